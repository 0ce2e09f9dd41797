"""Figures count what they say they count, and no more."""

from __future__ import annotations

import itertools
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


def by_agency(now: datetime = FRIDAY) -> list[Any]:
    from tandem.hub.referrals import figures

    return figures.by_agency(figures.tally(*SPAN, now=now), figures.Tree.read(SPAN[1]))


def only(now: datetime = FRIDAY) -> Any:
    (figures,) = by_agency(now)
    return figures


def of(figures: Any, *keys: str) -> tuple[int, ...]:
    return tuple(figures.counts[key] for key in keys)


def test_contacts_children_and_referrals_are_three_things(
    screened: Callable[..., Any], decide: Callable[..., Any]
) -> None:
    from tandem.hub.referrals.sending import ToldChild

    decide(screened(children=(ToldChild(given_name="Wren"), ToldChild(given_name="Lark"))))
    decide(screened(), code="decide_no_further_action", legal_test="none_met")
    screened()
    found = only()
    assert found.name == "Thornby Trust"
    assert of(found, "contacts", "children", "accepted", "undecided", "no_further_action") == (3, 4, 2, 1, 1)


def test_a_part_of_an_organisation_counts_with_it(received: Callable[..., Any], agency: Any) -> None:
    from tandem.hub.agencies.models import Agency, Placement
    from tandem.hub.referrals.sending import SenderKind, SentBy

    ward = Agency.objects.create(name="Ward 4", kind="service", sector="health", opened=agency.opened)
    Placement.objects.create(agency=ward, parent=agency, since=agency.opened)
    received(sender=SentBy(kind=SenderKind.PROFESSIONAL, agency=ward))
    assert only().name == "Thornby Trust"


@pytest.mark.parametrize(
    ("decided", "in_time"),
    [(datetime(2026, 11, 24, 23, 59, tzinfo=UTC), 1), (datetime(2026, 11, 25, 0, 0, tzinfo=UTC), 0)],
)
def test_in_time_is_by_the_end_of_the_working_day_after_receipt(
    screened: Callable[..., Any], decide: Callable[..., Any], decided: datetime, in_time: int
) -> None:

    decide(screened(), now=decided)
    found = only()
    assert of(found, "decided_in_time", "acknowledged_in_time", "clock_ended") == (in_time, 1, 1)


def test_a_clock_still_running_is_counted_neither_way(received: Callable[..., Any]) -> None:

    received()
    assert of(only(MONDAY + timedelta(hours=1)), "clock_ended") == (0,)
    assert of(only(), "clock_ended") == (1,)


def test_nobody_is_owed_an_answer_who_left_no_name(screened: Callable[..., Any], decide: Callable[..., Any]) -> None:
    from tandem.hub.referrals.sending import SenderKind, SentBy

    decide(screened(sender=SentBy(kind=SenderKind.ANONYMOUS)))
    found = only()
    assert (found.name, *of(found, "owed")) == ("Anonymous", 0)


def test_levels_are_compared_only_where_both_sides_named_one(
    screened: Callable[..., Any], decide: Callable[..., Any]
) -> None:
    from tandem.core.sharing import Level

    decide(screened())
    decide(screened(), level=Level.THREE, level_differs_because="Help is in place.")
    decide(screened(level=Level.NOT_RECORDED))
    found = only()
    assert of(found, "compared", "agreed", "level_4_4", "level_4_3") == (2, 1, 1, 1)


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
    received(now=received_at)
    later = datetime(2026, 12, 5, tzinfo=UTC)
    assert sum(each.counts["contacts"] for each in by_agency(later)) == counted


@pytest.mark.usefixtures("hub")
def test_every_month_of_the_span_is_there() -> None:
    from tandem.hub.referrals.figures import tally

    months = tally(date(2025, 11, 14), date(2026, 2, 1), now=FRIDAY).by_month()
    assert list(months) == [date(2025, 11, 1), date(2025, 12, 1), date(2026, 1, 1), date(2026, 2, 1)]
    assert all(not counts for counts in months.values())


