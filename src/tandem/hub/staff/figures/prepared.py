"""The tables and the chart for a span of days, fit for whoever asks."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime

from django.utils.translation import gettext as _

from tandem.core.calendar import local_day
from tandem.core.figure import Cell, Figure, FigureTable, Provenance, State, Unit
from tandem.hub.referrals.figures import by_agency, everybody, funnel_table, keeping_table, monthly
from tandem.report.charts import Chart, ControlPoint, control_chart
from tandem.report.suppression import suppress_small_counts
from tandem.report.wording import day
from tandem.stats.spc import making_data_count, xmr

__all__ = ["Prepared", "prepare"]

_SMALL = 5
_FIRM_FROM = 12


@dataclass(frozen=True, slots=True)
class Prepared:
    """What the page shows."""

    tables: Mapping[str, FigureTable]
    chart: Chart | None
    """None where a month's count is small and whoever asks works with no cases."""
    hidden: bool
    """Whether small counts are kept back, because whoever asks works with no cases."""


def prepare(since: date, until: date, *, now: datetime, whole: bool, mark: str) -> Prepared:
    """Count, and keep back what could give somebody away unless ``whole``."""
    source = Provenance(
        table="contacts",
        title=_("Contacts and referrals of the front door"),
        publisher=_("The partnership’s own records"),
        release=_("as recorded on %(day)s") % {"day": day(local_day(now))},
        licence="",
        note=mark,
    )
    figures = by_agency(since, until, now=now)
    rows = [*figures, everybody(figures)]
    funnel, keeping = funnel_table(rows, source=source), keeping_table(rows, source=source)
    if not whole:
        funnel = suppress_small_counts(funnel, total_row=len(funnel) - 1)
        keeping = replace(keeping, rows=tuple({key: _fit(cell) for key, cell in row.items()} for row in keeping.rows))
    counted = monthly(since, until)
    small = any(1 <= count <= _SMALL for count in counted.values())
    chart = _chart(counted, source, mark) if whole or not small else None
    return Prepared({"funnel": funnel, "keeping": keeping}, chart, hidden=not whole)


def _fit(cell: Cell) -> Cell:
    """A share of which either part is small would give the count away."""
    if not isinstance(cell, Figure) or cell.value is None or cell.n is None:
        return cell
    part = round(cell.value * cell.n)
    if 1 <= part <= _SMALL or 1 <= cell.n - part <= _SMALL or cell.n <= _SMALL:
        return Figure.unknown(cell.name, cell.unit, State.SUPPRESSED, source=cell.source)
    return replace(cell, n=None, interval=None)


def _chart(counted: Mapping[date, int], source: Provenance, mark: str) -> Chart:
    limits = xmr([float(count) for count in counted.values()])
    causes = making_data_count(limits).cause
    firm = len(counted) >= _FIRM_FROM
    points = [
        ControlPoint(month, float(count), marked=firm and bool(cause))
        for (month, count), cause in zip(counted.items(), causes, strict=True)
    ]
    title, words = _finding(points, float(limits.centre), firm=firm)
    return control_chart(
        points,
        centre=float(limits.centre),
        lower=float(limits.lower) if firm else float(min(counted.values())),
        upper=float(limits.upper) if firm else float(max(counted.values())),
        unit=Unit.COUNT,
        name=_("Contacts received"),
        title=title,
        text_alternative=words,
        source_line=_("The partnership’s own records, by day of receipt."),
        axis=_("Contacts in a month"),
        source=(source,),
        mark=mark,
    )


def _finding(points: list[ControlPoint], centre: float, *, firm: bool) -> tuple[str, str]:
    """What the months say: a pattern, or nothing that chance does not explain."""
    mean = f"{centre:.0f}"
    marked = [point for point in points if point.marked]
    if not firm:
        title = _("Too few months to tell a change from chance")
    elif marked:
        months = ", ".join(f"{point.month:%B %Y}" for point in marked)
        title = _("Contacts changed by more than chance explains: %(months)s") % {"months": months}
    else:
        title = _("Contacts went up and down as chance does; nothing has changed")
    words = _("From %(first)s to %(last)s there were about %(mean)s contacts a month. %(title)s.") % {
        "first": f"{points[0].month:%B %Y}",
        "last": f"{points[-1].month:%B %Y}",
        "mean": mean,
        "title": title,
    }
    return title, words
