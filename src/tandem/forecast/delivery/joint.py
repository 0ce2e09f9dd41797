"""Three conditions in the same futures: how often all hold, which fail together, and what would bring them to 80."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from itertools import combinations

import numpy as np
import numpy.typing as npt

from tandem.forecast.panel import Floats

__all__ = ["CONDITIONS", "WANTED", "Conditions", "Remedy", "remedies"]

CONDITIONS = ("money", "people", "actions")
WANTED = 0.8
_TRIED = 400


@dataclass(frozen=True)
class Conditions:
    """In each future (n,): pounds a year short and posts short at worst, and whether every essential action is in time.

    ``money`` (years, n) is what is required less what is approved; ``posts``
    (n,) the posts that would have to be added throughout; each added post costs
    ``cost_each`` pounds in each year, nought where the plan does not say.
    """

    money: Floats
    posts: Floats
    actions: npt.NDArray[np.bool_]
    cost_each: Floats

    def short_of_money(self, added: float = 0.0) -> Floats:
        """Pounds a year short in the worst year, (n,), with so many posts added; nought or less is enough."""
        return np.asarray((self.money + added * self.cost_each[:, np.newaxis]).max(axis=0))

    @property
    def held(self) -> Mapping[str, npt.NDArray[np.bool_]]:
        """Whether each condition holds in each future."""
        return {"money": self.short_of_money() <= 0, "people": self.posts <= 0, "actions": self.actions}

    @property
    def chance(self) -> float:
        """The share of futures in which all three hold."""
        return float(np.all(list(self.held.values()), axis=0).mean())

    def patterns(self) -> dict[tuple[str, ...], float]:
        """The share of all futures in which exactly these conditions fail; the empty pattern is where none does."""
        failed = {name: ~held for name, held in self.held.items()}
        found = {}
        for size in range(len(CONDITIONS) + 1):
            for which in combinations(CONDITIONS, size):
                exactly = [failed[name] if name in which else ~failed[name] for name in CONDITIONS]
                found[which] = float(np.all(exactly, axis=0).mean())
        return found


@dataclass(frozen=True, slots=True)
class Remedy:
    """What was tried: ``pounds`` a year and ``posts`` more, ``None`` where nothing within the limits does.

    ``reached`` is the share of futures in which all three then hold, the best
    that can be had within the limits where nothing does.
    """

    tried: str
    pounds: float | None
    posts: float | None
    reached: float


def remedies(found: Conditions, most_pounds: float, most_posts: float) -> tuple[Remedy, ...]:
    """Money, posts (their cost counted) and both, each solved on the futures themselves; then actions, all in time."""
    in_time = found.held["money"] & found.held["people"]
    return (
        _money(found, 0.0, most_pounds, "money"),
        _posts(found, most_posts),
        _both(found, most_pounds, most_posts),
        Remedy("actions", 0.0, 0.0, float(in_time.mean())),
    )


def _money(found: Conditions, posts: float, most: float, tried: str) -> Remedy:
    """The least money that does with so many posts added."""
    rest = found.actions & (found.posts <= posts)
    short = np.where(rest, found.short_of_money(posts), np.inf)
    wanted = int(np.ceil(WANTED * short.size)) - 1
    need = max(float(np.sort(short)[wanted]), 0.0)
    if need <= most:
        return Remedy(tried, need, posts, float(np.mean(short <= need)))
    return Remedy(tried, None, None, float(np.mean(short <= most)))


def _posts(found: Conditions, most: float) -> Remedy:
    """The fewest posts that do without more money."""
    best = 0.0
    for posts in _candidates(found, most):
        reached = float(np.mean(found.actions & (found.posts <= posts) & (found.short_of_money(posts) <= 0)))
        best = max(best, reached)
        if reached >= WANTED:
            return Remedy("posts", 0.0, posts, reached)
    return Remedy("posts", None, None, best)


def _both(found: Conditions, most_pounds: float, most_posts: float) -> Remedy:
    """The least money, what posts cost counted; where that is nothing, as many futures short of one as of the other."""
    tried = [_money(found, posts, most_pounds, "both") for posts in _candidates(found, most_posts)]
    able = [each for each in tried if each.pounds is not None and each.posts is not None]
    if not able:
        return max(tried, key=lambda each: each.reached)
    if found.cost_each.any():
        return min(able, key=lambda each: (each.pounds or 0.0, each.posts or 0.0))

    def uneven(each: Remedy) -> float:
        left = (np.mean(found.posts > (each.posts or 0.0)), np.mean(found.short_of_money() > (each.pounds or 0.0)))
        return float(abs(left[0] - left[1]))

    return min(able, key=uneven)


def _candidates(found: Conditions, most: float) -> list[float]:
    """Numbers of posts to try, from none to the most, at the quantiles of what is needed."""
    needed = np.quantile(np.clip(found.posts, 0.0, most), np.linspace(0.0, 1.0, _TRIED))
    return sorted({0.0, most, *(float(each) for each in needed)})
