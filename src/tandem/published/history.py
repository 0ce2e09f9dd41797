"""One authority's counts across a reorganisation, added up only where the sum is the same area."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tandem.core.errors import InputError
from tandem.core.figure import Unit
from tandem.published.catalogue import catalogue
from tandem.published.crosswalk import LocalAuthority, Reorganisation, find_la, reorganisations

if TYPE_CHECKING:
    import polars as pl

ADDED = ("counted", "counted_from", "counted_note")


def counted_with_predecessors(frame: pl.DataFrame, la: str, *, near: bool = False) -> pl.DataFrame:
    """The rows of one authority in ``frame``, continued across a change of boundaries.

    ``frame`` holds counts of many authorities: columns year, la_code, value,
    state and either measure or source (as :func:`table` and
    :func:`referrals_by_source` give them). Three columns are added: ``counted``
    (``own``, ``successors``, ``near``), ``counted_from`` (the codes added up)
    and ``counted_note``.

    An authority that was split goes on as the sum of its successors, which is
    exactly its area (Northamptonshire, Cumbria). The parts have no history: a
    count is never shared out. Bournemouth, Christchurch and Poole took in
    Christchurch from the old Dorset, so no sum of predecessors is its area, nor
    the new Dorset's: with ``near=True`` their nearest predecessors are given,
    flagged ``near`` with a note of what is left out or in; otherwise nothing
    is. A sum in which any part is unknown is unknown. Rates and percentages
    cannot be added and raise :class:`InputError`.
    """
    import polars as pl

    by = _what(frame)
    place = find_la(la)
    own = frame.filter(pl.col("la_code") == place.code).with_columns(
        counted=pl.lit("own"), counted_from=pl.lit(place.code), counted_note=pl.lit("")
    )
    parts = [own, *(_continued(frame, place, change, by, near=near) for change in reorganisations())]
    return pl.concat(parts, how="diagonal").sort(by, "year").select([*frame.columns, *ADDED])


def _what(frame: pl.DataFrame) -> str:
    import polars as pl

    missing = {"year", "la_code", "value", "state"} - set(frame.columns)
    by = next((column for column in ("measure", "source") if column in frame.columns), None)
    if missing or by is None:
        raise InputError(
            f"The frame lacks {', '.join(sorted(missing)) or 'a measure or source'}.",
            hint="Give a frame from table() or referrals_by_source().",
        )
    if by == "measure":
        counts = {name for entry in catalogue() for name, unit in entry.units.items() if unit.unit is Unit.COUNT}
        other = frame.filter(~pl.col("measure").is_in(list(counts)))["measure"].unique().sort().to_list()
        if other:
            raise InputError(
                f"Only counts can be added up, not {', '.join(other)}.", hint="Choose measures that are counts."
            )
    return by


def _continued(
    frame: pl.DataFrame, place: LocalAuthority, change: Reorganisation, by: str, *, near: bool
) -> pl.DataFrame:
    import polars as pl

    whole = change.before == (place.code,)
    if whole:
        return _summed(
            frame.filter(pl.col("year") >= change.first_year), place, change.after, by, ("successors", change.words)
        )
    close = [old for old, new in (*change.inside.items(), *change.mostly.items()) if new == place.code]
    if not (near and close):
        return frame.clear()
    without = change.left_out.get(place.code)
    taken = next((words for words in change.left_out.values() if not without), "")
    note = f"Without {without}." if without else f"With {taken.split(',')[0]}, which is no longer part of it."
    return _summed(frame.filter(pl.col("year") < change.first_year), place, tuple(close), by, ("near", note))


def _summed(
    frame: pl.DataFrame, place: LocalAuthority, codes: tuple[str, ...], by: str, flag: tuple[str, str]
) -> pl.DataFrame:
    import polars as pl

    rows = frame.filter(pl.col("la_code").is_in(codes))
    whole = (pl.col("value").is_not_null().sum() == len(codes)).alias("whole")
    unknown = pl.col("state").filter(pl.col("value").is_null()).first()
    summed = rows.group_by("year", by).agg(pl.col("value").sum(), whole, unknown.alias("unknown"))
    kind, note = flag
    return summed.select(
        "year",
        by,
        la_code=pl.lit(place.code),
        name=pl.lit(place.name),
        value=pl.when("whole").then("value"),
        state=pl.when("whole").then(pl.lit("known")).otherwise(pl.coalesce("unknown", pl.lit("missing"))),
        counted=pl.lit(kind),
        counted_from=pl.lit(" ".join(sorted(codes))),
        counted_note=pl.lit(note),
    ).select(pl.selectors.by_name(*(c for c in (*frame.columns, *ADDED)), require_all=False))
