"""Reading published figures as they were out on a day. Nothing else that forecasts reads a table."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING, Any

from tandem.core.errors import InputError
from tandem.published import covariate, entry, known_on, populations, table

if TYPE_CHECKING:
    import polars as pl

__all__ = ["COVARIATE_TABLES", "SPENDING_TABLES", "AsKnown", "only_revised"]

COVARIATE_TABLES = ("lait_indicators_long", "ons_population_0_17_cin_release")
"""The tables that free school meals and children living in a place are read from."""

_EARLIEST_FSM = 2016
_EARLIEST_UNIT_COST = 2016
_SPENDING, _UNIT_COSTS = "s251_gross_expenditure_by_category_2009_2025", "lait_indicators_long"
_READ = ("year", "level", "la_code", "name", "covers", "group", "value", "state")
"""What is read of a table of counts beside what divides it: nothing else of it tells of the future."""
SPENDING_TABLES = (_SPENDING, _UNIT_COSTS)
"""The tables that spending and unit costs are read from."""


def only_revised(years: Sequence[int]) -> str:
    """The caveat of figures for these years, in order, of which only later revisions survive."""
    return f"For {years[0]} to {years[-1]} only later revisions survive: what was seen by then may have differed."


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

    @staticmethod
    def hashes(keys: tuple[str, ...]) -> dict[str, str]:
        """The sha256 of each table, so that an answer can be traced to its data."""
        return {key: entry(key).parquet_sha256 for key in keys}

    def rows(self, key: str, measures: tuple[str, ...]) -> pl.DataFrame:
        """Counts of authorities and of England; raises :class:`InputError` where nothing was out yet."""
        years = self.years(key)
        if not years:
            raise InputError(
                f"Nothing of {entry(key).title} was published by {self.on:%-d %B %Y}.",
                hint="Give a later origin.",
            )
        return table(key, years=years, measures=measures, columns=(*_READ, entry(key).dimension or ""))

    def spending_years(self, key: str) -> tuple[int, ...]:
        """The financial years of a table made from section 251 outturn that were out.

        A year whose first publication is not recorded counts from the end of
        the next February (to be verified).
        """
        found = entry(key)
        if self.on is None:
            return found.years
        said = {year: known_on(key, year, self.on).known for year in found.years}
        return tuple(
            year for year, known in said.items() if (known if known is not None else self._out("section_251", year))
        )

    def spending(self, category: str) -> pl.DataFrame:
        """Pounds of each authority and year in a category of section 251, columns la_code, year and value."""
        rows = table(_SPENDING, years=self.spending_years(_SPENDING), measures=(category,))
        return rows.select("level", "la_code", "year", value="total_expenditure")

    def unit_costs(self, measure: str) -> pl.DataFrame:
        """Pounds a week as the Department works them out from section 251, columns level, la_code, year and value."""
        years = [year for year in self.spending_years(_UNIT_COSTS) if year >= _EARLIEST_UNIT_COST]
        return table(_UNIT_COSTS, years=years, measures=(measure,)).select("level", "la_code", "year", "value")

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
