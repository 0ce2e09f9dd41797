"""Stories as they were published, whole: what a reader sees is read from here and from nowhere else.

A public process reads these tables and no others. So nothing here points at
an account, a page of the newsroom or a case.
"""

from __future__ import annotations

from django.db import models
from django.utils.translation import gettext_lazy as _

__all__ = ["Comment", "Desk", "Picture", "Story"]


class Desk(models.Model):
    """One newsroom's own list of stories. What is invented and what is real have desks of their own and never meet."""

    slug = models.SlugField(_("address"), max_length=60, unique=True)
    title = models.CharField(_("title"), max_length=120)
    about = models.TextField(_("about"), blank=True)
    invented = models.BooleanField(_("invented"), default=False)
    order = models.PositiveIntegerField(_("order"), default=0)

    class Meta:
        ordering = ("order", "slug")

    def __str__(self) -> str:
        return self.title


class Story(models.Model):
    """A story as readers see it."""

    desk = models.ForeignKey(Desk, on_delete=models.PROTECT, related_name="stories")
    page = models.PositiveBigIntegerField(_("number of the page it was made from"), unique=True)
    slug = models.SlugField(_("address"), max_length=255)
    title = models.CharField(_("title"), max_length=255)
    lead = models.TextField(_("lead"))
    topics = models.JSONField(_("topics"), default=list)
    """Pairs of address and words."""
    picture = models.JSONField(_("picture at the head"), null=True)
    content = models.JSONField(_("content"))
    """Its parts in order, each with its ``kind``."""
    words = models.TextField(_("words to search in"))
    closed = models.BooleanField(_("comments are closed"), default=False)
    turned = models.PositiveIntegerField(_("how often comments were closed or opened"), default=0)
    """Tells one state of all stories from another, where as many are closed."""
    published = models.DateTimeField(_("published"))
    changed = models.DateTimeField(_("changed"))

    class Meta:
        ordering = ("-published", "-pk")
        verbose_name_plural = _("stories")
        constraints = (models.UniqueConstraint(fields=["desk", "slug"], name="one_story_at_an_address"),)
        indexes = (models.Index(fields=["desk", "published"], name="news_story_latest"),)

    def __str__(self) -> str:
        return self.title


class Picture(models.Model):
    """A picture of a published story, drawn afresh: it says nothing of where or when it was taken."""

    digest = models.CharField(_("digest of the content"), max_length=64, primary_key=True)
    content = models.BinaryField(_("content"))
    media_type = models.CharField(_("media type"), max_length=40)

    def __str__(self) -> str:
        return self.digest


class Comment(models.Model):
    """What a reader said below a story, as a moderator published it: without what was cut."""

    story = models.ForeignKey(Story, on_delete=models.CASCADE, related_name="comments")
    number = models.PositiveBigIntegerField(_("number of the comment it was made from"), unique=True)
    said_by = models.CharField(_("said by"), max_length=60, blank=True)
    words = models.TextField(_("words"))
    said = models.DateTimeField(_("said"))
    answers = models.JSONField(_("officials’ answers"), default=list)
    """Each with who gave it, in what post, its words and when."""
    corrections = models.JSONField(_("corrections"), default=list)
    """Each with its day and why."""
    changed = models.DateTimeField(_("changed"))
    revision = models.PositiveIntegerField(_("how often it was put here"), default=1)
    """Days do not tell one state from another: of two moderators the one who began first may be done last."""

    class Meta:
        ordering = ("said", "pk")

    def __str__(self) -> str:
        return str(self.number)
