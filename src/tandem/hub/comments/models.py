"""Comments as they were written, until they are forgotten, and each thing that was decided about one, in order."""

from __future__ import annotations

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from tandem.hub.sealing import SealedTextField

__all__ = ["Answer", "Channel", "Comment", "Decision", "NotTaken", "Outcome", "WrittenAnswer"]


class Channel(models.TextChoices):
    """How a comment came."""

    FORM = "form", _("Below the story")
    EMAIL = "email", _("By e-mail")


class Comment(models.Model):
    """What a reader wrote. It is never changed, only forgotten: what readers see of it stands with each decision."""

    reference = models.CharField(_("reference"), max_length=20, unique=True)
    page = models.PositiveBigIntegerField(_("number of the story’s page"), null=True)
    """None: it is read, rejected or handed on, and never published; or it was forgotten with its story."""
    story = models.CharField(_("story"), max_length=255, blank=True)
    said_by = SealedTextField(_("said by"), blank=True)
    subject = SealedTextField(_("subject"), null=True)
    """Where it came by e-mail with one above its words; never published."""
    words = SealedTextField(_("words"))
    channel = models.CharField(_("how it came"), max_length=10, choices=Channel, default=Channel.FORM)
    may_disclose = models.BooleanField(_("read, when it came, as if it told of a child"), default=False)
    denied = models.BooleanField(_("asked whether a child may be in danger, the writer said no"), default=False)
    received = models.DateTimeField(_("received"))
    recorded = models.DateTimeField(_("recorded"))
    forgotten = models.DateTimeField(_("original forgotten"), null=True)
    """Since then the words are those that readers still see, or would see were its story published again; or none."""

    class Meta:
        ordering = ("received", "pk")
        indexes = (models.Index(fields=["page"], name="comments_comment_page"),)

    def __str__(self) -> str:
        return self.reference


class Outcome(models.TextChoices):
    """What a moderator decided."""

    PUBLISHED = "published", _("Published")
    REJECTED = "rejected", _("Rejected")
    HANDED_ON = "handed_on", _("Handed to the front door")
    CORRECTED = "corrected", _("Corrected")
    TAKEN_DOWN = "taken_down", _("Taken down")


class Decision(models.Model):
    """One decision about a comment; the last one stands."""

    comment = models.ForeignKey(Comment, on_delete=models.PROTECT, related_name="decisions")
    outcome = models.CharField(_("outcome"), max_length=12, choices=Outcome)
    reason = models.CharField(_("reason"), max_length=40, blank=True)
    because = SealedTextField(_("why"), blank=True)
    shown = SealedTextField(_("words as published"), blank=True)
    """Sealed too: what was published by mistake may have to go where it cannot be read here."""
    nameless = models.BooleanField(_("published without the name given with it"), default=False)
    cuts = models.JSONField(_("passages cut"), default=list)
    """Pairs: from which character of the original, and up to which."""
    contact = models.CharField(_("reference of the contact"), max_length=20, blank=True)
    by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    at = models.DateTimeField(_("at"))

    class Meta:
        ordering = ("at", "pk")
        constraints = (
            models.UniqueConstraint(
                fields=["comment"],
                condition=Q(outcome__in=["published", "rejected"]),
                name="a_comment_is_published_or_rejected_once",
            ),
            models.UniqueConstraint(
                fields=["comment"], condition=Q(outcome="handed_on"), name="a_comment_is_handed_on_once"
            ),
        )

    def __str__(self) -> str:
        return f"{self.comment_id} {self.outcome}"


class Answer(models.Model):
    """What an official answers to a published comment."""

    comment = models.ForeignKey(Comment, on_delete=models.PROTECT, related_name="answers")
    who = models.CharField(_("who answers"), max_length=120)
    post = models.CharField(_("in what post"), max_length=200)
    words = models.TextField(_("words"))
    """None once it was taken down, by itself or with its comment, and its time is over."""
    by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    at = models.DateTimeField(_("at"))
    taken_down = models.DateTimeField(_("taken down"), null=True)
    taken_down_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, related_name="+")
    because = SealedTextField(_("why it was taken down"), null=True)

    class Meta:
        ordering = ("at", "pk")

    def __str__(self) -> str:
        return f"{self.comment_id} {self.who}"


class WrittenAnswer(models.Model):
    """What an official wrote in an account of their own; readers see it once somebody else has published it."""

    class Settled(models.TextChoices):
        """What became of it."""

        PUBLISHED = "published", _("Published")
        SENT_BACK = "sent_back", _("Sent back")
        FORGOTTEN = "forgotten", _("Forgotten before anybody decided")

    comment = models.ForeignKey(Comment, on_delete=models.PROTECT, related_name="written_answers")
    by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    post = models.CharField(_("in what post"), max_length=120)
    agency = models.CharField(_("for which agency"), max_length=120)
    """As it was called when they wrote."""
    words = SealedTextField(_("words"))
    at = models.DateTimeField(_("written"))
    settled = models.CharField(_("what became of it"), max_length=10, choices=Settled, blank=True)
    settled_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, related_name="+")
    settled_at = models.DateTimeField(_("decided"), null=True)
    because = SealedTextField(_("why it was sent back"), blank=True)
    forgotten = models.DateTimeField(_("forgotten"), null=True)
    """Since then neither its words nor why it was sent back stand here."""

    class Meta:
        ordering = ("at", "pk")
        constraints = (
            models.UniqueConstraint(
                fields=["comment", "by"], condition=Q(settled=""), name="one_answer_of_theirs_waits_below_a_comment"
            ),
        )

    def __str__(self) -> str:
        return f"{self.comment_id} {self.by_id}"


class NotTaken(models.Model):
    """Word from the public door that something told of a child could not be taken there."""

    said = models.DateTimeField(_("said"))
    times = models.PositiveIntegerField(_("times"), default=1)

    class Meta:
        ordering = ("-said", "-pk")
        verbose_name_plural = _("not taken")

    def __str__(self) -> str:
        return f"{self.times}"
