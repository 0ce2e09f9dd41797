"""What the law and fairness ask of an editor, as the newsroom keeps it: holds, those criticised, what went wrong."""

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

__all__ = ["Asked", "Criticised", "CriticismSaid", "Hold", "LateFault", "Ruled", "Ruling", "StoryCorrection"]


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


class Asked(models.TextChoices):
    """How somebody was asked."""

    TELEPHONE = "telephone", _("By telephone")
    LETTER = "letter", _("By letter")
    EMAIL = "email", _("By e-mail from our own mailbox")
    MEETING = "meeting", _("In person")
    HUB = "hub", _("By e-mail from here")


class Criticised(models.Model):
    """Somebody whom a story criticises: what it says of them, when they were asked, and what they answered."""

    story = models.ForeignKey("newsroom.Story", on_delete=models.CASCADE, related_name="criticised")
    who = models.CharField(_("person or organisation"), max_length=160)
    about = models.TextField(_("what is said of them"), max_length=600)
    asked = models.DateTimeField(_("asked"), null=True)
    how = models.CharField(_("how they were asked"), max_length=10, choices=Asked, blank=True)
    until = models.DateTimeField(_("until when they may answer"), null=True)
    letters = models.PositiveIntegerField(_("e-mails to them from here"), default=0)
    answer = models.TextField(_("answer"), max_length=4000, blank=True)
    answered = models.DateTimeField(_("answered"), null=True)
    without = models.CharField(_("why it is published without their answer"), max_length=300, blank=True)
    without_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, related_name="+")
    by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    """Who named them, or last recorded something that readers see."""
    named_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, related_name="+")
    """Whose words ``about`` is."""
    at = models.DateTimeField(_("at"))
    read_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, related_name="+")
    """Who read it for what it could do to a child, as it now stands."""

    class Meta:
        ordering = ("pk",)
        verbose_name = _("criticised")
        verbose_name_plural = _("criticised")

    def __str__(self) -> str:
        return self.who


class CriticismSaid(models.Model):
    """Whether a story criticises anybody, by the word of whoever checked it."""

    story = models.ForeignKey("newsroom.Story", on_delete=models.CASCADE, related_name="criticism_said")
    anybody = models.BooleanField(_("it criticises somebody"))
    by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    at = models.DateTimeField(_("at"))

    class Meta:
        ordering = ("at", "pk")
        verbose_name = _("word on whether a story criticises anybody")
        verbose_name_plural = _("words on whether stories criticise anybody")

    def __str__(self) -> str:
        return f"{self.story_id} {self.anybody}"


class LateFault(models.Model):
    """What keeps going wrong with a story whose time has come."""

    story = models.OneToOneField("newsroom.Story", on_delete=models.CASCADE, related_name="late_fault")
    fault = models.CharField(_("fault"), max_length=80)
    since = models.DateTimeField(_("since"))

    class Meta:
        verbose_name = _("fault in publishing")
        verbose_name_plural = _("faults in publishing")

    def __str__(self) -> str:
        return self.fault


class StoryCorrection(models.Model):
    """What was wrong in a published story and what it says now, or that it was only added to."""

    story = models.ForeignKey("newsroom.Story", on_delete=models.CASCADE, related_name="corrections")
    wrong = models.TextField(_("what was wrong"), blank=True)
    """Nothing where it was added to: readers are told of no correction then."""
    says = models.TextField(_("what it says now"), blank=True)
    by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    said = models.DateTimeField(_("said"))
    published = models.DateTimeField(_("published"), null=True)
    """None until the story is published again."""
    withdrawn = models.DateTimeField(_("withdrawn"), null=True)
    withdrawn_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, related_name="+")
    withdrawn_because = models.CharField(_("why it was withdrawn"), max_length=300, blank=True)

    class Meta:
        ordering = ("said", "pk")
        verbose_name = _("correction")
        verbose_name_plural = _("corrections")

    def __str__(self) -> str:
        return f"{self.story_id} {self.pk}"
