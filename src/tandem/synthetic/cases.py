"""What social care did for one child after one referral: plain records of dates, as the census asks for them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from tandem.synthetic.care import Care

__all__ = ["Assessment", "Case", "Enquiry", "NeedPlan", "ProtectionPlan", "Step"]


@dataclass(frozen=True, slots=True)
class Assessment:
    """A child and family assessment."""

    start: date
    authorised: date
    factors: tuple[str, ...]
    """Census codes, found at the end."""


@dataclass(frozen=True, slots=True)
class Enquiry:
    """A section 47 enquiry, dated by the strategy discussion that began it."""

    start: date
    target: date
    """By when the initial conference is due: the fifteenth working day."""
    conference: date | None
    """The initial child protection conference; ``None`` where none was needed."""
    ended: date
    """When the conference was held or found not to be needed."""


@dataclass(frozen=True, slots=True)
class NeedPlan:
    """A child in need plan."""

    start: date
    end: date


@dataclass(frozen=True, slots=True)
class ProtectionPlan:
    """A child protection plan, which starts on the day of its conference."""

    start: date
    end: date
    category: str
    """Initial category of abuse."""
    latest_category: str
    before: int
    """How many plans the child had before."""
    reviews: tuple[date, ...]


@dataclass(frozen=True, slots=True)
class Step:
    """One thing done in a case: an event of the pathway on a day."""

    day: date
    kind: str
    actor: str
    by: str
    """Key of the worker."""
    details: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Case:
    """One referral of one child and everything that followed, to its end, whenever that is."""

    child: str
    contact: str
    referred: date
    source: str
    need: str
    """Primary need."""
    nfa: bool
    """Whether the referral went no further."""
    assessments: tuple[Assessment, ...]
    enquiries: tuple[Enquiry, ...]
    need_plans: tuple[NeedPlan, ...]
    protection_plans: tuple[ProtectionPlan, ...]
    care: tuple[Care, ...]
    """Periods of being looked after that began in this case."""
    closed: date
    """Of a referral that went no further, the day of the decision."""
    reason: str
    """Reason for closure; empty where the referral went no further."""
    steps: tuple[Step, ...]
    """In order."""
