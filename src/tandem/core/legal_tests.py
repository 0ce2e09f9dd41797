"""The legal tests a decision must meet, and the local levels of need, as dated data.

A test is put to whoever decides, with its section; it is never applied by the
program. Levels of need are a partnership's own: what a referrer asserts and
what a decision-maker finds are kept apart, so that agreement can be measured.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import Any, TypeVar

from tandem.core.data import load
from tandem.core.errors import InputError
from tandem.core.law import Authority, StandsByAuthority, check_versions, in_force, standing
from tandem.core.suggest import did_you_mean

__all__ = ["LegalTest", "LevelOfNeed", "legal_test", "legal_tests", "level_of_need", "levels_of_need"]


@dataclass(frozen=True, slots=True)
class LegalTest(StandsByAuthority):
    """What the law asks before something may, or must, be done."""

    key: str
    name: str
    words: str
    leads_to: str
    authority: Authority


@dataclass(frozen=True, slots=True)
class LevelOfNeed(StandsByAuthority):
    """One level of a partnership's threshold document, on the days it stood."""

    key: str
    name: str
    response: str
    consent_led: bool
    """Whether help at this level rests on agreement; at the highest it does not."""
    statutory: bool
    authority: Authority


KnownT = TypeVar("KnownT", LegalTest, LevelOfNeed)


def legal_tests(*, on: date) -> tuple[LegalTest, ...]:
    """The tests that stood on a day."""
    return tuple(test for test in _tests() if in_force(test, on))


def legal_test(key: str, *, on: date) -> LegalTest:
    """A test as it stood on a day.

    Raises:
        InputError: there is no such test, or not on that day.
    """
    return _one(_tests(), key, on, what="legal test")


def levels_of_need(*, on: date) -> tuple[LevelOfNeed, ...]:
    """The levels that stood on a day, lowest first; none before the first threshold document."""
    return tuple(level for level in _levels() if in_force(level, on))


def level_of_need(key: str, *, on: date) -> LevelOfNeed:
    """A level as it stood on a day.

    Raises:
        InputError: there is no such level, or not on that day.
    """
    return _one(_levels(), key, on, what="level of need")


def _one(known: tuple[KnownT, ...], key: str, on: date, *, what: str) -> KnownT:
    versions = [each for each in known if each.key == key]
    if not versions:
        raise InputError(f"There is no {what} {key!r}.", hint=did_you_mean(key, (each.key for each in known)))
    return standing(versions, on, what=f"{what} {key}")


@cache
def _tests() -> tuple[LegalTest, ...]:
    data = load("legal_tests")
    tests = tuple(
        LegalTest(row["key"], row["name"], row["words"], row["leads_to"], _authority(row["law"], data["sources"]))
        for row in data["tests"]
    )
    for key in {test.key for test in tests}:
        check_versions([test for test in tests if test.key == key], what=f"legal test {key}")
    return tests


@cache
def _levels() -> tuple[LevelOfNeed, ...]:
    data = load("legal_tests")
    levels = tuple(
        LevelOfNeed(
            key=row["key"],
            name=row["name"],
            response=row["response"],
            consent_led=row["consent"],
            statutory=row["statutory"],
            authority=_authority(row["law"], data["sources"]),
        )
        for row in data["levels"]
    )
    for key in {level.key for level in levels}:
        check_versions([level for level in levels if level.key == key], what=f"level of need {key}")
    return levels


def _authority(law: Mapping[str, Any], sources: Mapping[str, Any]) -> Authority:
    rest = {key: value for key, value in law.items() if key != "use"}
    return Authority.from_dict({**sources[law["use"]], **rest})
