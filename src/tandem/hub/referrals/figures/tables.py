"""Tallies as tables of figures."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from statistics import median

from django.utils.translation import gettext as _

from tandem.core.figure import Cell, Column, Figure, FigureTable, Provenance, State, Unit
from tandem.core.sharing import Level
from tandem.hub.referrals.figures.measures import SHARES, Measure, figure_of
from tandem.hub.referrals.figures.senders import Tree
from tandem.hub.referrals.figures.tallies import Asked, Tallies, summed
from tandem.hub.referrals.figures.way import STEPS
from tandem.hub.referrals.models import Answer, Priority

__all__ = [
    "AgencyFigures",
    "Row",
    "answers_counted",
    "answers_table",
    "asked_by_row",
    "by_agency",
    "by_part",
    "count_of",
    "everybody",
    "levels_table",
    "months_by_row",
    "shares_table",
    "way_table",
]


Row = tuple[str, int | None]
"""An organisation, or those who are no agency of ours, by name and key."""


@dataclass(frozen=True, slots=True)
class AgencyFigures:
    """What one agency sent in a span of days and what became of it, by the keys of the measures and of the way."""

    name: str
    agency: int | None
    counts: Mapping[str, int]
    quarters: Sequence[Mapping[str, int]] = ()
    """The same of each quarter that was recorded whole, from the first to the last of the span."""


def months_by_row(found: Tallies, tree: Tree) -> dict[Row, dict[date, Counter[str]]]:
    """What each organisation sent month by month, with all its parts, and those who are no agency of ours."""
    rows: dict[Row, dict[date, Counter[str]]] = {}
    for sender, months in found.counts.items():
        home = tree.home(sender.agency) if sender.agency is not None else None
        name = sender.words if home is None else tree.agencies[home].name
        of_row = rows.setdefault((name, home), {month: Counter() for month in found.months()})
        for month, counts in months.items():
            of_row[month].update(counts)
    return rows


def by_agency(found: Tallies, tree: Tree) -> list[AgencyFigures]:
    """Figures by organisation, each with all its parts; the largest sender first, those who are no agency last."""
    rows = months_by_row(found, tree).items()
    figures = [AgencyFigures(name, home, summed(months.values())) for (name, home), months in rows]
    return sorted(figures, key=lambda each: (each.agency is None, -each.counts["contacts"], each.name))


def by_part(found: Tallies, tree: Tree, agency: int) -> list[AgencyFigures]:
    """Figures of what an agency is directly made of, each with all under it, and of what it sent in its own name.

    Empty where it has no part that sent anything.
    """
    groups = {part: tree.under(part) for part in tree.parts(agency)}
    parts = [AgencyFigures(tree.agencies[key].name, key, _of(found, under)) for key, under in groups.items()]
    parts = [each for each in parts if each.counts["contacts"]]
    own = _of(found, frozenset({agency}))
    if parts and own["contacts"]:
        parts.append(AgencyFigures(_("In its own name"), None, own))
    return parts


def _of(found: Tallies, agencies: frozenset[int]) -> Counter[str]:
    return summed(found.by_month(agencies).values())


def everybody(figures: Iterable[AgencyFigures], name: str = "") -> AgencyFigures:
    """All of them together."""
    return AgencyFigures(name or _("Everybody"), None, summed(each.counts for each in figures))


def way_table(figures: Iterable[AgencyFigures], *, source: Provenance, first: str = "") -> FigureTable:
    """From receipt to conference, with where those ended who did not go all the way; one row an agency."""
    columns = [Column("agency", first or _("Sent by")), Column("contacts", _("Contacts received"), Unit.COUNT)]
    for step in STEPS:
        columns.append(Column(step.key, str(step.label), Unit.COUNT))
        columns += [Column(key, str(label), Unit.COUNT) for key, label in step.lost]
    rows: list[dict[str, Cell]] = []
    for each in figures:
        row: dict[str, Cell] = {"agency": each.name}
        for column in columns[1:]:
            row[column.key] = count_of(f"{column.label}: {each.name}", each.counts[column.key], source)
        rows.append(row)
    caveats = (
        _("Contacts are counted once; every other column counts children, once for each contact that told of them."),
        _("Only referrals stand beside published figures; contacts and children told of never do."),
        _("Each step, less those whose way ended there, is the next step."),
    )
    return FigureTable(_("From contact to conference"), tuple(columns), tuple(rows), source=(source,), caveats=caveats)


def shares_table(
    figures: Iterable[AgencyFigures], *, source: Provenance, first: str = "", measures: Sequence[Measure] = SHARES
) -> FigureTable:
    """How well each side kept its part, and how far the two agree on need: shares with 95% intervals."""
    columns = (
        Column("agency", first or _("Sent by")),
        *(Column(each.key, str(each.label), Unit.SHARE) for each in measures),
    )
    rows: list[dict[str, Cell]] = []
    for each in figures:
        shares: dict[str, Cell] = {m.key: figure_of(m, each.counts, who=each.name, source=source) for m in measures}
        rows.append({"agency": each.name, **shares})
    caveats = (
        _("Each share leaves out what cannot be counted yet: clocks still running, answers not yet owed."),
        *(f"{each.label}: {each.counts}" for each in measures),
    )
    return FigureTable(_("Whether each side kept it"), columns, tuple(rows), source=(source,), caveats=caveats)


def parts_table(figures: Iterable[AgencyFigures], *, source: Provenance) -> FigureTable:
    """The way of what an agency is made of, its sum last."""
    return replace(way_table(figures, source=source, first=_("Service or site")), title=_("By service and site"))


def turned(shares: FigureTable) -> FigureTable:
    """A table of one agency's shares with a row for each measure."""
    (row,) = shares.rows
    columns = (Column("measure", _("Measure")), Column("share", _("Share"), Unit.SHARE), Column("counts", _("Counts")))
    rows: tuple[dict[str, Cell], ...] = tuple(
        {"measure": str(each.label), "share": row[each.key], "counts": str(each.counts)} for each in SHARES
    )
    return replace(shares, columns=columns, rows=rows, caveats=shares.caveats[:1])


