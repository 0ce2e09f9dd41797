"""What a token may be good for. A scope is a verb; what none gives is refused."""

from __future__ import annotations

from django.db import models
from django.utils.translation import gettext_lazy as _

__all__ = ["Scope"]


class Scope(models.TextChoices):
    """One thing that an agency's system may do."""

    SEND = "concerns:send", _("Send concerns, and add to them")
    READ_OWN = "concerns:read_own", _("Read what became of the concerns it sent")
    ANSWER = "checks:answer", _("Read what the front door asks of the agency, and answer")
