"""What the invented place consists of: plain frozen records, each field with its meaning.

Keys are short texts that name a record within one place (``f12`` a household,
``f12c1`` a child of it, ``k000034`` a contact). Days are dates as reckoned in
England; moments are in UTC. An empty text means "not recorded"; ``None`` means
that the thing has not happened, or is not known to whoever was asked.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime

__all__ = [
    "Address",
    "Adult",
    "Agency",
    "Check",
    "Child",
    "Contact",
    "Decision",
    "Event",
    "Feedback",
    "Household",
    "Relation",
    "Sender",
    "Stay",
    "Worker",
]


@dataclass(frozen=True, slots=True, kw_only=True)
class Agency:
    """A body of the partnership, a place it works from or a service it runs."""

    key: str
    name: str
    kind: str
    """``system``, ``organisation``, ``site`` or ``service``: the hub's kinds of agency."""
    sector: str
    """``council``, ``health``, ``police``, ``education`` or ``other``: the hub's partners."""
    parent: str = ""
    """Key of what it is part of; empty for the partnership itself."""
    code: str = ""
    """An ODS code in a form that no real body has."""
    duty: str = "none"
    """What binds it: ``section_11``, ``section_175``, ``contract`` or ``none``."""
    partner: bool = False
    """Whether it is one of the twelve that send contacts."""
    trait: str = ""
    """``sends_few``, ``over_refers`` or nothing: what the place was built to show."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Worker:
    """Somebody invented who works for an agency."""

    key: str
    name: str
    agency: str
    """Key of the agency."""
    job: str
    """The job in plain words: ``Health visitor``."""
    source: str
    """The census code of what they refer (``3B``); empty for people who refer nothing."""
    account: bool
    """Whether they sign in to the hub."""
    email: str
    telephone: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Address:
    """A place to live on an invented street."""

    line: str
    town: str
    postcode: str
    """In a postcode area that does not exist (see ``synthetic.identifiers``)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Stay:
    """Where a household lived and since when; it lasts until the next stay."""

    address: Address
    since: date


@dataclass(frozen=True, slots=True, kw_only=True)
class Adult:
    """A grown-up of a household or near to it."""

    key: str
    given_name: str
    family_name: str
    born: date
    sex: str
    """``F`` or ``M``."""
    in_household: bool
    """Whether they live with the children."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Relation:
    """What an adult is to a child."""

    child: str
    adult: str
    kind: str
    """``mother``, ``father``, ``stepfather``, ``grandmother``, ``carer`` ..."""
    responsibility: str
    """Parental responsibility: ``yes``, ``no`` or ``not_known``."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Child:
    """A child of the place as they truly are; what agencies hold of them differs (``synthetic.lists``)."""

    key: str
    number: int
    """Counts the children of the place; never used twice."""
    given_name: str
    family_name: str
    also_known_as: str
    born: date
    """The day of birth; of a child not yet born at the end of the records, a day still to come."""
    expected: date
    """The day on which the birth was expected."""
    sex: str
    """``F`` or ``M``; nobody knows it before birth (:meth:`known_sex`)."""
    ethnicity: str
    """Census code."""
    disabilities: tuple[str, ...]
    """Census codes; empty for none."""
    language: str
    """First language."""
    nhs_number: str
    """Ten digits from the range that the NHS keeps for tests (999); empty where none was given."""
    upn: str
    """Thirteen characters, or empty."""
    upn_unknown: str
    """The census reason why there is no UPN, or empty."""
    school: str
    """Key of the school; empty below school age or where there is none."""
    practice: str
    """Key of the general practice."""
    twin: str = ""
    """Key of the child's twin, or empty."""

    def is_born(self, on: date) -> bool:
        """Whether the child is born by the end of a day."""
        return self.born <= on

    def known_sex(self, on: date) -> str:
        """Census code on a day: ``U`` before birth."""
        return self.sex if self.is_born(on) else "U"

    def age(self, on: date) -> int:
        """Whole years on a day; -1 before birth."""
        return on.year - self.born.year - ((on.month, on.day) < (self.born.month, self.born.day))


