"""What pay, recruitment, retention and an agency cap go with: dated, named, and association, not cause."""

from __future__ import annotations

import csv
import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache
from importlib.resources import files
from os import PathLike
from pathlib import Path
from typing import Any

import numpy as np

from tandem.core.errors import InputError
from tandem.forecast.panel import Floats
from tandem.forecast.staffing.futures import Futures
from tandem.forecast.staffing.rates import shares
from tandem.forecast.staffing.table import Staff

__all__ = [
    "ASSOCIATION",
    "Effect",
    "Lever",
    "NewlyQualified",
    "effects",
    "levers_of",
    "newly_qualified",
    "pull",
    "read_levers",
    "stayed",
]

ASSOCIATION = "Association, not cause."
_COLUMNS = ("lever", "value", "from", "name")
_SEED = 20260933
_FLOOR = 0.1
"""Leavers are not taken below the share that only so many of places have: none is promised better than the best."""
_JUMP = 0.4
"""Changes in a year beyond this share of those in post are recording, not hiring."""
_Z95 = 1.959964


@dataclass(frozen=True, slots=True)
class Effect:
    """What one unit of a lever goes with: the middle and its 95% limits, and where that comes from."""

    key: str
    name: str
    unit: str
    effect: str
    most: float
    central: float
    low: float
    high: float
    source: str
    confidence: str

    def draws(self, n: int) -> Floats:
        """The effect in each future, (n,), kept within its limits."""
        normal = np.random.default_rng([_SEED, *self.key.encode()]).standard_normal(n)
        return np.clip(self.central + (self.high - self.low) / (2 * _Z95) * normal, self.low, self.high)


@dataclass(frozen=True, slots=True)
class Lever:
    """One lever that somebody means to pull: by how much, from when, and what they call it."""

    key: str
    value: float
    start: date
    name: str


@dataclass(frozen=True, slots=True)
class NewlyQualified:
    """The share of starters who are newly qualified, and of a caseload that they carry in their first year."""

    share: float
    weight: float
    source: str
    confidence: str


@cache
def _document() -> dict[str, Any]:
    document: dict[str, Any] = json.loads(
        files("tandem.forecast.staffing").joinpath("levers.json").read_text(encoding="utf-8")
    )
    return document


def newly_qualified() -> NewlyQualified:
    """What is assumed of newly qualified social workers."""
    return NewlyQualified(**_document()["newly_qualified"])


def effects(table: Staff) -> Mapping[str, Effect]:
    """Each lever's effect by key; two are worked out from the table as it was known."""
    agency = _with_agency(table)
    seen = {"recruitment": _with_posts(table), "agency_cap": agency, "agency_fewer": agency}
    made = {}
    for row in _document()["levers"]:
        middle, error = seen.get(row["key"], (0.0, 0.0))
        limits = (
            {"central": middle, "low": max(middle - _Z95 * error, 0.0), "high": min(middle + _Z95 * error, 1.0)}
            if row["central"] is None
            else {}
        )
        made[row["key"]] = Effect(**row | limits)
    return made


def _with_posts(table: Staff) -> tuple[float, float]:
    counts = table.counts
    return _slope(table, counts["inpost_fte"] + counts["vacancy_fte"], sign=1)


def _with_agency(table: Staff) -> tuple[float, float]:
    return _slope(table, table.counts["agency_fte"], sign=-1)


def _slope(table: Staff, of: Floats, *, sign: int) -> tuple[float, float]:
    """How a year's change in post goes with another change, both for each social worker, and its error over places."""
    in_post = table.counts["inpost_fte"]
    moved, other = (np.diff(each, axis=1) / in_post[:, :-1] for each in (in_post, of))
    moved, other = (each - np.nanmedian(each, axis=0) for each in (moved, other))
    known = ~np.isnan(moved) & ~np.isnan(other) & (np.abs(moved) < _JUMP) & (np.abs(other) < _JUMP)
    moved, other = np.where(known, moved, 0.0), np.where(known, other, 0.0)
    total = float(np.sum(other**2))
    slope = float(np.sum(moved * other)) / total
    error = float(np.sqrt(np.sum(np.sum(other * (moved - slope * other), axis=1) ** 2))) / total
    return float(np.clip(sign * slope, 0.0, 1.0)), error


def read_levers(path: str | PathLike[str]) -> tuple[Lever, ...]:
    """Levers from a CSV file with the columns lever, value, from (a day) and name.

    Raises :class:`InputError` that names the line, the field and what is wrong.
    """
    try:
        text = Path(path).read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as fault:
        raise InputError(f"The levers {path} cannot be read.", hint="Give a CSV file in UTF-8.") from fault
    return levers_of(text, str(path))


