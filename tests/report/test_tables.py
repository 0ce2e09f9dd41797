"""Tables that leave: unknown stays unknown, and no cell is taken for a formula."""

from __future__ import annotations

import csv
import io
import xml.etree.ElementTree as ET
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tandem.core.figure import Column, Figure, FigureTable, Interval, State, Unit
from tandem.report.tables import neutral, to_csv, to_html, worded_rows, write_csv

TABLE = FigureTable(
    "Referrals",
    (Column("place", "Place"), Column("on", "On"), Column("share", "Share", Unit.SHARE), Column("z", "z", Unit.Z)),
    (
        {
            "place": "=Harrowmere",
            "on": date(2015, 1, 14),
            "share": Figure("s", 0.149, Unit.SHARE, interval=Interval(0.1485, 0.1495, None)),
            "z": Figure("z", -1.25, Unit.Z),
        },
        {
            "place": "Elsewhere",
            "on": None,
            "share": Figure.unknown("s", Unit.SHARE, State.SUPPRESSED),
            "z": Figure("z", 0.0, Unit.Z, State.NIL),
        },
    ),
)


def _read(text: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(text, newline="")))


def test_a_figure_takes_its_state_and_limits_along() -> None:
    first, second = _read(to_csv(TABLE))
    assert (first["share"], first["share_low"], first["share_high"], first["share_state"]) == (
        "0.149",
        "0.1485",
        "0.1495",
        "known",
    )
    assert (second["share"], second["share_low"], second["share_state"]) == ("", "", "suppressed")
    assert "z_low" not in first


def test_unknown_is_empty_and_nil_is_nought() -> None:
    second = _read(to_csv(TABLE))[1]
    assert (second["share"], second["z"], second["z_state"]) == ("", "0", "nil")


def test_dates_are_iso() -> None:
    assert [row["on"] for row in _read(to_csv(TABLE))] == ["2015-01-14", ""]


def test_text_that_starts_a_formula_is_neutralised_and_a_negative_number_stays_one() -> None:
    first = _read(to_csv(TABLE))[0]
    assert first["place"] == "'=Harrowmere"
    assert first["z"] == "-1.25"


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t", "\r"])
def test_each_character_that_starts_a_formula_is_met(start: str) -> None:
    assert neutral(f"{start}cmd") == f"'{start}cmd"


@given(st.text())
def test_no_text_leaves_as_a_formula(text: str) -> None:
    (cell,) = next(iter(csv.reader(io.StringIO(write_csv([text], []), newline=""))), [""])
    assert not cell.startswith(("=", "+", "-", "@", "\t", "\r"))


@given(st.lists(st.text(st.characters(exclude_characters="\r\n\0", codec="utf-8"), min_size=1), min_size=1))
def test_text_comes_back_as_it_was_but_for_the_mark(texts: list[str]) -> None:
    rows = _read(write_csv(["words"], [{"words": text} for text in texts]))
    assert [row["words"] for row in rows] == [neutral(text) for text in texts]


def test_words_say_the_interval_and_the_reason_for_an_unknown() -> None:
    assert worded_rows(TABLE) == [
        ["=Harrowmere", "14 January 2015", "14.9% (14.9% to 15.0%)", "\N{MINUS SIGN}1.25"],
        ["Elsewhere", "", "not shown, to protect confidentiality", "none"],
    ]


def test_the_markup_says_its_title_and_scopes_every_header() -> None:
    drawn = ET.fromstring(to_html(TABLE))
    assert drawn.findtext("caption") == "Referrals"
    assert [head.get("scope") for head in drawn.iterfind("thead/tr/th")] == ["col"] * 4
    assert [row[0].tag + row[0].get("scope", "") for row in drawn.iterfind("tbody/tr")] == ["throw"] * 2


def test_the_markup_says_why_a_value_is_unknown() -> None:
    cells = ET.fromstring(to_html(TABLE)).findall("tbody/tr")[1].findall("td")
    assert [(cell.get("class"), cell.text) for cell in cells] == [
        (None, None),
        ("number unknown", "not shown, to protect confidentiality"),
        ("number", "none"),
    ]


def test_the_markup_says_the_interval() -> None:
    first = ET.fromstring(to_html(TABLE)).findall("tbody/tr")[0].findall("td")[1]
    assert "".join(first.itertext()) == "14.9% (14.9% to 15.0%)"


def test_the_markup_escapes_what_it_is_given() -> None:
    drawn = to_html(replace(TABLE, title="<b>&"))
    assert "<caption>&lt;b&gt;&amp;</caption>" in drawn


def test_the_markup_leaves_the_title_to_the_page_where_asked() -> None:
    assert "<caption>" not in to_html(TABLE, show_title=False)
