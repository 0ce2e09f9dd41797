"""Which returns answer for the place that is meant, and what they said last."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from tandem.core.errors import InputError
from tandem.forecast.panel import Floats
from tandem.forecast.result import Place
from tandem.forecast.staffing.table import Staff
from tandem.forecast.wider import ENGLAND, wider_place
from tandem.forecast.wider import members as wider_members
from tandem.published import LocalAuthority, authority, find_la

__all__ = ["COLUMNS", "Members", "members"]

COLUMNS: Mapping[str, str] = {
    "in_post": "inpost_fte",
    "starters": "starters_fte",
    "leavers": "leavers_fte",
    "agency": "agency_fte",
    "vacancies": "vacancy_fte",
    "absence": "absence_rate_fte",
    "holders": "case_holders_fte",
    "cases": "cases",
}
"""What is told, and the measure that it is published as."""
_OLDEST = 2
"""What was last known longer ago than this says nothing of today."""


@dataclass(frozen=True, slots=True)
class Members:
    """The returns that a place is the sum of; ``nation`` where the published total of England stands for them."""

    place: Place
    table: Staff
    returns: tuple[str, ...]
    nation: bool
    notes: tuple[str, ...]

    @property
    def rows(self) -> list[int]:
        """Where the returns stand in the table."""
        return [self.table.places.index(each) for each in self.returns]

    def history(self, key: str) -> Floats:
        """(years,) of what is told, as published; absence as a share; NaN where any return is unknown."""
        measure = COLUMNS[key]
        if self.nation:
            found = self.table.england[measure]
        elif key == "absence" and len(self.returns) > 1:
            found = np.full(len(self.table.years), np.nan)
        else:
            found = self.table.counts[measure][self.rows].sum(axis=0)
        return np.asarray(found / 100 if key == "absence" else found)

    def now(self, key: str) -> float:
        """What was last said, two years ago at most; of many returns those that said it, brought up to all of them."""
        values = np.stack([self._last(row, COLUMNS[key]) for row in self.rows])
        known = ~np.isnan(values)
        weight = np.stack([self._last(row, "inpost_fte") for row in self.rows])
        if not known.any():
            return float("nan")
        if key == "absence":
            return float(np.average(values[known], weights=weight[known])) / 100
        return float(values[known].sum() * weight.sum() / weight[known].sum())

    def _last(self, row: int, measure: str) -> float:
        values = self.table.counts[measure][row, -1 - _OLDEST :]
        known = values[~np.isnan(values)]
        return float(known[-1]) if known.size else float("nan")


def members(text: str, table: Staff) -> Members:
    """The returns of an authority, region or England; raises :class:`InputError` where there is none of late."""
    known = tuple(
        place for place, value in zip(table.places, table.counts["inpost_fte"][:, -1], strict=True) if value > 0
    )
    if (name := wider_place(text)) is None:
        return _authority(find_la(text), table, known)
    inside = set(wider_members(name, table.years[-1] + 1))
    here = [at for at, place in enumerate(table.places) if inside.issuperset(place.split())]
    returns = tuple(table.places[at] for at in here if table.places[at] in known)
    silent = [table.names[at] for at in here if table.places[at] not in known]
    notes = (f"Without {', '.join(silent)}: nothing of them is published for {table.years[-1]}.",) if silent else ()
    return Members(Place(None, name), table, returns, nation=name == ENGLAND, notes=() if name == ENGLAND else notes)


def _authority(la: LocalAuthority, table: Staff, known: tuple[str, ...]) -> Members:
    at = table.at(la.code)
    if at is None or table.places[at] not in known:
        raise _cannot_tell(la, table, at)
    name = table.names[at].replace(" / ", " and ")
    notes: tuple[str, ...] = ()
    if " " in table.places[at]:
        notes = (f"{name} make one return: these are the figures of both.",)
    short = int((~np.isnan(table.counts["inpost_fte"][at])).sum())
    if short < len(table.years):
        notes = (*notes, f"Only {short} years of it are published, so it leans on what other places do.")
    return Members(Place(la.code, name), table, (table.places[at],), nation=False, notes=notes)


def _cannot_tell(la: LocalAuthority, table: Staff, at: int | None) -> InputError:
    if la.last_year is not None and la.last_year <= table.years[-1]:
        became = " and ".join(authority(code).name for code in la.successors)
        return InputError(f"{la.name} is gone: the figures cannot tell.", hint=f"Ask for {became}.")
    years = table.years
    told = [] if at is None else [y for y, v in zip(years, table.counts["inpost_fte"][at], strict=True) if v > 0]
    hint = f"Its last figures are of {told[-1]}." if told else "It makes no return of its own."
    return InputError(
        f"How many social workers {la.name} has is not published for {years[-1]}: the figures cannot tell.",
        hint=f"{hint} Ask for its region or England.",
    )
