"""Contacts and referrals by agency as figures: the whole way from one to the other, and how well it was kept.

Contacts are counted where they were received, referrals only where social
care accepted a request for services; each measure says which it counts. An
agency's figures include every part of it.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, fields
from datetime import UTC, date, datetime
from functools import cache
from typing import Any

from django.db.models import Case, CharField, Exists, Min, OuterRef, Q, Subquery, Value, When
from django.db.models.functions import Coalesce
from django.utils.translation import gettext as _

from tandem.core import calendar
from tandem.core.clocks import clock_rule
from tandem.core.figure import Cell, Column, Figure, FigureTable, Interval, Provenance, State, Unit
from tandem.core.sharing import Level
from tandem.hub.agencies.models import Agency, Kind, Placement
from tandem.hub.referrals.actions.deciding import ACCEPTED
from tandem.hub.referrals.models import Contact, Decision, Event, Feedback, Referral, SameConcern, ToldOf
from tandem.hub.referrals.sending import SenderKind

__all__ = ["LOST", "AgencyFigures", "by_agency", "everybody", "funnel_table", "keeping_table", "monthly"]

LOST = {
    "decide_no_further_action": "no_further_action",
    "decide_advice": "advice",
    "decide_early_help": "early_help",
    "decide_transfer": "transferred",
    "decide_designated_officer": "designated_officer",
    "find_open_case": "already_open",
    "find_duplicate": "same_concern",
}
_ASSESSED = ("allocate", "open_assessment")


@dataclass(slots=True)
class AgencyFigures:
    """What one agency sent in a span of days and what became of it. Counts of children unless said otherwise."""

    name: str
    agency: int | None
    contacts: int = 0
    children: int = 0
    accepted: int = 0
    assessed: int = 0
    enquiries: int = 0
    conferences: int = 0
    undecided: int = 0
    lost: Counter[str] = field(default_factory=Counter)
    acknowledged_in_time: int = 0
    decided_in_time: int = 0
    clock_ended: int = 0
    """Contacts whose working day is over or whose decision is made: what timeliness is counted of."""
    owed: int = 0
    """Contacts decided, whose sender is owed an answer."""
    told: int = 0
    compared: int = 0
    """Children for whom both sender and decider named a level of need."""
    agreed: int = 0


_COUNTS = tuple(each.name for each in fields(AgencyFigures) if each.type == "int")


def by_agency(since: date, until: date, *, now: datetime) -> list[AgencyFigures]:
    """Figures of everything received from the first day to the last, both included, by organisation."""
    home = _homes()
    found: dict[tuple[str, int | None], AgencyFigures] = {}

    def of(kind: str, agency: int | None, named: str) -> AgencyFigures:
        where = home.get(agency) if agency is not None else None
        name = where[1] if where else _unnamed(kind, named)
        key = (name, where[0] if where else None)
        return found.setdefault(key, AgencyFigures(name, key[1]))

    for row in _contacts(since, until):
        _count_contact(of(row["sender_kind"], row["sender_agency"], row["sender_agency_name"]), row, now=now)
    for child in _children(since, until):
        figures = of(
            child["contact__sender_kind"], child["contact__sender_agency"], child["contact__sender_agency_name"]
        )
        _count_child(figures, child)
    return sorted(found.values(), key=lambda each: (each.agency is None, -each.contacts, each.name))


def everybody(figures: Iterable[AgencyFigures]) -> AgencyFigures:
    """All of them together."""
    total = AgencyFigures(_("Everybody"), None)
    for each in figures:
        for name in _COUNTS:
            setattr(total, name, getattr(total, name) + getattr(each, name))
        total.lost.update(each.lost)
    return total


def funnel_table(figures: Iterable[AgencyFigures], *, source: Provenance) -> FigureTable:
    """From receipt to conference, with what was lost at the first step, one row an agency."""
    counts = (
        ("contacts", _("Contacts received")),
        ("children", _("Children told of")),
        ("accepted", _("Accepted as referral")),
        ("assessed", _("Assessed")),
        ("enquiries", _("Section 47")),
        ("conferences", _("Conference")),
    )
    lost = (
        ("no_further_action", _("No further action")),
        ("advice", _("Advice or signpost")),
        ("early_help", _("Early help")),
        ("already_open", _("Case already open")),
        ("same_concern", _("Same concern, already received")),
        ("transferred", _("Transferred")),
        ("designated_officer", _("Designated officer")),
        ("undecided", _("Not yet decided")),
    )
    columns = (
        Column("agency", _("Sent by")),
        *(Column(key, label, Unit.COUNT) for key, label in (*counts, *lost)),
    )
    rows: list[dict[str, Cell]] = []
    for each in figures:
        values = {key: getattr(each, key) for key, _label in counts} | {key: each.lost[key] for key in LOST.values()}
        values["undecided"] = each.undecided
        cells: dict[str, Cell] = {
            key: _number(f"{label}: {each.name}", values[key], source) for key, label in (*counts, *lost)
        }
        rows.append({"agency": each.name, **cells})
    caveats = (
        _("Only referrals stand beside published figures; contacts never do."),
        _("A child told of twice is counted twice as told of, and once for each referral."),
    )
    return FigureTable(_("From contact to conference"), columns, tuple(rows), source=(source,), caveats=caveats)


def keeping_table(figures: Iterable[AgencyFigures], *, source: Provenance) -> FigureTable:
    """How well the front door kept its side, and how far the two agree on need: shares with 95% intervals."""
    measures = (
        ("acknowledged", _("Acknowledged within a working day"), "acknowledged_in_time", "clock_ended"),
        ("decided", _("Decided within a working day"), "decided_in_time", "clock_ended"),
        ("told", _("Told the outcome"), "told", "owed"),
        ("converted", _("Children accepted as referral"), "accepted", "children"),
        ("agreed", _("Level of need agreed"), "agreed", "compared"),
    )
    columns = (Column("agency", _("Sent by")), *(Column(key, label, Unit.SHARE) for key, label, _part, _of in measures))
    rows: list[dict[str, Cell]] = []
    for each in figures:
        cells: dict[str, Cell] = {
            key: _share(f"{label}: {each.name}", getattr(each, part), getattr(each, of), source)
            for key, label, part, of in measures
        }
        rows.append({"agency": each.name, **cells})
    caveats = (_("Each share leaves out what cannot be counted yet: clocks still running, answers not yet owed."),)
    return FigureTable(_("Whether each side kept it"), columns, tuple(rows), source=(source,), caveats=caveats)


def monthly(since: date, until: date, *, agencies: frozenset[int] | None = None) -> dict[date, int]:
    """Contacts received in each month from the first to the last, by the months' first days; none is nought."""
    received = Contact.objects.filter(_span(since, until))
    if agencies is not None:
        received = received.filter(sender_agency__in=agencies)
    counted: defaultdict[date, int] = defaultdict(int)
    for moment in received.values_list("received_at", flat=True):
        counted[calendar.local_day(moment).replace(day=1)] += 1
    month, months = since.replace(day=1), {}
    while month <= until:
        months[month] = counted[month]
        month = calendar.add_months(month, 1)
    return months


