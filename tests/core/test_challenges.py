"""A challenge along its rules: legal states only, nothing verified by its own owner, clocks by the calendar."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tandem.core import calendar
from tandem.core.calendar import add_working_days, local_day
from tandem.core.challenges import Scope, rules, rules_on, versions
from tandem.core.challenges_due import Awaited, days_to_answer, dues, next_due, slipped
from tandem.core.challenges_engine import add, nothing_yet, possible, standing
from tandem.core.challenges_standing import Happening, Standing
from tandem.core.errors import InputError
from tandem.core.law import Confidence, LegalStatus
from tandem.core.pathways_engine import IllegalTransition, IncompleteEvent

RULES = rules("challenge_1")
COUNCIL, TRUST, BOARD = 1, 2, 3
START = nothing_yet(RULES, raised_by=COUNCIL, to=TRUST)
MONDAY = datetime(2026, 6, 1, 10, tzinfo=UTC)
SAID = {"statement": "Late", "standard": "One day", "standard_source": "Procedures, page 4", "ask": "Come in time"}
WORDS = {"words": "said"}


def day(number: float) -> datetime:
    return MONDAY + timedelta(days=number)


def raised(at: float = 0) -> Happening:
    return Happening(1, "raised", day(at), "director", COUNCIL, 11, SAID)


def answered(how: str = "accepted", at: float = 1, number: int = 2) -> Happening:
    said = {"answer": how, **WORDS}
    return Happening(number, "answered", day(at), "single_point_of_contact", TRUST, 21, said)


def agreed(at: float = 2, number: int = 3, action: int = 1, due: str = "2026-07-01") -> Happening:
    said = {"what": "Send somebody", "owner": "A. Nurse, matron", "due": due, "agency": str(TRUST)}
    return Happening(number, "action_agreed", day(at), "partnership_manager", BOARD, 31, said, action)


def done(at: float = 3, number: int = 4, action: int = 1) -> Happening:
    return Happening(number, "action_done", day(at), "single_point_of_contact", TRUST, 21, WORDS, action)


def verified(effect: str = "worked", at: float = 4, number: int = 5, **changes: object) -> Happening:
    said = {"effect": effect, **WORDS}
    usual = Happening(number, "effect_verified", day(at), "independent_scrutineer", BOARD, 32, said, 1)
    return replace(usual, **changes)


def led(kind: str, at: float, number: int, **said: str) -> Happening:
    return Happening(number, kind, day(at), "chair", BOARD, 33, {**WORDS, **said})


WHOLE_WAY = (raised(), answered(), agreed(), done(), verified(), led("closed", 5, 6, outcome="resolved"))


def refused(*events: Happening) -> None:
    *before, last = events
    with pytest.raises(IllegalTransition):
        add(START, before, last)


def test_the_whole_way_from_raised_to_closed() -> None:
    states = [standing(START, WHOLE_WAY[:n]).state for n in range(1, len(WHOLE_WAY) + 1)]
    assert states == ["asked", "answered", "acting", "acting", "acting", "closed"]
    end = standing(START, WHOLE_WAY)
    assert (end.open, dues(end), end.actions[1].state) == (False, (), "worked")


def test_what_must_be_said_is_asked_for_by_name() -> None:
    with pytest.raises(IncompleteEvent) as lacking:
        standing(START, (raised(), replace(answered(), details={"answer": "accepted", "words": " "})))
    assert lacking.value.missing == ("words",)
    with pytest.raises(IncompleteEvent):
        standing(START, (raised(), answered("perhaps")))


@pytest.mark.parametrize("agency", [COUNCIL, BOARD])
def test_nobody_answers_for_the_agency_that_is_challenged_but_itself(agency: int) -> None:
    refused(raised(), replace(answered(), agency=agency))


def test_an_effect_is_verified_by_neither_the_owner_nor_whoever_reported_it() -> None:
    before = (raised(), answered(), agreed(), done())
    refused(*before, verified(agency=TRUST))
    refused(*before, verified(person=21))
    refused(*before, verified(role="director"))
    assert add(START, before, verified()).actions[1].state == "worked"


def test_it_cannot_be_closed_or_withdrawn_while_an_agreed_action_is_open() -> None:
    before = (raised(), answered(), agreed())
    refused(*before, led("closed", 3, 9, outcome="resolved"))
    refused(*before, led("withdrawn", 3, 9))
    refused(*before, done(), led("closed", 4, 9, outcome="resolved"))
    dropped = replace(led("action_dropped", 3, 9), action=1)
    assert standing(START, (*before, dropped, led("closed", 4, 10, outcome="not_resolved"))).state == "closed"


def test_what_did_not_work_is_never_closed_as_resolved_before_another_action() -> None:
    failed = (raised(), answered(), agreed(), done(), verified("did_not_work"))
    refused(*failed, led("closed", 5, 6, outcome="resolved"))
    closed = (*failed, led("closed", 5, 6, outcome="not_resolved"))
    reopened = (*closed, led("reopened", 6, 7))
    assert standing(START, reopened).state == "reopened"
    another = (*reopened, agreed(at=7, number=8, action=2))
    assert (standing(START, another).state, standing(START, another).failed) == ("acting", None)
    refused(*WHOLE_WAY, led("reopened", 6, 7))


def test_what_cannot_be_told_may_be_verified_once_more() -> None:
    events = (raised(), answered(), agreed(), done(), verified("cannot_tell"), verified("worked", 9, 6))
    assert standing(START, events).actions[1].state == "worked"
    refused(*events, verified("did_not_work", 10, 7))


@pytest.mark.parametrize(("at", "late"), [(14, False), (15, True)])
def test_an_answer_is_late_from_the_day_after_the_tenth_working_day(at: int, late: bool) -> None:
    now = standing(START, (raised(),))
    assert next_due(now).day == date(2026, 6, 15)  # type: ignore[union-attr]
    assert slipped(now, day(at)) == late
    escalation = led("escalated", at, 2)
    if late:
        assert add(START, (raised(),), escalation).level == 2
    else:
        refused(raised(), escalation)


def test_each_level_has_its_own_limit_and_after_the_last_there_is_none() -> None:
    events, at = (raised(),), 0
    for level in range(1, len(RULES.levels) + 1):
        now = standing(START, events)
        due = next_due(now)
        assert due is not None
        assert (now.level, due.what) == (level, Awaited.ANSWER)
        assert due.day == add_working_days(local_day(day(at)), RULES.level(level).working_days)
        at = (due.day - MONDAY.date()).days + 1
        if level < len(RULES.levels):
            events = (*events, led("escalated", at, level + 1))
    refused(*events, led("escalated", at, 99))


def test_an_answer_that_does_not_accept_can_be_escalated_at_once_and_one_that_does_cannot() -> None:
    assert standing(START, (raised(), answered("not_accepted"), led("escalated", 2, 3))).state == "asked"
    refused(raised(), answered("accepted"), led("escalated", 2, 3))


def test_an_action_is_due_on_its_day_and_then_its_effect_within_twenty_working_days() -> None:
    acting = (raised(), answered(), agreed())
    assert next_due(standing(START, acting)) == dues(standing(START, acting))[0]
    assert [(due.what, due.day) for due in dues(standing(START, acting))] == [(Awaited.DO, date(2026, 7, 1))]
    reported = standing(START, (*acting, done()))
    assert [(due.what, due.day) for due in dues(reported)] == [(Awaited.VERIFY, date(2026, 7, 2))]
    settled = standing(START, (*acting, done(), verified()))
    assert [due.what for due in dues(settled)] == [Awaited.CONCLUDE]


def test_putting_words_right_moves_no_clock_and_is_for_the_agency_that_said_them() -> None:
    events = (raised(), answered("not_accepted", at=3))
    right = replace(answered("accepted", at=20, number=7), supersedes=2)
    now = standing(START, (*events, right))
    assert (now.answers[0].details["answer"], now.answers[0].at) == ("accepted", day(3))
    assert days_to_answer(now) == 3
    refused(*events, replace(right, agency=BOARD))
    refused(*events, replace(right, role="director"))
    with pytest.raises(InputError):
        standing(START, (*events, right, replace(right, id=8)))


def test_what_may_be_told_in_public_can_be_taken_back() -> None:
    told = (raised(), led("may_be_told", 1, 2))
    assert standing(START, told).told
    assert not standing(START, (*told, led("not_to_be_told", 2, 3))).told
    refused(*told, led("may_be_told", 2, 3))


def test_the_limits_are_local_and_say_where_they_come_from() -> None:
    for version in versions():
        for each in (*version.levels, *version.limits.values()):
            assert each.authority.status is LegalStatus.LOCAL
            assert each.authority.source
            assert each.authority.confidence in (Confidence.VERIFY, Confidence.SEEN)
    assert rules_on(date(2026, 6, 1)) is RULES
    with pytest.raises(InputError, match="no rules of challenge"):
        rules_on(date(2005, 1, 1))


KINDS = sorted(RULES.steps)
ROLES = sorted({role for step in RULES.steps.values() for role in step.by})


@st.composite
def steps(draw: st.DrawFn, now: Standing, number: int) -> Happening:
    """Any step, and mostly one that is possible."""
    options = possible(now, day(number * 3))
    if options and draw(st.integers(0, 4)):
        step, action = draw(st.sampled_from(options))
        role, scope = draw(st.sampled_from(sorted(step.by.items())))
        owner = now.actions[action].owner if action else TRUST
        agency = {Scope.RAISED_BY: COUNCIL, Scope.TO: TRUST, Scope.OWNER: owner}.get(scope, BOARD)
        kind = step.event
    else:
        kind, role = draw(st.sampled_from(KINDS)), draw(st.sampled_from(ROLES))
        agency, action = draw(st.sampled_from([COUNCIL, TRUST, BOARD])), draw(st.sampled_from([None, 1, 2]))
    said = {
        **SAID,
        **WORDS,
        "what": "Do it",
        "owner": "B. Head",
        "due": "2026-07-01",
        "agency": str(draw(st.sampled_from([COUNCIL, TRUST]))),
        **{name: draw(st.sampled_from(sorted(known))) for name, known in RULES.choices.items()},
    }
    if kind == "action_agreed":
        action = len(now.actions) + 1
    return Happening(number, kind, day(number * 3), role, agency, draw(st.sampled_from([11, 21, 31])), said, action)


@settings(max_examples=150, deadline=None)
@given(st.data())
def test_any_steps_lead_to_known_states_and_reading_them_anew_says_the_same(data: st.DataObject) -> None:
    kept: tuple[Happening, ...] = ()
    now = START
    for number in range(1, 16):
        new = data.draw(steps(now, number))
        try:
            after = add(START, kept, new)
        except (IllegalTransition, IncompleteEvent):
            continue
        kept = (*kept, new)
        assert standing(START, kept) == after
        now = after
        assert now.state in RULES.states
        assert 1 <= now.level <= len(RULES.levels)
        assert not (now.state == "withdrawn" and not now.settled)
        for action in now.actions.values():
            assert action.state in {"open", "done", "dropped", *RULES.choices["effect"]}
            if action.last is not None and action.last.kind == "effect_verified":
                assert action.last.agency != action.owner
                assert action.done is not None
                assert action.last.person != action.done.person
        if now.state == "closed" and now.last("closed").details["outcome"] != "not_resolved":  # type: ignore[union-attr]
            closing = now.counted.index(now.last("closed"))  # type: ignore[arg-type]
            assert standing(START, now.counted[:closing]).settled
        assert all(due.day >= MONDAY.date() for due in dues(now))
        assert bool(dues(now)) <= now.open


def test_a_bank_holiday_that_is_proclaimed_later_makes_no_record_unreadable(monkeypatch) -> None:
    known = calendar.bank_holiday
    late = led("escalated", at=15, number=2)
    assert standing(START, [raised(), late]).level == 2
    monkeypatch.setattr(calendar, "bank_holiday", lambda on: "Proclaimed" if on == day(9).date() else known(on))
    assert standing(START, [raised(), late]).level == 2
    assert add(START, [raised(), late], answered(at=16, number=3)).state == "answered"
    with pytest.raises(IllegalTransition):
        add(START, [raised()], late)


def test_an_action_that_was_agreed_and_dropped_mends_nothing_that_did_not_work() -> None:
    failed = [*WHOLE_WAY[:4], verified("did_not_work")]
    followed = [*failed, agreed(at=5, number=6, action=2)]
    assert standing(START, followed).failed is None
    dropped = [*followed, replace(led("action_dropped", 6, 7), action=2)]
    assert standing(START, dropped).failed is not None
    refused(*dropped, led("closed", 7, 8, outcome="resolved"))
    assert add(START, dropped, led("closed", 7, 8, outcome="not_resolved")).state == "closed"


def test_a_closed_challenge_waits_to_be_reopened_once_an_action_is_found_not_to_have_worked() -> None:
    unsure = [*WHOLE_WAY[:4], verified("cannot_tell"), WHOLE_WAY[5]]
    assert dues(standing(START, unsure)) == ()
    found = [*unsure, verified("did_not_work", at=7, number=7)]
    assert [each.what for each in dues(standing(START, found))] == [Awaited.REOPEN]
    reopened = standing(START, [*found, led("reopened", at=8, number=8)])
    assert [each.what for each in dues(reopened)] == [Awaited.AGREE]
    ended = [*WHOLE_WAY[:4], verified("did_not_work"), led("closed", 5, 6, outcome="not_resolved")]
    assert dues(standing(START, ended)) == ()
