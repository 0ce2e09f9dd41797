from __future__ import annotations

from datetime import date

import pytest

from tandem.core.clocks import clock_rule, clock_rules
from tandem.core.errors import InputError
from tandem.core.law import Confidence
from tandem.core.pathways import NEW, Pathway, actors, pathway, pathway_on, pathways
from tandem.core.roles import role

EVERY = pytest.mark.parametrize("path", pathways(), ids=lambda path: path.key)


@pytest.mark.parametrize(
    ("day", "key"),
    [
        (date(2018, 7, 4), "working_together_2018"),
        (date(2023, 12, 14), "working_together_2018"),
        (date(2023, 12, 15), "working_together_2023"),
        (date(2030, 1, 1), "working_together_2023"),
    ],
)
def test_a_case_starts_on_the_newest_pathway_in_force(day: date, key: str) -> None:
    assert pathway_on(day).key == key


def test_before_the_first_pathway_the_day_is_refused_and_the_first_day_named() -> None:
    with pytest.raises(InputError, match="3 July 2018") as refusal:
        pathway_on(date(2018, 7, 3))
    assert "4 July 2018" in refusal.value.hint


def test_families_first_is_not_in_force_until_an_administrator_says_from_when() -> None:
    ours = pathway("families_first")
    assert not ours.in_force(date(2099, 1, 1))
    assert not ours.in_force(date(2027, 3, 31), enabled_on=date(2027, 4, 1))
    assert ours.in_force(date(2027, 4, 1), enabled_on=date(2027, 4, 1))
    enabled = {"families_first": date(2027, 4, 1)}
    assert pathway_on(date(2027, 3, 31), enabled=enabled).key == "working_together_2023"
    assert pathway_on(date(2027, 4, 1), enabled=enabled).key == "families_first"


def test_a_pathway_dated_by_guidance_cannot_be_enabled_by_hand() -> None:
    with pytest.raises(InputError, match="working_together_2018"):
        pathway_on(date(2026, 1, 1), enabled={"working_together_2018": date(2026, 1, 1)})


def test_an_unknown_pathway_is_refused_with_those_there_are() -> None:
    with pytest.raises(InputError, match="working_together_1999") as refusal:
        pathway("working_together_1999")
    assert "working_together_2023" in refusal.value.hint


@EVERY
def test_every_pathway_is_whole(path: Pathway) -> None:
    """Every state can be reached and left, and nothing is named that is not there."""
    reached, frontier = {NEW}, [NEW]
    while frontier:
        for step in path.allowed(frontier.pop()):
            if step.to not in reached:
                reached.add(step.to)
                frontier.append(step.to)
    assert reached - {NEW} == set(path.states)
    for state in path.states.values():
        moves = [step for step in path.allowed(state.key) if step.to != state.key]
        assert bool(moves) != state.final, state.key
    events = {event for _, event in path.transitions}
    every_event = {event for each in pathways() for _, event in each.transitions}
    for step in path.transitions.values():
        assert set(step.actors) <= set(actors())
        assert step.actors
        assert set(step.after) <= set(path.clocks)
    for clock in path.clocks.values():
        assert clock.starts & events
        assert clock.done & events
        assert clock.starts | clock.counts_from | clock.done | clock.ends <= every_event
        assert not clock.done & clock.ends
    assert set(path.annulling_actors) <= set(actors())


@EVERY
def test_a_case_can_be_brought_to_an_end_from_everywhere(path: Pathway) -> None:
    ends = {state.key for state in path.states.values() if state.final}
    rests = ends | {"already_open", "no_further_action", "accepted_no_further_action", "advice", "early_help"}
    rests |= {"transferred", "designated_officer"}
    leading = set(rests)
    while grown := {where for (where, _), step in path.transitions.items() if step.to in leading} - leading:
        leading |= grown
    assert set(path.states) <= leading


