"""A measure: its readings as figures, its state with the reason, and what is refused."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from django.core.exceptions import PermissionDenied

from tandem.core.errors import InputError
from tandem.core.figure import State as Known
from tandem.core.progress import State, Why
from tandem.hub.plan.following import follow
from tandem.hub.plan.measuring import Read, write_down
from tandem.hub.plan.models import Measure
from tandem.hub.plan.overview import overview
from tandem.hub.plan.words import why_words
from tandem.scrutiny import scrutinise

JUNE, SEPTEMBER = date(2026, 6, 30), date(2026, 9, 30)


def test_a_typed_share_has_the_interval_of_its_number_and_a_state_with_its_reason(measure, read, now) -> None:
    made = measure()
    assert follow(made, now=now).judgement.state is State.CANNOT_TELL
    read(made, SEPTEMBER, 0.9)
    found = follow(made, now=now)
    assert (found.judgement.state, found.judgement.why) == (State.ON_COURSE, Why.BEYOND_COURSE)
    figure = found.latest.figure
    assert (round(figure.interval.low, 3), round(figure.interval.high, 3), figure.n) == (0.851, 0.934, 200)
    assert (
        why_words(found) == "90.0% (85.1% to 93.4%) in the period to 30 September 2026, when the course stood at 79.8%."
    )
    # The same share of fewer could be chance.
    read(made, date(2026, 10, 31), 0.8, n=50)
    found = follow(made, now=now)
    assert found.judgement.why is Why.CHANCE
    assert "chance alone" in why_words(found)


def test_a_later_reading_of_a_period_takes_the_place_of_the_first_which_stays_to_be_seen(measure, read, now) -> None:
    made = measure()
    read(made, SEPTEMBER, 0.35)
    assert follow(made, now=now).judgement.state is State.WORSE
    read(made, SEPTEMBER, 0.6, source="Audit, corrected")
    found = follow(made, now=now)
    assert found.judgement.state is State.BEHIND
    assert [each.source for each in found.series.points] == ["Audit, corrected"]
    assert [(each.source, each.replaced) for each in found.series.replaced] == [("Audit", True)]


def test_small_counts_of_people_are_shown_to_nobody_and_say_nothing(measure, read, now) -> None:
    made = measure(unit="count", direction="down", start_value=40, start_n=None, target=10)
    read(made, JUNE, 30, n=None)
    for value, state in ((6, Known.KNOWN), (5, Known.SUPPRESSED), (1, Known.SUPPRESSED), (0, Known.NIL)):
        read(made, SEPTEMBER, value, n=None)
        assert follow(made, now=now).series.points[-1].figure.state is state
    # What is known of the period before does not stand for it, were that good or bad.
    read(made, SEPTEMBER, 3, n=None)
    found = follow(made, now=now)
    assert (found.judgement.state, found.judgement.why, found.latest) == (State.CANNOT_TELL, Why.KEPT_BACK, None)
    assert why_words(found).startswith("The latest reading rests on so few that it is not shown")
    found = follow(made, now=now + timedelta(days=200))
    assert (found.judgement.state, found.judgement.why) == (State.CANNOT_TELL, Why.NO_READING)
    # Of 200 all but three, as well as three, would give somebody away.
    for value, state in ((194, Known.KNOWN), (197, Known.SUPPRESSED), (200, Known.KNOWN)):
        read(made, SEPTEMBER, value, n=200)
        assert follow(made, now=now).series.points[-1].figure.state is state
    posts = measure(unit="count", direction="down", start_value=40, start_n=None, target=10, counts_people=False)
    read(posts, SEPTEMBER, 3, n=None)
    found = follow(posts, now=now)
    assert (found.latest.figure.value, found.latest.figure.interval) == (3, None)
    # Posts are not filled by chance: one reading says it.
    assert found.judgement.state is State.MET
    read(posts, date(2026, 10, 31), 39, n=None)
    assert follow(posts, now=now).judgement.state is State.BEHIND


@pytest.mark.parametrize(
    ("later", "state"), [(10, Known.SUPPRESSED), (13, Known.SUPPRESSED), (14, Known.KNOWN), (8, Known.KNOWN)]
)
def test_a_reading_that_less_an_earlier_one_leaves_few_is_kept_back(measure, read, now, later, state) -> None:
    made = measure(unit="count", direction="down", start_value=40, start_n=None, target=10)
    since = date(2026, 4, 1)
    read(made, JUNE, 8, n=None, since=since)
    read(made, SEPTEMBER, later, n=None, since=since)
    found = follow(made, now=now)
    assert [each.figure.state for each in found.series.points] == [Known.KNOWN, state]
    assert str(later) not in why_words(found) or state is Known.KNOWN
    # A year less its three quarters is its fourth.
    year = measure(unit="count", direction="down", start_on=date(2025, 6, 1), start_value=40, start_n=None, target=10)
    for month in (7, 10):
        read(year, date(2025, month + 2, 30 if month == 7 else 31), 7, n=None, since=date(2025, month, 1))
    read(year, date(2026, 3, 31), 7, n=None, since=date(2026, 1, 1))
    read(year, JUNE, 21 + later - 8, n=None, since=date(2025, 7, 1))
    assert follow(year, now=now).series.points[-1].figure.state is state


def test_a_share_of_which_a_part_is_small_is_kept_back(measure, read, now) -> None:
    made = measure()
    for value, n, shown in (
        (0.5, 5, False),
        (0.02, 200, False),
        (0.98, 200, False),
        (0.5, 12, True),
        (1.0, 200, True),
    ):
        read(made, SEPTEMBER, value, n=n)
        assert (follow(made, now=now).series.points[0].figure.value is not None) is shown, (value, n)


@pytest.mark.parametrize(
    ("changed", "said"),
    [
        ({"name": " "}, "what is measured"),
        ({"target": 0.4}, "no better than the start"),
        ({"target": 1.2}, "outside what there can be"),
        ({"target_by": date(2026, 1, 1)}, "no later than the baseline"),
        ({"start_source": ""}, "where the baseline is from"),
        ({"start_on": date(2026, 11, 24)}, "is to come"),
        ({"start_on": date(2006, 3, 31)}, "no rules of progress"),
        ({"start_n": 0}, "a number that cannot be"),
        ({"start_n": 10**10}, "a number that cannot be"),
        ({"unit": "count", "start_value": 2.5, "target": 9.0}, "whole numbers"),
        (
            {
                "origin": "own_figures",
                "asked": {"measure": "told"},
                "start_value": None,
                "milestones": [(JUNE, 1), (JUNE, 1)],
            },
            "order of time",
        ),
        ({"milestones": [(JUNE, 0.3)]}, "leads away"),
        ({"origin": "own_figures", "asked": {"measure": "nothing"}}, "own figures"),
        ({"origin": "own_figures", "asked": {"measure": "answered"}}, "of one agency"),
        ({"origin": "own_figures", "asked": {"measure": "decided", "agency": 999}}, "whole organisations"),
        ({"origin": "published", "asked": {"measure": "ratio", "area": "330"}}, "published figure"),
    ],
)
def test_a_measure_that_leads_nowhere_is_refused(measure, changed, said) -> None:
    with pytest.raises(InputError, match=said):
        measure(**changed)
    assert not Measure.objects.exists()


@pytest.mark.parametrize(
    ("until", "more", "said"),
    [
        (date(2026, 11, 24), {}, "not over yet"),
        (date(2026, 1, 1), {}, "no later than the baseline"),
        (SEPTEMBER, {"since": date(2026, 10, 1)}, "before it begins"),
        (SEPTEMBER, {"source": " "}, "where it is from"),
        (SEPTEMBER, {"n": 0}, "a number that cannot be"),
        (SEPTEMBER, {"n": 10**20}, "a number that cannot be"),
        (SEPTEMBER, {"low": 0.5}, "two limits"),
        (SEPTEMBER, {"low": 0.8, "high": 0.9}, "outside its interval"),
        (SEPTEMBER, {"seen": 1}, "Since you opened the page"),
    ],
)
def test_a_reading_that_cannot_be_is_refused(measure, read, until, more, said) -> None:
    made = measure()
    with pytest.raises(InputError, match=said):
        read(made, until, 0.7, **more)
    assert not made.readings.exists()


def test_nobody_but_its_keepers_writes_down_and_nobody_over_what_is_read(measure, read, person, now) -> None:
    said = Read(until=SEPTEMBER, value=0.7, source="Audit")
    with pytest.raises(PermissionDenied):
        write_down(measure(), said, seen=0, by=person("chair"), now=now)
    own = measure(origin="own_figures", asked={"measure": "decided"}, start_value=None, start_n=None)
    with pytest.raises(InputError, match="read by itself"):
        read(own, SEPTEMBER, 0.7)


def test_published_figures_are_read_by_year_and_never_stand_in_an_invented_plan(measure, plan, now) -> None:
    asked = {"measure": "rate", "area": "330", "source": "health"}
    said = {"origin": "published", "asked": asked, "start_value": None, "start_n": None, "start_on": date(2014, 3, 31)}
    made = measure(**said, target=12, target_by=date(2026, 3, 31))
    found = follow(made, now=now)
    assert made.unit == "per_1000_children"
    assert found.series.start.on == date(2014, 3, 31)
    rows = {row["year"]: row["rate"] for row in scrutinise("330", source="health", year=2016).figures.rows}
    assert [found.series.start.figure.value, *(each.figure.value for each in found.series.points[:2])] == [
        rows[year].value for year in (2014, 2015, 2016)
    ]
    assert [each.on.year for each in found.series.points[:2]] == [2015, 2016]
    assert all(each.source.startswith("Department for Education") for each in found.series.points)
    plan.invented = True
    plan.save()
    with pytest.raises(InputError, match="invented"):
        measure(**said, target=12, target_by=date(2026, 3, 31))


def test_the_sentence_counts_what_is_computed(plan, measure, read, action, now) -> None:
    assert overview(plan, now=now).sentence == "Nothing is in the plan yet."
    on_course, behind = measure(), measure(name="Told")
    measure(name="Asked")
    read(on_course, SEPTEMBER, 0.9)
    read(behind, SEPTEMBER, 0.6)
    action(due=date(2026, 11, 22))
    action(due=date(2026, 11, 23))
    page = overview(plan, now=now)
    assert page.sentence == (
        "Of 2 actions none is verified and 1 is overdue; "
        "of 3 measures 1 is on course, 1 cannot be told yet and 1 is behind."
    )
    assert [each.measure for each in page.behind] == [behind]
    assert [each.measure.name for each in page.unread] == ["Asked"]
    assert [each.action.number for each in page.overdue] == [1]
