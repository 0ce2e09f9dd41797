"""The census from the hub's events: referrals only, each with what followed it, as the clocks and the rules see it."""

from __future__ import annotations

import io
from datetime import UTC, date, datetime, time, timedelta

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from tandem.core.calendar import add_working_days, local_day
from tandem.core.clocks import clock_rule
from tandem.core.clocks_reading import ClockState, read_clock
from tandem.hub.referrals import actions
from tandem.hub.referrals.actions.steps import Steps
from tandem.hub.referrals.census import census_tables
from tandem.hub.referrals.models import Referral
from tandem.hub.referrals.standing import clocks_of_casework
from tandem.returns import validate
from tandem.returns.cin.census import Census
from tandem.returns.cin.reader import read_cin
from tandem.returns.cin.writer import write_cin_stream
from tandem.synthetic.identifiers import upn

MONDAY = datetime(2025, 9, 1, 9, 0, tzinfo=UTC)
CENSUS = Census(2026)
LATER = datetime(2026, 5, 1, 9, 0, tzinfo=UTC)
WREN = {"disability": "NONE", "upn": upn(41, 2024), "ethnicity": "WBRI"}


@pytest.fixture
def people(person):
    roles = ("front_door_manager", "social_worker", "practice_supervisor", "conference_chair")
    return {role: person(role) for role in roles}


@pytest.fixture
def step(people):
    """Take a step so many days after the contact came."""

    def take(contact, kind, role, day, **details):
        at = MONDAY + timedelta(days=day, hours=1)
        (child,) = contact.children.all()
        actions.record_step(contact, child, kind, details=details, by=people[role], at=at, now=at)

    return take


@pytest.fixture
def accepted(received, worker, people, deciding):
    """A contact that became a referral."""

    def make(code="decide_strategy", now=MONDAY, **changes):
        contact = actions.begin_screening(received(now=now, **changes), by=worker, now=now)
        made = deciding(code=code, legal_test="section_47", primary_need="N1")
        contact = actions.decide(contact, {1: made}, by=people["front_door_manager"], now=now)
        actions.tell(contact, not_told_because="They left no address.", by=worker, now=now + timedelta(hours=1))
        contact.refresh_from_db()
        return contact

    return make


def wren(**told):
    from tandem.hub.referrals.sending import ToldChild

    return (ToldChild(given_name="Wren", family_name="Ashdown", born=date(2019, 5, 4), sex="F", told={**WREN, **told}),)


def protected(accepted, step):
    """A child whose strategy discussion led to a plan of protection and, in the end, to closure."""
    contact = accepted(children=wren())
    step(contact, "hold_strategy_discussion", "social_worker", 1, present="social_care, police, health")
    step(contact, "begin_section_47", "social_worker", 1, single_or_joint="joint", legal_test="section_47")
    step(contact, "see_child", "social_worker", 2, seen_alone="yes")
    step(contact, "call_conference", "social_worker", 10, rationale="Harm is likely to go on.")
    step(contact, "authorise_assessment", "practice_supervisor", 14, outcome="Harm found.", factors="16A, 3B")
    step(contact, "hold_conference", "conference_chair", 17, quorate="yes")
    step(contact, "make_protection_plan", "conference_chair", 17, category="NEG")
    step(contact, "hold_core_group", "social_worker", 24)
    step(contact, "hold_first_review", "conference_chair", 90, outcome="To go on.")
    step(contact, "end_protection_plan", "conference_chair", 150, rationale="He is safe.")
    step(contact, "end_child_in_need_plan", "practice_supervisor", 180, rationale="The family manages.")
    step(contact, "close", "practice_supervisor", 181, closure_reason="RC7", feedback_route="on record")
    return contact


