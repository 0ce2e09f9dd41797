"""What the law asks of an editor, as the newsroom keeps it: holds, and what was decided about a story under one."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from tandem.core.editors_law import HoldKind, hold_kind

if TYPE_CHECKING:
    from tandem.hub.newsroom.models import Story

__all__ = ["Hold", "Ruled", "Ruling"]


class Hold(models.Model):
    """Nothing within its reach is published while it lasts: one story, a desk's, or all where neither is named."""

    kind = models.CharField(_("kind"), max_length=20)
    story = models.ForeignKey("newsroom.Story", on_delete=models.CASCADE, null=True, related_name="holds")
    desk = models.ForeignKey("newsroom.Desk", on_delete=models.PROTECT, null=True, related_name="holds")
    reason = models.CharField(_("why"), max_length=300)
    note = models.TextField(_("note"), blank=True)
    since = models.DateTimeField(_("from"))
    until = models.DateTimeField(_("until"), null=True)
    """None: until somebody lifts it."""
    by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    at = models.DateTimeField(_("put"))
    lifted_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, related_name="+")
    lifted_at = models.DateTimeField(_("lifted"), null=True)
    lifted_because = models.CharField(_("why it was lifted"), max_length=300, blank=True)

    class Meta:
        ordering = ("-since", "-pk")
        verbose_name = _("hold")
        verbose_name_plural = _("holds")
        constraints = (
            models.CheckConstraint(
                condition=Q(story__isnull=True) | Q(desk__isnull=True), name="a_hold_is_on_a_story_or_on_a_desk"
            ),
        )

    def __str__(self) -> str:
        return f"{self.kind} {self.pk}"

    @property
    def what(self) -> HoldKind:
        """Its kind, with the law it comes from."""
        return hold_kind(self.kind)

    @property
    def over(self) -> datetime | None:
        """When it ended or is to end; ``None`` while nobody has said."""
        return min((each for each in (self.until, self.lifted_at) if each is not None), default=None)

    def lasts(self, first: datetime, last: datetime) -> bool:
        """Whether it was in force at any time from ``first`` to ``last``, which may be one moment."""
        return self.since <= last and (self.over is None or self.over > first)

    def covers(self, story: Story) -> bool:
        """Whether a story is within its reach."""
        if self.story_id is not None:
            return bool(self.story_id == story.pk)
        return self.desk is None or story.path.startswith(self.desk.path)


class Ruled(models.TextChoices):
    """What an editor decided about a story within a hold's reach."""

    LET_THROUGH = "let_through", _("May be published all the same")
    LEFT = "left", _("Stays before readers")


class Ruling(models.Model):
    """One such decision, with a name and a reason."""

    hold = models.ForeignKey(Hold, on_delete=models.CASCADE, related_name="rulings")
    story = models.ForeignKey("newsroom.Story", on_delete=models.CASCADE, related_name="rulings")
    outcome = models.CharField(_("outcome"), max_length=12, choices=Ruled)
    reason = models.CharField(_("why"), max_length=300)
    by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    at = models.DateTimeField(_("at"))

    class Meta:
        ordering = ("at", "pk")
        verbose_name = _("ruling")
        verbose_name_plural = _("rulings")

    def __str__(self) -> str:
        return f"{self.hold_id} {self.story_id} {self.outcome}"
