"""Referrals by source for every authority and year, as one tidy frame."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from tandem.core.errors import InputError
from tandem.published.crosswalk import authority
from tandem.published.tables import table

if TYPE_CHECKING:
    import polars as pl

COUNTS = "cin_c5_referrals_by_source"
PERCENTAGES = "cin_c5_referral_source_percent_2015_2025"
TOTALS = "cin_c1_referrals_rereferrals"
DERIVED_YEAR = 2025

SOURCES = {
    "individual": "individual",
    "schools": "schools",
    "education": "education_services",
    "health": "health_services",
    "housing": "housing",
    "la_services": "la_services",
    "police": "police",
    "other_legal": "other_legal_agency",
    "other": "other",
    "anonymous": "anonymous",
    "unknown": "unknown",
}
"""Source keys and their measure names in table C5."""

_PERCENT = {"health_services_percent": "health", "police_percent": "police", "schools_percent": "schools"}
_PLACE = ["year", "level", "la_code", "ons_code", "name", "region_name"]


def referrals_by_source(year: int | None = None, la: str | None = None) -> pl.DataFrame:
    """One row for each area, year and source.

    Columns: year, level (national, regional, la), la_code, ons_code, name,
    region_name, source (a key of :data:`SOURCES`), value (referrals), low and
    high, state, total (all referrals), total_state, share (fraction of all
    referrals), share_low, share_high, derived.

    2014 to 2024 are counts as published in table C5: low and high equal value.
    2025 was published only as percentages to one decimal for health, police and
    schools: value is percentage x total
    to the nearest whole number, low and high every whole number of
    referrals that would round to that percentage (and, for England and regions,
    a total rounded to ten), and ``derived`` is true. ``share`` is null where
    either count is unknown.
    """
    import polars as pl

    frame = _all()
    if year is not None:
        years = sorted(frame["year"].unique().to_list())
        if year not in years:
            raise InputError(
                f"Referrals by source are not published for {year}.",
                hint=f"There are figures for {years[0]} to {years[-1]}.",
            )
        frame = frame.filter(pl.col("year") == year)
    return frame if la is None else frame.filter(pl.col("la_code") == authority(la).code)


@cache
def _all() -> pl.DataFrame:
    import polars as pl

    counted, derived = _counted(), _derived()
    return pl.concat([counted, derived.select(counted.columns)]).sort(
        "year", "level", "la_code", "ons_code", "source", nulls_last=True
    )


def _counted() -> pl.DataFrame:
    import polars as pl

    frame = table(COUNTS)
    total = frame.filter(pl.col("measure") == "referrals_total").select(
        "year", "ons_code", total=pl.col("value"), total_state=pl.col("state")
    )
    names = {measure: key for key, measure in SOURCES.items()}
    share = pl.col("value") / pl.col("total")
    return (
        frame.filter(pl.col("measure") != "referrals_total")
        .join(total, on=["year", "ons_code"], how="left", validate="m:1")
        .with_columns(source=pl.col("measure").replace_strict(names))
        .with_columns(share=pl.when(pl.col("total") > 0).then(share))
        .select(
            *_PLACE,
            "source",
            "value",
            low=pl.col("value"),
            high=pl.col("value"),
            state=pl.col("state"),
            total=pl.col("total"),
            total_state=pl.col("total_state"),
            share=pl.col("share"),
            share_low=pl.col("share"),
            share_high=pl.col("share"),
            derived=pl.lit(value=False),
        )
    )


def _derived() -> pl.DataFrame:
    """The year published as percentages only; an area with no percentage is not published."""
    import polars as pl

    # Two authorities changed ONS code in 2025, so areas are matched by the code that stayed.
    place = pl.coalesce("la_code", "ons_code").alias("place")
    total = table(TOTALS, years=[DERIVED_YEAR], measures=["referrals"]).select(
        *_PLACE, place, total=pl.col("value"), total_state=pl.col("state")
    )
    percent = table(PERCENTAGES, years=[DERIVED_YEAR]).select(
        place, source=pl.col("measure").replace_strict(_PERCENT), percent=pl.col("value")
    )
    every = total.join(pl.DataFrame({"source": list(_PERCENT.values())}), how="cross")
    known = pl.col("percent").is_not_null() & pl.col("total").is_not_null()
    least, most = (
        pl.max_horizontal(pl.col("percent") - 0.05, 0.0) / 100,
        pl.min_horizontal(pl.col("percent") + 0.05, 100.0) / 100,
    )
    spread = pl.when(pl.col("level") == "la").then(0.0).otherwise(5.0)
    return (
        every.join(percent, on=["place", "source"], how="left", validate="m:1")
        .with_columns(
            value=pl.when(known).then((pl.col("percent") / 100 * pl.col("total")).round(0)),
            low=pl.when(known).then((least * (pl.col("total") - spread) - 1e-9).ceil()),
            high=pl.when(known).then((most * (pl.col("total") + spread) + 1e-9).floor()),
            share=pl.when(known).then((pl.col("percent") * 10).round(0) / 1000),
            share_low=pl.when(known).then(least),
            share_high=pl.when(known).then(most),
            state=pl.when(known)
            .then(pl.lit("known"))
            .when(pl.col("total").is_null())
            .then(pl.col("total_state"))
            .otherwise(pl.lit("not_published")),
            derived=pl.lit(value=True),
        )
        .drop("percent")
    )
