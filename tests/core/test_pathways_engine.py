from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from tandem.core.errors import InputError
from tandem.core.pathways import NEW, Pathway, Transition, pathway, pathways
from tandem.core.pathways_engine import ANNUL, CaseEvent, IllegalTransition, IncompleteEvent, add, status

PATH = pathway("working_together_2023")
START = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
REASONS = {
    "rationale": "seen",
    "level": "4",
    "legal_test": "s47",
    "lawful_basis": "public task",
    "feedback_route": "phone",
}


def event(
    number: int, kind: str, actor: str, *, supersedes: int | None = None, hours: float | None = None, **said: str
) -> CaseEvent:
    at = START + timedelta(hours=number if hours is None else hours)
    return CaseEvent(str(number), kind, at, actor, said, None if supersedes is None else str(supersedes))


RECEIVED = (event(1, "submit", "referrer"),)
SCREENED = (*RECEIVED, event(2, "begin_screening", "front_door_worker"))
NOTHING_DONE = (*SCREENED, event(3, "decide_no_further_action", "front_door_manager", **REASONS))


def test_a_case_without_events_is_new() -> None:
    assert status(PATH, ()).state == NEW


def test_a_concern_that_is_sent_is_received_and_its_clocks_run() -> None:
    now = status(PATH, RECEIVED)
    assert (now.state, now.since) == ("received", START + timedelta(hours=1))
    assert now.clocks == {"C1", "C2"}


def test_acknowledging_stops_its_clock_and_moves_nothing() -> None:
    now = status(PATH, (*SCREENED, event(3, "acknowledge", "front_door_worker")))
    assert (now.state, now.since) == ("screening", START + timedelta(hours=2))
    assert now.clocks == {"C2"}


def test_a_decision_stops_the_decision_clock_and_starts_the_promise_to_tell() -> None:
    assert status(PATH, NOTHING_DONE).clocks == {"C1", "C3"}
    told = (*NOTHING_DONE, event(4, "give_feedback", "front_door_manager"))
    assert status(PATH, told).clocks == {"C1"}


def test_the_whole_way_to_a_closed_case() -> None:
    steps = [
        ("submit", "referrer", {}),
        ("acknowledge", "front_door_worker", {}),
        ("begin_screening", "front_door_worker", {}),
        ("request_checks", "front_door_worker", {"sharing_decision": "1"}),
        ("return_nil", "partner_agency", {"agency": "school"}),
        ("decide_strategy", "front_door_manager", REASONS),
        ("give_feedback", "front_door_worker", {}),
        ("hold_strategy_discussion", "social_worker", {"present": "police, health, social care"}),
        ("begin_section_47", "practice_supervisor", {"single_or_joint": "joint", "legal_test": "s47(1)"}),
        ("see_child", "social_worker", {"seen_alone": "yes"}),
        ("call_conference", "practice_supervisor", {"rationale": "ongoing harm"}),
        ("hold_conference", "conference_chair", {"quorate": "yes"}),
        ("make_protection_plan", "conference_chair", {"category": "NEG"}),
        ("hold_core_group", "social_worker", {}),
        ("authorise_assessment", "practice_supervisor", {"outcome": "plan"}),
        ("hold_first_review", "conference_chair", {"outcome": "continue"}),
        ("hold_review", "conference_chair", {"outcome": "end"}),
        ("end_protection_plan", "conference_chair", {"rationale": "safe"}),
        ("end_child_in_need_plan", "practice_supervisor", {"rationale": "done"}),
        ("close", "practice_supervisor", {"closure_reason": "RC7", "feedback_route": "letter"}),
    ]
    events = tuple(event(n, kind, actor, **said) for n, (kind, actor, said) in enumerate(steps, 1))
    running = [status(PATH, events[:n]).clocks for n in range(1, len(events) + 1)]
    assert status(PATH, events).state == "closed"
    assert running[8] == {"C6", "C7", "C8a", "C8b", "C9"}
    assert running[12] == {"C6", "C8a", "C8b", "C10", "C12", "C14"}
    assert running[16] == {"C6", "C10b", "C13", "C14"}
    assert running[-1] == frozenset()


