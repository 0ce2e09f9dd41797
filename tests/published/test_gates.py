from __future__ import annotations

import polars as pl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tandem.core.errors import InputError
from tandem.published import SOURCES, Gate, find_la, gates, gates_for_all, referrals_by_source, table
from tandem.published.gates import CODES, _more_than_40_percent


def failed(la: str, source: str, year: int, **more: int) -> set[str]:
    return {gate.code for gate in gates(la, source, year, **more) if gate.failed}


def gate(la: str, source: str, year: int, code: str) -> Gate:
    return next(g for g in gates(la, source, year) if g.code == code)


@pytest.mark.parametrize(
    ("year", "expected"),
    [
        (2014, {"low_confidence", "total_moved"}),
        (2015, {"moved", "total_moved"}),
        (2016, {"moved"}),
        (2017, {"moved"}),
        *((year, set()) for year in range(2018, 2026)),
    ],
)
def test_birminghams_health_referrals_are_assessable_from_2018(year: int, expected: set[str]) -> None:
    assert failed("Birmingham", "health", year) == expected


def test_the_words_give_the_numbers() -> None:
    moved = gate("330", "health", 2016, "moved")
    assert "3,975 in 2015 to 2,079 in 2016, down 47.7%" in moved.words
    assert "2,079 in 2016 to 3,107 in 2017, up 49.4%" in moved.words
    assert moved.years == (2015, 2016, 2017)
    total = gate("330", "health", 2014, "total_moved")
    assert "13,815 in 2014 to 19,512 in 2015, up 41.2%" in total.words
    assert total.years == (2014, 2015)
    assert "source of referral low" in gate("330", "health", 2014, "low_confidence").words
    assert "medium for source of referral" in gate("330", "health", 2015, "low_confidence").words
    assert "no grade" in gate("330", "health", 2016, "low_confidence").words


@pytest.mark.parametrize(
    ("la", "source", "year", "code"),
    [
        ("Bath and North East Somerset", "health", 2025, "zero_share"),
        ("Bath and North East Somerset", "police", 2025, "zero_share"),
        ("Manchester", "health", 2019, "moved"),
        ("Manchester", "health", 2020, "moved"),
        ("Manchester", "health", 2018, "moved"),
        ("Manchester", "police", 2014, "unknown_share"),
        ("Slough", "health", 2018, "total_moved"),
        ("Slough", "police", 2018, "moved"),
        ("Herefordshire", "health", 2018, "moved"),
        ("Herefordshire", "health", 2018, "total_moved"),
        ("Herefordshire", "health", 2014, "unknown_share"),
        ("Herefordshire", "health", 2023, "unknown_share"),
        ("Herefordshire", "health", 2024, "not_published"),
        ("Hampshire", "police", 2024, "not_published"),
        ("Cornwall", "police", 2014, "not_published"),
        ("Hackney", "police", 2021, "not_published"),
        ("Birmingham", "unknown", 2023, "suppressed"),
        ("Wakefield", "schools", 2024, "zero_share"),
    ],
)
def test_a_known_break_in_recording_is_caught(la: str, source: str, year: int, code: str) -> None:
    assert gate(la, source, year, code).failed


def test_every_gate_is_answered_in_order_whether_or_not_it_failed() -> None:
    found = gates("Birmingham", "health", 2020)
    assert tuple(g.code for g in found) == CODES
    assert all(g.words.endswith(".") and g.years for g in found)


@pytest.mark.parametrize(
    ("earlier", "later", "moves"),
    [
        (100, 140, False),
        (100, 141, True),
        (100, 60, False),
        (100, 59, True),
        (35, 49, False),
        (0, 0, False),
        (0, 1, True),
    ],
)
def test_exactly_forty_percent_has_not_moved(earlier: int, later: int, *, moves: bool) -> None:
    frame = pl.DataFrame({"a": [float(earlier)], "b": [float(later)]})
    assert frame.select(_more_than_40_percent(pl.col("a"), pl.col("b"))).item() is moves


def test_an_unknown_side_does_not_move() -> None:
    frame = pl.DataFrame({"a": [None], "b": [3.0]}, schema={"a": pl.Float64, "b": pl.Float64})
    assert frame.select(_more_than_40_percent(pl.col("a"), pl.col("b"))).item() is False