@dataclass(frozen=True, slots=True, kw_only=True)
class Household:
    """A family, where it lived and who belongs to it."""

    key: str
    stays: tuple[Stay, ...]
    """In order; the first began before the records do."""
    adults: tuple[Adult, ...]
    children: tuple[Child, ...]
    """Oldest first."""
    relations: tuple[Relation, ...]

    def address(self, on: date) -> Address:
        """Where the family lived on a day."""
        return next((stay.address for stay in reversed(self.stays) if stay.since <= on), self.stays[0].address)


@dataclass(frozen=True, slots=True, kw_only=True)
class Sender:
    """Who raised a concern."""

    kind: str
    """``professional``, ``public``, ``child`` or ``anonymous``."""
    agency: str = ""
    """Key of the agency, for a professional."""
    worker: str = ""
    """Key of the worker who sent it; empty where the agency has somebody else send."""
    name: str = ""
    """Empty for somebody anonymous."""
    role: str = ""
    """The job, or what they are to the child: ``Neighbour``."""
    telephone: str = ""
    email: str = ""
    account: bool = False
    """Whether it was sent from an account."""
    source: str = ""
    """Census code of the referral source."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Check:
    """What one agency was asked about a contact and what it answered."""

    agency: str
    asked: datetime
    due: datetime
    answered: datetime | None
    """``None`` while nothing has come."""
    answer: str
    """``received``, ``nil`` or ``refused``; empty while nothing has come."""
    words: str
    """What the agency said; empty with ``nil``."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Decision:
    """What the front door decided for one child."""

    child: str
    at: datetime
    code: str
    """An event of the pathway: ``decide_assessment``, ``decide_advice``, ``find_open_case`` ..."""
    level: str
    """The level of need decided, ``1`` to ``4``."""
    differs_because: str
    """Why it is not the level that was sent; empty where it is."""
    legal_test: str
    """Key of ``core.legal_tests``, or ``none_met``."""
    rationale: str
    by: str
    """Key of the worker."""
    referral: bool
    """Whether social care took it as a referral in the census sense."""
    re_referral: bool
    """Whether the referral before lies within 12 months of this one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Feedback:
    """What whoever raised it was told."""

    at: datetime
    words: str
    """Empty where nobody was told."""
    next_step: str
    way: str
    """``account``, ``e-mail``, ``telephone`` or ``letter``; empty where nobody was told."""
    not_told_because: str
    by: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Contact:
    """One concern, from its receipt to what whoever raised it was told."""

    key: str
    received: datetime
    channel: str
    """``form``, ``account``, ``telephone``, ``email``, ``police_list`` or ``public``: the hub's channels."""
    sender: Sender
    household: str
    children: tuple[str, ...]
    """Keys of the children it is about."""
    adults: tuple[str, ...]
    level: str
    """The level of need asserted, ``1`` to ``4``, or ``not_recorded``."""
    immediate_danger: bool
    theme: str
    """What kind of worry it is: a key of ``data/concerns.json``."""
    concern: str
    """What happened, in the sender's words."""
    child_says: str
    """The child's own words, or empty."""
    wanted: str
    """What the sender asks for."""
    working_well: str
    """What the sender says is going well."""
    parents_told: str
    """``yes``, ``no`` or ``not_recorded``."""
    not_told_because: str
    """A reason of ``core.sharing`` where the parents were not told."""
    agreement: str
    """``obtained``, ``not_sought``, ``refused`` or ``not_recorded``: whether the family agrees to help."""
    unsafe_contact: str
    """What would make it dangerous to get in touch, or empty."""
    acknowledged: datetime | None
    screened: datetime | None
    priority: str
    """``red``, ``amber`` or ``green``; empty until somebody qualified has chosen."""
    priority_at: datetime | None
    priority_because: str
    checks: tuple[Check, ...]
    question: str
    """What partners were asked; empty where none was."""
    decisions: tuple[Decision, ...]
    """One for each child, or none yet."""
    feedback: Feedback | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """One thing that happened, in the pathway's own words (``core.pathways``)."""

    at: datetime
    kind: str
    """An event of the pathway: ``submit``, ``acknowledge``, ``hold_conference`` ..."""
    contact: str
    """Key of the contact that it belongs to."""
    child: str
    """Key of the child; empty for what concerns the contact as a whole."""
    actor: str
    """In which of the pathway's parts it was done: ``front_door_manager``."""
    by: str
    """Key of the worker; empty for somebody who works for no agency of the place."""
    details: Mapping[str, str] = field(default_factory=dict)
    """What the pathway wants said with it."""
