"""What readers dropped at the public door: that they want news by e-mail, that it was they who asked, that they leave.

An answer of the public door never depends on whose address it is, so whatever
is not as it should be changes nothing here.
"""

from __future__ import annotations

import re

from django.core.exceptions import ValidationError
from django.core.validators import validate_email
from django.utils import timezone

from tandem.core import calendar
from tandem.hub.audit.record import acting
from tandem.hub.audit.verbs import Verb
from tandem.hub.letterbox.kinds import Opened
from tandem.hub.news.models import Desk
from tandem.hub.news.subscribing import LINK_LIVES, LONGEST_ADDRESS, MOST_TOPICS, PACES
from tandem.hub.outbox.actions import put
from tandem.hub.subscribers.confirming import KIND
from tandem.hub.subscribers.declining import declined_by
from tandem.hub.subscribers.digests import address_digest, mailbox_digest, new_token, token_digest
from tandem.hub.subscribers.models import Declined, Subscriber, Wish

__all__ = ["take_in_asked", "take_in_confirmed", "take_in_leaving", "take_in_never"]

_TOPIC = re.compile(r"[\w-]{1,100}")


def take_in_asked(opened: Opened) -> None:
    """Write to the address, once a day at most for a desk, that it may confirm; nothing else goes until it has."""
    said = opened.fields
    address, desk, pace = (str(said[name]) for name in ("address", "desk", "pace"))
    known = Desk.objects.filter(slug=desk).exists() and pace in PACES
    mailbox, day = mailbox_digest(address), calendar.local_day(opened.received)
    written_to = Wish.objects.filter(mailbox_digest=mailbox, desk=desk, day=day)
    if not (known and _is_address(address)) or written_to.exists() or declined_by(address):
        return
    token = new_token()
    with acting(Verb.NEWS_BY_MAIL_ASKED) as deed:
        wish = Wish.objects.create(
            desk=desk,
            address=address,
            address_digest=address_digest(address),
            mailbox_digest=mailbox,
            day=day,
            topics=[each for each in said["topics"] if _TOPIC.fullmatch(str(each))][:MOST_TOPICS],
            pace=pace,
            token=token,
            token_digest=token_digest(token),
            asked=opened.received,
        )
        put(KIND, {"wish": wish.pk}, key=f"{KIND}/{wish.pk}", now=timezone.now())
        deed.on = wish


def take_in_confirmed(opened: Opened) -> None:
    """From now on letters go, or go as was asked this time, if the link was good when its button was pressed."""
    wish = Wish.objects.filter(
        token_digest=token_digest(str(opened.fields["token"])), asked__gt=opened.received - LINK_LIVES
    ).first()
    if wish is None:
        return
    token = new_token()
    wanted = {"topics": wish.topics, "pace": wish.pace, "refused": 0}
    fresh = {"address": wish.address, "since": opened.received, "token": token, "token_digest": token_digest(token)}
    with acting(Verb.NEWS_BY_MAIL_CONFIRMED) as deed:
        deed.on, _created = Subscriber.objects.update_or_create(
            desk=wish.desk,
            address_digest=wish.address_digest,
            defaults=wanted,
            create_defaults={**wanted, **fresh},
        )
        Wish.objects.filter(desk=wish.desk, address_digest=wish.address_digest).delete()


def take_in_leaving(opened: Opened) -> None:
    """Forget the address, and what was still to go to it."""
    found = Subscriber.objects.filter(token_digest=token_digest(str(opened.fields["token"])))
    subscriber = found.defer("address", "token").first()
    if subscriber is None:
        return
    with acting(Verb.NEWS_BY_MAIL_LEFT, on=subscriber):
        found.delete()
        Wish.objects.filter(desk=subscriber.desk, address_digest=subscriber.address_digest).delete()


def take_in_never(opened: Opened) -> None:
    """Note that a mailbox is not to be written to because somebody typed its address, or that it may be again."""
    digest, again = token_digest(str(opened.fields["token"])), bool(opened.fields.get("again"))
    kept = Declined.objects.filter(token_digest=digest).first()
    if (kept is None) is again:
        return
    if kept is not None:
        with acting(Verb.NEWS_BY_MAIL_ALLOWED, on=kept):
            Declined.objects.filter(pk=kept.pk).delete()
        return
    with acting(Verb.NEWS_BY_MAIL_DECLINED) as deed:
        deed.on = Declined.objects.create(token_digest=digest, since=opened.received)


def _is_address(text: str) -> bool:
    try:
        validate_email(text)
    except ValidationError:
        return False
    return len(text) <= LONGEST_ADDRESS
