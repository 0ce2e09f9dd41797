"""A plan that somebody sent in, and what was answered."""

from __future__ import annotations

from django.db import models
from django.utils.translation import gettext_lazy as _

from tandem.hub.accounts.models import User
from tandem.hub.agencies.models import Agency
from tandem.hub.leases import Leased
from tandem.hub.sealing_json import SealedJSONField

__all__ = ["SentPlan"]


class SentPlan(Leased):
    """One plan as it was on a day; its answer is never worked out again, so that it opens as it was read."""

    class State(models.TextChoices):
        """How far the answer has come."""

        WAITING = "waiting", _("Waiting for its turn")
        RUNNING = "running", _("Being worked out")
        DONE = "done", _("Worked out")
        REFUSED = "refused", _("Could not be worked out")
        FAILED = "failed", _("Not finished, through a fault of ours")

    reference = models.CharField(_("reference"), max_length=12, unique=True)
    agency = models.ForeignKey(Agency, on_delete=models.PROTECT, related_name="plans")
    sent_by = models.ForeignKey(User, on_delete=models.PROTECT, related_name="plans")
    sent_at = models.DateTimeField(_("sent"))
    authority = models.CharField(_("authority"), max_length=3)
    name = models.CharField(_("name of the plan"), max_length=200)
    invented = models.BooleanField(_("an invented example"), default=False)
    files = SealedJSONField(_("its files by name, as they were sent"))
    digest = models.CharField(_("hash of its files"), max_length=64)
    state = models.CharField(_("state"), max_length=8, choices=State, default=State.WAITING)
    ended = models.DateTimeField(_("ended"), null=True, blank=True)
    answer = SealedJSONField(_("the answer, with the hash of all it rests on"), null=True, blank=True)
    refusal = models.CharField(_("why it could not be worked out"), max_length=500, blank=True)

    class Meta:
        ordering = ("-sent_at", "-pk")
        indexes = (models.Index(fields=["state", "sent_at"], name="sent_plan_waiting"),)

    def __str__(self) -> str:
        return self.reference
