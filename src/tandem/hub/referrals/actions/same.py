"""Saying that a contact is the same concern as an earlier one, and that it is not after all."""

from __future__ import annotations

from datetime import datetime

from tandem.core.errors import InputError
from tandem.hub.accounts.models import User
from tandem.hub.audit.record import acting
from tandem.hub.audit.verbs import Verb
from tandem.hub.referrals.actions.steps import Steps, locked, put_on_top
from tandem.hub.referrals.models import Contact, SameConcern
from tandem.hub.referrals.standing import AT_FRONT_DOOR

__all__ = ["find_not_same", "find_same"]


def find_same(
    contact: Contact, earlier: Contact, *, reason: str, by: User, now: datetime, seen: int | None = None
) -> Contact:
    """Say that a contact tells of what an earlier one had told already.

    It is worked on there. Whoever sent this one is still owed acknowledgement
    and answer; the clock of the decision that stands is the earlier one's, so
    no delay is hidden (H1).

    Raises:
        ChangedMeanwhile: somebody else took a step after ``seen``.
        InputError: the other one came later or is itself the same as another; this one is decided already;
            or a child of this one does not wait for a decision on the other.
        IllegalTransition: it cannot be said where the contact stands.
    """
    if not reason.strip():
        raise InputError(
            "Say why you take the two for one concern.", hint="The same event, the same child, told twice?"
        )
    with acting(Verb.CONTACT_SAME, on=contact):
        # In the order of their keys, so that two people who join the same two never wait for each other.
        held = {pk: locked(each, seen=seen if each == contact else None) for pk, each in _by_key(contact, earlier)}
        _check(contact, earlier)
        steps, others = held[contact.pk], held[earlier.pk]
        if any(child.state not in AT_FRONT_DOOR for child in steps.children):
            raise InputError(
                "This contact is decided already.", hint="Decide for each child that still waits, and say why."
            )
        _check_children(steps, others)
        steps.acknowledge(by=by, now=now)
        said = {"same_as": earlier.reference, "reason": reason.strip()}
        found = steps.take("find_duplicate", by=by, now=now, details=said)
        SameConcern.objects.create(contact=contact, earlier=earlier, found=found)
        put_on_top(others.contact, now=now)
        return steps.done(now=now)


def find_not_same(contact: Contact, *, reason: str, by: User, now: datetime, seen: int | None = None) -> Contact:
    """Say that the two are not one concern after all: it is screened again, its clock counted from its receipt."""
    if not reason.strip():
        raise InputError("Say why the two are not one concern.", hint="What differs: the event, the day, the child?")
    with acting(Verb.CONTACT_NOT_SAME, on=contact):
        steps = locked(contact, seen=seen)
        parted = steps.take("find_not_duplicate", by=by, now=now, details={"reason": reason.strip()})
        link = SameConcern.objects.select_related("earlier").get(contact=contact, parted__isnull=True)
        link.parted = parted
        link.save(update_fields=["parted"])
        put_on_top(locked(link.earlier, seen=None).contact, now=now)
        return steps.done(now=now)


def _by_key(*contacts: Contact) -> list[tuple[int, Contact]]:
    return sorted({each.pk: each for each in contacts}.items())


def _check(contact: Contact, earlier: Contact) -> None:
    if contact == earlier:
        raise InputError("That is this contact itself.", hint="Give the reference of the other one.")
    if earlier.received_at > contact.received_at:
        raise InputError(
            f"{earlier.reference} reached us later than this one.",
            hint="Say it on that contact's page: the clock of whichever came first stands.",
        )
    further = SameConcern.objects.filter(contact=earlier, parted__isnull=True).select_related("earlier").first()
    if further is not None:
        raise InputError(
            f"{earlier.reference} is itself the same as another.",
            hint=f"Give the reference of that one: {further.earlier.reference}.",
        )
    if SameConcern.objects.filter(earlier=contact, parted__isnull=True).exists():
        raise InputError("Other contacts are said to be the same as this one.", hint="Undo that on their pages first.")


def _check_children(steps: Steps, others: Steps) -> None:
    """Refuse unless every child will be decided on with the earlier one: nobody's concern ends undecided (H1)."""
    there = {child.person.known_as.pk: child for child in others.children}
    reference = others.contact.reference
    for child in steps.children:
        same = there.get(child.person.known_as.pk)
        if same is None:
            raise InputError(
                f"Child {child.number} of this contact is not among the children of {reference}.",
                hint="Say first that the two records are one child; if they are not, decide this contact by itself.",
            )
        if same.state not in AT_FRONT_DOOR:
            raise InputError(
                f"{reference} is decided already for child {child.number} of this contact.",
                hint="Decide this contact by itself; where a case is open, pass it on to that case.",
            )
