"""What an editor would have a desk called and say of itself, until another person has read it."""

from __future__ import annotations

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

__all__ = ["DeskWords"]


class DeskWords(models.Model):
    """A title and words about a desk, proposed by one person and agreed to by another."""

    desk = models.ForeignKey("newsroom.Desk", on_delete=models.CASCADE, related_name="words")
    title = models.CharField(_("title"), max_length=120)
    about = models.TextField(_("about"), blank=True)
    by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    at = models.DateTimeField(_("proposed"))
    agreed_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, related_name="+")
    agreed = models.DateTimeField(_("agreed"), null=True)

    class Meta:
        ordering = ("at", "pk")
        verbose_name = _("words of a desk")
        verbose_name_plural = _("words of desks")

    def __str__(self) -> str:
        return self.title
