"""What whoever raised a concern may still do, add to it and disagree; and that somebody has read it."""

from __future__ import annotations

from datetime import datetime

from django.utils.translation import gettext as _

from tandem.core.calendar import local_day
from tandem.core.errors import InputError
from tandem.hub.accounts.models import User
from tandem.hub.audit.record import acting
from tandem.hub.audit.verbs import Verb
from tandem.hub.files.actions import Prepared, keep
from tandem.hub.files.models import StoredFile
from tandem.hub.referrals.actions.steps import Steps, locked, put_on_top
from tandem.hub.referrals.changes import ADDED, tell_system
from tandem.hub.referrals.models import Addition, Contact
from tandem.hub.referrals.policies import acting_as

__all__ = ["add_information", "attach", "challenge", "mark_read", "note_sent_again", "write_down"]


def add_information(contact: Contact, words: str, *, by: User | None, now: datetime) -> Addition:
    """Add to what was sent. It is taken at every stage, and shown as new to whoever has the contact open (H11)."""
    if not words.strip():
        raise InputError("Nothing was written.", hint="Write what you want to add.")
    with acting(Verb.CONTACT_ADDED_TO, on=contact):
        steps = locked(contact, seen=None)
        added = Addition.objects.create(contact=contact, words=words.strip(), at=now, by=by)
        asked_for = _supplies(steps)
        if asked_for:
            steps.take("supply_information", by=by, actor="referrer", now=now)
        put_on_top(steps.contact, now=now)
        steps.done(now=now)
        if not asked_for:
            tell_system(steps.contact, [ADDED], at=now)
    return added


def note_sent_again(contact: Contact, reference: str, *, now: datetime) -> Addition:
    """Note that the very same came once more, under what reference; it is shown as new, and answers no question."""
    words = _("The very same was sent again as %(reference)s, from the same network. It may be one person, or two.")
    with acting(Verb.CONTACT_ADDED_TO, on=contact):
        steps = locked(contact, seen=None)
        added = Addition.objects.create(contact=contact, words=words % {"reference": reference}, at=now)
        put_on_top(steps.contact, now=now)
        steps.done(now=now)
    return added


def write_down(contact: Contact, words: str, *, by: User, now: datetime, seen: int | None = None) -> Addition:
    """Write down for whoever raised it what they told us afterwards, and by which it came: their answer, if asked."""
    if not words.strip():
        raise InputError("Nothing was written.", hint="Write what they told you, in their words.")
    with acting(Verb.CONTACT_ADDED_TO, on=contact):
        steps = locked(contact, seen=seen)
        part = acting_as(
            by, "acknowledge", pathway=steps.standing.pathway, state=steps.contact.state, on=local_day(now)
        )
        added = Addition.objects.create(contact=contact, words=words.strip(), at=now, by=by)
        asked_for = _supplies(steps)
        if asked_for:
            steps.take("supply_information", by=by, actor=part, now=now)
        steps.done(now=now)
        if not asked_for:
            tell_system(steps.contact, [ADDED], at=now)
    return added


def attach(contact: Contact, file: Prepared, *, now: datetime) -> StoredFile:
    """Keep a file with a contact; like anything else that is added, it is shown as new (H11)."""
    with acting(Verb.CONTACT_ADDED_TO, on=contact):
        steps = locked(contact, seen=None)
        kept = keep(file, owner=contact, now=now)
        put_on_top(steps.contact, now=now)
        steps.done(now=now)
        tell_system(steps.contact, [ADDED], at=now)
    return kept


def challenge(contact: Contact, reason: str, *, by: User | None, now: datetime) -> Contact:
    """Record that whoever raised it disagrees with the decision, and why."""
    if not reason.strip():
        raise InputError("Say why you disagree.", hint="What is agreed, what is not, and what it means for the child.")
    with acting(Verb.CONTACT_CHALLENGED, on=contact):
        steps = locked(contact, seen=None)
        steps.take("challenge_decision", by=by, actor="referrer", now=now, details={"reason": reason.strip()})
        put_on_top(steps.contact, now=now)
        return steps.done(now=now)


def mark_read(contact: Contact, *, by: User, now: datetime, seen: int | None = None) -> Contact:
    """Sign that what is new on a contact has been read by somebody at the front door. A second time changes nothing."""
    if contact.unread_since is None:
        return contact
    with acting(Verb.CONTACT_NEWS_READ, on=contact):
        steps = locked(contact, seen=seen)
        acting_as(by, "acknowledge", pathway=steps.standing.pathway, state=steps.contact.state, on=local_day(now))
        steps.contact.unread_since = None
        steps.contact.save(update_fields=["unread_since"])
        return steps.done(now=now)


def _supplies(steps: Steps) -> bool:
    """Whether somebody waits for what the sender was asked."""
    return any(child.state == "awaiting_information" for child in steps.children)