def levels_table(figures: AgencyFigures, *, source: Provenance) -> FigureTable:
    """The level of need as it was sent against the level decided: children for whom both were named."""
    known = [level.value for level in Level if level is not Level.NOT_RECORDED]
    columns = (
        Column("asserted", _("Level as sent")),
        *(Column(f"decided_{level}", _("Decided: level %(level)s") % {"level": level}, Unit.COUNT) for level in known),
    )
    rows: list[dict[str, Cell]] = []
    for asserted in known:
        row: dict[str, Cell] = {"asserted": _("Level %(level)s") % {"level": asserted}}
        for level in known:
            name = _("Sent as %(asserted)s, decided as %(decided)s") % {"asserted": asserted, "decided": level}
            row[f"decided_{level}"] = count_of(name, figures.counts[f"level_{asserted}_{level}"], source)
        rows.append(row)
    caveats = (
        _("Counts children for whom both sender and decider named a level. Neither is taken to be the right one."),
    )
    return FigureTable(_("Level of need: as sent, as decided"), columns, tuple(rows), source=(source,), caveats=caveats)


def answers_table(asked: Sequence[Asked], tree: Tree, *, source: Provenance) -> FigureTable:
    """How agencies answered what the front door asked, by priority: one row an organisation and priority."""
    columns = (
        Column("agency", _("Asked")),
        Column("priority", _("Priority")),
        Column("asked", _("Times asked"), Unit.COUNT),
        Column("in_time", _("Answered in time"), Unit.SHARE),
        Column("hours", _("Median hours to answer"), Unit.OTHER),
        Column("received", _("Information given"), Unit.COUNT),
        Column("nil", _("Held nothing"), Unit.COUNT),
        Column("refused", _("Refused"), Unit.COUNT),
        Column("unanswered", _("Not answered"), Unit.COUNT),
    )
    groups = asked_by_row(asked, tree).items()
    rows = [_answers(name, priority, of_row, source) for (name, _home, priority), of_row in groups]
    caveats = (
        _("Counts requests. In time is by the hours given for the priority, nights and weekends included."),
        _("Requests still within their time are left out of the share; times are of those answered."),
    )
    return FigureTable(_("How partners answered"), columns, tuple(rows), source=(source,), caveats=caveats)


_IN_TIME = Measure("in_time", "", "in_time", "over")


def asked_by_row(asked: Iterable[Asked], tree: Tree) -> dict[tuple[str, int, str], list[Asked]]:
    """What each row of :func:`answers_table` is of, in its order: by an organisation's name and key, and priority."""
    rows: dict[tuple[str, int, str], list[Asked]] = {}
    for each in asked:
        home = tree.home(each.agency)
        rows.setdefault((tree.agencies[home].name, home, each.priority), []).append(each)
    order = list(Priority.values)
    return dict(sorted(rows.items(), key=lambda row: (*row[0][:2], order.index(row[0][2]))))


def answers_counted(asked: Sequence[Asked]) -> Counter[str]:
    """What a row of :func:`answers_table` counts."""
    over = [bool(each.in_time) for each in asked if each.in_time is not None]
    kinds = Counter(each.kind for each in asked)
    return Counter(
        asked=len(asked),
        in_time=sum(over),
        over=len(over),
        received=kinds[Answer.Kind.RECEIVED],
        nil=kinds[Answer.Kind.NIL],
        refused=kinds[Answer.Kind.REFUSED],
        unanswered=kinds[""],
    )


def _answers(name: str, priority: str, asked: Sequence[Asked], source: Provenance) -> dict[str, Cell]:
    words = str(Priority(priority).label)
    who = f"{name}, {words}"
    counts = answers_counted(asked)
    hours = [each.hours for each in asked if each.hours is not None]
    return {
        "agency": name,
        "priority": words,
        "asked": count_of(_("Asked: %(who)s") % {"who": who}, counts["asked"], source),
        "in_time": figure_of(_IN_TIME, counts, who=_("Answered in time: %(who)s") % {"who": who}, source=source),
        "hours": Figure(
            _("Median hours: %(who)s") % {"who": who}, median(hours), Unit.OTHER, n=len(hours), source=(source,)
        )
        if hours
        else Figure.unknown(f"Median hours: {who}", Unit.OTHER, State.NOT_APPLICABLE, n=0, source=(source,)),
        "received": count_of(_("Information given: %(who)s") % {"who": who}, counts["received"], source),
        "nil": count_of(_("Held nothing: %(who)s") % {"who": who}, counts["nil"], source),
        "refused": count_of(_("Refused: %(who)s") % {"who": who}, counts["refused"], source),
        "unanswered": count_of(_("Not answered: %(who)s") % {"who": who}, counts["unanswered"], source),
    }


def count_of(name: str, value: int, source: Provenance) -> Figure:
    """A count; none is nil, which is known."""
    return Figure(name, value, Unit.COUNT, state=State.KNOWN if value else State.NIL, source=(source,))
