"""Every place, source and year judged: what ``scripts/build_fits.py`` writes and the read path reads."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import asdict
from typing import TYPE_CHECKING, Any

import numpy as np

from tandem.scrutiny.fits import (
    Fit,
    Floats,
    Places,
    expected_given_others,
    expected_per_child,
    fit,
    own_ratio_beyond,
    z_score,
)
from tandem.scrutiny.inputs import judged_rows, neighbour_codes
from tandem.scrutiny.limits import with_limits
from tandem.scrutiny.rule import RATIO_FAR, Side, direction, judge
from tandem.stats import normal
from tandem.stats.fdr import benjamini_hochberg
from tandem.stats.intervals import ratio_interval

if TYPE_CHECKING:
    import polars as pl

KEPT = [
    "year",
    "source",
    "la_code",
    "value",
    "low",
    "high",
    "state",
    "derived",
    "total",
    "share",
    "share_low",
    "share_high",
    "population",
    "poverty",
    "rate",
    "rate_low",
    "rate_high",
    "england_rate",
    "england_share",
    "unsourced",
    "rereferral_share",
    "no_action_share",
    "england_rereferral_share",
    "england_no_action_share",
    "assessable",
    "failed",
]
NO_PARTNER = "unknown"
"""Referrals whose source nobody recorded: shown, never judged, for there is nobody to compare."""

RANGE = 1.959963984540054
"""The range of comparable places shown beside a count holds nineteen in twenty of them."""


def build() -> tuple[pl.DataFrame, list[dict[str, Any]]]:
    """The whole panel, and the fits it rests on as plain values."""
    import polars as pl

    rows = judged_rows().pipe(with_limits)
    frames, fits = [], []
    for (year, source), group in rows.group_by("year", "source", maintain_order=True):
        if source == NO_PARTNER:
            frames.append(group.select(KEPT))
            continue
        places = _places(group)
        model = fit(places)
        frames.append(group.select(KEPT).hstack(_scores(group, places, model)))
        fits.append({"year": year, "source": source, **asdict(model)})
    frame = pl.concat(frames, how="diagonal").sort("la_code", "source", "year")
    frame = frame.hstack(_verdicts(frame))
    lag = _persistence(frame)
    for one in fits:
        one["persistence"] = lag[one["source"]]
    return _slim(_neighbours(_screened(frame))).sort("la_code", "source", "year"), fits


def _places(group: pl.DataFrame) -> Places:
    def numbers(column: str) -> Floats:
        return group[column].cast(float).fill_null(float("nan")).to_numpy()

    return Places(numbers("value"), numbers("population"), numbers("poverty"), numbers("total"))


def _scores(group: pl.DataFrame, places: Places, model: Fit) -> pl.DataFrame:
    """Expected counts, ratios and z at the value and at both ends of its range."""
    import polars as pl

    low, high = (group[c].cast(float).fill_null(float("nan")).to_numpy() for c in ("low", "high"))
    expected = expected_per_child(places, model.per_child)
    known = np.where(np.isfinite(expected), expected, 1.0)
    blank = np.where(np.isfinite(expected), 1.0, np.nan)
    reach = RANGE * np.sqrt(1 / known + model.per_child.tau2)
    columns = {
        "expected": expected,
        "usual_low": expected * np.exp(model.per_child.centre - reach),
        "usual_high": expected * np.exp(model.per_child.centre + reach),
        "ratio": places.observed / expected,
        "ratio_low": ratio_interval(low, known).lower * blank,
        "ratio_high": ratio_interval(high, known).upper * blank,
        "expected_given_others": expected_given_others(places, model.given_others),
        "probability_low": own_ratio_beyond(high, expected, model.per_child, RATIO_FAR),
        "probability_high": 1 - own_ratio_beyond(low, expected, model.per_child, 1 / RATIO_FAR),
    }
    for name, count in (("z", places.observed), ("z_at_low", low), ("z_at_high", high)):
        others = expected_given_others(places, model.given_others, count)
        columns[name] = z_score(count, expected, model.per_child)
        columns[name.replace("z", "z_others", 1)] = z_score(count, others, model.given_others)
    frame = pl.DataFrame(columns).fill_nan(None)
    return frame.with_columns(phi=pl.lit(model.per_child.phi), tau2=pl.lit(model.per_child.tau2))


def _verdicts(frame: pl.DataFrame) -> pl.DataFrame:
    """The rule applied to each row, with the two years before it."""
    import polars as pl

    rows = {(r["la_code"], r["source"], r["year"]): r for r in frame.iter_rows(named=True)}
    found = []
    for (code, source, year), row in rows.items():
        before = [rows.get((code, source, year - back)) for back in (1, 2)]
        found.append(_judged(row, [r for r in before if r is not None and _can_judge(r)]))
    schema = {"judged": pl.Boolean, "verdict": pl.String, "direction": pl.String, "whole_system": pl.Boolean}
    return pl.DataFrame(found, schema=schema, orient="row")


def _can_judge(row: dict[str, Any]) -> bool:
    return bool(row["assessable"]) and row["z"] is not None


def _judged(row: dict[str, Any], before: list[dict[str, Any]]) -> tuple[bool, str, str | None, bool]:
    toward = direction(row["rate"], row["england_rate"])
    if not _can_judge(row):
        return False, "not_assessable", toward.value if toward else None, False
    low, high = low_side(row, before), high_side(row, before)
    verdict = judge(low, high, assessable=True)
    return True, verdict.value, toward.value if toward else None, low.whole_system or high.whole_system


def low_side(row: dict[str, Any], before: Iterable[dict[str, Any]]) -> Side:
    """The evidence that a row is low, at the high end of its range."""
    return Side(
        row["z_at_high"],
        [r["z_at_high"] for r in before],
        row["z_others_at_high"],
        row["probability_low"],
        row["expected"] - row["high"],
    )


def high_side(row: dict[str, Any], before: Iterable[dict[str, Any]]) -> Side:
    """The evidence that a row is high, at the low end of its range."""
    others = row["z_others_at_low"]
    return Side(
        -row["z_at_low"],
        [-r["z_at_low"] for r in before],
        None if others is None else -others,
        row["probability_high"],
        row["low"] - row["expected"],
    )


def _screened(frame: pl.DataFrame) -> pl.DataFrame:
    """Benjamini-Hochberg over all places and sources of a year, each side a family."""
    import polars as pl

    parts = []
    for _, group in frame.group_by("year", maintain_order=True):
        z = group.select(pl.when("judged").then("z"))["z"].fill_null(float("nan")).to_numpy()
        low = benjamini_hochberg(normal.probability_below(z))
        high = benjamini_hochberg(normal.probability_below(-z))
        parts.append(group.hstack(pl.DataFrame({"q_low": low, "q_high": high}).fill_nan(None)))
    return pl.concat(parts)


def _neighbours(frame: pl.DataFrame) -> pl.DataFrame:
    """The rates of each place's statistical neighbours in the same year: how many, least, middle, most."""
    import polars as pl

    links = [(code, model, one) for code, (model, codes) in neighbour_codes().items() for one in codes]
    pairs = pl.DataFrame(links, schema=["la_code", "neighbour_model", "near_code"], orient="row")
    rates = frame.filter("assessable").select("year", "source", near_code="la_code", near="rate").drop_nulls("near")
    summary = (
        pairs.join(rates, on="near_code")
        .group_by("la_code", "year", "source")
        .agg(
            pl.col("neighbour_model").first(),
            neighbour_count=pl.len().cast(pl.Int16),
            neighbour_low=pl.col("near").min(),
            neighbour_middle=pl.col("near").median(),
            neighbour_high=pl.col("near").max(),
        )
    )
    return frame.join(summary, on=["la_code", "year", "source"], how="left")


def _persistence(frame: pl.DataFrame) -> dict[str, float]:
    """By source, how much of a place's log ratio is still there a year later: the slope of one year on the last.

    Over every pair of successive years with a ratio, whether or not the gates
    passed: a gate that asks about movement would leave only the steady ones.
    """
    import polars as pl

    rows = frame.filter(pl.col("ratio") > 0).select("la_code", "source", "year", gap=pl.col("ratio").log())
    rows = rows.with_columns(pl.col("gap") - pl.col("gap").mean().over("source", "year"))
    later = rows.with_columns((pl.col("year") - 1).cast(pl.Int16)).rename({"gap": "after"})
    pairs = rows.join(later, on=["la_code", "source", "year"])
    slopes = pairs.group_by("source").agg(pl.cov("gap", "after") / pl.col("gap").var())
    return dict(slopes.iter_rows())


def _slim(frame: pl.DataFrame) -> pl.DataFrame:
    """Without the ends of ranges that only the rule needs; what was reckoned here in single precision."""
    import polars as pl

    frame = frame.drop(pl.selectors.ends_with("_at_low", "_at_high"))
    given = pl.selectors.by_name("value", "low", "high", "total", "population")
    return frame.with_columns((pl.selectors.float() - given).cast(pl.Float32))
