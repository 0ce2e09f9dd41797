"""The publishers' symbols into the states of a figure. An empty value is unknown, never zero."""

from __future__ import annotations

import polars as pl

MODERN = {
    "c": "suppressed",
    "x": "missing",
    "u": "unreliable",
    "z": "not_applicable",
    "k": "rounds_to_zero",
    "low": "rounds_to_zero",
    "..": "not_returned",
    "...": "not_returned",
    "…": "not_returned",
    "[x]": "not_returned",
    "[note 4]": "not_returned",
}
# Before 2018 the publisher printed x for a count of one to five. A and P stand where the
# department gave no grade of confidence: an aggregate return, or one still being settled.
OLDER = MODERN | {"x": "suppressed", "A": "not_published", "P": "not_published"}
OLDER_TABLES = {"cin_first_published_2010_2017", "cla_31_march_characteristics_2011_2017"}
# In this one the x of 2010 to 2017 is a suppressed count; from 2018 it is a figure not available.
CHANGED_IN_2018 = {"cla_counts_and_rates_2010_2025"}


def state_column(frame: pl.DataFrame, key: str, value: str) -> pl.Expr:
    """The state of ``value`` in each row of ``frame``."""
    marker = pl.col("marker") if "marker" in frame.columns else pl.lit(None, dtype=pl.String)
    present = set(frame["marker"].drop_nulls().unique()) if "marker" in frame.columns else set()
    grades = {"0", "1", "2", "3"} if key == "cin_first_published_2010_2017" else set()
    if unread := present - set(OLDER) - grades:
        raise SystemExit(f"{key}: markers nobody has explained: {sorted(unread)}")
    modern = marker.replace_strict(MODERN, default="missing", return_dtype=pl.String)
    older = marker.replace_strict(OLDER, default="missing", return_dtype=pl.String)
    if key in OLDER_TABLES:
        unknown = older
    elif key in CHANGED_IN_2018:
        unknown = pl.when(pl.col("year") < 2018).then(older).otherwise(modern)
    else:
        unknown = modern
    unknown = _special(key, unknown, value)
    # England and regions are rounded to ten, so their zero may hide a few: only an authority's zero is nil.
    authority = pl.col("level") == "la" if "level" in frame.columns else pl.lit(value=True)
    nil = (pl.col(value) == 0) & authority & _counted(frame)
    return pl.when(pl.col(value).is_null()).then(unknown).when(nil).then(pl.lit("nil")).otherwise(pl.lit("known"))


def _special(key: str, unknown: pl.Expr, value: str) -> pl.Expr:
    if key == "cin_first_published_2010_2017":
        grade = pl.col("measure").str.starts_with("dci_")
        national = grade & (pl.col("level") == "national")
        none_given = grade & pl.col("marker").is_null()
        return (
            pl.when(national)
            .then(pl.lit("not_applicable"))
            .when(none_given)
            .then(pl.lit("not_published"))
            .otherwise(unknown)
        )
    if key == "cin_c3_assessment_factors":
        nowhere = pl.col(value).is_not_null().any().over("measure", "year").not_()
        return pl.when(nowhere).then(pl.lit("not_published")).otherwise(unknown)
    return unknown


def _counted(frame: pl.DataFrame) -> pl.Expr:
    if "measure" not in frame.columns:
        return pl.lit(value=True)
    return ~pl.col("measure").str.contains(r"(_rate_|_percent$|_rate_fte$|_median$|_p25$|_p75$|^dci_)")
