from __future__ import annotations

import polars as pl
import pytest

from tandem.core.errors import InputError
from tandem.published import SOURCES, referrals_by_source, table


def row(year: int, la: str, source: str) -> dict:
    frame = referrals_by_source(year, la).filter(pl.col("source") == source)
    assert frame.height == 1
    return frame.row(0, named=True)


def test_there_are_ten_sources_and_unknown_to_2024_and_three_in_2025() -> None:
    assert len(SOURCES) == 11
    frame = referrals_by_source()
    assert set(frame.filter(pl.col("year") <= 2024)["source"]) == set(SOURCES)
    assert set(frame.filter(pl.col("year") == 2025)["source"]) == {"health", "police", "schools"}
    assert sorted(frame["year"].unique()) == list(range(2014, 2026))


def test_a_counted_year_is_exact() -> None:
    found = row(2015, "330", "health")
    assert (found["value"], found["low"], found["high"]) == (3975, 3975, 3975)
    assert found["total"] == 19512
    assert found["share"] == pytest.approx(3975 / 19512)
    assert not found["derived"]


def test_2025_is_derived_and_carried_as_a_rounding_interval() -> None:
    found = row(2025, "330", "health")
    assert found["derived"]
    assert found["total"] == 16324
    assert found["value"] == 2432
    assert found["share"] == 0.149
    assert round(100 * (found["low"] - 1) / 16324, 1) < 14.9
    assert round(100 * found["low"] / 16324, 1) == 14.9
    assert round(100 * found["high"] / 16324, 1) == 14.9
    assert round(100 * (found["high"] + 1) / 16324, 1) > 14.9


def test_every_derived_count_lies_in_its_interval() -> None:
    frame = referrals_by_source(2025).filter(pl.col("value").is_not_null())
    assert frame.height > 450
    assert frame.select(((pl.col("low") <= pl.col("value")) & (pl.col("value") <= pl.col("high"))).all()).item()
    assert frame.select((pl.col("low") >= 0).all()).item()


def test_the_rounding_of_percentages_is_the_right_width_where_counts_are_known() -> None:
    """In 2024 both the count and the percentage were published: the count lies within the percentage's rounding."""
    percent = table("cin_c5_referral_source_percent_2015_2025", years=[2024], level="la", measures=["police_percent"])
    counted = referrals_by_source(2024).filter((pl.col("source") == "police") & (pl.col("level") == "la"))
    both = counted.join(percent.select("la_code", percent="value"), on="la_code").drop_nulls(["share", "percent"])
    apart = both.select(((pl.col("share") * 100 - pl.col("percent")).abs() <= 0.05 + 1e-9).mean()).item()
    assert both.height > 145
    assert apart > 0.97


def test_england_in_2025_allows_for_a_total_rounded_to_ten() -> None:
    england = referrals_by_source(2025).filter((pl.col("level") == "national") & (pl.col("source") == "health"))
    found = england.row(0, named=True)
    assert found["share"] == 0.152
    assert found["total"] == 632830
    assert found["low"] <= 0.1515 * 632830 < found["high"]


def test_bath_and_north_east_somerset_2025_is_a_published_zero() -> None:
    assert row(2025, "800", "health")["value"] == 0
    assert row(2025, "800", "health")["share"] == 0


def test_an_unknown_count_has_no_share() -> None:
    found = row(2024, "884", "health")
    assert (found["value"], found["share"], found["state"]) == (None, None, "unreliable")


def test_a_percentage_that_was_not_published_is_not_published() -> None:
    frame = referrals_by_source(2025).filter(pl.col("value").is_null() & pl.col("total").is_not_null())
    assert set(frame["state"]) <= {"not_published"}
    assert not frame.is_empty()


def test_total_and_state_are_those_of_table_c1() -> None:
    c1 = table("cin_c1_referrals_rereferrals", measures=["referrals"]).select("year", "ons_code", c1="value")
    both = referrals_by_source().filter(pl.col("level") == "la").join(c1, on=["year", "ons_code"], how="left")
    assert both.filter(pl.col("total").ne_missing(pl.col("c1"))).is_empty()


def test_a_year_without_sources_is_refused() -> None:
    with pytest.raises(InputError, match="2014 to 2025"):
        referrals_by_source(2013)


def test_a_name_in_place_of_a_code_is_refused() -> None:
    with pytest.raises(InputError, match="find_la"):
        referrals_by_source(2015, "Birmingham")
