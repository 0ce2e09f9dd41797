"""What a pound of one financial year is in the prices of another, by the GDP deflator. Years are named by their end."""

from __future__ import annotations

import json
from datetime import date
from functools import cache
from hashlib import sha256
from importlib.resources import files
from typing import Any

from tandem.core.errors import InputError

__all__ = ["FILE", "dearer", "digest", "latest", "publication"]

FILE = "deflators.json"


def dearer(since: int, by: int) -> float:
    """What prices of the year ``since`` are multiplied by to be those of ``by``; raises ``InputError`` without both."""
    index = _document()["index"]
    for year in (since, by):
        if str(year) not in index:
            first, last = min(index), max(index)
            raise InputError(f"There is no GDP deflator of {year}.", hint=f"There are those of {first} to {last}.")
    return float(index[str(by)] / index[str(since)])


def latest(on: date | None = None) -> int:
    """The last year whose deflator was out on a day: a year's is out three months after its end.

    What is held is the series as later revised, whatever the day.
    """
    years = [int(each) for each in _document()["index"]]
    out = _document()["out"]
    return max(years[0], *(year for year in years if on is None or date(year, out["month"], out["day"]) <= on))


def publication() -> str:
    """Where the deflators stand and how they were read."""
    return f"{_document()['publication']}; {_document()['read']}"


def digest() -> str:
    """The sha256 of what is held."""
    return sha256(_bytes()).hexdigest()


@cache
def _document() -> dict[str, Any]:
    found: dict[str, Any] = json.loads(_bytes())
    return found


def _bytes() -> bytes:
    return files(__package__).joinpath(FILE).read_bytes()
