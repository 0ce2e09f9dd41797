"""Futures of everybody in care and of everybody still to come, event by event in exact time; only counts are kept."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

import numpy as np
import numpy.typing as npt

from tandem.forecast.histories.arrivals import Arrivals, fitted_arrivals, quarter_ends
from tandem.forecast.histories.rates import Drawn, Rates, fitted
from tandem.forecast.histories.tally import ADULT, AGES, DURATIONS, SHAPE, tally
from tandem.returns.collection import day_number
from tandem.returns.histories import Histories, birthday

__all__ = ["PARTS_OF_AGE", "Futures", "Learnt", "learnt", "simulate", "standing"]

PARTS_OF_AGE = (0, 1, 2, 3, 4, 4)
"""The part of a forecast that each band of age belongs to: sixteen and seventeen are one."""
_AGES, _TIMES, _PLACES = SHAPE
_AGE_PARTS = max(PARTS_OF_AGE) + 1
_AT_ONCE = 150_000
"""Children of all futures that are moved on together: as many as a processor's cache holds."""


@dataclass(frozen=True, slots=True, eq=False)
class Learnt:
    """What the histories up to a day teach."""

    until: date
    rates: Rates
    arrivals: Arrivals


@dataclass(frozen=True, slots=True, eq=False)
class Futures:
    """Counts of some futures.

    ``in_care`` (futures, quarters, parts of age, placements) at the end of each
    quarter; ``come`` and ``left`` (futures, quarters) within it; ``ends`` are the quarters' last days.
    """

    ends: tuple[date, ...]
    in_care: npt.NDArray[np.int32]
    come: npt.NDArray[np.int32]
    left: npt.NDArray[np.int32]

    @property
    def total(self) -> npt.NDArray[np.int64]:
        """Children in care (futures, quarters)."""
        return np.asarray(self.in_care.sum(axis=(2, 3)))


def learnt(histories: Histories, until: date) -> Learnt:
    """Rates and arrivals from everything up to the end of a day, as it was known then."""
    return Learnt(until, fitted(tally(histories, day_number(until))), fitted_arrivals(histories, until))


def simulate(histories: Histories, known: Learnt, *, quarters: int, futures: int, rng: np.random.Generator) -> Futures:
    """Move everybody on from the end of ``known.until``.

    Rates are constant within a band of age, of time in care and a placement,
    so the wait for the next event is exponential up to the next edge, which is
    a birthday or an anniversary of coming: exact, with no step of time. The
    eighteenth birthday ends care.
    """
    ends = quarter_ends(known.until, quarters)
    stock = _Stock.of(histories, known.until)
    calendar = _Calendar.of(known.until, ends)
    drawn = known.rates.draw(futures, rng)
    come = known.arrivals.counts(futures, quarters, rng)
    mixes = known.arrivals.mixes(futures, rng)
    sizes = len(stock.born) + come.sum(axis=1)
    in_care = np.zeros((futures, quarters + 1, _AGE_PARTS, _PLACES), dtype=np.int32)
    left = np.zeros((futures, quarters + 1), dtype=np.int32)
    for begin, end in _batches(sizes):
        some = slice(begin, end)
        there = _everybody(stock, known.arrivals, come[some], mixes[some], calendar, rng)
        _move_on(there, drawn, some, calendar, (in_care[some], left[some]), rng)
    return Futures(ends, np.cumsum(in_care, axis=1, dtype=np.int32)[:, :-1], come.astype(np.int32), left[:, :-1])


def standing(histories: Histories, until: date) -> npt.NDArray[np.int64]:
    """Children in care at the end of a day, (parts of age, placements)."""
    stock = _Stock.of(histories, until)
    midnight = day_number(until) + 1
    age = np.zeros(len(stock.born), dtype=np.int64)
    for years in AGES[1:]:
        age += birthday(stock.born + midnight, years) < midnight
    cells = np.array(PARTS_OF_AGE)[age] * _PLACES + stock.place
    return np.bincount(cells, minlength=_AGE_PARTS * _PLACES).reshape(_AGE_PARTS, _PLACES)


