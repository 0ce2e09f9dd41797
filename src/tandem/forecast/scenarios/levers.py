"""Levers as they are saved: one line of a CSV each, ours or a place's own."""

from __future__ import annotations

import csv
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache
from importlib.resources import files
from os import PathLike
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from tandem.core.errors import InputError
from tandem.forecast.series import SERIES

if TYPE_CHECKING:
    from tandem.forecast.panel import Floats

__all__ = ["ASSOCIATION", "KINDS", "Lever", "Link", "find_levers", "links", "read_levers", "saved_levers"]

ASSOCIATION = "Association, not cause"
KINDS = MappingProxyType(
    {
        "health_rate": (0.0, 1.0),
        "rereferrals": (0.0, 1.0),
        "childrens_home": (1.0, 100.0),
        "agency": (0.0, 1.0),
        "known_change": (-5000.0, 5000.0),
    }
)
"""What a lever can be, and between which sizes."""
_COLUMNS = ("name", "title", "kind", "starts", "size", "unit", "central", "sd", "cap", "source", "dated", "confidence")
_PRICED = ("childrens_home", "agency", "known_change")
"""Kinds whose own effect stands in their line; that of the others is in the links between counts."""
_COUNTED = ("childrens_home", "known_change")
_SEED = 20260406
_Z95 = 1.959964


@dataclass(frozen=True, slots=True)
class Lever:
    """One scenario: what is done, from when, how much, and what it goes with.

    ``central`` and ``sd`` are the effect of one unit and how unsure it is: for
    a children's home, what a week there costs over the price paid elsewhere;
    for agency workers, pounds a year each; for a known change, how many there
    are of each that is expected, so that ``sd`` is its spread as a share;
    ``None`` where the links between counts carry it. ``into`` is the series
    that a known change comes to.
    """

    name: str
    title: str
    kind: str
    starts: date
    size: float
    unit: str
    central: float | None
    sd: float | None
    cap: str
    source: str
    dated: date
    confidence: str
    into: str = ""

    def to_dict(self) -> dict[str, Any]:
        """Plain values, in the columns that :func:`read_levers` reads."""
        plain = {name: getattr(self, name) for name in (*_COLUMNS, "into")}
        return plain | {"starts": self.starts.isoformat(), "dated": self.dated.isoformat()}

    @property
    def much(self) -> str:
        """How much is done, in words: places of a home, children a year, or a share of the way."""
        from tandem.report.wording import decimals, percent

        size = decimals(self.size, 0) if self.kind in _COUNTED else percent(self.size, 0)
        return f"{size} {self.unit}"

    def draws(self, n: int) -> Floats:
        """The effect of one unit in each future, (n,), never below nought."""
        import numpy as np

        rng = np.random.default_rng([_SEED, *self.name.encode()])
        return np.maximum((self.central or 0.0) + (self.sd or 0.0) * rng.standard_normal(n), 0.0)

    @property
    def limits(self) -> tuple[float, float]:
        """The effect of one unit between which 95 of 100 futures would lie, never below nought."""
        middle, give = self.central or 0.0, _Z95 * (self.sd or 0.0)
        return max(middle - give, 0.0), middle + give


@dataclass(frozen=True, slots=True)
class Link:
    """By what share one count has changed where another changed by one per cent, with its standard error."""

    central: float
    sd: float
    source: str
    confidence: str

    def draws(self, n: int, key: str) -> Floats:
        """The link in each future, (n,), never below nought."""
        import numpy as np

        rng = np.random.default_rng([_SEED, *key.encode()])
        return np.maximum(self.central + self.sd * rng.standard_normal(n), 0.0)


@cache
def links() -> Mapping[tuple[str, str], Link]:
    """Every link by the counts that it joins."""
    found = {
        (row["from"], row["to"]): Link(float(row["central"]), float(row["sd"]), row["source"], row["confidence"])
        for row in _rows(files(__package__).joinpath("links.csv").read_text(encoding="utf-8"))
    }
    return MappingProxyType(found)


@cache
def saved_levers() -> tuple[Lever, ...]:
    """The levers that come with the package."""
    return _read(_rows(files(__package__).joinpath("levers.csv").read_text(encoding="utf-8")))


