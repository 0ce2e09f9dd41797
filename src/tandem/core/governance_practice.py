"""How partners account for themselves and settle disputes: section 11 and escalation, as dated data."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import cache

from tandem.core.data import load
from tandem.core.governance import authority
from tandem.core.law import Authority, StandsByAuthority, standing

__all__ = [
    "Escalation",
    "EscalationStage",
    "Section11",
    "Standard",
    "escalation_on",
    "section_11_on",
    "section_11_templates",
]


@dataclass(frozen=True, slots=True)
class Standard:
    """One standard that a section 11 body answers for."""

    key: str
    words: str


@dataclass(frozen=True, slots=True)
class Section11(StandsByAuthority):
    """One dated list of standards and the mechanics of answering them."""

    key: str
    name: str
    authority: Authority
    standards: tuple[Standard, ...]
    scale: tuple[int, ...]
    """Scores, worst first, for the agency's own answer and for the moderated one."""
    every_years: int
    mechanics: Authority
    binds: str


@dataclass(frozen=True, slots=True)
class EscalationStage:
    """One stage of a professional disagreement."""

    number: int
    who: str
    words: str
    working_days: int
    """The latest by which it is settled or passed on, in working days from the stage's start."""


@dataclass(frozen=True, slots=True)
class Escalation(StandsByAuthority):
    """How professional disagreements about a child are carried upwards."""

    authority: Authority
    duty: Authority
    """The guidance that requires such a procedure."""
    immediate_risk: str
    """Shown at every stage: what never waits."""
    overall_working_days: int
    """The whole is settled within this, or sooner to protect the child."""
    stages: tuple[EscalationStage, ...]


@cache
def section_11_templates() -> tuple[Section11, ...]:
    """Every list of standards, oldest first."""
    data = load("governance")
    mechanics = data["section_11_mechanics"]
    return tuple(
        Section11(
            key=entry["key"],
            name=entry["name"],
            authority=authority(entry["source"], since=entry["from"], until=entry["to"]),
            standards=tuple(Standard(row["key"], row["words"]) for row in entry["standards"]),
            scale=tuple(mechanics["scale"]),
            every_years=mechanics["every_years"],
            mechanics=authority(mechanics["source"], since=entry["from"], until=entry["to"]),
            binds=mechanics["binds"],
        )
        for entry in data["section_11"]
    )


def section_11_on(day: date) -> Section11:
    """The standards that stood on a day.

    Raises:
        InputError: none are recorded for that day.
    """
    return standing(section_11_templates(), day, what="list of section 11 standards")


def escalation_on(day: date) -> Escalation:
    """The escalation procedure that stood on a day.

    Raises:
        InputError: none is recorded for that day.
    """
    return standing(_escalations(), day, what="escalation procedure")


@cache
def _escalations() -> tuple[Escalation, ...]:
    return tuple(
        Escalation(
            authority=authority(entry["source"], since=entry["from"], until=entry["to"]),
            duty=authority(entry["duty"], since=entry["from"], until=entry["to"]),
            immediate_risk=entry["immediate_risk"],
            overall_working_days=entry["overall_working_days"],
            stages=tuple(
                EscalationStage(row["number"], row["who"], row["words"], row["working_days"]) for row in entry["stages"]
            ),
        )
        for entry in load("governance")["escalation"]
    )
