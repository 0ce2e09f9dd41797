"""What is published of an indicator: England's figure, and one authority's, of the latest year."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import cache

from tandem.core.figure import Figure, State, Unit
from tandem.published.catalogue import provenance
from tandem.published.crosswalk import LocalAuthority
from tandem.published.tables import table
from tandem.returns.indicators import Definition, Indicator, PublishedAs, ReturnFigures

__all__ = ["published_figure", "with_published"]

Cell = tuple[float | None, State]
_NONE: Cell = (None, State.NOT_PUBLISHED)


def with_published(result: ReturnFigures, authority: LocalAuthority | None) -> ReturnFigures:
    """The figures with England's, and where asked for an authority's, beside each that a published table has."""
    beside = tuple(_beside(each, authority) for each in result)
    return replace(result, indicators=beside, la=authority.name if authority else "")


def _beside(each: Indicator, authority: LocalAuthority | None) -> Indicator:
    published = each.definition.published
    published = published and published.of_code(each.code)
    if published is None:
        return each
    theirs = None if authority is None else published_figure(each.definition, published, authority)
    return replace(each, england=published_figure(each.definition, published, None), authority=theirs)


def published_figure(definition: Definition, published: PublishedAs, authority: LocalAuthority | None) -> Figure:
    """The published figure of England, or of an authority, in the latest year for which England's is known.

    A sum or a share of which any part is not known is unknown, for the first such part's reason.
    """
    wanted = (*published.part, *published.of)
    years = _cells(published.table, published.group, None)
    known = [year for year, cells in years.items() if all(cells.get(each, _NONE)[0] is not None for each in wanted)]
    year = max(known, default=max(years))
    places = years if authority is None else _cells(published.table, published.group, authority.code)
    cells = places.get(year, {})
    figure = _figure(definition.unit, [cells.get(each, _NONE) for each in wanted], len(published.part))
    name = "England" if authority is None else authority.name
    source = (provenance(published.table, year=year),)
    return replace(figure, name=name, year=year, source=source, vintage=f"year ending March {year}")


def _figure(unit: Unit, cells: Sequence[Cell], parts: int) -> Figure:
    unknown = next((state for value, state in cells if value is None), None)
    if unknown is not None:
        return Figure.unknown("", unit, unknown)
    values = [value or 0.0 for value, _state in cells]
    part, whole = sum(values[:parts]), sum(values[parts:])
    if unit is not Unit.SHARE:
        return Figure("", part, unit, State.KNOWN if part else State.NIL)
    if not whole:
        return Figure.unknown("", unit, State.NOT_APPLICABLE)
    return Figure("", part / whole, unit, n=round(whole), derived=True)


@cache
def _cells(key: str, group: str, la: str | None) -> dict[int, dict[str, Cell]]:
    """Values and states of one place, by year and by measure or characteristic."""
    import polars as pl

    rows = table(key, la=la, level=None if la else "national")
    if group:
        rows = rows.filter(pl.col("group") == group)
    named = "characteristic" if "characteristic" in rows.columns else "measure"
    found: dict[int, dict[str, Cell]] = {}
    for year, name, value, state in rows.select("year", named, "value", "state").rows():
        found.setdefault(year, {})[name] = (value, State(state))
    return found
