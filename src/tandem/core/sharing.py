"""The law of sharing information about a child, as dated data.

The lawful basis is derived from who shares, for what and at which level of
need by a table that the data protection officer owns; nobody who raises a
concern is asked for an article of law. The decision itself, and what becomes
of it when agreement is withdrawn, is in :mod:`tandem.core.sharing_decisions`.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import cache
from typing import Any

from tandem.core.data import load
from tandem.core.errors import InputError
from tandem.core.law import Authority, in_force, standing

__all__ = [
    "Agreement",
    "GoldenRule",
    "LawfulBasis",
    "Level",
    "NotInformedReason",
    "Purpose",
    "RefusalReason",
    "Sharer",
    "basis_for",
    "golden_rules",
    "not_informed_reason",
    "not_informed_reasons",
    "refusal_reason",
    "refusal_reasons",
    "withdrawal_review_days",
]


class Sharer(StrEnum):
    """In what role somebody shares."""

    COUNCIL = "council"
    HEALTH = "health"
    POLICE = "police"
    SCHOOL = "school"
    OTHER_AGENCY = "other_agency"
    """Voluntary or independent, without a public task of its own."""
    INDIVIDUAL = "individual"
    """A relative, a neighbour, the child."""


class Purpose(StrEnum):
    """What the sharing is for."""

    RAISE_CONCERN = "raise_concern"
    PARTNER_CHECK = "partner_check"
    """The front door asks partners what they know, or a partner answers."""
    SECTION_47 = "section_47"
    """Strategy discussion, enquiries, conference, plan."""
    IMMEDIATE_DANGER = "immediate_danger"
    OFFER_HELP = "offer_help"
    TELL_REFERRER = "tell_referrer"


class Level(StrEnum):
    """Level of need, 1 universal to 4 complex or significant."""

    ONE = "1"
    TWO = "2"
    THREE = "3"
    FOUR = "4"
    NOT_RECORDED = "not_recorded"


class Agreement(StrEnum):
    """What part the family's agreement plays. It is agreement to help, hardly ever the lawful basis."""

    NOT_REQUIRED = "not_required"
    SOUGHT = "sought"
    """Asked for where it is safe; the concern is passed on whatever the answer."""
    NEEDED = "needed"
    """The help goes ahead only while the family agrees."""


@dataclass(frozen=True, slots=True)
class GoldenRule:
    """One of the seven golden rules, put shortly."""

    number: int
    words: str
    authority: Authority


@dataclass(frozen=True, slots=True)
class NotInformedReason:
    """A reason for which the parents need not be told beforehand."""

    key: str
    words: str
    authority: Authority


@dataclass(frozen=True, slots=True)
class RefusalReason:
    """A reason for which an agency does not share what it is asked for."""

    key: str
    words: str
    authority: Authority


@dataclass(frozen=True, slots=True)
class LawfulBasis:
    """What makes a sharing lawful. Articles are empty where somebody speaks for themselves alone."""

    article_6: str
    article_9: str
    article_10: str
    """For criminal convictions and offences."""
    schedule_1: str
    """The condition in Schedule 1 to the Data Protection Act 2018."""
    agreement: Agreement
    words: str
    authority: Authority

    @property
    def rests_on_consent(self) -> bool:
        """Whether the sharing is lawful only while consent stands."""
        return self.article_6 == "6(1)(a)"


@dataclass(frozen=True, slots=True)
class _Row:
    sharers: frozenset[Sharer]
    purposes: frozenset[Purpose]
    levels: frozenset[Level]
    basis: LawfulBasis

    @property
    def effective_from(self) -> date | None:
        return self.basis.authority.effective_from

    @property
    def effective_to(self) -> date | None:
        return self.basis.authority.effective_to


def basis_for(sharer: Sharer, purpose: Purpose, level: Level, *, on: date) -> LawfulBasis:
    """The lawful basis on a day, from the table.

    Raises:
        InputError: the table says nothing for that day.
    """
    rows = [row for row in _rows() if sharer in row.sharers and purpose in row.purposes and level in row.levels]
    return standing(rows, on, what=f"lawful basis for {sharer.value} to share for {purpose.value}").basis


def golden_rules(*, on: date) -> tuple[GoldenRule, ...]:
    """The golden rules that stood on a day; none before the advice they come from."""
    every = (
        GoldenRule(row["number"], row["words"], _authority(row["source"])) for row in load("sharing")["golden_rules"]
    )
    return tuple(rule for rule in every if in_force(rule.authority, on))


def not_informed_reasons() -> tuple[NotInformedReason, ...]:
    """Every reason for which the parents need not be told beforehand."""
    return tuple(_reasons().values())


def not_informed_reason(key: str) -> NotInformedReason:
    """The reason of that key.

    Raises:
        InputError: it is none of the reasons.
    """
    try:
        return _reasons()[key]
    except KeyError:
        raise InputError(
            f"{key!r} is not a reason for not telling the parents.", hint=f"The reasons are: {', '.join(_reasons())}."
        ) from None


def refusal_reasons(*, on: date) -> tuple[RefusalReason, ...]:
    """The reasons for which an agency might refuse on a day."""
    return tuple(each for each in _refusals() if in_force(each.authority, on))


def refusal_reason(key: str) -> RefusalReason:
    """The reason of that key, whenever it stood: an answer keeps the reason it was given with.

    Raises:
        InputError: it is none of the reasons.
    """
    for each in _refusals():
        if each.key == key:
            return each
    raise InputError(
        f"{key!r} is not a reason for refusing to share.",
        hint=f"The reasons are: {', '.join(each.key for each in _refusals())}.",
    )


def withdrawal_review_days(*, on: date) -> int:
    """Working days within which somebody looks again at what was passed on, once a family withdraws its agreement.

    Raises:
        InputError: no limit stood on that day.
    """
    limits = [
        (_authority(row["source"], effective_from=row["from"], effective_to=row["to"]), int(row["working_days"]))
        for row in load("sharing")["withdrawal_review"]
    ]
    found = [days for authority, days in limits if in_force(authority, on)]
    if not found:
        raise InputError(f"No limit for looking again at what was shared is recorded for {on.isoformat()}.")
    return found[0]


@cache
def _refusals() -> tuple[RefusalReason, ...]:
    return tuple(
        RefusalReason(
            row["key"],
            row["words"],
            _authority(row["source"], effective_from=row["from"], effective_to=row["to"]),
        )
        for row in load("sharing")["refusal_reasons"]
    )


@cache
def _reasons() -> dict[str, NotInformedReason]:
    rows = load("sharing")["not_informed_reasons"]
    return {row["key"]: NotInformedReason(row["key"], row["words"], _authority(row["source"])) for row in rows}


@cache
def _rows() -> tuple[_Row, ...]:
    return tuple(
        _Row(
            sharers=frozenset(map(Sharer, row["sharers"])),
            purposes=frozenset(map(Purpose, row["purposes"])),
            levels=frozenset(map(Level, row["levels"])),
            basis=LawfulBasis(
                article_6=row["article_6"],
                article_9=row["article_9"],
                article_10=row["article_10"],
                schedule_1=row["schedule_1"],
                agreement=Agreement(row["agreement"]),
                words=row["words"],
                authority=_authority(row["source"], effective_from=row["from"], effective_to=row["to"]),
            ),
        )
        for row in load("sharing")["bases"]
    )


def _authority(source: str, **dates: Any) -> Authority:
    return Authority.from_dict({**load("sharing")["sources"][source], **dates})
