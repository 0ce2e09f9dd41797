"""Who asked for news by e-mail, who confirmed it, what is sent and to whom it has gone yet.

An address stands sealed; it is found again by its digest alone. Tokens stand
in links: the hub knows them by their digests too, and keeps them sealed
because they have to stand in each letter.
"""

from __future__ import annotations

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from tandem.hub.sealing import SealedTextField

__all__ = ["Declined", "Issue", "Letter", "Pace", "Subscriber", "Wish"]


class Pace(models.TextChoices):
    """How often."""

    AT_ONCE = "at_once", _("at once")
    WEEKLY = "weekly", _("once a week")


class Wish(models.Model):
    """What somebody typed and nobody has confirmed: anybody can type anybody's address."""

    desk = models.CharField(_("desk"), max_length=60)
    address = SealedTextField(_("address"))
    address_digest = models.CharField(_("digest of the address"), max_length=64)
    mailbox_digest = models.CharField(_("digest of the mailbox"), max_length=64)
    """Without what may follow a plus in an address: all of that arrives with one person."""
    day = models.DateField(_("day"))
    topics = models.JSONField(_("topics"), default=list)
    """Their addresses; none is every topic."""
    pace = models.CharField(_("how often"), max_length=10, choices=Pace)
    token = SealedTextField(_("what stands in the link"))
    token_digest = models.CharField(_("digest of that"), max_length=64, unique=True)
    asked = models.DateTimeField(_("asked"))

    class Meta:
        ordering = ("asked", "pk")
        verbose_name_plural = _("wishes")
        constraints = (
            models.UniqueConstraint(fields=["mailbox_digest", "desk", "day"], name="one_letter_a_day_of_a_desk"),
        )
        indexes = (models.Index(fields=["address_digest"], name="subscribers_wish_address"),)

    def __str__(self) -> str:
        return f"{self.desk} {self.pk}"


class Declined(models.Model):
    """That somebody wants no letter of ours because their address was typed: to honour it, something has to stay."""

    token_digest = models.CharField(_("digest of what stands in the link"), max_length=64, unique=True)
    since = models.DateTimeField(_("since"))

    class Meta:
        ordering = ("since", "pk")
        verbose_name_plural = _("declined")

    def __str__(self) -> str:
        return str(self.pk)


class Subscriber(models.Model):
    """Somebody who confirmed that they want a desk's news. The row is deleted when they leave."""

    desk = models.CharField(_("desk"), max_length=60)
    address = SealedTextField(_("address"))
    address_digest = models.CharField(_("digest of the address"), max_length=64)
    topics = models.JSONField(_("topics"), default=list)
    pace = models.CharField(_("how often"), max_length=10, choices=Pace)
    token = SealedTextField(_("what stands in the link to leave"))
    token_digest = models.CharField(_("digest of that"), max_length=64, unique=True)
    since = models.DateTimeField(_("since"))
    refused = models.PositiveSmallIntegerField(_("letters in a row that the address refused"), default=0)

    class Meta:
        ordering = ("pk",)
        constraints = (
            models.UniqueConstraint(fields=["desk", "address_digest"], name="an_address_subscribes_to_a_desk_once"),
        )
        indexes = (models.Index(fields=["desk", "pace", "since"], name="subscribers_of_a_desk"),)

    def __str__(self) -> str:
        return f"{self.desk} {self.pk}"


class Issue(models.Model):
    """What goes to many: one story, or the stories of a week. It stays, so that nothing goes out again."""

    desk = models.CharField(_("desk"), max_length=60)
    page = models.PositiveBigIntegerField(_("number of the story’s page"), null=True, unique=True)
    week = models.DateField(_("Monday on which the week’s stories go"), null=True)
    until = models.DateTimeField(_("tells of what was published before"))
    made = models.DateTimeField(_("made"))

    class Meta:
        ordering = ("made", "pk")
        constraints = (
            models.CheckConstraint(condition=Q(page__isnull=True) ^ Q(week__isnull=True), name="a_story_or_a_week"),
            models.UniqueConstraint(fields=["desk", "week"], name="one_issue_of_a_week"),
        )

    def __str__(self) -> str:
        return f"{self.desk} {self.page or self.week}"


class Letter(models.Model):
    """That an issue goes to somebody, and whether it has gone."""

    issue = models.ForeignKey(Issue, on_delete=models.CASCADE, related_name="letters")
    subscriber = models.ForeignKey(Subscriber, on_delete=models.CASCADE, related_name="letters")
    taken = models.DateTimeField(_("taken up to be sent"), null=True)
    sent = models.DateTimeField(_("sent"), null=True)

    class Meta:
        ordering = ("pk",)
        constraints = (models.UniqueConstraint(fields=["issue", "subscriber"], name="an_issue_goes_to_somebody_once"),)
        indexes = (
            models.Index(fields=["issue", "taken"], condition=Q(sent__isnull=True), name="subscribers_letter_waiting"),
        )

    def __str__(self) -> str:
        return f"{self.issue_id} {self.subscriber_id}"
