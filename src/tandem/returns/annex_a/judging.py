"""Check Ofsted's child-level lists: everything that was read, by the checks of their schema."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace
from pathlib import Path

import polars as pl

from tandem.returns.annex_a.layout import lists
from tandem.returns.annex_a.reader import AnnexA, read_annex_a
from tandem.returns.intake.sources import Source
from tandem.returns.schema import checked
from tandem.returns.validation import Validation


def validate_annex_a(paths: Sequence[Path | Source]) -> Validation:
    """Check the lists in these files. See :func:`tandem.returns.validate`."""
    read = read_annex_a(paths)
    places = [
        None if found.source is None else read.origins[found.source].cell(found.field, found.line)
        for found in read.findings
    ]
    made = checked("annex_a", read.findings, read.ids, complete=read.complete, note=_note(read))
    return replace(made, issues=made.issues.with_columns(pl.Series("file", places, pl.String)))


def _note(read: AnnexA) -> str:
    """Which lists were read, which were not there, and what was left aside."""
    parts = [f"Read {_numbers(read.tables)}"]
    absent = [number for number in lists() if number not in read.tables]
    if absent:
        parts.append(f"not given {_numbers(absent)}")
    if read.aside:
        shown = ", ".join(read.aside[:5])
        more = len(read.aside) - 5
        parts.append(f"holding no list: {shown}{f' and {more} more' if more > 0 else ''}")
    return f"{'; '.join(parts)}."


def _numbers(numbers: Collection[int]) -> str:
    return f"list{'s' if len(numbers) > 1 else ''} {', '.join(str(number) for number in numbers)}"
