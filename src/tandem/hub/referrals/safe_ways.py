"""How a child or young person said that they can be reached safely. Nothing else is ever used to answer them."""

from __future__ import annotations

from dataclasses import dataclass

from django.db import models
from django.utils.translation import gettext_lazy as _

from tandem.hub.referrals.models import Contact

__all__ = ["SafeBy", "SafeWay", "safe_way"]


class SafeBy(models.TextChoices):
    """By what an answer may come."""

    TEXT = "text", _("By text message")
    CALL = "call", _("By a telephone call")
    EMAIL = "email", _("By e-mail")
    POST = "post", _("By a letter")
    ADULT = "adult", _("Through an adult I trust, for example a teacher")
    IN_PERSON = "in_person", _("In person, where I say")
    NOT = "not", _("Please do not get in touch")


@dataclass(frozen=True, slots=True)
class SafeWay:
    """The way somebody chose, where it leads and when."""

    by: SafeBy
    to: str
    """The number, the address, the place or the person, as they wrote it."""
    when: str


def safe_way(contact: Contact) -> SafeWay | None:
    """The way that was chosen on the form; ``None`` where none was, or the answer was "not known"."""
    chosen = contact.told.get("safe_by")
    if not chosen or chosen not in SafeBy.values:
        return None
    return SafeWay(SafeBy(chosen), contact.told.get("safe_to") or "", contact.told.get("safe_when") or "")
