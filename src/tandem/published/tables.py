"""Reading one published table, or the part of it for one place."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from importlib.resources import as_file, files
from pathlib import Path
from typing import TYPE_CHECKING

from tandem.core.errors import InputError
from tandem.published.catalogue import CatalogueEntry, entry
from tandem.published.crosswalk import authority

if TYPE_CHECKING:
    import polars as pl

LEVELS = ("national", "regional", "la")


def table(
    key: str,
    *,
    la: str | None = None,
    years: Iterable[int] | None = None,
    measures: Iterable[str] | None = None,
    level: str | None = None,
    columns: Iterable[str] | None = None,
) -> pl.DataFrame:
    """Rows of one published table.

    ``la`` is a three-digit code, ``years`` reporting years (year ending 31
    March), ``level`` one of national, regional or la. ``measures`` filters the
    column the catalogue names as the table's dimension. ``columns`` reads only
    those of them that the table has, in its own order, and so more quickly.

    Long tables have the columns year, level, la_code (null unless the row is
    one authority), ons_code, name, region_code, region_name, measure, value,
    state, marker and release; wide tables keep their own columns beside those.
    ``value`` is the number as published (percentages are percentages: see the
    entry's units); a row without one says why in ``state``, and is unknown,
    never zero. Raises :class:`InputError` for a key, year, measure or level
    the table does not have, and for an ``la`` that is no authority's code.
    """
    import polars as pl

    found = entry(key)
    rows = pl.scan_parquet(_path(found.parquet_file))
    for condition in (
        _one_place(found, la),
        _years(found, years),
        _measures(found, measures),
        _level(found, level),
    ):
        if condition is not None:
            rows = rows.filter(condition)
    if columns is not None:
        wanted = set(columns)
        rows = rows.select(name for name in found.columns if name in wanted)
    return rows.collect()


@cache
def _path(name: str) -> Path:
    with as_file(files(__package__).joinpath("tables", name)) as path:
        return path


def _one_place(found: CatalogueEntry, la: str | None) -> pl.Expr | None:
    import polars as pl

    if la is None:
        return None
    _needs(found, "la_code", "local authority")
    return pl.col("la_code") == authority(la).code


def _years(found: CatalogueEntry, years: Iterable[int] | None) -> pl.Expr | None:
    import polars as pl

    if years is None:
        return None
    _needs(found, "year", "year")
    wanted = sorted(set(years))
    if unknown := [year for year in wanted if year not in found.years]:
        raise InputError(
            f"The table {found.key} has no figures for {', '.join(map(str, unknown))}.",
            hint=f"It has {found.years[0]} to {found.years[-1]}.",
        )
    return pl.col("year").is_in(wanted)


def _measures(found: CatalogueEntry, measures: Iterable[str] | None) -> pl.Expr | None:
    import polars as pl

    if measures is None:
        return None
    wanted = sorted(set(measures))
    if found.dimension is None:
        raise InputError(f"The table {found.key} is not divided by measure.", hint="Leave measures out.")
    if unknown := [measure for measure in wanted if measure not in found.measures]:
        raise InputError(
            f"The table {found.key} has no {found.dimension} called {', '.join(unknown)}.",
            hint=f"It has {', '.join(found.measures[:12])}{' and more' if len(found.measures) > 12 else ''}.",
        )
    return pl.col(found.dimension).is_in(wanted)


def _level(found: CatalogueEntry, level: str | None) -> pl.Expr | None:
    import polars as pl

    if level is None:
        return None
    if level not in LEVELS:
        raise InputError(f"There is no geographic level called {level!r}.", hint=f"Use one of {', '.join(LEVELS)}.")
    _needs(found, "level", "geographic level")
    return pl.col("level") == level


def _needs(found: CatalogueEntry, column: str, words: str) -> None:
    if column not in found.columns:
        raise InputError(
            f"The table {found.key} is not divided by {words}.", hint=f"Its columns are {', '.join(found.columns)}."
        )
