"""Ask what is coming to a council from its own returns."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta
from itertools import pairwise
from os import PathLike
from types import MappingProxyType

import numpy as np
import numpy.typing as npt

from tandem.core.errors import InputError
from tandem.forecast.breakdowns import BREAKDOWNS
from tandem.forecast.histories.arrivals import quarter_ends
from tandem.forecast.histories.futures import Futures, learnt, simulate, standing
from tandem.forecast.histories.result import CareForecast, CarePart, quarters_of
from tandem.forecast.histories.widths import widened, widths
from tandem.forecast.result import Year, years_of
from tandem.published import find_la
from tandem.report.suppression import Grid, hidden_cells
from tandem.returns.collection import day_number
from tandem.returns.histories import Ending, Histories, read_histories
from tandem.returns.histories.making import CANNOT_TELL

__all__ = ["FURTHEST", "forecast_histories", "foreseen"]

FURTHEST = 5
_FUTURES = 500
_SEED = 20260401
_LEAST = 30
"""Children in care now, arrivals and departures in the window: fewer teach too little."""
_MOVED = 0.4
"""A change of arrivals from one year to the next beyond which the quality gates ask for its reason."""


def forecast_histories(*paths: str | PathLike[str], la: str | None = None, years: int = 3) -> CareForecast:
    """Children in care some years ahead, from a council's own SSDA903 returns of two years or more.

    ``paths`` are as :func:`tandem.returns.histories.read_histories` takes
    them; ``la`` names the council, so that a change of its boundaries within
    the years is noticed. The same histories give the same futures. Raises
    ``InputError`` where files cannot be used, for a council there is not and
    for more than five years; beginning with *The figures cannot tell* where the
    histories are too few or too short, or of another area.
    """
    if not 1 <= years <= FURTHEST:
        raise InputError(f"{years} years cannot be asked for.", hint=f"Ask for 1 to {FURTHEST}.")
    council = None if la is None else find_la(la)
    histories = read_histories(*paths)
    if council is not None:
        first, last = histories.first.year + 1, histories.last.year
        if not council.exists_in(first) or not council.exists_in(last):
            raise InputError(
                f"{CANNOT_TELL} {council.name} did not exist throughout {first - 1} to {last}, so returns of these "
                "years are of another area and the past is no guide.",
                hint="Give the returns since its boundaries changed.",
            )
    name, code = (council.name, council.code) if council else ("This council", None)
    return foreseen(histories, name, code, years=years)


def foreseen(
    histories: Histories, place: str, code: str | None = None, *, years: int = 3, futures: int = _FUTURES
) -> CareForecast:
    """The same of histories that are read already."""
    _enough(histories)
    made = simulate(
        histories,
        learnt(histories, histories.last),
        quarters=4 * years,
        futures=futures,
        rng=np.random.default_rng(_SEED),
    )
    wide = widths(histories, seed=_SEED)
    totals = widened(made.total.astype(float), wide.factor)
    marches = [at for at, day in enumerate(made.ends) if (day.month, day.day) == (3, 31)]
    begin = histories.first - timedelta(days=1)
    past = (begin, *quarter_ends(begin, round((histories.last - begin).days / 91.3)))
    whole = [at for at in marches if at >= 3]
    return CareForecast(
        place,
        code,
        histories.first,
        histories.last,
        len(histories),
        tuple((day, int(histories.in_care(day_number(day)).sum())) for day in past),
        quarters_of(totals.T, made.ends),
        _years(totals[:, marches], made.ends[marches[0]].year),
        _years(_yearly(made.come, whole), made.ends[whole[0]].year if whole else 0),
        _years(_yearly(made.left, whole), made.ends[whole[0]].year if whole else 0),
        _parts(histories, made, totals / np.maximum(made.total, 1), marches),
        totals.T,
        wide,
        histories.reading,
        _moved(histories),
        _inputs(histories),
        _SEED,
    )


def _enough(histories: Histories) -> None:
    start, end = day_number(histories.first), day_number(histories.last)
    now = int(histories.in_care(end).sum())
    come = int((histories.began >= start).sum())
    gone = int(((histories.ending != Ending.NOT_YET) & (histories.ended <= end)).sum())
    for many, words in ((now, "are in care"), (come, "came"), (gone, "left")):
        if many < _LEAST:
            raise InputError(
                f"{CANNOT_TELL} fewer than {_LEAST} children {words}, which is too few to learn from.",
                hint="Give the returns of more years, or use the forecast from published tables: tandem forecast LA.",
            )


def _years(draws: npt.NDArray[np.float64], first: int) -> tuple[Year, ...]:
    return years_of(draws.T, first - 1) if draws.shape[1] else ()


def _yearly(counts: npt.NDArray[np.int32], ends: list[int]) -> npt.NDArray[np.float64]:
    """Sums over the four quarters up to each end, (futures, ends)."""
    sums = [counts[:, at - 3 : at + 1].sum(axis=1) for at in ends]
    return np.stack(sums, axis=1).astype(float) if sums else np.zeros((len(counts), 0))


def _parts(
    histories: Histories, made: Futures, scale: npt.NDArray[np.float64], marches: list[int]
) -> tuple[CarePart, ...]:
    """Parts by age and by placement, brought to the total in every future."""
    scaled = made.in_care[:, marches] * scale[:, marches, np.newaxis, np.newaxis]
    now = standing(histories, histories.last)
    return (
        *_by("age", now.sum(axis=1), scaled.sum(axis=3), made.ends[marches[0]].year),
        *_by("placement", now.sum(axis=0), scaled.sum(axis=2), made.ends[marches[0]].year),
    )


def _by(key: str, now: npt.NDArray[np.int64], draws: npt.NDArray[np.float64], first: int) -> tuple[CarePart, ...]:
    counts = [int(each) for each in now]
    hidden = {column for _row, column in hidden_cells(_grid(counts), smallest=1, largest=5)}
    return tuple(
        CarePart(key, part.key, part.name, None if at in hidden else counts[at], _years(draws[:, :, at], first))
        for at, part in enumerate(BREAKDOWNS[key].parts)
    )


def _grid(counts: list[int]) -> Grid:
    """One row of counts beside its total, which is shown; the sums of columns of one cell are not."""
    row = (*counts, sum(counts))
    return Grid((row, row), row_totals_shown=True, column_totals_shown=False)


def _moved(histories: Histories) -> tuple[str, ...]:
    """Years whose arrivals moved further from the year before than quality gates let pass."""
    years = range(histories.first.year, histories.last.year + 2)
    edges = [day_number(date(year, 4, 1)) for year in years]
    whole = [(low, high) for low, high in pairwise(edges) if high <= day_number(histories.last) + 1]
    counts = [int(((histories.began >= low) & (histories.began < high)).sum()) for low, high in whole]
    return tuple(
        f"Arrivals changed by {after / before - 1:+.0%} from {first}-{(first + 1) % 100:02d} to the year after."
        for first, (before, after) in zip(years, pairwise(counts), strict=False)
        if before and abs(after / before - 1) > _MOVED
    )


def _inputs(histories: Histories) -> Mapping[str, str]:
    return MappingProxyType({"histories": histories.digest})
