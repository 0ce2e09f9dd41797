"""One thing that a reader found wrong with a file, before any rule."""

from __future__ import annotations

from dataclasses import dataclass


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
