"""A decision is whole or it is not made; what it leads to follows from it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest

from tandem.core.errors import InputError
from tandem.core.pathways_engine import IllegalTransition, IncompleteEvent
from tandem.core.sharing import Level

MONDAY = datetime(2026, 11, 23, 10, 0, tzinfo=UTC)
TUESDAY = MONDAY + timedelta(days=1)


def test_accepting_a_request_for_services_makes_a_referral_dated_by_receipt(
    screened: Callable[..., Any], deciding: Callable[..., Any], manager: Any
) -> None:
    from tandem.hub.referrals.actions import decide

    contact = decide(screened(), {1: deciding()}, by=manager, now=TUESDAY)
    referral = contact.children.get().referrals.get()
    assert (referral.date, referral.source, referral.re_referral) == (date(2026, 11, 23), "3B", False)
    assert referral.person.council_number
    assert contact.stage == "to_tell"


@pytest.mark.parametrize("code", ["decide_no_further_action", "decide_advice", "decide_early_help"])
def test_what_is_not_accepted_is_no_referral(
    screened: Callable[..., Any], deciding: Callable[..., Any], manager: Any, code: str
) -> None:
    from tandem.hub.referrals.actions import decide
    from tandem.hub.referrals.models import Referral

    decide(screened(), {1: deciding(code=code, legal_test="none_met")}, by=manager, now=MONDAY)
    assert not Referral.objects.exists()


@pytest.mark.parametrize("left_out", ["rationale", "legal_test"])
def test_a_decision_without_its_reasons_or_test_is_not_made(
    screened: Callable[..., Any], deciding: Callable[..., Any], manager: Any, left_out: str
) -> None:
    from tandem.hub.referrals.actions import decide
    from tandem.hub.referrals.models import Contact, Decision

    contact = screened()
    with pytest.raises(IncompleteEvent, match=left_out):
        decide(contact, {1: deciding(**{left_out: " "})}, by=manager, now=MONDAY)
    assert not Decision.objects.exists()
    assert Contact.objects.get(pk=contact.pk).state == "screening"


def test_a_level_other_than_the_one_sent_is_explained(
    screened: Callable[..., Any], deciding: Callable[..., Any], manager: Any
) -> None:
    from tandem.hub.referrals.actions import decide

    contact = screened()
    with pytest.raises(InputError, match="not the one that was sent"):
        decide(contact, {1: deciding(level=Level.THREE)}, by=manager, now=MONDAY)
    decided = deciding(level=Level.THREE, level_differs_because="No harm is likely with help in place.")
    assert decide(contact, {1: decided}, by=manager, now=MONDAY).stage == "to_tell"


def test_only_a_qualified_manager_decides(
    screened: Callable[..., Any], deciding: Callable[..., Any], worker: Any
) -> None:
    """G51: a worker's decision is refused by name."""
    from tandem.hub.referrals.actions import decide

    with pytest.raises(IllegalTransition, match="is not for the front-door worker"):
        decide(screened(), {1: deciding()}, by=worker, now=MONDAY)


def test_two_people_deciding_at_once_lose_nothing(
    screened: Callable[..., Any], deciding: Callable[..., Any], manager: Any
) -> None:
    """G52: the second is told, and gets the contact as it stands now."""
    from tandem.hub.referrals.actions import ChangedMeanwhile, decide
    from tandem.hub.referrals.models import Decision

    contact = screened()
    decide(contact, {1: deciding()}, by=manager, now=MONDAY, seen=contact.version)
    with pytest.raises(ChangedMeanwhile) as refused:
        decide(contact, {1: deciding(code="decide_advice")}, by=manager, now=MONDAY, seen=contact.version)
    assert refused.value.contact.state == "assessment_decided"
    assert Decision.objects.get().code == "decide_assessment"


def test_every_child_of_a_contact_is_decided_each_in_its_own_way(
    screened: Callable[..., Any], deciding: Callable[..., Any], manager: Any
) -> None:
    from tandem.hub.referrals.actions import decide
    from tandem.hub.referrals.sending import ToldChild

    contact = screened(children=(ToldChild(given_name="Wren"), ToldChild(given_name="Lark")))
    with pytest.raises(InputError, match="child 2"):
        decide(contact, {1: deciding()}, by=manager, now=MONDAY)
    decide(contact, {1: deciding(), 2: deciding(code="decide_advice")}, by=manager, now=MONDAY)
    assert [child.state for child in contact.children.all()] == ["assessment_decided", "advice"]
    assert [child.referrals.count() for child in contact.children.all()] == [1, 0]


@pytest.mark.parametrize(("days", "again"), [(365, True), (366, False)])
def test_a_re_referral_is_within_twelve_months_of_the_referral_before(
    screened: Callable[..., Any], deciding: Callable[..., Any], manager: Any, *, days: int, again: bool
) -> None:
    """From 23 November 2025 the twelve months run to 23 November 2026, both included."""
    from tandem.hub.children.recognising import recognise
    from tandem.hub.referrals.actions import decide
    from tandem.hub.referrals.models import Referral, ToldOf

    before = MONDAY - timedelta(days=days)
    first = decide(screened(now=before), {1: deciding()}, by=manager, now=before)
    ToldOf.objects.filter(contact=first).update(state="closed")
    second = screened()
    record = second.children.get().person
    recognise(record, as_=first.children.get().person, reason="Same name and date of birth", by=manager, now=MONDAY)
    decide(second, {1: deciding()}, by=manager, now=MONDAY)
    newer = Referral.objects.order_by("date").last()
    assert newer is not None
    assert newer.re_referral is again
    assert newer.previous == first.children.get().referrals.get()


