"""The plan as a plain value: money by year, posts by year, actions, and options that named officers entered."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from tandem.forecast.delivery.options import Option
from tandem.forecast.staffing.levers import Lever

__all__ = ["Action", "Plan", "Posts"]


@dataclass(frozen=True, slots=True)
class Posts:
    """Social worker posts at 30 September, full-time equivalent, and pounds a year for each, if the plan says."""

    posts: float
    cost_each: float | None = None


@dataclass(frozen=True, slots=True)
class Action:
    """One thing to be done: ``progress`` from 0 to 1 as reported, ``done`` the day it was finished.

    The plan rests on those that are ``essential``.
    """

    name: str
    owner: str
    start: date
    due: date
    progress: float
    essential: bool
    done: date | None = None


@dataclass(frozen=True, slots=True)
class Plan:
    """``money`` is pounds approved by the end of the financial year, for looking after children and for posts added.

    ``posts`` is by calendar year. ``as_of`` is the day of reported progress;
    ``caseload`` the cases that each case holder should carry, as today if
    ``None``; ``invented`` marks an example.
    """

    name: str
    as_of: date
    money: Mapping[int, float]
    posts: Mapping[int, Posts]
    actions: tuple[Action, ...]
    levers: tuple[Lever, ...] = ()
    options: tuple[Option, ...] = ()
    caseload: float | None = None
    invented: bool = False
