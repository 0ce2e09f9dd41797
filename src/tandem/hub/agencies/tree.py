"""Everything under one agency, and everything above it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from tandem.hub.agencies.models import Placement

__all__ = ["above", "above_each", "subtree"]


def subtree(agency: int) -> frozenset[int]:
    """The keys of an agency and all that is part of it now, however deep."""
    parts: dict[int, list[int]] = {}
    for parent, child in Placement.objects.filter(until__isnull=True).values_list("parent_id", "agency_id"):
        parts.setdefault(parent, []).append(child)
    found, waiting = {agency}, [agency]
    while waiting:
        for child in parts.get(waiting.pop(), ()):
            if child not in found:
                found.add(child)
                waiting.append(child)
    return frozenset(found)


def above(agency: int) -> tuple[int, ...]:
    """The keys of an agency and of all that it is part of now, nearest first."""
    return above_each([agency])[agency]


def above_each(agencies: Iterable[int]) -> dict[int, tuple[int, ...]]:
    """The same of each of some agencies, asked for at once."""
    parent = dict(Placement.objects.filter(until__isnull=True).values_list("agency_id", "parent_id"))
    return {agency: _upwards(agency, parent) for agency in agencies}


def _upwards(agency: int, parent: Mapping[int, int]) -> tuple[int, ...]:
    found = [agency]
    while (next_up := parent.get(found[-1])) is not None and next_up not in found:
        found.append(next_up)
    return tuple(found)
