"""The tables and charts of a span of days: the same for everybody who may see them, without small counts."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta

from django.db.models import Min
from django.utils.translation import gettext as _

from tandem.core import calendar
from tandem.core.figure import FigureTable, Provenance
from tandem.hub.agencies.models import Agency, Kind
from tandem.hub.referrals.figures import charts, fit, grain, tables
from tandem.hub.referrals.figures.attendance import Sat, attendance_table
from tandem.hub.referrals.figures.kept import Counted, counted
from tandem.hub.referrals.figures.measures import COUNTS, MEASURES, Measure
from tandem.hub.referrals.figures.overlaps import Overlaps, first_whole_quarter
from tandem.hub.referrals.figures.senders import Tree
from tandem.hub.referrals.figures.tables import AgencyFigures, by_agency, by_part, everybody
from tandem.hub.referrals.figures.tallies import Asked, Tallies, summed
from tandem.hub.referrals.models import Contact
from tandem.report.charts import Chart
from tandem.report.wording import day

__all__ = [
    "Asking",
    "Prepared",
    "Span",
    "asking_of",
    "of_agency",
    "of_each",
    "of_everybody",
    "usual_span",
    "years",
]

_QUARTERS = 12
WITH_A_PAGE = (Kind.ORGANISATION,)
"""What a page of figures is made of: what is part of one has none, nor has a whole of agencies."""


@dataclass(frozen=True, slots=True)
class Span:
    """A run of whole months, by its first and its last day."""

    since: date
    until: date

    @property
    def words(self) -> str:
        """The span in words."""
        return _("%(first)s to %(last)s") % {"first": day(self.since), "last": day(self.until)}


Choosing = Callable[[Measure, Mapping[date, Counter[str]]], grain.Grained | None]


@dataclass(slots=True)
class Prepared:
    """What a page shows."""

    name: str
    span: Span
    tables: dict[str, FigureTable] = field(default_factory=dict)
    charts: dict[str, Chart] = field(default_factory=dict)
    agencies: list[AgencyFigures] = field(default_factory=list)
    """The organisations that have a page of their own."""
    not_drawn: list[str] = field(default_factory=list)
    """Measures whose months and quarters would show a small count."""
    too_few: list[str] = field(default_factory=list)
    """Measures of which too few months say anything."""


@dataclass(frozen=True, slots=True)
class Asking:
    """For which span figures are made, and as recorded when."""

    span: Span
    recorded: datetime
    mark: str
    tree: Tree

    @property
    def last(self) -> date:
        """The first day of the last month that was over."""
        # Figures as recorded at the end of a quarter are of its last month too.
        return calendar.add_months(calendar.local_day(self.recorded + timedelta(seconds=1)).replace(day=1), -1)

    def recorded_months(self) -> Span | None:
        """The months from the first contact on; ``None`` where none is over yet since."""
        first = Contact.objects.filter(recorded_at__lte=self.recorded).aggregate(at=Min("received_at"))["at"]
        until = _month_end(self.last)
        if first is None or calendar.local_day(first) > until:
            return None
        return Span(calendar.local_day(first).replace(day=1), until)

    @property
    def source(self) -> Provenance:
        """Where every figure comes from."""
        return Provenance(
            table="contacts",
            title=_("Contacts and referrals of the front door"),
            publisher=_("The partnership’s own records"),
            release=_("as recorded on %(day)s") % {"day": day(calendar.local_day(self.recorded))},
            licence="",
            note=self.mark,
        )


def usual_span(today: date) -> Span:
    """The twelve months to the end of the last quarter that is over."""
    return allowed_span(today, today)


def years(today: date) -> list[Span]:
    """The years that may be chosen, the last first: those to the end of each of the last quarters."""
    last = usual_span(today).until.replace(day=1)
    return [allowed_span(_month_end(calendar.add_months(last, -3 * n)), today) for n in range(_QUARTERS)]


def allowed_span(until: date, today: date) -> Span:
    """The twelve months to the end of a quarter that is over, and not after the day wanted."""
    last = min(fit.quarter_end(until + timedelta(days=1)), fit.quarter_end(today))
    return Span(calendar.add_months(last.replace(day=1), -11), last)


def of_everybody(until: date, *, now: datetime, mark: str) -> Prepared:
    """The figures of all agencies, of the year that ends with the last quarter not after ``until``."""
    asking = asking_of(until, now=now, mark=mark)
    tree, source = asking.tree, asking.source
    prepared = Prepared(str(_("Everybody")), asking.span)
    known = _known(asking)
    if known is None:
        return prepared
    overlaps, in_span = known.overlaps, known.in_span
    figures = overlaps.of_rows(by_agency(in_span.tallies, tree))
    prepared.agencies = [each for each in figures if each.agency and tree.agencies[each.agency].kind in WITH_A_PAGE]
    rows = [*figures, overlaps.of_everybody(everybody(figures))]
    way, hidden = fit.fit_way(tables.way_table(rows, source=source), rows, total_row=True)
    shares = fit.fit_shares(tables.shares_table(rows, source=source), rows, hidden, total_row=True)
    prepared.tables = {"way": way, "shares": shares}
    _meetings_and_answers(prepared, known, in_span.asked, in_span.sat)
    series = charts.Series(prepared.name, "", source, mark)
    prepared.charts["way"] = charts.way_picture(way.rows[-1], way, series, span=asking.span.words)
    choose = _choosing(known, known.found.tallies.by_month(), of_each(known.found.tallies, tree))
    _draw(prepared, known.drawn.tallies.by_month(), series, measures=COUNTS[:1], last=asking.last, choose=choose)
    return prepared


def of_agency(agency: Agency, until: date, *, now: datetime, mark: str) -> Prepared | None:
    """The figures of one agency and all its parts, of the year that ends with the last quarter not after ``until``.

    ``None`` for a part of an organisation: what is shown of the organisation, less what is shown of its parts, would
    give small counts away.
    """
    asking = asking_of(until, now=now, mark=mark)
    tree, source = asking.tree, asking.source
    if agency.kind not in WITH_A_PAGE or tree.home(agency.pk) != agency.pk:
        return None
    prepared = Prepared(agency.name, asking.span)
    # Of one agency everybody sees what the table of all shows of it, so all are counted.
    known = _known(asking)
    if known is None:
        return prepared
    under = tree.under(agency.pk)
    counts = summed(known.in_span.tallies.by_month(under).values())
    (own,) = known.overlaps.of_rows([AgencyFigures(agency.name, agency.pk, counts)])
    way, shares, parts = _as_among_all(own, known)
    prepared.tables = {"way": way, "shares": shares}
    if parts is not None:
        prepared.tables["parts"] = parts
    prepared.tables["levels"] = fit.fit_levels(tables.levels_table(own, source=source), own)
    _meetings_and_answers(prepared, known, known.in_span.asked_of(under), known.in_span.sat_of(under))
    series = charts.Series(agency.name, agency.sector, source, mark)
    prepared.charts["way"] = charts.way_picture(way.rows[-1], way, series, span=asking.span.words)
    choose = _choosing(known, known.found.months_of(under))
    _draw(prepared, known.drawn.months_of(under), series, measures=MEASURES, last=asking.last, choose=choose)
    return prepared


@dataclass(frozen=True, slots=True)
class _Known:
    """What was counted since the first contact, and of it what belongs to the year and to the charts."""

    asking: Asking
    found: Counted
    in_span: Counted
    drawn: Counted
    overlaps: Overlaps

    @property
    def whole(self) -> date:
        """The first day of the first quarter that was recorded whole."""
        return self.overlaps.found.tallies.since


def _known(asking: Asking) -> _Known | None:
    """``None`` where nothing was recorded before the year began: a first year could be taken apart by quarter."""
    recorded = asking.recorded_months()
    whole = first_whole_quarter(recorded.since) if recorded else date.max
    if recorded is None or whole > asking.span.since:
        return None
    found = counted(recorded.since, recorded.until, recorded=asking.recorded)
    drawn = max(recorded.since, calendar.add_months(recorded.until.replace(day=1), 1 - grain.DRAWN))
    return _Known(
        asking,
        found,
        found.within(asking.span.since, asking.span.until),
        found.within(drawn, recorded.until),
        Overlaps(found.within(whole, asking.span.until), asking.tree),
    )


def _meetings_and_answers(prepared: Prepared, known: _Known, asked: Sequence[Asked], sat: Sequence[Sat]) -> None:
    tree, source = known.asking.tree, known.asking.source
    if asked:
        answers = tables.answers_table(asked, tree, source=source)
        prepared.tables["answers"] = fit.fit_answers(answers, known.overlaps.of_answers(answers, asked))
    if sat:
        attendance = attendance_table(sat, tree, source=source)
        prepared.tables["attendance"] = fit.fit_attendance(attendance, known.overlaps.of_attendance(attendance, sat))


def _as_among_all(own: AgencyFigures, known: _Known) -> tuple[FigureTable, FigureTable, FigureTable | None]:
    """One agency's rows as the tables of all agencies show them, and its parts in keeping with those."""
    first, source, overlaps = str(_("Agency")), known.asking.source, known.overlaps
    figures = overlaps.of_rows(by_agency(known.in_span.tallies, known.asking.tree))
    if all(each.agency != own.agency for each in figures):
        figures = [*figures, own]
    rows = [*figures, overlaps.of_everybody(everybody(figures))]
    way, hidden = fit.fit_way(tables.way_table(rows, source=source, first=first), rows, total_row=True)
    shares = fit.fit_shares(tables.shares_table(rows, source=source, first=first), rows, hidden, total_row=True)
    at = next(number for number, each in enumerate(rows) if each.agency == own.agency)
    among = by_part(known.in_span.tallies, known.asking.tree, own.agency or 0)
    parts = [*(overlaps.of_part(each, within=own.agency or 0) for each in among), own]
    of_parts = tables.parts_table(parts, source=source)
    shown = fit.fit_parts(of_parts, parts, {key for row, key in hidden if row == at}) if among else None
    return _only(way, at), tables.turned(_only(shares, at)), shown


