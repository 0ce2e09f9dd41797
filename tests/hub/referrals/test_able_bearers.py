"""A case of somebody who cannot work on it is nobody's: it is listed as such, and they hear nothing of it (H1, G09)."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from tandem.core.errors import InputError

MONDAY = datetime(2026, 11, 23, 10, 0, tzinfo=UTC)
LATER = MONDAY + timedelta(days=7)
DAY = timedelta(days=1)


@pytest.fixture
def case(screened: Callable[..., Any], deciding: Callable[..., Any], manager: Any, signers: dict[str, Any]) -> Any:
    """A case that the social worker carries."""
    from tandem.hub.referrals.actions import allocate, decide

    decided = decide(screened(), {1: deciding()}, by=manager, now=MONDAY)
    allocate(decided, decided.children.get(), signers["social_worker"], by=manager, now=MONDAY)
    return decided


def suspended(worker: Any, _child: Any) -> None:
    worker.is_active = False
    worker.save()


def not_needed(worker: Any, _child: Any) -> None:
    from tandem.hub.accounts.models import Upkeep

    at = max(LATER, worker.made) + timedelta(minutes=1)
    Upkeep.objects.create(user=worker, kind=Upkeep.Kind.NOT_NEEDED, at=at)


def long_away(worker: Any, _child: Any) -> None:
    from tandem.hub.accounts.models import Upkeep

    at = max(LATER, worker.made) + timedelta(minutes=1)
    Upkeep.objects.create(user=worker, kind=Upkeep.Kind.CAME_BACK, at=at)


def unattested(worker: Any, _child: Any) -> None:
    worker.made, worker.last_login = LATER - 200 * DAY, LATER
    worker.save()


def role_ended(worker: Any, _child: Any) -> None:
    worker.memberships.update(until=LATER.date())


def sealed(_worker: Any, child: Any) -> None:
    child.person.sealed = True
    child.person.save()


def kept_from(worker: Any, child: Any) -> None:
    from tandem.hub.children.models import Listing

    Listing.objects.create(person=child.person, user=worker, barred=True, since=MONDAY, reason="Her nephew")


@pytest.mark.parametrize("reason", [suspended, not_needed, long_away, unattested, role_ended, sealed, kept_from])
def test_whoever_cannot_open_a_case_does_not_carry_it(
    reason: Callable[..., None], case: Any, signers: dict[str, Any], manager: Any
) -> None:
    from tandem.hub.children.models import Listing
    from tandem.hub.children.queries_of_several import records_of_each
    from tandem.hub.referrals.actions import allocate
    from tandem.hub.referrals.bearers import bearer_of
    from tandem.hub.referrals.queries_of_cases import Whose, case_counts, open_cases, open_cases_of

    social, child = signers["social_worker"], case.children.get()
    carried = bearer_of(child.person, now=LATER)
    assert carried is not None
    assert carried.worker == social
    assert case_counts(manager, now=LATER)[Whose.NOBODYS] == 0
    reason(social, child)
    Listing.objects.create(person=child.person, user=manager, since=MONDAY, reason="Leads on it")
    assert bearer_of(child.person, now=LATER) is None
    assert case_counts(manager, now=LATER)[Whose.NOBODYS] == 1
    assert [each.carried for each in open_cases(manager, now=LATER, whose=Whose.NOBODYS)] == [[]]
    found = open_cases_of(records_of_each([child.person]), manager, now=LATER).get(child.person.pk)
    assert found is not None
    assert found.carried == []
    with pytest.raises(InputError, match=r"No case can be allocated|not open to"):
        allocate(case, child, social, reason="Again", by=manager, now=LATER)


def test_somebody_listed_for_a_sealed_record_carries_it_still(case: Any, signers: dict[str, Any], manager: Any) -> None:
    from tandem.hub.children.models import Listing
    from tandem.hub.referrals.bearers import bearer_of

    social, child = signers["social_worker"], case.children.get()
    sealed(social, child)
    Listing.objects.create(person=child.person, user=social, since=MONDAY, reason="Carries the case")
    carried = bearer_of(child.person, now=LATER)
    assert carried is not None
    assert carried.worker == social


def test_what_is_passed_on_is_not_mailed_to_somebody_since_kept_from_the_record(
    case: Any,
    signers: dict[str, Any],
    manager: Any,
    *,
    screened: Callable[..., Any],
    deciding: Callable[..., Any],
    known_again: Callable[..., None],
) -> None:
    """G09."""
    from tandem.hub.outbox.models import Mail
    from tandem.hub.referrals.actions import decide

    later = screened(now=MONDAY + DAY)
    known_again(later, case)
    kept_from(signers["social_worker"], case.children.get())
    decide(later, {1: deciding(code="find_open_case", open_case=case.reference)}, by=manager, now=MONDAY + DAY)
    assert not Mail.objects.filter(template="passed_to_case").exists()


def test_a_text_whose_key_is_lost_stops_nobody_from_finding_the_open_case(
    case: Any, signers: dict[str, Any], manager: Any, holder: Callable[..., None]
) -> None:
    from tandem.hub.children.queries_of_several import records_of_each
    from tandem.hub.referrals.bearers import bearer_of
    from tandem.hub.referrals.models import Allocation, Contact, ToldOf
    from tandem.hub.referrals.queries_of_cases import open_cases_of

    child = case.children.get()
    for model, columns in ((Contact, ("told", "unsafe_contact")), (ToldOf, ("told",)), (Allocation, ("reason",))):
        for column in columns:
            holder(f"UPDATE {model._meta.db_table} SET {column} = 'lost:AAAA'")
    found = open_cases_of(records_of_each([child.person]), manager, now=LATER).get(child.person.pk)
    assert found is not None
    assert found.contact.reference == case.reference
    carried = bearer_of(child.person, now=LATER)
    assert carried is not None
    assert carried.child.contact.reference == case.reference
