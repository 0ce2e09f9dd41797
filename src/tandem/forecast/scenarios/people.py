"""What fewer agency workers go with among social workers: the workforce's half of a scenario, in the same futures."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

import numpy as np

from tandem.forecast.cost_result import Range, range_of
from tandem.forecast.panel import Floats
from tandem.forecast.result import History, Place, Year, years_of
from tandem.forecast.scenarios.effects import Effect
from tandem.forecast.staffing.ask import FURTHEST, workforce
from tandem.forecast.staffing.enough import able
from tandem.forecast.staffing.levers import Effect as Goes
from tandem.forecast.staffing.levers import Lever as Pulled
from tandem.forecast.staffing.result import COUNTED, Workforce

__all__ = ["People", "people_of"]

_LEVER = "agency_fewer"
_TOLD = ("in_post", "agency", "able", "caseload")


@dataclass(frozen=True, slots=True)
class Part:
    """One thing counted of social workers before and after, (years, n), and its change at the cap, (years,)."""

    key: str
    history: History
    before: Floats = field(repr=False, compare=False)
    after: Floats = field(repr=False, compare=False)
    cap: Floats = field(repr=False, compare=False)

    @property
    def name(self) -> str:
        """What it is called."""
        return COUNTED[self.key]

    def changes(self) -> tuple[Range, ...]:
        """The change of each year."""
        return tuple(range_of(after - before) for before, after in zip(self.before, self.after, strict=True))


@dataclass(frozen=True, slots=True)
class People:
    """Social workers at 30 September before and after, full-time equivalent.

    ``goes`` is what one agency worker fewer goes with. At the cap it is one more
    in post, who holds as many cases as whoever went.
    """

    years: tuple[int, ...]
    parts: tuple[Part, ...]
    goes: Goes
    inputs: Mapping[str, str] = field(default_factory=dict, compare=False)

    def of(self, key: str) -> Part | None:
        """One of them; ``None`` where the figures cannot tell it."""
        return next((each for each in self.parts if each.key == key), None)

    def agency_in(self, september: int) -> Floats:
        """Agency workers there would be without the levers, (n,), in a September, or in the nearest that is told."""
        part = next(each for each in self.parts if each.key == "agency")
        if september < self.years[0] and (seen := dict(part.history).get(september)) is not None:
            return np.full(part.before.shape[1], seen)
        return np.asarray(part.before[min(max(september - self.years[0], 0), len(self.years) - 1)])

    def years_of(self, draws: Floats) -> tuple[Year, ...]:
        """The median and limits of each September."""
        return years_of(draws, self.years[0] - 1)


def people_of(place: Place, pulled: Sequence[Effect], years: int, origin: date | None) -> People:
    """Social workers before and after levers on agency workers.

    Where there are no agency workers nothing changes. Raises ``InputError``
    where the figures cannot tell how many social workers there are.
    """
    asked, ahead = place.code or place.name, min(years, FURTHEST)
    levers = tuple(
        Pulled(_LEVER, 100 * each.lever.size, each.lever.starts, each.lever.title)
        for each in {each.lever: each for each in pulled if not each.none}.values()
    )
    was = workforce(asked, years=ahead, origin=origin)
    then = workforce(asked, years=ahead, origin=origin, levers=levers)
    return People(
        tuple(each.year for each in was.of("in_post").years),
        tuple(_part(key, was, then) for key in _TOLD if any(each.key == key for each in was.counted)),
        was.effects[_LEVER],
        was.inputs,
    )


def _part(key: str, was: Workforce, then: Workforce) -> Part:
    before, after = _draws(key, was), _draws(key, then)
    fewer = (was.futures.agency - then.futures.agency).mean(axis=1)
    cap = {"in_post": fewer, "agency": -fewer}.get(key, np.zeros(len(before)))
    return Part(key, was.of(key).history, before, after, cap)


def _draws(key: str, of: Workforce) -> Floats:
    found = of.futures
    if key == "able":
        return able(found, of.newly)
    return np.asarray(found.cases / found.holders if key == "caseload" else getattr(found, key))
