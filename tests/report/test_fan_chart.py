"""A fan chart: bands that open from the last known year, never joined across a gap."""

from __future__ import annotations

from tandem.core.figure import Unit
from tandem.report.charts import NARROW, FanYear, fan_chart
from tandem.report.charts.palette import PAPER

PAST = ((2020, 100.0), (2021, None), (2022, 120.0))
AHEAD = (FanYear(2023, 121, 110, 130, 100, 145), FanYear(2024, 122, 105, 140, 90, 160))


def drawn(width: int = 560):
    chart = fan_chart(
        PAST,
        AHEAD,
        unit=Unit.COUNT,
        name="Plans, Leeds",
        title="Leeds: 105 to 140 plans by 2024",
        text_alternative="Plans in Leeds.",
        source_line="DfE",
        axis="Plans",
    )
    return chart, chart.spec(width=width, framed=False)["layer"]


def test_bands_open_from_the_last_known_number() -> None:
    _, layers = drawn()
    for layer, level in zip(layers[:2], (95, 80), strict=True):
        first = layer["data"]["values"][0]
        assert first["year"] == 2022
        assert first[f"low{level}"] == first[f"high{level}"] == 120
        assert layer["encoding"]["y2"] == {"field": f"high{level}"}


def test_a_gap_is_not_joined_and_the_axis_begins_at_nought() -> None:
    _, layers = drawn()
    line = layers[3]
    assert [row["stretch"] for row in line["data"]["values"]] == [0, 1]
    assert line["encoding"]["y"]["scale"]["domain"][0] == 0
    assert line["encoding"]["y"]["scale"]["domain"][1] > 160


def test_the_words_at_the_edges_keep_clear_of_one_another() -> None:
    for width in (NARROW, 560):
        _, layers = drawn(width)
        words = [layer for layer in layers if layer["mark"]["type"] == "text"]
        behind, before = words[::2], words[1::2]
        middle, inner, outer = (layer["data"]["values"][0]["value"] for layer in before[:3])
        assert middle < inner < outer
        # Paper lies behind each word, so that no line of the ground runs through it.
        assert {layer["mark"]["color"] for layer in behind} == {PAPER}
        assert [layer["mark"]["text"] for layer in behind] == [layer["mark"]["text"] for layer in before]


def test_every_number_drawn_is_in_the_table_as_a_prediction() -> None:
    chart, _ = drawn()
    rows = list(chart.table)
    assert [row["year"] for row in rows] == [2020, 2022, 2023, 2024]
    assert rows[-1]["likely"].interval.level == 0.8
    assert rows[-1]["wide"].interval.high == 160
    assert rows[0]["likely"].interval is None
    assert "<svg" in chart.svg()
