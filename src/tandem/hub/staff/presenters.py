"""Rows of the record in words."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import datetime

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from tandem.hub.accounts.models import User
from tandem.hub.agencies.models import Agency
from tandem.hub.audit.models import Event, Kind

__all__ = ["Line", "lines"]

_CHANGES = {
    "insert": gettext_lazy("Added a row"),
    "update": gettext_lazy("Changed a row"),
    "delete": gettext_lazy("Removed a row"),
}


@dataclass(frozen=True, slots=True)
class Line:
    """One row of the audit viewer."""

    number: int
    at: datetime
    who: str
    agency: str
    what: str
    about: str
    reason: str
    columns: str
    """Names of the columns that changed; the record never holds values."""
    reference: str


def lines(events: list[Event]) -> list[Line]:
    """Every event with names put to its numbers."""
    people = User.objects.in_bulk({event.actor for event in events if event.actor})
    agencies = Agency.objects.in_bulk({event.agency for event in events if event.agency})
    return [_line(event, people, agencies) for event in events]


def _line(event: Event, people: dict[int, User], agencies: dict[int, Agency]) -> Line:
    changed = event.kind == Kind.CHANGED
    who = people.get(event.actor or 0)
    return Line(
        number=event.id,
        at=event.at,
        who=who.name if who else _("Nobody signed in") if event.request_id else _("The hub itself"),
        agency=str(agencies.get(event.agency or 0, "")),
        what=str(_CHANGES[event.verb]) if changed else _(event.label),
        about=f"{event.object_type} {event.object_id}".strip(),
        reason=event.reason,
        columns=", ".join(json.loads(event.changes)) if changed else "",
        reference=event.request_id,
    )
