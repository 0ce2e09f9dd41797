"""Doing what a system asks: once under its key, by the ordinary actions, in the name of its agency."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from typing import Any

from django.urls import reverse
from django.utils.translation import gettext as _

from tandem.core import calendar
from tandem.hub.agencies.models import Agency
from tandem.hub.agencies.queries import part_named
from tandem.hub.api.faults import NotUsable
from tandem.hub.api.form import Concern, not_answered, notices, to_write
from tandem.hub.machines.models import Token
from tandem.hub.machines.once import Given, digest_of_key, once
from tandem.hub.problems import Fault
from tandem.hub.referrals.actions import receive
from tandem.hub.referrals.form.sending import to_send
from tandem.hub.referrals.models import Contact
from tandem.hub.referrals.promises import promises
from tandem.hub.referrals.references import new_key
from tandem.hub.referrals.sending import Channel, Sending

__all__ = ["address_of", "check", "do_once", "send"]


def do_once(
    token: Token, key: str | None, *, operation: str, content: Any, do: Callable[[], Given], now: datetime
) -> Given:
    """Do something under the key that came with it; without a key it is done each time it is sent."""
    if not key:
        return do()
    told = json.dumps(content, sort_keys=True, ensure_ascii=False).encode("utf-8", "surrogatepass")
    return once(token.agency, key, operation=operation, content=told, do=do, now=now)


def send(token: Token, concern: Concern, *, key: str | None, now: datetime) -> Given:
    """Receive a concern; the answer has its reference, by when what happens, and what was not understood."""
    check(concern)
    own_key = f"system-{digest_of_key(token.agency, key)[:48]}" if key else new_key()

    def do() -> Given:
        contact = receive(_sending(token, concern, key=own_key, now=now), now=now)
        return Given(201, _receipt(contact, concern, now=now))

    content = concern.model_dump(mode="json", exclude_unset=True)
    return do_once(token, key, operation="concern", content=content, do=do, now=now)


def check(concern: Concern, *, index: int | None = None) -> None:
    """Refuse what says nothing, and what is said of a child who is not there.

    Raises:
        NotUsable: with each fault.
    """
    found = []
    if not to_write(concern).says_what_worries:
        words = _("Nothing says what worries you.")
        found.append(Fault("/what_happened", words, _("Say what has happened; null says that it is not known.")))
    for place, adult in enumerate(concern.adults):
        children = [each.child for each in adult.relations]
        for at, child in enumerate(children):
            where = f"/adults/{place}/relations/{at}/child"
            if child > len(concern.children):
                found.append(Fault(where, _("There is no such child."), _("Count the children from 1.")))
            elif child in children[:at]:
                found.append(Fault(where, _("This child stands here already."), _("Name each child once.")))
    if found:
        raise NotUsable(found, index=index)


def address_of(contact: Contact) -> str:
    """Where a system reads what became of a concern."""
    return reverse("api:contact", args=[contact.reference])


def _sending(token: Token, concern: Concern, *, key: str, now: datetime) -> Sending:
    """As the form sends it, but for who vouches: the agency whose system it is, or the part of it that is named."""
    on = calendar.local_day(now)
    sending = to_send(
        to_write(concern),
        key=key,
        user=None,
        agency_named=lambda name: part_named(token.agency, name, on=on),
        account_at=lambda _email: None,
        on=on,
    )
    agency: Agency = sending.sender.agency or token.agency
    sender = replace(sending.sender, agency=agency, source=concern.source or "")
    return replace(sending, channel=Channel.MACHINE, sender=sender, system_of=token.agency)


def _receipt(contact: Contact, concern: Concern, *, now: datetime) -> dict[str, Any]:
    written, promise = to_write(concern), promises(contact.received_at)
    return {
        "reference": contact.reference,
        "received_at": contact.received_at.isoformat(),
        "acknowledged_by": promise.acknowledged_by.isoformat(),
        "decided_by": promise.decided_by.isoformat(),
        "told_by": promise.told_by.isoformat(),
        "status": "received",
        "notices": notices(written, on=calendar.local_day(now)),
        "not_answered": [*([] if concern.source else ["/source"]), *not_answered(written)],
        "href": address_of(contact),
    }
