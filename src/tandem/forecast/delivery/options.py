"""What closing a gap would displace: options side by side, in no order of worth, and what they add up to by group."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache
from importlib.resources import files
from typing import Any

from tandem.core.errors import InputError

__all__ = [
    "CONFIDENCE",
    "ORDER",
    "PEOPLE",
    "Option",
    "OptionsByGroup",
    "by_group",
    "for_publication",
    "in_neutral_order",
    "protected",
    "protected_source",
]

PEOPLE = ("children", "adults", "carers")
CONFIDENCE = ("high", "medium", "low")
ORDER = "Options stand by the alphabet of their names: the order says nothing of their worth."


@dataclass(frozen=True, slots=True)
class Option:
    """One thing that could be stopped or cut, entered by a named officer on a day.

    ``saving`` is pounds by the end of the financial year, ``confidence`` in it
    high, medium or low. ``affected`` names whom of children, adults, carers and
    the protected groups of the Equality Act it touches, and how. ``assessment``
    is where its equality impact assessment is to be found and ``assessed`` its
    day; both ``None`` where there is none.
    """

    name: str
    officer: str
    entered: date
    saving: Mapping[int, float]
    confidence: str
    affected: Mapping[str, str]
    knock_on: str
    evidence: str
    reversible: str
    assessment: str | None = None
    assessed: date | None = None
    where: str = ""
    """The file and line it was read from."""


@dataclass(frozen=True, slots=True)
class OptionsByGroup:
    """What all options that touch a group add up to; a saving that touches two groups counts under both."""

    group: str
    options: tuple[str, ...]
    saving: Mapping[int, float]


@cache
def _document() -> dict[str, Any]:
    document: dict[str, Any] = json.loads(
        files("tandem.forecast.delivery").joinpath("options.json").read_text(encoding="utf-8")
    )
    return document


def protected() -> tuple[str, ...]:
    """The protected characteristics, as the law lists them."""
    return tuple(_document()["protected"])


def protected_source() -> str:
    """Where the list, and the duty to have regard to it, stand."""
    return f"{_document()['source']}; {_document()['duty']}"


def in_neutral_order(options: tuple[Option, ...]) -> tuple[Option, ...]:
    """By the alphabet of their names, then of their officers: whoever enters them cannot choose a place."""
    return tuple(sorted(options, key=lambda each: (each.name.casefold(), each.officer.casefold())))


def by_group(options: tuple[Option, ...]) -> tuple[OptionsByGroup, ...]:
    """The cumulative effect on each group that any option touches, in the order of the groups."""
    found = []
    for group in (*PEOPLE, *protected()):
        touching = [each for each in in_neutral_order(options) if group in each.affected]
        if touching:
            years = sorted({year for each in touching for year in each.saving})
            saving = {year: sum(each.saving.get(year, 0.0) for each in touching) for year in years}
            found.append(OptionsByGroup(group, tuple(each.name for each in touching), saving))
    return tuple(found)


def for_publication(options: tuple[Option, ...]) -> tuple[Option, ...]:
    """The options as a published briefing may hold them: all, or none.

    Raises :class:`InputError` naming every option without an equality impact
    assessment; leaving it out would hide what is thought of.
    """
    without = [each for each in in_neutral_order(options) if each.assessment is None or each.assessed is None]
    if without:
        named = "; ".join(f"{each.name}{f' ({each.where})' if each.where else ''}" for each in without)
        raise InputError(
            f"No equality impact assessment: {named}.",
            hint="An option cannot enter a published briefing until it is assessed.",
        )
    return in_neutral_order(options)
