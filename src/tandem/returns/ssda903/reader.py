"""Read an SSDA903 return: whatever its files are called, in whatever order their columns stand, however damaged."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import islice
from pathlib import Path

import polars as pl

from tandem.core.errors import InputError
from tandem.returns.finding import Finding
from tandem.returns.intake.cells import MOST_FINDINGS, Cells, cells_of, first_rows
from tandem.returns.intake.sources import Source, sources
from tandem.returns.intake.taking import take_each
from tandem.returns.intake.text import text_of
from tandem.returns.ssda903.layout import LAST, TABLES, Table, plain_columns, recognised
from tandem.returns.ssda903.providers import read_providers
from tandem.returns.ssda903.typed import of_wrong_type, typed
from tandem.returns.ssda903.xml_file import read_xml

PROVIDERS = "ProviderInfo"
"""The name of Ofsted's list among the tables."""
Frames = dict[str, pl.DataFrame]


@dataclass(frozen=True, slots=True)
class Ssda903Return:
    """A return, and last year's where it was given, as typed tables.

    A table is there when a file of it was read: one that holds no row is not
    one that was not given. Each has ``row``, ``child_row``, ``file``, ``line``,
    CHILD and its columns; rows of a child stand in the order of their dates
    and ``row`` is their place in the file. Last year's end in ``_last``.
    """

    tables: Frames
    ids: pl.Series
    """Every child of either year; ``child_row`` counts in it."""
    children: int
    """How many are in this year's files."""
    absent: dict[str, tuple[str, ...]]
    """The columns that a table's files do not have."""
    findings: tuple[Finding, ...]
    complete: bool


@dataclass(slots=True)
class _Gathered:
    """What has been read so far."""

    parts: dict[str, list[tuple[str, pl.DataFrame]]] = field(default_factory=dict)
    absent: dict[str, tuple[str, ...]] = field(default_factory=dict)
    findings: list[Finding] = field(default_factory=list)
    complete: bool = True
    seen: dict[tuple[str, bytes], str] = field(default_factory=dict)
    """The files read so far, by what they hold: one exported twice is read once."""
    providers: list[pl.DataFrame] = field(default_factory=list)

    def without(self, damaged: list[Finding]) -> None:
        """Keep the account of files that could not be read."""
        self.findings += damaged
        self.complete = self.complete and not damaged

    def add(self, name: str, table: str, cells: Cells, last: str) -> None:
        """Keep one file's cells, with what was wrong with its columns."""
        layout = TABLES[table]
        known = {"CHILD", *layout.fields, *layout.extra}
        missing = tuple(column for column in layout.fields if column not in cells.columns)
        self.findings += [Finding("schema-missing", f"{name}: there is no column {column}.") for column in missing]
        self.findings += [
            Finding("schema-unknown", f"{name}: the column {column or 'without a name'} is not part of {table}.")
            for column in cells.columns
            if column not in known
        ]
        twice = {column for column in cells.columns if cells.columns.count(column) > 1}
        self.findings += [
            Finding("schema-twice", f"{name}: the column {column} stands there twice; the first was read.")
            for column in sorted(twice)
        ]
        self.findings += cells.findings
        self.complete = self.complete and cells.complete
        self.parts.setdefault(table + last, []).append((name, typed(layout, cells.frame)))
        if missing:
            self.absent[table + last] = (*self.absent.get(table + last, ()), *missing)


def read_ssda903(paths: Sequence[Path | Source], *, previous: Sequence[Path | Source] = ()) -> Ssda903Return:
    """Read a return from its folder, zip or files, and last year's beside it.

    Raises ``InputError`` where nothing of a return is found or a file is refused.
    """
    gathered = _Gathered()
    gathered.without(take_each(sources(paths), lambda source: _take(source, gathered, "")))
    if not gathered.parts:
        raise InputError(
            "No table of an SSDA903 return was found in these files.",
            hint="A table is known by its columns, such as CHILD, DECOM, RNE and LS for the episodes.",
        )
    if previous:
        gathered.without(take_each(sources(previous), lambda source: _take(source, gathered, LAST)))
    return _built(gathered)


def _take(source: Source, gathered: _Gathered, last: str) -> None:
    kind = source.kind
    if kind == ".csv":
        _take_csv(source, gathered, last)
    elif kind == ".xml":
        for table, cells in read_xml(source):
            gathered.add(source.name, table, cells, last)
    elif kind == ".xlsx" and not last:
        providers, findings = read_providers(source)
        gathered.findings += findings
        if providers is not None:
            gathered.providers.append(providers)
    elif kind == ".zip":
        gathered.findings.append(Finding("schema-file", f"{source.name} was not read: it is a zip in a zip."))


def _take_csv(source: Source, gathered: _Gathered, last: str) -> None:
    data = text_of(source)
    digest = hashlib.sha256(data).digest()
    if (last, digest) in gathered.seen:
        same = gathered.seen[last, digest]
        words = f"{source.name} was not read: it holds the same as {same}."
        gathered.findings.append(Finding("schema-file", words))
        return
    gathered.seen[last, digest] = source.name
    _, before, heading = next(iter(first_rows(data, source.name, 1)), (1, 1, []))
    columns = plain_columns(heading)
    table = recognised(frozenset(columns))
    if table is None:
        gathered.findings.append(
            Finding("schema-file", f"{source.name} was not read: its columns are those of no table of the return.")
        )
        return
    cells = cells_of(data, source.name, columns, before, ("CHILD", *table.fields, *table.extra))
    gathered.add(source.name, table.name, cells, last)


def _built(gathered: _Gathered) -> Ssda903Return:
    joined = {
        name: pl.concat(
            [frame.with_columns(pl.lit(file, dtype=pl.Categorical).alias("file")) for file, frame in parts],
            how="diagonal",
        )
        for name, parts in gathered.parts.items()
    }
    ids = pl.concat([frame["CHILD"] for frame in joined.values()]).drop_nulls().unique(maintain_order=True)
    known = pl.Enum(ids)
    tables = {name: _placed(TABLES[name.removesuffix(LAST)], frame, known) for name, frame in joined.items()}
    if gathered.providers:
        tables[PROVIDERS] = pl.concat(gathered.providers).unique("URN", keep="first", maintain_order=True)
    here = [frame["child_row"] for name, frame in tables.items() if name in TABLES]
    findings = list(gathered.findings)
    for name, layout in TABLES.items():
        if name in tables:
            left = max(0, MOST_FINDINGS + 1 - len(findings))
            findings += islice(of_wrong_type(name, layout, tables[name]), left)
    if len(findings) > MOST_FINDINGS:
        many = f"The first {MOST_FINDINGS:,} faults of structure and type are told; there are more."
        findings = [*findings[:MOST_FINDINGS], Finding("schema-more", many)]
    return Ssda903Return(
        tables, ids, pl.concat(here).drop_nulls().n_unique(), gathered.absent, tuple(findings), gathered.complete
    )


def _placed(table: Table, frame: pl.DataFrame, known: pl.Enum) -> pl.DataFrame:
    """The rows numbered, each with its child's number; where the order of a child's rows means something, in it."""
    frame = frame.with_columns(
        pl.int_range(pl.len(), dtype=pl.Int32).alias("row"),
        pl.col("CHILD").cast(known).to_physical().cast(pl.Int32).alias("child_row"),
    )
    return frame.sort("child_row", table.day, "row") if table.day else frame
