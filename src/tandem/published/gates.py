"""Whether a figure can bear a judgement at all: the gates before any comparison of a partner.

A year's count of referrals from one source is not assessable where a gate
fails. Every gate asks about recording, none about the partner. The rule on
movement, stated exactly:

    A pair of successive years moved when the later figure is more than 40%
    above or below the earlier one, |later - earlier| > 0.40 x earlier,
    reckoned in whole referrals; exactly 40% has not moved. From nothing to
    something has moved.
    A year fails ``moved`` when the source's count, or its share of all
    referrals, moved into that year from the year before or out of it to the
    year after. It fails ``total_moved`` when the area's total did.

Both sides are asked because a break in recording spoils the years on both its
sides, and the figures cannot say which is the true one. A side on which either
year has no figure is not judged. Why the change is reckoned on the earlier
year, and what a symmetrical rule would do, is in docs/decisions/quality-gates.md.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Any

from tandem.core.errors import InputError
from tandem.published.crosswalk import find_la
from tandem.published.gate_words import WORDS
from tandem.published.referrals import SOURCES, TOTALS, referrals_by_source
from tandem.published.tables import table

if TYPE_CHECKING:
    import polars as pl

UNKNOWN_SHARE_LIMIT = 0.20
"""Above this fraction of referrals without a recorded source, no source's share is known well enough."""

CODES = ("suppressed", "not_published", "low_confidence", "moved", "total_moved", "zero_share", "unknown_share")
"""Every gate, in the order they are given."""

_GRADES = "cin_first_published_2010_2017"


@dataclass(frozen=True, slots=True)
class Gate:
    """One question put to one figure: whether it failed, in words, and the reporting years it rests on."""

    code: str
    failed: bool
    words: str
    years: tuple[int, ...]


def gates(la: str, source: str, year: int, *, latest: int | None = None) -> tuple[Gate, ...]:
    """Every gate for one authority, source and reporting year, failed or not.

    ``la`` is whatever :func:`find_la` takes. ``latest`` hides every year after
    it, so that a figure can be judged by what was known when it came out.
    Raises :class:`InputError` for an unknown source, a year without figures, or
    an authority that did not exist in it.
    """
    import polars as pl

    place = find_la(la, year=year)
    if source not in SOURCES:
        raise InputError(
            f"There is no source of referral called {source!r}.", hint=f"The sources are {', '.join(SOURCES)}."
        )
    row = _judged(latest).filter(
        (pl.col("la_code") == place.code) & (pl.col("source") == source) & (pl.col("year") == year)
    )
    if row.is_empty():
        published = referrals_by_source().filter(pl.col("source") == source)["year"].unique().sort().to_list()
        raise InputError(
            f"Referrals from the source {source} are not published for {place.name} in {year}.",
            hint=f"There are figures for {published[0]} to {published[-1]}.",
        )
    return tuple(_gate(code, row.row(0, named=True)) for code in CODES)


def gates_for_all(source: str | None = None, year: int | None = None, *, latest: int | None = None) -> pl.DataFrame:
    """The gates for every authority, source and year at once.

    One row for each (year, la_code, source): the columns of
    :func:`referrals_by_source` for the row and its neighbouring years
    (suffixes ``_before`` and ``_after``), one boolean column for each of
    :data:`CODES`, and ``assessable``, true where none failed.
    """
    import polars as pl

    frame = _judged(latest)
    if source is not None:
        frame = frame.filter(pl.col("source") == source)
    return frame if year is None else frame.filter(pl.col("year") == year)


def _gate(code: str, row: dict[str, Any]) -> Gate:
    words, years = WORDS[code](row)
    return Gate(code, bool(row[code]), words, years)


