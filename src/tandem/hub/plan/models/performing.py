"""What somebody does so that an outcome comes about, and what happened to it."""

from __future__ import annotations

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from tandem.core.actions_standing import Deed
from tandem.hub.accounts.models import User
from tandem.hub.agencies.models import Agency
from tandem.hub.evidence.models import Evidence
from tandem.hub.plan.models.improving import ImprovementPlan, Recommendation

__all__ = ["ActionEvent", "ImprovementAction"]

_DEEDS = (
    (Deed.BEGUN.value, _("Begun")),
    (Deed.DONE.value, _("Said to be done")),
    (Deed.MOVED.value, _("Due on another day")),
    (Deed.VERIFIED.value, _("Verified")),
    (Deed.NOT_VERIFIED.value, _("Looked at and not verified")),
    (Deed.WITHDRAWN.value, _("Withdrawn")),
)


class ImprovementAction(models.Model):
    """One action with one named owner; where it stands follows from its events and the day."""

    plan = models.ForeignKey(ImprovementPlan, on_delete=models.PROTECT, related_name="actions")
    number = models.PositiveSmallIntegerField(_("number"))
    what = models.CharField(_("what is done"), max_length=300)
    recommendations = models.ManyToManyField(Recommendation, related_name="actions")
    owner = models.CharField(_("owner"), max_length=200)
    agency = models.ForeignKey(Agency, on_delete=models.PROTECT, related_name="+")
    due = models.DateField(_("first due"))
    """As it was first agreed; a new day is an event."""
    depends_on = models.ManyToManyField("self", symmetrical=False, related_name="waited_for_by", blank=True)
    added_by = models.ForeignKey(User, on_delete=models.PROTECT, related_name="+")
    added_at = models.DateTimeField(_("added"))

    class Meta:
        ordering = ("plan", "number")
        constraints = (models.UniqueConstraint(fields=["plan", "number"], name="one_action_per_number"),)

    def __str__(self) -> str:
        return f"{self.number}. {self.what}"


class ActionEvent(models.Model):
    """One thing that happened to an action, in whose words; never changed."""

    action = models.ForeignKey(ImprovementAction, on_delete=models.PROTECT, related_name="events")
    deed = models.CharField(_("what happened"), max_length=12, choices=_DEEDS)
    at = models.DateTimeField(_("when"))
    by = models.ForeignKey(User, on_delete=models.PROTECT, related_name="+")
    agency = models.ForeignKey(Agency, on_delete=models.PROTECT, related_name="+")
    """Of whoever did it, when they did."""
    words = models.TextField(_("what was done, or why"), blank=True)
    due = models.DateField(_("new day"), null=True, blank=True)
    evidence = models.ManyToManyField(Evidence, related_name="+", blank=True)

    class Meta:
        ordering = ("action", "at", "pk")
        constraints = (
            models.CheckConstraint(
                condition=Q(deed=Deed.MOVED.value, due__isnull=False)
                | (~Q(deed=Deed.MOVED.value) & Q(due__isnull=True)),
                name="only_a_moved_action_has_a_new_day",
            ),
        )

    def __str__(self) -> str:
        return f"{self.action}: {self.get_deed_display()}"
