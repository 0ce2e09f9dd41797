"""What one step of process costs: read from ``process_costs.json``, at the prices of one year by the GDP deflator."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache
from hashlib import sha256
from importlib.resources import files
from types import MappingProxyType
from typing import Any

from tandem.forecast import deflators

__all__ = ["FILE", "Process", "digest", "processes", "sources", "uprating"]

FILE = "process_costs.json"


@dataclass(frozen=True, slots=True)
class Process:
    """Pounds for each one at the prices of a year, and how unsure that is (standard deviation over mean).

    ``confidence`` is quoted (read where a study is quoted), assumed, or own (of a place's ledger).
    """

    key: str
    name: str
    counted: str
    pounds: float
    spread: float
    price_year: int
    source: str
    dated: str
    confidence: str


def processes(on: date | None = None, *, london: bool = False) -> tuple[Process, ...]:
    """Every process at the prices of the last year whose deflator was out on a day; in London what it costs there."""
    year = deflators.latest(on)
    return tuple(_priced(each, year, london=london) for each in _document()["processes"])


def uprating() -> tuple[float, float]:
    """Yearly growth of what a process costs after the last deflator, and its standard deviation."""
    found = _document()["uprating"]
    return float(found["growth"]), float(found["sd"])


def sources() -> tuple[str, ...]:
    """What was read and what was not; how far unit costs are unsure."""
    return f"{_document()['read']}.", f"{_document()['spreads']}."


def digest() -> str:
    """The sha256 of what is held."""
    return sha256(_bytes()).hexdigest()


def _priced(held: Mapping[str, Any], year: int, *, london: bool) -> Process:
    pounds = sum(
        (part.get("london", part["pounds"]) if london else part["pounds"])
        * part.get("share", 1.0)
        * deflators.dearer(part["year"], year)
        for part in held["quoted"]
    )
    said = {name: held[name] for name in ("key", "name", "counted", "spread", "source", "dated", "confidence")}
    return Process(pounds=pounds, price_year=year, **said)


@cache
def _document() -> Mapping[str, Any]:
    found: Mapping[str, Any] = MappingProxyType(json.loads(_bytes()))
    return found


def _bytes() -> bytes:
    return files(__package__).joinpath(FILE).read_bytes()
