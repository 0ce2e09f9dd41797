"""Where an action stands: read from its events, whatever order they are given in."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from tandem.core.actions_standing import Deed, Happened, Stage, may_happen, stand

DUE = date(2026, 6, 1)


def events(*deeds: Deed, due: date | None = None) -> list[Happened]:
    at = datetime(2026, 5, 1, 9, tzinfo=UTC)
    return [
        Happened(deed, at + timedelta(days=n), n, due if deed is Deed.MOVED else None) for n, deed in enumerate(deeds)
    ]


def test_an_action_is_overdue_the_day_after_it_was_due_until_it_is_said_to_be_done() -> None:
    assert not stand(DUE, [], on=DUE).overdue
    assert stand(DUE, events(Deed.BEGUN), on=DUE + timedelta(days=1)).days_over == 1
    assert not stand(DUE, events(Deed.DONE), on=DUE + timedelta(days=90)).overdue
    again = stand(DUE, events(Deed.DONE, Deed.NOT_VERIFIED), on=DUE + timedelta(days=2))
    assert (again.stage, again.refused, again.days_over) == (Stage.IN_HAND, True, 2)
    assert not stand(DUE, events(Deed.DONE, Deed.NOT_VERIFIED, Deed.DONE), on=DUE).refused


def test_a_later_day_is_a_slip_and_the_first_day_stays() -> None:
    later = stand(DUE, events(Deed.MOVED, due=DUE + timedelta(days=30)), on=DUE + timedelta(days=30))
    assert (later.due, later.first_due, later.slipped, later.overdue) == (DUE + timedelta(days=30), DUE, 1, False)
    assert stand(DUE, events(Deed.MOVED, due=DUE - timedelta(days=1)), on=DUE).slipped == 0


@given(st.lists(st.sampled_from(list(Deed)), max_size=12), st.randoms(), st.integers(-40, 40))
def test_the_same_events_give_the_same_standing_and_only_what_may_follow_follows(
    deeds: list[Deed], chance: object, days: int
) -> None:
    happened: list[Happened] = []
    at, moved = datetime(2026, 5, 1, 9, tzinfo=UTC), 0
    for deed in deeds:
        before = stand(DUE, happened, on=DUE)
        if not may_happen(deed, before.stage):
            continue
        due = before.due + timedelta(days=3) if deed is Deed.MOVED else None
        moved += deed is Deed.MOVED
        happened.append(Happened(deed, at, len(happened), due))
        assert (stand(DUE, happened, on=DUE).stage is before.stage) == (deed is Deed.MOVED)
        # Verified is only ever what was said to be done just before.
        assert deed is not Deed.VERIFIED or before.stage is Stage.SAID_DONE
    on = DUE + timedelta(days=days)
    found = stand(DUE, happened, on=on)
    shuffled = [*happened]
    chance.shuffle(shuffled)
    assert stand(DUE, shuffled, on=on) == found
    assert found.slipped == moved
    assert found.first_due == DUE
    assert found.stage is not Stage.VERIFIED or not any(may_happen(deed, found.stage) for deed in Deed)
    assert stand(DUE, happened, on=on + timedelta(days=1)).days_over >= found.days_over
