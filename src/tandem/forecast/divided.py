"""What is known of how each place's total was divided, and what is left over shared among what is not shown."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

import numpy as np
import numpy.typing as npt

from tandem.core.errors import InputError
from tandem.forecast.breakdowns import TABLES, Breakdown
from tandem.forecast.known import AsKnown
from tandem.forecast.panel import Floats

__all__ = ["Divided", "divided", "tables_out"]

_LEAST = 0.5
"""What a part of nought counts as: its logarithm must be something."""
_NATION = "England"


@dataclass(frozen=True, slots=True)
class Divided:
    """One table's counts of each part, (authorities, years, parts); NaN where a place has none at all.

    ``shown`` is false where a count was withheld: there the place's total less
    what is shown is shared out as it is in the nation, never taken for nought.
    ``beyond`` has England and the regions by name, each (years, parts).
    """

    table: str
    codes: tuple[str, ...]
    years: tuple[int, ...]
    counts: Floats
    shown: npt.NDArray[np.bool_]
    beyond: Mapping[str, Floats]

    def upto(self, year: int) -> Divided:
        """The table as far as a year."""
        end = self.years.index(year) + 1
        return Divided(
            self.table,
            self.codes,
            self.years[:end],
            self.counts[:, :end],
            self.shown[:, :end],
            {place: values[:end] for place, values in self.beyond.items()},
        )

    @property
    def nation(self) -> Floats:
        """England's published counts, (years, parts)."""
        return self.beyond[_NATION]

    def seen(self, place: str) -> Floats:
        """Counts of an authority by code, or of a region or England by name, (years, parts); NaN where not shown."""
        if place in self.codes:
            at = self.codes.index(place)
            return np.where(self.shown[at], self.counts[at], np.nan)
        empty = np.full(self.nation.shape, np.nan)
        return self.beyond.get(place, empty)

    @property
    def shares(self) -> Floats:
        """Each part's share of its place, adding to one."""
        counts = np.maximum(self.counts, _LEAST)
        return np.asarray(counts / counts.sum(axis=2, keepdims=True))


def tables_out(known: AsKnown) -> tuple[str, ...]:
    """The tables of which something had been published, older first; raises :class:`InputError` where none had."""
    out = tuple(key for key in TABLES if known.years(key))
    if not out:
        raise InputError(
            "Nothing of how children looked after are divided was published by then.", hint="Give a later origin."
        )
    return out


@cache
def divided(key: str, breakdown: Breakdown, known: AsKnown) -> Divided:
    """One table's division as it was known on a day."""
    which = TABLES.index(key)
    total = breakdown.totals[which]
    headings = [(at, name) for at, part in enumerate(breakdown.parts) for name in part.headings[which]]
    rest = [at for at, part in enumerate(breakdown.parts) if not part.headings[which]]
    rows = known.rows(key, (total, *(name for _, name in headings)))
    if "group" in rows.columns:
        rows = rows.filter(group=breakdown.group)
    names = {total: 0} | {name: number for number, (_, name) in enumerate(headings, start=1)}
    column = "characteristic" if "characteristic" in rows.columns else "measure"
    years = tuple(sorted(set(rows["year"].to_list())))
    codes = tuple(sorted({code for code in rows["la_code"].to_list() if code}))
    beyond = (*sorted(set(rows.filter(level="regional")["name"].to_list())), _NATION)
    raw = np.full((len(codes) + len(beyond), len(years), len(names)), np.nan)
    at = {place: number for number, place in enumerate((*codes, *beyond))}
    for level, code, place, year, name, value in rows.select(
        "level", "la_code", "name", "year", column, "value"
    ).iter_rows():
        if value is not None and (found := at.get(code if level == "la" else place)) is not None:
            raw[found, years.index(year), names[name]] = value
    filled = _filled(raw, rest=bool(rest))
    parts = np.zeros((*raw.shape[:2], len(breakdown.parts)))
    shown = np.ones(parts.shape, dtype=np.bool_)
    for number, (part, _) in enumerate(headings):
        parts[:, :, part] += filled[:, :, number]
        shown[:, :, part] &= ~np.isnan(raw[:, :, number + 1])
    for part in rest:
        parts[:, :, part] = raw[:, :, 0] - parts.sum(axis=2)
        shown[:, :, part] = shown.all(axis=2)
    parts[np.isnan(raw[:, :, 0]) | (raw[:, :, 0] <= 0)] = np.nan
    count = len(codes)
    return Divided(key, codes, years, parts[:count], shown[:count], dict(zip(beyond, parts[count:], strict=True)))


def _filled(raw: Floats, *, rest: bool) -> Floats:
    """Counts of every heading: those withheld share what the total leaves, in the nation's proportions."""
    total, each = raw[:, :, :1], raw[:, :, 1:]
    nation = np.nan_to_num(each[-1:])
    hidden = np.isnan(each)
    left = np.maximum(total - np.where(hidden, 0.0, each).sum(axis=2, keepdims=True), 0.0)
    weight = np.where(hidden, nation + 1e-6, 0.0)
    weight = weight / np.maximum(weight.sum(axis=2, keepdims=True) + (_nation_rest(raw) if rest else 0.0), 1e-9)
    return np.asarray(np.where(hidden, weight * left, each))


def _nation_rest(raw: Floats) -> Floats:
    """What the nation's total leaves beside its headings, where one part has no heading of its own."""
    return np.asarray(raw[-1:, :, :1] - np.nansum(raw[-1:, :, 1:], axis=2, keepdims=True))