def _only(table: FigureTable, row: int) -> FigureTable:
    return FigureTable(table.title, table.columns, (table.rows[row],), table.source, table.caveats, table.method)


def asking_of(until: date, *, now: datetime, mark: str) -> Asking:
    """The year that ends with the last quarter not after ``until``, as it was recorded when the last quarter ended."""
    span = allowed_span(until, calendar.local_day(now))
    recorded = fit.as_recorded(now)
    # What is closed, or made part of another, in the midst of a quarter would tell what it sent by what changes.
    return Asking(span, recorded, mark, Tree.read(calendar.local_day(recorded)))


def of_each(found: Tallies, tree: Tree) -> list[Mapping[date, Counter[str]]]:
    """The months of each organisation, and of each kind of sender that is none."""
    groups: dict[object, set[object]] = {}
    for sender in found.counts:
        home = sender if sender.agency is None else tree.home(sender.agency)
        groups.setdefault(home, set()).add(sender)
    apart: list[Mapping[date, Counter[str]]] = []
    for senders in groups.values():
        some = Tallies(found.since, found.until, {s: months for s, months in found.counts.items() if s in senders})
        apart.append(some.by_month())
    return apart


def _choosing(
    known: _Known, every: Mapping[date, Counter[str]], others: Sequence[Mapping[date, Counter[str]]] = ()
) -> Choosing:
    """How finely a measure's months may be drawn, given all there are and the series of which they are the sum."""
    since_whole = {month: counts for month, counts in every.items() if month >= known.whole}

    def choose(measure: Measure, monthly: Mapping[date, Counter[str]]) -> grain.Grained | None:
        shown = grain.grained(measure, monthly) if grain.never_small(measure, since_whole) else None
        return shown and grain.unless_others_show(measure, shown, monthly, others, whole=known.whole)

    return choose


def _draw(
    prepared: Prepared,
    monthly: Mapping[date, Counter[str]],
    series: charts.Series,
    *,
    measures: Sequence[Measure],
    last: date,
    choose: Choosing,
) -> None:
    for measure in measures:
        shown = choose(measure, monthly)
        if shown is None:
            prepared.not_drawn.append(str(measure.label))
            continue
        chart = charts.measure_chart(measure, shown.counts, series, last=last, by_quarter=shown.by_quarter)
        if chart is None:
            prepared.too_few.append(str(measure.label))
        else:
            prepared.charts[measure.key] = chart


def _month_end(within: date) -> date:
    return calendar.add_months(within.replace(day=1), 1) - timedelta(days=1)
