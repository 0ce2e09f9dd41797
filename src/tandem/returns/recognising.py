"""Which return a file belongs to, by what it holds and never by its name alone."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from tandem.core.errors import InputError
from tandem.returns.intake.sources import Source, UnreadableError, sources
from tandem.returns.names import NAMES

_ROWS_ABOVE = 20


def by_return(paths: Sequence[Path | Source]) -> dict[str, list[Source]]:
    """The files of these paths by the return that each belongs to; those of none stand under an empty name.

    Raises ``InputError`` where a path is not there or is refused.
    """
    found: dict[str, list[Source]] = {}
    given = sources(paths)
    for source in given:
        try:
            kind = _return_of(source)
        except UnreadableError:
            if len(given) == 1:
                raise
            kind = ""
        found.setdefault(kind, []).append(source)
    return found


def the_return(paths: Sequence[Path | Source]) -> tuple[str, list[Source]]:
    """The one return that these paths are of, and its files; raises ``InputError`` where they are of several."""
    found = by_return(paths)
    kinds = [kind for kind in found if kind]
    # Ofsted's list of providers and stray files go with whatever else is there; alone they are told as no return.
    if len(kinds) > 1:
        named = "; ".join(f"{NAMES[kind]}: {found[kind][0].name}" for kind in kinds)
        raise InputError(
            f"These files are of more than one return ({named}).",
            hint="Check one at a time; tandem reconcile compares them.",
        )
    kind = kinds[0] if kinds else "cin" if all(source.kind == ".xml" for source in found[""]) else "ssda903"
    return kind, [source for of_kind in found.values() for source in of_kind]


def _return_of(source: Source) -> str:
    kind = source.kind
    if kind == ".xml":
        return _return_of_xml(source.first().replace(b"\x00", b""))
    if kind == ".xlsx":
        from tandem.returns.annex_a.reader import holds_a_list

        return "annex_a" if holds_a_list(source) else ""
    return _return_of_rows(source)


def _return_of_xml(first: bytes) -> str:
    """The return of an XML file: the census spells its children Child, an SSDA903 return CHILD."""
    if b"SSDA903" in first or b"CHILD>" in first:
        return "ssda903"
    return "" if b"<html" in first.lower() else "cin"


def _return_of_rows(source: Source) -> str:
    """The return of a CSV file, from its first rows."""
    from tandem.returns.annex_a.layout import recognised as list_of
    from tandem.returns.intake.cells import first_rows
    from tandem.returns.intake.text import head_of
    from tandem.returns.ssd.layout import recognised as object_of
    from tandem.returns.ssda903.layout import plain_columns, recognised

    rows = [row for _, _, row in first_rows(head_of(source), source.name, _ROWS_ABOVE)]
    if rows and recognised(frozenset(plain_columns(rows[0]))) is not None:
        return "ssda903"
    if rows and object_of(rows[0], source.name) is not None:
        return "ssd"
    if any(list_of(row, source.name) is not None for row in rows):
        return "annex_a"
    return ""
