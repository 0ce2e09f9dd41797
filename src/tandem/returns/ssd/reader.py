"""Read files of the Standard Safeguarding Dataset, whatever they are called, and follow every reference."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import islice
from pathlib import Path

import polars as pl

from tandem.core.errors import InputError
from tandem.returns.finding import Finding
from tandem.returns.intake.cells import MOST_FINDINGS, cells_of, first_rows
from tandem.returns.intake.sources import Source, sources
from tandem.returns.intake.taking import take_each
from tandem.returns.intake.text import text_of
from tandem.returns.ssd.layout import Object, objects, plain_columns, recognised
from tandem.returns.ssd.typed import has_raw, of_wrong_type, typed


@dataclass(frozen=True, slots=True)
class Ssd:
    """The objects that were given, as typed tables.

    Each has ``row``, ``child_row``, ``source`` (which of ``files``), ``line``
    and its fields. A cell that could not be read is null and stands as it was
    in ``<field>_raw``.
    """

    tables: dict[str, pl.DataFrame]
    ids: pl.Series
    """Every child named anywhere; ``child_row`` counts in it."""
    files: tuple[str, ...]
    findings: tuple[Finding, ...]
    complete: bool
    aside: tuple[str, ...]
    """Files that hold no object."""
    unchecked: tuple[str, ...]
    """Objects that were not given and to which rows lead."""


@dataclass(slots=True)
class _Gathered:
    parts: dict[str, list[pl.DataFrame]] = field(default_factory=dict)
    files: list[str] = field(default_factory=list)
    findings: list[Finding] = field(default_factory=list)
    aside: list[str] = field(default_factory=list)
    complete: bool = True


def read_ssd(paths: Sequence[Path | Source]) -> Ssd:
    """Read the objects in CSV files, a folder or a zip of them.

    Raises ``InputError`` where no object is found or a file is refused.
    """
    gathered = _Gathered()
    damaged = take_each(sources(paths), lambda source: _take(source, gathered))
    gathered.findings += damaged
    gathered.complete = gathered.complete and not damaged
    if not gathered.parts:
        raise InputError(
            "No object of the Standard Safeguarding Dataset was found in these files.",
            hint="An object is known by its fields, such as pers_person_id and pers_dob.",
        )
    return _built(gathered)


def _take(source: Source, gathered: _Gathered) -> None:
    if source.kind != ".csv":
        gathered.aside.append(source.name)
        return
    data = text_of(source)
    _, before, heading = next(iter(first_rows(data, source.name, 1)), (1, 1, []))
    of = recognised(heading, source.name)
    if of is None:
        gathered.aside.append(source.name)
        return
    at = len(gathered.files)
    gathered.files.append(source.name)
    columns = plain_columns(heading)
    names = [each.name for each in of.fields]
    gathered.findings += _of_heading(of, columns, at)
    cells = cells_of(data, source.name, columns, before, tuple(names))
    gathered.findings += cells.findings
    gathered.complete = gathered.complete and cells.complete
    gathered.parts.setdefault(of.name, []).append(typed(of, cells.frame, at))


def _of_heading(of: Object, columns: Sequence[str], at: int) -> Iterator[Finding]:
    names = [each.name for each in of.fields]
    for name in names:
        if name not in columns:
            yield Finding("schema-missing", f"{of.name}: there is no column {name}.", table=of.name, source=at)
    for column in dict.fromkeys(columns):
        if column not in names:
            words = f"{of.name}: the column {column[:60] or 'without a name'} is not part of it."
            yield Finding("schema-unknown", words, table=of.name, source=at)
        elif columns.count(column) > 1:
            words = f"{of.name}: {column} stands there twice; the first was read."
            yield Finding("schema-twice", words, table=of.name, source=at)


def _built(gathered: _Gathered) -> Ssd:
    joined = {name: pl.concat(parts) for name, parts in gathered.parts.items()}
    named = [frame[of.person] for name, frame in joined.items() if (of := objects()[name]).person is not None]
    ids = pl.concat(named).drop_nulls().unique(maintain_order=True) if named else pl.Series(dtype=pl.String)
    known = pl.DataFrame({"child": ids, "child_row": pl.int_range(len(ids), dtype=pl.Int32, eager=True)})
    tables = {name: _numbered(objects()[name], frame, known) for name, frame in joined.items()}
    findings = list(gathered.findings)
    every = (found for name, frame in tables.items() for found in _of_table(objects()[name], frame, tables))
    findings += islice(every, max(0, MOST_FINDINGS + 1 - len(findings)))
    if len(findings) > MOST_FINDINGS:
        many = f"The first {MOST_FINDINGS:,} faults of structure and type are told; there are more."
        findings = [*findings[:MOST_FINDINGS], Finding("schema-more", many)]
    return Ssd(
        tables,
        ids,
        tuple(gathered.files),
        tuple(findings),
        gathered.complete,
        tuple(gathered.aside),
        tuple(_unchecked(tables)),
    )


def _numbered(of: Object, frame: pl.DataFrame, known: pl.DataFrame) -> pl.DataFrame:
    frame = frame.with_columns(pl.int_range(pl.len(), dtype=pl.Int32).alias("row"))
    if of.person is None:
        return frame.with_columns(pl.lit(None, dtype=pl.Int32).alias("child_row"))
    return frame.join(known, left_on=of.person, right_on="child", how="left", maintain_order="left")


def _of_table(of: Object, frame: pl.DataFrame, tables: dict[str, pl.DataFrame]) -> Iterator[Finding]:
    yield from of_wrong_type(of, frame)
    yield from _of_keys(of, frame)
    yield from _of_references(of, frame, tables)


def _of_keys(of: Object, frame: pl.DataFrame) -> Iterator[Finding]:
    if not of.key:
        return
    named = " with ".join(of.key)
    none = pl.any_horizontal(_blank(of, name) for name in of.key)
    twice = pl.struct(of.key).is_duplicated() & ~none
    for wrong, words in ((none, "is missing"), (twice, "stands in more rows than one")):
        yield from _told(frame.filter(wrong), of, of.key[0], "schema-key", f"{of.name}: its key {named} {words}.")


def _blank(of: Object, name: str) -> pl.Expr:
    blank = pl.col(name).is_null()
    known = next(each for each in of.fields if each.name == name)
    return blank & pl.col(f"{name}_raw").is_null() if has_raw(known) else blank


def _of_references(of: Object, frame: pl.DataFrame, tables: dict[str, pl.DataFrame]) -> Iterator[Finding]:
    for each in of.fields:
        if each.leads_to is None or each.leads_to[0] not in tables:
            continue
        there, name = each.leads_to
        lost = ~pl.col(each.name).is_in(tables[there][name].drop_nulls().unique().implode())
        words = f"{of.name}: {each.name} leads to no row of {there}."
        yield from _told(frame.filter(lost), of, each.name, "schema-reference", words)


def _told(wrong: pl.DataFrame, of: Object, name: str, code: str, message: str) -> Iterator[Finding]:
    for text, line, row, child, source in wrong.select(
        pl.col(name).cast(pl.String).str.slice(0, 60).alias("value"), "line", "row", "child_row", "source"
    ).iter_rows():
        yield Finding(code, message, line, name, text, of.name, row, child, source)


def _unchecked(tables: dict[str, pl.DataFrame]) -> list[str]:
    """Objects that rows lead to and that were not given."""
    found = {
        each.leads_to[0]
        for name, frame in tables.items()
        for each in objects()[name].fields
        if each.leads_to is not None and each.leads_to[0] not in tables and frame[each.name].null_count() < frame.height
    }
    return sorted(found)
