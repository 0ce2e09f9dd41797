"""Which checks somebody may see: those of their own agency."""

from __future__ import annotations

from django.db.models import QuerySet

from tandem.core.roles import Permission
from tandem.hub.accounts.models import User
from tandem.hub.accounts.policies import permissions_of_user
from tandem.hub.files.models import StoredFile
from tandem.hub.imports.models import CheckFile, ReturnCheck

__all__ = ["files_of_part", "findings_of", "visible_checks"]


def visible_checks(user: User) -> QuerySet[ReturnCheck]:
    """The checks asked for in an account's own agency, newest first."""
    if Permission.CHECK_RETURNS not in permissions_of_user(user):
        return ReturnCheck.objects.none()
    return ReturnCheck.objects.filter(agency=user.agency_id).select_related("asked_by").defer("refusal")


def files_of_part(check: ReturnCheck, *parts: CheckFile.Part) -> QuerySet[StoredFile]:
    """The files of a check that are these parts of it, without those deleted."""
    mine = CheckFile.objects.filter(check_of=check, part__in=parts).values("file")
    return StoredFile.objects.filter(pk__in=mine, deleted__isnull=True).order_by("pk")


def findings_of(check: ReturnCheck) -> StoredFile | None:
    """The table of findings, until it is deleted."""
    return files_of_part(check, CheckFile.Part.FINDINGS).first()