def test_a_whole_way_is_in_the_census_as_it_happened(accepted, step) -> None:
    protected(accepted, step)
    made = census_tables(CENSUS, authority="330", now=LATER)
    (child,) = made["child"].to_dicts()
    referral = Referral.objects.get()
    assert (child["LAchildID"], child["UPN"], child["Sex"]) == (referral.person.council_number, WREN["upn"], "F")
    assert made["disability"]["Disability"].to_list() == ["NONE"]
    (episode,) = made["episode"].to_dicts()
    assert (episode["CINreferralDate"], episode["ReferralSource"], episode["PrimaryNeedCode"]) == (
        date(2025, 9, 1),
        "3B",
        "N1",
    )
    assert (episode["CINclosureDate"], episode["ReasonForClosure"]) == (date(2026, 3, 1), "RC7")
    (assessment,) = made["assessment"].to_dicts()
    assert assessment["AssessmentActualStartDate"] == date(2025, 9, 2)
    assert assessment["AssessmentAuthorisationDate"] == date(2025, 9, 15)
    assert made["factor"]["AssessmentFactors"].to_list() == ["16A", "3B"]
    (enquiry,) = made["section47"].to_dicts()
    assert enquiry["S47ActualStartDate"] == date(2025, 9, 2)
    # The clock's due day, reckoned here by working days alone.
    assert enquiry["InitialCPCtarget"] == add_working_days(date(2025, 9, 2), 15)
    assert (enquiry["DateOfInitialCPC"], enquiry["ICPCnotRequired"]) == (date(2025, 9, 18), "false")
    (plan,) = made["cp_plan"].to_dicts()
    assert (plan["CPPstartDate"], plan["CPPendDate"]) == (date(2025, 9, 18), date(2026, 1, 29))
    assert (plan["InitialCategoryOfAbuse"], plan["NumberOfPreviousCPP"]) == ("NEG", "0")
    assert made["review"]["CPPreviewDate"].to_list() == [date(2025, 11, 30)]
    (need,) = made["cin_plan"].to_dicts()
    assert (need["CINPlanStartDate"], need["CINPlanEndDate"]) == (date(2026, 1, 29), date(2026, 2, 28))


def test_the_clocks_reckoned_from_its_days_are_those_of_the_case(accepted, step) -> None:
    contact = protected(accepted, step)
    made = census_tables(CENSUS, authority="330", now=LATER)
    where = Steps(contact).standing
    (child,) = where.children.values()
    of_case = {each.rule.code: each for each in clocks_of_casework(where.pathway, child.counted, now=LATER)}
    days = {
        "C8a": (made["episode"]["CINreferralDate"][0], made["assessment"]["AssessmentAuthorisationDate"][0]),
        "C9": (made["section47"]["S47ActualStartDate"][0], made["section47"]["DateOfInitialCPC"][0]),
        "C12": (made["cp_plan"]["CPPstartDate"][0], made["review"]["CPPreviewDate"][0]),
    }
    for code, (begun, done) in days.items():
        rule = clock_rule(code)
        moments = [datetime.combine(day, time(12), UTC) for day in (begun, done)]
        reckoned = read_clock(rule, {rule.start_events[0]: moments[0]}, done=moments[1:], now=LATER)
        assert reckoned.state is ClockState.MET, code
        assert (reckoned.due_day, reckoned.state) == (of_case[code].due_day, of_case[code].state), code
    assert made["section47"]["InitialCPCtarget"][0] == of_case["C9"].due_day


def test_a_plan_of_a_case_closed_before_the_year_is_a_previous_plan(accepted, step) -> None:
    protected(accepted, step)
    later = accepted(children=wren(), now=MONDAY + timedelta(days=400))
    known = Referral.objects.order_by("date")
    assert known.count() == 2
    first, second = (each.person for each in known)
    if first != second:
        type(second).objects.filter(pk=second.pk).update(recognised_as=first, head=first, standing="recognised")
        Referral.objects.filter(person=second).update(person=first)
    days = 400
    step(later, "hold_strategy_discussion", "social_worker", days + 1, present="social_care, police, health")
    step(later, "begin_section_47", "social_worker", days + 1, single_or_joint="joint", legal_test="section_47")
    step(later, "call_conference", "social_worker", days + 10, rationale="Harm is likely to go on.")
    step(later, "hold_conference", "conference_chair", days + 17, quorate="yes")
    step(later, "make_protection_plan", "conference_chair", days + 17, category="NEG")
    made = census_tables(Census(2027), authority="330", now=LATER + timedelta(days=365))
    assert made["episode"].height == 1
    assert made["cp_plan"]["NumberOfPreviousCPP"].to_list() == ["1"]


