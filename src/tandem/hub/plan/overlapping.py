"""Readings of periods that overlap: one less another is a count too, and a small one is kept back all the same.

From April to September less from April to June is from July to September.
What is known of each stretch of days follows from differences of running
totals that never fall, within limits set by each reading that is shown.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import combinations
from math import inf

from tandem.hub.referrals.figures.grain import SMALL

__all__ = ["Counted", "to_keep_back"]


@dataclass(frozen=True, slots=True)
class Counted:
    """What was counted in a period, from its first day to its last, by what it counts."""

    since: date
    until: date
    counts: Mapping[str, int]

    @property
    def after(self) -> date:
        """The day after its last."""
        return self.until + timedelta(days=1)


def to_keep_back(readings: Sequence[Counted]) -> set[int]:
    """The places of the readings that would, less those before them in the row, leave a small count over."""
    return {place for places in _that_overlap(readings) for place in _leaving_few(readings, sorted(places))}


def _that_overlap(readings: Sequence[Counted]) -> list[list[int]]:
    """The places of readings whose periods overlap, in groups that have no day in common."""
    groups: list[list[int]] = []
    end = date.min
    for place in sorted(range(len(readings)), key=lambda each: readings[each].since):
        if readings[place].since >= end:
            groups.append([])
        groups[-1].append(place)
        end = max(end, readings[place].after)
    return [each for each in groups if len(each) > 1]


def _leaving_few(readings: Sequence[Counted], places: Sequence[int]) -> set[int]:
    some = [readings[place] for place in places]
    known = {kind: _Known(some) for kind in sorted({kind for each in some for kind in each.counts})}
    away: set[int] = set()
    for place in places:
        learnt = {kind: known[kind].learning(readings[place], count) for kind, count in readings[place].counts.items()}
        if any(found.leaves_few() for found in learnt.values()):
            away.add(place)
        else:
            known |= learnt
    return away


class _Known:
    """What somebody knows of running totals at each day on which a period begins or has ended."""

    def __init__(self, readings: Sequence[Counted]) -> None:
        self.days = sorted({day for each in readings for day in (each.since, each.after)})
        self.most = {(one, other): inf if one < other else 0.0 for one in self.days for other in self.days}
        """The most by which the total on the second day can be above that on the first."""

    def learning(self, reading: Counted, count: int) -> _Known:
        """The same to somebody who learns what was counted in a period."""
        learnt = _Known.__new__(_Known)
        learnt.days, learnt.most = self.days, dict(self.most)
        for since, until, most in ((reading.since, reading.after, count), (reading.after, reading.since, -count)):
            before = dict(learnt.most)
            for (one, other), known in before.items():
                learnt.most[one, other] = min(known, before[one, since] + most + before[until, other])
        return learnt

    def leaves_few(self) -> bool:
        """Whether of some stretch of days no more is left open than a small count leaves."""
        return any(high > 0 and low <= SMALL and 0 <= high - low < SMALL - 1 for low, high in self._limits())

    def _limits(self) -> Iterator[tuple[float, float]]:
        for one, other in combinations(self.days, 2):
            yield -self.most[other, one], self.most[one, other]
