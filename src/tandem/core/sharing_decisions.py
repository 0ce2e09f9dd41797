"""A decision to share, or not to share, and what becomes of it when agreement is withdrawn.

A decision not to share is recorded as fully as one to share (golden rule 7).
"Not recorded" is an answer to either of the two questions a referrer is asked:
it is chased afterwards and never holds a concern back.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum

from tandem.core.errors import InputError
from tandem.core.sharing import Agreement, LawfulBasis, Level, Purpose, not_informed_reason

__all__ = ["Consent", "Outcome", "ParentsInformed", "ParentsTold", "SharingDecision", "Withdrawal", "withdraw"]


class Consent(StrEnum):
    """What is known of the family's consent or agreement."""

    OBTAINED = "obtained"
    NOT_SOUGHT = "not_sought"
    REFUSED = "refused"
    WITHDRAWN = "withdrawn"
    NOT_REQUIRED = "not_required"
    NOT_RECORDED = "not_recorded"


class Outcome(StrEnum):
    """What was decided."""

    SHARE = "share"
    SHARE_IN_PART = "share_in_part"
    DO_NOT_SHARE = "do_not_share"


class ParentsTold(StrEnum):
    """Whether the parents have been told."""

    YES = "yes"
    NO = "no"
    NOT_RECORDED = "not_recorded"


@dataclass(frozen=True, slots=True)
class ParentsInformed:
    """Whether the parents have been told and, if not, for which of the allowed reasons.

    Raises:
        InputError: a *no* without a reason, a reason without a *no*, or a reason that is not on the list.
    """

    told: ParentsTold
    reason: str | None = None

    def __post_init__(self) -> None:
        if self.told is ParentsTold.NO and self.reason is None:
            raise InputError(
                "The parents have not been told and no reason is given.", hint="Choose one of the reasons on the list."
            )
        if self.told is not ParentsTold.NO and self.reason is not None:
            raise InputError("A reason for not telling the parents is given, yet they are not said to be untold.")
        if self.reason is not None:
            not_informed_reason(self.reason)


@dataclass(frozen=True, slots=True)
class SharingDecision:
    """One decision about sharing, with its grounds.

    ``items`` is what is shared, ``refused_items`` what was asked for or
    considered and is withheld: a decision not to share has only the latter.

    Raises:
        InputError: something that makes it a decision is missing or contradicts something else.
    """

    subject: str
    """Reference of the person the information is about."""
    purpose: Purpose
    level: Level
    basis: LawfulBasis
    consent: Consent
    reason: str
    """Why, in words, whether it is shared or not."""
    parents_informed: ParentsInformed
    decided_by: str
    decided_at: datetime
    items: tuple[str, ...]
    recipients: tuple[str, ...]
    refused_items: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        self._check_recorded()
        self._check_items()
        self._check_consent()

    def _check_recorded(self) -> None:
        for label, text in (
            ("whom it is about", self.subject),
            ("the reason", self.reason),
            ("who decided", self.decided_by),
        ):
            if not text.strip():
                raise InputError(
                    f"The sharing decision does not record {label}.", hint="It is recorded whether or not you share."
                )
        if self.decided_at.tzinfo is None:
            raise InputError("The time of the sharing decision has no time zone.", hint="Give it in UTC.")

    def _check_items(self) -> None:
        if not self.items and not self.refused_items:
            raise InputError(
                "The sharing decision names nothing.", hint="Say what is shared, or what was asked for and is withheld."
            )
        if not self.recipients:
            raise InputError(
                "The sharing decision names no recipient.",
                hint="Say with whom it is shared, or who asked and was refused.",
            )
        if both := sorted(set(self.items) & set(self.refused_items)):
            raise InputError(f"The sharing decision both shares and withholds: {', '.join(both)}.")

    def _check_consent(self) -> None:
        if self.basis.rests_on_consent and self.items and self.consent is not Consent.OBTAINED:
            raise InputError(
                f"This sharing rests on consent, which is {self.consent.value.replace('_', ' ')}.",
                hint="If a child may be at risk no consent is needed: say so, and share for that purpose.",
            )

    @property
    def outcome(self) -> Outcome:
        """Whether everything, a part or nothing is shared."""
        if not self.items:
            return Outcome.DO_NOT_SHARE
        return Outcome.SHARE_IN_PART if self.refused_items else Outcome.SHARE

    @property
    def to_chase(self) -> tuple[str, ...]:
        """What nobody has recorded yet and somebody is to ask: ``parents_informed``, ``consent``."""
        chased = []
        if self.parents_informed.told is ParentsTold.NOT_RECORDED:
            chased.append("parents_informed")
        if self.consent is Consent.NOT_RECORDED and self.basis.agreement is not Agreement.NOT_REQUIRED:
            chased.append("consent")
        return tuple(chased)


@dataclass(frozen=True, slots=True)
class Withdrawal:
    """What follows when a family withdraws its agreement."""

    decision: SharingDecision
    """The decision as it now stands: a new record beside the old one, which stays."""
    stops_offer: bool
    """The help that was offered stops."""
    review_onward_sharing: bool
    """Somebody is to look again at what was passed on, to whom, and whether it may go on."""
    sharing_continues: bool
    """Sharing goes on for the reason it always had, because it never rested on agreement."""


def withdraw(decision: SharingDecision, *, at: datetime, recorded_by: str) -> Withdrawal:
    """The consequences of withdrawn agreement (UK GDPR, Article 7(3); G40).

    Where the help waits for agreement it stops and onward sharing is reviewed.
    Sharing that has another lawful basis continues, with its reason. Where it
    rested on consent alone, everything that was shared is withheld from now on.

    Raises:
        InputError: nothing had been agreed to, or the withdrawal is dated before the decision.
    """
    if decision.consent is not Consent.OBTAINED:
        raise InputError(
            f"There is no agreement to withdraw: it is {decision.consent.value.replace('_', ' ')}.",
            hint="Record a refusal as a new decision.",
        )
    if at.tzinfo is None or at < decision.decided_at:
        raise InputError("Agreement cannot be withdrawn before it was given.", hint="Give a later time with its zone.")
    continues = not decision.basis.rests_on_consent
    now = replace(
        decision,
        consent=Consent.WITHDRAWN,
        decided_by=recorded_by,
        decided_at=at,
        items=decision.items if continues else (),
        refused_items=decision.refused_items if continues else (*decision.items, *decision.refused_items),
    )
    waits_for_agreement = decision.basis.agreement is Agreement.NEEDED
    return Withdrawal(
        decision=now,
        stops_offer=waits_for_agreement,
        review_onward_sharing=waits_for_agreement or decision.basis.agreement is Agreement.SOUGHT,
        sharing_continues=continues and bool(decision.items),
    )
