"""Ranges beside fixed numbers: a fixed one is a bar from nought, the rest are bands about a middle, to one scale."""

from __future__ import annotations

from tandem.core.figure import Unit
from tandem.report.charts import NARROW, RangeBar, RangeGroup, ranges_chart

GROUPS = (
    RangeGroup("2026-27", (RangeBar("Approved", 80.0), RangeBar("Required", 100.0, (90.0, 110.0), (70.0, 160.0)))),
    RangeGroup("2027-28", (RangeBar("Approved", 90.0), RangeBar("Required", 0.0, (-5.0, 5.0), (-9.0, 9.0)))),
)


def test_every_length_is_to_one_scale_from_nought_and_every_number_is_in_the_table() -> None:
    chart = ranges_chart(
        GROUPS, unit=Unit.FULL_TIME_EQUIVALENT, title="T", text_alternative="W", source_line="S", mark="Invented."
    )
    for width in (560, NARROW):
        layers = chart.plot(width)["layer"]
        rects = [
            (each["encoding"]["x"]["value"], each["encoding"]["x2"]["value"])
            for each in layers
            if each["mark"]["type"] == "rect"
        ]
        scale = (width - 12) / 160
        found = [(round(left / scale), round(right / scale)) for left, right in (rects[0], rects[1], rects[2])]
        assert found == [(0, 80), (70, 160), (90, 110)]
        assert rects[3][1] == round(100 * scale, 1)
        # What lies below nought is not drawn to the left of it.
        assert min(left for left, _right in rects) == 0
        words = [each["mark"]["text"] for each in layers if each["mark"]["type"] == "text"]
        assert words[:5] == ["2026-27", "Approved", "80", "Required", "100 (90 to 110)"]
    assert [row["value"].value for row in chart.table.rows] == [80, 100, 90, 0]
    assert chart.table.rows[1]["value"].interval.high == 110
    assert "Invented." in chart.svg()
