"""Saying which accounts are still needed (G17), and reinstating one that lay unused (G18)."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import ExitStack
from datetime import date, datetime

from allauth.usersessions.models import UserSession
from django.core.exceptions import PermissionDenied
from django.utils.translation import gettext as _

from tandem.core import calendar
from tandem.core.errors import InputError
from tandem.hub.accounts.keepers import lock_keepers, refuse_last, require_change
from tandem.hub.accounts.models import Upkeep, User
from tandem.hub.accounts.queries import answered_for_by
from tandem.hub.accounts.upkeep import Why
from tandem.hub.audit.record import acting
from tandem.hub.audit.verbs import Verb

__all__ = ["attest", "note_return", "reinstate"]


def attest(said: Mapping[int, bool], *, by: User, now: datetime) -> int:
    """Say of each account, by its key, whether it is still needed; how many. All of it is done, or nothing.

    An account that is no longer needed may not read from now on, and its
    sessions end; whoever keeps accounts decides what becomes of it.
    Raises ``PermissionDenied`` for an account that ``by`` does not answer for.
    """
    today = calendar.local_day(now)
    if not said:
        raise InputError(_("Nothing was said about any account."), hint=_("Choose an answer for at least one."))
    with ExitStack() as deeds:
        found = list(User.objects.filter(pk__in=said).order_by("pk"))
        for user in found:
            verb = Verb.ACCOUNT_NEEDED if said[user.pk] else Verb.ACCOUNT_NOT_NEEDED
            deeds.enter_context(acting(verb, on=user))
        lock_keepers(today=today)
        allowed = set(answered_for_by(by, on=today).values_list("pk", flat=True))
        if not allowed.issuperset(said):
            raise PermissionDenied
        for user in found:
            _say(user, needed=said[user.pk], today=today, now=now)
    return len(found)


def reinstate(user: User, *, reason: str, by: User | None = None, now: datetime) -> None:
    """Let an account read again that lay unused, was not attested or was not needed; it counts as needed from now."""
    with acting(Verb.ACCOUNT_REINSTATED, on=user, reason=reason):
        today = calendar.local_day(now)
        require_change(by, user, today=today)
        user.refresh_from_db()
        why = user.why_shut(today)
        if why is None:
            raise InputError(_("%(name)s may read already.") % {"name": user.name}, hint=_("Nothing needs to be done."))
        if why is Why.SUSPENDED:
            raise InputError(_("%(name)s is suspended.") % {"name": user.name}, hint=_("Restore the account instead."))
        Upkeep.objects.create(user=user, kind=Upkeep.Kind.REINSTATED, at=now)


def note_return(user: User, *, now: datetime) -> None:
    """Keep that an account signed in after too long: signing in alone does not let it read again."""
    if user.why_shut(calendar.local_day(now)) is Why.DORMANT:
        with acting(Verb.CAME_BACK, on=user):
            Upkeep.objects.create(user=user, kind=Upkeep.Kind.CAME_BACK, at=now)


def _say(user: User, *, needed: bool, today: date, now: datetime) -> None:
    if not needed:
        refuse_last(user, today=today)
        for session in UserSession.objects.filter(user=user):
            session.end()
    kind = Upkeep.Kind.NEEDED if needed else Upkeep.Kind.NOT_NEEDED
    Upkeep.objects.create(user=user, kind=kind, at=now)
