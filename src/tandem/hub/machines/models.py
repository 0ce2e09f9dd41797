"""Tokens of agencies' systems, and what was done under which key of theirs."""

from __future__ import annotations

from django.db import models
from django.utils.translation import gettext_lazy as _

from tandem.hub.accounts.models import User
from tandem.hub.agencies.models import Agency
from tandem.hub.sealing_json import SealedJSONField

__all__ = ["Submission", "Token"]


class Token(models.Model):
    """By what one system of an agency is known. The token is shown once; only its digest is kept."""

    agency = models.ForeignKey(Agency, on_delete=models.PROTECT, related_name="tokens")
    system = models.CharField(_("system"), max_length=100)
    digest = models.CharField(max_length=64, unique=True)
    scopes = models.JSONField(_("what it may do"), default=list)
    networks = models.JSONField(_("where it asks from"), default=list)
    issued_at = models.DateTimeField(_("issued"))
    issued_by = models.ForeignKey(User, on_delete=models.PROTECT, null=True, blank=True, related_name="+")
    until = models.DateField(_("first day it is no longer good"))
    attested = models.DateField(_("last confirmed as needed"))
    revoked_at = models.DateTimeField(_("revoked"), null=True, blank=True)

    class Meta:
        ordering = ("-issued_at", "-pk")

    def __str__(self) -> str:
        return f"{self.system} of {self.agency_id}"


class Submission(models.Model):
    """What was answered to something sent under a key, so that the same thing sent again gets the same answer."""

    agency = models.ForeignKey(Agency, on_delete=models.PROTECT, related_name="+")
    digest = models.CharField(max_length=64)
    operation = models.CharField(max_length=40)
    salt = models.CharField(max_length=32)
    content = models.CharField(max_length=64)
    status = models.PositiveSmallIntegerField(default=0)
    answer = SealedJSONField(default=dict)
    made_at = models.DateTimeField()

    class Meta:
        constraints = (models.UniqueConstraint(fields=["agency", "digest"], name="one_answer_for_an_agencys_key"),)
        indexes = (models.Index(fields=["made_at"], name="submission_made"),)

    def __str__(self) -> str:
        return f"{self.operation} of {self.agency_id}"