@cache
def _judged(latest: int | None) -> pl.DataFrame:
    import polars as pl

    frame = referrals_by_source().filter(pl.col("level") == "la")
    totals = table(TOTALS, level="la", measures=["referrals"]).select("la_code", "year", total="value")
    if latest is not None:
        frame = frame.filter(pl.col("year") <= latest)
        totals = totals.filter(pl.col("year") <= latest)
    frame = _beside(frame.join(_unsourced(frame), on=["la_code", "year"], how="left"), totals)
    frame = frame.join(_grades(), on=["la_code", "year"], how="left")
    unknown = pl.col("value").is_null() | pl.col("total").is_null()
    hidden = pl.col("state") == "suppressed"
    itself = pl.col("source") == "unknown"
    low = pl.min_horizontal("source_grade", "referrals_grade") <= 1
    return (
        frame.with_columns(
            suppressed=hidden,
            not_published=unknown & ~hidden,
            low_confidence=low.fill_null(value=False),
            moved=_any_moved("value") | _any_share_moved(),
            total_moved=_any_moved("total"),
            zero_share=((pl.col("value") == 0) & (pl.col("total") > 0) & ~itself).fill_null(value=False),
            unknown_share=((pl.col("unsourced") > UNKNOWN_SHARE_LIMIT * pl.col("total")) & ~itself).fill_null(
                value=False
            ),
        )
        .with_columns(assessable=~pl.any_horizontal(*CODES))
        .sort("year", "la_code", "source")
    )


def _unsourced(frame: pl.DataFrame) -> pl.DataFrame:
    """Referrals with no known source: those called unknown, and those the sources together leave out.

    Null for a year in which not every source is published. Where cells are
    suppressed (``bounded``), the least it can be if each hides at most five.
    """
    import polars as pl

    named = pl.col("source") != "unknown"
    hidden = (named & (pl.col("state") == "suppressed")).sum()
    sourced = pl.col("value").filter(named).sum()
    called_unknown = pl.col("value").filter(~named).sum()
    counted = (
        frame.filter(~pl.col("derived"))
        .group_by("la_code", "year")
        .agg(left_out=pl.col("total").first() - sourced - 5 * hidden, called_unknown=called_unknown, bounded=hidden > 0)
    )
    return counted.select(
        "la_code",
        "year",
        "bounded",
        unsourced=pl.when(pl.col("left_out").is_not_null()).then(pl.max_horizontal("left_out", "called_unknown")),
    )


def _beside(frame: pl.DataFrame, totals: pl.DataFrame) -> pl.DataFrame:
    """Each row with the figures of the year before and the year after."""
    import polars as pl

    for suffix, step in (("before", 1), ("after", -1)):
        near = frame.select(
            "la_code", "source", (pl.col("year") + step).cast(pl.Int16), pl.col("value").alias(f"value_{suffix}")
        )
        total = totals.select(
            "la_code", (pl.col("year") + step).cast(pl.Int16), pl.col("total").alias(f"total_{suffix}")
        )
        frame = frame.join(near, on=["la_code", "source", "year"], how="left").join(
            total, on=["la_code", "year"], how="left"
        )
    return frame


def _grades() -> pl.DataFrame:
    import polars as pl

    grades = table(_GRADES, level="la", measures=["dci_referral_source", "dci_referrals"])
    return grades.select(
        "la_code",
        "year",
        pl.col("measure").replace_strict({"dci_referral_source": "source_grade", "dci_referrals": "referrals_grade"}),
        "value",
    ).pivot(on="measure", index=["la_code", "year"], values="value")


def _more_than_40_percent(earlier: pl.Expr, later: pl.Expr) -> pl.Expr:
    """In fifths, so that whole counts are compared without rounding."""
    return (5 * (later - earlier).abs() > 2 * earlier).fill_null(value=False)


def _any_moved(column: str) -> pl.Expr:
    import polars as pl

    now, before, after = (pl.col(name) for name in (column, f"{column}_before", f"{column}_after"))
    return _more_than_40_percent(before, now) | _more_than_40_percent(now, after)


def _any_share_moved() -> pl.Expr:
    """Shares compared by cross-multiplication: a/A against b/B is a x B against b x A."""
    import polars as pl

    value, before, after = pl.col("value"), pl.col("value_before"), pl.col("value_after")
    total, total_before, total_after = pl.col("total"), pl.col("total_before"), pl.col("total_after")
    into = _more_than_40_percent(before * total, value * total_before) & (total_before > 0) & (total > 0)
    out_of = _more_than_40_percent(value * total_after, after * total) & (total_after > 0) & (total > 0)
    return into.fill_null(value=False) | out_of.fill_null(value=False)
