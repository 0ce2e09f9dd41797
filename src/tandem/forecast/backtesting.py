"""How good the forecasts have been: made again from each past year, with what was known of it, and scored."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from os import PathLike
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np

from tandem.core.errors import InputError
from tandem.forecast.breakdowns import Breakdown, division
from tandem.forecast.errors import common_shock
from tandem.forecast.known import AsKnown
from tandem.forecast.models import MODELS
from tandem.forecast.panel import Floats, Panel, panel
from tandem.forecast.series import SERIES, Series
from tandem.stats.scores import Estimate, clustered_share, crps_ensemble, skill

if TYPE_CHECKING:
    import polars as pl

__all__ = ["Backtest", "Row", "Scored", "backtest", "scored_against"]

FIRST_ORIGIN = 2019
"""Earlier origins have too few years before them for the models to be told apart."""
_DRAWS = 1000
_SEED = 20190331
RECONCILED = "reconciled"
"""The model of parts: their mix, brought to the total in every draw."""
_ENOUGH = 30
"""Fewer scored forecasts than this say nothing of how often intervals hold."""
_LEVELS = (0.1, 0.9, 0.025, 0.975)


@dataclass(frozen=True, slots=True)
class Row:
    """One model at one number of years ahead, over every authority and origin.

    ``mape`` and ``coverage80``, ``coverage95`` are fractions; ``mase`` is in mean absolute yearly changes of each
    authority's own past; ``crps`` in children. ``skill`` is one less the ratio of CRPS to that of "same as today".
    Limits are 95% intervals from drawing whole authorities.
    """

    series: str
    model: str
    horizon: int
    n: int
    mape: float
    mase: float
    crps: float
    skill: Estimate
    coverage80: Estimate
    coverage95: Estimate
    national: str
    """In how many origins the 80% interval of the sum of authorities held what came."""

    def to_dict(self) -> dict[str, Any]:
        """Plain values, limits beside each estimate."""
        flat: dict[str, Any] = {
            name: getattr(self, name) for name in ("series", "model", "horizon", "n", "mape", "mase", "crps")
        }
        for name in ("skill", "coverage80", "coverage95"):
            found: Estimate = getattr(self, name)
            flat |= {name: found.value, f"{name}_low": found.lower, f"{name}_high": found.upper}
        return {**flat, "national80": self.national}


@dataclass(frozen=True, slots=True)
class Backtest:
    """A series' track record: every model, misses included."""

    series: Series
    authorities: int
    origins: tuple[int, ...]
    rows: tuple[Row, ...]
    caveats: tuple[str, ...]
    breakdown: Breakdown | None = None

    @property
    def model(self) -> str:
        """The model in use."""
        return RECONCILED if self.breakdown else self.series.model

    def model_of(self, series: str) -> str:  # noqa: ARG002
        """The model in use for the series of a row."""
        return self.model

    @property
    def sentence(self) -> str:
        """The record of the model in use, in one sentence."""
        furthest = max(row.horizon for row in self.rows)
        used = [row for row in self.rows if row.model == self.model and row.horizon == furthest]
        if self.breakdown:
            held = [100 * row.coverage80.value for row in used if row.n >= _ENOUGH]
            return (
                f"{self.series.name}, {self.breakdown.name.lower()}, {_NUMBERS[furthest]} ahead: 80 of 100 intervals "
                f"should hold what came; by part, {min(held):.0f} to {max(held):.0f} did."
            )
        (row,) = used
        gain = f"{abs(row.skill.value):.1%} {'better' if row.skill.value >= 0 else 'worse'} than “same as today”"
        if row.skill.lower <= 0 <= row.skill.upper:
            gain += ", which chance could explain"
        return (
            f"{self.series.name}, {_NUMBERS[furthest]} ahead, one authority: off by {row.mape:.1%} on average; {gain}; "
            f"80 of 100 intervals should hold what came, and {100 * row.coverage80.value:.0f} did."
        )

    def to_polars(self) -> pl.DataFrame:
        """The rows."""
        import polars as pl

        return pl.DataFrame([row.to_dict() for row in self.rows])

    def to_dict(self) -> dict[str, Any]:
        """The whole record as the command line's JSON has it."""
        return {
            "series": self.series.key,
            "name": self.series.name,
            "by": self.breakdown.key if self.breakdown else None,
            "model": self.model,
            "authorities": self.authorities,
            "origins": list(self.origins),
            "sentence": self.sentence,
            "rows": [row.to_dict() for row in self.rows],
            "caveats": list(self.caveats),
        }

    def save(self, path: str | PathLike[str]) -> Path:
        """Write as the file's ending names: txt, json or csv."""
        from tandem.forecast.saving import save

        return save(self, Path(path))


_NUMBERS = {1: "one year", 2: "two years", 3: "three years"}


