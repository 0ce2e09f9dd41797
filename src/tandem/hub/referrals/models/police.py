"""Files of police notifications, and the contacts that were received from them."""

from __future__ import annotations

from django.db import models
from django.utils.translation import gettext_lazy as _

from tandem.hub.accounts.models import User
from tandem.hub.agencies.models import Agency
from tandem.hub.referrals.models.contact import Contact
from tandem.hub.sealing import SealedTextField

__all__ = ["Notification", "NotificationFile"]


class NotificationFile(models.Model):
    """A force's file of notifications; its text is forgotten after a while, for the contacts hold what was told."""

    name = SealedTextField(_("name as it was loaded"), blank=True)
    text = SealedTextField(_("what stands in it"), blank=True)
    force = models.ForeignKey(Agency, on_delete=models.PROTECT, related_name="notification_files")
    loaded_at = models.DateTimeField(_("loaded"))
    loaded_by = models.ForeignKey(User, on_delete=models.PROTECT, related_name="+")
    begun_at = models.DateTimeField(_("receiving begun"), null=True, blank=True)
    begun_by = models.ForeignKey(User, on_delete=models.PROTECT, null=True, blank=True, related_name="+")
    stopped_at = models.DateTimeField(_("stopped"), null=True, blank=True)
    finished_at = models.DateTimeField(_("finished"), null=True, blank=True)
    forgotten_at = models.DateTimeField(_("forgotten"), null=True, blank=True)

    class Meta:
        ordering = ("-loaded_at", "-pk")

    def __str__(self) -> str:
        return f"file of {self.force_id}, {self.loaded_at:%Y-%m-%d}"


class Notification(models.Model):
    """A child of an incident of whom the police told: known again by two marks, so that it is received once."""

    incident = models.CharField(max_length=64)
    child = models.CharField(max_length=64)
    file = models.ForeignKey(NotificationFile, on_delete=models.PROTECT, related_name="received")
    contact = models.ForeignKey(Contact, on_delete=models.PROTECT, related_name="notifications")

    class Meta:
        constraints = (models.UniqueConstraint(fields=["incident", "child"], name="a_notification_is_received_once"),)

    def __str__(self) -> str:
        return f"notification in {self.contact_id}"
