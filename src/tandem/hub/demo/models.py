"""The mark that says a database holds nothing but invented data, and the demo's post."""

from __future__ import annotations

from typing import ClassVar

from django.db import models

__all__ = ["SentMail", "SyntheticMark"]


class SyntheticMark(models.Model):
    """Set when the demo makes a database from nothing; no other database ever has it."""

    objects: ClassVar[models.Manager[SyntheticMark]] = models.Manager()

    place = models.CharField(max_length=60)
    seeded = models.DateTimeField(auto_now_add=True)

    def __str__(self) -> str:
        return self.place


class SentMail(models.Model):
    """An e-mail that would have been sent."""

    objects: ClassVar[models.Manager[SentMail]] = models.Manager()

    identity = models.CharField(max_length=200, unique=True)
    to = models.CharField(max_length=254)
    subject = models.CharField(max_length=200)
    text = models.TextField()
    sent = models.DateTimeField()

    def __str__(self) -> str:
        return self.subject