@dataclass(frozen=True, slots=True, eq=False)
class _Stock:
    """Those in care at the origin: days of birth and of coming from the origin, and placement."""

    born: npt.NDArray[np.int32]
    began: npt.NDArray[np.float32]
    place: npt.NDArray[np.int8]

    @classmethod
    def of(cls, histories: Histories, until: date) -> _Stock:
        day = day_number(until)
        here = np.flatnonzero(histories.in_care(day))
        latest = np.searchsorted(histories.period, here, side="right") - 1
        # What lies after the origin is not known at it.
        while (late := (histories.since[latest] > day)).any():
            latest -= late
        midnight = day + 1
        return cls(
            (histories.born[here] - midnight).astype(np.int32),
            (histories.began[here] + 0.5 - midnight).astype(np.float32),
            histories.place[latest],
        )


@dataclass(frozen=True, slots=True, eq=False)
class _Calendar:
    """Days from the midnight that ends the origin: ``ends`` of quarters, ``first`` quarter end after a day begins.

    ``edges`` (ages + 1, days of birth) are the days on which whoever was born on a day since ``oldest`` comes into each
    band of age; the last is the eighteenth birthday.
    """

    ends: npt.NDArray[np.float64]
    first: npt.NDArray[np.int16]
    oldest: int
    edges: npt.NDArray[np.float32]

    @classmethod
    def of(cls, until: date, ends: tuple[date, ...]) -> _Calendar:
        midnight = day_number(until) + 1
        last = day_number(ends[-1]) + 1 - midnight
        days = np.array([day_number(day) + 1 - midnight for day in ends], dtype=float)
        oldest = -round((ADULT + 1) * 365.25)
        born = np.arange(oldest, last + 1) + midnight
        edges = np.stack([birthday(born, age) for age in (*AGES, ADULT)]) - midnight
        first = np.searchsorted(days, np.arange(last + 1), side="right")
        return cls(days, first.astype(np.int16), oldest, edges.astype(np.float32))


@dataclass(slots=True, eq=False)
class _There:
    """Children of some futures, in arrays of one length that shrinks as they leave."""

    future: npt.NDArray[np.int32]
    born: npt.NDArray[np.int32]
    began: npt.NDArray[np.float32]
    now: npt.NDArray[np.float32]
    age: npt.NDArray[np.int32]
    time: npt.NDArray[np.int32]
    place: npt.NDArray[np.int32]
    quarter: npt.NDArray[np.int32]
    """The first quarter whose end is still to come."""

    def only(self, kept: npt.NDArray[np.bool_]) -> None:
        for name in self.__slots__:
            setattr(self, name, getattr(self, name)[kept])


def _batches(sizes: npt.NDArray[Any]) -> list[tuple[int, int]]:
    """Runs of futures whose children are few enough to be moved on together."""
    found, begin, held = [], 0, 0
    for at, size in enumerate(sizes.tolist()):
        if held and held + size > _AT_ONCE:
            found.append((begin, at))
            begin, held = at, 0
        held += size
    return [*found, (begin, len(sizes))]


def _everybody(  # noqa: PLR0917
    stock: _Stock,
    arrivals: Arrivals,
    counts: npt.NDArray[np.int64],
    mixes: npt.NDArray[np.float64],
    calendar: _Calendar,
    rng: np.random.Generator,
) -> _There:
    futures = len(counts)
    come = arrivals.draw(counts, calendar.ends, mixes, rng)
    stocks = len(stock.born)
    future = np.concatenate([np.repeat(np.arange(futures, dtype=np.int32), stocks), come.future])
    born = np.concatenate([np.tile(stock.born, futures), np.floor(come.at).astype(np.int32) - come.age])
    born = (born - calendar.oldest).astype(np.int32)
    began = np.concatenate([np.tile(stock.began, futures), come.at])
    now = np.concatenate([np.zeros(futures * stocks, dtype=np.float32), come.at])
    age = np.zeros(len(now), dtype=np.int32)
    for edge in calendar.edges[1:-1]:
        age += edge[born] <= now
    time = np.searchsorted(np.array(DURATIONS[1:-1], dtype=np.float32), now - began, side="right")
    place = np.concatenate([np.tile(stock.place, futures), come.place]).astype(np.int32)
    quarter = calendar.first[now.astype(np.int32)].astype(np.int32)
    return _There(future, born, began, now, age, time.astype(np.int32), place, quarter)