def levers_of(text: str, name: str) -> tuple[Lever, ...]:
    """The same from what such a file holds; ``name`` is what its faults call it."""
    rows = csv.DictReader(text.splitlines())
    if missing := [column for column in _COLUMNS if column not in (rows.fieldnames or ())]:
        raise InputError(f"{name} has no column {missing[0]}.", hint=f"It needs {', '.join(_COLUMNS)}.")
    return tuple(_lever(row, f"{name}, line {number}") for number, row in enumerate(rows, start=2))


def _lever(row: Mapping[str, str | None], where: str) -> Lever:
    known = {each["key"]: each["most"] for each in _document()["levers"]}
    key = (row["lever"] or "").strip().lower()
    if key not in known:
        raise InputError(f"{where}, lever: there is none called {key!r}.", hint=f"There are {', '.join(known)}.")
    try:
        value = float((row["value"] or "").strip().removesuffix("%"))
    except ValueError:
        value = -1.0
    if not 0 <= value <= known[key]:
        raise InputError(f"{where}, value: {row['value']!r}.", hint=f"Give a number from 0 to {known[key]}.")
    try:
        start = date.fromisoformat((row["from"] or "").strip())
    except ValueError as fault:
        raise InputError(f"{where}, from: {row['from']!r} is no day.", hint="Write it as 2026-10-01.") from fault
    if not (name := (row["name"] or "").strip()):
        raise InputError(f"{where}, name: it is empty.", hint="Say what the lever is called where it is decided.")
    return Lever(key, value, start, name)


def pull(found: Futures, levers: tuple[Lever, ...], table: Staff, now: float) -> Futures:
    """The same futures with levers pulled; ``now`` social workers are in post today.

    A lever acts on the part of a year (to 30 September) that follows its day;
    those on agency workers are kept whole from their day on.
    Whoever is kept leaves later like others; a post that was filled is filled
    again like others; all of them hold cases like others.
    """
    if not levers:
        return found
    years, n = found.in_post.shape
    known = effects(table)
    parts = np.array([[_part(lever.start, table.years[-1] + ahead + 1) for ahead in range(years)] for lever in levers])
    usual = found.leavers / found.in_post
    floor = np.minimum(usual, np.nanquantile(shares(table, "leavers")[:, -1], _FLOOR))
    fewer, added = np.ones((years, n)), np.zeros((years, n))
    cap, kept = np.full(years, np.inf), np.ones(years)
    for lever, part in zip(levers, parts, strict=True):
        drawn = known[lever.key].draws(n)
        if lever.key == "pay":
            fewer *= np.exp(np.outer(part, drawn * np.log1p(lever.value / 100)))
        elif lever.key == "retention":
            fewer *= 1 - np.outer(part, drawn * lever.value / 100)
        elif lever.key == "recruitment":
            added += np.outer(part, drawn * lever.value)
        elif lever.key == "agency_fewer":
            kept *= np.where(part > 0, 1 - lever.value / 100, 1.0)
        else:
            cap = np.where(part > 0, np.minimum(cap, lever.value / 100), cap)
    leaving = np.maximum(usual * fewer, floor)
    agency = np.minimum(_capped(found, cap), found.agency * kept[:, np.newaxis])
    added += (found.agency - agency) * known["agency_cap"].draws(n)
    in_post = found.in_post + added + stayed(found.in_post + added, usual, leaving)
    before = np.vstack([np.full((1, n), now), in_post[:-1]])
    return Futures(
        in_post,
        leaving * in_post,
        np.maximum(in_post - before + leaving * in_post, 0.0),
        agency,
        np.maximum(found.vacancies + _new_posts(levers, parts) - (in_post - found.in_post), 0.0),
        found.holders * (in_post + agency) / (found.in_post + found.agency),
        found.absence,
        found.cases,
    )


def stayed(in_post: Floats, usual: Floats, leaving: Floats) -> Floats:
    """How many more are in post in each year (years, n) because fewer leave, less those of them who leave later."""
    made = np.zeros(in_post.shape)
    last = np.zeros(in_post.shape[1])
    for ahead in range(len(in_post)):
        last = (last + (usual[ahead] - leaving[ahead]) * in_post[ahead]) / (1 + leaving[ahead])
        made[ahead] = last
    return made


def _new_posts(levers: tuple[Lever, ...], parts: Floats) -> Floats:
    """Posts added by each year, (years, 1)."""
    posts = np.array([lever.value if lever.key == "recruitment" else 0.0 for lever in levers])
    return (posts @ parts)[:, np.newaxis]


def _capped(found: Futures, cap: Floats) -> Floats:
    """Agency workers under a cap on their share, (years,), of social workers and agency workers."""
    most = np.where(np.isinf(cap), np.inf, cap / np.maximum(1 - cap, 1e-6))[:, np.newaxis] * found.in_post
    return np.minimum(found.agency, most)


def _part(start: date, year: int) -> float:
    """The part of the year to 30 September that follows a day."""
    length = (date(year, 9, 30) - date(year - 1, 9, 30)).days
    return float(np.clip((date(year, 9, 30) - start).days / length, 0.0, 1.0))
