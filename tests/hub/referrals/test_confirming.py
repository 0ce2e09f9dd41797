"""A call is confirmed in writing by whoever rang, or the front door writes down the paper; the limit is local."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from tandem.core.errors import InputError

MONDAY = datetime(2026, 11, 23, 10, 0, tzinfo=UTC)
TUESDAY = MONDAY + timedelta(days=1)


@pytest.fixture
def rang(received: Callable[..., Any], worker: Any) -> Callable[..., Any]:
    from tandem.hub.referrals.sending import Channel

    def make(**changes: Any) -> Any:
        return received(**{"channel": Channel.TELEPHONE, "recorded_by": worker, **changes})

    return make


def clock(contact: Any, now: datetime) -> str:
    from tandem.hub.referrals.actions.steps import Steps
    from tandem.hub.referrals.standing import clocks_of

    where = Steps(contact).standing
    readings = clocks_of(where.pathway, where.children[1].counted, now=now)
    return next(each.state.value for each in readings if each.rule.code == "C4")


@pytest.mark.parametrize(
    ("after", "state"), [(timedelta(hours=48), "met"), (timedelta(hours=48, seconds=1), "met_late")]
)
def test_the_sender_confirms_within_the_local_limit_or_late(
    rang: Callable[..., Any], after: timedelta, state: str
) -> None:
    from tandem.hub.referrals.actions import confirm_in_writing

    contact = rang()
    assert clock(contact, MONDAY) == "running"
    confirm_in_writing(contact, "As I told you: hungry and frightened.", by=None, now=MONDAY + after)
    assert clock(contact, MONDAY + after) == state
    event = contact.events.get(kind="confirm_in_writing")
    assert (event.actor, contact.additions.get().words) == ("referrer", "As I told you: hungry and frightened.")


def test_the_front_door_writes_down_the_paper_for_when_it_came(rang: Callable[..., Any], worker: Any) -> None:
    from tandem.hub.referrals.actions import confirm_in_writing

    contact = rang()
    late = MONDAY + timedelta(days=5)
    confirm_in_writing(contact, "Letter of Tuesday.", by=worker, now=late, at=TUESDAY, recorded=True)
    event = contact.events.get(kind="confirm_in_writing")
    assert (event.actor, event.at, event.by) == ("front_door_worker", TUESDAY, worker)
    assert clock(contact, late) == "met"


@pytest.mark.parametrize(
    ("at", "taken"),
    [
        (MONDAY - timedelta(seconds=1), False),
        (MONDAY.replace(second=0), True),
        (TUESDAY, True),
        (TUESDAY + timedelta(seconds=1), False),
    ],
)
def test_it_reached_us_after_the_call_and_not_in_the_future(
    rang: Callable[..., Any], worker: Any, at: datetime, *, taken: bool
) -> None:
    """Written to the minute, a letter of the call's own minute came after it."""
    from tandem.hub.referrals.actions import confirm_in_writing

    contact = rang(received_at=MONDAY + timedelta(seconds=20), now=MONDAY + timedelta(seconds=30))
    if taken:
        confirm_in_writing(contact, "As told.", by=worker, now=TUESDAY, at=at, recorded=True)
    else:
        with pytest.raises(InputError, match="after the call"):
            confirm_in_writing(contact, "As told.", by=worker, now=TUESDAY, at=at, recorded=True)


def test_only_a_professionals_call_and_only_once(
    rang: Callable[..., Any], received: Callable[..., Any], worker: Any
) -> None:
    from tandem.hub.referrals.actions import confirm_in_writing
    from tandem.hub.referrals.sending import SenderKind, SentBy

    neighbour = rang(sender=SentBy(kind=SenderKind.PUBLIC, name="A neighbour"))
    for contact in (received(), neighbour):
        with pytest.raises(InputError, match="Nothing waits"):
            confirm_in_writing(contact, "As told.", by=None, now=TUESDAY)
    contact = rang()
    with pytest.raises(InputError, match="Nothing was written"):
        confirm_in_writing(contact, " ", by=None, now=TUESDAY)
    confirm_in_writing(contact, "As told.", by=None, now=TUESDAY)
    with pytest.raises(InputError, match="Nothing waits"):
        confirm_in_writing(contact, "As told.", by=None, now=TUESDAY)


def test_it_never_goes_before_a_child_in_the_queue(rang: Callable[..., Any], worker: Any) -> None:
    from tandem.hub.referrals.actions import acknowledge

    contact = acknowledge(rang(), by=worker, now=MONDAY)
    assert contact.next_clock == "C2"
