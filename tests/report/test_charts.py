"""Charts: what a drawing must say, must not hold, and how often it is made."""

from __future__ import annotations

import itertools
import math
import re
import xml.etree.ElementTree as ET
from dataclasses import replace
from pathlib import Path

import pytest

from tandem.core.figure import Figure, State, Unit
from tandem.report.charts import (
    NARROW,
    WIDE,
    Chart,
    FunnelBand,
    FunnelPoint,
    HistoryLine,
    HistoryPoint,
    SourceRow,
    cached_svg,
    funnel_chart,
    history_chart,
    sources_chart,
)

SOURCE = "Source: Department for Education, Children in need. Open Government Licence v3.0."
SVG = "{http://www.w3.org/2000/svg}"


def _band(words: str, reach: float) -> FunnelBand:
    at = tuple(float(e) for e in range(50, 4000, 100))
    return FunnelBand(words, at, tuple(math.exp(-reach) for _ in at), tuple(math.exp(reach) for _ in at))


@pytest.fixture
def funnel() -> Chart:
    peers = [FunnelPoint(f"Peer {n}", 60 + 20 * n, 0.5 + (n % 11) / 10) for n in range(152)]
    return funnel_chart(
        FunnelPoint("Harrow & Mere", 1000, 1.3),
        peers,
        (_band("998 of 1,000 places fall in here", 1.0), _band("95 of 100 places fall in here", 0.6)),
        title="Harrow & Mere's NHS sent more referrals than expected",
        text_alternative="Harrow & Mere lies inside the range where 95 of 100 comparable places fall.",
        source_line=SOURCE,
    )


@pytest.fixture
def history() -> Chart:
    place = [HistoryPoint(year, 8.0 + year % 3) for year in range(2014, 2025)]
    place[0] = replace(place[0], assessable=False)
    place[4] = HistoryPoint(2018, None, State.SUPPRESSED)
    derived = HistoryPoint(2025, 8.3, low=8.27, high=8.33)
    england = [HistoryPoint(year, 8.0) for year in range(2014, 2026)]
    return history_chart(
        [HistoryLine("Harrowmere", (*place, derived), strong=True), HistoryLine("England", tuple(england))],
        unit=Unit.PER_1000_CHILDREN,
        title="Referrals ran close to England's",
        text_alternative="Between 8 and 10 referrals for each 1,000 children in every year that is known.",
        source_line=SOURCE,
        axis="Referrals for each 1,000 children",
    )


@pytest.fixture
def sources() -> Chart:
    return sources_chart(
        [
            SourceRow("Police", 0.28, 0.22, 0.29, 0.36),
            SourceRow("Local authority services", None, 0.05, 0.1, 0.2, State.SUPPRESSED),
        ],
        unit=Unit.SHARE,
        place="Harrowmere",
        title="Where referrals came from",
        text_alternative="Police 28.0%; local authority services are not shown.",
        source_line=SOURCE,
        axis="Share of all referrals",
    )


@pytest.fixture(params=["funnel", "history", "sources"])
def chart(request: pytest.FixtureRequest) -> Chart:
    drawn = request.getfixturevalue(request.param)
    assert isinstance(drawn, Chart)
    return drawn


@pytest.mark.parametrize("width", [WIDE, NARROW])
@pytest.mark.parametrize("framed", [True, False])
def test_a_drawing_is_small_whole_and_refers_to_nothing_else(chart: Chart, width: int, framed: bool) -> None:
    drawn = chart.svg(width=width, framed=framed)
    root = ET.fromstring(drawn)
    assert root.tag == f"{SVG}svg"
    assert len(drawn.encode()) < 60_000
    assert not re.search(r"<script|<foreignObject|<image|href=|\son[a-z]+=|@import|\sstyle=\"[^\"]*:", drawn)
    assert set(re.findall(r"https?://[^\"< ]+", drawn)) <= {
        "http://www.w3.org/2000/svg",
        "http://www.w3.org/1999/xlink",
    }


@pytest.mark.parametrize("width", [WIDE, NARROW])
def test_a_drawing_fits_the_width_it_was_asked_for(chart: Chart, width: int) -> None:
    root = ET.fromstring(chart.svg(width=width, framed=False))
    assert abs(float(root.attrib["width"]) - width) <= 6


