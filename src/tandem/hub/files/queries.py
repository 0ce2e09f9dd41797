"""Which files a record has. Whoever may see the record may see them: that is asked before."""

from __future__ import annotations

from django.db import models
from django.db.models import QuerySet

from tandem.hub.files import vault
from tandem.hub.files.models import Scan, StoredFile

__all__ = ["files_of", "missing", "unscanned"]


def files_of(*owners: models.Model) -> QuerySet[StoredFile]:
    """The files of a record, or of several of one kind, oldest first, without those deleted."""
    keys = [str(owner.pk) for owner in owners]
    found = StoredFile.objects.filter(owner_table=owners[0]._meta.db_table, owner_key__in=keys, deleted__isnull=True)
    return found.defer("data_key")


def unscanned() -> QuerySet[StoredFile]:
    """Files that no scanner has found clean."""
    return StoredFile.objects.filter(deleted__isnull=True).exclude(scan=Scan.CLEAN).defer("data_key", "original")


def missing() -> list[StoredFile]:
    """Files whose content is not in the data folder: to be restored from a backup."""
    kept = StoredFile.objects.filter(deleted__isnull=True).defer("data_key", "original")
    return [file for file in kept if not vault.path_of(file.name).is_file()]
