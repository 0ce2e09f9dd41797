"""The worked example: Birmingham and the NHS."""

from __future__ import annotations

import pytest

from tandem.scrutiny import Direction, Verdict, scrutinise


def test_2025_is_within_the_range() -> None:
    found = scrutinise("Birmingham", source="health", year=2025)
    given = found.to_dict()
    assert found.verdict is Verdict.WITHIN_RANGE
    assert given["observed"] == pytest.approx(2430, abs=5)
    assert given["derived"] is True
    assert given["observed_range"] == [2425, 2440]
    assert given["share"] == pytest.approx(0.149)
    assert given["england_share"] == pytest.approx(0.152)
    assert given["rate_per_1000"] == pytest.approx(8.3, abs=0.05)
    assert given["england_rate_per_1000"] == pytest.approx(7.9, abs=0.05)
    assert "about 2,430" in found.sentence
    assert "14.9%" in found.sentence
    assert "8.3 for every 1,000 children, against 7.9 in England" in found.sentence
    assert "within the range of comparable places" in found.sentence


@pytest.mark.parametrize(("year", "rate"), [(2014, 10.2), (2015, 14.0), (2016, 7.3)])
def test_recorded_rates_of_the_first_years(year: int, rate: float) -> None:
    found = scrutinise("330", year=year).to_dict()
    assert round(found["rate_per_1000"], 1) == rate


@pytest.mark.parametrize("year", [2014, 2015, 2016, 2017])
def test_2014_to_2017_cannot_be_assessed_and_show_their_direction(year: int) -> None:
    found = scrutinise("Birmingham", source="health", year=year)
    assert found.verdict is Verdict.NOT_ASSESSABLE
    assert found.direction is not None
    assert found.to_dict()["z_od"] is None
    assert any(gate.failed for gate in found.gates)
    assert "cannot tell" in found.sentence


def test_2014_lay_above_england_as_recorded() -> None:
    assert scrutinise("Birmingham", year=2014).direction is Direction.ABOVE


def test_health_is_never_called_low() -> None:
    assert not any(Verdict(row.verdict).is_low for row in scrutinise("Birmingham").history)


def test_the_latest_year_is_the_usual_one() -> None:
    assert scrutinise("Birmingham").year == 2025
    assert scrutinise("Birmingham", source="housing").year == 2024
