"""Which files one may see, and whether what is in them is still open to whoever asked."""

from __future__ import annotations

from datetime import datetime

from django.db.models import Q, QuerySet

from tandem.core.roles import Permission
from tandem.hub.accounts.models import User
from tandem.hub.accounts.policies import permits
from tandem.hub.children.closings import closings_for
from tandem.hub.children.queries import visible_people
from tandem.hub.exports.models import Export
from tandem.hub.files.models import StoredFile
from tandem.hub.files.queries import files_of
from tandem.hub.referrals.queries import visible_contacts

__all__ = ["content_of", "own_exports", "still_open", "to_decide", "waiting"]


def own_exports(user: User) -> QuerySet[Export]:
    """What an account asked for itself, newest first: nobody takes another's copy."""
    if not permits(user, Permission.TAKE_AWAY):
        return Export.objects.none()
    return Export.objects.filter(asked_by=user).select_related("decided_by")


def to_decide(user: User) -> QuerySet[Export]:
    """What others asked for that an account may approve or refuse, with what was decided; what waits is on top."""
    if not permits(user, Permission.APPROVE_TAKING_AWAY):
        return Export.objects.none()
    asked = Export.objects.filter(second_needed=True).exclude(asked_by=user)
    return asked.select_related("asked_by__agency", "decided_by")


def waiting(exports: QuerySet[Export]) -> QuerySet[Export]:
    """Those of them that nobody has decided, the longest waiting first."""
    return exports.filter(second_needed=True, decided_at__isnull=True).order_by("asked_at")


def content_of(export: Export) -> StoredFile | None:
    """The file itself; ``None`` once it has been deleted."""
    return files_of(export).first()


def still_open(export: Export, *, now: datetime) -> bool:
    """Whether all that is in a file is still open to whoever asked: it may have been sealed since (G06)."""
    user, held = export.asked_by, export.holds
    if held.get("closings", "") not in ("", closings_for(user, now=now)):
        return False
    contacts, people = set(held.get("contacts", ())), set(held.get("people", ()))
    seen = visible_contacts(user, now=now).filter(pk__in=contacts).count()
    known = visible_people(user, now=now).filter(Q(pk__in=people)).count()
    return (seen, known) == (len(contacts), len(people))