def test_a_drawing_has_a_name_and_says_what_a_person_would_say(funnel: Chart) -> None:
    root = ET.fromstring(funnel.svg(prefix="rate"))
    title, description = root[0], root[1]
    assert (title.tag, title.text) == (f"{SVG}title", funnel.title)
    assert (description.tag, description.text) == (f"{SVG}desc", funnel.text_alternative)
    assert root.attrib["role"] == "img"
    assert root.attrib["aria-labelledby"].split() == [title.attrib["id"], description.attrib["id"]]


def test_ids_of_two_drawings_on_one_page_differ(funnel: Chart) -> None:
    first, second = (set(re.findall(r'id="([^"]+)"', funnel.svg(prefix=prefix))) for prefix in ("a", "b"))
    assert first
    assert not first & second


def test_every_reference_inside_a_drawing_finds_its_id(chart: Chart) -> None:
    drawn = chart.svg(prefix="x")
    ids = set(re.findall(r'\bid="([^"]+)"', drawn))
    assert set(re.findall(r"url\(#([^)]+)\)", drawn)) <= ids


def test_a_framed_drawing_carries_its_title_and_source(history: Chart) -> None:
    words = " ".join(text.text or "" for text in ET.fromstring(history.svg()).iter(f"{SVG}text"))
    assert history.title.split()[0] in words
    assert "Source: Department" in words


def test_the_bands_say_what_they_mean_on_themselves(funnel: Chart) -> None:
    assert "95 of 100 places fall in here" in funnel.svg(framed=False)


def test_a_place_that_fails_a_check_is_hollow_and_the_drawing_says_so(funnel: Chart) -> None:
    place = FunnelPoint("Harrowmere", 1000, 1.3, assessable=False)
    bands = (_band("wide", 1.0), _band("narrow", 0.6))
    drawn = funnel_chart(place, [], bands, title="T", text_alternative="W", source_line=SOURCE)
    assert "Hollow: the figure fails a check." in drawn.svg(framed=False)
    assert "Hollow" not in funnel.svg(framed=False)


def _among(*expected: float, place: float = 1000) -> str:
    bands = (_band("wide", 1.0), _band("narrow", 0.6))
    peers = [FunnelPoint(str(number), each, 1.0) for number, each in enumerate(expected)]
    here = FunnelPoint("Harrowmere", place, 1.3)
    return funnel_chart(here, peers, bands, title="T", text_alternative="W", source_line=SOURCE).svg()


def test_places_far_smaller_than_all_others_are_left_out_and_the_drawing_says_so() -> None:
    assert "2 far smaller places are not drawn." in _among(5, 9, 300, 500, 900)
    assert "1 far smaller place is not drawn." in _among(5, 300, 500, 900)
    assert "not drawn" not in _among(100, 300, 500, 900)


def test_the_place_itself_is_always_drawn() -> None:
    assert "not drawn" not in _among(300, 500, 900, place=5)


@pytest.mark.parametrize("ratio", [0.0, 0.001, 400.0])
def test_a_ratio_off_the_scale_stands_at_the_edge(ratio: float) -> None:
    bands = (_band("wide", 1.0), _band("narrow", 0.6))
    far = FunnelPoint("Harrowmere", 300, ratio)
    chart = funnel_chart(far, [FunnelPoint("A", 90, 1.1)], bands, title="T", text_alternative="W", source_line=SOURCE)
    *_, mark = chart.plot(WIDE)["layer"]
    low, high = mark["encoding"]["y"]["scale"]["domain"]
    assert low <= mark["data"]["values"][0]["y"] + 0.001
    assert mark["data"]["values"][0]["y"] <= high + 0.001
    assert low > 0


def test_peers_are_drawn_without_names(funnel: Chart) -> None:
    assert "Peer 7" not in funnel.svg()
    assert "Harrow &amp; Mere 1.30" in funnel.svg()


def test_a_subtitle_stands_under_the_title_of_a_framed_drawing_only(funnel: Chart) -> None:
    told = replace(funnel, subtitle="152 places")
    assert "152 places" in told.svg()
    assert "152 places" not in told.svg(framed=False)


def test_the_words_fall_back_to_a_plain_font(funnel: Chart) -> None:
    assert 'font-family="Atkinson Hyperlegible Next, Arial, sans-serif"' in funnel.svg()


def test_a_line_is_never_joined_across_an_unknown_year(history: Chart) -> None:
    layers = history.plot(WIDE)["layer"]
    place = next(each for each in layers if each["mark"].get("strokeWidth") == 2.5)
    stretches = {row["year"]: row["stretch"] for row in place["data"]["values"]}
    assert 2018 not in stretches
    assert stretches[2017] != stretches[2019]
    assert stretches[2015] == stretches[2017]