def test_movement_agrees_with_reckoning_each_pair_by_hand() -> None:
    """An independent reckoning, row by row in plain Python, for every authority, source and year."""
    counts, totals = {}, {}
    for r in table("cin_c1_referrals_rereferrals", level="la", measures=["referrals"]).iter_rows(named=True):
        totals[r["la_code"], r["year"]] = r["value"]
    for r in referrals_by_source().filter(pl.col("level") == "la").iter_rows(named=True):
        counts[r["la_code"], r["source"], r["year"]] = r["value"]

    def apart(before: float | None, after: float | None) -> bool:
        if before is None or after is None:
            return False
        return after > 0 if before == 0 else round(abs(after / before - 1), 12) > 0.4

    def share(la: str, source: str, year: int) -> float | None:
        value, total = counts.get((la, source, year)), totals.get((la, year))
        return value / total if value is not None and total else None

    for r in gates_for_all().iter_rows(named=True):
        la, source, year = r["la_code"], r["source"], r["year"]
        sides = ((year - 1, year), (year, year + 1))
        moved = any(
            apart(counts.get((la, source, a)), counts.get((la, source, b)))
            or apart(share(la, source, a), share(la, source, b))
            for a, b in sides
        )
        assert r["moved"] is moved, (la, source, year)
        assert r["total_moved"] is any(apart(totals.get((la, a)), totals.get((la, b))) for a, b in sides), (la, year)


def test_one_at_a_time_agrees_with_all_at_once() -> None:
    frame = gates_for_all("health", 2015)
    for r in frame.sample(12, seed=1).iter_rows(named=True):
        assert failed(r["la_code"], "health", 2015) == {code for code in CODES if r[code]}
        assert r["assessable"] is not any(r[code] for code in CODES)


def test_every_authority_source_and_year_is_judged_once() -> None:
    frame = gates_for_all()
    assert frame.height == referrals_by_source().filter(pl.col("level") == "la").height
    assert frame.select(pl.struct("la_code", "source", "year").is_unique().all()).item()
    assert sum(column.null_count() for column in frame.select(CODES)) == 0


def test_a_year_is_judged_by_what_was_known_when_later_years_are_hidden() -> None:
    assert failed("Birmingham", "health", 2014, latest=2014) == {"low_confidence"}
    assert failed("Birmingham", "health", 2015, latest=2015) == {"total_moved"}
    words = next(g.words for g in gates("Birmingham", "health", 2014, latest=2014) if g.code == "moved")
    assert "no neighbouring year" in words


def test_the_unknown_source_is_not_asked_whether_it_is_zero_or_large() -> None:
    frame = gates_for_all("unknown")
    assert not frame["zero_share"].any()
    assert not frame["unknown_share"].any()


def test_referrals_left_out_by_the_sources_together_are_without_a_source() -> None:
    """Birmingham 2013-14: 12,611 of 13,815 had a source, of which 33 were called unknown."""
    r = gates_for_all("health", 2014).filter(pl.col("la_code") == "330").row(0, named=True)
    assert r["unsourced"] == 13815 - 12611 + 33


def test_suppressed_cells_are_not_taken_for_missing_sources() -> None:
    r = gates_for_all("health", 2020).filter(pl.col("la_code") == "420").row(0, named=True)
    assert r["bounded"]
    assert not r["unknown_share"]


def test_a_movement_in_small_counts_says_that_it_can_be_chance() -> None:
    frame = gates_for_all("housing", 2016).filter(
        pl.col("moved") & (pl.col("value_before") < 20) & (pl.col("value_before") > 0)
    )
    told = [gate(code, "housing", 2016, "moved").words for code in frame["la_code"]]
    assert any("can be chance" in words for words in told)


@pytest.mark.parametrize(
    ("la", "source", "year", "said"),
    [
        ("Birmingham", "nhs", 2015, "health"),
        ("Birmingham", "health", 2013, "2014 to 2025"),
        ("Birmingham", "housing", 2025, "2014 to 2024"),
        ("Northamptonshire", "health", 2025, "North Northamptonshire"),
        ("Brimingham", "health", 2015, "Birmingham"),
    ],
)
def test_what_cannot_be_judged_is_refused_with_what_can(la: str, source: str, year: int, said: str) -> None:
    with pytest.raises(InputError) as refused:
        gates(la, source, year)
    assert said in str(refused.value)


@given(
    st.sampled_from(sorted(SOURCES)),
    st.integers(min_value=2014, max_value=2024),
    st.sampled_from(["330", "420", "201", "838", "835", "940", "204", "850"]),
)
def test_words_can_be_said_of_any_figure(source: str, year: int, code: str) -> None:
    if not find_la(code).exists_in(year):
        return
    for found in gates(code, source, year):
        assert "None" not in found.words
        assert found.words[0].isupper() or found.words[0].isdigit()
