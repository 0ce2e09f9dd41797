"""What the hub itself keeps: which turn of its recurring work has been taken."""

from __future__ import annotations

from django.db import models

__all__ = ["Slot"]


class Slot(models.Model):
    """One turn of one job. Whoever inserts the row does the work; nobody else can."""

    job = models.CharField(max_length=60)
    due = models.DateTimeField()
    claimed = models.DateTimeField(auto_now_add=True)
    finished = models.DateTimeField(null=True)
    fault = models.CharField(max_length=100, blank=True)

    class Meta:
        constraints = (models.UniqueConstraint(fields=["job", "due"], name="one_slot_per_turn"),)

    def __str__(self) -> str:
        return f"{self.job} {self.due:%Y-%m-%d %H:%M}"
