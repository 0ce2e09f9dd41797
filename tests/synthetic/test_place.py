"""The invented place: whole, legal on its pathway, and the same whenever it is asked for."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from tandem.core.calendar import add_working_days, is_working_day, local_day
from tandem.core.codes import lookup
from tandem.core.errors import InputError
from tandem.core.legal_tests import legal_test
from tandem.core.pathways import pathway_on
from tandem.core.pathways_engine import CaseEvent, status
from tandem.core.sharing import Level
from tandem.core.sharing_decisions import Consent, ParentsInformed, ParentsTold
from tandem.synthetic import Place, place
from tandem.synthetic.timing import working_day_after

UNTIL = datetime(2026, 11, 24, 9, 30, tzinfo=UTC)


@pytest.fixture(scope="module")
def harrowmere() -> Place:
    return place(7, children=1200, until=UNTIL)


def test_same_seed_same_place(harrowmere: Place) -> None:
    again = place(7, children=1200, until=UNTIL)
    assert again.households == harrowmere.households
    assert again.contacts == harrowmere.contacts
    assert again.cases == harrowmere.cases
    assert list(again.events()) == list(harrowmere.events())


def test_another_seed_another_place(harrowmere: Place) -> None:
    other = place(8, children=1200, until=UNTIL)
    assert other.contacts != harrowmere.contacts


def test_a_smaller_place_is_the_beginning_of_a_larger() -> None:
    """Of places so large that a queue stands at their end without a rush of its own."""
    few = place(7, children=2000, until=UNTIL)
    assert few.households == place(7, children=2500, until=UNTIL).households[: len(few.households)]


@pytest.mark.parametrize("children", [150, 240, 600])
def test_a_queue_stands_at_the_end_of_a_small_place_as_well(children: int) -> None:
    waiting = [each for each in place(7, children=children, until=UNTIL).contacts if not each.decisions]
    assert len(waiting) >= 4
    assert any(local_day(UNTIL) > add_working_days(local_day(each.received), 1) for each in waiting)


def test_nothing_lies_after_the_end(harrowmere: Place) -> None:
    assert harrowmere.first == date(2024, 11, 24)
    assert all(harrowmere.first <= local_day(each.received) for each in harrowmere.contacts)
    assert max(event.at for event in harrowmere.events()) <= UNTIL
    for contact in harrowmere.contacts:
        for moment in (contact.acknowledged, contact.screened, contact.priority_at):
            assert moment is None or contact.received <= moment <= UNTIL
        assert all(contact.received < made.at <= UNTIL for made in contact.decisions)
        assert contact.feedback is None or contact.feedback.at <= UNTIL


def test_events_come_in_time_order_and_the_contacts_too(harrowmere: Place) -> None:
    events = [event.at for event in harrowmere.events()]
    assert events == sorted(events)
    received = [each.received for each in harrowmere.contacts]
    assert received == sorted(received)


def test_every_case_is_possible_on_its_pathway(harrowmere: Place) -> None:
    """Each child's events are accepted one after the other by the engine that the hub itself uses."""
    by_contact: dict[str, list[tuple[str, CaseEvent]]] = {}
    for number, event in enumerate(harrowmere.events()):
        said = CaseEvent(str(number), event.kind, event.at, event.actor, event.details)
        by_contact.setdefault(event.contact, []).append((event.child, said))
    reached = set()
    for contact in harrowmere.contacts:
        pathway = pathway_on(local_day(contact.received))
        for child in contact.children:
            line = [event for whose, event in by_contact[contact.key] if whose in ("", child)]
            reached.add(status(pathway, line).state)
    assert {"screening", "closed", "protection_plan", "assessment", "child_in_need_plan", "early_help"} <= reached


def test_there_is_a_queue_and_part_of_it_is_overdue(harrowmere: Place) -> None:
    waiting = [each for each in harrowmere.contacts if not each.decisions]
    overdue = [each for each in waiting if local_day(UNTIL) > add_working_days(local_day(each.received), 1)]
    assert len(overdue) >= 2
    assert len(waiting) > len(overdue)
    assert any(each.acknowledged is None for each in waiting)


def test_most_decisions_keep_the_working_day_and_some_do_not(harrowmere: Place) -> None:
    times = [
        local_day(each.decisions[0].at) <= add_working_days(local_day(each.received), 1)
        for each in harrowmere.contacts
        if each.decisions
    ]
    assert 0.75 < sum(times) / len(times) < 0.97


