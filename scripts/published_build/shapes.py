"""One CSV of the source folder into one tidy frame."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import polars as pl

from published_build.states import state_column

LEVELS = {"National": "national", "Regional": "regional", "Local authority": "la"}
RENAMED = {
    "geographic_level": "level",
    "old_la_code": "la_code",
    "new_la_code": "ons_code",
    "la_name": "name",
    "imd_year": "year",
    "neighbour_old_la_code": "neighbour_la_code",
    "neighbour_new_la_code": "neighbour_ons_code",
    "neighbour_la_name": "neighbour_name",
}
WORDS = {
    "la_code", "ons_code", "name", "region_code", "region_name", "measure", "marker", "release", "level", "period",
    "neighbour_la_code", "neighbour_ons_code", "neighbour_name", "mhclg_ecode", "all_codes_seen", "district_code",
}  # fmt: skip
ALWAYS_DECIMAL = {"value", "percent"}
FIRST = (
    "year", "level", "la_code", "ons_code", "name", "region_code", "region_name",
    "measure", "value", "state", "marker", "release",
)  # fmt: skip
SORTED_BY = (
    "la_code",
    "ons_code",
    "measure",
    "group",
    "characteristic",
    "category",
    "service",
    "line",
    "domain",
    "year",
)
INTEGER = re.compile(r"^-?\d+$")


def tidy(path: Path, key: str, spec: dict[str, Any], places: pl.DataFrame) -> pl.DataFrame:
    """The table under one vocabulary: level, la_code, measure, value, state, marker."""
    frame = pl.read_csv(path, infer_schema_length=0).rename(RENAMED, strict=False)
    frame = _typed(frame)
    if "la_code" in frame.columns and key not in {"la_reference", "statistical_neighbours"}:
        frame = _placed(frame, places)
    value = spec.get("value_column")
    if value:
        frame = frame.with_columns(state_column(frame, key, value).alias("state"))
    order = [c for c in FIRST if c in frame.columns]
    order += [c for c in frame.columns if c not in order]
    by = [c for c in SORTED_BY if c in order]
    by += [c for c in order if c not in by]
    return frame.select(order).sort(by, nulls_last=False, maintain_order=True)


def _typed(frame: pl.DataFrame) -> pl.DataFrame:
    columns = []
    for name in frame.columns:
        column = frame[name].str.strip_chars().replace("", None)
        columns.append(_typed_column(name, column))
    return pl.DataFrame(columns)


def _typed_column(name: str, column: pl.Series) -> pl.Series:
    filled = column.drop_nulls()
    if name in {"year", "reporting_year", "first_year", "last_year"}:
        return column.cast(pl.Int16)
    if filled.is_empty() and name in ALWAYS_DECIMAL:
        return column.cast(pl.Float64)
    if name in WORDS or filled.is_empty():
        return column
    numbers = filled.cast(pl.Float64, strict=False)
    if numbers.null_count() == 0:
        whole = name not in ALWAYS_DECIMAL and filled.str.contains(INTEGER.pattern).all()
        return column.cast(pl.Int64 if whole else pl.Float64)
    if filled.str.contains(r"^\d{4}-\d{2}-\d{2}$").all():
        return column.str.to_date("%Y-%m-%d")
    return column


def _placed(frame: pl.DataFrame, places: pl.DataFrame) -> pl.DataFrame:
    """One name and region for each authority; rows for two authorities keep both codes in ``covers``."""
    joint = frame.filter(pl.col("la_code").str.contains("/", literal=True)).height > 0
    if joint:
        both = pl.col("la_code").str.contains("/", literal=True).fill_null(value=False)
        frame = frame.with_columns(
            covers=pl.when(both).then(pl.col("la_code").str.replace(" / ", " ", literal=True)),
            la_code=pl.when(both).then(None).otherwise(pl.col("la_code")),
        )
    if "level" in frame.columns:
        frame = frame.with_columns(level=pl.col("level").replace_strict(LEVELS))
    else:
        england = pl.col("ons_code").fill_null("").str.starts_with("E92")
        frame = frame.with_columns(level=pl.when(england).then(pl.lit("national")).otherwise(pl.lit("la")))
    frame = frame.drop([c for c in ("region_code", "region_name") if c in frame.columns])
    known = places.select("la_code", known_name="name", region_code="region_code", region_name="region_name")
    frame = frame.join(known, on="la_code", how="left", maintain_order="left")
    regions = dict(places.select("region_code", "region_name").unique().rows()) | {"E12000007": "London"}
    region = pl.col("level") == "regional"
    return frame.with_columns(
        name=pl.when(region)
        .then(pl.col("ons_code").replace_strict(regions, default=None))
        .otherwise(pl.coalesce("known_name", "name")),
        region_code=pl.when(region).then(pl.col("ons_code")).otherwise(pl.col("region_code")),
        region_name=pl.when(region)
        .then(pl.col("ons_code").replace_strict(regions, default=None))
        .otherwise(pl.col("region_name")),
    ).drop("known_name")