def test_a_figure_that_fails_a_check_is_hollow_and_the_drawing_says_so(history: Chart) -> None:
    assert "Hollow: the figure fails a check. Gap: no figure." in history.svg(framed=False)


@pytest.mark.parametrize("width", [WIDE, NARROW])
@pytest.mark.parametrize(("place", "england"), [(8.0, 8.0), (8.0, 8.1), (0.0, 0.01), (30.0, 30.0), (2.0, 20.0)])
def test_labels_at_the_ends_of_lines_keep_apart(place: float, england: float, width: int) -> None:
    lines = [
        HistoryLine("Bournemouth, Christchurch and Poole", (HistoryPoint(2024, place),), strong=True),
        HistoryLine("England", (HistoryPoint(2024, england),)),
    ]
    words = {"title": "T", "text_alternative": "W", "source_line": SOURCE, "axis": "Rate"}
    layers = history_chart(lines, unit=Unit.PER_1000_CHILDREN, **words).plot(width)["layer"]
    top = next(each for each in layers if "encoding" in each)["encoding"]["y"]["scale"]["domain"][1]
    drawn = [each for each in layers if each["mark"]["type"] == "text"]
    heights = sorted(210 * (1 - each["data"]["values"][0]["value"] / top) + each["mark"]["dy"] for each in drawn)
    assert len(heights) >= 3
    assert all(after - before >= 15.5 for before, after in itertools.pairwise(heights))
    assert heights[0] >= 0
    assert heights[-1] <= 210


@pytest.mark.parametrize(("value", "said"), [(52.0, "40"), (4200.0, "4,000"), (0.05, "0.04")])
def test_ticks_are_written_out_in_full(value: float, said: str) -> None:
    line = HistoryLine("Harrowmere", (HistoryPoint(2023, value), HistoryPoint(2024, value)), strong=True)
    words = {"title": "T", "text_alternative": "W", "source_line": SOURCE, "axis": "Rate"}
    drawn = ET.fromstring(history_chart([line], unit=Unit.PER_1000_CHILDREN, **words).svg(framed=False))
    assert said in [text.text for text in drawn.iter(f"{SVG}text")]


def test_an_unknown_value_is_words_not_a_mark_at_zero(sources: Chart) -> None:
    assert "not shown, to protect confidentiality" in sources.svg(framed=False)
    value = sources.table.column("value")[1]
    assert isinstance(value, Figure)
    assert (value.value, value.state) == (None, State.SUPPRESSED)


def test_the_table_holds_every_number_drawn(history: Chart) -> None:
    assert [row["year"] for row in history.table] == list(range(2014, 2026))
    cell = history.table.column("Harrowmere")[-1]
    assert isinstance(cell, Figure)
    assert cell.value == 8.3


def test_the_same_numbers_give_the_same_drawing_and_key(funnel: Chart) -> None:
    assert funnel.svg(prefix="p") == funnel.svg(prefix="p")
    assert replace(funnel).key == funnel.key
    assert replace(funnel, title="Another finding").key != funnel.key


def test_a_picture_is_a_png_twice_as_dense(funnel: Chart) -> None:
    assert funnel.png().startswith(b"\x89PNG")
    assert len(funnel.png(scale=2)) > len(funnel.png(scale=1))


def test_invented_data_is_marked_on_the_drawing_itself(sources: Chart) -> None:
    assert "Invented data" in replace(sources, mark="Invented data.").svg()


def test_a_kept_drawing_is_drawn_once(funnel: Chart, tmp_path: Path) -> None:
    first = cached_svg(funnel, tmp_path / "charts")
    (kept,) = (tmp_path / "charts").iterdir()
    kept.write_text("<svg>kept</svg>", encoding="utf-8")
    assert first.startswith("<svg")
    assert cached_svg(funnel, tmp_path / "charts") == "<svg>kept</svg>"
    assert cached_svg(replace(funnel, title="Another"), tmp_path / "charts") != "<svg>kept</svg>"


def test_a_character_that_no_xml_can_hold_is_left_out_and_stops_nothing(funnel: Chart) -> None:
    odd = "".join(map(chr, (*range(0x09), 0x0B, 0x0C, *range(0x0E, 0x20), 0xFFFE, 0xFFFF)))
    made = replace(funnel, title=f"Title{odd}", source_line=f"Source{odd}", text_alternative=f"Al{odd}so \U0001f642")
    words = "".join(ET.fromstring(made.svg()).itertext())
    for told in ("Title", "Source", "Also \U0001f642"):
        assert told in words
