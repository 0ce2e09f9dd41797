"""Opening a sealed record in an emergency: with a reason, for an hour at most, told at once and reviewed afterwards."""

from __future__ import annotations

from datetime import date, datetime, timedelta

from django.db.models import Q
from django.db.models.functions import Coalesce
from django.utils.translation import gettext as _

from tandem.core import calendar
from tandem.core.errors import InputError
from tandem.core.names import whole
from tandem.core.roles import Permission
from tandem.hub.accounts.models import User
from tandem.hub.accounts.queries import holders
from tandem.hub.audit.record import acting
from tandem.hub.audit.verbs import Verb
from tandem.hub.children.models import EmergencyOpening, Person
from tandem.hub.children.queries import keepers, records_of, standing_listings
from tandem.hub.outbox.mail import queue

__all__ = [
    "LONGEST",
    "REASON",
    "NoSuchRecordError",
    "find_sealed",
    "guardians",
    "open_in_emergency",
    "review",
    "review_due",
    "unreviewed",
    "warn_overdue",
]

LONGEST = timedelta(minutes=60)
REASON = 20
"""The fewest characters that a reason has (G07)."""

_PAGE = "/staff/emergency-openings/"


class NoSuchRecordError(InputError):
    """No sealed record that this person may know of."""

    def __init__(self) -> None:
        super().__init__(
            _("No sealed record has exactly that name and date of birth."),
            hint=_("Check both. If a child is in danger now, do not wait for a record: telephone 999."),
        )


def find_sealed(given_name: str, family_name: str, *, born: date) -> Person | None:
    """The sealed record of exactly this name and birthday; ``None`` also where there are several."""
    wanted = (whole(given_name), whole(family_name))
    sealed = Person.objects.filter(sealed=True).values(whose=Coalesce("head", "pk"))
    found = {
        each.known_as
        for each in Person.objects.filter(Q(pk__in=sealed) | Q(head__in=sealed), born=born).select_related("head")
        if (whole(each.given_name), whole(each.family_name)) == wanted
    }
    return found.pop() if len(found) == 1 else None


def open_in_emergency(
    person: Person, *, category: EmergencyOpening.Category, reason: str, by: User, now: datetime
) -> EmergencyOpening:
    """Open a sealed record to one person for an hour; those listed for it and the Caldicott guardian are told at once.

    Raises:
        InputError: the reason is too short, or the record is kept from this person whatever happens (G09).
    """
    if len(reason.strip()) < REASON:
        raise InputError(
            f"Give the reason in at least {REASON} characters.", hint="What is happening, and why it cannot wait."
        )
    if standing_listings(person, now=now, barred=True).filter(user=by).exists():
        # In the words for a record that is not there: whoever is related learns nothing, not even that it exists.
        raise NoSuchRecordError
    with acting(Verb.OPENED_IN_EMERGENCY, on=person):
        opening = EmergencyOpening.objects.create(
            person=person, user=by, category=category, reason=reason.strip(), opened_at=now, until=now + LONGEST
        )
        for user in {*keepers(records_of(person), now=now), *guardians(now)} - {by}:
            key = f"emergency-{opening.pk}-{user.pk}"
            queue(user.email, "emergency_opening", {"link": _PAGE}, key, now)
    return opening


def review(opening: EmergencyOpening, *, justified: bool, finding: str, by: User, now: datetime) -> None:
    """Record what somebody else than opened it found."""
    if opening.user_id == by.pk:
        raise InputError("Nobody reviews their own emergency.", hint="Ask another guardian.")
    if opening.reviewed_at is not None:
        raise InputError("That has been reviewed already.", hint="What was found stands under “Reviewed”.")
    if not finding.strip():
        raise InputError("Say what you found.", hint="A sentence on why it was, or was not, justified.")
    with acting(Verb.EMERGENCY_REVIEWED, on=opening):
        opening.reviewed_by, opening.reviewed_at, opening.justified = by, now, justified
        opening.finding = finding.strip()
        opening.save(update_fields=["reviewed_by", "reviewed_at", "justified", "finding"])


def review_due(opening: EmergencyOpening) -> datetime:
    """The end of the working day after it was opened."""
    return calendar.end_of_day(calendar.add_working_days(calendar.local_day(opening.opened_at), 1))


def unreviewed(*, now: datetime) -> list[tuple[EmergencyOpening, bool]]:
    """Openings that wait for review, oldest first, each with whether it is overdue (G08)."""
    waiting = EmergencyOpening.objects.filter(reviewed_at__isnull=True).select_related("user", "user__agency")
    return [(each, review_due(each) < now) for each in waiting]


def warn_overdue(now: datetime) -> None:
    """Write to every guardian about each opening whose review is overdue, once each."""
    overdue = [opening for opening, late in unreviewed(now=now) if late]
    if not overdue:
        return
    with acting(Verb.EMERGENCY_REVIEW_CHASED):
        for opening in overdue:
            for user in guardians(now):
                key = f"emergency-overdue-{opening.pk}-{user.pk}"
                queue(user.email, "emergency_review_overdue", {"link": _PAGE}, key, now)


def guardians(now: datetime) -> list[User]:
    """Who reviews emergency openings: the Caldicott guardians."""
    return list(holders(Permission.REVIEW_EMERGENCY_OPENING, on=calendar.local_day(now)).select_related("agency"))
