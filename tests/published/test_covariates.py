from __future__ import annotations

import polars as pl
import pytest

from tandem.core.errors import InputError
from tandem.published import COVARIATES, covariate, local_authorities, populations, table


def of(name: str, year: int, code: str) -> dict:
    return covariate(name, year).filter(pl.col("la_code") == code).row(0, named=True)


@pytest.mark.parametrize("year", range(2014, 2026))
@pytest.mark.parametrize("name", sorted(COVARIATES))
def test_every_authority_of_the_year_has_a_row_and_a_fraction(name: str, year: int) -> None:
    frame = covariate(name, year)
    assert set(frame["la_code"].drop_nulls()) == {la.code for la in local_authorities(year=year)}
    assert frame["value"].drop_nulls().is_between(0, 0.7, closed="right").all()
    without = frame.filter(pl.col("value").is_null())["name"].to_list()
    assert without == ([] if name == "child_poverty" else ["Isles of Scilly"])


def test_the_value_of_the_year_itself_is_used_where_there_is_one() -> None:
    published = table("lait_indicators_long", la="330", years=[2020], measures=["ChildPov"])["value"].item()
    found = of("child_poverty", 2020, "330")
    assert found["value"] == pytest.approx(published / 100)
    assert (found["year_used"], found["same_year"], found["place_rule"]) == (2020, True, "own")


def test_before_the_series_the_nearest_year_is_used_and_flagged() -> None:
    assert of("child_poverty", 2014, "330")["year_used"] == 2015
    assert not of("child_poverty", 2014, "330")["same_year"]
    assert of("primary_fsm", 2014, "330")["year_used"] == 2016


def test_england_is_there() -> None:
    england = covariate("child_poverty", 2025).filter(pl.col("la_code").is_null()).row(0, named=True)
    assert (england["name"], england["value"]) == ("England", pytest.approx(0.198))


def test_an_authority_that_was_split_takes_its_parts_by_their_children() -> None:
    parts = {code: of("child_poverty", 2024, code)["value"] for code in ("942", "943")}
    at_2023 = table("lait_indicators_long", years=[2023], measures=["ChildPov"])
    values = {c: at_2023.filter(pl.col("la_code") == c)["value"].item() / 100 for c in parts}
    children = dict(
        populations(2024).filter(pl.col("la_code").is_in(list(parts))).select("la_code", "population").rows()
    )
    mean = sum(values[c] * children[c] for c in parts) / sum(children.values())
    found = of("child_poverty", 2023, "909")
    assert found["value"] == pytest.approx(mean)
    assert found["place_rule"] == "successors"


def test_an_authority_that_was_taken_in_has_the_value_of_where_it_went() -> None:
    for code in ("836", "837"):
        found = of("child_poverty", 2016, code)
        bcp = table("lait_indicators_long", la="839", years=[2016], measures=["ChildPov"])["value"].item()
        assert found["value"] == pytest.approx(bcp / 100)
        assert found["place_rule"] == "successor_area"


def test_an_unknown_covariate_is_refused() -> None:
    with pytest.raises(InputError, match="child_poverty"):
        covariate("poverty", 2015)


def test_a_published_nought_stands_for_a_missing_figure() -> None:
    """Leicestershire's child poverty of 2015 is printed as nought; that of 2016 is the nearest there is."""
    printed = table("lait_indicators_long", la="855", years=[2015], measures=["ChildPov"])
    assert printed["value"].item() == 0.0
    next_year = table("lait_indicators_long", la="855", years=[2016], measures=["ChildPov"])["value"].item()
    for year in (2014, 2015, 2016):
        found = of("child_poverty", year, "855")
        assert found["value"] == pytest.approx(next_year / 100)
        assert found["year_used"] == 2016