def test_what_else_must_be_said_follows_from_what_is_said_and_never_from_what_was_recorded_before() -> None:
    assert PATH.also_needed("hold_conference", {"quorate": "yes"}) == ()
    assert PATH.also_needed("hold_conference", {"quorate": "no"}) == ("not_quorate_because",)
    assert PATH.may_be_needed("see_child") == ("not_alone_because",)
    seen = {"seen_alone": "no"}
    allocated = (
        *SCREENED,
        event(3, "decide_assessment", "front_door_manager", **REASONS),
        event(4, "allocate", "practice_supervisor", worker="A. Fell"),
        event(5, "see_child", "social_worker", **seen),
    )
    assert status(PATH, allocated).state == "assessment"


def test_an_illegal_event_says_where_the_case_stands_what_was_asked_and_what_is_possible() -> None:
    with pytest.raises(IllegalTransition, match="'close' cannot happen while the case is 'received'") as refusal:
        add(PATH, RECEIVED, event(2, "close", "practice_supervisor"))
    assert (refusal.value.state, refusal.value.asked) == ("received", "close")
    assert "begin_screening by front_door_worker or front_door_manager" in refusal.value.allowed
    assert "begin_screening" in refusal.value.hint


def test_an_event_by_the_wrong_actor_is_illegal() -> None:
    with pytest.raises(IllegalTransition, match="not for the front-door worker"):
        add(PATH, SCREENED, event(3, "decide_no_further_action", "front_door_worker", **REASONS))
    with pytest.raises(IllegalTransition, match="'nobody', who is not known here"):
        add(PATH, SCREENED, event(3, "decide_no_further_action", "nobody", **REASONS))


@pytest.mark.parametrize("blank", [None, "", "  "])
def test_a_decision_without_its_reasons_is_not_complete(blank: str | None) -> None:
    said = (
        {**REASONS, "rationale": blank or ""}
        if blank is not None
        else {k: v for k, v in REASONS.items() if k != "rationale"}
    )
    with pytest.raises(IncompleteEvent) as refusal:
        add(PATH, SCREENED, event(3, "decide_advice", "social_worker", **said))
    assert refusal.value.missing == ("rationale",)


def test_a_case_cannot_close_while_its_assessment_is_not_authorised() -> None:
    events = (
        *SCREENED,
        event(3, "decide_assessment", "front_door_manager", **REASONS),
        event(4, "allocate", "practice_supervisor", worker="w"),
        event(5, "end_assessment", "practice_supervisor", outcome="none"),
    )
    closing = {"closure_reason": "RC8", "feedback_route": "letter"}
    with pytest.raises(IllegalTransition, match="clock C8a"):
        add(PATH, events, event(6, "close", "practice_supervisor", **closing))
    authorised = (*events, event(6, "authorise_assessment", "practice_supervisor", outcome="none"))
    assert status(PATH, (*authorised, event(7, "close", "practice_supervisor", **closing))).state == "closed"


def test_a_later_review_waits_for_the_first() -> None:
    steps = [
        ("decide_strategy", "front_door_manager", REASONS),
        ("hold_strategy_discussion", "social_worker", {"present": "police, health, social care"}),
        ("begin_section_47", "practice_supervisor", {"single_or_joint": "joint", "legal_test": "s47(1)"}),
        ("call_conference", "practice_supervisor", {"rationale": "ongoing harm"}),
        ("hold_conference", "conference_chair", {"quorate": "yes"}),
        ("make_protection_plan", "conference_chair", {"category": "NEG"}),
    ]
    planned = (*SCREENED, *(event(n, kind, actor, **said) for n, (kind, actor, said) in enumerate(steps, 3)))
    with pytest.raises(IllegalTransition, match="clock C12"):
        add(PATH, planned, event(9, "hold_review", "conference_chair", outcome="continue"))
    reviewed = add(PATH, planned, event(9, "hold_first_review", "conference_chair", outcome="continue"))
    assert add(PATH, reviewed, event(10, "hold_review", "conference_chair", outcome="continue"))


