"""How a concern is sent and followed: drafts, links to a status, agencies' domains, and what their systems are told."""

from __future__ import annotations

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from tandem.hub.accounts.models import User
from tandem.hub.agencies.models import Agency
from tandem.hub.referrals.models.contact import Contact
from tandem.hub.sealing_json import SealedJSONField

__all__ = ["Change", "Draft", "RecognisedDomain", "StatusLink"]


class Draft(models.Model):
    """What somebody has written and not yet sent; found by its account, or by a token kept only as a digest."""

    token_digest = models.CharField(max_length=64, unique=True)
    user = models.ForeignKey(User, on_delete=models.CASCADE, null=True, blank=True, related_name="drafts")
    answers = SealedJSONField(default=dict)
    key = models.CharField(max_length=64, unique=True)
    updated_at = models.DateTimeField(_("saved"))

    class Meta:
        ordering = ("-updated_at",)

    def __str__(self) -> str:
        return f"draft of {self.updated_at:%Y-%m-%d}"


class RecognisedDomain(models.Model):
    """An e-mail domain that belongs to an agency, so that a link to a status may be sent there."""

    agency = models.ForeignKey(Agency, on_delete=models.PROTECT, related_name="domains")
    domain = models.CharField(_("domain"), max_length=253)
    since = models.DateField(_("since"))
    until = models.DateField(_("until"), null=True, blank=True)

    class Meta:
        constraints = (
            models.UniqueConstraint(
                fields=["domain"], condition=Q(until__isnull=True), name="a_domain_belongs_to_one_agency"
            ),
        )

    def __str__(self) -> str:
        return self.domain


class StatusLink(models.Model):
    """A link that opens one contact's status once, for whoever sent it without an account."""

    contact = models.ForeignKey(Contact, on_delete=models.PROTECT, related_name="status_links")
    digest = models.CharField(max_length=64, unique=True)
    made_at = models.DateTimeField()
    until = models.DateTimeField()
    used_at = models.DateTimeField(null=True, blank=True)

    def __str__(self) -> str:
        return f"link to {self.contact_id}"


class Change(models.Model):
    """Something that changed for the sender of a concern that an agency's system sent; numbered for that agency."""

    agency = models.ForeignKey(Agency, on_delete=models.PROTECT, related_name="+")
    number = models.PositiveBigIntegerField()
    contact = models.ForeignKey(Contact, on_delete=models.PROTECT, related_name="changes")
    kind = models.CharField(max_length=20)
    at = models.DateTimeField()

    class Meta:
        ordering = ("number",)
        constraints = (models.UniqueConstraint(fields=["agency", "number"], name="one_change_bears_a_number"),)

    def __str__(self) -> str:
        return f"{self.kind} of {self.contact_id}"
