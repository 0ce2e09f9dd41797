"""What partners are asked, how long they have, and what they answer."""

from __future__ import annotations

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from tandem.hub.accounts.models import User
from tandem.hub.agencies.models import Agency
from tandem.hub.referrals.models.contact import Contact, Priority
from tandem.hub.sealing import SealedTextField

__all__ = ["Answer", "AnswerTimes", "InformationRequest"]


class AnswerTimes(models.Model):
    """How long partners have to answer from a day on: one person proposes it, another approves it (G64)."""

    since = models.DateField(_("from"))
    red = models.PositiveSmallIntegerField(_("red, hours"))
    amber = models.PositiveSmallIntegerField(_("amber, hours"))
    green = models.PositiveSmallIntegerField(_("green, hours"))
    source = models.CharField(_("where this was agreed"), max_length=200)
    proposed_by = models.ForeignKey(User, on_delete=models.PROTECT, related_name="+")
    proposed_at = models.DateTimeField(_("proposed"))
    settled_by = models.ForeignKey(User, on_delete=models.PROTECT, null=True, blank=True, related_name="+")
    settled_at = models.DateTimeField(_("approved or declined"), null=True, blank=True)
    approved = models.BooleanField(_("approved"), null=True)

    class Meta:
        ordering = ("since", "pk")
        constraints = (
            models.CheckConstraint(
                condition=~Q(approved=True, settled_by=models.F("proposed_by")), name="answer_times_approved_by_another"
            ),
            models.CheckConstraint(
                condition=Q(red__gt=0) & Q(amber__gte=models.F("red")) & Q(green__gte=models.F("amber")),
                name="answer_times_in_order",
            ),
            models.UniqueConstraint(
                fields=["since"], condition=Q(approved=True), name="one_set_of_answer_times_from_a_day"
            ),
        )

    def __str__(self) -> str:
        return f"answering times from {self.since}"


class InformationRequest(models.Model):
    """What the front door asked of one agency. No answer, nothing to say and a refusal are three things."""

    contact = models.ForeignKey(Contact, on_delete=models.PROTECT, related_name="information_requests")
    agency = models.ForeignKey(Agency, on_delete=models.PROTECT, related_name="information_requests")
    asked_at = models.DateTimeField(_("asked"))
    asked_by = models.ForeignKey(User, on_delete=models.PROTECT, related_name="+")
    question = SealedTextField(_("what is asked"))
    priority = models.CharField(_("priority"), max_length=5, choices=Priority)
    due = models.DateTimeField(_("answer due"))
    answer_times = models.ForeignKey(
        AnswerTimes, on_delete=models.PROTECT, null=True, blank=True, related_name="information_requests"
    )
    sharing = models.ForeignKey(
        "SharingRecord", on_delete=models.PROTECT, null=True, blank=True, related_name="information_requests"
    )
    told_them = SealedTextField(_("what they are told of the concern"), blank=True)

    class Meta:
        ordering = ("asked_at",)
        constraints = (
            models.UniqueConstraint(fields=["contact", "agency", "asked_at"], name="an_agency_is_asked_once_at_a_time"),
        )

    def __str__(self) -> str:
        return f"{self.agency_id} about {self.contact_id}"


class Answer(models.Model):
    """An agency's answer to a request."""

    class Kind(models.TextChoices):
        """What sort of answer it is."""

        RECEIVED = "received", _("Information received")
        NIL = "nil", _("Looked, and holds nothing")
        REFUSED = "refused", _("Refused, with a reason")

    request = models.ForeignKey(InformationRequest, on_delete=models.PROTECT, related_name="answers")
    kind = models.CharField(max_length=10, choices=Kind)
    words = SealedTextField(_("answer"), blank=True)
    refusal = models.CharField(_("reason for refusing"), max_length=40, blank=True)
    at = models.DateTimeField(_("answered"))
    by = models.ForeignKey(User, on_delete=models.PROTECT, null=True, blank=True, related_name="+")

    class Meta:
        ordering = ("at",)

    def __str__(self) -> str:
        return f"{self.kind} to {self.request_id}"
