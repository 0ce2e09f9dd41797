"""How agencies came to the meetings about children to which they were asked."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from django.db.models import Q
from django.utils.translation import gettext as _

from tandem.core import calendar
from tandem.core.figure import Cell, Column, FigureTable, Provenance, Unit
from tandem.hub.referrals.figures.measures import ATTENDED, figure_of
from tandem.hub.referrals.figures.senders import Tree
from tandem.hub.referrals.figures.tables import count_of
from tandem.hub.referrals.models import Attendance

__all__ = ["Sat", "attendance_by_row", "attendance_table", "sittings"]

_Came = Attendance.Came


@dataclass(frozen=True, slots=True)
class Sat:
    """That somebody of an agency was asked to a meeting once, and what they did."""

    agency: int
    month: date
    """Of the meeting, by its first day."""
    came: str


def sittings(since: date, until: date, *, now: datetime) -> list[Sat]:
    """Who of our agencies was asked to what was held from the first day to the last, as recorded by ``now``.

    Whoever sat for no agency of ours, the family among them, is in no agency's figures.
    """
    first, last = calendar.start_of_day(since), min(calendar.end_of_day(until), now)
    standing = Q(event__corrected_by__isnull=True) | Q(event__corrected_by__recorded_at__gt=now)
    held = Q(event__at__gte=first, event__at__lte=last, event__recorded_at__lte=now)
    seats = Attendance.objects.filter(standing, held, agency__isnull=False).order_by()
    return [
        Sat(agency, calendar.local_day(at).replace(day=1), came)
        for agency, at, came in seats.values_list("agency_id", "event__at", "came")
    ]


def attendance_table(sat: Sequence[Sat], tree: Tree, *, source: Provenance) -> FigureTable:
    """How agencies came to meetings: one row an organisation, with all its parts."""
    columns = (
        Column("agency", _("Asked")),
        Column("asked", _("Times asked"), Unit.COUNT),
        Column("share", _("Share attended"), Unit.SHARE),
        *(Column(each.value, str(each.label), Unit.COUNT) for each in _Came),
    )
    groups = attendance_by_row(sat, tree)
    rows = [_row(name, came, source) for (name, _home), came in groups.items()]
    caveats = (
        _("Counts each person asked to each meeting: strategy discussions, conferences, core groups and reviews."),
        _("Whoever came for no agency of ours is left out. A report is no attendance, and neither is an apology."),
    )
    return FigureTable(_("Who came to meetings"), columns, tuple(rows), source=(source,), caveats=caveats)


def attendance_by_row(sat: Iterable[Sat], tree: Tree) -> dict[tuple[str, int], Counter[str]]:
    """What each row counts, in the table's order: by an organisation's name and key."""
    rows: dict[tuple[str, int], Counter[str]] = {}
    for each in sat:
        home = tree.home(each.agency)
        rows.setdefault((tree.agencies[home].name, home), Counter()).update(("asked", each.came))
    return dict(sorted(rows.items()))


def _row(name: str, came: Counter[str], source: Provenance) -> dict[str, Cell]:
    asked = came["asked"]
    counts = {ATTENDED.part: came[_Came.ATTENDED], ATTENDED.whole: asked}
    return {
        "agency": name,
        "asked": count_of(_("Asked to meetings: %(who)s") % {"who": name}, asked, source),
        "share": figure_of(ATTENDED, counts, who=name, source=source),
        **{each.value: count_of(f"{each.label}: {name}", came[each], source) for each in _Came},
    }
