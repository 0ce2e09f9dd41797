"""A case is carried by one named person at a time, from a moment on; who carried it before is kept."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from tandem.core.errors import InputError

MONDAY = datetime(2026, 11, 23, 10, 0, tzinfo=UTC)
DAY = timedelta(days=1)


@pytest.fixture
def case(screened: Callable[..., Any], deciding: Callable[..., Any], manager: Any) -> Any:
    from tandem.hub.referrals.actions import decide

    return decide(screened(), {1: deciding()}, by=manager, now=MONDAY)


@pytest.fixture
def give(case: Any, signers: dict[str, Any]) -> Callable[..., Any]:
    from tandem.hub.referrals.actions import allocate

    def make(worker: Any, *, by: Any = None, days: int = 0, reason: str = "") -> Any:
        by = by or signers["practice_supervisor"]
        return allocate(case, case.children.get(), worker, reason=reason, by=by, now=MONDAY + days * DAY)

    return make


def lines(user: Any, whose: str) -> list[str]:
    from tandem.hub.referrals.queries_of_cases import Whose, open_cases

    found = open_cases(user, now=MONDAY + 3 * DAY, whose=Whose(whose))
    return [each.contact.reference for each in found]


def test_a_case_is_given_handed_over_with_a_reason_and_its_history_kept(
    case: Any, give: Callable[..., Any], signers: dict[str, Any], person: Callable[..., Any]
) -> None:
    from tandem.hub.audit.models import Event as Audited
    from tandem.hub.outbox.models import Mail
    from tandem.hub.referrals.models import Allocation

    first, second = signers["social_worker"], person("social_worker")
    give(first)
    with pytest.raises(InputError, match=r"is allocated to .* already"):
        give(first, days=1)
    with pytest.raises(InputError, match=r"is allocated to .* now") as refused:
        give(second, days=1, reason=" ")
    assert "what was handed over" in refused.value.hint
    give(second, days=1, reason="On leave from Tuesday. The school expects a call.")
    kept = Allocation.objects.order_by("pk")
    assert [(each.worker, each.since, each.until) for each in kept] == [
        (first, MONDAY, MONDAY + DAY),
        (second, MONDAY + DAY, None),
    ]
    assert Audited.objects.filter(verb="case.allocated", object_id=str(case.pk)).count() == 2
    told = Mail.objects.filter(template="case_given").order_by("pk")
    assert [each.to for each in told] == [first.email, second.email]


def test_it_is_given_only_by_whoever_gives_out_cases_and_to_whoever_carries_them(
    case: Any, give: Callable[..., Any], signers: dict[str, Any], worker: Any, manager: Any
) -> None:
    social = signers["social_worker"]
    for by in (social, signers["conference_chair"], worker):
        with pytest.raises(InputError, match="allocates no cases"):
            give(social, by=by)
    for to in (worker, signers["practice_supervisor"], signers["conference_chair"]):
        with pytest.raises(InputError, match="No case can be allocated"):
            give(to)
    give(social, by=manager)


def test_a_record_that_is_closed_to_somebody_is_not_given_to_them(
    case: Any, give: Callable[..., Any], signers: dict[str, Any]
) -> None:
    """G06."""
    from tandem.hub.children.models import Listing
    from tandem.hub.referrals.models import Allocation

    social, child = signers["social_worker"], case.children.get().person
    Listing.objects.create(person=child, user=social, barred=True, since=MONDAY - DAY, reason="Her nephew")
    with pytest.raises(InputError, match="not open to"):
        give(social)
    assert not Allocation.objects.exists()


def test_ones_own_cases_come_first_and_what_nobody_carries_is_found(
    case: Any,
    give: Callable[..., Any],
    signers: dict[str, Any],
    *,
    screened: Callable[..., Any],
    deciding: Callable[..., Any],
    manager: Any,
) -> None:
    from tandem.hub.referrals.actions import decide

    sooner = decide(screened(now=MONDAY - 7 * DAY), {1: deciding()}, by=manager, now=MONDAY - 7 * DAY)
    social = signers["social_worker"]
    both = [sooner.reference, case.reference]
    assert lines(social, "everybodys") == lines(social, "nobodys") == both
    give(social)
    assert lines(social, "everybodys") == both[::-1]
    assert (lines(social, "mine"), lines(social, "nobodys")) == ([case.reference], [sooner.reference])
    type(social).objects.filter(pk=social.pk).update(is_active=False)
    assert lines(manager, "nobodys") == both


def test_the_step_that_allocates_an_assessment_names_who_carries_it_and_closing_ends_it(
    case: Any, signers: dict[str, Any], manager: Any
) -> None:
    from tandem.hub.referrals.actions import allocate, record_step, tell
    from tandem.hub.referrals.models import Allocation, Contact

    social, supervisor, child = signers["social_worker"], signers["practice_supervisor"], case.children.get()

    def step(kind: str, days: int, given_to: Any = None, **said: str) -> None:
        at = MONDAY + days * DAY
        record_step(case, child, kind, details=said, by=supervisor, at=at, now=at, given_to=given_to)

    step("allocate", 1, given_to=social, worker=social.name)
    assert Allocation.objects.get().worker == social
    step("authorise_assessment", 9, outcome="No services", factors="21")
    step("end_assessment", 9, outcome="No services")
    tell(Contact.objects.get(pk=case.pk), words="We looked.", way="telephone", by=manager, now=MONDAY + 9 * DAY)
    step("close", 10, closure_reason="RC8", feedback_route="told")
    assert Allocation.objects.get().until == MONDAY + 10 * DAY
    with pytest.raises(InputError, match="not open"):
        allocate(case, child, social, by=supervisor, now=MONDAY + 11 * DAY)


def test_a_case_given_before_its_assessment_is_allocated_stays_with_them_or_is_handed_over_in_the_step(
    case: Any, give: Callable[..., Any], signers: dict[str, Any], person: Callable[..., Any]
) -> None:
    from tandem.hub.referrals.actions import record_step
    from tandem.hub.referrals.models import Allocation, Event

    first, second = signers["social_worker"], person("social_worker")
    supervisor, child = signers["practice_supervisor"], case.children.get()

    def allocated_to(worker: Any, at: datetime, **more: Any) -> None:
        said = {"worker": worker.name}
        record_step(case, child, "allocate", details=said, by=supervisor, at=at, now=at, given_to=worker, **more)

    give(first)
    with pytest.raises(InputError, match=r"is allocated to .* now"):
        allocated_to(second, MONDAY + DAY)
    assert not Event.objects.filter(kind="allocate").exists()
    allocated_to(first, MONDAY + DAY)
    assert [(each.worker, each.since, each.until) for each in Allocation.objects.all()] == [(first, MONDAY, None)]


def test_the_step_that_allocates_to_somebody_else_takes_the_reason_for_handing_over(
    case: Any, give: Callable[..., Any], signers: dict[str, Any], person: Callable[..., Any]
) -> None:
    from tandem.hub.referrals.actions import record_step
    from tandem.hub.referrals.models import Allocation

    second, at = person("social_worker"), MONDAY + DAY
    give(signers["social_worker"])
    record_step(
        case,
        case.children.get(),
        "allocate",
        details={"worker": second.name},
        by=signers["practice_supervisor"],
        at=at,
        now=at,
        given_to=second,
        handed_over="She knows the family.",
    )
    now_with = Allocation.objects.get(until__isnull=True)
    assert (now_with.worker, now_with.since, now_with.reason) == (second, at, "She knows the family.")


def test_a_closure_dated_before_the_case_was_given_ends_no_allocation_before_it_began(
    case: Any, give: Callable[..., Any], signers: dict[str, Any], manager: Any
) -> None:
    from tandem.hub.referrals.actions import record_step, tell
    from tandem.hub.referrals.models import Contact, Stage

    social, supervisor, child = signers["social_worker"], signers["practice_supervisor"], case.children.get()

    def step(kind: str, *, days: int = 0, now: datetime = MONDAY, **said: str) -> None:
        record_step(case, child, kind, details=said, by=supervisor, at=MONDAY + days * DAY, now=now)

    step("allocate", worker=social.name)
    step("authorise_assessment", outcome="No services", factors="21")
    step("end_assessment", outcome="No services")
    tell(Contact.objects.get(pk=case.pk), words="We looked.", way="telephone", by=manager, now=MONDAY)
    given = give(social, days=2)
    assert lines(social, "mine") == [case.reference]
    step("close", days=1, now=MONDAY + 3 * DAY, closure_reason="RC8", feedback_route="told")
    given.refresh_from_db()
    assert (given.since, given.until) == (MONDAY + 2 * DAY, MONDAY + 2 * DAY)
    assert lines(social, "mine") == lines(social, "everybodys") == []
    assert Contact.objects.get(pk=case.pk).stage == Stage.CLOSED


def test_what_is_passed_to_an_open_case_reaches_whoever_carries_it(
    case: Any,
    give: Callable[..., Any],
    signers: dict[str, Any],
    *,
    screened: Callable[..., Any],
    deciding: Callable[..., Any],
    manager: Any,
) -> None:
    from tandem.hub.children.queries_of_several import records_of_each
    from tandem.hub.children.recognising import recognise
    from tandem.hub.outbox.models import Mail
    from tandem.hub.referrals.actions import decide
    from tandem.hub.referrals.queries_of_cases import open_cases_of, passed_on_to

    social, child = signers["social_worker"], case.children.get()
    give(social)
    later = screened(now=MONDAY + DAY)
    told = later.children.get()
    recognise(told.person, as_=child.person, reason="One child", by=manager, now=MONDAY + DAY)
    told.person.refresh_from_db()
    head = told.person.known_as
    found = open_cases_of(records_of_each([head]), manager, now=MONDAY + DAY)[head.pk]
    assert found == child
    assert [each.worker for each in found.carried] == [social]
    passing = deciding(code="find_open_case", open_case=case.reference)
    decide(later, {1: passing}, by=manager, now=MONDAY + DAY)
    assert [each.contact for each in passed_on_to(child, social, now=MONDAY + DAY)] == [later]
    mail = Mail.objects.get(template="passed_to_case")
    assert (mail.to, mail.reference) == (social.email, case.reference)
