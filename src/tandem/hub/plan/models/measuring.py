"""What is measured of an outcome: where it began, where it should be by when, and the readings between."""

from __future__ import annotations

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from tandem.core.figure import Unit
from tandem.core.progress import Direction
from tandem.hub.accounts.models import User
from tandem.hub.plan.models.improving import Outcome

__all__ = ["COUNTED_IN", "DIRECTIONS", "Measure", "Reading", "Withdrawal"]

COUNTED_IN = (
    (Unit.SHARE.value, _("Share, in per cent")),
    (Unit.COUNT.value, _("Count")),
    (Unit.PER_1000_CHILDREN.value, _("Rate for every 1,000 children")),
    (Unit.PER_10000_CHILDREN.value, _("Rate for every 10,000 children")),
    (Unit.WORKING_DAYS.value, _("Working days")),
    (Unit.DAYS.value, _("Days")),
)
DIRECTIONS = (
    (Direction.UP.value, _("More is better")),
    (Direction.DOWN.value, _("Less is better")),
    (Direction.NO_LESS.value, _("It may not fall below the target")),
    (Direction.NO_MORE.value, _("It may not rise above the target")),
)


class Measure(models.Model):
    """A number that shows whether an outcome comes about. Its state is computed and stands nowhere."""

    class Origin(models.TextChoices):
        """Where its readings come from, by the names that the rules of progress use."""

        TYPED = "typed", _("Typed in, with its source")
        OWN = "own_figures", _("The hub’s own figures, read anew each time")
        PUBLISHED = "published", _("Published figures, read anew each time")

    outcome = models.ForeignKey(Outcome, on_delete=models.PROTECT, related_name="measures")
    name = models.CharField(_("what is measured"), max_length=200)
    unit = models.CharField(_("unit"), max_length=20, choices=COUNTED_IN)
    direction = models.CharField(_("which way is better"), max_length=8, choices=DIRECTIONS)
    counts_people = models.BooleanField(_("counts people or what befell them"), default=True)
    """Whether small numbers could give somebody away, and differ from one period to the next by chance."""
    origin = models.CharField(_("where readings come from"), max_length=12, choices=Origin, default=Origin.TYPED)
    asked = models.JSONField(_("which figure is read"), default=dict, blank=True)
    """Names and words: of the hub's own figures ``measure`` and ``agency``, of published ones as evidence asks."""
    start_on = models.DateField(_("day of the baseline"))
    start_value = models.FloatField(_("baseline"), null=True, blank=True)
    """Nothing where it is read like the readings, or where nobody knows."""
    start_low = models.FloatField(null=True, blank=True)
    start_high = models.FloatField(null=True, blank=True)
    start_n = models.PositiveIntegerField(_("of how many"), null=True, blank=True)
    start_source = models.CharField(_("where the baseline is from"), max_length=300, blank=True)
    target = models.FloatField(_("target"))
    target_by = models.DateField(_("by"))
    milestones = models.JSONField(_("milestones"), default=list, blank=True)
    """Pairs of a day in ISO form and a value."""
    made_by = models.ForeignKey(User, on_delete=models.PROTECT, related_name="+")
    made_at = models.DateTimeField(_("added"))

    class Meta:
        ordering = ("outcome", "pk")

    def __str__(self) -> str:
        return self.name


class Reading(models.Model):
    """A measure at the end of a period, as somebody read it; a later one of the same period takes its place."""

    measure = models.ForeignKey(Measure, on_delete=models.PROTECT, related_name="readings")
    since = models.DateField(_("first day of the period"), null=True, blank=True)
    until = models.DateField(_("last day of the period"))
    value = models.FloatField(_("value"))
    n = models.PositiveIntegerField(_("of how many"), null=True, blank=True)
    low = models.FloatField(null=True, blank=True)
    high = models.FloatField(null=True, blank=True)
    source = models.CharField(_("source"), max_length=300)
    address = models.URLField(_("address of the source"), max_length=300, blank=True)
    by = models.ForeignKey(User, on_delete=models.PROTECT, related_name="+")
    at = models.DateTimeField(_("written down"))

    class Meta:
        ordering = ("measure", "until", "pk")
        constraints = (
            models.CheckConstraint(
                condition=Q(since__isnull=True) | Q(since__lte=models.F("until")), name="reading_ends_after_it_begins"
            ),
        )

    def __str__(self) -> str:
        return f"{self.measure}, {self.until}"


class Withdrawal(models.Model):
    """Why a measure or a reading no longer counts; what is withdrawn stays to be seen."""

    measure = models.OneToOneField(Measure, on_delete=models.PROTECT, related_name="withdrawal", null=True)
    reading = models.OneToOneField(Reading, on_delete=models.PROTECT, related_name="withdrawal", null=True)
    reason = models.CharField(_("why"), max_length=300)
    by = models.ForeignKey(User, on_delete=models.PROTECT, related_name="+")
    at = models.DateTimeField(_("withdrawn"))

    class Meta:
        ordering = ("pk",)
        constraints = (
            models.CheckConstraint(
                condition=Q(measure__isnull=False, reading__isnull=True)
                | Q(measure__isnull=True, reading__isnull=False),
                name="a_measure_or_a_reading_is_withdrawn",
            ),
        )

    def __str__(self) -> str:
        return f"{self.measure or self.reading}: {self.reason}"