def test_what_was_never_due_is_not_a_share_of_nought(received: Callable[..., Any]) -> None:
    from tandem.core.figure import Provenance, State
    from tandem.hub.referrals.figures import shares_table

    received()
    source = Provenance("contacts", "Contacts", "Us", "now")
    table = shares_table(by_agency(MONDAY + timedelta(hours=1)), source=source)
    assert table.rows[0]["decided"].state is State.NOT_APPLICABLE  # type: ignore[union-attr]


def test_each_step_less_those_whose_way_ended_there_is_the_next(
    screened: Callable[..., Any], decide: Callable[..., Any], manager: Any
) -> None:
    from tandem.hub.referrals.actions import record_step
    from tandem.hub.referrals.figures import STEPS

    decide(screened(), code="decide_no_further_action", legal_test="none_met")
    decide(screened())
    begun = decide(screened())
    record_step(
        begun,
        begun.children.get(),
        "allocate",
        actor="",
        details={"worker": "A. Fell"},
        by=manager,
        at=MONDAY,
        now=MONDAY,
    )
    screened()
    found = only()
    for step, after in itertools.pairwise(STEPS):
        assert found.counts[step.key] - sum(found.counts[key] for key, _ in step.lost) == found.counts[after.key]
    assert of(found, "children", "accepted", "not_begun", "assessed", "assessing") == (4, 2, 1, 1, 1)


@pytest.mark.parametrize(("days", "again"), [(365, 1), (366, 0)])
def test_a_child_told_of_or_referred_within_twelve_months_is_so_again_while_the_records_are_one(
    screened: Callable[..., Any], decide: Callable[..., Any], worker: Any, manager: Any, *, days: int, again: int
) -> None:
    """Also where that is only settled after the decision, or undone; the page and the file say what the figures say."""
    from tandem.hub.children.recognising import confirm, part, recognise
    from tandem.hub.exports.subject_access import gather
    from tandem.hub.referrals.models import Contact
    from tandem.hub.staff.front_door.presenters import present

    earlier = MONDAY - timedelta(days=days)
    before = decide(screened(now=earlier), now=earlier)
    after = decide(screened())
    told, known = (each.children.get().person for each in (after, before))

    def found() -> tuple[tuple[int, ...], Any]:
        shown = present(Contact.objects.get(pk=after.pk), manager, now=FRIDAY).children[0]
        return of(only(), "children", "repeats", "re_referred"), shown.referred_before

    assert found() == ((1, 0, 0), None)
    join = recognise(told, as_=known, reason="Same name and birthday", by=worker, now=MONDAY)
    confirm(join, reason="The same school", by=manager, now=MONDAY)
    assert found() == ((1, again, again), earlier.date() if again else None)
    held = repr(gather(known, by=manager, now=FRIDAY).held)
    assert ("a re-referral, within 12 months of" in held) is bool(again)
    part(join, reason="Another mother", by=manager, now=MONDAY)
    assert found() == ((1, 0, 0), None)


def test_figures_are_made_as_they_were_recorded_by_a_moment(
    screened: Callable[..., Any], decide: Callable[..., Any]
) -> None:
    decide(screened(), now=MONDAY + timedelta(hours=5))
    assert of(only(MONDAY + timedelta(hours=1)), "children", "accepted", "undecided") == (1, 0, 1)
    assert of(only(MONDAY + timedelta(hours=6)), "children", "accepted", "undecided") == (1, 1, 0)


def test_a_service_is_told_apart_and_sums_to_its_organisation(received: Callable[..., Any], agency: Any) -> None:
    from tandem.hub.agencies.models import Agency, Placement
    from tandem.hub.referrals import figures
    from tandem.hub.referrals.sending import SenderKind, SentBy

    ward = Agency.objects.create(name="Ward 4", kind="service", sector="health", opened=agency.opened)
    Placement.objects.create(agency=ward, parent=agency, since=agency.opened)
    received()
    for _ in range(2):
        received(sender=SentBy(kind=SenderKind.PROFESSIONAL, agency=ward))
    parts = figures.by_part(figures.tally(*SPAN, now=FRIDAY), figures.Tree.read(SPAN[1]), agency.pk)
    assert [(each.name, each.counts["contacts"]) for each in parts] == [("Ward 4", 2), ("In its own name", 1)]


