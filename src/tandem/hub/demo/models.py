"""The mark that says a database holds nothing but invented data."""

from __future__ import annotations

from typing import ClassVar

from django.db import models

__all__ = ["SyntheticMark"]


class SyntheticMark(models.Model):
    """Set when the demo makes a database from nothing; no other database ever has it."""

    objects: ClassVar[models.Manager[SyntheticMark]] = models.Manager()

    place = models.CharField(max_length=60)
    seeded = models.DateTimeField(auto_now_add=True)

    def __str__(self) -> str:
        return self.place