def test_a_state_is_not_left_before_it_was_entered() -> None:
    with pytest.raises(IllegalTransition, match="before the case came to 'received'"):
        add(PATH, RECEIVED, event(2, "begin_screening", "front_door_worker", hours=0.5))


def test_a_correction_takes_the_place_of_what_it_corrects_and_both_stay_on_record() -> None:
    corrected = add(
        PATH, NOTHING_DONE, event(4, "decide_assessment", "front_door_manager", supersedes=3, hours=3, **REASONS)
    )
    now = status(PATH, corrected)
    assert now.state == "assessment_decided"
    assert [each.id for each in now.counted] == ["1", "2", "4"]
    assert [each.id for each in corrected] == ["1", "2", "3", "4"]


def test_a_correction_that_makes_a_later_event_impossible_is_refused() -> None:
    events = (
        *SCREENED,
        event(3, "decide_assessment", "front_door_manager", **REASONS),
        event(4, "allocate", "practice_supervisor", worker="w"),
    )
    with pytest.raises(IllegalTransition) as refusal:
        add(PATH, events, event(5, "decide_advice", "front_door_manager", supersedes=3, hours=3, **REASONS))
    assert (refusal.value.state, refusal.value.asked) == ("advice", "allocate")


def test_annulling_takes_an_event_away_with_a_reason_and_by_a_manager_only() -> None:
    annulled = add(PATH, NOTHING_DONE, event(4, ANNUL, "front_door_manager", supersedes=3, reason="wrong child"))
    assert status(PATH, annulled).state == "screening"
    with pytest.raises(IllegalTransition, match="cannot be annulled by the front-door worker"):
        add(PATH, NOTHING_DONE, event(4, ANNUL, "front_door_worker", supersedes=3, reason="wrong child"))
    with pytest.raises(IncompleteEvent):
        add(PATH, NOTHING_DONE, event(4, ANNUL, "front_door_manager", supersedes=3))


def test_only_the_latest_version_of_an_earlier_event_can_be_corrected() -> None:
    once = add(PATH, NOTHING_DONE, event(4, "decide_advice", "social_worker", supersedes=3, hours=3, **REASONS))
    with pytest.raises(InputError, match="no longer counts"):
        add(PATH, once, event(5, "decide_early_help", "social_worker", supersedes=3, hours=3, **REASONS))
    twice = add(PATH, once, event(5, "decide_early_help", "social_worker", supersedes=4, hours=3, **REASONS))
    assert status(PATH, twice).state == "early_help"
    with pytest.raises(InputError, match="'99'"):
        add(PATH, once, event(6, "decide_advice", "social_worker", supersedes=99, hours=3, **REASONS))


def test_what_was_annulled_cannot_be_corrected_back_to_life() -> None:
    gone = add(PATH, NOTHING_DONE, event(4, ANNUL, "front_door_manager", supersedes=3, reason="wrong child"))
    for target in (3, 4):
        with pytest.raises(InputError, match="no longer counts"):
            add(PATH, gone, event(5, "decide_advice", "social_worker", supersedes=target, hours=3, **REASONS))


def test_two_events_of_one_case_do_not_share_an_id() -> None:
    with pytest.raises(InputError, match="share the id '1'"):
        status(PATH, (*RECEIVED, event(1, "begin_screening", "front_door_worker")))


