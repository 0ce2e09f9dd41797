"""What a reader found wrong with a file, before any rule, and the issues that it becomes."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

import polars as pl

from tandem.returns.rule import Severity
from tandem.returns.validation import ISSUE_SCHEMA


@dataclass(frozen=True, slots=True)
class Finding:
    """Something in the file that is not as its schema has it.

    ``child_row`` is the child's place in the child table; ``None`` where it
    concerns the file.
    """

    code: str
    message: str
    line: int | None = None
    field: str | None = None
    value: str | None = None
    table: str | None = None
    row: int | None = None
    child_row: int | None = None
    source: int | None = None
    """Which of the files it stands in, where there are several."""


def issues_of(
    findings: Iterable[Finding],
    ids: pl.Series,
    what_to_do: Callable[[str], str],
    *,
    files: Sequence[str] = (),
    queries: frozenset[str] = frozenset(),
) -> pl.DataFrame:
    """The findings as issues.

    ``ids`` are the children's, in the order that ``child_row`` counts in,
    ``files`` those that ``source`` counts in; the codes of ``queries`` ask
    where all others tell.
    """
    rows: list[dict[str, object]] = [
        {
            "code": found.code,
            "severity": str(Severity.QUERY if found.code in queries else Severity.ERROR),
            "child": ids[found.child_row] if found.child_row is not None and found.child_row < len(ids) else None,
            "table": found.table,
            "row": None if found.row is None else found.row + 1,
            "field": found.field,
            "value": found.value,
            "line": found.line,
            "message": found.message,
            "what_to_do": what_to_do(found.code),
            "also": [],
            "file": files[found.source] if found.source is not None and files else None,
        }
        for found in findings
    ]
    return pl.DataFrame(rows, schema=ISSUE_SCHEMA)