def test_a_child_already_open_is_information_not_a_new_referral(
    screened: Callable[..., Any], deciding: Callable[..., Any], manager: Any
) -> None:
    from tandem.hub.children.recognising import recognise
    from tandem.hub.referrals.actions import decide
    from tandem.hub.referrals.models import Referral

    first = decide(screened(), {1: deciding()}, by=manager, now=MONDAY)
    second = screened()
    known = first.children.get().person
    recognise(second.children.get().person, as_=known, reason="Same child", by=manager, now=MONDAY)
    decide(second, {1: deciding()}, by=manager, now=TUESDAY)
    assert Referral.objects.count() == 1


def test_what_partners_have_not_answered_is_recorded_and_holds_nothing_up(
    screened: Callable[..., Any], deciding: Callable[..., Any], manager: Any, agency: Any
) -> None:
    from tandem.hub.referrals.actions import ask_partners, decide, set_priority
    from tandem.hub.referrals.models import Contact, Decision, Priority

    contact = set_priority(screened(), Priority.RED, rationale="Hunger, fear", by=manager, now=MONDAY)
    ask_partners(contact, [agency], question="What do you know?", reason="To decide safely", by=manager, now=MONDAY)
    contact = Contact.objects.get(pk=contact.pk)
    assert contact.next_clock == "C2"
    decide(contact, {1: deciding()}, by=manager, now=TUESDAY)
    assert Decision.objects.get().checks_outstanding == 1


@pytest.mark.parametrize(
    ("first", "second", "again"),
    [
        (date(2024, 2, 29), date(2025, 2, 28), True),
        (date(2024, 2, 29), date(2025, 3, 1), False),
        (date(2023, 2, 28), date(2024, 2, 28), True),
        (date(2023, 2, 28), date(2024, 2, 29), False),
        (date(2023, 3, 1), date(2024, 2, 29), True),
        (date(2025, 11, 23), date(2025, 11, 24), True),
    ],
)
def test_twelve_months_end_on_the_same_day_of_the_month_or_the_months_last(
    screened: Callable[..., Any], deciding: Callable[..., Any], manager: Any, *, first: date, second: date, again: bool
) -> None:
    """H8: counted from the date of the referral before, which is that of its receipt and not of its decision."""
    from tandem.hub.children.recognising import recognise
    from tandem.hub.referrals.actions import decide
    from tandem.hub.referrals.models import Referral, ToldOf

    then, now = (datetime(day.year, day.month, day.day, 12, tzinfo=UTC) for day in (first, second))
    before = decide(screened(now=then), {1: deciding()}, by=manager, now=then + timedelta(days=5))
    ToldOf.objects.filter(contact=before).update(state="closed")
    contact = screened(now=now)
    record = contact.children.get().person
    recognise(record, as_=before.children.get().person, reason="Same name and birthday", by=manager, now=now)
    decide(contact, {1: deciding()}, by=manager, now=now)
    newer = Referral.objects.order_by("date").last()
    assert newer is not None
    assert (newer.date, newer.re_referral) == (second, again)


@pytest.mark.parametrize(
    ("kind", "sector", "source"),
    [("anonymous", "", "9"), ("child", "", "1C"), ("professional", "police", "6")],
)
def test_the_source_follows_from_who_they_are_where_it_can(
    screened: Callable[..., Any],
    deciding: Callable[..., Any],
    manager: Any,
    agency: Any,
    *,
    kind: str,
    sector: str,
    source: str,
) -> None:
    from tandem.hub.referrals.actions import decide
    from tandem.hub.referrals.sending import SenderKind, SentBy

    type(agency).objects.update(sector=sector or agency.sector)
    sender = SentBy(kind=SenderKind(kind), agency=type(agency).objects.get() if sector else None)
    contact = decide(screened(sender=sender), {1: deciding()}, by=manager, now=MONDAY)
    assert contact.children.get().referrals.get().source == source


@pytest.mark.parametrize("kind", ["public", "professional"])
def test_where_nobody_has_said_the_source_the_decider_does(
    screened: Callable[..., Any], deciding: Callable[..., Any], manager: Any, kind: str
) -> None:
    """Not known is chosen, never assumed; what is no referral needs no source."""
    from tandem.hub.referrals.actions import decide
    from tandem.hub.referrals.models import Referral
    from tandem.hub.referrals.sending import SenderKind, SentBy

    sender = SentBy(kind=SenderKind(kind), name="N. N.")
    contact = screened(sender=sender)
    with pytest.raises(InputError, match="who referred child 1"):
        decide(contact, {1: deciding()}, by=manager, now=MONDAY)
    decide(contact, {1: deciding(source="1B")}, by=manager, now=MONDAY)
    assert Referral.objects.get().source == "1B"
    advice = deciding(code="decide_advice", legal_test="none_met")
    assert decide(screened(sender=sender), {1: advice}, by=manager, now=MONDAY).state == "advice"