def _contacts(since: date, until: date) -> Iterable[Mapping[str, Any]]:
    again = SameConcern.objects.filter(contact=OuterRef("pk"), parted__isnull=True)
    rows = Contact.objects.filter(_span(since, until)).annotate(
        # That it is the same concern as another is what was decided about a contact that tells it again.
        decided=Coalesce(Subquery(again.values("found__at")[:1]), Min("children__decisions__at")),
        answered=Exists(Feedback.objects.filter(contact=OuterRef("pk"), not_told_because="")),
    )
    return rows.values(
        "sender_kind",
        "sender_agency",
        "sender_agency_name",
        "received_at",
        "acknowledged_at",
        "decided",
        "answered",
        "level_asserted",
    )


def _children(since: date, until: date) -> Iterable[Mapping[str, Any]]:
    last = Decision.objects.filter(child=OuterRef("pk")).order_by("-at", "-pk")
    own = Event.objects.filter(child=OuterRef("pk"))
    rows = ToldOf.objects.filter(_span(since, until, "contact__")).annotate(
        code=Case(
            When(state="duplicate", then=Value("find_duplicate")),
            default=Subquery(last.values("code")[:1]),
            output_field=CharField(),
        ),
        level=Subquery(last.values("level")[:1]),
        referred=Exists(Referral.objects.filter(child=OuterRef("pk"))),
        was_assessed=Exists(own.filter(kind__in=_ASSESSED)),
        enquired=Exists(own.filter(kind="begin_section_47")),
        conferred=Exists(own.filter(kind="hold_conference")),
    )
    return rows.values(
        "contact__sender_kind",
        "contact__sender_agency",
        "contact__sender_agency_name",
        "contact__level_asserted",
        "code",
        "level",
        "referred",
        "was_assessed",
        "enquired",
        "conferred",
    )


