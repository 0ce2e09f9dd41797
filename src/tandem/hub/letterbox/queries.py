"""What staff may see of the letterbox: what could not be opened, and what has been waiting too long."""

from __future__ import annotations

from collections import Counter
from datetime import datetime, timedelta

from django.db.models import QuerySet

from tandem.hub.letterbox.models import Envelope, Handling

__all__ = ["LATE_AFTER", "could_not_be_opened", "first_of", "unopened", "waiting_by_key"]

LATE_AFTER = timedelta(minutes=15)


def could_not_be_opened() -> QuerySet[Handling]:
    """Envelopes that did not open, or whose handler failed, with what went wrong and when; each is tried again."""
    faulty = Handling.objects.filter(opened__isnull=True).exclude(fault="")
    return faulty.select_related("envelope").defer("envelope__sealed").order_by("envelope__received")


def first_of(reference: str) -> str:
    """The reference of the envelope that one adds to, by way of any number of additions; its own when it adds to none.

    Known from what was proven when each was opened, so it is known still when contents have been shredded.
    """
    seen = {reference}
    while True:
        earlier = Handling.objects.filter(envelope__reference=reference).values_list("adds_to", flat=True).first()
        if not earlier or earlier in seen:
            return reference
        seen.add(earlier)
        reference = earlier


def unopened(now: datetime) -> QuerySet[Envelope]:
    """Envelopes received 15 minutes ago or earlier and not opened, whether or not anybody has tried, however old.

    What was never opened is never shredded: those that were are passed over, which keeps this quick for ever.
    """
    late = Envelope.objects.filter(received__lte=now - LATE_AFTER, sealed__isnull=False)
    return late.filter(handling__opened__isnull=True).defer("sealed")


def waiting_by_key() -> dict[str, int]:
    """How many unopened envelopes each key is still needed for."""
    names = Envelope.objects.exclude(handling__opened__isnull=False).values_list("key_name", flat=True)
    return dict(Counter(names))
