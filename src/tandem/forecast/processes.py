"""What single steps cost, from referral to court: how many there will be times what one costs, drawn together.

Not in spending on looking after children; they lie in what safeguarding and legal services spend.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from os import PathLike
from typing import Any

import numpy as np

from tandem.core.errors import InputError
from tandem.forecast.ask import forecast
from tandem.forecast.cost_result import Range, financial, range_of
from tandem.forecast.known import AsKnown
from tandem.forecast.ledger import number_in, rows_of
from tandem.forecast.panel import Floats
from tandem.forecast.result import Place
from tandem.forecast.series import SERIES
from tandem.forecast.unit_costs import Process, processes, sources, uprating
from tandem.forecast.wider import ENGLAND, in_london, members

__all__ = ["ProcessCosts", "ProcessYear", "process_costs"]

_SEED = 20260408
_MOST = 1e6
"""Pounds each beyond which a figure is taken for a slip."""
_ASSESSMENTS, _CARE = "cin_c2_assessments_duration", "lait_indicators_long"


@dataclass(frozen=True, slots=True)
class ProcessYear:
    """One process in one year: how many on average, and what they cost."""

    process: Process
    year: int
    count: float
    cost: Range


@dataclass(frozen=True, slots=True)
class ProcessCosts:
    """Every process of a place by year, and their sum; ``draws`` (years, n) is the sum in each future."""

    place: Place
    rows: tuple[ProcessYear, ...]
    years: tuple[int, ...]
    draws: Floats = field(repr=False, compare=False)
    without: tuple[str, ...] = ()
    """Processes whose number is not published for the place, or whose price was not yet known."""
    own: tuple[str, ...] = ()
    """Processes priced by the place's own ledger."""

    @property
    def together(self) -> tuple[Range, ...]:
        """The sum of all processes, by year."""
        return tuple(range_of(each) for each in self.draws)

    @property
    def caveats(self) -> tuple[str, ...]:
        """What to know before using it."""
        said = [
            (
                "One-off costs of process are beside what looking after children costs, not in it. Numbers are those "
                "of the forecasts’ own futures; what one costs is unsure, and as high or low in every year of a future."
            ),
            *sources(),
            *(
                f"{each.name}: £{each.pounds:,.0f} at {financial(each.price_year)} prices. {each.source} "
                f"({each.confidence})."
                for each in dict.fromkeys(row.process for row in self.rows)
                if each.key not in self.own
            ),
        ]
        if self.place.name == ENGLAND:
            said.append("England’s steps are reckoned at what one costs outside London, where it is a fifth more.")
        if self.own:
            said.append(f"From the ledger: {', '.join(self.own)}.")
        if self.without:
            said.append(f"Not reckoned, for their number or price had not been published: {', '.join(self.without)}.")
        return tuple(said)

    def to_dict(self) -> dict[str, Any]:
        """Plain values, in pounds."""
        rows = [
            {"process": row.process.key, "name": row.process.name, "year": row.year, "count": round(row.count, 1)}
            | {name: round(getattr(row.cost, name)) for name in Range.__slots__}
            for row in self.rows
        ]
        sums = [
            {"process": "all", "name": "All", "year": year, "count": None}
            | {name: round(getattr(each, name)) for name in Range.__slots__}
            for year, each in zip(self.years, self.together, strict=True)
        ]
        return {
            "rows": rows + sums,
            "unit_costs": [_plain(each) for each in dict.fromkeys(row.process for row in self.rows)],
            "own": list(self.own),
            "without": list(self.without),
            "caveats": list(self.caveats),
        }


def _plain(each: Process) -> dict[str, Any]:
    return {name: getattr(each, name) for name in Process.__slots__} | {"pounds": round(each.pounds)}


