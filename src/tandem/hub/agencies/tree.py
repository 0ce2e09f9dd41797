"""Everything under one agency, and everything above it."""

from __future__ import annotations

from tandem.hub.agencies.models import Placement

__all__ = ["above", "subtree"]


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
    parent = dict(Placement.objects.filter(until__isnull=True).values_list("agency_id", "parent_id"))
    found = [agency]
    while (next_up := parent.get(found[-1])) is not None and next_up not in found:
        found.append(next_up)
    return tuple(found)
