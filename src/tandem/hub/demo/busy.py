"""Which invented city the demo shows: one in which there is work to do, on whatever day it is built."""

from __future__ import annotations

from datetime import datetime

from tandem.synthetic import Place, place

__all__ = ["busy_place"]

_FIRST, _LAST = 7, 46
_SOCIAL_WORKER, _ASKED = "w_social_1", "hospital"
_IN_ASSESSMENT = frozenset({"allocate", "see_child"})


def busy_place(*, children: int, until: datetime) -> Place:
    """The first city whose social worker has a case in assessment and whose hospital is late with an answer.

    What stands open at the end depends on the day and the hour: in about every fourth city one of them has nothing.
    """
    for seed in range(_FIRST, _LAST):
        city = place(seed, children=children, until=until)
        if _assessing(city) and _late(city):
            return city
    return place(_LAST, children=children, until=until)


def _assessing(city: Place) -> bool:
    carried: set[tuple[str, str]] = set()
    latest: dict[tuple[str, str], str] = {}
    for event in city.events():
        latest[event.contact, event.child] = event.kind
        if event.details.get("worker") == _SOCIAL_WORKER:
            carried.add((event.contact, event.child))
    return any(latest[each] in _IN_ASSESSMENT for each in carried)


def _late(city: Place) -> bool:
    checks = (check for contact in city.contacts for check in contact.checks)
    return any(each.agency == _ASKED and each.answered is None and each.due < city.until for each in checks)
