"""Saying that somebody who works here is related to a person, so that the record does not exist for them (G09).

What is said is kept and holds for records that come later too. Whoever says
it learns nothing about whether there is a record: the answer is the same, and
so is the list of what was said.
"""

from __future__ import annotations

from datetime import date, datetime, timedelta

from django.db.models import Exists, OuterRef, Q, QuerySet
from django.utils.translation import gettext as _

from tandem.core import calendar
from tandem.core.errors import InputError
from tandem.core.roles import Permission
from tandem.hub.accounts.models import User
from tandem.hub.accounts.queries import able_holders
from tandem.hub.audit.record import acting
from tandem.hub.audit.verbs import Verb
from tandem.hub.children.models import Conflict, Listing, Person, PossibleConflict
from tandem.hub.children.queries import people_kept_from, visible_people
from tandem.hub.children.relatives import (
    Whom,
    close_to_relatives,
    look_through,
    standing_conflicts,
    still_stands,
)
from tandem.hub.children.sealing_records import keep_from

__all__ = [
    "apply_again",
    "closings",
    "conflicts",
    "decide_possible",
    "end_closing",
    "end_conflict",
    "possible_conflicts",
    "say_related",
    "undecidable",
]

_AGAIN = timedelta(days=2)
"""How far back records are looked at again for what could not be applied when they were made."""


def say_related(
    user: User, given_name: str, family_name: str, *, born: date, reason: str, by: User, now: datetime
) -> None:
    """Close to ``user`` every record of that name and birthday, today's and any to come.

    Nothing is returned, for nothing may be told.
    """
    if not reason.strip():
        raise InputError(_("Say how they are related."), hint=_("It is kept with what was said."))
    whom = Whom(given_name.strip(), family_name.strip(), born)
    with acting(Verb.CONFLICT_SAID, on=user):
        conflict = Conflict.objects.create(
            user=user, whom=whom.kept(), reason=_said_by(reason, user, by), said_by=by, since=now
        )
        look_through(conflict, now=now)


def conflicts(*, of: User | None = None) -> QuerySet[Conflict]:
    """Statements that stand, newest first, of one account or of all; to whom they are related is for nobody's eyes."""
    standing = standing_conflicts().defer(None).defer("whom").select_related("user__agency").order_by("-since", "-pk")
    return standing if of is None else standing.filter(user=of)


def end_conflict(conflict: Conflict, *, reason: str, by: User, now: datetime) -> None:
    """End what was said in error, and reopen what it closed and nothing else. Nobody ends their own."""
    if conflict.user_id == by.pk:
        raise InputError(_("Nobody ends their own conflict."), hint=_("Ask another manager."))
    if not reason.strip():
        raise InputError(_("Give the reason."), hint=_("It is kept with what was said."))
    with acting(Verb.CONFLICT_ENDED, on=conflict.user):
        # Of two who end it at once, the second finds it ended, and the first one's name and reason stand.
        standing = Conflict.objects.filter(pk=conflict.pk, until__isnull=True)
        if not standing.update(until=now, ended_by=by, ended_reason=reason.strip()):
            raise _ended()
        conflict.listings.filter(until__isnull=True).update(until=now)


def closings(user: User, *, now: datetime) -> QuerySet[Listing]:
    """Records closed to somebody by hand, with no statement behind it, of those an account may see; never its own.

    So it was done until statements came to be kept.
    """
    standing = Q(until__isnull=True) | Q(until__gt=now)
    by_hand = Listing.objects.filter(standing, barred=True, conflict__isnull=True).exclude(user=user)
    seen = by_hand.filter(person__in=visible_people(user, now=now))
    return seen.select_related("user__agency", "person__head").order_by("-since", "-pk")


def end_closing(closing: Listing, *, reason: str, by: User, now: datetime) -> None:
    """Open again a record that was closed to somebody by hand. Nobody opens one to themselves."""
    if closing.user_id == by.pk:
        raise InputError(_("Nobody ends their own conflict."), hint=_("Ask another manager."))
    if not reason.strip():
        raise InputError(_("Give the reason."), hint=_("It is kept with what was said."))
    with acting(Verb.LISTING_ENDED, on=closing, reason=reason.strip()):
        standing = Listing.objects.filter(Q(until__isnull=True) | Q(until__gt=now), pk=closing.pk)
        if not standing.update(until=now):
            raise _ended()


def possible_conflicts(user: User, *, now: datetime) -> QuerySet[PossibleConflict]:
    """Records that may be of somebody's relative and wait for a decision, of those whom an account may see.

    Never those of the account's own relatives.
    """
    seen = visible_people(user, now=now).filter(pk=OuterRef("person"))
    mine = _waiting().exclude(conflict__user=user).filter(Exists(seen))
    return mine.select_related("conflict__user__agency", "person__head")


def undecidable(user: User, *, now: datetime) -> int:
    """How many records that may be of somebody's relative wait with nobody who may decide about them.

    Everybody who decides is related to them, or is not listed where they are
    sealed. A count for whoever keeps the accounts; of their own relatives they
    learn nothing even so.
    """
    strangers = _waiting().exclude(conflict__user=user).exclude(person__in=people_kept_from(user, now=now))
    waiting = set(strangers.values_list("pk", flat=True))
    if waiting:
        for each in able_holders(Permission.DECIDE_CONTACTS, on=calendar.local_day(now)):
            waiting.difference_update(possible_conflicts(each, now=now).values_list("pk", flat=True))
    return len(waiting)


def _waiting() -> QuerySet[PossibleConflict]:
    return PossibleConflict.objects.filter(decided_at__isnull=True, conflict__until__isnull=True)


def decide_possible(possible: PossibleConflict, *, closes: bool, reason: str, by: User, now: datetime) -> None:
    """Say whether a record is of the person to whom somebody is related; if it is, it is closed to them."""
    conflict = possible.conflict
    if conflict.user_id == by.pk:
        raise InputError(_("Nobody decides about their own relatives."), hint=_("Ask another manager."))
    if not reason.strip():
        raise InputError(_("Give the reason."), hint=_("What agrees, what differs, and who says so?"))
    with acting(Verb.CONFLICT_DECIDED, on=possible):
        if not still_stands(conflict):
            raise _ended()
        # Of two who decide at once, the second finds it settled.
        waiting = PossibleConflict.objects.filter(pk=possible.pk, decided_at__isnull=True)
        if not waiting.update(decided_at=now, decided_by=by, closes=closes, reason=reason.strip()):
            raise InputError(_("That is settled already."), hint=_("Go back to the list."))
        if closes:
            keep_from(
                possible.person.known_as,
                conflict.user,
                reason=_("They said that they are related."),
                now=now,
                of=conflict,
            )


def apply_again(now: datetime) -> None:
    """Apply every statement to the records of the last days, should one not have been when they were made."""
    lately = Person.objects.filter(recorded__gte=now - _AGAIN).select_related("head").defer("address")
    close_to_relatives(lately, now=now)


def _ended() -> InputError:
    return InputError(_("That was ended already."), hint=_("Go back to the list."))


def _said_by(reason: str, user: User, by: User) -> str:
    return reason.strip() if user.pk == by.pk else _("%(reason)s (recorded by a manager)") % {"reason": reason.strip()}
