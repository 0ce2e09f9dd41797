"""Files of police notifications, line by line, and the contacts that were received from them."""

from __future__ import annotations

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from tandem.hub.accounts.models import User
from tandem.hub.agencies.models import Agency
from tandem.hub.referrals.models.contact import Contact
from tandem.hub.sealing import SealedTextField

__all__ = ["OUTSTANDING", "LineState", "Notification", "NotificationFile", "NotificationLine"]


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


class LineState(models.TextChoices):
    """What becomes of a line, in the order of the page's tabs."""

    WRONG = "wrong", _("To be put right")
    FAILED = "failed", _("Could not be received")
    WAITS = "waits", _("To be received")
    RECEIVED = "received", _("Received from this file")
    BY_HAND = "by_hand", _("Recorded by hand")
    BEFORE = "before", _("Received before")
    TWICE = "twice", _("Twice in this file")


OUTSTANDING = (LineState.WAITS, LineState.FAILED, LineState.WRONG)
"""Lines that nobody has: those that wait, that failed, and that are to be put right."""


class NotificationLine(models.Model):
    """One line of a file and what became of it: whether it still waits is known without the file."""

    file = models.ForeignKey(NotificationFile, on_delete=models.PROTECT, related_name="lines")
    number = models.PositiveIntegerField()
    incident = models.CharField(max_length=64, blank=True)
    child = models.CharField(max_length=64, blank=True)
    state = models.CharField(_("what became of it"), max_length=8, choices=LineState)
    failed_at = models.DateTimeField(_("first failed"), null=True, blank=True)
    words = SealedTextField(_("what went wrong"), blank=True)
    contact = models.ForeignKey(Contact, on_delete=models.PROTECT, null=True, blank=True, related_name="lines")

    class Meta:
        ordering = ("number",)
        constraints = (
            models.UniqueConstraint(fields=["file", "number"], name="a_line_stands_once_in_a_file"),
            models.CheckConstraint(
                condition=Q(state__in=("received", "by_hand", "before"), contact__isnull=False)
                | Q(state__in=("wrong", "failed", "waits", "twice"), contact__isnull=True),
                name="a_line_that_was_received_says_as_what",
            ),
        )
        indexes = (models.Index(fields=["incident", "child"], name="line_by_marks"),)

    def __str__(self) -> str:
        return f"line {self.number} of file {self.file_id}"
