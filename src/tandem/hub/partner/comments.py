"""What a comment tells of a child, as the front door is told it."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from tandem.hub.accounts.models import User
from tandem.hub.children.known_names import known_names
from tandem.hub.comments.way_out import Told, WayOut
from tandem.hub.referrals.actions import receive
from tandem.hub.referrals.duty_team import tell_duty_team
from tandem.hub.referrals.sending import Channel, SenderKind, Sending, SentBy, ToldChild

__all__ = ["FRONT_DOOR", "as_concern"]


def as_concern(said: Told) -> Sending:
    """A concern of the public door. A name given with a comment is no way to reach anybody: its sender is anonymous."""
    told = {"what_happened": said.words, "told_below": said.below, "told_as": said.said_by}
    return Sending(
        key=said.key,
        channel=Channel.PUBLIC,
        sender=SentBy(kind=SenderKind.ANONYMOUS),
        children=(ToldChild(),),
        told={name: words for name, words in told.items() if words},
        received_at=said.received,
    )


def _take(said: Told, now: datetime) -> str:
    contact = receive(as_concern(said), now=now)
    tell_duty_team(contact, now=now)
    return contact.reference


def _known(names: Iterable[str], user: User, now: datetime) -> tuple[str, ...]:
    return known_names(names, user, now=now)


FRONT_DOOR = WayOut(
    take=_take,
    deed=_("It tells of a child who may be at risk: hand it to the front door"),
    taken=_("The front door has it, as %(reference)s."),
    there=_("The front door has it, and what was written is read there."),
    leads_to=lambda _reference: reverse("staff:comments"),
    known_names=_known,
)
