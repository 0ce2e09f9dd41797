"""Taking confidential addresses out of text that leaves (H5)."""

from __future__ import annotations

import re
from collections.abc import Iterable

from django.utils.translation import gettext as _

from tandem.hub.children.models import Person
from tandem.hub.children.queries import addresses_of, is_guarded

__all__ = ["guarded_addresses", "withhold"]

_POSTCODE = re.compile(r"[A-Z]{1,2}[0-9][A-Z0-9]? ?[0-9][A-Z]{2}", re.IGNORECASE)
_SHORTEST = 6
"""Parts of an address shorter than this are words that stand in any text."""


def guarded_addresses(people: Iterable[Person]) -> frozenset[str]:
    """Every address of those people whose address is confidential."""
    return frozenset(address for each in people if is_guarded(each) for address in addresses_of(each))


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
