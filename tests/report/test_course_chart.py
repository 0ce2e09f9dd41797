"""A course drawn: every number in its table, its words for whoever cannot see it, and nothing drawn that is unknown."""

from __future__ import annotations

from datetime import date

from tandem.core.figure import Figure, Interval, State, Unit
from tandem.report.charts import NARROW, WIDE, Chart, CoursePoint, course_chart

START, MIDDLE, END = date(2026, 1, 1), date(2026, 7, 1), date(2027, 1, 1)


def chart(*points: CoursePoint) -> Chart:
    return course_chart(
        points,
        [(START, 0.5), (END, 0.9)],
        unit=Unit.SHARE,
        name="Decided",
        title="Decided: on course",
        text_alternative="It rises.",
        source_line="Audit",
        mark="Invented data.",
    )


def test_the_table_holds_the_baseline_each_reading_and_the_target_and_the_drawing_only_what_is_known() -> None:
    known = Figure("Decided", 0.72, Unit.SHARE, interval=Interval(0.65, 0.78), n=200)
    unknown = Figure.unknown("Decided", Unit.SHARE, State.SUPPRESSED)
    made = chart(
        CoursePoint(START, Figure("Decided", 0.5, Unit.SHARE), baseline=True),
        CoursePoint(date(2026, 4, 1), unknown, 0.6),
        CoursePoint(MIDDLE, known, 0.7),
    )
    assert [row["what"] for row in made.table] == ["Baseline", "Reading", "Reading", "Target"]
    assert [row["value"].state for row in made.table] == ["known", "suppressed", "known", "not_applicable"]
    assert made.table.rows[-1]["course"].value == 0.9
    for width in (WIDE, NARROW):
        drawn = made.svg(width=width)
        assert "target 90.0%" in drawn
        assert "72.0%" in drawn
        assert "It rises." in drawn
        assert "Invented data." in drawn
    days = {row["day"] for layer in made.spec()["vconcat"][0]["layer"] for row in layer["data"]["values"]}
    assert days == {"2026-01-01", "2026-07-01", "2027-01-01"}
    assert made.svg() == made.svg()


def test_a_measure_of_which_nothing_is_known_is_drawn_from_its_first_day_to_its_target() -> None:
    start = CoursePoint(START, Figure.unknown("Decided", Unit.SHARE, State.MISSING), baseline=True)
    layers = chart(start).spec()["vconcat"][0]["layer"]
    assert layers[0]["encoding"]["x"]["scale"]["domain"] == ["2026-01-01", "2027-01-01"]
