"""A child's transfer to another authority, as the contact's page shows it: ours until they have taken over."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from django.utils.timezone import localtime
from django.utils.translation import gettext as _

from tandem.hub.referrals.actions.transferring import decided_transfer
from tandem.hub.referrals.authorities import authority_name
from tandem.hub.referrals.models import ToldOf, Transfer

__all__ = ["TransferShown", "transfer_shown"]


@dataclass(frozen=True, slots=True)
class TransferShown:
    """Where a transfer stands."""

    authority: str
    handed_over: bool
    taken_on: bool
    words: str
    """In a sentence: whose the child is now, and since when."""
    given: str
    """What they were given, and why it was right."""


def transfer_shown(child: ToldOf, handed: Mapping[int, Transfer]) -> TransferShown | None:
    """The transfer that stands for a child; ``None`` where there is none. ``handed`` are those handed over."""
    decision = decided_transfer(child)
    if decision is None:
        return None
    name = authority_name(decision.event.details.get("receiving_authority", ""))
    transfer = handed.get(decision.pk)
    if transfer is None:
        words = _("Not handed over to %(authority)s yet. The child is ours.") % {"authority": name}
        return TransferShown(name, handed_over=False, taken_on=False, words=words, given="")
    return TransferShown(
        authority=name,
        handed_over=True,
        taken_on=transfer.acknowledged_at is not None,
        words=_words(transfer, name),
        given=_("They were given: %(items)s. %(why)s")
        % {"items": "; ".join(transfer.sharing.items), "why": transfer.sharing.reason},
    )


def _words(transfer: Transfer, name: str) -> str:
    handed = _("Handed over to %(who)s, %(authority)s, on %(when)s, %(way)s. %(reason)s.") % {
        "who": transfer.handed_to,
        "authority": name,
        "when": f"{localtime(transfer.handed_over_at):%-d %B %Y, %H:%M}",
        "way": transfer.way,
        "reason": transfer.get_reason_display(),
    }
    if transfer.acknowledged_at is None:
        return f"{handed} {_('They have not said that they take over: the child is ours until they do.')}"
    taken = _("Taken on by %(who)s on %(when)s.") % {
        "who": transfer.acknowledged_by,
        "when": f"{localtime(transfer.acknowledged_at):%-d %B %Y, %H:%M}",
    }
    return f"{handed} {taken}"
