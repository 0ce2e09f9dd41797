from __future__ import annotations

import polars as pl
import pytest

from tandem.core.errors import InputError
from tandem.published import counted_with_predecessors, referrals_by_source, table

C1 = "cin_c1_referrals_rereferrals"


def referrals() -> pl.DataFrame:
    return table(C1, measures=["referrals"], level="la")


def of(la: str, year: int, **more: bool) -> dict:
    return counted_with_predecessors(referrals(), la, **more).filter(pl.col("year") == year).row(0, named=True)


def test_a_split_authority_goes_on_as_the_sum_of_its_successors() -> None:
    parts = referrals().filter(pl.col("la_code").is_in(["942", "943"]) & (pl.col("year") == 2024))["value"].sum()
    found = of("Cumbria", 2024)
    assert found["value"] == parts == 3761
    assert (found["counted"], found["counted_from"]) == ("successors", "942 943")
    assert of("Cumbria", 2023)["counted"] == "own"


@pytest.mark.parametrize("la", ["940", "943", "839", "838"])
def test_a_new_authority_has_no_history_of_its_own(la: str) -> None:
    frame = counted_with_predecessors(referrals(), la)
    assert set(frame["counted"]) == {"own"}


def test_bournemouth_and_poole_are_near_to_their_successor_but_say_what_is_left_out() -> None:
    found = of("BCP", 2015, near=True)
    assert found["value"] == 1713 + 1500
    assert (found["counted"], found["counted_from"]) == ("near", "836 837")
    assert "Without Christchurch" in found["counted_note"]
    assert "With Christchurch" in of("838", 2015, near=True)["counted_note"]


def test_a_part_is_never_shared_out() -> None:
    assert counted_with_predecessors(referrals(), "940", near=True)["year"].min() == 2022


def test_a_sum_with_an_unknown_part_is_unknown() -> None:
    hole = referrals().with_columns(
        value=pl.when((pl.col("la_code") == "942") & (pl.col("year") == 2024)).then(None).otherwise("value"),
        state=pl.when((pl.col("la_code") == "942") & (pl.col("year") == 2024))
        .then(pl.lit("suppressed"))
        .otherwise("state"),
    )
    found = counted_with_predecessors(hole, "909").filter(pl.col("year") == 2024).row(0, named=True)
    assert (found["value"], found["state"]) == (None, "suppressed")


def test_a_sum_with_an_absent_part_is_unknown() -> None:
    gone = referrals().filter(~((pl.col("la_code") == "942") & (pl.col("year") == 2024)))
    found = counted_with_predecessors(gone, "909").filter(pl.col("year") == 2024).row(0, named=True)
    assert (found["value"], found["state"]) == (None, "missing")


def test_an_authority_never_reorganised_is_itself() -> None:
    frame = counted_with_predecessors(referrals(), "Birmingham", near=True)
    assert frame.height == 13
    assert set(frame["counted"]) == {"own"}


def test_the_two_sides_of_a_reorganisation_add_up_to_the_same_area() -> None:
    """Where nothing was recorded in the changeover, the area's referrals go on at the same size."""
    frame = counted_with_predecessors(referrals(), "Northamptonshire").sort("year")
    before = frame.filter(pl.col("counted") == "own")["value"][-1]
    after = frame.filter(pl.col("counted") == "successors")["value"][0]
    assert 0.6 < after / before < 1.67


def test_referrals_by_source_can_be_continued_too() -> None:
    frame = counted_with_predecessors(referrals_by_source().filter(pl.col("level") == "la"), "Cumbria")
    assert frame.filter((pl.col("year") == 2024) & (pl.col("source") == "health")).height == 1


def test_rates_cannot_be_added() -> None:
    with pytest.raises(InputError, match="referrals_rate_per_10000"):
        counted_with_predecessors(table(C1, level="la"), "Cumbria")


def test_a_frame_without_what_is_needed_is_refused() -> None:
    with pytest.raises(InputError, match="la_code"):
        counted_with_predecessors(referrals().drop("la_code"), "Cumbria")