def process_costs(
    la: str, *, years: int = 3, origin: date | None = None, ledger: str | PathLike[str] | None = None
) -> ProcessCosts:
    """What processes will cost an authority, a region or England, drawn with their numbers.

    ``ledger`` may hold lines of processes (referral, assessment, section_47,
    conference, proceedings) with ``cost_each`` in pounds and, if known,
    ``spread``. Raises ``InputError`` for a place there is not, and for more than ten years.
    """
    known = AsKnown(origin)
    own = _own(ledger) if ledger is not None else {}
    place = forecast(la, "referrals", years=years, origin=origin).place
    priced = tuple(own.get(each.key, each) for each in processes(origin, london=in_london(place.code, place.name)))
    rows, without, total = [], [], None
    counted: tuple[int, ...] = ()
    for each in priced:
        if origin is not None and each.dated and date.fromisoformat(each.dated) > origin:
            without.append(each.name)
            continue
        try:
            ahead, counts = _counts(each.counted, la, place, years, origin, known)
        except InputError:
            without.append(each.name)
            continue
        cost = counts * _each(each, ahead, counts.shape[1])
        rows += [
            ProcessYear(each, year, float(number.mean()), range_of(pounds))
            for year, number, pounds in zip(ahead, counts, cost, strict=True)
        ]
        counted, total = ahead, cost if total is None else total + cost
    if total is None:
        raise InputError(f"No process of {place.name} can be counted.", hint="Give a later origin.")
    return ProcessCosts(place, tuple(rows), counted, total, tuple(without), tuple(own))


def _counts(  # noqa: PLR0917
    counted: str, la: str, place: Place, years: int, origin: date | None, known: AsKnown
) -> tuple[tuple[int, ...], Floats]:
    """How many there will be, (years, n): of a forecast, or by today's ratio to one."""
    series = {"assessments": "referrals", "applications": "icpc"}.get(counted, counted)
    found = forecast(la, series, years=years, origin=origin)
    ahead = tuple(each.year for each in found.years)
    if counted == series:
        return ahead, found.draws
    codes = (place.code,) if place.code else members(place.name, found.last[0])
    now = _assessments(codes, known) if counted == "assessments" else _applications(codes, known)
    year, number = now
    then = dict(found.history).get(year) or found.last[1]
    return ahead, found.draws * number / then


def _assessments(codes: tuple[str, ...], known: AsKnown) -> tuple[int, float]:
    rows = known.rows(_ASSESSMENTS, ("assessments_completed",))
    year = max(rows["year"].to_list())
    held = rows.filter(year=year).select("la_code", "value").iter_rows()
    return year, _sum({code: value for code, value in held if code and value}, codes)


def _applications(codes: tuple[str, ...], known: AsKnown) -> tuple[int, float]:
    """Care applications of the latest year: Cafcass's rate for each 10,000 children times the children there are."""
    rows = known.rows(_CARE, ("CareApplications",))
    year = max(rows["year"].to_list())
    children = known.population(year)
    rates = {code: value for code, value in rows.filter(year=year).select("la_code", "value").iter_rows() if code}
    held = {code: rate * children[code] / 10_000 for code, rate in rates.items() if rate and code in children}
    return year, _sum(held, codes)


def _sum(held: Mapping[str, float], codes: tuple[str, ...]) -> float:
    """Of a place: those of its authorities that are known; raises :class:`InputError` where none is."""
    known = [held[code] for code in codes if code in held]
    if not known:
        raise InputError("How many there were is not published.")
    return sum(known)


def _each(process: Process, years: tuple[int, ...], n: int) -> Floats:
    """What one costs, (years, n): one doubt about its level and one about its growth in each future."""
    rng = np.random.default_rng([_SEED, *process.key.encode()])
    variance = np.log1p(process.spread**2)
    level = process.pounds * np.exp(np.sqrt(variance) * rng.standard_normal(n) - variance / 2)
    growth, sd = uprating()
    grown = 1 + growth + sd * np.random.default_rng(_SEED).standard_normal(n)
    return np.stack([level * grown ** (year - process.price_year) for year in years])


def _own(path: str | PathLike[str]) -> Mapping[str, Process]:
    """Processes that a ledger prices, at the prices of the latest year; the other lines are those of placements."""
    known = {each.key: each for each in processes()}
    found: dict[str, Process] = {}
    for number, row in enumerate(rows_of(path, ("placement", "cost_each")), start=2):
        key = (row["placement"] or "").strip().lower()
        if key in found:
            raise InputError(f"Line {number}: {key} stands twice.", hint="Give each process once.")
        if key in known:
            pounds = number_in(row["cost_each"], number, "cost_each", _MOST)
            spread = number_in(row.get("spread") or "0", number, "spread", 5.0)
            base = known[key]
            year = AsKnown(None).years(SERIES["referrals"].table)[-1]
            found[key] = Process(key, base.name, base.counted, pounds, spread, year, "The ledger", "", "own")
    return found