def _move_on(  # noqa: PLR0917
    there: _There,
    drawn: Drawn,
    some: slice,
    calendar: _Calendar,
    counted: tuple[npt.NDArray[np.int32], npt.NDArray[np.int32]],
    rng: np.random.Generator,
) -> None:
    """Event by event until everybody has left or reached the horizon; what is seen at quarters' ends is added up."""
    in_care, left = counted
    total = drawn.total[some].ravel()
    until = drawn.until[-1, some].ravel()
    to = drawn.to[:, some].reshape(_PLACES, -1)
    horizon = np.float32(calendar.ends[-1])
    anniversaries = np.array(DURATIONS[1:], dtype=np.float32)
    parts = np.array(PARTS_OF_AGE)
    width = in_care.shape[1]
    while len(there.now):
        cell = ((there.future * _AGES + there.age) * _TIMES + there.time) * _PLACES + there.place
        older = calendar.edges[there.age + 1, there.born]
        longer = there.began + anniversaries[there.time]
        edge = np.minimum(np.minimum(older, longer), horizon)
        at = there.now + rng.standard_exponential(len(there.now), dtype=np.float32) / total[cell]
        happens = at < edge
        at = np.minimum(at, edge)
        quarter = calendar.first[at.astype(np.int32)].astype(np.int32)
        _seen(there, quarter, parts, in_care, width)
        leaves = happens & (rng.random(len(at), dtype=np.float32) < until[cell])
        grown = ~happens & (older <= edge) & (there.age == _AGES - 1)
        gone = leaves | grown
        left += (
            np.bincount(there.future[gone] * width + quarter[gone], minlength=left.size)
            .reshape(left.shape)
            .astype(np.int32)
        )
        moves = happens & ~leaves
        if moves.any():
            there.place[moves] = _moved(there, moves, to, rng)
        there.age += ~happens & (older <= edge)
        there.time += ~happens & (longer <= edge)
        there.now, there.quarter = at, quarter
        there.only(~gone & (at < horizon))


def _seen(
    there: _There,
    quarter: npt.NDArray[np.int32],
    parts: npt.NDArray[Any],
    in_care: npt.NDArray[np.int32],
    width: int,
) -> None:
    """Count whoever a quarter's end found in care, as a step up at the first such end and down after the last."""
    spans = np.flatnonzero(quarter > there.quarter)
    if not len(spans):
        return
    base = there.future[spans] * width
    part = parts[there.age[spans]] * _PLACES + there.place[spans]
    cells = _AGE_PARTS * _PLACES
    up = np.bincount((base + there.quarter[spans]) * cells + part, minlength=in_care.size)
    down = np.bincount((base + quarter[spans]) * cells + part, minlength=in_care.size)
    in_care += (up - down).reshape(in_care.shape).astype(np.int32)


def _moved(
    there: _There, moves: npt.NDArray[np.bool_], to: npt.NDArray[np.float32], rng: np.random.Generator
) -> npt.NDArray[np.int32]:
    which = (there.future[moves] * _AGES + there.age[moves]) * _PLACES + there.place[moves]
    chance = rng.random(len(which), dtype=np.float32)
    where = np.zeros(len(which), dtype=np.int32)
    for rising in to[:-1]:
        where += chance >= rising[which]
    return where
