"""Ofsted's list of providers, a workbook: the headings vary from one edition to the next and are met by meaning."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, datetime
from typing import Any

import polars as pl

from tandem.core.errors import InputError
from tandem.published.crosswalk import find_la
from tandem.returns.finding import Finding
from tandem.returns.intake.book import sheets
from tandem.returns.intake.sources import Source

_HEADINGS = {
    "URN": ("urn",),
    "PLACES": ("placement code", "provider placement code"),
    "CODES": ("placement provider code", "provider code"),
    "CLOSED": ("deregistration date", "closed date", "registration end"),
    "POST": ("setting address postcode", "setting postcode", "provider postcode", "postcode"),
    "LA": ("local authority", "provider local authority", "setting local authority", "la"),
}
_MOST_ROWS_ABOVE = 10
_SUPPORTED = ("K3", "PR4")
"""The list of supported accommodation names no codes: all of it is K3, and private unless it says otherwise."""
_SCHEMA = {
    "URN": pl.String,
    "PLACES": pl.String,
    "CODES": pl.String,
    "CLOSED": pl.Int32,
    "POST": pl.String,
    "LA": pl.String,
}


def read_providers(source: Source) -> tuple[pl.DataFrame | None, list[Finding]]:
    """The providers in a workbook, or nothing where it holds no such list; raises ``InputError`` if it is refused.

    One row a URN: ``PLACES`` and ``CODES`` are its codes, each between commas,
    ``CLOSED`` the day number of its last day, ``LA`` the authority's code.
    """
    rows: list[dict[str, Any]] = []
    found: list[Finding] = []
    for sheet in sheets(source):
        rows += _providers(sheet.title, (row for _, row in sheet.rows()))
        if sheet.broken:
            found.append(Finding("schema-malformed", f"{source.name}, sheet {sheet.title}: {sheet.broken}."))
    if not rows:
        words = f"{source.name} was not read: none of its sheets has a column URN with placement codes beside it."
        return None, [*found, Finding("schema-file", words)]
    frame = pl.DataFrame(rows, schema=_SCHEMA)
    joined = frame.group_by("URN", maintain_order=True).agg(
        pl.col("PLACES").drop_nulls().str.join(""),
        pl.col("CODES").drop_nulls().str.join(""),
        # A provider listed twice, once as closed, is open.
        pl.when(pl.col("CLOSED").is_not_null().all()).then(pl.col("CLOSED").max()).alias("CLOSED"),
        pl.col("POST").drop_nulls().first(),
        pl.col("LA").drop_nulls().first(),
    )
    return joined, found


def _providers(title: str, sheet: Iterator[tuple[Any, ...]]) -> Iterator[dict[str, Any]]:
    places: dict[str, int] = {}
    for _ in range(_MOST_ROWS_ABOVE):
        places = _places(next(sheet, ()))
        if "URN" in places:
            break
    supported = "PLACES" not in places and title.strip().lower().startswith(("sa ", "supported"))
    if "URN" not in places or not ("PLACES" in places or supported):
        return
    las: dict[str, str | None] = {}
    for row in sheet:
        urn = _text(row, places.get("URN"))
        if urn is None:
            continue
        named = _text(row, places.get("LA"))
        if named is not None and named not in las:
            las[named] = _la_code(named)
        yield {
            "URN": urn.upper(),
            "PLACES": _codes(_text(row, places.get("PLACES")) or (_SUPPORTED[0] if supported else None)),
            "CODES": _codes(_text(row, places.get("CODES")) or (_SUPPORTED[1] if supported else None)),
            "CLOSED": _day(row, places.get("CLOSED")),
            "POST": (_text(row, places.get("POST")) or "").replace(" ", "").upper() or None,
            "LA": None if named is None else las[named],
        }


def _places(row: Sequence[Any]) -> dict[str, int]:
    heads = [str(cell or "").strip().lower() for cell in row]
    return {
        name: next(heads.index(one) for one in known if one in heads)
        for name, known in _HEADINGS.items()
        if any(one in heads for one in known)
    }


def _text(row: Sequence[Any], place: int | None) -> str | None:
    """A cell as text; a number that a spreadsheet made of a URN is written without its point."""
    if place is None or place >= len(row) or row[place] is None:
        return None
    cell = row[place]
    if isinstance(cell, float) and cell.is_integer():
        cell = int(cell)
    return str(cell).strip() or None


def _codes(text: str | None) -> str | None:
    if text is None:
        return None
    parts = text.upper().replace("/", ",").replace(";", ",").replace(" ", ",").split(",")
    return f",{','.join(part for part in parts if part)},"


def _day(row: Sequence[Any], place: int | None) -> int | None:
    cell = None if place is None or place >= len(row) else row[place]
    if isinstance(cell, str):
        try:
            cell = datetime.strptime(cell.strip(), "%d/%m/%Y")  # noqa: DTZ007 - a day has no zone
        except ValueError:
            return None
    if isinstance(cell, datetime):
        cell = cell.date()
    return (cell - date(1970, 1, 1)).days if isinstance(cell, date) else None


def _la_code(name: str) -> str | None:
    try:
        return find_la(name).code
    except InputError:
        return None
