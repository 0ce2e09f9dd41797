"""What may be done to the tree of agencies. Each deed is recorded in the transaction that does it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date

from django.db import IntegrityError
from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext as _

from tandem.core.errors import InputError
from tandem.hub.agencies.models import Agency, BoundBy, Duty, FormerName, Kind, Placement, Sector
from tandem.hub.agencies.policies import Keeper, require_keeper
from tandem.hub.agencies.tree import subtree
from tandem.hub.audit.record import acting
from tandem.hub.audit.verbs import Verb

__all__ = ["add", "bind", "close", "correct_name", "place", "rename"]

_RANK = {kind: rank for rank, kind in enumerate(Kind)}


def add(
    name: str,
    *,
    kind: Kind,
    sector: Sector,
    opened: date,
    ods_code: str = "",
    parent: Agency | None = None,
    duty: Duty | None = None,
    reason: str = "",
    by: Keeper | None = None,
) -> Agency:
    """Add an agency, in its place in the tree; with ``duty``, what binds it from its first day."""
    require_keeper(by, today=timezone.localdate())
    name, code = _tidy(name), ods_code.strip().upper()
    if code and not re.fullmatch("[A-Z0-9]{3,12}", code):
        raise InputError(
            _("“%(code)s” is not an ODS code.") % {"code": ods_code},
            hint=_("It has 3 to 12 letters and digits, for example RR8 or RR801."),
        )
    with _once_each(), acting(Verb.AGENCY_ADDED, reason=reason) as deed:
        _refuse_taken_name(name)
        holder = Agency.objects.filter(ods_code=code, closed__isnull=True).first() if code else None
        if holder is not None:
            raise InputError(
                _("%(name)s has the ODS code %(code)s already.") % {"name": holder.name, "code": code},
                hint=_("Check the code, or close that agency first."),
            )
        if parent is not None:
            _refuse_unfit(parent, kind, opened)
        deed.on = agency = Agency.objects.create(name=name, kind=kind, sector=sector, ods_code=code, opened=opened)
        if parent is not None:
            Placement.objects.create(agency=agency, parent=parent, since=opened)
        if duty is not None:
            BoundBy.objects.create(agency=agency, duty=duty, since=opened)
        return agency


def close(agency: Agency, *, on: date, reason: str, by: Keeper | None = None) -> None:
    """Close an agency from a day on. Its accounts and records stay; its parts must have closed first."""
    require_keeper(by, today=timezone.localdate())
    if on < agency.opened:
        raise InputError(
            _("An agency cannot close before it opened."),
            hint=_("It opened on %(day)s.") % {"day": f"{agency.opened:%-d %B %Y}"},
        )
    with acting(Verb.AGENCY_CLOSED, on=agency, reason=reason):
        agency.refresh_from_db(from_queryset=Agency.objects.select_for_update())
        if agency.closed is not None:
            raise InputError(_("It is closed already, from %(day)s on.") % {"day": f"{agency.closed:%-d %B %Y}"})
        placed = agency.parts.filter(Q(until__isnull=True) | Q(until__gt=on)).select_related("agency")
        open_parts = [each.agency.name for each in placed if each.agency.closed is None or each.agency.closed > on]
        if open_parts:
            raise InputError(
                _("These are part of it and still open on that day: %(names)s.") % {"names": ", ".join(open_parts)},
                hint=_("Close them first."),
            )
        agency.closed = on
        agency.save(update_fields=["closed"])
        agency.placements.filter(until__isnull=True, since__lt=on).update(until=on)
        agency.duties.filter(until__isnull=True, since__lt=on).update(until=on)


def rename(agency: Agency, name: str, *, on: date, today: date, reason: str, by: Keeper | None = None) -> None:
    """Give an agency its next name, from a day on; what it was called before is kept with that day."""
    require_keeper(by, today=today)
    name = _tidy(name)
    if on > today:
        raise InputError(_("A name cannot change in the future."), hint=_("Rename it on that day or after it."))
    with _once_each(), acting(Verb.AGENCY_RENAMED, on=agency, reason=reason):
        agency.refresh_from_db(from_queryset=Agency.objects.select_for_update())
        latest = agency.former_names.last()
        begun = latest.until if latest is not None else agency.opened
        if on <= begun:
            raise InputError(
                _("It has been called %(name)s since %(day)s.") % {"name": agency.name, "day": f"{begun:%-d %B %Y}"},
                hint=_("Choose a later day, or say that this corrects a mistake."),
            )
        _refuse_taken_name(name, but=agency)
        if name == agency.name:
            raise InputError(_("That is its name already."))
        FormerName.objects.create(agency=agency, name=agency.name, until=on)
        agency.name = name
        agency.save(update_fields=["name"])


def correct_name(agency: Agency, name: str, *, today: date, reason: str, by: Keeper | None = None) -> None:
    """Put a mistake in the present name right: the agency was never called what it was down as."""
    require_keeper(by, today=today)
    name = _tidy(name)
    with _once_each(), acting(Verb.AGENCY_RENAMED, on=agency, reason=reason):
        agency.refresh_from_db(from_queryset=Agency.objects.select_for_update())
        _refuse_taken_name(name, but=agency)
        if name == agency.name:
            raise InputError(_("That is its name already."))
        agency.name = name
        agency.save(update_fields=["name"])


def bind(agency: Agency, duty: Duty, *, since: date, reason: str, by: Keeper | None = None) -> None:
    """Say what binds an agency from a day on; given again for the same day, it corrects what was said."""
    require_keeper(by, today=timezone.localdate())
    if not agency.is_open(since):
        raise InputError(
            _("%(name)s was not open on %(day)s.") % {"name": agency.name, "day": f"{since:%-d %B %Y}"},
            hint=_("Choose a day between its opening and its closing."),
        )
    with _once_each(), acting(Verb.AGENCY_BOUND, on=agency, reason=reason):
        present = agency.duties.select_for_update().filter(until__isnull=True).first()
        if present is None:
            agency.duties.create(duty=duty, since=since)
        elif present.duty == duty:
            raise InputError(_("It is bound so already, since %(day)s.") % {"day": f"{present.since:%-d %B %Y}"})
        elif since < present.since:
            raise InputError(
                _("What binds it was last changed on %(day)s.") % {"day": f"{present.since:%-d %B %Y}"},
                hint=_("Choose that day or a later one."),
            )
        elif since == present.since:
            present.duty = duty
            present.save(update_fields=["duty"])
        else:
            present.until = since
            present.save(update_fields=["until"])
            agency.duties.create(duty=duty, since=since)


def place(agency: Agency, parent: Agency | None, *, since: date, reason: str, by: Keeper | None = None) -> None:
    """Make an agency part of another from a day on, or of nothing; its own parts go with it."""
    require_keeper(by, today=timezone.localdate())
    if not agency.is_open(since):
        raise InputError(
            _("%(name)s was not open on %(day)s.") % {"name": agency.name, "day": f"{since:%-d %B %Y}"},
            hint=_("Choose a day between its opening and its closing."),
        )
    with _once_each(), acting(Verb.AGENCY_PLACED, on=agency, reason=reason):
        # Every agency, so that two moves at one moment cannot make a ring.
        list(Agency.objects.select_for_update().order_by("pk").values_list("pk"))
        if parent is not None:
            _refuse_unfit(parent, Kind(agency.kind), since)
            if parent.pk in subtree(agency.pk):
                raise InputError(
                    _("%(name)s is part of it.") % {"name": parent.name}, hint=_("Choose an agency outside it.")
                )
        present = agency.placements.filter(until__isnull=True).first()
        if present is None and parent is None:
            raise InputError(_("It stands at the top already."))
        if present is not None:
            _end_placement(present, parent, since)
        if parent is not None:
            agency.placements.create(parent=parent, since=since)


def _end_placement(present: Placement, parent: Agency | None, since: date) -> None:
    if parent is not None and present.parent_id == parent.pk:
        raise InputError(_("It is part of %(name)s already.") % {"name": parent.name})
    if since < present.since:
        raise InputError(
            _("It was last moved on %(day)s.") % {"day": f"{present.since:%-d %B %Y}"},
            hint=_("Choose that day or a later one."),
        )
    if since == present.since:
        present.delete()
    else:
        present.until = since
        present.save(update_fields=["until"])


def _tidy(name: str) -> str:
    tidied = " ".join(name.split())
    if not tidied:
        raise InputError(_("An agency needs a name."))
    return tidied


def _refuse_taken_name(name: str, *, but: Agency | None = None) -> None:
    taken = Agency.objects.filter(name__iexact=name, closed__isnull=True)
    if but is not None:
        taken = taken.exclude(pk=but.pk)
    if taken.exists():
        raise InputError(
            _("There is an open agency called “%(name)s” already.") % {"name": name},
            hint=_("Close it first, or name this one apart."),
        )


def _refuse_unfit(parent: Agency, kind: Kind, opened: date) -> None:
    if not parent.is_open(opened):
        raise InputError(
            _("%(name)s was not open on %(day)s.") % {"name": parent.name, "day": f"{opened:%-d %B %Y}"},
            hint=_("Choose a later day or another parent."),
        )
    if _RANK[kind] < _RANK[Kind(parent.kind)]:
        raise InputError(
            _("A %(kind)s cannot be part of a %(parent)s.")
            % {"kind": str(kind.label).lower(), "parent": str(Kind(parent.kind).label).lower()},
            hint=_("The order is system, organisation, site, service."),
        )


@contextmanager
def _once_each() -> Iterator[None]:
    """Say in words what the database refuses when two people do the same thing at the same moment."""
    try:
        yield
    except IntegrityError:
        raise InputError(
            _("Somebody else changed this a moment ago."), hint=_("Look at it again before you try once more.")
        ) from None