def test_how_partners_answered(screened: Callable[..., Any], worker: Any, manager: Any, agency: Any) -> None:
    from tandem.hub.referrals import actions, figures
    from tandem.hub.referrals.models import Answer, Priority

    four_hours = timedelta(hours=4)
    for priority, answered in (("red", four_hours), ("red", four_hours + timedelta(seconds=1)), ("green", None)):
        contact = actions.set_priority(screened(), Priority(priority), rationale="Told", by=manager, now=MONDAY)
        (request,) = actions.ask_partners(contact, [agency], question="?", reason="Harm.", by=worker, now=MONDAY)
        if answered:
            actions.answer(request, Answer.Kind.NIL, words="", by=worker, now=MONDAY + answered)
    asked = figures.requests(*SPAN, now=MONDAY + timedelta(hours=72))
    assert sorted((each.priority, each.in_time) for each in asked if each.in_time is not None) == [
        ("red", False),
        ("red", True),
    ]
    later = figures.requests(*SPAN, now=MONDAY + timedelta(hours=73))
    assert [each.in_time for each in later if each.priority == "green"] == [False]


def test_who_came_to_meetings_by_agency_and_no_small_count_of_it(
    screened: Callable[..., Any], decide: Callable[..., Any], signers: dict[str, Any], agency: Any
) -> None:
    """Counted here by hand: of an agency's own people and of those of its parts, as recorded by a moment."""
    from tandem.core.figure import Provenance, State
    from tandem.hub.agencies.models import Agency, Placement
    from tandem.hub.referrals import figures
    from tandem.hub.referrals.actions import Seat, record_step
    from tandem.hub.referrals.models import Attendance, Event

    ward = Agency.objects.create(name="Ward 4", kind="service", sector="health", opened=agency.opened)
    Placement.objects.create(agency=ward, parent=agency, since=agency.opened)
    police = Agency.objects.create(name="Wend Police", kind="organisation", sector="police", opened=agency.opened)
    came = ["attended"] * 6 + ["report"] * 6 + ["absent"] * 8
    sat = [(agency if n % 2 else ward, each) for n, each in enumerate(came)]
    sat += [(police, "attended")] * 9 + [(police, "apologies")] * 2 + [(None, "attended")]
    seats = [
        Seat(
            f"Person {n}",
            "Worker",
            Attendance.Partner("health" if of != police else "police"),
            Attendance.Came(how),
            of,
        )
        for n, (of, how) in enumerate(sat)
    ]
    contact = decide(screened(), code="decide_strategy", legal_test="section_47")
    by, child = signers["social_worker"], contact.children.get()
    at = MONDAY + timedelta(days=1)
    said = {"not_quorate_because": "Social care was kept away."}
    event = record_step(
        contact,
        child,
        "hold_strategy_discussion",
        details=said,
        seats=seats,
        by=by,
        at=at,
        now=MONDAY + timedelta(days=2),
    )

    assert figures.sittings(*SPAN, now=at) == [], "not recorded yet"
    found = figures.sittings(*SPAN, now=FRIDAY)
    assert len(found) == 31, "who came for no agency of ours is left out"
    assert {each.month for each in found} == {date(2026, 11, 1)}
    source = Provenance("contacts", "Contacts", "Us", "now")
    table = figures.attendance_table(found, figures.Tree.read(SPAN[1]), source=source)
    keys = ("asked", "attended", "apologies", "report", "absent")
    counts = [(row["agency"], *(row[key].value for key in keys)) for row in table.rows]
    assert counts == [("Thornby Trust", 20, 6, 0, 6, 8), ("Wend Police", 11, 9, 2, 0, 0)]
    assert table.rows[0]["share"].value == pytest.approx(0.3)
    shown = figures.fit.fit_attendance(table, ()).rows
    assert shown[0]["share"].value == pytest.approx(0.3)
    assert shown[0]["apologies"].state is State.NIL
    assert shown[1]["apologies"].state is State.SUPPRESSED
    hidden = [key for key in keys if shown[1][key].state is State.SUPPRESSED]
    assert len(hidden) > 1, "one hidden alone would be the rest"
    assert shown[1]["share"].value is None, "nine of eleven leaves two"

    undone = {
        "contact": contact,
        "child": child,
        "kind": "annul",
        "at": at,
        "recorded_at": FRIDAY,
        "actor": "front_door_manager",
    }
    Event.objects.create(supersedes=event, details={"reason": "Of another child"}, **undone)
    assert len(figures.sittings(*SPAN, now=FRIDAY - timedelta(seconds=1))) == 31
    assert figures.sittings(*SPAN, now=FRIDAY) == []


