"""How good the workforce's forecasts have been: made again as they could have been on the day of each publication."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from types import MappingProxyType

import numpy as np

from tandem.forecast.backtesting import Backtest, Row, Scored, scored_against
from tandem.forecast.errors import common_shock, paths
from tandem.forecast.known import AsKnown
from tandem.forecast.models import MODELS
from tandem.forecast.panel import Floats, Panel
from tandem.forecast.staffing.cases import DRAWS
from tandem.forecast.staffing.futures import Futures, futures, rates
from tandem.forecast.staffing.table import IN_POST, TABLE, Staff, panel_of, staff
from tandem.published import entry

__all__ = ["COUNTED", "SHRUNK", "WorkforceRecord", "backtest_workforce", "model_in_use"]

SHRUNK = "shrunk"
"""The model of what comes and goes: each place's share drawn towards its region's and England's."""
COUNTED: Mapping[str, str] = MappingProxyType(
    {
        "in_post": IN_POST.name,
        "leavers": "Social workers who left in the year",
        "agency": "Agency social workers",
        "vacancies": "Vacancies",
        "holders": "Case holders",
        "cases": "Cases held",
        "caseload": "Cases for each case holder",
    }
)
_MEASURE = {
    "in_post": "inpost_fte",
    "leavers": "leavers_fte",
    "agency": "agency_fte",
    "vacancies": "vacancy_fte",
    "holders": "case_holders_fte",
    "cases": "cases",
}
_STOCK_MODELS = ("naive", "damped", "hierarchical")
_FIRST = 2019
_SEED = 20190930


def model_in_use(counted: str) -> str:
    """The model in use for one of :data:`COUNTED`."""
    return IN_POST.model if counted == "in_post" else SHRUNK


@dataclass(frozen=True, slots=True)
class WorkforceRecord(Backtest):
    """The workforce's track record: every model, misses included; naive rows are "same as today"."""

    def model_of(self, series: str) -> str:
        """The model in use for one of the things counted."""
        return model_in_use(series.partition("/")[2])

    @property
    def sentence(self) -> str:
        """The record of social workers in post, in one sentence, beside "same as today" and the flows added up."""
        off = {
            model: [row.mape for row in self.rows if row.series == "workforce/in_post" and row.model == model]
            for model in (IN_POST.model, "naive", "stock_flow")
        }
        used = [row for row in self.rows if (row.series, row.model) == ("workforce/in_post", IN_POST.model)]
        end = max(used, key=lambda row: row.horizon)
        gain = f"{abs(end.skill.value):.1%} {'better' if end.skill.value >= 0 else 'worse'}"
        if end.skill.lower <= 0 <= end.skill.upper:
            gain += ", which chance could explain"
        return (
            "Social workers in post, one, two and three years ahead, one authority: off by "
            f"{_listed(off[IN_POST.model])} on average, “same as today” by {_listed(off['naive'])}, "
            f"starters and leavers added up by {_listed(off['stock_flow'])}. Three years ahead the whole spread is "
            f"{gain} than “same as today”; 80 of 100 intervals should hold what came, and "
            f"{100 * end.coverage80.value:.0f} did."
        )


def _listed(shares: list[float]) -> str:
    return ", ".join(f"{share:.1%}" for share in shares)


def backtest_workforce(*, years: int = 3, first: int = _FIRST) -> WorkforceRecord:
    """Make every place's futures again from what each publication since ``first`` had out, and score them.

    Each origin is the day on which a year's workforce was first published, and
    reads nothing that came out later, children in need included. The figures
    are the latest revisions that survive.
    """
    now = staff(AsKnown(None))
    origins = [year for year in entry(TABLE).first_published if first <= year < now.years[-1]]
    scored: dict[tuple[str, str, int], list[Scored]] = {}
    for year in origins:
        known = AsKnown(entry(TABLE).first_published[year].on)
        ahead = min(years, now.years[-1] - year)
        for counted, model, number, each in _scores(known, now, ahead):
            scored.setdefault((counted, model, number), []).append(each)
    rows: list[Row] = []
    for counted in COUNTED:
        mine = {(model, ahead): found for (which, model, ahead), found in scored.items() if which == counted}
        rows += [scored_against(f"workforce/{counted}", model, ahead, mine) for model, ahead in mine]
    places = len({code for each in scored["in_post", "naive", 1] for code in each.codes})
    return WorkforceRecord(IN_POST, places, tuple(origins), tuple(rows), _CAVEATS)


