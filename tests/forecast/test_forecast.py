"""A place's future: draws that share a national shock, totals that are sums of them, widths that grow with time."""

from __future__ import annotations

import json

import numpy as np
import pytest

from tandem.core.errors import InputError
from tandem.core.figure import Figure, IntervalKind
from tandem.forecast import forecast
from tandem.forecast.ask import draws_of_all
from tandem.forecast.errors import COMMON_SHOCK, common_shock, pooled
from tandem.forecast.known import AsKnown
from tandem.forecast.panel import panel
from tandem.forecast.series import SERIES


def test_one_authority_in_words_and_numbers() -> None:
    found = forecast("Birmingham")
    assert found.place.code == "330"
    assert found.last == (2025, 2317)
    assert found.sentence.startswith("Birmingham: 2,317 children looked after in 2025; by 2028 between ")
    for each in found.years:
        assert each.low95 < each.low80 < each.middle < each.high80 < each.high95
    widths = [np.log(each.high80 / each.low80) for each in found.years]
    assert widths == sorted(widths)
    # An honest 80% interval for one authority in three years is about 35% wide.
    assert 0.2 < widths[2] < 0.5


def test_a_name_a_code_and_an_ons_code_are_one_place() -> None:
    assert forecast("Birmingham").years == forecast("330").years == forecast("E08000025").years


def test_the_nation_is_the_sum_of_its_places_draw_by_draw() -> None:
    series, known = SERIES["cpp"], AsKnown(None)
    drawn, _ = draws_of_all(series, known, 2)
    whole = panel(series, known)
    regions = {region: forecast(region, "cpp", years=2).draws for region in set(whole.regions)}
    assert sum(regions.values()) == pytest.approx(drawn.sum(axis=0))
    assert forecast("London", "cpp", years=2).draws == pytest.approx(regions["Inner London"] + regions["Outer London"])
    # Published totals, rounded to ten, are what the authorities add up to: of England and of each region.
    for place in ("England", "London", *regions):
        found = forecast(place, "cpp", years=2)
        assert found.last[1] == pytest.approx(whole.published[place][-1], abs=5)
    assert forecast("England", "cpp", years=2).draws == pytest.approx(drawn.sum(axis=0))


def test_who_is_missing_from_a_sum_or_too_new_is_said_and_the_published_total_stands() -> None:
    # Hampshire's referrals by source of 2024 are not published; the region's total has an estimate of them.
    series, known = SERIES["health_referrals"], AsKnown(None)
    found, whole = forecast("South East", "health_referrals"), panel(series, known)
    assert found.unseen == ("Hampshire",)
    assert found.last[1] == whole.published["South East"][-1]
    drawn, _ = draws_of_all(series, known, 3)
    at = [number for number, region in enumerate(whole.regions) if region == "South East"]
    share = whole.published["South East"][-1] / whole.counts[at, -1].sum()
    assert share > 1.2
    assert found.draws == pytest.approx(drawn[at].sum(axis=0) * share)
    assert any("Of Hampshire nothing is published for the latest year" in words for words in found.caveats)
    # Cumbria ended in 2023: its region's past is whole, and the two that follow it are named.
    north_west = forecast("north west")
    assert north_west.short == ("Cumberland", "Westmorland and Furness")
    assert dict(north_west.history)[2015] == 12_490
    assert dict(north_west.history)[2025] == pytest.approx(14_620, abs=5)


def test_without_the_shared_shock_a_total_would_be_surer_than_anything_can_be() -> None:
    england = forecast("England").years[2]
    assert np.log(england.high80 / england.low80) > 2 * 1.2816 * COMMON_SHOCK * np.sqrt(3) * 0.8


def test_the_shock_is_a_walk_of_the_size_that_was_fixed() -> None:
    drawn = common_shock(4, 200_000, np.random.default_rng(1))
    assert drawn.std(axis=1) == pytest.approx(COMMON_SHOCK * np.sqrt([1, 2, 3, 4]), rel=0.01)
    assert np.corrcoef(drawn[0], drawn[3])[0, 1] == pytest.approx(0.5, abs=0.01)


def test_the_spread_is_fitted_as_nonnegative_least_squares_fits_it() -> None:
    from scipy.optimize import nnls

    rng = np.random.default_rng(5)
    size = rng.uniform(50, 3000, 4000)
    changes = rng.normal(0, np.sqrt(0.003 + 1.2 / size))
    found = pooled(changes, size)
    squares = np.minimum(changes**2, np.quantile(changes**2, 0.98))
    expected, _ = nnls(np.column_stack([np.ones(size.size), 1 / size]), squares)
    assert (found.base, found.small) == pytest.approx(tuple(expected), rel=1e-9)
    assert (found.shape.mean(), found.shape.std()) == pytest.approx((0, 1), abs=1e-12)


@pytest.mark.parametrize(("x", "y"), [([1, 2, 3.0], [3, 2, 1.0]), ([1, 2, 3.0], [0, 5, 10.0])])
def test_neither_part_of_the_spread_is_below_nought(x, y) -> None:
    from scipy.optimize import nnls

    from tandem.forecast.errors import _nonnegative

    x, y = np.array(x), np.array(y)
    expected, _ = nnls(np.column_stack([np.ones(3), x]), y)
    assert _nonnegative(x, y) == pytest.approx(tuple(expected), abs=1e-12)


def test_an_authority_without_a_past_is_carried_by_the_nation_and_says_so() -> None:
    found = forecast("Westmorland and Furness", "s47")
    assert found.model == "damped"
    assert any("carried by the nation’s growth" in words for words in found.caveats)
    assert forecast("Birmingham", "s47").model == "pool"


def test_beyond_three_years_the_width_goes_on_growing_and_is_said_to_be_extended() -> None:
    found = forecast("Leeds", years=10)
    widths = [np.log(each.high80 / each.low80) for each in found.years]
    assert widths == sorted(widths)
    assert any("Beyond three years" in words for words in found.caveats)


@pytest.mark.parametrize(
    ("asked", "words"),
    [
        ({"la": "Birmingam"}, "Did you mean Birmingham"),
        ({"la": "Birmingham", "series": "cpa"}, "There are cla, cpp"),
        ({"la": "Birmingham", "years": 11}, "Ask for 1 to 10"),
        ({"la": "Birmingham", "years": 0}, "Ask for 1 to 10"),
        ({"la": "Cumbria"}, "region or England"),
    ],
)
def test_what_cannot_be_asked_is_refused_in_words(asked, words) -> None:
    with pytest.raises(InputError, match=words):
        forecast(**asked)


def test_figures_say_that_they_are_predictions(tmp_path) -> None:
    found = forecast("Leeds")
    for line in found.figures:
        figure = line["likely"]
        assert isinstance(figure, Figure)
        assert figure.interval.kind is IntervalKind.PREDICTION
        assert figure.derived
    assert "<svg" in found.chart().svg()
    for ending in ("txt", "json", "csv", "svg", "png"):
        assert found.save(tmp_path / f"f.{ending}").stat().st_size > 100
    assert json.loads((tmp_path / "f.json").read_text())["rows"][0]["year"] == 2026
    with pytest.raises(InputError, match="There is no form"):
        found.save(tmp_path / "f.doc")
    assert found.to_polars().height == 3


def test_the_same_question_gives_the_same_answer() -> None:
    first = forecast("Leeds").draws.copy()
    draws_of_all.cache_clear()
    assert np.array_equal(forecast("Leeds").draws, first)
