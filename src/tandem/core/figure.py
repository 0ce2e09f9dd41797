"""What a statistic is: a value with its state, interval, source and caveats.

A number that a person sees is a :class:`Figure` or a cell of a
:class:`FigureTable`. Operational counts and dates (a queue's length, a
deadline) are not statistics and are not wrapped.

Unknown is not zero. A figure that was suppressed, never returned or never
published has no value, and says which it is.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import Any


class State(StrEnum):
    """Why a figure has, or has not, a value."""

    KNOWN = "known"
    NIL = "nil"
    """Returned as none: a true zero."""
    ROUNDS_TO_ZERO = "rounds_to_zero"
    SUPPRESSED = "suppressed"
    MISSING = "missing"
    """Should be there and is not."""
    NOT_RETURNED = "not_returned"
    NOT_PUBLISHED = "not_published"
    NOT_APPLICABLE = "not_applicable"
    UNRELIABLE = "unreliable"
    """Withheld by the publisher for low reliability."""

    @property
    def has_value(self) -> bool:
        """Whether a figure in this state carries a number."""
        return self in (State.KNOWN, State.NIL)


class Unit(StrEnum):
    """What a value counts. Shares are fractions, never percentages."""

    COUNT = "count"
    PER_1000_CHILDREN = "per_1000_children"
    PER_10000_CHILDREN = "per_10000_children"
    SHARE = "share"
    RATIO = "ratio"
    Z = "z"
    POUNDS = "pounds"
    FULL_TIME_EQUIVALENT = "fte"
    WORKING_DAYS = "working_days"
    DAYS = "days"
    OTHER = "other"


class IntervalKind(StrEnum):
    """What an interval allows for."""

    CONFIDENCE = "confidence"
    PREDICTION = "prediction"
    CONTROL_LIMITS = "control_limits"
    ROUNDING = "rounding"
    """All values that round to the published one."""


@dataclass(frozen=True, slots=True)
class Interval:
    """Two limits; ``None`` where a limit does not exist (never where it is unknown)."""

    low: float | None
    high: float | None
    level: float | None = 0.95
    """Nominal coverage as a fraction; ``None`` for a rounding interval."""
    kind: IntervalKind = IntervalKind.CONFIDENCE

    def __post_init__(self) -> None:
        if any(limit is not None and math.isnan(limit) for limit in (self.low, self.high)):
            raise ValueError("a limit that is not known is None, not NaN")
        if self.low is not None and self.high is not None and self.low > self.high:
            raise ValueError(f"interval limits are reversed: {self.low} > {self.high}")
        if self.level is not None and not 0 < self.level < 1:
            raise ValueError(f"interval level must lie between 0 and 1, not {self.level}")


@dataclass(frozen=True, slots=True)
class Provenance:
    """Where a figure comes from, in the publisher's own terms."""

    table: str
    """Key in the catalogue of published tables, or the name of a local record."""
    title: str
    publisher: str
    release: str
    """The edition the number was read from, e.g. ``CIN 2024 release``."""
    published_on: date | None = None
    """First publication of that reporting year, where it is known."""
    licence: str = "Open Government Licence v3.0"
    note: str = ""

    def to_dict(self) -> dict[str, Any]:
        """The record as plain values, dates in ISO form."""
        return {
            "table": self.table,
            "title": self.title,
            "publisher": self.publisher,
            "release": self.release,
            "published_on": self.published_on.isoformat() if self.published_on else None,
            "licence": self.licence,
            "note": self.note,
        }

    @classmethod
    def of(cls, values: Mapping[str, Any]) -> Provenance:
        """From the plain values of :meth:`to_dict`."""
        day = values["published_on"]
        return cls(**{**values, "published_on": date.fromisoformat(day) if day else None})


