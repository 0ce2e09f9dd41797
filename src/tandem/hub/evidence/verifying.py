"""Whether what was taken is still what was taken, and whether it is still what is answered."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from tandem.hub.evidence.actions import differing_now, digest_of
from tandem.hub.evidence.models import Evidence

__all__ = ["Verified", "verify"]


@dataclass(frozen=True, slots=True)
class Verified:
    """One piece of evidence, looked at again."""

    number: int
    title: str
    whole: bool
    """Its hash fits: nobody has altered it."""
    differing: tuple[str, ...]
    """What is answered otherwise today, in sentences."""


def verify(now: datetime) -> Iterator[Verified]:
    """Work everything out again, the oldest first; nothing is changed by it."""
    for each in Evidence.objects.order_by("pk").iterator():
        whole = each.digest == digest_of(each.asked, each.told, each.inputs)
        yield Verified(each.pk, str(each), whole, tuple(differing_now(each, now=now)))