class Scored(NamedTuple):
    """One model from one origin at one number of years ahead, an entry an authority."""

    error: Floats
    scaled: Floats
    crps: Floats
    within80: Floats
    within95: Floats
    codes: tuple[str, ...]
    national: bool

    @classmethod
    def of(cls, drawn: Floats, seen: Floats, scale: Floats, codes: tuple[str, ...]) -> Scored:
        """Score draws (authorities, n) against what came; ``scale`` is each authority's mean yearly change."""
        low80, high80, low95, high95 = np.quantile(drawn, _LEVELS, axis=1)
        missed = np.abs(np.median(drawn, axis=1) - seen)
        total_low, total_high = np.quantile(drawn.sum(axis=0), _LEVELS[:2])
        return cls(
            missed / seen,
            missed / scale,
            crps_ensemble(seen, drawn),
            np.asarray((seen >= low80) & (seen <= high80), dtype=np.float64),
            np.asarray((seen >= low95) & (seen <= high95), dtype=np.float64),
            codes,
            bool(total_low <= seen.sum() <= total_high),
        )


@dataclass(frozen=True)
class _Origin:
    """One year from which everything is forecast again."""

    history: Panel
    after: Floats

    @cached_property
    def scale(self) -> Floats:
        return np.asarray(np.mean(np.abs(np.diff(self.history.counts, axis=1)), axis=1))

    def score(self, model: str, years: int, *, draws: int) -> Iterator[Scored]:
        rng = np.random.default_rng([_SEED, self.history.years[-1]])
        made = np.exp(MODELS[model](self.history, common_shock(years, draws, rng), rng))
        for ahead in range(years):
            yield Scored.of(made[:, ahead], self.after[:, ahead], self.scale, self.history.codes)


def backtest(series: str = "cla", *, years: int = 3, draws: int = _DRAWS, by: str | None = None) -> Backtest:
    """Forecast a series again from each past year and score what was said against what came.

    Authorities are those whose every year is known. Each origin uses nothing
    later than its year; the figures are the latest revisions that survive, so
    what was seen at the time may have differed. Raises ``InputError`` for a
    series there is not. ``by`` scores the parts of children looked after
    instead; ``workforce`` scores social workers.
    """
    if series == "workforce":
        if by:
            raise InputError(
                f"Social workers cannot be divided by {by}.",
                hint="Only children looked after are published so divided.",
            )
        from tandem.forecast.staffing.record import backtest_workforce

        return backtest_workforce(years=years)
    if series not in SERIES:
        raise InputError(f"There is no series called {series!r}.", hint=f"There are {', '.join(SERIES)}, workforce.")
    asked = SERIES[series]
    if by:
        from tandem.forecast.parts_record import backtest_parts

        return backtest_parts(division(asked, by).key, years=years, draws=draws)
    whole = panel(asked, AsKnown(None))
    whole = whole.only(whole.whole)
    last = whole.years[-1]
    origins = tuple(range(max(FIRST_ORIGIN, whole.years[3]), last))
    scored: dict[tuple[str, int], list[Scored]] = {}
    for year in origins:
        history = whole.upto(year)
        ahead = min(years, last - year)
        origin = _Origin(history, whole.counts[:, len(history.years) : len(history.years) + ahead])
        for model in MODELS:
            for number, each in enumerate(origin.score(model, ahead, draws=draws), start=1):
                scored.setdefault((model, number), []).append(each)
    rows = tuple(scored_against(asked.key, model, ahead, scored) for model, ahead in scored)
    return Backtest(asked, len(whole.codes), origins, rows, _caveats(whole))


def scored_against(series: str, model: str, ahead: int, scored: dict[tuple[str, int], list[Scored]]) -> Row:
    """One row of a record, beside "same as today" on the same places and origins."""
    mine, today = scored[model, ahead], scored["naive", ahead]
    codes = [code for each in mine for code in each.codes]
    crps = np.concatenate([each.crps for each in mine])
    seed = _SEED + ahead
    return Row(
        series,
        model,
        ahead,
        len(codes),
        float(np.mean(np.concatenate([each.error for each in mine]))),
        float(np.mean(np.concatenate([each.scaled for each in mine]))),
        float(np.mean(crps)),
        skill(crps, np.concatenate([each.crps for each in today]), codes, seed=seed),
        clustered_share(np.concatenate([each.within80 for each in mine]), codes, seed=seed),
        clustered_share(np.concatenate([each.within95 for each in mine]), codes, seed=seed),
        f"{sum(each.national for each in mine)} of {len(mine)}",
    )


def _caveats(whole: Panel) -> tuple[str, ...]:
    return (
        (
            f"{len(whole.codes)} authorities whose every year from {whole.years[0]} to {whole.years[-1]} is "
            "published; those made since from others are not among them."
        ),
        "Origins overlap: they are fewer independent trials than their number.",
        "Scored on the figures as they stand now: those first seen may have differed.",
        (
            "Which model serves a series was settled before these scores were computed, from an earlier comparison on "
            "the same years, so its lead is mildly flattered."
        ),
    )
