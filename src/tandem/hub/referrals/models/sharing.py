"""Decisions to share information, or not to, and agreement that was withdrawn."""

from __future__ import annotations

from django.db import models
from django.utils.translation import gettext_lazy as _

from tandem.core.sharing import Level, Purpose
from tandem.core.sharing_decisions import Consent, ParentsTold
from tandem.hub.accounts.models import User
from tandem.hub.agencies.models import Agency
from tandem.hub.referrals.models.contact import Contact
from tandem.hub.sealing import SealedTextField
from tandem.hub.sealing_json import SealedJSONField

__all__ = ["AgreementWithdrawn", "SharingRecord"]


class SharingRecord(models.Model):
    """A decision to share information about somebody, or not to; recorded either way."""

    contact = models.ForeignKey(Contact, on_delete=models.PROTECT, related_name="sharing")
    purpose = models.CharField(_("purpose"), max_length=40, choices=[(x, x) for x in Purpose])
    level = models.CharField(_("level of need"), max_length=12, choices=[(x, x) for x in Level])
    article_6 = models.CharField(_("UK GDPR Article 6"), max_length=40, blank=True)
    article_9 = models.CharField(_("UK GDPR Article 9"), max_length=40, blank=True)
    article_10 = models.CharField(_("UK GDPR Article 10"), max_length=200, blank=True)
    schedule_1 = models.CharField(_("Data Protection Act 2018, Schedule 1"), max_length=200, blank=True)
    consent = models.CharField(_("agreement"), max_length=20, choices=[(x, x) for x in Consent])
    parents_told = models.CharField(_("parents told"), max_length=12, choices=[(x, x) for x in ParentsTold])
    parents_not_told_reason = models.CharField(max_length=60, blank=True)
    shared = models.BooleanField(_("shared"))
    reason = SealedTextField(_("reason"))
    items = SealedJSONField(_("what is shared"), default=list)
    withheld = SealedJSONField(_("what is withheld"), default=list)
    recipients = models.ManyToManyField(Agency, related_name="+")
    decided_at = models.DateTimeField(_("decided"))
    decided_by = models.ForeignKey(User, on_delete=models.PROTECT, null=True, blank=True, related_name="+")

    class Meta:
        ordering = ("decided_at",)

    def __str__(self) -> str:
        return f"{self.purpose} for {self.contact_id}"


class AgreementWithdrawn(models.Model):
    """That a family no longer agrees to help, what followed, and what came of looking again at what was passed on."""

    contact = models.ForeignKey(Contact, on_delete=models.PROTECT, related_name="agreement_withdrawn")
    sharing = models.OneToOneField(SharingRecord, on_delete=models.PROTECT, related_name="withdrawal")
    stops_offer = models.BooleanField(_("the offer of help stops"))
    review_due = models.DateTimeField(_("review of what was passed on due"), null=True, blank=True)
    reviewed_at = models.DateTimeField(_("reviewed"), null=True, blank=True)
    reviewed_by = models.ForeignKey(User, on_delete=models.PROTECT, null=True, blank=True, related_name="+")
    finding = SealedTextField(_("what was found"), blank=True)

    class Meta:
        ordering = ("pk",)

    def __str__(self) -> str:
        return f"agreement withdrawn on {self.contact_id}"
