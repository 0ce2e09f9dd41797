"""A challenge of one agency to another, each thing that happened to it, and what was agreed to be done."""

from __future__ import annotations

from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _

from tandem.hub.accounts.models import User
from tandem.hub.agencies.models import Agency
from tandem.hub.evidence.models import Evidence

__all__ = ["Challenge", "ChallengeAction", "ChallengeEvent"]


class Challenge(models.Model):
    """What was said when it was raised. It is never changed: what was answered must stay what was asked.

    Whoever asked wrongly withdraws it, says why, and raises it anew.
    """

    reference = models.CharField(_("reference"), max_length=14, unique=True)
    rules = models.CharField(_("rules it started under"), max_length=40)
    raised_by = models.ForeignKey(Agency, on_delete=models.PROTECT, related_name="challenges_raised")
    to = models.ForeignKey(Agency, on_delete=models.PROTECT, related_name="challenges_received")
    title = models.CharField(_("title"), max_length=120)
    statement = models.TextField(_("what is the matter"))
    standard = models.CharField(_("standard said to be missed"), max_length=300)
    standard_source = models.CharField(_("where that standard comes from"), max_length=300)
    ask = models.TextField(_("what is asked"))
    evidence = models.ManyToManyField(Evidence, related_name="challenges", blank=True)
    raised_at = models.DateTimeField(_("raised"))
    version = models.PositiveIntegerField(_("how often something was added to it"), default=1)

    class Meta:
        ordering = ("-raised_at", "-pk")
        constraints = (
            models.CheckConstraint(condition=~Q(raised_by=F("to")), name="nobody_challenges_their_own_agency"),
        )

    def __str__(self) -> str:
        return self.reference


class ChallengeAction(models.Model):
    """One thing that was agreed to be done; what, by whom and when stands with the event that agreed it."""

    challenge = models.ForeignKey(Challenge, on_delete=models.PROTECT, related_name="actions")
    number = models.PositiveSmallIntegerField(_("number"))
    agency = models.ForeignKey(Agency, on_delete=models.PROTECT, related_name="challenge_actions")

    class Meta:
        ordering = ("challenge", "number")
        constraints = (
            models.UniqueConstraint(fields=["challenge", "number"], name="an_action_has_a_number_of_its_own"),
        )

    def __str__(self) -> str:
        return f"{self.challenge_id} {self.number}"


class ChallengeEvent(models.Model):
    """Something that happened to a challenge; only ever added. Where the challenge stands is read from all of them."""

    challenge = models.ForeignKey(Challenge, on_delete=models.PROTECT, related_name="events")
    kind = models.CharField(_("what happened"), max_length=20)
    at = models.DateTimeField(_("when"))
    by = models.ForeignKey(User, on_delete=models.PROTECT, related_name="+")
    role = models.CharField(_("in which role"), max_length=60)
    agency = models.ForeignKey(Agency, on_delete=models.PROTECT, related_name="+")
    """The agency for which it was done, as the rules ask: a trust's contact answers for the trust's parts too."""
    details = models.JSONField(_("what was said"), default=dict)
    action = models.ForeignKey(ChallengeAction, on_delete=models.PROTECT, null=True, related_name="events")
    supersedes = models.OneToOneField("self", on_delete=models.PROTECT, null=True, related_name="superseded_by")

    class Meta:
        ordering = ("challenge", "pk")

    def __str__(self) -> str:
        return f"{self.challenge_id} {self.kind}"
