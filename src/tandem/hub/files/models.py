"""What is known of a file; its content lies encrypted in the data folder, under its name."""

from __future__ import annotations

import secrets

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from tandem.hub.sealing import SealedTextField

__all__ = ["Scan", "StoredFile"]


def random_name() -> str:
    """A name that says nothing and cannot be guessed."""
    return secrets.token_hex(16)


class Scan(models.TextChoices):
    """What the virus scanner said."""

    NOT_SCANNED = "not_scanned", _("Not scanned for viruses")
    FAILED = "failed", _("Could not be scanned for viruses")
    CLEAN = "clean", _("No virus found")


class StoredFile(models.Model):
    """A file that belongs to a record. Deleted, its row stays without its name and key, so that the record is whole."""

    name = models.CharField(max_length=32, unique=True, default=random_name)
    owner_table = models.CharField(max_length=63)
    owner_key = models.CharField(max_length=64)
    original = SealedTextField(_("name as it was sent"), null=True)
    data_key = SealedTextField(null=True)
    type = models.CharField(_("type"), max_length=100)
    size = models.PositiveBigIntegerField(_("size in bytes"))
    scan = models.CharField(_("virus scan"), max_length=12, choices=Scan)
    scanned = models.DateTimeField(_("scanned"), null=True)
    kept = models.DateTimeField(_("kept"))
    delete_on = models.DateField(_("to be deleted on"), null=True)
    deleted = models.DateTimeField(_("deleted"), null=True)

    class Meta:
        ordering = ("kept", "id")
        constraints = (
            models.CheckConstraint(
                condition=Q(deleted__isnull=True, data_key__isnull=False)
                | Q(deleted__isnull=False, data_key__isnull=True, original__isnull=True),
                name="a_deleted_file_has_no_key",
            ),
        )
        indexes = (
            models.Index(fields=["owner_table", "owner_key"], name="files_storedfile_owner"),
            models.Index(
                fields=["delete_on"], condition=Q(deleted__isnull=True, delete_on__isnull=False), name="files_due"
            ),
        )

    def __str__(self) -> str:
        return self.name