def _span(since: date, until: date, prefix: str = "") -> Q:
    first, last = calendar.start_of_day(since), calendar.end_of_day(until)
    return Q(**{f"{prefix}received_at__gte": first, f"{prefix}received_at__lte": last})


def _count_contact(figures: AgencyFigures, row: Mapping[str, Any], *, now: datetime) -> None:
    received, decided, acknowledged = row["received_at"], row["decided"], row["acknowledged_at"]
    due = _one_working_day(calendar.local_day(received))
    figures.contacts += 1
    if decided is not None or now > due:
        figures.clock_ended += 1
        figures.decided_in_time += decided is not None and decided <= due
        figures.acknowledged_in_time += acknowledged is not None and acknowledged <= due
    if decided is not None and row["sender_kind"] != SenderKind.ANONYMOUS:
        figures.owed += 1
        figures.told += bool(row["answered"])


def _count_child(figures: AgencyFigures, child: Mapping[str, Any]) -> None:
    figures.children += 1
    figures.accepted += bool(child["referred"])
    figures.assessed += bool(child["was_assessed"])
    figures.enquiries += bool(child["enquired"])
    figures.conferences += bool(child["conferred"])
    code = child["code"]
    if code is None:
        figures.undecided += 1
    elif code in ACCEPTED and not child["referred"]:
        figures.lost["already_open"] += 1
    elif code in LOST:
        figures.lost[LOST[str(code)]] += 1
    known = {child["level"], child["contact__level_asserted"]}.isdisjoint({Level.NOT_RECORDED, None})
    if known:
        figures.compared += 1
        figures.agreed += child["level"] == child["contact__level_asserted"]


@cache
def _one_working_day(received: date) -> datetime:
    """The last moment of the working day in which a contact of that day is to be decided (clock C2)."""
    limit = clock_rule("C2").on(received).option().first[0].limit
    return limit.due(calendar.start_of_day(received).astimezone(UTC))


def _homes() -> dict[int | None, tuple[int, str]]:
    """For each agency, the organisation it counts with: itself, or the nearest one that it is part of."""
    agencies = {each.pk: each for each in Agency.objects.all()}
    parents = dict(Placement.objects.filter(until__isnull=True).values_list("agency_id", "parent_id"))
    homes: dict[int | None, tuple[int, str]] = {}
    for key, agency in agencies.items():
        at: int | None = key
        while at is not None and agencies[at].kind != Kind.ORGANISATION:
            at = parents.get(at)
        home = agencies[at] if at is not None else agency
        homes[key] = (home.pk, home.name)
    return homes


def _unnamed(kind: str, named: str) -> str:
    if kind == SenderKind.PROFESSIONAL:
        return _("Agencies not on our list") if named else _("Professionals who named no agency")
    return {
        SenderKind.PUBLIC.value: _("Members of the public"),
        SenderKind.CHILD.value: _("Children"),
        SenderKind.ANONYMOUS.value: _("Anonymous"),
    }[kind]


def _number(name: str, value: int, source: Provenance) -> Figure:
    return Figure(name, value, Unit.COUNT, state=State.KNOWN if value else State.NIL, source=(source,))


def _share(name: str, part: int, whole: int, source: Provenance) -> Figure:
    if not whole:
        return Figure.unknown(name, Unit.SHARE, State.NOT_APPLICABLE, n=0, source=(source,))
    from tandem.stats.intervals import wilson

    low, high = wilson(part, whole)
    interval = Interval(float(low), float(high))
    return Figure(name, part / whole, Unit.SHARE, interval=interval, n=whole, source=(source,), method="Wilson")
