"""Everything under one agency."""

from __future__ import annotations

from tandem.hub.agencies.models import Placement

__all__ = ["subtree"]


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
