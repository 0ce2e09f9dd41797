"""The tables and charts of a span of days, fit for whoever asks."""

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
from tandem.hub.referrals.figures import charts, fit, tables
from tandem.hub.referrals.figures.measures import ANSWERED, COUNTS, MEASURES, Measure
from tandem.hub.referrals.figures.senders import Tree
from tandem.hub.referrals.figures.tables import AgencyFigures, by_agency, by_part, everybody
from tandem.hub.referrals.figures.tallies import Asked, Tallies, requests, tally
from tandem.hub.referrals.models import Contact
from tandem.report.charts import Chart
from tandem.report.wording import day

__all__ = ["Prepared", "Span", "of_agency", "of_everybody", "usual_span"]

_MONTHS = 24
"""How many months a control chart has."""


@dataclass(frozen=True, slots=True)
class Span:
    """A run of whole months, by its first and its last day."""

    since: date
    until: date

    @property
    def words(self) -> str:
        """The span in words."""
        return _("%(first)s to %(last)s") % {"first": day(self.since), "last": day(self.until)}


Grain = Callable[[Measure, Mapping[date, Counter[str]]], fit.Grained | None]


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
class _Asking:
    """When, for which span, and for whom figures are made."""

    span: Span
    now: datetime
    whole: bool
    """Whether whoever asks works with cases, and so sees every count."""
    mark: str
    tree: Tree

    @property
    def last(self) -> date:
        """The first day of the last month that was over."""
        # Figures as recorded at the end of a quarter are of its last month too.
        return calendar.add_months(calendar.local_day(self.now + timedelta(seconds=1)).replace(day=1), -1)

    def months(self) -> Span | None:
        """The months that are drawn; ``None`` where none is over yet since the first contact."""
        first = Contact.objects.aggregate(at=Min("received_at"))["at"]
        until = _month_end(self.last)
        if self.whole:
            until = min(until, self.span.until)
        if first is None or calendar.local_day(first) > until:
            return None
        begun = max(calendar.local_day(first).replace(day=1), calendar.add_months(until.replace(day=1), 1 - _MONTHS))
        return Span(begun, until)

    @property
    def source(self) -> Provenance:
        """Where every figure comes from."""
        return Provenance(
            table="contacts",
            title=_("Contacts and referrals of the front door"),
            publisher=_("The partnership’s own records"),
            release=_("as recorded on %(day)s") % {"day": day(calendar.local_day(self.now))},
            licence="",
            note=self.mark,
        )


def usual_span(today: date, *, whole: bool) -> Span:
    """The last twelve whole months; for whoever works with no cases, to the end of a quarter."""
    until = today.replace(day=1) - timedelta(days=1) if whole else fit.quarter_end(today)
    return Span(calendar.add_months(until.replace(day=1), -11), until)


def allowed_span(wanted: Span, today: date, *, whole: bool) -> Span:
    """The span wanted; for whoever works with no cases, twelve months to the end of a quarter not after it."""
    if whole:
        return wanted
    until = min(fit.quarter_end(wanted.until + timedelta(days=1)), fit.quarter_end(today))
    return Span(calendar.add_months(until.replace(day=1), -11), until)


def of_everybody(span: Span, *, now: datetime, whole: bool, mark: str) -> Prepared:
    """The figures of all agencies."""
    asking = _asking(span, now=now, whole=whole, mark=mark)
    tree, source = asking.tree, asking.source
    prepared = Prepared(str(_("Everybody")), asking.span)
    drawn = asking.months()
    if not whole and not _has_a_year(asking.span):
        return prepared
    found = _tally(asking, drawn, None)
    figures = by_agency(_within(found, asking.span), tree)
    prepared.agencies = [each for each in figures if each.agency is not None]
    rows = [*figures, everybody(figures)]
    way, shares = tables.way_table(rows, source=source), tables.shares_table(rows, source=source)
    asked = requests(asking.span.since, asking.span.until, now=asking.now)
    answers = tables.answers_table(asked, tree, source=source)
    if not whole:
        way, hidden = fit.fit_way(way, total_row=True)
        shares = fit.fit_shares(shares, rows, hidden, total_row=True)
        answers = fit.fit_answers(answers)
    prepared.tables = {"way": way, "shares": shares, "answers": answers}
    series = charts.Series(prepared.name, "", source, mark)
    prepared.charts["way"] = charts.way_picture(way.rows[-1], way, series, span=asking.span.words)
    if drawn is not None:
        monthly = _within(found, drawn).by_month()
        others = [] if whole else _of_each(_within(found, drawn), tree)
        _draw(prepared, monthly, series, measures=COUNTS[:1], last=asking.last, grain=_grain(asking, others))
    return prepared