@EVERY
def test_a_clock_runs_on_through_every_state_that_does_not_stop_it(path: Pathway) -> None:
    """Walks every reachable set of state and running clocks: no move loses a clock."""
    seen = {(NEW, frozenset[str]())}
    frontier = list(seen)
    while frontier:
        state, running = frontier.pop()
        for step in path.allowed(state):
            if running & set(step.after):
                continue
            stopped = {key for key, clock in path.clocks.items() if step.event in clock.stops}
            started = {key for key, clock in path.clocks.items() if step.event in clock.starts}
            after = frozenset((running - stopped) | started)
            assert after <= set(path.states[step.to].clocks), (state, step.event, step.to, after)
            if (step.to, after) not in seen:
                seen.add((step.to, after))
                frontier.append((step.to, after))
    can_run = {(state, clock) for state, running in seen for clock in running}
    stated = {(state.key, clock) for state in path.states.values() for clock in state.clocks}
    assert stated == can_run


@EVERY
def test_every_clock_of_a_pathway_is_a_clock_of_the_law_that_stood_when_the_pathway_began(path: Pathway) -> None:
    named = set(path.clocks) | {code for state in path.states.values() for code in state.clocks}
    named |= {code for step in path.transitions.values() for code in step.after}
    assert named <= {rule.code for rule in clock_rules()}
    assert named == set(path.clocks)
    began = path.authority.effective_from or date(2026, 3, 1)
    for code, clock in path.clocks.items():
        rule = clock_rule(code)
        assert rule.on(began)
        assert all(option.repeats == clock.repeats for version in rule.versions for option in version.options)
        assert rule.start_events == (rule.from_event,)


@EVERY
def test_no_clock_starts_before_the_event_that_it_counts_from(path: Pathway) -> None:
    """Walks, for each clock, every reachable state with and without an event that it counts from behind it."""
    for code, clock in path.clocks.items():
        seen = {(NEW, False)}
        frontier = list(seen)
        while frontier:
            state, counted = frontier.pop()
            for step in path.allowed(state):
                now = (step.to, counted or step.event in clock.counts_from)
                assert step.event not in clock.starts or now[1], (code, state, step.event)
                if now not in seen:
                    seen.add(now)
                    frontier.append(now)


@EVERY
def test_deciding_what_happens_next_is_for_a_qualified_social_worker_and_needs_its_reasons(path: Pathway) -> None:
    decisions = [step for (_, event), step in path.transitions.items() if event.startswith("decide_")]
    assert decisions
    for step in decisions:
        assert all(actors()[actor].social_work_qualified for actor in step.actors)
        assert "rationale" in step.needs
        if step.state in {"screening", "checks"}:
            assert {"lawful_basis", "feedback_route"} <= set(step.needs)


@EVERY
def test_a_closed_case_is_not_reopened(path: Pathway) -> None:
    assert all(step.to == "closed" for step in path.allowed("closed"))


@EVERY
def test_whoever_sent_a_concern_can_be_acknowledged_and_told_whatever_became_of_it(path: Pathway) -> None:
    for state in path.states.values():
        if "C1" in state.clocks:
            assert (state.key, "acknowledge") in path.transitions
        if "C3" in state.clocks:
            assert (state.key, "give_feedback") in path.transitions


def test_the_pathways_differ_where_the_guidance_does() -> None:
    old, new, first = (pathway(key) for key in ("working_together_2018", "working_together_2023", "families_first"))
    assert "lead_practitioner" not in old.transitions["assessment", "make_child_in_need_plan"].actors
    assert "lead_practitioner" in new.transitions["assessment", "make_child_in_need_plan"].actors
    assert ("protection_plan", "offer_family_group_decision_making") not in old.transitions
    assert ("protection_plan", "offer_family_group_decision_making") in new.transitions
    assert "family_help_plan" in first.states
    assert "family_help_plan" not in new.states
    assert "lead_child_protection_practitioner" in first.transitions["strategy", "begin_section_47"].actors


def test_the_quorum_of_a_strategy_discussion_says_who_was_wanting() -> None:
    assert pathway("working_together_2023").missing_from_quorum(["police", "social_care"]) == {"health"}
    assert pathway("working_together_2023").missing_from_quorum(["police", "social_care", "health"]) == frozenset()
    assert "education" in pathway("families_first").missing_from_quorum([])


def test_actors_that_use_the_hub_have_a_role_of_the_same_qualification() -> None:
    for actor in actors().values():
        if actor.role is not None:
            assert role(actor.role).social_work_qualified == actor.social_work_qualified


@EVERY
def test_a_pathway_says_where_it_comes_from_and_how_sure_that_is(path: Pathway) -> None:
    assert path.authority.source
    assert path.authority.confidence is Confidence.VERIFY
