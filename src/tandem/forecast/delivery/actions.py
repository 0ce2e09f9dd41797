"""When each action will be done, from how far it has come."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import date
from functools import cache
from importlib.resources import files

import numpy as np
import numpy.typing as npt

from tandem.forecast.delivery.plan import Action
from tandem.forecast.panel import Floats
from tandem.stats.normal import quantile

__all__ = ["Pace", "assumed_pace", "in_time", "pace_so_far"]

_SEED = 20260934


@dataclass(frozen=True, slots=True)
class Pace:
    """How long what is left of an action takes.

    ``spread`` is the standard deviation of its log, of whose variance ``shared``
    is that of the whole plan; ``on_pace`` the share of futures in which an
    action on its planned pace is done in time; ``already_known`` the part of
    the planned time that counts as gone to plan before anything was reported.
    """

    spread: float
    shared: float
    on_pace: float
    already_known: float
    source: str
    confidence: str


@cache
def assumed_pace() -> Pace:
    """What is assumed, with where it comes from."""
    text = files("tandem.forecast.delivery").joinpath("actions.json").read_text(encoding="utf-8")
    return Pace(**json.loads(text))


def pace_so_far(action: Action, as_of: date, pace: Pace) -> float:
    """Time taken for each part of the work, over what was planned: 2 is twice as slow; 1 before it began."""
    gone = np.clip((as_of - action.start).days / (action.due - action.start).days, 0.0, None)
    return float((gone + pace.already_known) / (action.progress + pace.already_known)) if gone > 0 else 1.0


def in_time(actions: tuple[Action, ...], as_of: date, n: int, pace: Pace) -> npt.NDArray[np.bool_]:
    """Whether each action is done by its due day, (actions, n)."""
    rng = np.random.default_rng(_SEED)
    common, own = rng.standard_normal(n), rng.standard_normal((len(actions), n))
    chance = np.sqrt(pace.shared) * common + np.sqrt(1 - pace.shared) * own
    made = np.empty((len(actions), n), dtype=np.bool_)
    for number, action in enumerate(actions):
        if action.done is not None:
            made[number] = action.done <= action.due
        else:
            made[number] = (
                _days_left(action, as_of, chance[number], pace) <= (action.due - max(as_of, action.start)).days
            )
    return made


def _days_left(action: Action, as_of: date, chance: Floats, pace: Pace) -> Floats:
    """Days from now, or from its start, until the rest is done; never less than none."""
    planned = (action.due - action.start).days * (1 - action.progress) * pace_so_far(action, as_of, pace)
    slip = pace.spread * (chance - float(quantile(pace.on_pace)))
    return np.asarray(planned * np.exp(slip))