def of_agency(agency: Agency, span: Span, *, now: datetime, whole: bool, mark: str) -> Prepared | None:
    """The figures of one agency and all its parts.

    ``None`` for a part of an organisation where whoever asks works with no cases: what is shown of the
    organisation, less what is shown of its parts, would give small counts away.
    """
    asking = _asking(span, now=now, whole=whole, mark=mark)
    tree, source = asking.tree, asking.source
    if not whole and (agency.kind != Kind.ORGANISATION or tree.home(agency.pk) != agency.pk):
        return None
    under = tree.under(agency.pk)
    prepared = Prepared(agency.name, asking.span)
    if not whole and not _has_a_year(asking.span):
        return prepared
    drawn = asking.months()
    # Whoever works with no cases sees of one agency what the table of all shows of it, so all are counted.
    found = _tally(asking, drawn, under if whole else None)
    in_span = _within(found, asking.span)
    own = AgencyFigures(agency.name, agency.pk, sum(in_span.by_month(under).values(), Counter()))
    _tables(prepared, own, in_span, asking)
    series = charts.Series(agency.name, agency.sector, source, mark)
    way = prepared.tables["way"]
    prepared.charts["way"] = charts.way_picture(way.rows[-1], way, series, span=asking.span.words)
    if drawn is not None:
        of_months = _within(found, drawn).by_month(under)
        for each in requests(drawn.since, drawn.until, now=asking.now, agencies=under):
            _count_request(of_months[each.month], each)
        _draw(prepared, of_months, series, measures=MEASURES, last=asking.last, grain=_grain(asking))
    return prepared


def _tables(prepared: Prepared, own: AgencyFigures, found: Tallies, asking: _Asking) -> None:
    agency, span, tree, source = own.agency or 0, asking.span, asking.tree, asking.source
    first = str(_("Agency"))
    parts = by_part(found, tree, agency)
    way = tables.way_table([own], source=source, first=first)
    shares = tables.measures_table(own, source=source)
    levels = tables.levels_table(own, source=source)
    asked = requests(span.since, span.until, now=asking.now, agencies=tree.under(agency))
    answers = tables.answers_table(asked, tree, source=source)
    of_parts = tables.parts_table([*parts, own], source=source) if parts else None
    if not asking.whole:
        way, shares, of_parts = _as_among_all(own, found, asking, of_parts)
        levels, answers = fit.fit_levels(levels), fit.fit_answers(answers)
    prepared.tables = {"way": way, "shares": shares}
    if of_parts is not None:
        prepared.tables["parts"] = of_parts
    prepared.tables |= {"levels": levels} | ({"answers": answers} if asked else {})


def _as_among_all(
    own: AgencyFigures, found: Tallies, asking: _Asking, of_parts: FigureTable | None
) -> tuple[FigureTable, FigureTable, FigureTable | None]:
    """One agency's rows as the tables of all agencies show them, and its parts in keeping with those."""
    first, source = str(_("Agency")), asking.source
    figures = by_agency(found, asking.tree)
    if all(each.agency != own.agency for each in figures):
        figures = [*figures, own]
    rows = [*figures, everybody(figures)]
    way, hidden = fit.fit_way(tables.way_table(rows, source=source, first=first), total_row=True)
    shares = fit.fit_shares(tables.shares_table(rows, source=source, first=first), rows, hidden, total_row=True)
    at = next(number for number, each in enumerate(rows) if each.agency == own.agency)
    if of_parts is not None:
        of_parts = fit.fit_parts(of_parts, {key for row, key in hidden if row == at})
    return _only(way, at), tables.turned(_only(shares, at)), of_parts


def _only(table: FigureTable, row: int) -> FigureTable:
    return FigureTable(table.title, table.columns, (table.rows[row],), table.source, table.caveats, table.method)


def _asking(span: Span, *, now: datetime, whole: bool, mark: str) -> _Asking:
    today = calendar.local_day(now)
    recorded = now if whole else fit.as_recorded(now)
    return _Asking(allowed_span(span, today, whole=whole), recorded, whole, mark, Tree.read())


def _has_a_year(span: Span) -> bool:
    """Whether anything was recorded before the span began: a first year could be taken apart, quarter by quarter."""
    return Contact.objects.filter(received_at__lt=calendar.start_of_day(span.since)).exists()


def _tally(asking: _Asking, drawn: Span | None, agencies: frozenset[int] | None) -> Tallies:
    spans = [asking.span, *([drawn] if drawn else [])]
    since, until = min(each.since for each in spans), max(each.until for each in spans)
    return tally(since, until, now=asking.now, agencies=agencies)


def _within(found: Tallies, span: Span) -> Tallies:
    kept = Tallies(span.since, span.until)
    for sender, months in found.counts.items():
        inside = {month: counts for month, counts in months.items() if span.since <= month <= span.until}
        if inside:
            kept.counts[sender] = inside
    return kept


def _of_each(found: Tallies, tree: Tree) -> list[Mapping[date, Counter[str]]]:
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


def _count_request(counts: Counter[str], asked: Asked) -> None:
    if asked.in_time is not None:
        counts[ANSWERED.whole] += 1
        counts[ANSWERED.part] += asked.in_time


def _grain(asking: _Asking, others: Sequence[Mapping[date, Counter[str]]] = ()) -> Grain:
    """How finely a measure's months may be drawn, given the series of which they are the sum."""

    def choose(measure: Measure, monthly: Mapping[date, Counter[str]]) -> fit.Grained | None:
        if asking.whole:
            return fit.Grained(dict(monthly), by_quarter=False)
        shown = fit.grained(measure, monthly)
        return shown and fit.unless_others_show(measure, shown, monthly, others)

    return choose


def _draw(
    prepared: Prepared,
    monthly: Mapping[date, Counter[str]],
    series: charts.Series,
    *,
    measures: Sequence[Measure],
    last: date,
    grain: Grain,
) -> None:
    for measure in measures:
        shown = grain(measure, monthly)
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
