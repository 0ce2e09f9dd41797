"""What somebody wrote that may tell of a child at risk, and to whom it was handed on."""

from __future__ import annotations

from typing import ClassVar

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from tandem.hub.sealing import SealedTextField

__all__ = ["Disclosure", "HandedOn"]


class Disclosure(models.Model):
    """What was written. It is never changed, and forgotten some time after it was handed on."""

    objects: ClassVar[models.Manager[Disclosure]] = models.Manager()

    reference = models.CharField(_("reference"), max_length=20, unique=True)
    key = models.CharField(_("key"), max_length=60, unique=True)
    """What it came as: told again under the same key, it is the same."""
    words = SealedTextField(_("words"))
    said_by = SealedTextField(_("said by"), blank=True)
    below = models.CharField(_("story"), max_length=255, blank=True)
    adds_to = models.CharField(_("says that it adds to"), max_length=20, blank=True)
    received = models.DateTimeField(_("received"))
    recorded = models.DateTimeField(_("recorded"))
    forgotten = models.DateTimeField(_("forgotten"), null=True)
    """When its words were taken away; that it came and was handed on is kept."""

    class Meta:
        ordering = ("received", "pk")

    def __str__(self) -> str:
        return self.reference


class HandedOn(models.Model):
    """Word by name that it was told to those who look after children."""

    objects: ClassVar[models.Manager[HandedOn]] = models.Manager()

    disclosure = models.OneToOneField(Disclosure, on_delete=models.PROTECT, related_name="handed_on")
    to = models.CharField(_("to whom"), max_length=200)
    at = models.DateTimeField(_("when"))
    their_reference = models.CharField(_("their own reference"), max_length=60, blank=True)
    by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    recorded = models.DateTimeField(_("recorded"))

    class Meta:
        verbose_name_plural = _("handed on")

    def __str__(self) -> str:
        return f"{self.disclosure} {self.to}"
