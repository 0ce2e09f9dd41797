"""What is published of an indicator stands beside it, read as the publication prints it."""

from __future__ import annotations

import json
from pathlib import Path

import openpyxl
import pytest

from tandem import figures
from tandem.core.figure import State, Unit
from tandem.indicators.beside import published_figure
from tandem.published import find_la
from tandem.returns.indicators import definitions

EVERY = [each for kind in ("cin", "ssda903") for each in definitions(kind)]
CENSUS = (
    "<Message><Header><CollectionDetails><Collection>CIN</Collection><Year>2026</Year>"
    "<ReferenceDate>2026-03-31</ReferenceDate></CollectionDetails></Header><Children><Child><ChildIdentifiers>"
    "<LAchildID>C1</LAchildID></ChildIdentifiers><CINdetails><CINreferralDate>2025-05-01</CINreferralDate>"
    "<ReferralSource>3E</ReferralSource><ReferralNFA>true</ReferralNFA></CINdetails></Child></Children></Message>"
)


def of(key: str) -> object:
    return next(each for each in EVERY if each.key == key)


@pytest.mark.parametrize(
    ("key", "england", "birmingham"),
    [
        ("referrals", 632_830, 16_324),
        ("looked_after", 81_770, 2_317),
        ("three_placements", None, 200 / 2317),
        ("far_away", None, 285 / 2317),
        ("age_0", None, 95 / 2317),
    ],
)
def test_numbers_are_those_of_the_publication(key: str, england: float | None, birmingham: float) -> None:
    """Read from the publication's own table for the year ending March 2025."""
    definition = of(key)
    ours = published_figure(definition, definition.published, None)  # type: ignore[arg-type, attr-defined]
    theirs = published_figure(definition, definition.published, find_la("Birmingham"))  # type: ignore[arg-type, attr-defined]
    assert (ours.year, theirs.year, theirs.name) == (2025, 2025, "Birmingham")
    if england is not None:
        assert ours.value == england
    assert theirs.value == pytest.approx(birmingham)


@pytest.mark.parametrize("definition", EVERY, ids=lambda each: each.key)
def test_every_definition_is_whole_and_every_table_it_names_holds_it(definition: object) -> None:
    each = definition
    assert each.label and each.counts and each.numerator and each.source  # type: ignore[attr-defined] # noqa: PT018
    assert bool(each.denominator) == (each.unit is Unit.SHARE)  # type: ignore[attr-defined]
    assert each.confidence in ("seen", "verify")  # type: ignore[attr-defined]
    published = each.published  # type: ignore[attr-defined]
    places = [published] if published and not published.by_code else []
    places += [published.of_code(code) for code in published.by_code] if published else []
    for place in places:
        assert published_figure(each, place, None).value is not None  # type: ignore[arg-type]


def test_a_suppressed_count_stays_suppressed() -> None:
    definition = of("placement_schools")
    theirs = published_figure(definition, definition.published, find_la("Birmingham"))  # type: ignore[arg-type, attr-defined]
    assert (theirs.value, theirs.state) == (None, State.SUPPRESSED)


def test_each_form_holds_the_same_figures(tmp_path: Path) -> None:
    path = tmp_path / "cin.xml"
    path.write_text(CENSUS, encoding="utf-8")
    result = figures(path, la="330")
    saved = {form: result.save(tmp_path / f"out.{form}") for form in ("txt", "json", "csv", "xlsx")}
    told = json.loads(saved["json"].read_text(encoding="utf-8"))
    assert told["la"] == "Birmingham"
    assert len(told["figures"]) == len(result.indicators) == result.to_polars().height == len(result.figures)
    nfa = next(each for each in told["figures"] if each["key"] == "referrals_nfa")
    assert (nfa["value"], nfa["n"], nfa["denominator"]) == (1.0, 1, "Referrals dated in the year")
    assert saved["csv"].read_text(encoding="utf-8").count("\n") == len(result.indicators) + 1
    sheet = openpyxl.load_workbook(saved["xlsx"]).active
    assert sheet is not None
    assert sheet.max_row == len(result.indicators) + 4
    assert "A&E" in saved["txt"].read_text(encoding="utf-8")
