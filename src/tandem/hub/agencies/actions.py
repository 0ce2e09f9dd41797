"""What may be done to the tree of agencies."""

from __future__ import annotations

from datetime import date

from tandem.core.errors import InputError
from tandem.hub.agencies.models import Agency, Kind, Placement, Sector
from tandem.hub.audit.record import acting
from tandem.hub.audit.verbs import Verb

__all__ = ["add", "close"]


def add(
    name: str, *, kind: Kind, sector: Sector, opened: date, ods_code: str = "", parent: Agency | None = None
) -> Agency:
    """Add an agency, in its place in the tree."""
    if Agency.objects.filter(name__iexact=name, closed__isnull=True).exists():
        raise InputError(
            f"There is an open agency called {name!r} already.", hint="Close it first, or name this one apart."
        )
    if parent is not None and not parent.is_open(opened):
        raise InputError(
            f"{parent.name} was not open on {opened:%-d %B %Y}.", hint="Choose a later day or another parent."
        )
    with acting(Verb.AGENCY_ADDED) as deed:
        deed.on = Agency.objects.create(name=name, kind=kind, sector=sector, ods_code=ods_code.upper(), opened=opened)
        if parent is not None:
            Placement.objects.create(agency=deed.on, parent=parent, since=opened)
        return deed.on


def close(agency: Agency, *, on: date, reason: str) -> None:
    """Close an agency from a day on. Its accounts and records stay."""
    if on < agency.opened:
        raise InputError("An agency cannot close before it opened.", hint=f"It opened on {agency.opened:%-d %B %Y}.")
    with acting(Verb.AGENCY_CLOSED, on=agency, reason=reason):
        agency.closed = on
        agency.save(update_fields=["closed"])
        agency.placements.filter(until__isnull=True, since__lt=on).update(until=on)
