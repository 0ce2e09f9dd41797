"""The answer as values, tables, words, charts and files."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path

import pytest

from tandem import InputError
from tandem.core.figure import Figure
from tandem.scrutiny import Scrutiny, Verdict, as_values, scrutinise, scrutinise_all, scrutinise_everything
from tandem.scrutiny.saving import render, render_table

KEYS = (
    "la",
    "source",
    "year",
    "observed",
    "population",
    "rate_per_1000",
    "england_rate_per_1000",
    "share",
    "england_share",
    "expected",
    "standardised_ratio",
    "ratio_ci95",
    "z_od",
    "z_od_given_others",
    "phi",
    "tau2",
    "neighbours",
    "history",
    "quality",
    "verdict",
    "direction",
    "sentence",
    "alternatives",
    "question",
    "provenance",
)


@pytest.fixture(scope="module")
def found() -> Scrutiny:
    return scrutinise("Birmingham", source="health", year=2025)


@pytest.fixture(scope="module")
def hidden() -> Scrutiny:
    return scrutinise("Southend-on-Sea", source="housing", year=2024)


def test_the_document_has_every_key_and_is_json(found: Scrutiny) -> None:
    given = json.loads(render(found, "json"))
    assert set(KEYS) <= set(given)
    assert set(given["la"]) == {"name", "code", "ons_code"}
    assert given["neighbours"]["model"] == "May 2025"
    assert len(given["history"]) == 12
    assert all(gate["words"] for gate in given["quality"])
    assert all(source["licence"] for source in given["provenance"])


def test_a_suppressed_count_is_null_and_never_nought(hidden: Scrutiny) -> None:
    given = hidden.to_dict()
    assert given["state"] == "suppressed"
    assert [given[key] for key in ("observed", "rate_per_1000", "share", "standardised_ratio", "z_od")] == [None] * 5
    assert given["verdict"] == "not_assessable"
    assert "unknown" in hidden.sentence


def test_the_interval_holds_the_ratio_and_the_rounding(found: Scrutiny) -> None:
    given = found.to_dict()
    low, high = given["ratio_ci95"]
    assert low < given["standardised_ratio"] < high
    assert low < 2425 / given["expected"]
    assert high > 2440 / given["expected"]


def test_csv_has_the_names_of_the_document_without_its_lists(found: Scrutiny) -> None:
    rows = list(csv.DictReader(io.StringIO(str(render(found, "csv")))))
    assert len(rows) == 1
    lists = {"history", "quality", "alternatives", "provenance", "la", "neighbours", "ratio_ci95"}
    assert {key for key in KEYS if key not in lists} <= set(rows[0])
    assert {"la_name", "la_code", "la_ons_code", "ratio_ci95_low", "ratio_ci95_high"} <= set(rows[0])
    assert rows[0]["la_code"] == "330"


def test_csv_columns_are_the_same_whatever_the_source_year_and_first_place() -> None:
    """No column comes or goes with a range, a suppressed count or a source that is published no more."""
    headers: dict[tuple[str, ...], str] = {}
    kinds = {
        (one.source.key, one.row.year, one.row.state, one.row.derived, one.verdict): one
        for one in scrutinise_everything()
    }
    for first in kinds.values():
        headers.setdefault(tuple(as_values.flat(first)), f"{first.la.name} {first.source.key} {first.year}")
    single = str(render(scrutinise("Southend-on-Sea", source="housing", year=2024), "csv")).splitlines()[0]
    every = render_table(scrutinise_all("health", 2025), "csv").splitlines()[0]
    assert len(headers) == 1, headers
    assert single == every == ",".join(next(iter(headers)))


@pytest.mark.parametrize(("year", "low", "high"), [(2025, "2425", "2440"), (2024, "", "")])
def test_csv_gives_the_range_of_a_derived_count_in_two_columns(year: int, low: str, high: str) -> None:
    one = str(render(scrutinise("Birmingham", source="health", year=year), "csv"))
    every = render_table(scrutinise_all("health", year), "csv")
    for text in (one, every):
        row = next(row for row in csv.DictReader(io.StringIO(text)) if row["la_code"] == "330")
        assert (row["observed_low"], row["observed_high"]) == (low, high)


def test_csv_of_all_leaves_unknown_empty() -> None:
    rows = list(csv.DictReader(io.StringIO(render_table(scrutinise_all("housing", 2024), "csv"))))
    assert any(row["state"] == "suppressed" and row["observed"] == "" for row in rows)


def test_figures_carry_their_states(hidden: Scrutiny) -> None:
    cell = hidden.figures.rows[-1]["referrals"]
    assert isinstance(cell, Figure)
    assert cell.state == "suppressed"


def test_one_row_a_year_in_polars(found: Scrutiny) -> None:
    frame = found.to_polars()
    assert frame["year"].to_list() == list(range(2014, 2026))


@pytest.mark.parametrize("kind", ["funnel", "history", "share"])
def test_charts_say_their_finding_and_are_small(found: Scrutiny, kind: str) -> None:
    drawn = found.chart(kind)
    svg = drawn.svg()
    assert len(svg.encode()) < 60_000
    assert "<script" not in svg
    assert "Birmingham" in drawn.title
    assert "Birmingham" in drawn.text_alternative


def test_a_funnel_without_a_ratio_is_refused(hidden: Scrutiny) -> None:
    with pytest.raises(InputError, match="no funnel"):
        hidden.chart("funnel")
    assert hidden.chart("history").svg()


@pytest.mark.parametrize("ending", ["txt", "json", "csv", "html", "docx", "svg", "png"])
def test_it_is_saved_in_the_form_of_the_ending(found: Scrutiny, tmp_path: Path, ending: str) -> None:
    assert found.save(tmp_path / f"answer.{ending}").stat().st_size > 500


def test_an_ending_nobody_knows_and_a_place_that_is_not_there_are_refused(found: Scrutiny, tmp_path: Path) -> None:
    with pytest.raises(InputError, match="xls"):
        found.save(tmp_path / "answer.xls")
    with pytest.raises(InputError, match="could not be written"):
        found.save(tmp_path / "nowhere" / "answer.json")


def test_a_notebook_shows_the_sentence(found: Scrutiny) -> None:
    assert "within the range" in found._repr_html_()


def test_far_lower_reads_as_a_question() -> None:
    found = scrutinise("Shropshire", source="health", year=2019)
    assert found.verdict is Verdict.ALARMINGLY_LOW
    assert "far lower than comparable places: a question to ask, not a finding" in found.sentence
    assert found.verdict_words == "far lower than comparable places: a question to ask, not a finding"
    assert "rebound" in {one.code for one in found.alternatives}


def test_no_words_for_people_say_alarm_or_fail() -> None:
    for one in scrutinise_everything()[::11]:
        said = f"{one.sentence} {one.question} {' '.join(a.words for a in one.alternatives)}".lower()
        assert "alarming" not in said
        assert "pulling its weight" not in said
        assert "failed to" not in said
