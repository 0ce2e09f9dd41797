"""Reading published figures as they were out on a day. Nothing else in this room reads a table."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import date
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING, Any

from tandem.core.errors import InputError
from tandem.published import covariate, entry, known_on, populations, table

if TYPE_CHECKING:
    import polars as pl

__all__ = ["AsKnown"]

_EARLIEST_FSM = 2016


@dataclass(frozen=True, slots=True)
class AsKnown:
    """The published tables as they stood on a day, or as they stand now where ``on`` is ``None``.

    What survives of a figure is often a later revision; :meth:`revised` says for which years.
    """

    on: date | None

    def years(self, key: str) -> tuple[int, ...]:
        """The reporting years of a table that were out.

        A year whose first publication nobody recorded was out if a later one was: each edition carries those
        before it.
        """
        found = entry(key)
        if self.on is None:
            return found.years
        latest = max((year for year in found.years if known_on(key, year, self.on).known), default=0)
        return tuple(year for year in found.years if year <= latest)

    def revised(self, key: str) -> tuple[int, ...]:
        """The years of those whose figures, as held here, are not the ones first published."""
        if self.on is None:
            return ()
        return tuple(year for year in self.years(key) if not known_on(key, year, self.on).as_first_published)

    def rows(self, key: str, measures: tuple[str, ...]) -> pl.DataFrame:
        """Counts of authorities and of England; raises :class:`InputError` where nothing was out yet."""
        years = self.years(key)
        if not years:
            raise InputError(
                f"Nothing of {entry(key).title} was published by {self.on:%-d %B %Y}.",
                hint="Give a later origin.",
            )
        return table(key, years=years, measures=measures)

    def population(self, year: int) -> dict[str, float]:
        """Children aged 0 to 17 by authority, as a reporting year counts them; empty where it was not out."""
        if not self._out("population", year):
            return {}
        try:
            frame = populations(year)
        except InputError:
            return {}
        return {code: n for code, n in frame.select("la_code", "population").iter_rows() if code and n}

    def free_school_meals(self, year: int) -> dict[str, float]:
        """The share of primary pupils eligible by authority; before 2016 that of 2016, once it was out."""
        if not self._out("primary_fsm", max(year, _EARLIEST_FSM)):
            return {}
        frame = covariate("primary_fsm", year).select("la_code", "value", "year_used")
        return {
            code: share
            for code, share, used in frame.iter_rows()
            if code and share and used <= max(year, _EARLIEST_FSM)
        }

    def _out(self, name: str, year: int) -> bool:
        if self.on is None:
            return True
        rule = _releases()[name]
        return date(year + rule["years_after"], rule["month"], rule["day"]) <= self.on


@cache
def _releases() -> dict[str, dict[str, Any]]:
    text = files("tandem.forecast").joinpath("covariates.json").read_text(encoding="utf-8")
    releases: dict[str, dict[str, Any]] = json.loads(text)
    return releases