def test_a_time_without_a_zone_and_an_annulment_of_nothing_are_refused() -> None:
    with pytest.raises(InputError, match="no time zone"):
        CaseEvent("1", "submit", datetime(2026, 3, 2, 9, 0), "referrer")  # noqa: DTZ001
    with pytest.raises(InputError, match="annuls nothing"):
        CaseEvent("1", ANNUL, START, "front_door_manager")


def test_a_case_keeps_the_pathway_it_started_under() -> None:
    """What the newer pathway allows is illegal in a case of the older one."""
    old = pathway("working_together_2018")
    steps = (
        *SCREENED,
        event(3, "decide_assessment", "front_door_manager", **REASONS),
        event(4, "allocate", "practice_supervisor", worker="w"),
    )
    plan = event(5, "make_child_in_need_plan", "lead_practitioner", outcome="plan")
    assert status(PATH, (*steps, plan)).state == "child_in_need_plan"
    with pytest.raises(IllegalTransition, match="Working Together 2018"):
        status(old, (*steps, plan))


def _said(step: Transition) -> dict[str, str]:
    return dict.fromkeys(step.needs, "given")


class AnyCase(RuleBasedStateMachine):
    """Random events against a plain model: the table of transitions, walked by hand."""

    path: Pathway
    events: tuple[CaseEvent, ...]
    state: str

    @initialize(path=st.sampled_from(pathways()))
    def begin(self, path: Pathway) -> None:
        self.path, self.events, self.state, self.count = path, (), NEW, 0

    def _next(self, kind: str, actor: str, said: dict[str, str], supersedes: str | None = None) -> CaseEvent:
        self.count += 1
        return CaseEvent(str(self.count), kind, START + timedelta(minutes=self.count), actor, said, supersedes)

    @rule(data=st.data())
    def a_legal_event_moves_the_case_as_the_table_says(self, data: st.DataObject) -> None:
        running = status(self.path, self.events).clocks
        steps = [step for step in self.path.allowed(self.state) if not running & set(step.after)]
        if not steps:
            return
        step = data.draw(st.sampled_from(steps))
        self.events = add(
            self.path, self.events, self._next(step.event, data.draw(st.sampled_from(step.actors)), _said(step))
        )
        self.state = step.to

    @rule(data=st.data())
    def an_event_that_the_table_lacks_is_refused_and_nothing_changes(self, data: st.DataObject) -> None:
        possible = {step.event for step in self.path.allowed(self.state)}
        kind = data.draw(st.sampled_from(sorted({event for _, event in self.path.transitions} - possible)))
        with pytest.raises(IllegalTransition) as refusal:
            add(self.path, self.events, self._next(kind, "front_door_manager", {}))
        assert refusal.value.state == self.state
        assert {words.split(" by ")[0] for words in refusal.value.allowed} == possible

    @precondition(lambda self: self.events)
    @rule()
    def annulling_the_last_event_brings_the_case_back_to_where_it_was(self) -> None:
        counted = status(self.path, self.events).counted
        if not counted:
            return
        before = status(self.path, counted[:-1])
        self.events = add(
            self.path, self.events, self._next(ANNUL, "practice_supervisor", {"reason": "mistake"}, counted[-1].id)
        )
        now = status(self.path, self.events)
        assert (now.state, now.clocks) == (before.state, before.clocks)
        self.state = before.state

    @invariant()
    def the_status_is_that_of_the_model_and_of_the_events_that_count_alone(self) -> None:
        if not hasattr(self, "path"):
            return
        now = status(self.path, self.events)
        assert now.state == self.state
        plain = [CaseEvent(each.id, each.kind, each.at, each.actor, each.details) for each in now.counted]
        again = status(self.path, plain)
        assert (again.state, again.since, again.clocks) == (now.state, now.since, now.clocks)
        if now.state != NEW:
            assert now.clocks <= set(self.path.states[now.state].clocks)


AnyCase.TestCase.settings = settings(max_examples=40, stateful_step_count=30, deadline=None)
TestAnyCase = AnyCase.TestCase
