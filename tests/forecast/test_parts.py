"""Parts of a forecast: they add up in every draw, and what was withheld is never nought."""

from __future__ import annotations

from datetime import date

import numpy as np
import pytest

from tandem.core.errors import InputError
from tandem.forecast import forecast
from tandem.forecast.ask import draws_of_all
from tandem.forecast.breakdowns import BREAKDOWNS, TABLES
from tandem.forecast.divided import divided
from tandem.forecast.known import AsKnown
from tandem.forecast.mix import mix
from tandem.forecast.series import SERIES

NOW = AsKnown(None)


@pytest.mark.parametrize("by", BREAKDOWNS)
@pytest.mark.parametrize("place", ["Birmingham", "West Midlands", "England", "Rutland", "Cumberland"])
def test_parts_add_up_to_the_total_in_every_draw(by: str, place: str) -> None:
    found = forecast(place, by=by)
    assert sum(each.draws for each in found.parts) == pytest.approx(found.draws)
    assert found.draws == pytest.approx(forecast(place).draws)
    assert all((each.draws > 0).all() for each in found.parts)


def test_the_nation_begins_where_the_departments_headlines_stood() -> None:
    # Children looked after in England including adoption, 2025: at 31 March 2025.
    headline = {"foster": 54_820, "homes": 9_480, "parents": 4_970, "adoption": 1_660, "unaccompanied": 6_540}
    headline |= {"under_1": 3_630, "16_and_over": 22_060, "supported": 7_520 + 2_050, "residential": 100 + 1_170}
    for by in BREAKDOWNS:
        for each in forecast("England", by=by).parts:
            if each.part.key in headline:
                assert each.history[-1] == (2025, headline[each.part.key])
                # The first year's middle starts from there: a division by other headings would be far off.
                assert each.years[0].middle == pytest.approx(headline[each.part.key], rel=0.12)


def test_what_was_withheld_shares_what_the_total_leaves() -> None:
    found = divided(TABLES[1], BREAKDOWNS["placement"], NOW)
    at = found.codes.index("857")  # Rutland, where most counts are withheld
    assert not found.shown[at].all()
    assert (found.counts[at][~found.shown[at]] > 0).all()
    totals = forecast("Rutland").history
    assert found.counts[at, -1].sum() == pytest.approx(totals[-1][1])
    assert any(value is None for each in forecast("Rutland", by="placement").parts for _, value in each.history)


def test_a_place_whose_mix_is_not_published_takes_the_nations_and_says_so() -> None:
    mixed = mix(BREAKDOWNS["age"], NOW)
    assert not mixed.borrowed("330")
    assert mixed.borrowed("000")
    nation = divided(TABLES[1], BREAKDOWNS["age"], NOW).nation[-1]
    assert mixed.now("000", 1000.0) == pytest.approx(1000 * nation / nation.sum())
    early = forecast("Cumberland", by="age", origin=date(2024, 11, 20))
    assert early.borrowed == ()
    assert early.model == "damped"


def test_new_authorities_are_divided_by_their_own_mix() -> None:
    found = forecast("Westmorland and Furness", by="placement")
    assert found.borrowed == ()
    assert [year for year, _ in found.parts[0].history][-1] == 2025


def test_unaccompanied_children_are_the_widest_and_share_a_shock() -> None:
    nation = {each.part.key: each for each in forecast("England", by="unaccompanied").parts}
    alone, others = (np.log(nation[key].years[-1].high80 / nation[key].years[-1].low80) for key in nation)
    assert alone > 5 * others
    # Without what all places share, 150 independent places would make England's number absurdly sure.
    assert alone > 0.5


def test_a_total_known_later_than_its_mix_is_divided_more_widely() -> None:
    mixed, total = mix(BREAKDOWNS["placement"], NOW), draws_of_all(SERIES["cla"], NOW, 3)[0][0]
    at_once = mixed.draws("330", total, now=1000.0, since=0)
    later = mixed.draws("330", total, now=1000.0, since=3)
    assert np.std(np.log(later[1, 0])) > 1.2 * np.std(np.log(at_once[1, 0]))


def test_one_places_parts_do_not_change_with_who_else_is_asked_about() -> None:
    alone = forecast("Leeds", by="age").parts[0].draws.copy()
    forecast("Yorkshire and The Humber", by="age")
    assert np.array_equal(forecast("Leeds", by="age").parts[0].draws, alone)


def test_futures_are_paths_so_that_sums_over_years_are_as_wide_as_they_should_be() -> None:
    draws = np.log(forecast("Birmingham").draws)
    assert 0.6 < np.corrcoef(draws[1], draws[2])[0, 1] < 0.95


def test_rows_name_their_part(tmp_path) -> None:
    found = forecast("Birmingham", by="age")
    assert [row["part"] for row in found.to_dict()["rows"]][:4] == ["all", "all", "all", "under_1"]
    assert set(found.inputs) >= set(TABLES)
    assert found.save(tmp_path / "f.csv").read_text().splitlines()[0].startswith("part,year,middle")
    assert "10 to 15" in found.save(tmp_path / "f.txt").read_text()


@pytest.mark.parametrize(
    ("asked", "words"),
    [({"by": "sex"}, "There are age, placement, unaccompanied"), ({"series": "cpp", "by": "age"}, "Only children")],
)
def test_what_is_not_published_is_refused_in_words(asked, words) -> None:
    with pytest.raises(InputError, match=words):
        forecast("Birmingham", **asked)
