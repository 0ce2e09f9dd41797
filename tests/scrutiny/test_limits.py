"""The limits of rates and shares, against other implementations."""

from __future__ import annotations

import csv
import io

import pytest
from scipy.stats import chi2
from statsmodels.stats.proportion import proportion_confint

from tandem.scrutiny import built, scrutinise
from tandem.scrutiny.saving import render

COUNTED = [row for row in built.rows(year=2019) if row.value is not None]


def test_a_rates_limits_are_those_of_a_poisson_count_over_the_children() -> None:
    """Garwood's exact limits by chi-squared; Byar's come within one in two hundred of them from ten events on."""
    assert len(COUNTED) > 1_000
    for row in COUNTED:
        assert row.value is not None
        if row.population is None:
            assert (row.rate, row.rate_low, row.rate_high) == (None, None, None)
            continue
        low = chi2.ppf(0.025, 2 * row.value) / 2 if row.value else 0.0
        high = chi2.ppf(0.975, 2 * row.value + 2) / 2
        assert row.rate_low == pytest.approx(1000 * low / row.population, rel=0.005)
        assert row.rate_high == pytest.approx(1000 * high / row.population, rel=0.005)


def test_a_shares_limits_are_wilsons() -> None:
    for row in COUNTED:
        if row.share is None:
            continue
        assert row.value is not None
        low, high = proportion_confint(row.value, row.total, method="wilson")
        assert [row.share_low, row.share_high] == pytest.approx([low, high], abs=1e-6)


def test_a_derived_share_keeps_the_range_that_rounds_to_it_and_its_rate_the_limits_of_the_range_of_counts() -> None:
    row = scrutinise("Birmingham", source="health", year=2025).row
    assert row.share is not None
    assert [row.share_low, row.share_high] == pytest.approx([row.share - 0.0005, row.share + 0.0005])
    assert row.low is not None
    assert row.high is not None
    assert row.population
    low = chi2.ppf(0.025, 2 * row.low) / 2
    high = chi2.ppf(0.975, 2 * row.high + 2) / 2
    assert row.rate_low == pytest.approx(1000 * low / row.population, rel=1e-4)
    assert row.rate_high == pytest.approx(1000 * high / row.population, rel=1e-4)


def test_what_is_not_known_has_no_limits() -> None:
    unknown = [row for row in built.rows() if row.value is None]
    assert unknown
    for row in unknown:
        assert (row.rate_low, row.rate_high, row.share_low, row.share_high) == (None, None, None, None)


def test_limits_stand_in_every_form_that_is_taken_away() -> None:
    found = scrutinise("Birmingham", source="health", year=2015)
    given = found.to_dict()
    now = next(year for year in given["history"] if year["year"] == 2015)
    row = next(csv.DictReader(io.StringIO(str(render(found, "csv")))))
    for key in ("rate_per_1000_low", "rate_per_1000_high", "share_low", "share_high"):
        assert given[key] == now[key] == float(row[key])
        assert key in found.to_polars().columns
    assert given["rate_per_1000_low"] < given["rate_per_1000"] < given["rate_per_1000_high"]
    assert given["share_low"] < given["share"] < given["share_high"]
