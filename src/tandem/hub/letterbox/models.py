"""Envelopes as they were dropped in, and what became of each.

The public process inserts envelopes and can do nothing else: on PostgreSQL its
role may not even read them back. What becomes of an envelope is therefore a
table of its own.
"""

from __future__ import annotations

import uuid

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

__all__ = ["Envelope", "Handling"]


class Envelope(models.Model):
    """What was dropped in, sealed to the private process's key."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    kind = models.CharField(_("kind"), max_length=40)
    reference = models.CharField(_("reference"), max_length=20, unique=True)
    received = models.DateTimeField(_("received"))
    sealed = models.BinaryField(_("sealed content"), null=True)
    key_name = models.CharField(_("sealed to the key"), max_length=16)
    phrase_hash = models.CharField(_("hash of the phrase"), max_length=200)
    address_digest = models.CharField(_("digest of the network address"), max_length=32, blank=True)

    class Meta:
        ordering = ("received", "id")
        indexes = (
            models.Index(fields=["received", "address_digest"], name="letterbox_envelope_received"),
            models.Index(fields=["received"], condition=Q(sealed__isnull=False), name="letterbox_envelope_unshredded"),
        )

    def __str__(self) -> str:
        return self.reference


class Handling(models.Model):
    """What became of an envelope. None yet: nobody has tried to open it."""

    envelope = models.OneToOneField(Envelope, on_delete=models.PROTECT, related_name="handling", primary_key=True)
    opened = models.DateTimeField(_("opened"), null=True)
    attempts = models.PositiveIntegerField(_("attempts"), default=0)
    fault = models.CharField(_("last fault"), max_length=100, blank=True)
    fault_at = models.DateTimeField(_("last fault at"), null=True)
    next_try = models.DateTimeField(_("next attempt"), null=True)
    phrase_spent = models.DateTimeField(_("phrase used"), null=True)
    adds_to = models.CharField(_("adds to"), max_length=20, blank=True)
    shredded = models.DateTimeField(_("content shredded"), null=True)

    class Meta:
        constraints = (
            models.CheckConstraint(
                condition=Q(shredded__isnull=True) | Q(opened__isnull=False), name="only_opened_envelopes_are_shredded"
            ),
        )

    def __str__(self) -> str:
        return str(self.envelope_id)
