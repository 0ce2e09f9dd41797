"""Several children of one contact: whatever order things happen in, nothing legal is refused and nothing illegal taken.

The oracle reads the pathway's rows itself, child by child, and knows nothing of the engine.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tandem.core.data import load
from tandem.core.errors import InputError
from tandem.core.pathways import NEW, pathway
from tandem.core.pathways_engine import ANNUL, CaseEvent, IllegalTransition, IncompleteEvent, status, statuses

PATH = pathway("working_together_2023")
START = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
SAID = {
    need: "said"
    for row in load("pathways")["transitions"]
    for need in row.get("needs", ())
}  # fmt: skip


def _rows() -> dict[tuple[str, str], Mapping[str, Any]]:
    """Each row of the pathway's own data under every state it may begin in."""
    document = load("pathways")
    found = {}
    for row in document["transitions"]:
        if PATH.key in row.get("only", (PATH.key,)):
            for name in row["from"]:
                for state in document["groups"][name[1:]] if name.startswith("@") else [name]:
                    found[state, row["event"]] = row
    return found


ROWS = _rows()
KINDS = sorted({kind for _, kind in ROWS})
ACTORS = sorted({actor for row in ROWS.values() for actor in row["by"]})
CLOCKS = load("pathways")["clocks"]


def oracle_step(state: str, ran: frozenset[str], kind: str, actor: str) -> tuple[str, frozenset[str]] | None:
    """Where a child comes from one event, and which clocks then run; ``None`` where it cannot happen."""
    row = ROWS.get((state, kind))
    if row is None or actor not in row["by"] or ran & set(row.get("after", ())):
        return None
    stopped = {
        code
        for code, clock in CLOCKS.items()
        if kind in clock.get("ends", ()) or (kind in clock["done"] and not PATH.clocks[code].repeats)
    }
    started = {code for code, clock in CLOCKS.items() if kind in clock["starts"]}
    return row["to"] or state, frozenset((ran - stopped) | started)


def _likely(states: list[str]) -> st.SearchStrategy[str]:
    possible = sorted({kind for state, kind in ROWS if state in states})
    return st.sampled_from(possible or KINDS) | st.sampled_from(KINDS)


@given(data=st.data(), children=st.integers(2, 4))
def test_nothing_legal_is_refused_and_nothing_illegal_is_taken(data: st.DataObject, children: int) -> None:
    numbers = range(1, children + 1)
    where = {number: (NEW, frozenset[str]()) for number in numbers}
    events: tuple[CaseEvent, ...] = ()
    for place in range(data.draw(st.integers(1, 25))):
        who = data.draw(st.none() | st.sampled_from(list(numbers)))
        meant = [who] if who else list(numbers)
        kind = data.draw(_likely([where[number][0] for number in meant]))
        by = sorted({actor for number in meant for actor in ROWS.get((where[number][0], kind), {"by": ()})["by"]})
        actor = data.draw(st.sampled_from(by or ACTORS) | st.sampled_from(ACTORS))
        at = START + timedelta(hours=place)
        tried = (*events, CaseEvent(str(place), kind, at, actor, SAID, child=who))
        moved = {number: after for number in meant if (after := oracle_step(*where[number], kind, actor)) is not None}
        if not moved:
            with pytest.raises(IllegalTransition, match=kind):
                statuses(PATH, tried, numbers)
            continue
        read = statuses(PATH, tried, numbers)
        where |= moved
        events = tried
        assert {number: (each.state, each.clocks) for number, each in read.items()} == where


def event(
    number: int, kind: str, actor: str, *, child: int | None = None, supersedes: str | None = None, **said: str
) -> CaseEvent:
    at = START + timedelta(hours=number)
    return CaseEvent(str(number), kind, at, actor, {**SAID, **said}, supersedes=supersedes, child=child)


DECIDED = (
    event(1, "submit", "referrer"),
    event(2, "begin_screening", "front_door_worker"),
    event(3, "request_checks", "front_door_worker"),
    event(4, "decide_assessment", "front_door_manager", child=1),
    event(5, "decide_advice", "front_door_manager", child=2),
)


def test_an_event_for_all_counts_for_those_for_whom_it_can_happen() -> None:
    events = (*DECIDED, event(6, "reopen", "front_door_manager", child=2))
    prioritised = (*events, event(7, "set_priority", "front_door_manager"))
    read = statuses(PATH, prioritised, (1, 2))
    assert [each.counted[-1].kind for each in read.values()] == ["decide_assessment", "set_priority"]
    with pytest.raises(IllegalTransition, match="is not for the front-door worker"):
        statuses(PATH, (*events, event(7, "set_priority", "front_door_worker")), (1, 2))


def test_a_partners_late_answer_counts_for_every_child_wherever_each_stands() -> None:
    events = (*DECIDED, event(6, "reopen", "front_door_manager", child=2), event(7, "return_nil", "partner_agency"))
    assert {each.counted[-1].kind for each in statuses(PATH, events, (1, 2)).values()} == {"return_nil"}


def test_for_all_children_it_must_still_be_said_with_what_belongs_to_it() -> None:
    blank = CaseEvent("6", "refuse_check", START + timedelta(hours=6), "partner_agency", {"agency": "a"})
    with pytest.raises(IncompleteEvent, match="reason"):
        statuses(PATH, (*DECIDED, blank), (1, 2))


def test_an_event_is_corrected_for_whom_it_was_recorded() -> None:
    undone = event(6, ANNUL, "front_door_manager", child=1, supersedes="4")
    assert statuses(PATH, (*DECIDED, undone), (1, 2))[1].state == "checks"
    other = event(6, ANNUL, "front_door_manager", supersedes="4")
    with pytest.raises(InputError, match="for another child or for all"):
        statuses(PATH, (*DECIDED, other), (1, 2))


def test_a_child_who_is_not_of_the_contact_is_refused() -> None:
    with pytest.raises(InputError, match="child 3"):
        statuses(PATH, (*DECIDED, event(6, "give_feedback", "front_door_worker", child=3)), (1, 2))


def test_of_one_child_it_reads_as_ever() -> None:
    assert statuses(PATH, DECIDED[:4], (1,)) == {1: status(PATH, DECIDED[:4])}
