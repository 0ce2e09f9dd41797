"""The open stock-and-flow model that councils use, made anew from its description, to be beaten.

Data to Insight's cs-demand-model (MIT, 2023): children by age bin and placement; daily rates of moving between
placements and out of care are transitions over stock, averaged over a reference window; so many a day come in at each
age and placement; a child passes into the next bin with a daily chance of one over the bin's length. One number, no
width, and how long a child has been in care counts for nothing.
"""

from __future__ import annotations

from datetime import date

import numpy as np

from tandem.returns.collection import day_number
from tandem.returns.histories import Ending, Histories, birthday

_BINS = (0, 1, 5, 10, 16, 18)
_PLACES = 6
_EVERY = 7


def foretold(histories: Histories, days: list[date]) -> list[float]:
    """Children in care at the end of each day, in order."""
    first, last = day_number(histories.first), day_number(histories.last)
    edges = np.stack([birthday(histories.born, age) for age in _BINS[1:]])
    period, place, start = histories.period, histories.place.astype(int), histories.since
    end = histories.ended[period].copy()
    follows = np.flatnonzero(period[:-1] == period[1:])
    end[follows] = start[follows + 1]
    bins = len(_BINS) - 1
    stock = np.zeros((bins, _PLACES))
    weeks = range(first, last + 1, _EVERY)
    for day in weeks:
        stock += _count(edges, period, place, (start <= day) & (end > day), day)
    stock /= len(weeks)
    window = last - first + 1
    rate = np.zeros((bins, _PLACES, _PLACES + 1))
    for row in np.flatnonzero((end >= first) & (end <= last)):
        which = (edges[:, period[row]] < end[row]).sum()
        moved = row + 1 < len(period) and period[row + 1] == period[row]
        left = histories.ending[period[row]] not in {Ending.NOT_YET, Ending.GROWN_UP}
        if which < bins and (moved or left):
            rate[which, place[row], place[row + 1] if moved else _PLACES] += 1
    rate = np.divide(rate, (stock * window)[:, :, None], out=np.zeros_like(rate), where=stock[:, :, None] > 0)
    begins = np.flatnonzero(np.r_[True, period[1:] != period[:-1]] & (start >= first))
    come = _count(edges, period, place, np.isin(np.arange(len(period)), begins), start) / window
    now = _count(edges, period, place, (start <= last) & (end > last), last).astype(float)
    ageing = 1 / (np.diff(_BINS) * 365.25)
    found, at = [], last
    for day in days:
        while at < day_number(day):
            moves = now[:, :, None] * rate
            now = now - moves.sum(axis=2) + moves[:, :, :_PLACES].sum(axis=1) + come
            older = now * ageing[:, None]
            now -= older
            now[1:] += older[:-1]
            at += 1
        found.append(float(now.sum()))
    return found


def _count(edges, period, place, rows, day) -> np.ndarray:
    day = np.broadcast_to(day, len(period))[rows]
    which = (edges[:, period[rows]] <= day).sum(axis=0)
    kept = which < len(_BINS) - 1
    cells = which[kept] * _PLACES + place[rows][kept]
    return np.bincount(cells, minlength=(len(_BINS) - 1) * _PLACES).reshape(-1, _PLACES)
