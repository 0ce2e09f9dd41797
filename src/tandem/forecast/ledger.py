"""An authority's own ledger: what a week of each placement costs, from a CSV file."""

from __future__ import annotations

import csv
from collections.abc import Mapping
from dataclasses import dataclass
from os import PathLike
from pathlib import Path

from tandem.core.errors import InputError
from tandem.forecast.breakdowns import BREAKDOWNS

__all__ = ["PROCESSES", "LedgerLine", "number_in", "read_ledger", "rows_of"]

PROCESSES = ("referral", "assessment", "section_47", "conference", "proceedings")
"""Single steps whose cost a ledger may hold beside those of placements."""
_COLUMNS = ("placement", "weekly_cost")
_MOST = 100_000.0
"""Pounds a week beyond which a figure is taken for a slip: the dearest placements known cost a fraction of it."""


@dataclass(frozen=True, slots=True)
class LedgerLine:
    """Pounds a week for each child, and how far single children's costs differ (standard deviation over mean)."""

    weekly_cost: float
    spread: float = 0.0


def read_ledger(path: str | PathLike[str]) -> Mapping[str, LedgerLine]:
    """A line for each placement, by the key of the part.

    The file has the columns placement (foster, homes, supported, residential,
    parents, adoption), weekly_cost in pounds and, if known, spread. Lines of
    processes are read by :func:`tandem.forecast.processes.process_costs`. Raises
    :class:`InputError` that names the line and what is wrong with it.
    """
    keys = tuple(part.key for part in BREAKDOWNS["placement"].parts)
    found: dict[str, LedgerLine] = {}
    for number, row in enumerate(rows_of(path, _COLUMNS), start=2):
        key = (row["placement"] or "").strip().lower()
        if key in PROCESSES:
            continue
        if key not in keys:
            raise InputError(f"Line {number}: there is no placement {key!r}.", hint=f"There are {', '.join(keys)}.")
        if key in found:
            raise InputError(f"Line {number}: {key} stands twice.", hint="Give each placement once.")
        found[key] = LedgerLine(
            number_in(row["weekly_cost"], number, "weekly_cost", _MOST),
            number_in(row.get("spread") or "0", number, "spread", 20.0),
        )
    if missing := [key for key in keys if key not in found]:
        raise InputError(
            f"The ledger has no line for {', '.join(missing)}.", hint="Give every placement a weekly cost."
        )
    return found


def rows_of(path: str | PathLike[str], columns: tuple[str, ...]) -> csv.DictReader[str]:
    """The lines of a ledger that has these columns; raises :class:`InputError` where it cannot be read or has not."""
    try:
        text = Path(path).read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as fault:
        raise InputError(f"The ledger {path} cannot be read.", hint="Give a CSV file in UTF-8.") from fault
    if not text.strip():
        raise InputError(f"The ledger {path} is empty.", hint=f"It needs {', '.join(columns)}.")
    rows = csv.DictReader(text.splitlines())
    if missing := [name for name in columns if name not in (rows.fieldnames or ())]:
        raise InputError(f"The ledger has no column {missing[0]}.", hint=f"It needs {', '.join(columns)}.")
    return rows


def number_in(text: str | None, line: int, column: str, most: float) -> float:
    """A number from nought to ``most`` as a ledger writes it; raises :class:`InputError` that names line and column."""
    written = (text or "").strip().replace(",", "").removeprefix("£")
    try:
        value = float(written)
    except ValueError:
        value = -1.0
    if not 0 <= value <= most:
        said = repr(text) if written else "empty"
        raise InputError(f"Line {line}: {column} is {said}.", hint=f"Give a number from 0 to {most:,.0f}.")
    return value