_CAVEATS = (
    "Only revised figures survive: what was seen on those days may have differed.",
    "Origins overlap: they are fewer independent trials than their number.",
    "A place counts where its figure is published, and above nought, both then and after.",
    (
        "The model of the number in post serves children looked after too; that it serves here was settled on these "
        "scores, so its lead is flattered."
    ),
)


def _scores(known: AsKnown, now: Staff, years: int) -> Iterator[tuple[str, str, int, Scored]]:
    table = staff(known)
    history = panel_of(table)
    several = (~np.isnan(history.counts)).sum(axis=1) > 1  # with one year a place has no usual change to score by
    history = history.only(np.asarray(several & np.isin(history.codes, now.places)))
    rng = np.random.default_rng([_SEED, table.years[-1]])
    shock = common_shock(years, DRAWS, rng)
    drawn = {model: np.exp(MODELS[model](history, shock, rng)) for model in _STOCK_MODELS}
    drawn["stock_flow"] = _flows(table, history.codes, known, years)
    half = DRAWS // 2
    drawn["half"] = np.concatenate([drawn["naive"][:, :, :half], drawn["stock_flow"][:, :, half:]], axis=2)
    for model, made in drawn.items():
        for ahead in range(years):
            year = table.years[-1] + ahead + 1
            yield "in_post", model, ahead + 1, _score(made[:, ahead], now, "in_post", history, year)
    every = {place: futures(place, known, years) for place in history.codes}
    for counted in COUNTED:
        if counted == "in_post":
            continue
        values = _values(table, counted)
        codes = tuple(
            place
            for place, found in every.items()
            if values[table.places.index(place), -1] > 0 and not np.isnan(_of(found, counted)).any()
        )
        past = _like(history, codes, values[[table.places.index(place) for place in codes]])
        today = np.exp(MODELS["naive"](past, shock, rng))
        mine = np.stack([_of(every[place], counted) for place in codes])
        for model, made in (("naive", today), (SHRUNK, mine)):
            for ahead in range(years):
                year = table.years[-1] + ahead + 1
                yield counted, model, ahead + 1, _score(made[:, ahead], now, counted, past, year)


def _of(found: Futures, counted: str) -> Floats:
    return found.cases / found.holders if counted == "caseload" else np.asarray(getattr(found, counted))


def _values(table: Staff, counted: str) -> Floats:
    """(places, years) of what is counted; NaN where it is unknown or nought."""
    if counted == "caseload":
        return _values(table, "cases") / _values(table, "holders")
    values = table.counts[_MEASURE[counted]]
    return np.where(values > 0, values, np.nan)


def _like(history: Panel, codes: tuple[str, ...], values: Floats) -> Panel:
    """Another count of some of the places, as the models read one."""
    regions = tuple(history.regions[history.codes.index(code)] for code in codes)
    unknown = np.full(values.shape, np.nan)
    return replace(history, codes=codes, regions=regions, counts=values, population=unknown, fsm=unknown)


def _score(made: Floats, now: Staff, counted: str, history: Panel, year: int) -> Scored:
    """Draws (places, n) against what came, where that is known."""
    after = _values(now, counted)[[now.places.index(place) for place in history.codes], now.years.index(year)]
    steps = np.abs(np.diff(history.counts, axis=1))
    usual = np.nansum(steps, axis=1) / np.maximum((~np.isnan(steps)).sum(axis=1), 1)
    known = ~np.isnan(after) & (usual > 0)
    codes = tuple(code for code, yes in zip(history.codes, known, strict=True) if yes)
    return Scored.of(made[known], after[known], usual[known], codes)


def _flows(table: Staff, codes: tuple[str, ...], known: AsKnown, years: int) -> Floats:
    """What starters and leavers, both as shares of who is in post at a year's end, add up to."""
    made = np.empty((len(codes), years, DRAWS))
    common = np.random.default_rng([_SEED, 1]).standard_normal((2, years, DRAWS))
    rng = np.random.default_rng([_SEED, 2, table.years[-1]])
    for number, place in enumerate(codes):
        at = table.places.index(place)
        starting, leaving = (
            rates(known)[measure].draws(at, paths(1, years, DRAWS, rng)[0], shared)
            for measure, shared in zip(("starters", "leavers"), common, strict=True)
        )
        made[number] = table.counts["inpost_fte"][at, -1] * np.cumprod(1.0 / (1.0 - starting + leaving), axis=0)
    return made