def test_one_trust_sends_few_and_one_school_sends_much_that_is_not_accepted(harrowmere: Place) -> None:
    def sent(agency: str) -> tuple[int, float]:
        theirs = [each for each in harrowmere.contacts if each.sender.agency == agency]
        made = [decision.referral for each in theirs for decision in each.decisions]
        return len(theirs), sum(made) / max(1, len(made))

    community, _ = sent("community")
    emergency, _ = sent("emergency")
    school, accepted = sent("secondary")
    like_it, accepted_there = sent("secondary_2")
    assert community < emergency / 3
    assert school > 2 * like_it
    assert accepted < accepted_there / 2


def test_every_code_stands_in_its_list(harrowmere: Place) -> None:
    for contact in harrowmere.contacts:
        day = local_day(contact.received)
        if contact.sender.source:
            lookup("referral_source", contact.sender.source, on=day)
        assert Level(contact.level)
        assert Consent(contact.agreement)
        assert ParentsInformed(ParentsTold(contact.parents_told), contact.not_told_because or None)
        for made in contact.decisions:
            if made.legal_test not in ("", "none_met"):
                legal_test(made.legal_test, on=day)
            differs = contact.level not in (made.level, "not_recorded")
            assert bool(made.differs_because) == differs
    for child in harrowmere.children:
        lookup("ethnicity", child.ethnicity, on=UNTIL.date())
        for code in child.disabilities:
            lookup("disability", code, on=UNTIL.date())
    for case in harrowmere.cases:
        lookup("primary_need", case.need, on=case.referred)
        for assessment in case.assessments:
            for code in assessment.factors:
                lookup("assessment_factor", code, on=assessment.authorised)


def test_everything_named_by_a_key_is_there(harrowmere: Place) -> None:
    agencies = {each.key for each in harrowmere.agencies}
    workers = {each.key for each in harrowmere.workers}
    children = {each.key for each in harrowmere.children}
    households = {each.key: each for each in harrowmere.households}
    assert {each.parent for each in harrowmere.agencies} - {""} <= agencies
    assert {each.agency for each in harrowmere.workers} <= agencies
    assert sum(each.partner for each in harrowmere.agencies) == 12
    for contact in harrowmere.contacts:
        assert {contact.sender.agency, *(check.agency for check in contact.checks)} - {""} <= agencies
        assert {contact.sender.worker, *(made.by for made in contact.decisions)} - {""} <= workers
        assert set(contact.children) <= children
        assert set(contact.adults) <= {adult.key for adult in households[contact.household].adults}
    for child in harrowmere.children:
        assert {child.school, child.practice} - {""} <= agencies
    assert {event.by for event in harrowmere.events()} - {""} <= workers


def test_it_knows_siblings_the_unborn_twins_and_people_who_come_back() -> None:
    large = place(7, children=3000, until=UNTIL)
    known = {child.key: child for child in large.children}
    assert any(len(each.children) > 2 for each in large.contacts)
    assert any(not known[key].is_born(local_day(each.received)) for each in large.contacts for key in each.children)
    assert any(child.twin for child in large.children)
    assert any(child.also_known_as for child in large.children)
    assert any(made.re_referral for each in large.contacts for made in each.decisions)
    assert {each.sender.kind for each in large.contacts} == {"professional", "public", "child", "anonymous"}
    assert {check.answer for each in large.contacts for check in each.checks} == {"received", "nil", "refused", ""}


@pytest.mark.parametrize("days", [1, 2, 5, 15, 45])
def test_the_quick_calendar_counts_as_the_law_does(days: int) -> None:
    for number in range(0, 800, 3):
        day = date.fromordinal(date(2024, 1, 1).toordinal() + number)
        assert working_day_after(day, days) == add_working_days(day, days)
        assert is_working_day(working_day_after(day, days))


def test_the_last_day_of_the_last_year_covered_can_be_asked_for() -> None:
    assert place(7, children=200, until=date(2029, 12, 31)).contacts


@pytest.mark.parametrize("asked", [{"children": 0}, {"until": date(2011, 1, 1)}, {"until": date(2035, 1, 1)}])
def test_what_cannot_be_made_is_refused(asked: dict[str, object]) -> None:
    with pytest.raises(InputError):
        place(**({"seed": 7, "children": 10, "until": UNTIL} | asked))  # type: ignore[arg-type]
