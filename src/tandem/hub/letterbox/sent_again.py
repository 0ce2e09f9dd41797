"""A form sent twice: pressed twice, or come back to and sent again, before or after its answer was seen.

The public process can look nothing up and sets no cookie, and a page that is
kept for many readers holds no key of one of them. So what is the same is told
by what is in the envelope, where it is opened.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta
from typing import Any

from tandem.hub.letterbox.envelopes import ClosedError, open_sealed
from tandem.hub.letterbox.models import Envelope, Handling

__all__ = ["WITHIN", "earlier_of_the_same", "sent_again"]

WITHIN = timedelta(hours=1)


def earlier_of_the_same(envelope: Envelope, content: Mapping[str, Any]) -> str | None:
    """The reference of an opened envelope with the very same in it, from the same network address within the hour.

    Where that came again itself, it is the first of them: what is kept bears its reference. Where no address is known,
    or either of the two cannot be opened, there is none: rather one too many than one lost.
    """
    if not envelope.address_digest:
        return None
    near = Envelope.objects.filter(
        kind=envelope.kind,
        address_digest=envelope.address_digest,
        received__range=(envelope.received - WITHIN, envelope.received + WITHIN),
        handling__opened__isnull=False,
        sealed__isnull=False,
    )
    found = next((each.reference for each in near.exclude(pk=envelope.pk) if _holds(each, content)), None)
    return _first_of_the_same(found, (content.get("about") or {}).get("reference", "")) if found else None


def sent_again(reference: str) -> int:
    """How often the very same came after the envelope of that reference; what was added to it is not counted."""
    later = Handling.objects.filter(adds_to=reference).count()
    # Its words prove one addition and no more.
    return later - Handling.objects.filter(envelope__reference=reference, phrase_spent__isnull=False).count()


def _first_of_the_same(reference: str, added_to: str) -> str:
    """Back from one that repeats another, and no further: not to ``added_to``, which all of them may add to."""
    while True:
        earlier = Handling.objects.filter(envelope__reference=reference).values_list("adds_to", flat=True).first()
        if not earlier or earlier == added_to:
            return reference
        reference = earlier


def _holds(envelope: Envelope, content: Mapping[str, Any]) -> bool:
    bound = f"{envelope.kind} {envelope.reference}"
    try:
        return open_sealed(bytes(envelope.sealed or b""), key_name=envelope.key_name, bound=bound) == content
    except ClosedError:
        return False
