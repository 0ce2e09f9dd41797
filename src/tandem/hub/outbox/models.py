"""Messages, the attempts to deliver them, and what an e-mail needs to be written."""

from __future__ import annotations

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from tandem.hub.sealing import SealedTextField

__all__ = ["Attempt", "Mail", "Message", "Outcome"]


class Message(models.Model):
    """Something to be delivered at least once. Its payload names things by number or reference only."""

    kind = models.CharField(_("kind"), max_length=40)
    key = models.CharField(_("key"), max_length=120, unique=True)
    payload = models.JSONField(_("payload"))
    put = models.DateTimeField(_("put in"))
    due = models.DateTimeField(_("next attempt"))
    attempts = models.PositiveIntegerField(_("attempts"), default=0)
    claimed = models.DateTimeField(_("last attempt"), null=True)
    leased_until = models.DateTimeField(_("being delivered until"), null=True)
    fault = models.CharField(_("last fault"), max_length=100, blank=True)
    delivered = models.DateTimeField(_("delivered"), null=True)
    given_up = models.DateTimeField(_("given up"), null=True)

    class Meta:
        ordering = ("put", "id")
        constraints = (
            models.CheckConstraint(
                condition=Q(delivered__isnull=True) | Q(given_up__isnull=True), name="delivered_or_given_up_not_both"
            ),
        )
        indexes = (
            models.Index(
                fields=["due", "id"],
                condition=Q(delivered__isnull=True) & Q(given_up__isnull=True),
                name="outbox_message_waiting",
            ),
            models.Index(fields=["put"], condition=Q(delivered__isnull=True), name="outbox_message_undelivered"),
        )

    def __str__(self) -> str:
        return f"{self.kind} {self.key}"


class Outcome(models.TextChoices):
    """How an attempt ended."""

    DELIVERED = "delivered", _("Delivered")
    FAILED = "failed", _("Failed")
    INTERRUPTED = "interrupted", _("Interrupted: the worker stopped")


class Attempt(models.Model):
    """One attempt to deliver a message."""

    message = models.ForeignKey(Message, on_delete=models.CASCADE, related_name="history")
    began = models.DateTimeField(_("began"))
    ended = models.DateTimeField(_("ended"), null=True)
    outcome = models.CharField(_("outcome"), max_length=12, choices=Outcome)
    fault = models.CharField(_("fault"), max_length=100, blank=True)

    class Meta:
        ordering = ("began", "id")

    def __str__(self) -> str:
        return f"{self.message_id} {self.outcome}"


class Mail(models.Model):
    """To whom an e-mail goes and the two things it may carry; sealed where it names somebody or opens something."""

    key = models.CharField(max_length=120, unique=True)
    template = models.CharField(max_length=60)
    to = SealedTextField(_("to"))
    reference = models.CharField(_("reference"), max_length=40, blank=True)
    link = SealedTextField(_("link"), blank=True)
    queued = models.DateTimeField(_("queued"))

    def __str__(self) -> str:
        return f"{self.template} {self.key}"
