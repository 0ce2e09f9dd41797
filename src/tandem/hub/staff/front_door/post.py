"""E-mail about a contact that did not go, in words, so that somebody rings instead (G57)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from django.utils.functional import Promise
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from tandem.hub.outbox.queries import late_letters
from tandem.hub.referrals.models import Contact

__all__ = ["NotGone", "not_gone"]

_RECEIPT = gettext_lazy("The receipt, to whoever raised it")
_TO_BEARER = gettext_lazy("To whoever carries the case")
_WHAT: dict[str, str | Promise] = {
    "concern_received": _RECEIPT,
    "concern_received_account": _RECEIPT,
    "concern_received_link": _RECEIPT,
    "status_link": gettext_lazy("A link to the status, to whoever raised it"),
    "question_waiting": gettext_lazy("That we have a question, to whoever raised it"),
    "answer_there": gettext_lazy("That there is an answer, to whoever raised it"),
    "check_asked": gettext_lazy("That we ask, to a partner"),
    "case_given": _TO_BEARER,
    "passed_to_case": _TO_BEARER,
}


@dataclass(frozen=True, slots=True)
class NotGone:
    """An e-mail that was not delivered: what it tells whom, since when, and whether it is still tried."""

    what: str
    since: datetime
    given_up: bool


def not_gone(contact: Contact, *, now: datetime) -> list[NotGone]:
    """The e-mails about a contact that have not gone for 15 minutes, the longest waiting first."""
    return [
        NotGone(str(_WHAT.get(each.template, _("An e-mail"))), each.since, each.given_up)
        for each in late_letters(now, about=contact.reference)
    ]
