"""Who answers for safeguarding children in a place, as dated data.

Four models: the Local Safeguarding Children Board (to 2019), the safeguarding
partners of Working Together 2018, the lead and delegated partners of Working
Together 2023, and Families First, which is in force only from the day that an
administrator sets. Models overlap, because each place changed on its own day;
:func:`model_on` therefore says which models *could* stand. Section 11
standards and the stages of escalation are in
:mod:`tandem.core.governance_practice`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import cache
from types import MappingProxyType
from typing import Any

from tandem.core.data import load
from tandem.core.errors import InputError
from tandem.core.law import Authority, in_force

__all__ = [
    "Body",
    "Duty",
    "Member",
    "Model",
    "RelevantAgency",
    "ReportPart",
    "Standing",
    "authority",
    "model",
    "model_on",
    "models",
]


class Standing(StrEnum):
    """In what capacity somebody belongs to a body."""

    MEMBER = "member"
    REASONABLE_STEPS = "reasonable_steps"
    """Reasonable steps must be taken to have them."""
    PARTICIPATING_OBSERVER = "participating_observer"
    """Takes part in the discussion, not in the decision."""
    SHOULD_BE_HEARD = "should_be_heard"
    NOMINATES = "nominates"
    SCRUTINEER = "scrutineer"


@dataclass(frozen=True, slots=True)
class Member:
    """An agency or person that belongs to a body."""

    agency: str
    name: str
    standing: Standing
    authority: Authority
    note: str


@dataclass(frozen=True, slots=True)
class Body:
    """A board, a group of partners, or those who scrutinise them."""

    key: str
    name: str
    chair: str | None
    """Key of whoever presides, where there is a rule about it."""
    chair_note: str
    quorum: str
    """What is known of its quorum, in words: there is hardly ever a national number."""
    authorities: tuple[Authority, ...]
    members: tuple[Member, ...]

    def members_on(self, day: date) -> tuple[Member, ...]:
        """Who belonged to it on a day on which its model stood, in the order of the law."""
        return tuple(member for member in self.members if _stands_with_model(member.authority, day))


@dataclass(frozen=True, slots=True)
class RelevantAgency:
    """A kind of agency that the partners may name as one they work with."""

    key: str
    name: str
    authority: Authority


@dataclass(frozen=True, slots=True)
class Duty:
    """What those who answer must or may do."""

    key: str
    words: str
    authority: Authority


@dataclass(frozen=True, slots=True)
class ReportPart:
    """What the yearly report must contain."""

    key: str
    words: str
    needs_evidence: bool
    """Whether it says that something was achieved, so that it cannot stand without linked evidence."""
    authority: Authority


@dataclass(frozen=True, slots=True)
class Model:
    """One way of answering together."""

    key: str
    name: str
    authority: Authority
    """What it rests on, and the first and last day on which it could stand anywhere in England."""
    ended_by: Authority | None
    note: str
    bodies: tuple[Body, ...]
    duties: tuple[Duty, ...]
    relevant_agencies: tuple[RelevantAgency, ...]
    """None where the members themselves are the partners."""
    yearly_report: tuple[ReportPart, ...]

    @property
    def by_administrator(self) -> bool:
        """Whether it waits for an administrator to say from when it is in force."""
        return self.authority.effective_from is None

    def could_stand(self, day: date, *, enabled_on: date | None = None) -> bool:
        """Whether a place could have been under this model on a day."""
        if self.by_administrator:
            return enabled_on is not None and enabled_on <= day
        return in_force(self.authority, day)

    def body(self, key: str) -> Body:
        """The body of that key.

        Raises:
            InputError: this model has no such body.
        """
        for each in self.bodies:
            if each.key == key:
                return each
        raise InputError(
            f"{self.name} has no body {key!r}.", hint=f"It has: {', '.join(each.key for each in self.bodies)}."
        )

    def duties_on(self, day: date) -> tuple[Duty, ...]:
        """The duties that stood on a day on which the model stood."""
        return tuple(duty for duty in self.duties if _stands_with_model(duty.authority, day))


def _stands_with_model(authority: Authority, day: date) -> bool:
    # What an administrator brings into force has no first day in law: its parts stand whenever the whole does.
    return authority.effective_from is None or in_force(authority, day)


def models() -> tuple[Model, ...]:
    """Every model, oldest first."""
    return tuple(_models().values())


def model(key: str) -> Model:
    """The model of that key.

    Raises:
        InputError: there is no such model.
    """
    try:
        return _models()[key]
    except KeyError:
        raise InputError(
            f"There is no governance model {key!r}.", hint=f"The models are: {', '.join(_models())}."
        ) from None


def model_on(day: date, *, enabled: Mapping[str, date] = MappingProxyType({})) -> tuple[Model, ...]:
    """The models that could stand in England on a day, oldest first.

    More than one in the transitions of 2018-19 and of 2024: which of them a
    place was under depends on the day its own arrangements began. ``enabled``
    maps the key of a model that waits for an administrator to the day set.

    Raises:
        InputError: the day is before the first model, or ``enabled`` names a model that has its dates in law.
    """
    for key in enabled:
        if not model(key).by_administrator:
            raise InputError(f"The governance model {key!r} has its dates in law and cannot be enabled by hand.")
    found = tuple(each for each in models() if each.could_stand(day, enabled_on=enabled.get(each.key)))
    if not found:
        first = min(each.authority.effective_from for each in models() if each.authority.effective_from)
        raise InputError(
            f"No governance model is recorded for {day:%-d %B %Y}.", hint=f"The earliest begins on {first:%-d %B %Y}."
        )
    return found


def authority(source: str, *, since: str | None, until: str | None) -> Authority:
    """A source of ``data/governance.json`` with the days between which something rests on it (ISO, or ``None``)."""
    return Authority.from_dict(
        {**load("governance")["sources"][source], "effective_from": since, "effective_to": until}
    )


@cache
def _models() -> Mapping[str, Model]:
    return MappingProxyType({entry["key"]: _model(entry) for entry in load("governance")["models"]})


def _model(entry: dict[str, Any]) -> Model:
    names: dict[str, str] = load("governance")["agencies"]
    since, until = entry["could_stand_from"], entry["could_stand_to"]

    def dated(source: str, row: Mapping[str, Any] = MappingProxyType({})) -> Authority:
        return authority(source, since=row.get("from", since), until=row.get("to", until))

    return Model(
        key=entry["key"],
        name=entry["name"],
        authority=dated(entry["founded_on"]),
        ended_by=authority(entry["ended_by"], since=until, until=None) if entry["ended_by"] else None,
        note=entry["note"],
        bodies=tuple(
            Body(
                key=body["key"],
                name=body["name"],
                chair=body["chair"],
                chair_note=body["chair_note"],
                quorum=body["quorum"],
                authorities=tuple(dated(source) for source in body["sources"]),
                members=tuple(
                    Member(
                        agency=row["agency"],
                        name=names[row["agency"]],
                        standing=Standing(row["standing"]),
                        authority=dated(row["source"], row),
                        note=row.get("note", ""),
                    )
                    for row in body["members"]
                ),
            )
            for body in entry["bodies"]
        ),
        duties=tuple(Duty(row["key"], row["words"], dated(row["source"], row)) for row in entry["duties"]),
        relevant_agencies=tuple(
            RelevantAgency(row["agency"], names[row["agency"]], dated(row["source"]))
            for row in entry["relevant_agencies"]
        ),
        yearly_report=tuple(
            ReportPart(row["key"], row["words"], row["needs_evidence"], dated(row["source"]))
            for row in entry["yearly_report"]
        ),
    )
