"""What each published table is, who issued it, when it was first published, and what to beware of."""

from __future__ import annotations

import difflib
import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache
from importlib.resources import files
from types import MappingProxyType
from typing import Any

from tandem.core.errors import InputError
from tandem.core.figure import Provenance, Unit


@dataclass(frozen=True, slots=True)
class FirstPublished:
    """When the figures of one reporting year first appeared.

    ``confidence`` is ``seen`` where the date was read on the publication
    itself, and begins ``verify`` where it rests on general knowledge: the day
    may be off by some, the order of the years is right.
    """

    on: date
    confidence: str


@dataclass(frozen=True, slots=True)
class Measure:
    """What one measure (or, in a wide table, one column) counts.

    ``scale`` brings the number as published into ``unit``: percentages have
    unit ``share`` and scale 0.01. ``words`` is the publisher's own wording.
    """

    unit: Unit
    scale: float
    words: str


@dataclass(frozen=True, slots=True)
class CatalogueEntry:
    """One table of the room.

    ``dimension`` names the column that ``table(measures=...)`` filters.
    ``as_first_published`` lists the years whose figures here are the ones first
    published; for every other year a later revision is what survives.
    """

    key: str
    title: str
    publisher: str
    release: str
    licence: str
    copied_from: str
    publication: str | None
    first_published: Mapping[int, FirstPublished]
    as_first_published: tuple[int, ...]
    releases: Mapping[int, tuple[str, ...]]
    years: tuple[int, ...]
    dimension: str | None
    measures: tuple[str, ...]
    units: Mapping[str, Measure]
    columns: tuple[str, ...]
    traps: tuple[str, ...]
    rows: int
    source_file: str
    source_sha256: str
    parquet_file: str
    parquet_bytes: int
    parquet_sha256: str


@cache
def _entries() -> Mapping[str, CatalogueEntry]:
    text = files(__package__).joinpath("catalogue.json").read_text(encoding="utf-8")
    return MappingProxyType({raw["key"]: _entry(raw) for raw in json.loads(text)["tables"]})


def _entry(raw: dict[str, Any]) -> CatalogueEntry:
    first = {
        int(year): FirstPublished(date.fromisoformat(when["date"]), when["confidence"])
        for year, when in raw["first_published"].items()
    }
    units = {name: Measure(Unit(unit), scale, words) for name, (unit, scale, words) in raw["units"].items()}
    return CatalogueEntry(
        key=raw["key"],
        title=raw["title"],
        publisher=raw["publisher"],
        release=raw["release"],
        licence=raw["licence"],
        copied_from=raw["copied_from"],
        publication=raw["publication"],
        first_published=MappingProxyType(first),
        as_first_published=tuple(raw["as_first_published"]),
        releases=MappingProxyType({int(year): tuple(names) for year, names in raw["releases"].items()}),
        years=tuple(raw["years"]),
        dimension=raw["dimension"],
        measures=tuple(raw["measures"]),
        units=MappingProxyType(units),
        columns=tuple(raw["columns"]),
        traps=tuple(raw["traps"]),
        rows=raw["rows"],
        source_file=raw["source"]["file"],
        source_sha256=raw["source"]["sha256"],
        parquet_file=raw["parquet"]["file"],
        parquet_bytes=raw["parquet"]["bytes"],
        parquet_sha256=raw["parquet"]["sha256"],
    )


def catalogue() -> tuple[CatalogueEntry, ...]:
    """Every table, by key."""
    return tuple(_entries().values())


def entry(key: str) -> CatalogueEntry:
    """One table's entry; an unknown key raises :class:`InputError` naming the nearest."""
    entries = _entries()
    if key in entries:
        return entries[key]
    near = difflib.get_close_matches(key, entries, n=3, cutoff=0.4)
    hint = f"Did you mean {' or '.join(near)}?" if near else f"There are {len(entries)}, such as {next(iter(entries))}."
    raise InputError(f"There is no published table called {key!r}.", hint=hint)


def provenance(key: str, *, year: int | None = None) -> Provenance:
    """Where figures of a table come from, for one reporting year where it is given.

    ``published_on`` is the first publication of that year's figures. Where the
    figures held are a later revision, or the date is general knowledge, ``note``
    says so.
    """
    found = entry(key)
    if year is not None and found.years and year not in found.years:
        raise InputError(
            f"The table {key} has no figures for {year}.",
            hint=f"It has {found.years[0]} to {found.years[-1]}.",
        )
    first = found.first_published.get(year) if year is not None else None
    releases = found.releases.get(year, ()) if year is not None else ()
    notes = []
    if first is not None and year not in found.as_first_published:
        notes.append("The figures held are a later revision of those first published.")
    if first is not None and first.confidence != "seen":
        notes.append("The day of first publication is from general knowledge and may be off by some.")
    return Provenance(
        table=key,
        title=found.title,
        publisher=found.publisher,
        release="; ".join(releases) or found.release,
        published_on=first.on if first else None,
        licence=found.licence,
        note=" ".join(notes),
    )
