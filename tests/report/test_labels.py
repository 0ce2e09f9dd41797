"""Words on drawings: as wide as we reckon, clear of each other, hiding as little as can be."""

from __future__ import annotations

import itertools
import math

import pytest
from fontTools.ttLib import TTFont
from hypothesis import given, settings
from hypothesis import strategies as st

from tandem.report.charts import NARROW, WIDE, FunnelBand, FunnelPoint, funnel_chart
from tandem.report.charts.labels import Box, Label, clearest
from tandem.report.charts.palette import text_width, wrapped

FONTS = "src/tandem/report/fonts/AtkinsonHyperlegibleNext-{}.ttf"
SAID = [
    "Birmingham 1.27",
    "95 of 100 places fall in here",
    "Bournemouth, Christchurch and Poole 14.9%",
    "England 7.9",
    "Kingston upon Hull, City of 0.98",
]


@pytest.mark.parametrize("bold", [True, False])
@pytest.mark.parametrize("text", SAID)
def test_a_line_takes_about_the_room_we_reckon(text: str, bold: bool, pytestconfig: pytest.Config) -> None:
    font = TTFont(pytestconfig.rootpath / FONTS.format("Bold" if bold else "Regular"))
    glyphs, widths = font.getBestCmap(), font["hmtx"]
    true = sum(widths[glyphs[ord(character)]][0] for character in text) / font["head"].unitsPerEm * 14
    assert true * 0.97 <= text_width(text, 14, bold=bold) <= true * 1.25


def test_the_place_that_hides_fewest_marks_is_taken() -> None:
    left, right = (Label(("words",), x, 10, 12) for x in (10, 200))
    marks = [(15.0, 15.0), (210.0, 15.0), (220.0, 15.0)]
    assert clearest([right, left], Box(0, 0, 400, 300), marks, []) is left


def test_words_never_stand_on_words_where_there_is_another_place() -> None:
    taken, free = (Label(("words",), x, 10, 12) for x in (10, 200))
    assert clearest([taken, free], Box(0, 0, 400, 300), [(210.0, 15.0)], [taken.box]) is free


@given(st.text(st.characters(categories=["L"]) | st.just(" "), max_size=90), st.integers(8, 60))
def test_lines_are_as_few_as_they_can_be_and_lose_nothing(text: str, characters: int) -> None:
    lines = wrapped(text, characters)
    assert all(len(line) <= characters for line in lines)
    assert "".join("".join(lines).split()) == "".join(text.split())


def test_no_word_is_left_alone() -> None:
    assert wrapped("Where referrals came from, year ending March 2015", 46) == [
        "Where referrals came from,",
        "year ending March 2015",
    ]


def _boxes(layers: list[dict[str, object]]) -> list[Box]:
    boxes = {}
    for each in layers:
        mark, at = each["mark"], each.get("encoding")
        if isinstance(mark, dict) and isinstance(at, dict) and mark["type"] == "text":
            x, size = at["x"]["value"], mark["fontSize"]
            top = at["y"]["value"] - size
            bold = mark["fontWeight"] == "bold"
            boxes[mark["text"]] = Label((mark["text"],), x, top, size, mark["align"], bold=bold).box
    return list(boxes.values())


@settings(max_examples=60)
@given(
    st.floats(60, 6000),
    st.floats(0.02, 12),
    st.sampled_from(["Rutland", "Bournemouth, Christchurch and Poole"]),
    st.sampled_from([WIDE, NARROW]),
    st.floats(0.05, 0.6),
)
def test_words_on_a_funnel_never_meet(expected: float, ratio: float, name: str, width: int, spread: float) -> None:
    at = tuple(40 * 1.15**step for step in range(40))
    wide, usual = (
        FunnelBand(
            words,
            at,
            tuple(math.exp(-z * math.sqrt(1 / e + spread**2)) for e in at),
            tuple(math.exp(z * math.sqrt(1 / e + spread**2)) for e in at),
        )
        for words, z in (("998 of 1,000 places fall in here", 3.09), ("95 of 100 places fall in here", 1.96))
    )
    peers = [FunnelPoint(str(n), 60 * 1.04**n, math.exp(math.sin(n * 7.0) * spread * 2)) for n in range(110)]
    chart = funnel_chart(
        FunnelPoint(name, expected, ratio), peers, (wide, usual), title="T", text_alternative="W", source_line="S"
    )
    boxes = _boxes(chart.plot(width)["layer"])
    assert len(boxes) >= 4
    for one, other in itertools.combinations(boxes, 2):
        assert not one.meets(other)
    for box in boxes:
        assert box.left >= -1
        assert box.right <= width
