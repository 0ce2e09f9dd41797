"""What a partnership was told to improve, in whose words, and what is to be different for children."""

from __future__ import annotations

from django.db import models
from django.utils.translation import gettext_lazy as _

from tandem.hub.accounts.models import User
from tandem.hub.agencies.models import Agency

__all__ = ["ImprovementPlan", "Outcome", "PublicWord", "Recommendation"]


class ImprovementPlan(models.Model):
    """One plan; what belongs to it is only ever added to."""

    class Basis(models.TextChoices):
        """Under what it is carried out."""

        DIRECTION = "direction", _("Statutory direction")
        NOTICE = "notice", _("Improvement notice")
        OWN = "own", _("The partnership’s own plan")

    name = models.CharField(_("name"), max_length=200)
    basis = models.CharField(_("under what"), max_length=10, choices=Basis)
    commissioner = models.CharField(_("commissioner"), max_length=200, blank=True)
    starts = models.DateField(_("starts"))
    invented = models.BooleanField(_("an invented example"), default=False)
    made_by = models.ForeignKey(User, on_delete=models.PROTECT, related_name="+")
    made_at = models.DateTimeField(_("made"))

    class Meta:
        ordering = ("-starts", "-pk")

    def __str__(self) -> str:
        return self.name


class PublicWord(models.Model):
    """Somebody's word on whether the measures of a plan may be told in public. The latest counts."""

    plan = models.ForeignKey(ImprovementPlan, on_delete=models.PROTECT, related_name="public_words")
    may = models.BooleanField(_("may be told in public"))
    reason = models.CharField(_("why"), max_length=300)
    by = models.ForeignKey(User, on_delete=models.PROTECT, related_name="+")
    at = models.DateTimeField(_("said"))

    class Meta:
        ordering = ("plan", "pk")

    def __str__(self) -> str:
        return f"{self.plan_id} {self.may}"


class Recommendation(models.Model):
    """What somebody outside said has to change, word for word."""

    class Origin(models.TextChoices):
        """Where it comes from."""

        OFSTED = "ofsted", _("Ofsted inspection")
        JOINT = "jtai", _("Joint targeted area inspection")
        REVIEW = "review", _("Child safeguarding practice review")
        COMMISSIONER = "commissioner", _("Commissioner")
        SCRUTINY = "scrutiny", _("Independent scrutiny")
        SECTION_11 = "section_11", _("Section 11 audit")
        AUDIT = "audit", _("Audit of cases")

    plan = models.ForeignKey(ImprovementPlan, on_delete=models.PROTECT, related_name="recommendations")
    number = models.PositiveSmallIntegerField(_("number"))
    origin = models.CharField(_("origin"), max_length=12, choices=Origin)
    words = models.TextField(_("the words"))
    source = models.CharField(_("report"), max_length=200)
    source_date = models.DateField(_("date of the report"))
    source_address = models.URLField(_("address of the report"), max_length=300, blank=True)
    agency = models.ForeignKey(Agency, on_delete=models.PROTECT, related_name="+")
    due = models.DateField(_("due"))
    added_by = models.ForeignKey(User, on_delete=models.PROTECT, related_name="+")
    added_at = models.DateTimeField(_("added"))

    class Meta:
        ordering = ("plan", "number")
        constraints = (models.UniqueConstraint(fields=["plan", "number"], name="one_recommendation_per_number"),)

    def __str__(self) -> str:
        return f"{self.number}. {self.words}"


class Outcome(models.Model):
    """What will be different for children once a recommendation is carried out."""

    recommendation = models.ForeignKey(Recommendation, on_delete=models.PROTECT, related_name="outcomes")
    words = models.TextField(_("what will be different for children"))

    class Meta:
        ordering = ("recommendation", "pk")

    def __str__(self) -> str:
        return self.words
