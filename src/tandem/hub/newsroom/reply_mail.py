"""Asking somebody criticised by e-mail from the hub.

As every e-mail it carries a reference and nothing about anybody: it says that we want to hear them, and how to hear
what is said of them. One that never left asks nobody.
"""

from __future__ import annotations

from datetime import datetime

from django.conf import settings
from django.db.models import F
from django.utils.translation import gettext as _

from tandem.core.errors import InputError
from tandem.hub.accounts.models import User
from tandem.hub.newsroom.law_models import Asked, Criticised
from tandem.hub.newsroom.replies import asking
from tandem.hub.newsroom.replying import letter_key, reference_of
from tandem.hub.outbox.mail import queue

__all__ = ["ask_by_mail"]


def ask_by_mail(each: Criticised, *, to: str, until: datetime, by: User, now: datetime) -> None:
    """Ask them by e-mail, which goes with the next turn of the worker.

    Raises :class:`InputError` for an address that is none, where they have answered, or too little time to, and where
    the newsroom has no address to which they could answer.
    """
    if not settings.CONTACT_EMAIL:
        raise InputError(
            _("They would have nowhere to answer: we have no address for readers."),
            hint=_("Ask them another way and record it, or have TANDEM_CONTACT_EMAIL set."),
        )
    minute = now.replace(second=0, microsecond=0)
    with asking(each, asked=minute, until=until, how=Asked.HUB, by=by) as kept:
        kept.letters = F("letters") + 1
        kept.save(update_fields=["letters"])
        kept.refresh_from_db(fields=["letters"])
        queue(to, "right_of_reply", {"reference": reference_of(kept)}, letter_key(kept), now)