@dataclass(frozen=True, slots=True)
class Figure:
    """One statistic.

    ``n`` is the number of events or units the value rests on. ``vintage`` says
    as of when the number was true (``2024 release``); ``method`` names how it
    was made and in which version; ``derived`` marks a number that nobody
    published and that was computed from published ones.
    """

    name: str
    value: float | None
    unit: Unit
    state: State = State.KNOWN
    interval: Interval | None = None
    n: int | None = None
    year: int | None = None
    source: tuple[Provenance, ...] = ()
    vintage: str = ""
    caveats: tuple[str, ...] = ()
    method: str = ""
    derived: bool = False

    def __post_init__(self) -> None:
        if self.state.has_value != (self.value is not None):
            raise ValueError(f"{self.name}: a figure that is {self.state} cannot have value {self.value}")
        if self.value is not None and not math.isfinite(self.value):
            raise ValueError(f"{self.name}: {self.value} is not a number")
        if self.state is State.NIL and self.value != 0:
            raise ValueError(f"{self.name}: nil means zero, not {self.value}")

    @classmethod
    def unknown(cls, name: str, unit: Unit, state: State, **rest: Any) -> Figure:
        """A figure without a value, saying why."""
        return cls(name, None, unit, state, **rest)

    def to_dict(self) -> dict[str, Any]:
        """Plain values: ``null`` for unknown, the state always named."""
        return {
            "name": self.name,
            "value": self.value,
            "unit": self.unit.value,
            "state": self.state.value,
            "interval": None
            if self.interval is None
            else {
                "low": self.interval.low,
                "high": self.interval.high,
                "level": self.interval.level,
                "kind": self.interval.kind.value,
            },
            "n": self.n,
            "year": self.year,
            "source": [s.to_dict() for s in self.source],
            "vintage": self.vintage,
            "caveats": list(self.caveats),
            "method": self.method,
            "derived": self.derived,
        }

    @classmethod
    def of(cls, values: Mapping[str, Any]) -> Figure:
        """From the plain values of :meth:`to_dict`."""
        held = values["interval"]
        return cls(
            **{
                **values,
                "unit": Unit(values["unit"]),
                "state": State(values["state"]),
                "interval": Interval(**{**held, "kind": IntervalKind(held["kind"])}) if held else None,
                "source": tuple(Provenance.of(each) for each in values["source"]),
                "caveats": tuple(values["caveats"]),
            }
        )


@dataclass(frozen=True, slots=True)
class Column:
    """One column of a table of figures."""

    key: str
    label: str
    unit: Unit | None = None
    """``None`` for a column of words or identifiers."""


Cell = Figure | str | int | date | None


@dataclass(frozen=True, slots=True)
class FigureTable:
    """Rows of figures under one title, with what holds for them all.

    Each row maps every column's key to a :class:`Figure` (where the column has
    a unit) or to a word, whole number or date (where it has none).
    """

    title: str
    columns: tuple[Column, ...]
    rows: tuple[Mapping[str, Cell], ...] = field(default=())
    source: tuple[Provenance, ...] = ()
    caveats: tuple[str, ...] = ()
    method: str = ""

    def __post_init__(self) -> None:
        keys = [column.key for column in self.columns]
        if len(set(keys)) != len(keys):
            raise ValueError(f"{self.title}: two columns share a key")
        for number, row in enumerate(self.rows, start=1):
            if set(row) != set(keys):
                raise ValueError(f"{self.title}: row {number} does not match the columns")
            for column in self.columns:
                cell = row[column.key]
                if column.unit is not None and not isinstance(cell, Figure):
                    raise ValueError(f"{self.title}: row {number}, {column.key} is not a figure")
                unit = cell.unit if isinstance(cell, Figure) else None
                if unit is not column.unit:
                    raise ValueError(f"{self.title}: row {number}, {column.key} is {unit}, not {column.unit}")

    def __iter__(self) -> Iterator[Mapping[str, Cell]]:
        return iter(self.rows)

    def __len__(self) -> int:
        return len(self.rows)

    def column(self, key: str) -> Sequence[Cell]:
        """The cells under one key, top to bottom."""
        if key not in {column.key for column in self.columns}:
            raise KeyError(key)
        return [row[key] for row in self.rows]

    def to_dict(self) -> dict[str, Any]:
        """Plain values, one mapping a row."""
        return {
            "title": self.title,
            "columns": [
                {"key": c.key, "label": c.label, "unit": c.unit.value if c.unit else None} for c in self.columns
            ],
            "rows": [{k: _plain(v) for k, v in row.items()} for row in self.rows],
            "source": [s.to_dict() for s in self.source],
            "caveats": list(self.caveats),
            "method": self.method,
        }


def _plain(cell: Cell) -> Any:
    if isinstance(cell, Figure):
        return cell.to_dict()
    if isinstance(cell, date):
        return cell.isoformat()
    return cell
