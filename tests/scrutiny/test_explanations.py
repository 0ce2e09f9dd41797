"""Other explanations, called up by the figures."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tandem.scrutiny import scrutinise, scrutinise_everything
from tandem.scrutiny.explanations import Case, alternatives
from tandem.scrutiny.rule import Verdict


def codes(la: str, source: str, year: int) -> list[str]:
    return [one.code for one in scrutinise(la, source=source, year=year).alternatives]


def _case(la: str, source: str, year: int) -> Case:
    found = scrutinise(la, source=source, year=year)
    return Case(found.la, found.source, found.row, found.gates, found.fit)


def test_a_failed_check_of_recording_names_recording_first() -> None:
    assert codes("Birmingham", "health", 2014)[0] == "recording"


def test_the_years_of_the_pandemic_are_named() -> None:
    assert "covid" in codes("Birmingham", "schools", 2021)
    assert "covid" not in codes("Birmingham", "schools", 2023)


def test_a_new_council_is_named_for_three_years() -> None:
    assert "reorganisation" in codes("Cumberland", "police", 2024)
    assert "reorganisation" not in codes("Birmingham", "police", 2024)


@pytest.mark.parametrize(("unsourced", "named"), [(0.05, True), (0.0499, False)])
def test_unrecorded_sources_are_named_from_a_twentieth(unsourced: float, *, named: bool) -> None:
    case = _case("Birmingham", "health", 2023)
    row = replace(case.row, total=10_000.0, unsourced=10_000 * unsourced)
    assert ("unsourced" in {one.code for one in alternatives(replace(case, row=row))}) is named


def test_rounding_is_named_only_where_the_count_was_derived() -> None:
    assert "rounded" in codes("Birmingham", "police", 2025)
    assert "rounded" not in codes("Birmingham", "police", 2024)


def test_the_rebound_moves_a_low_place_towards_the_rest() -> None:
    found = scrutinise("Shropshire", source="health", year=2019)
    words = next(one.words for one in found.alternatives if one.code == "rebound")
    assert found.row.ratio is not None
    assert found.fit is not None
    assert f"{found.row.ratio ** found.fit['persistence']:.2f}" in words


def test_the_rebound_of_a_high_place_is_downwards() -> None:
    found = next(one for one in scrutinise_everything() if one.verdict is Verdict.ALARMINGLY_HIGH)
    assert found.row.ratio is not None
    assert found.fit is not None
    assert 1 < found.row.ratio ** found.fit["persistence"] < found.row.ratio


def test_a_low_place_whose_others_are_low_too_is_the_whole_system() -> None:
    found = next(one for one in scrutinise_everything() if one.row.whole_system and (one.row.z or 0) < 0)
    assert found.verdict is not Verdict.ALARMINGLY_LOW
    assert found.alternatives[0].code == "whole_system_low"
    assert "front door" in found.question
