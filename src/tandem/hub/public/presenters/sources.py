"""Where figures come from, as a page says it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from tandem.core.figure import Provenance
from tandem.report import wording


@dataclass(frozen=True, slots=True)
class SourceLine:
    """One published table: what it is, whose, which release, since when."""

    table: str
    title: str
    publisher: str
    release: str
    published: str
    note: str
    licence: str


def source_lines(provenance: Iterable[Provenance]) -> tuple[SourceLine, ...]:
    """A line for each table."""
    return tuple(
        SourceLine(
            one.table,
            one.title,
            one.publisher,
            one.release,
            wording.day(one.published_on) if one.published_on else "",
            one.note,
            one.licence,
        )
        for one in provenance
    )
