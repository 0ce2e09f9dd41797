"""Rows of the record in words."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import datetime
from functools import cache

from django.apps import apps
from django.db.models import Model
from django.utils.text import capfirst
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
    actor: int | None
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
    people = User.objects.in_bulk({event.actor for event in events if event.actor} | _named(events, User))
    agencies = Agency.objects.in_bulk({event.agency for event in events if event.agency} | _named(events, Agency))
    return [_line(event, people, agencies) for event in events]


def _line(event: Event, people: dict[int, User], agencies: dict[int, Agency]) -> Line:
    changed = event.kind == Kind.CHANGED
    who = people.get(event.actor or 0)
    return Line(
        number=event.id,
        at=event.at,
        actor=who.pk if who else None,
        who=who.name if who else _("Nobody signed in") if event.request_id else _("The hub itself"),
        agency=str(agencies.get(event.agency or 0, "")),
        what=str(_CHANGES[event.verb]) if changed else _(event.label),
        about=_about(event, people, agencies),
        reason=event.reason,
        columns=", ".join(json.loads(event.changes)) if changed else "",
        reference=event.request_id,
    )


def _named(events: list[Event], model: type[Model]) -> set[int]:
    """The keys of the rows of one table that events are about."""
    ours = (event.object_id for event in events if event.object_type == model._meta.db_table)
    return {int(key) for key in ours if key.isdigit()}


def _about(event: Event, people: dict[int, User], agencies: dict[int, Agency]) -> str:
    """What an event is about: an account or an agency by name, anything else by its kind and number."""
    key = int(event.object_id) if event.object_id.isdigit() else 0
    if event.object_type == User._meta.db_table and key in people:
        return _("Account %(number)s, %(name)s") % {"number": key, "name": people[key].name}
    if event.object_type == Agency._meta.db_table and key in agencies:
        return _("Agency %(number)s, %(name)s") % {"number": key, "name": agencies[key].name}
    return f"{_table_words().get(event.object_type, event.object_type)} {event.object_id}".strip()


@cache
def _table_words() -> dict[str, str]:
    return {model._meta.db_table: capfirst(str(model._meta.verbose_name)) for model in apps.get_models()}