def test_it_passes_the_rules_and_reads_back_as_it_was_written(accepted, step, tmp_path) -> None:
    protected(accepted, step)
    made = census_tables(CENSUS, authority="330", now=LATER)
    path = tmp_path / "census.xml"
    out = io.BytesIO()
    write_cin_stream(made, out)
    path.write_bytes(out.getvalue())
    found = validate(path)
    errors = [each for each in found.issue_dicts() if each["severity"] == "error" and each["child"]]
    assert errors == []
    assert found.complete
    assert found.collection == "2025-26"
    again = read_cin(path).tables
    for table in ("episode", "assessment", "section47", "cp_plan", "cin_plan"):
        fields = [name for name in made[table].columns if not name.endswith(("_line", "_raw", "_row", "line", "row"))]
        assert again[table].select(fields).equals(made[table].select(fields)), table


def test_contacts_that_were_not_accepted_are_in_no_table(accepted, received, worker, people, deciding) -> None:
    contact = actions.begin_screening(received(now=MONDAY), by=worker, now=MONDAY)
    turned_away = deciding(code="decide_advice", legal_test="none_met", level_differs_because="No harm is told of.")
    actions.decide(contact, {1: turned_away}, by=people["front_door_manager"], now=MONDAY)
    made = census_tables(CENSUS, authority="330", now=LATER)
    assert all(made[name].is_empty() for name in made if name != "header")


@pytest.mark.parametrize(
    ("closed", "year", "there"),
    [
        (date(2026, 3, 31), 2026, True),
        (date(2026, 4, 1), 2026, True),
        (date(2026, 3, 31), 2027, False),
        (date(2026, 4, 1), 2027, True),
    ],
)
def test_a_case_belongs_to_each_year_in_which_it_is_open(accepted, step, closed, year, there) -> None:
    contact = accepted("decide_assessment", children=wren())
    step(contact, "allocate", "front_door_manager", 1, worker="Ines")
    step(contact, "authorise_assessment", "practice_supervisor", 20, outcome="None.", factors="21")
    step(contact, "end_assessment", "practice_supervisor", 20, outcome="None.")
    days = (closed - local_day(MONDAY)).days
    step(contact, "close", "practice_supervisor", days, closure_reason="RC8", feedback_route="on record")
    now = datetime(year, 5, 1, tzinfo=UTC)
    made = census_tables(Census(year), authority="330", now=now)
    assert made["child"].height == there
    if there:
        shown = made["episode"]["CINclosureDate"][0]
        assert shown == (closed if closed <= Census(year).last_day else None)
        assert made["assessment"].height == (year == 2026)


def test_what_nobody_recorded_is_left_out_and_not_guessed(accepted) -> None:
    accepted("decide_assessment")
    made = census_tables(CENSUS, authority="330", now=LATER)
    (child,) = made["child"].to_dicts()
    assert (child["Ethnicity"], child["Sex"], child["UPN"], child["UPNunknown"]) == ("NOBT", "U", None, None)
    assert made["disability"].is_empty()


def test_the_pupil_number_of_a_joined_record_is_the_childs_and_two_that_differ_are_nobodys(
    accepted, received, known_again
) -> None:
    first = accepted(children=wren(upn=""))
    known_again(received(children=wren()), first)
    assert census_tables(CENSUS, authority="330", now=LATER)["child"]["UPN"].to_list() == [WREN["upn"]]
    known_again(received(children=wren(upn="Z123456789012")), first)
    assert census_tables(CENSUS, authority="330", now=LATER)["child"]["UPN"].to_list() == [None]


def test_a_child_too_young_for_school_has_no_pupil_number_and_the_reason_says_so(accepted) -> None:
    from tandem.hub.referrals.sending import ToldChild

    unborn = ToldChild(given_name="", family_name="Ashdown", expected=date(2026, 6, 1))
    accepted("decide_assessment", children=(unborn,))
    (child,) = census_tables(CENSUS, authority="330", now=LATER)["child"].to_dicts()
    assert (child["UPNunknown"], child["ExpectedPersonBirthDate"]) == ("UN1", date(2026, 6, 1))


def test_the_number_of_queries_does_not_grow_with_children(accepted) -> None:
    def queries() -> int:
        with CaptureQueriesContext(connection) as seen:
            census_tables(CENSUS, authority="330", now=LATER)
        return len(seen)

    accepted("decide_assessment")
    one = queries()
    for number in range(4):
        accepted("decide_assessment", now=MONDAY + timedelta(days=number))
    assert queries() == one
