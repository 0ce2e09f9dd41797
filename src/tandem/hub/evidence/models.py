"""A statistic as it was when somebody took it."""

from __future__ import annotations

from django.db import models
from django.utils.translation import gettext_lazy as _

from tandem.hub.accounts.models import User

__all__ = ["Evidence"]


class Evidence(models.Model):
    """What a question was answered with, of published figures or of what is kept here. Never worked out again."""

    class Kind(models.TextChoices):
        """What was taken."""

        FIGURE = "figure", _("Figure")
        CHART = "chart", _("Chart")
        VERDICT = "verdict", _("What the figures say of an area")
        CLAIM = "claim", _("Claim from the register")
        FORECAST = "forecast", _("Forecast")
        CHALLENGE = "challenge", _("Challenge")
        MEASURE = "measure", _("Measure of a plan")

    kind = models.CharField(_("kind"), max_length=9, choices=Kind)
    asked = models.JSONField(_("what was asked"))
    """Names and words, as :class:`~tandem.hub.evidence.asking.Asked` has them."""
    told = models.JSONField(_("the answer"))
    """As :class:`~tandem.hub.evidence.answers.Answer` has it."""
    inputs = models.JSONField(_("hashes of what it rests on"))
    digest = models.CharField(_("hash of question, answer and inputs"), max_length=64)
    release = models.CharField(_("release of Tandem"), max_length=20)
    taken = models.DateTimeField(_("taken"))
    taken_by = models.ForeignKey(User, on_delete=models.PROTECT, related_name="evidence")
    compared_with = models.CharField(_("hash of the data last compared with"), max_length=64)
    newer = models.JSONField(_("what is answered now"), null=True)
    """``None`` while the same is answered; otherwise what differs, since when."""

    class Meta:
        ordering = ("-pk",)
        verbose_name_plural = _("evidence")
        indexes = (models.Index(fields=["digest"], name="evidence_by_digest"),)

    def __str__(self) -> str:
        return str(self.told["title"])
