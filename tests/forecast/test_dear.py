"""Very costly placements: how far single children's costs differ, found from nothing but published means."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from math import exp, log, sqrt

import numpy as np
import pytest
from click.testing import CliRunner

from tandem.cli.cost import command
from tandem.forecast import cost
from tandem.forecast.dear import ABOVE, Spread, _beyond, dear, spread_of
from tandem.forecast.few import by_number
from tandem.forecast.known import AsKnown
from tandem.forecast.prices import HOMES, WHOLE, Prices, alike, prices

NOW = AsKnown(None)
FACTORS = np.full((3, 2000), 100.0)


def invented(spread: float, seed: int, stay: float = 0.0) -> Prices:
    """Means of lognormal children in 150 places of 10 to 250; ``stay`` is the share who are there a year later."""
    rng = np.random.default_rng(seed)
    sigma = sqrt(log(1 + spread**2))
    sizes = np.clip(np.exp(rng.normal(log(50), 0.65, 150)), 10, 250).astype(int)
    means = np.empty((150, 10))
    for row, n in enumerate(sizes):
        children = rng.lognormal(-(sigma**2) / 2, sigma, n)
        for year in range(10):
            others = rng.lognormal(-(sigma**2) / 2, sigma, n)
            children = np.where(rng.random(n) < stay, children, others) if year else children
            means[row, year] = children.mean()
        means[row] *= np.exp(np.cumsum(rng.normal(0, 0.06, 10)))
    return replace(prices(HOMES, NOW), pounds=means, children=np.repeat(sizes[:, np.newaxis].astype(float), 10, axis=1))


@pytest.mark.parametrize("spread", [0.5, 1.0, 1.5])
def test_the_spread_of_single_children_is_found_from_means_alone_and_is_never_overstated(spread: float) -> None:
    found = [spread_of(invented(spread, seed)) for seed in range(5)]
    middle = np.mean([each.central for each in found])
    # Squares cut off at their 99th percentile, and logarithms of means, leave it a little short: it is the least.
    assert 0.8 * spread < middle < 1.02 * spread
    assert np.mean([each.low for each in found]) < middle < np.mean([each.high for each in found])
    # Where half the children stay a year, an eighth stay three, and it falls shorter still.
    staying = np.mean([spread_of(invented(spread, seed, stay=0.5)).central for seed in range(5)])
    assert 0.75 * spread < staying < 1.02 * spread


def test_where_all_children_cost_alike_none_is_found() -> None:
    found = spread_of(invented(0.0, 3))
    assert found.low == 0
    assert found.central < 0.35


def test_the_fit_is_weighted_least_squares_with_an_error_by_authority() -> None:
    rng = np.random.default_rng(7)
    whose = np.repeat(np.arange(400.0), 5)
    of = np.repeat(rng.uniform(10, 200, 400), 5)
    fits = [by_number(rng.normal(0, np.sqrt(0.01 + 1.5 / of)), of, whose) for _ in range(40)]
    assert np.mean([each.base for each in fits]) == pytest.approx(0.01, rel=0.1)
    assert np.mean([each.small for each in fits]) == pytest.approx(1.5, rel=0.1)
    # The error that is told is how far the slope really comes out different.
    assert np.mean([each.error for each in fits]) == pytest.approx(np.std([each.small for each in fits]), rel=0.35)
    # A slope below nought is none.
    assert by_number(rng.normal(0, np.sqrt(of / 200)), of, whose).small == 0


def test_the_share_beyond_a_price_is_that_of_a_lognormal() -> None:
    for mean, spread in ((7000.0, 1.0), (5000.0, 0.6)):
        sd = sqrt(log(1 + spread**2))
        drawn = mean * np.exp(sd * np.random.default_rng(5).standard_normal(400_000) - sd**2 / 2)
        assert _beyond(mean, spread) == pytest.approx(float(np.mean(drawn >= ABOVE)), rel=0.05)
    assert _beyond(ABOVE - 1, 0.0) == 0
    assert _beyond(ABOVE, 0.0) == 1
    assert _beyond(ABOVE * exp(0.5), 1e-9) == pytest.approx(1)


def test_few_children_are_drawn_wider_than_many_and_a_price_of_all_placements_is_not() -> None:
    found = prices(HOMES, NOW)
    few, many = (found.factors(code, FACTORS)[2].std() for code in ("857", "330"))  # Rutland and Birmingham
    assert found.children_of("857") == 5  # fewer than five are taken as five
    assert found.children_of("330") == pytest.approx(260, abs=30)
    assert few > 1.5 * many
    # What few children do is left out where a ledger tells it.
    assert found.factors("857", FACTORS, few=False)[2].std() < 0.75 * few
    # One width for all was too narrow where they are few and too wide where they are many.
    even = alike(found)
    assert many < even.factors("330", FACTORS)[2].std()
    assert even.factors("857", FACTORS)[2].std() < few
    assert {each.small for each in prices(WHOLE, NOW).errors} == {0.0}


def test_a_place_is_told_how_many_are_very_costly_and_with_a_ledger_is_not(tmp_path) -> None:
    found = cost("Birmingham").dear
    assert found == dear("330", NOW)
    assert found.low < found.central < found.high < 0.1 * found.children
    assert "would cost £20,000 a week or more at the prices of 2024-25" in found.sentence
    assert isinstance(found.spread, Spread)
    text = CliRunner().invoke(command, ["Birmingham"]).output
    assert found.sentence in text
    assert "not from anybody’s ledger" in text
    # A region's are its authorities' added up.
    region = cost("West Midlands").dear
    assert region.children > found.children
    assert region.to_dict()["spread"] == found.to_dict()["spread"]
    keys = ("foster", "homes", "supported", "residential", "parents", "adoption")
    placements = "".join(f"{key},900,0.5\n" for key in keys)
    path = tmp_path / "ledger.csv"
    path.write_text(f"placement,weekly_cost,spread\n{placements}", encoding="utf-8")
    assert cost("Birmingham", ledger=path).dear is None
    # Of fewer than ten children nothing is told.
    assert cost("Rutland").dear is None
    # Too few years of unit costs on a day: nothing is told.
    early = cost("Birmingham", origin=date(2018, 3, 1))
    assert early.dear is None
    assert early.to_dict()["very_costly"] is None
