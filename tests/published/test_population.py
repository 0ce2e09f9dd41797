from __future__ import annotations

import polars as pl
import pytest

from tandem.core.errors import InputError
from tandem.core.figure import IntervalKind, State
from tandem.published import population, populations, referrals_by_source, table
from tandem.published.population import FIRST, REVISED


def test_the_rate_of_a_year_uses_the_summer_before() -> None:
    mid_2014 = table(REVISED, la="330", years=[2014])["value"].item()
    assert population("Birmingham", 2015).value == mid_2014
    assert set(populations(2015)["mid_year"]) == {2014}


@pytest.mark.parametrize(
    ("source", "label"), [("health", "Health services"), ("police", "Police"), ("schools", "Schools")]
)
def test_referrals_per_head_are_those_of_the_fact_sheet(source: str, label: str) -> None:
    """The fact sheet was worked out from the source files, apart from these tables."""
    sheet = table("birmingham_fact_sheet_2010_2025", measures=[f"Referrals from {label}: per 10,000 children 0-17"])
    assert set(range(2014, 2025)) <= set(sheet["year"])
    for told in sheet.iter_rows(named=True):
        year = told["year"]
        frame = referrals_by_source(year).filter(pl.col("source") == source)
        here = frame.filter(pl.col("la_code") == "330")["value"].item()
        there = frame.filter(pl.col("level") == "national")["value"].item()
        assert here / population("330", year).value * 1e4 == pytest.approx(told["birmingham"], abs=0.02)
        assert there / population(None, year).value * 1e4 == pytest.approx(told["england"], abs=0.02)


def test_birminghams_health_referrals_per_thousand_children_swung() -> None:
    rates = []
    for year in (2014, 2015, 2016, 2025):
        frame = referrals_by_source(year, "330").filter(pl.col("source") == "health")
        rates.append(round(frame["value"].item() / population("330", year).value * 1000, 1))
    assert rates == [10.2, 14.0, 7.3, 8.3]


def test_published_rates_are_reproduced() -> None:
    """Rates of the 2024 release are counts over these very estimates, to the rounding of the rate."""
    c1 = table("cin_c1_referrals_rereferrals", level="la", years=[2019])
    wide = c1.filter(pl.col("measure").is_in(["referrals", "referrals_rate_per_10000"])).pivot(
        on="measure", index="la_code", values="value"
    )
    both = wide.join(populations(2019).select("la_code", "population"), on="la_code").drop_nulls()
    apart = both.select(
        (pl.col("referrals") / pl.col("population") * 1e4 - pl.col("referrals_rate_per_10000")).abs().max()
    )
    assert both.height > 140
    assert apart.item() < 0.06


@pytest.mark.parametrize(("la", "value"), [("Bournemouth", 34200), ("Poole", 29700), ("Dorset", 77200)])
def test_the_first_published_estimate_stands_in_where_the_rebased_one_is_missing(la: str, value: int) -> None:
    found = population(la, 2015)
    assert found.value == value
    assert found.vintage == "Mid-year estimate as first published, to the nearest hundred"
    assert found.interval is not None
    assert (found.interval.low, found.interval.high, found.interval.kind) == (
        value - 50,
        value + 50,
        IntervalKind.ROUNDING,
    )
    assert found.source[0].table == FIRST


def test_before_2013_every_estimate_is_the_one_first_published() -> None:
    assert set(populations(2012)["vintage"]) == {FIRST}
    assert set(populations(2013).filter(pl.col("level") == "regional")["vintage"]) == {REVISED}


@pytest.mark.parametrize("year", [2018, 2019])
@pytest.mark.parametrize("la", ["Bournemouth", "Poole", "835"])
def test_where_nothing_was_published_the_population_is_unknown(la: str, year: int) -> None:
    found = population(la, year)
    assert found.value is None
    assert found.state is State.MISSING


@pytest.mark.parametrize("year", range(2010, 2026))
def test_each_authority_has_one_row_a_year(year: int) -> None:
    frame = populations(year).filter(pl.col("level") == "la")
    assert frame["la_code"].is_unique().all()
    assert frame.height in {151, 152, 153}
    assert populations(year).filter(pl.col("level") == "national").height == 1


@pytest.mark.parametrize("year", [2009, 2026])
def test_a_year_without_estimates_is_refused(year: int) -> None:
    with pytest.raises(InputError, match="2010 to 2025"):
        population("Birmingham", year)
