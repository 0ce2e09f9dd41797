"""Which checks somebody may see: those of their own agency."""

from __future__ import annotations

from datetime import datetime, timedelta

from django.db.models import Q, QuerySet

from tandem.core import calendar
from tandem.core.roles import Permission
from tandem.hub.accounts.models import User
from tandem.hub.accounts.policies import permissions_of_user
from tandem.hub.children.closings import closings_for
from tandem.hub.files.models import StoredFile
from tandem.hub.imports.models import CheckFile, ReturnCheck
from tandem.hub.imports.rules import keeping

__all__ = ["files_of_part", "findings_of", "hours_shown", "still_stands", "visible_checks"]


def visible_checks(user: User) -> QuerySet[ReturnCheck]:
    """The checks asked for in an account's own agency, newest first.

    What was set beside our own records is for whoever asked alone: what is closed to them may be open to another.
    """
    if Permission.CHECK_RETURNS not in permissions_of_user(user):
        return ReturnCheck.objects.none()
    mine = Q(beside=False) | Q(asked_by=user)
    return ReturnCheck.objects.filter(mine, agency=user.agency_id).select_related("asked_by").defer("refusal")


def files_of_part(check: ReturnCheck, *parts: CheckFile.Part) -> QuerySet[StoredFile]:
    """The files of a check that are these parts of it, without those deleted."""
    mine = CheckFile.objects.filter(check_of=check, part__in=parts).values("file")
    return StoredFile.objects.filter(pk__in=mine, deleted__isnull=True).order_by("pk")


def findings_of(check: ReturnCheck) -> StoredFile | None:
    """The table of findings, until it is deleted."""
    return files_of_part(check, CheckFile.Part.FINDINGS).first()


def hours_shown(check: ReturnCheck) -> int:
    """For how many hours what differs from our own records is shown, by the rule of the day on which it was asked."""
    return keeping(calendar.local_day(check.asked_at)).comparison_shown // timedelta(hours=1)


def still_stands(check: ReturnCheck, user: User, *, now: datetime) -> bool:
    """Whether what was found may still be shown.

    What was set beside our own records is shown for some hours, and not once
    something else is sealed or the reader has said whom they are related to:
    alike whether or not that is anybody here (G09).
    """
    if not check.beside:
        return True
    return now < check.asked_at + timedelta(hours=hours_shown(check)) and check.closed_then == closings_for(
        user, now=now
    )