def test_no_other_agency_of_the_same_name_covers_what_a_quarter_gives_away() -> None:
    """G45: a school closes and another opens under its name; of the first there are seven, and then two, in a year."""
    from tandem.core.figure import Provenance
    from tandem.hub.agencies.models import Agency
    from tandem.hub.referrals import figures
    from tandem.hub.referrals.figures.kept import Counted
    from tandem.hub.referrals.figures.overlaps import Overlaps

    tree = figures.Tree({n: Agency(pk=n, name="Elm School", kind="organisation") for n in (1, 2)})
    whole, since, until, last = date(2025, 7, 1), date(2025, 10, 1), date(2026, 9, 30), date(2026, 9, 1)
    times = [(1, since, 7), (1, last, 2), (2, last, 9)]
    asked = [figures.Asked(n, month, "red", "nil", 1.0, True) for n, month, many in times for _ in range(many)]
    sat = [figures.Sat(n, month, "attended") for n, month, many in times for _ in range(many)]
    overlaps = Overlaps(Counted(figures.Tallies(whole, until), tuple(asked), tuple(sat)), tree)
    source = Provenance("contacts", "Contacts", "Us", "now")
    answers = figures.answers_table(asked, tree, source=source)
    attendance = figures.attendance_table(sat, tree, source=source)
    assert [row["asked"].value for row in (*answers.rows, *attendance.rows)] == [9, 9, 9, 9]
    shown = (
        figures.fit.fit_answers(answers, ()).rows[0]["in_time"],
        figures.fit.fit_attendance(attendance, ()).rows[0]["share"],
    )
    assert [(share.value, share.interval) for share in shown] == [(1, None), (1, None)], "which would say of how many"
    assert {row for row, key in overlaps.of_answers(answers, asked) if key == "asked"} == {0}
    assert {row for row, key in overlaps.of_attendance(attendance, sat) if key == "asked"} == {0}


def test_the_database_is_asked_no_more_for_more_contacts(
    received: Callable[..., Any], django_assert_num_queries: Any
) -> None:
    from tandem.hub.referrals.figures import tally

    for many in (1, 4):
        for _ in range(many):
            received()
        with django_assert_num_queries(9):
            tally(*SPAN, now=FRIDAY)


@pytest.mark.parametrize(("by_quarter", "called"), [(False, "month"), (True, "quarter")])
def test_a_chart_says_whether_its_points_are_months_or_quarters(*, by_quarter: bool, called: str) -> None:
    from tandem.core.figure import Provenance
    from tandem.hub.referrals.figures import COUNTS
    from tandem.hub.referrals.figures.charts import Series, measure_chart

    counted = {date(2025 + n // 4, 1 + 3 * (n % 4), 1): {"contacts": 12 + n % 3} for n in range(7)}
    series = Series("Thornby Trust", "health", Provenance("contacts", "Contacts", "the hub", "2026"))
    chart = measure_chart(COUNTS[0], counted, series, last=date(2026, 9, 1), by_quarter=by_quarter)
    assert chart is not None
    assert f"too few {called}s to tell" in chart.title
    assert f"The mean is 13 a {called}." in chart.text_alternative