def read_levers(path: str | PathLike[str]) -> tuple[Lever, ...]:
    """A place's own levers; raises :class:`InputError` that names the line and what is wrong with it."""
    try:
        text = Path(path).read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as fault:
        raise InputError(f"The levers {path} cannot be read.", hint="Give a CSV file in UTF-8.") from fault
    rows = _rows(text)
    if not rows:
        raise InputError(f"The levers {path} hold no line.", hint=f"Its columns are {', '.join(_COLUMNS)}.")
    if missing := [name for name in _COLUMNS if name not in rows[0]]:
        raise InputError(f"The levers have no column {missing[0]}.", hint=f"They need {', '.join(_COLUMNS)}.")
    return _read(rows)


def find_levers(names: Sequence[str], own: tuple[Lever, ...] = ()) -> tuple[Lever, ...]:
    """The levers of these names, each once, a place's own before ours; raises :class:`InputError` for another name."""
    known = {each.name: each for each in (*saved_levers(), *own)}
    if unknown := [name for name in names if name not in known]:
        raise InputError(f"There is no scenario called {unknown[0]!r}.", hint=f"There are {', '.join(known)}.")
    return tuple(known[name] for name in dict.fromkeys(names))


def _rows(text: str) -> list[dict[str, str]]:
    return list(csv.DictReader(text.splitlines()))


def _read(rows: Sequence[Mapping[str, str]]) -> tuple[Lever, ...]:
    found: dict[str, Lever] = {}
    for number, row in enumerate(rows, start=2):
        made = _lever(row, number)
        if made.name in found:
            raise InputError(f"Line {number}: {made.name} stands twice.", hint="Give each lever a name of its own.")
        found[made.name] = made
    return tuple(found.values())


def _lever(row: Mapping[str, str], line: int) -> Lever:
    for column in ("name", "title", "cap", "source"):
        if not (row[column] or "").strip():
            raise InputError(
                f"Line {line}: {column} is empty.", hint="A lever says what it is and where it comes from."
            )
    kind = row["kind"].strip()
    if kind not in KINDS:
        raise InputError(f"Line {line}: there is no kind {kind!r}.", hint=f"There are {', '.join(KINDS)}.")
    priced = kind in _PRICED
    central = _number(row, "central", line, 0.0, 1e6) if priced else None
    sd = _number(row, "sd", line, 0.0, 1e6) if priced else None
    if kind == "known_change" and (sd or 0.0) * _Z95 > (central or 0.0):
        # Draws stop at nought: a wider spread would move the middle unsaid.
        raise InputError(
            f"Line {line}: sd is {row['sd']!r}, so that none, or the opposite, might come.",
            hint=f"Give at most central divided by {_Z95:.2f}.",
        )
    return Lever(
        row["name"].strip(),
        row["title"].strip(),
        kind,
        _day(row, "starts", line),
        _number(row, "size", line, *KINDS[kind]),
        row["unit"].strip(),
        central,
        sd,
        row["cap"].strip(),
        row["source"].strip(),
        _day(row, "dated", line),
        (row["confidence"] or "").strip() or "verify",
        _into(row, line) if kind == "known_change" else "",
    )


def _into(row: Mapping[str, str], line: int) -> str:
    key = (row.get("into") or "").strip()
    if key not in SERIES:
        raise InputError(
            f"Line {line}: into is {key!r}.", hint=f"Say what a known change comes to: {', '.join(SERIES)}."
        )
    return key


def _number(row: Mapping[str, str], column: str, line: int, least: float, most: float) -> float:
    try:
        value = float(row[column])
    except (TypeError, ValueError):
        value = least - 1
    if not least <= value <= most:
        raise InputError(
            f"Line {line}: {column} is {row[column]!r}.", hint=f"Give a number from {least:,.0f} to {most:,.0f}."
        )
    return value


def _day(row: Mapping[str, str], column: str, line: int) -> date:
    try:
        return date.fromisoformat((row[column] or "").strip())
    except ValueError as fault:
        raise InputError(f"Line {line}: {column} is {row[column]!r}.", hint="Give a day as 2026-04-01.") from fault
