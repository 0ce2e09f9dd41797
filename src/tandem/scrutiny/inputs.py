"""Everything a judgement rests on, one row for each place, source and year."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tandem.published import catalogue, covariate, gates_for_all, populations, referrals_by_source, table
from tandem.published import neighbours as published_neighbours
from tandem.published.gates import CODES

if TYPE_CHECKING:
    import polars as pl

TABLES = (
    "cin_c1_referrals_rereferrals",
    "cin_c5_referral_source_percent_2015_2025",
    "cin_c5_referrals_by_source",
    "cin_first_published_2010_2017",
    "lait_indicators_long",
    "ons_population_0_17_cin_release",
    "statistical_neighbours",
)
"""The published tables read here, by key."""

_CONTEXT = {"rereferrals_percent": "rereferral_share", "referrals_nfa_percent": "no_action_share"}
_MODELS = ("May 2025", "April 2021")


def input_hashes() -> dict[str, str]:
    """The sha256 of each table's Parquet file, as the catalogue records it."""
    return {entry.key: entry.parquet_sha256 for entry in catalogue() if entry.key in TABLES}


def judged_rows() -> pl.DataFrame:
    """Counts, gates, children, poverty, England beside them, and what became of referrals.

    Sorted by year, source and code. Gates as booleans, and in ``failed`` as
    codes with spaces between.
    """
    import polars as pl

    rows = gates_for_all()
    years = rows["year"].unique().sort().to_list()
    rows = rows.join(_children(years), on=["la_code", "year"], how="left").join(
        _poverty(years), on=["la_code", "year"], how="left"
    )
    rows = rows.join(_england(years), on=["source", "year"], how="left").join(
        _context(), on=["la_code", "year"], how="left"
    )
    failed = pl.concat_str(
        [pl.when(pl.col(code)).then(pl.lit(code)) for code in CODES], separator=" ", ignore_nulls=True
    )
    return rows.with_columns(failed=failed, rate=1000 * pl.col("value") / pl.col("population")).sort(
        "year", "source", "la_code"
    )


def neighbour_codes() -> dict[str, tuple[str, tuple[str, ...]]]:
    """For each place, the newest neighbour model that has it and the codes of its ten neighbours."""
    from tandem.core.errors import InputError
    from tandem.published import local_authorities

    found: dict[str, tuple[str, tuple[str, ...]]] = {}
    for la in local_authorities():
        for model in _MODELS:
            try:
                near = published_neighbours(la.code, model)
            except InputError:
                continue
            found[la.code] = (model, tuple(sorted(one.code for one in near)))
            break
    return found


def _children(years: list[int]) -> pl.DataFrame:
    import polars as pl

    parts = [
        populations(year)
        .filter(pl.col("level") == "la")
        .select("la_code", "population", year=pl.lit(year, dtype=pl.Int16))
        for year in years
    ]
    return pl.concat(parts)


def _poverty(years: list[int]) -> pl.DataFrame:
    import polars as pl

    parts = [
        covariate("child_poverty", year)
        .drop_nulls("la_code")
        .select("la_code", pl.lit(year, dtype=pl.Int16).alias("year"), poverty="value")
        for year in years
    ]
    return pl.concat(parts)


def _england(years: list[int]) -> pl.DataFrame:
    import polars as pl

    children = pl.concat(
        [
            populations(year)
            .filter(pl.col("level") == "national")
            .select(england_children="population", year=pl.lit(year, dtype=pl.Int16))
            for year in years
        ]
    )
    national = referrals_by_source().filter(pl.col("level") == "national").join(children, on="year", how="left")
    return national.select(
        "year",
        "source",
        england_rate=1000 * pl.col("value") / pl.col("england_children"),
        england_share=pl.col("share"),
    )


def _context() -> pl.DataFrame:
    import polars as pl

    rows = table("cin_c1_referrals_rereferrals", level="la", measures=list(_CONTEXT))
    wide = rows.select(
        "la_code", "year", pl.col("measure").replace_strict(_CONTEXT), value=pl.col("value") / 100
    ).pivot(on="measure", index=["la_code", "year"], values="value")
    england = table("cin_c1_referrals_rereferrals", level="national", measures=list(_CONTEXT)).select(
        "year", measure="england_" + pl.col("measure").replace_strict(_CONTEXT), value=pl.col("value") / 100
    )
    return wide.join(england.pivot(on="measure", index="year", values="value"), on="year", how="left")
