"""What was decided for each child, the referral it became, who was told, and to whom a child was handed over."""

from __future__ import annotations

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from tandem.core.sharing import Level
from tandem.hub.accounts.models import User
from tandem.hub.children.models import Person
from tandem.hub.referrals.models.contact import Contact, Event, ToldOf
from tandem.hub.referrals.models.sharing import SharingRecord
from tandem.hub.referrals.sending import SenderKind
from tandem.hub.sealing import SealedTextField

__all__ = ["Decision", "Feedback", "Referral", "Transfer"]


class Decision(models.Model):
    """What the front door decided for one child: code, level, legal test, reasons and who answers for it."""

    event = models.OneToOneField(Event, on_delete=models.PROTECT, related_name="decision")
    child = models.ForeignKey(ToldOf, on_delete=models.PROTECT, related_name="decisions")
    code = models.CharField(_("decision"), max_length=60)
    level = models.CharField(_("level of need, as decided"), max_length=12, choices=[(x, x) for x in Level])
    level_differs_because = SealedTextField(_("why the level differs from the one sent"), blank=True)
    legal_test = models.CharField(_("legal test"), max_length=60, blank=True)
    primary_need = models.CharField(_("primary need"), max_length=2, blank=True)
    rationale = SealedTextField(_("reasons"))
    checks_outstanding = models.PositiveSmallIntegerField(_("partners still to answer"), default=0)
    at = models.DateTimeField(_("decided"))
    by = models.ForeignKey(User, on_delete=models.PROTECT, related_name="+")
    role = models.CharField(_("in the role of"), max_length=60)

    class Meta:
        ordering = ("at",)

    def __str__(self) -> str:
        return f"{self.code} for {self.child_id}"


class Referral(models.Model):
    """A request for services that social care accepted for one child: what the census counts."""

    child = models.ForeignKey(ToldOf, on_delete=models.PROTECT, related_name="referrals")
    person = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="referrals")
    decision = models.OneToOneField(Decision, on_delete=models.PROTECT, related_name="referral")
    date = models.DateField(_("referral date"))
    source = models.CharField(_("referral source"), max_length=4)
    previous = models.ForeignKey("self", on_delete=models.PROTECT, null=True, blank=True, related_name="followed_by")
    re_referral = models.BooleanField(_("within 12 months of the one before"), default=False)

    class Meta:
        ordering = ("date",)
        indexes = (models.Index(fields=["person", "date"], name="referral_of_person"),)

    def __str__(self) -> str:
        return f"referral of {self.person_id} on {self.date}"


class Feedback(models.Model):
    """What whoever raised it was told, in words chosen for sharing; or why nobody was told."""

    contact = models.ForeignKey(Contact, on_delete=models.PROTECT, related_name="feedback")
    event = models.OneToOneField(Event, on_delete=models.PROTECT, related_name="feedback")
    audience = models.CharField(max_length=12, choices=SenderKind)
    words = SealedTextField(_("what they were told"), blank=True)
    next_step = SealedTextField(_("what happens next"), blank=True)
    whom_to_ring = models.CharField(_("whom to ring"), max_length=200, blank=True)
    way = models.CharField(_("told by"), max_length=40, blank=True)
    not_told_because = models.CharField(_("why nobody was told"), max_length=200, blank=True)
    at = models.DateTimeField(_("told"))
    by = models.ForeignKey(User, on_delete=models.PROTECT, related_name="+")

    class Meta:
        ordering = ("at",)
        constraints = (
            models.CheckConstraint(condition=~Q(way="", not_told_because=""), name="feedback_given_or_reason_recorded"),
        )

    def __str__(self) -> str:
        return f"feedback on {self.contact_id}"


class Transfer(models.Model):
    """A child handed over to another authority: to whom there, what was sent, and who there took it on."""

    class Reason(models.TextChoices):
        """Why it is theirs."""

        LIVES_THERE = "lives_there", _("The child’s address is in their area")
        MOVED_THERE = "moved_there", _("The family has moved to their area")
        FOUND_HERE = "found_here", _("The child was only found here, and is known there")
        CASE_THERE = "case_there", _("They have the child’s case open")

    decision = models.OneToOneField(Decision, on_delete=models.PROTECT, related_name="transfer")
    authority = models.CharField(_("authority that takes over"), max_length=200)
    reason = models.CharField(_("why it is theirs"), max_length=12, choices=Reason)
    handed_to = SealedTextField(_("whom there it was handed to"))
    way = models.CharField(_("how"), max_length=100)
    handed_over_at = models.DateTimeField(_("handed over"))
    sharing = models.OneToOneField(SharingRecord, on_delete=models.PROTECT, related_name="+")
    acknowledged_at = models.DateTimeField(_("taken on"), null=True, blank=True)
    acknowledged_by = SealedTextField(_("who there took it on"), blank=True)

    class Meta:
        ordering = ("pk",)

    def __str__(self) -> str:
        return f"transfer of {self.decision_id}"
