"""Who carries a case, and who came to a meeting about it."""

from __future__ import annotations

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from tandem.hub.accounts.models import User
from tandem.hub.agencies.models import Agency
from tandem.hub.referrals.models.contact import Event, ToldOf
from tandem.hub.sealing import SealedTextField

__all__ = ["Allocation", "Attendance"]


class Allocation(models.Model):
    """That one person carries a child's case from a moment on; ended by the next, and kept."""

    child = models.ForeignKey(ToldOf, on_delete=models.PROTECT, related_name="allocations")
    worker = models.ForeignKey(User, on_delete=models.PROTECT, related_name="allocations")
    since = models.DateTimeField(_("since"))
    until = models.DateTimeField(_("until"), null=True, blank=True)
    reason = SealedTextField(_("why, and what was handed over"), blank=True)
    given_by = models.ForeignKey(User, on_delete=models.PROTECT, related_name="+")

    class Meta:
        ordering = ("since", "pk")
        constraints = (
            models.UniqueConstraint(
                fields=["child"], condition=Q(until__isnull=True), name="one_person_carries_a_case_at_a_time"
            ),
        )

    def __str__(self) -> str:
        return f"allocation of {self.child_id}"


class Attendance(models.Model):
    """Somebody who was asked to a meeting about a child, and whether they came."""

    class Partner(models.TextChoices):
        """For whom somebody sat there: the pathway's quorum goes by these."""

        SOCIAL_CARE = "social_care", _("Social care")
        POLICE = "police", _("Police")
        HEALTH = "health", _("Health")
        EDUCATION = "education", _("Education")
        REFERRER = "referrer", _("Whoever raised the concern")
        FAMILY = "family", _("The family, or an advocate")
        OTHER = "other", _("Somebody else")

    class Came(models.TextChoices):
        """What they did."""

        ATTENDED = "attended", _("Attended")
        APOLOGIES = "apologies", _("Sent apologies")
        REPORT = "report", _("Sent a report, did not attend")
        ABSENT = "absent", _("Neither came nor wrote")

    event = models.ForeignKey(Event, on_delete=models.PROTECT, related_name="attendances")
    name = SealedTextField(_("name"))
    role = models.CharField(_("role"), max_length=200)
    partner = models.CharField(_("from"), max_length=20, choices=Partner)
    agency = models.ForeignKey(Agency, on_delete=models.PROTECT, null=True, blank=True, related_name="attendances")
    came = models.CharField(_("attended?"), max_length=9, choices=Came)

    class Meta:
        ordering = ("pk",)

    def __str__(self) -> str:
        return f"attendance at {self.event_id}"
