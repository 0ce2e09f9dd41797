"""Taking one step with a contact: alone, possible on its pathway, with its lists brought up to date."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from django.db.models import F

from tandem.core import calendar
from tandem.core.errors import InputError
from tandem.hub.accounts.models import User
from tandem.hub.referrals.models import Contact, Event, ToldOf
from tandem.hub.referrals.policies import NOT_OWED, acting_as
from tandem.hub.referrals.standing import Standing, clocks_of, next_clock, stage_of, standing

__all__ = ["ChangedMeanwhile", "bring_up_to_date", "lock", "take"]


class ChangedMeanwhile(InputError):  # noqa: N818 - it names what happened
    """Somebody else took a step after the page was opened. Nothing that was typed is lost: the page shows both."""

    def __init__(self, contact: Contact) -> None:
        super().__init__(
            "Somebody else has worked on this contact since you opened it.", hint="Read what is new, then decide."
        )
        self.contact = contact


def lock(contact: Contact, *, seen: int | None) -> Contact:
    """Take the contact for this transaction; ``seen`` is the version on which the person acted.

    Raises:
        ChangedMeanwhile: it is no longer the present one.
    """
    mine = Contact.objects.filter(pk=contact.pk, **({} if seen is None else {"version": seen}))
    if not mine.update(version=F("version") + 1):
        raise ChangedMeanwhile(Contact.objects.get(pk=contact.pk))
    return Contact.objects.get(pk=contact.pk)


def take(
    contact: Contact,
    kind: str,
    *,
    by: User | None,
    now: datetime,
    at: datetime | None = None,
    actor: str = "",
    child: ToldOf | None = None,
    details: Mapping[str, str] | None = None,
    supersedes: Event | None = None,
) -> Event:
    """Add an event, if it can happen where the contact stands.

    Raises:
        IllegalTransition: it cannot happen there, or not by this person.
        IncompleteEvent: something that must be said with it is missing.
    """
    where = _standing(contact)
    if not actor:
        if by is None:
            raise InputError("Nobody is named who did this.")
        state = where.children[child.number].state if child else where.state
        actor = acting_as(by, kind, pathway=where.pathway, state=state, on=calendar.local_day(now))
    event = Event.objects.create(
        contact=contact,
        child=child,
        kind=kind,
        at=at or now,
        recorded_at=now,
        actor=actor,
        by=by,
        details=dict(details or {}),
        supersedes=supersedes,
    )
    _standing(contact)
    return event


def bring_up_to_date(contact: Contact, *, now: datetime) -> Standing:
    """Set what lists are ordered by from what the events say."""
    where = _standing(contact)
    first = next(iter(where.children.values()))
    told = any(each.kind == "give_feedback" for each in first.counted)
    owed = contact.sender_kind not in NOT_OWED
    readings = [each for each in clocks_of(where.pathway, first.counted, now=now) if owed or each.rule.code != "C3"]
    upcoming = next_clock(readings)
    contact.state = where.state
    contact.stage = stage_of(where, feedback_due=owed and not told)
    contact.next_clock = upcoming.rule.code if upcoming else ""
    contact.next_due = upcoming.due if upcoming else None
    contact.acknowledged_at = next((each.at for each in first.counted if each.kind == "acknowledge"), None)
    contact.save(update_fields=["state", "stage", "next_clock", "next_due", "acknowledged_at"])
    for child in contact.children.all():
        state = where.children[child.number].state
        if child.state != state:
            child.state = state
            child.save(update_fields=["state"])
    return where


def _standing(contact: Contact) -> Standing:
    children = contact.children.values_list("pk", "number")
    return standing(contact, contact.events.all(), children)
