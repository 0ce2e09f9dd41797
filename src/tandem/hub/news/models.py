"""Stories as they were published, whole: what a reader sees is read from here and from nowhere else.

A public process reads these tables and no others. So nothing here points at
an account, a page of the newsroom or a case.
"""

from __future__ import annotations

from django.db import models
from django.utils.translation import gettext_lazy as _

from tandem.hub.news.kinds import Kind

__all__ = ["Address", "Comment", "Desk", "File", "FilePiece", "Picture", "Story", "Topic"]


class Desk(models.Model):
    """One newsroom's own list of stories. What is invented and what is real have desks of their own and never meet."""

    slug = models.SlugField(_("address"), max_length=60, unique=True)
    title = models.CharField(_("title"), max_length=120)
    about = models.TextField(_("about"), blank=True)
    invented = models.BooleanField(_("invented"), default=False)
    order = models.PositiveIntegerField(_("order"), default=0)
    turned = models.PositiveIntegerField(_("how often it was changed"), default=0)

    class Meta:
        ordering = ("order", "slug")

    def __str__(self) -> str:
        return self.title


class Story(models.Model):
    """A story, or a page of another kind, as readers see it."""

    desk = models.ForeignKey(Desk, on_delete=models.PROTECT, related_name="stories")
    page = models.PositiveBigIntegerField(_("number of the page it was made from"), unique=True)
    kind = models.CharField(_("kind"), max_length=20, default=Kind.NEWS)
    slug = models.SlugField(_("address"), max_length=255)
    title = models.CharField(_("title"), max_length=255)
    lead = models.TextField(_("lead"))
    topics = models.JSONField(_("topics"), default=list)
    """Pairs of address and words."""
    picture = models.JSONField(_("picture at the head"), null=True)
    by = models.JSONField(_("by whom"), null=True)
    """``name``, ``post`` and ``portrait``, where it is somebody's own word."""
    details = models.JSONField(_("what pages of its kind alone have"), default=dict)
    happens = models.DateTimeField(_("when an event begins"), null=True)
    over = models.DateTimeField(_("when an event is over"), null=True)
    content = models.JSONField(_("content"))
    """Its parts in order, each with its ``kind``."""
    words = models.TextField(_("words to search in"))
    corrections = models.JSONField(_("corrections"), default=list)
    """Each with its day, what was wrong and what it says now."""
    closed = models.BooleanField(_("comments are closed"), default=False)
    turned = models.PositiveIntegerField(_("how often it was changed"), default=0)
    """Tells one state of all stories from another: two may change at one moment, and who began first be done last."""
    published = models.DateTimeField(_("published"))
    changed = models.DateTimeField(_("changed"))

    class Meta:
        ordering = ("-published", "-pk")
        verbose_name_plural = _("stories")
        constraints = (models.UniqueConstraint(fields=["desk", "slug"], name="one_story_at_an_address"),)
        indexes = (
            models.Index(fields=["desk", "published"], name="news_story_latest"),
            models.Index(fields=["desk", "kind", "published"], name="news_story_latest_of_kind"),
        )

    def __str__(self) -> str:
        return self.title


class Topic(models.Model):
    """That a story is about something: its ``topics`` once more, where a database can count them."""

    story = models.ForeignKey(Story, on_delete=models.CASCADE, related_name="about")
    slug = models.SlugField(_("address"), max_length=100)
    words = models.CharField(_("words"), max_length=100)

    class Meta:
        constraints = (models.UniqueConstraint(fields=["story", "slug"], name="one_topic_of_a_story"),)
        indexes = (models.Index(fields=["slug", "story"], name="news_topic_stories"),)

    def __str__(self) -> str:
        return self.words


class Address(models.Model):
    """An address at which a page is or was read, or from which an editor leads readers to one. It stays.

    It is kept as a digest: an address may have said too much, and its story was taken down for that.
    """

    digest = models.CharField(_("digest of desk and address"), max_length=64, primary_key=True)
    page = models.PositiveBigIntegerField(_("number of the page it leads to"))
    written = models.CharField(_("as an editor wrote it"), max_length=320, blank=True)
    changed = models.DateTimeField(_("changed"))

    class Meta:
        ordering = ("-changed", "digest")
        verbose_name_plural = _("addresses")

    def __str__(self) -> str:
        return self.written or self.digest


class Picture(models.Model):
    """A picture of a published story, drawn afresh: it says nothing of where or when it was taken."""

    digest = models.CharField(_("digest of the content"), max_length=64, primary_key=True)
    content = models.BinaryField(_("content"))
    media_type = models.CharField(_("media type"), max_length=40)

    def __str__(self) -> str:
        return self.digest


class File(models.Model):
    """A file that a published story shows or hands out: a film, its captions, a report."""

    digest = models.CharField(_("digest of the content"), max_length=64, primary_key=True)
    media_type = models.CharField(_("media type"), max_length=40)
    size = models.PositiveBigIntegerField(_("size in bytes"))

    def __str__(self) -> str:
        return self.digest


class FilePiece(models.Model):
    """A part of a file, all but the last of one length: a reader who asks for a part is not kept waiting for it all."""

    file = models.ForeignKey(File, on_delete=models.CASCADE, related_name="pieces")
    number = models.PositiveIntegerField(_("number"))
    content = models.BinaryField(_("content"))

    class Meta:
        constraints = (models.UniqueConstraint(fields=["file", "number"], name="one_piece_of_a_number"),)

    def __str__(self) -> str:
        return f"{self.file_id} {self.number}"


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
