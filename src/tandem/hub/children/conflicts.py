"""Saying that somebody who works here is related to a person, so that the record does not exist for them (G09).

Whoever says so learns nothing about whether there is a record: the answer is
the same. What is closed is every record of exactly that name and birthday.
"""

from __future__ import annotations

from datetime import date, datetime

from django.db.models import Q, QuerySet
from django.utils.translation import gettext as _

from tandem.core.errors import InputError
from tandem.core.names import whole
from tandem.hub.accounts.models import User
from tandem.hub.audit.record import acting
from tandem.hub.audit.verbs import Verb
from tandem.hub.children.models import Listing, Person
from tandem.hub.children.sealing_records import keep_from, stop_listing

__all__ = ["conflicts", "end_conflict", "say_related"]


def say_related(
    user: User, given_name: str, family_name: str, *, born: date, reason: str, by: User, now: datetime
) -> None:
    """Close to ``user`` every record of that name and birthday; nothing is returned, for nothing may be told."""
    if not reason.strip():
        raise InputError(_("Say how they are related."), hint=_("It is kept with the record of what was done."))
    wanted = (whole(given_name), whole(family_name))
    with acting(Verb.CONFLICT_SAID, on=user):
        found = {
            each.known_as
            for each in Person.objects.filter(born=born).select_related("head")
            if (whole(each.given_name), whole(each.family_name)) == wanted
        }
        for person in found:
            keep_from(person, user, reason=_said_by(reason, user, by), now=now)


def conflicts(*, now: datetime, of: User | None = None) -> QuerySet[Listing]:
    """Conflicts that stand, newest first, of one account or of all; the person is for nobody's eyes."""
    standing = Listing.objects.filter(Q(until__isnull=True) | Q(until__gt=now), barred=True, since__lte=now)
    mine = standing if of is None else standing.filter(user=of)
    return mine.select_related("user", "user__agency").order_by("-since", "-pk")


def end_conflict(listing: Listing, *, reason: str, by: User, now: datetime) -> None:
    """End a conflict that was said in error. Nobody ends their own."""
    if listing.user_id == by.pk:
        raise InputError(_("Nobody ends their own conflict."), hint=_("Ask another manager."))
    stop_listing(listing, reason=reason, now=now)


def _said_by(reason: str, user: User, by: User) -> str:
    return reason.strip() if user.pk == by.pk else _("%(reason)s (recorded by a manager)") % {"reason": reason.strip()}
