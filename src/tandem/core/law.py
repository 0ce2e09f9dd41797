"""The law is data: what authority a rule has, how sure we are of it, and when it stood.

Every limit, pathway, role, threshold and code list carries an
:class:`Authority`. Several dated versions of one rule are told apart by
:func:`standing`: a case keeps the version that stood on the day it started.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from itertools import pairwise
from typing import Any, Protocol, TypeVar

from tandem.core.errors import InputError

__all__ = ["Authority", "Confidence", "Dated", "LegalStatus", "check_versions", "in_force", "standing"]


class LegalStatus(StrEnum):
    """What kind of rule it is, the most binding first."""

    STATUTE = "statute"
    REGULATIONS = "regulations"
    STATUTORY_GUIDANCE = "statutory_guidance"
    """Must be followed unless there is good reason not to (Working Together)."""
    GUIDANCE = "guidance"
    LOCAL = "local"
    """The partnership's own procedure: may be configured, and its clocks may pause."""

    @property
    def words(self) -> str:
        """The status as a screen says it."""
        return _STATUS_WORDS[self]


_STATUS_WORDS = {
    LegalStatus.STATUTE: "statute",
    LegalStatus.REGULATIONS: "regulations",
    LegalStatus.STATUTORY_GUIDANCE: "statutory guidance",
    LegalStatus.GUIDANCE: "guidance",
    LegalStatus.LOCAL: "local procedure",
}


class Confidence(StrEnum):
    """How the rule is known to us."""

    READ = "read"
    """From a published schema, specification or the instrument itself."""
    SEEN = "seen"
    """From a published page that states it."""
    VERIFY = "verify"
    """General knowledge of the named source: an administrator should check it."""

    @property
    def verified(self) -> bool:
        """Whether somebody looked at a source that states the rule."""
        return self is not Confidence.VERIFY


@dataclass(frozen=True, slots=True)
class Authority:
    """Where a rule comes from and from when to when it stood.

    ``effective_from`` is ``None`` for a rule that is made but not in force;
    ``effective_to`` is its last day, ``None`` while it lasts. ``note`` holds
    what a reader of the rule must know besides.
    """

    status: LegalStatus
    source: str
    paragraph: str = ""
    effective_from: date | None = None
    effective_to: date | None = None
    confidence: Confidence = Confidence.VERIFY
    note: str = ""

    def __post_init__(self) -> None:
        if not self.source:
            raise ValueError("an authority must name its source")
        _check_span(self.effective_from, self.effective_to, self.citation)

    @property
    def citation(self) -> str:
        """``Children Act 1989, section 46(6)``."""
        return f"{self.source}, {self.paragraph}" if self.paragraph else self.source

    @classmethod
    def from_dict(cls, entry: Mapping[str, Any]) -> Authority:
        """An authority from a data file, whose keys are the fields' names and whose dates are ISO.

        Raises:
            ValueError: the entry has an unknown status, confidence, key or date.
        """
        unknown = set(entry) - set(cls.__dataclass_fields__)
        if unknown:
            raise ValueError(f"an authority has no {', '.join(sorted(unknown))}")
        return cls(
            status=LegalStatus(entry["status"]),
            source=entry["source"],
            paragraph=entry.get("paragraph", ""),
            effective_from=_day(entry.get("effective_from")),
            effective_to=_day(entry.get("effective_to")),
            confidence=Confidence(entry.get("confidence", Confidence.VERIFY)),
            note=entry.get("note", ""),
        )

    def to_dict(self) -> dict[str, Any]:
        """Plain values, dates in ISO form; :meth:`from_dict` gives the authority back."""
        return {
            "status": self.status.value,
            "source": self.source,
            "paragraph": self.paragraph,
            "effective_from": self.effective_from.isoformat() if self.effective_from else None,
            "effective_to": self.effective_to.isoformat() if self.effective_to else None,
            "confidence": self.confidence.value,
            "note": self.note,
        }


class StandsByAuthority:
    """What stands on the days of the authority it rests on."""

    __slots__ = ()
    authority: Authority

    @property
    def effective_from(self) -> date | None:
        """First day, or ``None`` where it is not in force."""
        return self.authority.effective_from

    @property
    def effective_to(self) -> date | None:
        """Last day, or ``None`` while it lasts."""
        return self.authority.effective_to


class Dated(Protocol):
    """Whatever stands from one day to another, both included."""

    @property
    def effective_from(self) -> date | None:
        """First day, or ``None`` where it is not in force."""

    @property
    def effective_to(self) -> date | None:
        """Last day, or ``None`` while it lasts."""


DatedT = TypeVar("DatedT", bound=Dated)


def in_force(version: Dated, on: date) -> bool:
    """Whether a version stood on a day; its first and last day included."""
    start, end = version.effective_from, version.effective_to
    return start is not None and start <= on and (end is None or on <= end)


def standing(versions: Iterable[DatedT], on: date, *, what: str) -> DatedT:
    """The version that stood on a day.

    ``what`` names the rule in the refusal (``"clock C8a"``).

    Raises:
        InputError: no version stood that day; the hint says when one did.
    """
    known = list(versions)
    for version in known:
        if in_force(version, on):
            return version
    raise InputError(f"There is no {what} for {on.isoformat()}.", hint=_when(known))


def check_versions(versions: Sequence[Dated], *, what: str) -> None:
    """Refuse versions that overlap, so that no day has two rules.

    Raises:
        ValueError: two versions stand on one day, or a version ends before it begins.
    """
    for version in versions:
        _check_span(version.effective_from, version.effective_to, what)
    dated = sorted((v.effective_from, v.effective_to or date.max) for v in versions if v.effective_from is not None)
    for (_, end), (start, _) in pairwise(dated):
        if start <= end:
            raise ValueError(f"{what}: two versions stand on {start.isoformat()}")


def _when(versions: Sequence[Dated]) -> str:
    spans = sorted((v.effective_from, v.effective_to) for v in versions if v.effective_from is not None)
    if not spans:
        return "It is not in force on any day."
    words = (f"from {start.isoformat()}" + (f" to {end.isoformat()}" if end else " on") for start, end in spans)
    return f"It stands {', '.join(words)}."


def _check_span(start: date | None, end: date | None, what: str) -> None:
    if end is not None and (start is None or end < start):
        raise ValueError(f"{what}: ends on {end.isoformat()}, before it begins")


def _day(value: str | None) -> date | None:
    return None if value is None else date.fromisoformat(value)
