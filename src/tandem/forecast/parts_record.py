"""How good the parts of a forecast have been: made again from each past year, beside "same as today"."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from tandem.forecast.backtesting import RECONCILED, Backtest, Row, Scored, scored_against
from tandem.forecast.breakdowns import TABLES, Breakdown, find_breakdown
from tandem.forecast.divided import Divided, divided
from tandem.forecast.errors import Errors, common_shock, paths
from tandem.forecast.known import AsKnown
from tandem.forecast.mix import errors_of, fitted
from tandem.forecast.models import MODELS
from tandem.forecast.panel import Floats, Panel, panel
from tandem.forecast.series import SERIES

__all__ = ["backtest_parts"]

_SEED = 20210331
_PAST = 4
"""Years before the newer table that an authority must have, as the total's model needs."""
_FIRST = 2022
"""The newer table begins in 2021; one of its years must lie before an origin for its own movements to be fitted."""


def backtest_parts(by: str, *, years: int = 3, draws: int = 1000) -> Backtest:
    """Divide the forecast of children looked after again from each past year and score its parts.

    ``reconciled`` is what ``tandem forecast --by`` gives; ``naive`` the count of
    today with the width that such counts have had. Authorities are those whose
    count of the part is shown in every year of the newer table. Raises
    ``InputError`` for a division there is not.
    """
    breakdown, known, series = find_breakdown(by), AsKnown(None), SERIES["cla"]
    older, newer = (divided(key, breakdown, known) for key in TABLES)
    whole = panel(series, known)
    whole = whole.only(np.asarray(~np.isnan(whole.counts[:, -_PAST - len(newer.years) :]).any(axis=1)))
    origins = tuple(range(_FIRST, newer.years[-1]))
    scored: dict[tuple[int, str, int], list[Scored]] = {}
    for year in origins:
        history = whole.upto(year)
        ahead = min(years, newer.years[-1] - year)
        for part, model, number, each in _scores(history, breakdown, (older, newer), ahead, draws):
            scored.setdefault((part, model, number), []).append(each)
    rows: list[Row] = []
    for part, of in enumerate(breakdown.parts):
        mine = {(model, ahead): found for (which, model, ahead), found in scored.items() if which == part}
        rows += [scored_against(f"cla/{of.key}", model, ahead, mine) for model, ahead in mine]
    return Backtest(series, len(whole.codes), origins, tuple(rows), _caveats(breakdown), breakdown)


def _scores(
    history: Panel, breakdown: Breakdown, tables: tuple[Divided, Divided], years: int, draws: int
) -> Iterator[tuple[int, str, int, Scored]]:
    older, newer = tables
    seen_then = (older, newer.upto(history.years[-1]))
    mixed = fitted(breakdown, seen_then)
    logs = [np.log(np.maximum(each.counts, 1.0)) for each in seen_then]
    rng = np.random.default_rng([_SEED, history.years[-1]])
    shock = common_shock(years, draws, rng)
    totals = np.exp(MODELS["pool"](history, shock, rng))
    codes = [code for code in history.codes if code in newer.codes]
    at = [newer.codes.index(code) for code in codes]
    start = newer.years.index(history.years[-1])
    now = dict(zip(history.codes, history.counts[:, -1], strict=True))
    drawn = np.stack(
        [
            mixed.draws(code, total, now=float(now[code]), since=0)
            for code, total in zip(history.codes, totals, strict=True)
            if code in newer.codes
        ],
        axis=1,
    )
    for part in range(drawn.shape[0]):
        seen = np.asarray(newer.shown[at, :, part].all(axis=1) & (newer.counts[at, :, part] > 0).all(axis=1))
        counts = newer.counts[at][seen, :, part]
        kept = tuple(code for code, yes in zip(codes, seen, strict=True) if yes)
        today = _today(errors_of(logs, seen_then, part), counts[:, start], shock, rng)
        scale = np.maximum(np.abs(np.diff(counts[:, : start + 1], axis=1)).mean(axis=1), 1.0)
        for ahead in range(years):
            after = counts[:, start + ahead + 1]
            yield part, RECONCILED, ahead + 1, Scored.of(drawn[part][seen, ahead], after, scale, kept)
            yield part, "naive", ahead + 1, Scored.of(today[:, ahead], after, scale, kept)


def _today(errors: tuple[Errors, ...], size: Floats, shock: Floats, rng: np.random.Generator) -> Floats:
    """The count of today, as wide as such counts have moved."""
    years, n = shock.shape
    ranks = paths(size.size, years, n, rng)
    made = np.empty((size.size, years, n))
    for ahead in range(years):
        reach = min(ahead + 1, len(errors))
        width = errors[reach - 1].spread(size) * np.sqrt((ahead + 1) / reach)
        made[:, ahead] = np.log(size)[:, np.newaxis] + errors[reach - 1].at(ranks[:, ahead]) * width[:, np.newaxis]
    return np.asarray(np.exp(made + shock))


def _caveats(breakdown: Breakdown) -> tuple[str, ...]:
    return (
        "Only three origins can be scored, 2022 to 2024, and they overlap: a short record.",
        "Authorities whose count was withheld in any year are left out: the smallest are not judged.",
        *breakdown.caveats,
    )
