"""A file that somebody asked for: what, why, whose copy, who approved it and until when it can be taken."""

from __future__ import annotations

from datetime import datetime

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from tandem.hub.accounts.models import User
from tandem.hub.sealing import SealedTextField
from tandem.hub.sealing_json import SealedJSONField

__all__ = ["Export", "State"]


class State(models.TextChoices):
    """How a file stands at a moment."""

    WAITING = "waiting", _("Waits for a second person")
    REFUSED = "refused", _("Refused")
    READY = "ready", _("Ready to take")
    EXPIRED = "expired", _("No longer there")


class Export(models.Model):
    """One file that was asked for."""

    class Kind(models.TextChoices):
        """What it holds."""

        QUEUE = "queue", _("A list of contacts")
        SEARCH = "search", _("What a search found")
        CONTACT = "contact", _("One contact with its chronology")
        SUBJECT_ACCESS = "subject_access", _("Everything held about one person")
        CENSUS = "census", _("The children in need census")
        COMPARISON = "comparison", _("What differs from our own records")

    class Form(models.TextChoices):
        """How it is written."""

        CSV = "csv", _("CSV")
        XLSX = "xlsx", _("Excel workbook")
        DOCX = "docx", _("Word document")
        ZIP = "zip", _("Zip archive")
        XML = "xml", _("Census XML")
        JSON = "json", _("Child-level payload")

    class Purpose(models.TextChoices):
        """What it is for."""

        CASE = "case", _("Work with this child or family")
        COURT = "court", _("A court or a solicitor asks")
        POLICE = "police", _("An enquiry with the police")
        QUALITY = "quality", _("Audit or quality assurance of practice")
        INSPECTION = "inspection", _("An inspection or a review")
        RETURN = "return", _("A statutory return")
        SUBJECT = "subject", _("Somebody asks for what is held about them")
        OTHER = "other", _("Another purpose")

    reference = models.CharField(_("reference"), max_length=12, unique=True)
    kind = models.CharField(_("what"), max_length=20, choices=Kind)
    form = models.CharField(_("as"), max_length=4, choices=Form)
    purpose = models.CharField(_("purpose"), max_length=12, choices=Purpose)
    purpose_words = SealedTextField(_("purpose, in words"))
    rows = models.PositiveIntegerField(_("rows"))
    holds = SealedJSONField(_("contacts and people in it"), default=dict)
    asked_by = models.ForeignKey(User, on_delete=models.PROTECT, related_name="exports")
    asked_at = models.DateTimeField(_("asked"))
    second_needed = models.BooleanField(_("a second person has to approve"), default=False)
    decided_by = models.ForeignKey(User, on_delete=models.PROTECT, null=True, blank=True, related_name="+")
    decided_at = models.DateTimeField(_("decided"), null=True, blank=True)
    approved = models.BooleanField(_("approved"), null=True, blank=True)
    decision_reason = SealedTextField(_("reason for the decision"), blank=True)
    until = models.DateTimeField(_("can be taken until"), null=True, blank=True)

    class Meta:
        ordering = ("-asked_at",)
        constraints = (
            models.CheckConstraint(
                condition=Q(decided_by__isnull=True) | ~Q(decided_by=models.F("asked_by")),
                name="nobody_approves_their_own_export",
            ),
            models.CheckConstraint(
                condition=Q(second_needed=False) | Q(until__isnull=True) | Q(approved=True),
                name="an_export_for_two_is_approved_before_it_is_taken",
            ),
        )
        indexes = (models.Index(fields=["asked_by", "asked_at"], name="export_by_user"),)

    def __str__(self) -> str:
        return self.reference

    def state(self, now: datetime) -> State:
        """How it stands at a moment."""
        if self.approved is False:
            return State.REFUSED
        if self.until is None:
            return State.WAITING
        return State.READY if now < self.until else State.EXPIRED
