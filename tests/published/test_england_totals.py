"""The published England totals beside the sum of authorities."""

from __future__ import annotations

import polars as pl
import pytest

from tandem.published import entry, table


def national_and_sum(key: str, year: int, measure: str) -> tuple[float, float]:
    frame = table(key, years=[year], measures=[measure])
    column = "value" if "value" in frame.columns else "total_expenditure"
    totals = dict(frame.group_by("level").agg(pl.col(column).sum()).rows())
    return totals["national"], totals["la"]


@pytest.mark.parametrize(
    ("key", "year", "measure", "england", "authorities"),
    [
        ("cin_c1_referrals_rereferrals", 2015, "referrals", 635_620, 634_013),
        ("cin_first_published_2010_2017", 2015, "cin_at_31_march", 391_000, None),
        ("cin_b1_children_in_need", 2015, "cin_at_31_march", 390_130, None),
        ("cin_d1_child_protection_plans", 2015, "cpp_at_31_march", 49_690, 49_679),
        ("cla_counts_and_rates_2010_2025", 2015, "cla_at_31_march", 69_540, 69_542),
        ("cin_c1_referrals_rereferrals", 2025, "referrals", 632_830, 632_828),
        ("cin_c5_referrals_by_source", 2014, "health_services", 91_740, 90_912),
        ("cin_c5_referrals_by_source", 2024, "health_services", 91_370, 85_791),
    ],
)
def test_headline_totals(key: str, year: int, measure: str, england: int, authorities: int | None) -> None:
    national, total = national_and_sum(key, year, measure)
    assert national == england
    assert authorities is None or total == authorities


def test_children_in_need_first_published_add_up() -> None:
    assert national_and_sum("cin_first_published_2010_2017", 2015, "cin_at_31_march")[1] == 390_958


def test_all_402_checks_come_out_as_recorded() -> None:
    """The record was worked out from the source files, apart from these tables."""
    checks = table("verification_england_totals")
    assert checks.height == 402
    for check in checks.iter_rows(named=True):
        key = check["file"].removesuffix(".gz").removesuffix(".csv")
        england, total = national_and_sum(key, check["year"], check["measure"])
        assert england == pytest.approx(check["england_published"], rel=1e-9), check
        assert total == pytest.approx(check["sum_of_las"], rel=1e-6), check


@pytest.mark.parametrize(
    ("year", "missing"),
    [
        (2014, {"Cornwall"}),
        (2015, {"South Tyneside"}),
        (2021, {"Hackney"}),
        (2024, {"Hampshire", "Herefordshire, County of"}),
    ],
)
def test_the_authorities_that_did_not_return_are_unknown_not_zero(year: int, missing: set[str]) -> None:
    frame = table("cin_c1_referrals_rereferrals", years=[year], measures=["referrals"], level="la")
    assert set(frame.filter(pl.col("value").is_null())["name"]) == missing


@pytest.mark.parametrize(
    ("year", "looked_after", "safeguarding", "family_support"),
    [(2014, 89.048, 51.276, 18.898), (2018, 107.516, 60.313, 22.322)],
)
def test_birminghams_spending_agrees_with_the_derived_test(
    year: int, looked_after: float, safeguarding: float, family_support: float
) -> None:
    frame = table("s251_gross_expenditure_by_category_2009_2025", la="330", years=[year])
    spent = {row["category"]: row["total_expenditure"] / 1e6 for row in frame.iter_rows(named=True)}
    assert spent["children_looked_after"] == pytest.approx(looked_after, abs=0.0006)
    assert spent["safeguarding"] == pytest.approx(safeguarding, abs=0.0006)
    assert spent["family_support"] == pytest.approx(family_support, abs=0.0006)


def test_no_table_has_two_rows_with_one_key() -> None:
    for key in ("cin_c5_referrals_by_source", "cin_c1_referrals_rereferrals", "cla_counts_and_rates_2010_2025"):
        frame = table(key)
        assert frame.select(pl.struct("year", "ons_code", "measure").is_unique().all()).item(), entry(key).title
