"""The append-only record. Rows are written by actions and by database triggers, never through these models."""

from __future__ import annotations

from django.db import models
from django.utils.translation import gettext_lazy as _

__all__ = ["Event", "Kind", "Salt", "Seal"]


class Kind(models.TextChoices):
    """Who wrote an event: an action, or the database itself."""

    DONE = "done", _("What was done")
    CHANGED = "changed", _("What changed")


class Event(models.Model):
    """One thing done, or one row changed. Actor and agency are plain numbers: the record outlives what it names."""

    id = models.BigAutoField(primary_key=True)
    uid = models.CharField(max_length=32, unique=True)
    kind = models.CharField(max_length=10, choices=Kind)
    at = models.DateTimeField()
    actor = models.BigIntegerField(null=True)
    agency = models.BigIntegerField(null=True)
    verb = models.CharField(max_length=60)
    object_type = models.CharField(max_length=100)
    object_id = models.CharField(max_length=64)
    label = models.CharField(max_length=200)
    reason = models.TextField()
    address = models.CharField(max_length=45)
    request_id = models.CharField(max_length=32)
    changes = models.TextField()
    digest = models.CharField(max_length=64)
    tx = models.BigIntegerField(default=0, db_default=0)

    class Meta:
        db_table = "audit_event"
        indexes = (
            models.Index(fields=["at"], name="audit_event_at"),
            models.Index(fields=["actor", "at"], name="audit_event_actor"),
            models.Index(fields=["object_type", "object_id", "at"], name="audit_event_object"),
            # Where the sealer goes on; the embedded database, whose rows are linked as they are written, has none.
            models.Index(fields=["tx", "id"], name="audit_event_tx", condition=models.Q(tx__gt=0)),
        )

    def __str__(self) -> str:
        return f"{self.id} {self.verb}"


class Seal(models.Model):
    """An event's link in the chain."""

    position = models.BigIntegerField(primary_key=True)
    event = models.OneToOneField(Event, on_delete=models.PROTECT, related_name="seal")
    mac = models.CharField(max_length=64)

    class Meta:
        db_table = "audit_seal"

    def __str__(self) -> str:
        return str(self.position)


class Salt(models.Model):
    """What a row's value digests were made with; gone when the row is lawfully disposed of."""

    pk = models.CompositePrimaryKey("table_name", "row_key")
    table_name = models.CharField(max_length=63)
    row_key = models.CharField(max_length=64)
    salt = models.CharField(max_length=64)

    class Meta:
        db_table = "audit_salt"

    def __str__(self) -> str:
        return f"{self.table_name} {self.row_key}"
