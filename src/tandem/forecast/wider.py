"""Regions and England: which authorities add up to them, and which of those nothing recent is published of."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from types import MappingProxyType

from tandem.published import authority, local_authorities

__all__ = ["ENGLAND", "in_london", "key_of", "members", "places", "wider_place"]

ENGLAND = "England"
_LONDON = "London"
"""Published as a region, and as Inner and Outer London."""


@cache
def places() -> Mapping[str, str]:
    """England and every region by the key that addresses use: ``west-midlands`` is the West Midlands."""
    regions = sorted({la.region for la in local_authorities()} | {_LONDON})
    return MappingProxyType({key_of(name): name for name in (ENGLAND, *regions)})


def key_of(name: str) -> str:
    """A name as addresses have it."""
    return re.sub(r"[^a-z]+", "-", name.casefold()).strip("-")


def wider_place(text: str) -> str | None:
    """The name of the region or of England that is meant by a name, a key or England's ONS code; otherwise ``None``."""
    wanted = text.strip().casefold()
    return ENGLAND if wanted == "e92000001" else places().get(key_of(wanted))


def members(place: str, year: int) -> tuple[str, ...]:
    """The codes of the authorities that a region or England has in a reporting year."""
    return tuple(la.code for la in local_authorities(year=year) if _within(la.region, place))


def in_london(code: str | None, name: str) -> bool:
    """Whether an authority, or a region by its name, is of London."""
    region = name if code is None else authority(code).region
    return _within(region, _LONDON)


def _within(region: str, place: str) -> bool:
    return place in (ENGLAND, region) or (place == _LONDON and region.endswith(f" {_LONDON}"))
