"""Figures count what they say they count, and no more."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest

MONDAY = datetime(2026, 11, 23, 10, 0, tzinfo=UTC)
FRIDAY = MONDAY + timedelta(days=4)
SPAN = (date(2026, 11, 1), date(2026, 11, 30))


@pytest.fixture
def decide(manager: Any, deciding: Callable[..., Any]) -> Callable[..., Any]:
    from tandem.hub.referrals import actions

    def make(contact: Any, *, now: datetime = MONDAY, **changes: Any) -> Any:
        numbers = contact.children.values_list("number", flat=True)
        return actions.decide(contact, {n: deciding(**changes) for n in numbers}, by=manager, now=now)

    return make


def only(figures: list[Any]) -> Any:
    assert len(figures) == 1
    return figures[0]


def test_contacts_children_and_referrals_are_three_things(
    screened: Callable[..., Any], decide: Callable[..., Any]
) -> None:
    from tandem.hub.referrals.figures import by_agency
    from tandem.hub.referrals.sending import ToldChild

    decide(screened(children=(ToldChild(given_name="Wren"), ToldChild(given_name="Lark"))))
    decide(screened(), code="decide_no_further_action", legal_test="none_met")
    screened()
    found = only(by_agency(*SPAN, now=FRIDAY))
    assert (found.name, found.contacts, found.children, found.accepted, found.undecided) == (
        "Thornby Trust",
        3,
        4,
        2,
        1,
    )
    assert found.lost == {"no_further_action": 1}


def test_a_part_of_an_organisation_counts_with_it(received: Callable[..., Any], agency: Any) -> None:
    from tandem.hub.agencies.models import Agency, Placement
    from tandem.hub.referrals.figures import by_agency
    from tandem.hub.referrals.sending import SenderKind, SentBy

    ward = Agency.objects.create(name="Ward 4", kind="service", sector="health", opened=agency.opened)
    Placement.objects.create(agency=ward, parent=agency, since=agency.opened)
    received(sender=SentBy(kind=SenderKind.PROFESSIONAL, agency=ward))
    assert only(by_agency(*SPAN, now=FRIDAY)).name == "Thornby Trust"


@pytest.mark.parametrize(
    ("decided", "in_time"),
    [(datetime(2026, 11, 24, 23, 59, tzinfo=UTC), 1), (datetime(2026, 11, 25, 0, 0, tzinfo=UTC), 0)],
)
def test_in_time_is_by_the_end_of_the_working_day_after_receipt(
    screened: Callable[..., Any], decide: Callable[..., Any], decided: datetime, in_time: int
) -> None:
    from tandem.hub.referrals.figures import by_agency

    decide(screened(), now=decided)
    found = only(by_agency(*SPAN, now=FRIDAY))
    assert (found.decided_in_time, found.acknowledged_in_time, found.clock_ended) == (in_time, 1, 1)


def test_a_clock_still_running_is_counted_neither_way(received: Callable[..., Any]) -> None:
    from tandem.hub.referrals.figures import by_agency

    received()
    assert only(by_agency(*SPAN, now=MONDAY + timedelta(hours=1))).clock_ended == 0
    assert only(by_agency(*SPAN, now=FRIDAY)).clock_ended == 1


def test_nobody_is_owed_an_answer_who_left_no_name(screened: Callable[..., Any], decide: Callable[..., Any]) -> None:
    from tandem.hub.referrals.figures import by_agency
    from tandem.hub.referrals.sending import SenderKind, SentBy

    decide(screened(sender=SentBy(kind=SenderKind.ANONYMOUS)))
    found = only(by_agency(*SPAN, now=FRIDAY))
    assert (found.name, found.owed) == ("Anonymous", 0)


def test_levels_are_compared_only_where_both_sides_named_one(
    screened: Callable[..., Any], decide: Callable[..., Any]
) -> None:
    from tandem.core.sharing import Level
    from tandem.hub.referrals.figures import by_agency

    decide(screened())
    decide(screened(), level=Level.THREE, level_differs_because="Help is in place.")
    decide(screened(level=Level.NOT_RECORDED))
    found = only(by_agency(*SPAN, now=FRIDAY))
    assert (found.compared, found.agreed) == (2, 1)


@pytest.mark.parametrize(
    ("received_at", "counted"),
    [
        (datetime(2026, 10, 31, 23, 59, 59, tzinfo=UTC), 0),
        (datetime(2026, 11, 1, 0, 0, tzinfo=UTC), 1),
        (datetime(2026, 11, 30, 23, 59, 59, tzinfo=UTC), 1),
        (datetime(2026, 12, 1, 0, 0, tzinfo=UTC), 0),
    ],
)
def test_a_span_of_days_takes_in_both_its_ends(
    received: Callable[..., Any], received_at: datetime, counted: int
) -> None:
    from tandem.hub.referrals.figures import by_agency, monthly

    received(now=received_at)
    assert sum(each.contacts for each in by_agency(*SPAN, now=FRIDAY)) == counted
    assert sum(monthly(*SPAN).values()) == counted


@pytest.mark.usefixtures("hub")
def test_every_month_of_the_span_is_there() -> None:
    from tandem.hub.referrals.figures import monthly

    assert monthly(date(2025, 11, 14), date(2026, 2, 1)) == {
        date(2025, 11, 1): 0,
        date(2025, 12, 1): 0,
        date(2026, 1, 1): 0,
        date(2026, 2, 1): 0,
    }


def test_what_was_never_due_is_not_a_share_of_nought(received: Callable[..., Any]) -> None:
    from tandem.core.figure import Provenance, State
    from tandem.hub.referrals.figures import by_agency, keeping_table

    received()
    source = Provenance("contacts", "Contacts", "Us", "now")
    table = keeping_table(by_agency(*SPAN, now=MONDAY + timedelta(hours=1)), source=source)
    assert table.rows[0]["decided"].state is State.NOT_APPLICABLE  # type: ignore[union-attr]
