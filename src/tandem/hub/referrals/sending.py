"""What somebody sends when they raise a concern, whichever door it comes through.

Nothing here is judged: a concern is accepted as it was told. Each answer is
text, or ``None`` where the sender said "not known"; a question left blank is
simply not there. The two are kept apart for good.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime

from django.db import models
from django.utils.translation import gettext_lazy as _

from tandem.core.errors import InputError
from tandem.core.sharing import Level
from tandem.core.sharing_decisions import Consent, ParentsInformed, ParentsTold
from tandem.hub.accounts.models import User
from tandem.hub.agencies.models import Agency

__all__ = ["Answers", "Channel", "Responsibility", "SenderKind", "Sending", "SentBy", "ToldAdult", "ToldChild"]

Answers = Mapping[str, str | None]
"""Answers by the key of the question; ``None`` means that the sender said it is not known."""


class Channel(models.TextChoices):
    """How a concern came in."""

    FORM = "form", _("Form, without an account")
    ACCOUNT = "account", _("Form, signed in")
    TELEPHONE = "telephone", _("Telephone")
    EMAIL = "email", _("E-mail")
    PAPER = "paper", _("Paper")
    POLICE_LIST = "police_list", _("List of police notifications")
    PUBLIC = "public", _("Public form")
    MACHINE = "machine", _("Another system")


class SenderKind(models.TextChoices):
    """Who raised it; what may be told to them afterwards follows from this."""

    PROFESSIONAL = "professional", _("Professional")
    PUBLIC = "public", _("Member of the public")
    CHILD = "child", _("Child")
    ANONYMOUS = "anonymous", _("Anonymous")


class Responsibility(models.TextChoices):
    """Whether an adult has parental responsibility for a child."""

    YES = "yes", _("Yes")
    NO = "no", _("No")
    NOT_KNOWN = "not_known", _("Not known")


@dataclass(frozen=True, slots=True, kw_only=True)
class SentBy:
    """Who raised it. Nobody has to be known to be heard: every part may be missing but the kind."""

    kind: SenderKind
    name: str = ""
    role: str = ""
    agency: Agency | None = None
    agency_name: str = ""
    """The agency in the sender's own words, where it is not one we know."""
    telephone: str = ""
    email: str = ""
    user: User | None = None
    """The account it was sent from."""
    source: str = ""
    """The census code of the referral source (``3A`` for a GP); empty where nobody has said."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ToldChild:
    """A child as the sender described them."""

    given_name: str = ""
    family_name: str = ""
    also_known_as: str = ""
    born: date | None = None
    expected: date | None = None
    """The date on which an unborn child is expected."""
    sex: str = ""
    """Census code F, M or U; empty where not said."""
    nhs_number: str = ""
    address_is_confidential: bool = False
    told: Answers = field(default_factory=dict)
    """Everything else on the form about this child: address, school, general practice, language, their own words."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ToldAdult:
    """An adult as the sender described them, and what they are to each child."""

    given_name: str = ""
    family_name: str = ""
    born: date | None = None
    relationships: Mapping[int, str] = field(default_factory=dict)
    """What they are to each child, by the child's place in :attr:`Sending.children`, counted from 0."""
    responsibility: Mapping[int, Responsibility] = field(default_factory=dict)
    """Whether they have parental responsibility for each child, by the child's place."""
    told: Answers = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Sending:
    """One concern as it was sent.

    Raises:
        InputError: nobody at all is described, neither by name nor by words; or the moment has no time zone.
    """

    key: str
    """Says twice-sent things apart: the same key is the same concern, sent once."""
    channel: Channel
    sender: SentBy
    children: tuple[ToldChild, ...]
    adults: tuple[ToldAdult, ...] = ()
    told: Answers = field(default_factory=dict)
    """The rest of the form: what happened, what is wanted, what is working well, the risk to staff."""
    level: Level = Level.NOT_RECORDED
    immediate_danger: bool = False
    parents: ParentsInformed = field(default_factory=lambda: ParentsInformed(ParentsTold.NOT_RECORDED))
    agreement: Consent = Consent.NOT_RECORDED
    """Whether the family agrees to help."""
    unsafe_contact: str = ""
    """What would make a letter, call or visit dangerous; nothing leaves before somebody has read it."""
    received_at: datetime | None = None
    """When it reached us, where that is earlier than its recording: a telephone call, a letter, an envelope."""
    recorded_by: User | None = None
    """Who wrote it down for somebody else."""
    system_of: Agency | None = None
    """The agency whose own system sent it."""

    def __post_init__(self) -> None:
        if not self.key.strip():
            raise InputError("A concern needs a key of its own.", hint="Give it a random one and keep it.")
        if not self.children:
            raise InputError(
                "No child is described.", hint="Describe at least one; a child whose name is not known is enough."
            )
        if self.received_at is not None and self.received_at.tzinfo is None:
            raise InputError("The time of receipt has no time zone.", hint="Give it in UTC.")
