"""Taking steps with a contact: alone, possible on its pathway, with its lists brought up to date."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import datetime

from django.db.models import F

from tandem.core import calendar
from tandem.core.clocks_reading import Reading
from tandem.core.errors import InputError
from tandem.core.pathways_engine import Status
from tandem.hub.accounts.models import User
from tandem.hub.referrals.changes import kinds_of, tell_system
from tandem.hub.referrals.models import Contact, Event, ToldOf
from tandem.hub.referrals.policies import NOT_OWED, acting_as
from tandem.hub.referrals.standing import Standing, clocks_of, clocks_of_casework, next_clock, stage_of, standing

__all__ = ["ChangedMeanwhile", "Steps", "locked", "put_on_top"]


class ChangedMeanwhile(InputError):  # noqa: N818 - it names what happened
    """Somebody else took a step after the page was opened. Nothing that was typed is lost: the page shows both."""

    def __init__(self, contact: Contact) -> None:
        super().__init__(
            "Somebody else has worked on this contact since you opened it.", hint="Read what is new, then decide."
        )
        self.contact = contact


def locked(contact: Contact, *, seen: int | None) -> Steps:
    """Take the contact for this transaction; ``seen`` is the version on which the person acted.

    Raises:
        ChangedMeanwhile: it is no longer the present one.
    """
    mine = Contact.objects.filter(pk=contact.pk, **({} if seen is None else {"version": seen}))
    if not mine.update(version=F("version") + 1):
        raise ChangedMeanwhile(Contact.objects.get(pk=contact.pk))
    return Steps(Contact.objects.defer("told", "unsafe_contact").get(pk=contact.pk))


def put_on_top(contact: Contact, *, now: datetime) -> None:
    """What is new after a decision must not lie unread because nobody has the contact in hand any more (H1, H11)."""
    if contact.unread_since is None:
        contact.unread_since = now
        contact.save(update_fields=["unread_since"])


class Steps:
    """A contact in hand: what has happened to it, read once, and what is added now."""

    def __init__(self, contact: Contact) -> None:
        self.contact = contact
        self.children = list(contact.children.select_related("person__head").defer("told"))
        self.events = list(contact.events.all())
        self._before = len(self.events)

    @property
    def standing(self) -> Standing:
        """Where each child stands after everything so far."""
        return standing(self.contact, self.events, [(child.pk, child.number) for child in self.children])

    def acknowledge(self, *, by: User, now: datetime) -> None:
        """Acknowledge it where nobody has yet: whoever works on a contact has read it."""
        if self.contact.acknowledged_at is None:
            self.take("acknowledge", by=by, now=now)

    def owed(self, child: ToldOf) -> bool:
        """Whether whoever raised it is still to be told what was decided for a child, or why nobody is told."""
        where = self.standing
        return self.contact.sender_kind not in NOT_OWED and not _told(where.children[child.number], where)

    def take(
        self,
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
        """Add an event, if it can happen where the contact stands: for the child, or for one child at least.

        Raises:
            IllegalTransition: it cannot happen there, or not by this person.
            IncompleteEvent: something that must be said with it is missing.
        """
        event = Event.objects.create(
            contact=self.contact,
            child=child,
            kind=kind,
            at=at or now,
            recorded_at=now,
            actor=actor or self._part(kind, by, child, now=now),
            by=by,
            details=dict(details or {}),
            supersedes=supersedes,
        )
        self.events.append(event)
        # Reading the whole row again is what refuses an event that cannot follow; the transaction then undoes it.
        _ = self.standing
        return event

    def done(self, *, now: datetime) -> Contact:
        """Set what lists are ordered by from what the events say; the contact as it now is."""
        contact, where = self.contact, self.standing
        statuses = list(where.children.values())
        told = all(_told(each, where) for each in statuses)
        owed = contact.sender_kind not in NOT_OWED
        # Written confirmation is the sender's to give: shown on the page, it never goes before a child in the queue.
        # The census's clock of an assessment is a measure beside C8a and no duty.
        passed_over = {"C4", "C8b"} if owed else {"C3", "C4", "C8b"}
        front = [each for status in statuses for each in clocks_of(where.pathway, status.counted, now=now)]
        readings = [each for each in (*front, *self._casework(where, now=now)) if each.rule.code not in passed_over]
        counted = [event for status in statuses for event in status.counted]
        upcoming = next_clock(readings)
        contact.state = where.state
        contact.stage = stage_of(where, feedback_due=owed and not told)
        contact.next_clock = upcoming.rule.code if upcoming else ""
        contact.next_due = upcoming.due if upcoming else None
        contact.acknowledged_at = next((each.at for each in counted if each.kind == "acknowledge"), None)
        contact.save(update_fields=["state", "stage", "next_clock", "next_due", "acknowledged_at"])
        for child in self.children:
            state = where.children[child.number].state
            if child.state != state:
                child.state = state
                child.save(update_fields=["state"])
        tell_system(contact, kinds_of(where.pathway, self.events[self._before :]), at=now)
        return contact

    def _casework(self, where: Standing, *, now: datetime) -> Iterator[Reading]:
        for each in where.children.values():
            yield from clocks_of_casework(where.pathway, each.counted, now=now)

    def _part(self, kind: str, by: User | None, child: ToldOf | None, *, now: datetime) -> str:
        if by is None:
            raise InputError("Nobody is named who did this.", hint="Sign in, or name whoever did it.")
        where = self.standing
        states = [where.children[child.number].state] if child else [each.state for each in where.children.values()]
        # Of several children, one for whom it can happen says in whose part.
        state = next((each for each in states if (each, kind) in where.pathway.transitions), where.state)
        return acting_as(by, kind, pathway=where.pathway, state=state, on=calendar.local_day(now))


def _told(status: Status, where: Standing) -> bool:
    """Whether whoever raised it was told after the last decision about a child."""
    decided = max((each.at for each in status.counted if each.kind in where.pathway.clocks["C3"].starts), default=None)
    return any(each.kind == "give_feedback" and decided and each.at >= decided for each in status.counted)
