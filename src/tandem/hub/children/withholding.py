"""Keeping where somebody lives, whose address is confidential, out of pages and out of whatever leaves (H5)."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Any

from django.db.models import Q
from django.db.models.functions import Coalesce
from django.utils.translation import gettext as _

from tandem.hub.children.models import Person

__all__ = ["WHERE_THEY_ARE", "guarded_addresses", "withhold", "without_whereabouts"]

WHERE_THEY_ARE = frozenset({"address", "whereabouts", "lives_with"})
"""What is asked of somebody that says where they live or are now."""

_POSTCODE = re.compile(r"[A-Z]{1,2}[0-9][A-Z0-9]? ?[0-9][A-Z]{2}", re.IGNORECASE)
_SHORTEST = 6
"""Parts of an address shorter than this are words that stand in any text."""


def guarded_addresses(people: Iterable[Person]) -> frozenset[str]:
    """Every address of those people whose address is confidential, under whichever of their records."""
    heads = {each.head_id or each.pk for each in people}
    whose = Coalesce("head", "pk")
    theirs = Person.objects.annotate(whose=whose).filter(Q(pk__in=heads) | Q(head__in=heads))
    guarded = set(theirs.filter(address_is_confidential=True).values_list("whose", flat=True))
    if not guarded:
        return frozenset()
    written = theirs.filter(whose__in=guarded).values_list("address", flat=True)
    return frozenset(filter(None, written))


def without_whereabouts(told: Mapping[str, Any], *, guarded: bool) -> dict[str, Any]:
    """What was told of somebody; where they live or are is not among it if their address is guarded."""
    return {key: answer for key, answer in told.items() if not (guarded and key in WHERE_THEY_ARE)}


def withhold(text: str, addresses: Iterable[str]) -> str:
    """``text`` without any of the addresses, whole, by its first line or by its postcode, however spaced."""
    for part in sorted({part for each in addresses for part in _parts(each)}, key=len, reverse=True):
        text = re.sub(part, _("[confidential address withheld]"), text, flags=re.IGNORECASE)
    return text


def _parts(address: str) -> Iterable[str]:
    lines = [line.strip() for line in re.split(r"[,\n]", address)]
    for part in (address.strip(), lines[0]):
        if len(part) >= _SHORTEST:
            yield r"[\s,]+".join(map(re.escape, re.split(r"[\s,]+", part)))
    for code in _POSTCODE.findall(address):
        yield r"\s*".join(map(re.escape, code.replace(" ", "")))
