"""A measure month by month with its control limits, and the way drawn whole; each title says what is found."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from django.utils.formats import date_format
from django.utils.translation import gettext as _

from tandem.core import calendar
from tandem.core.figure import Figure, FigureTable, Provenance
from tandem.hub.agencies.models import Sector
from tandem.hub.referrals.figures.measures import Measure
from tandem.hub.referrals.figures.way import STEPS
from tandem.report.charts import Chart, ControlPoint, WayStep, control_chart, way_chart
from tandem.report.wording import figure_words, percent, value_words
from tandem.stats.attributes import AttributeChart, p_prime, u_prime
from tandem.stats.spc import SpecialCause

__all__ = ["Series", "measure_chart", "rules", "way_picture"]

FEWEST = 5
"""A share of fewer than this says nothing about its month."""
RECENT = 3
WORTH_DRAWING = 4
"""Months or quarters that say something, with fewer of which there is nothing to see."""
_SCHOOLS_CLOSED = 8


@dataclass(frozen=True, slots=True)
class Series:
    """Who is charted, and what the numbers come from."""

    who: str
    sector: str
    source: Provenance
    mark: str = ""


def rules() -> list[str]:
    """The rules by which a point is marked, in words."""
    return [
        _("Outside the limits: three standard errors from the mean, more where points differ beyond chance."),
        _("Seven points in a row on one side of the mean."),
        _("Seven points in a row that each rise, or each fall."),
        _("Two of three points in a row, all on one side, beyond two thirds of the way to the limit."),
        _("With fewer than 12 points nothing is marked."),
        _("A third of charts of chance alone show a mark within three years: a mark is a question, not a finding."),
    ]


@dataclass(frozen=True, slots=True)
class Run:
    """A measure's counts in a row of months, or of quarters named by their first months."""

    months: Sequence[date]
    parts: Sequence[int]
    wholes: Sequence[int]
    """Empty for a count."""
    by_quarter: bool = False

    def days(self, n: int) -> int:
        """How long a month or a quarter is."""
        first = self.months[n]
        return (calendar.add_months(first, 3 if self.by_quarter else 1) - first).days

    def called(self, n: int) -> str:
        """A month or a quarter in words."""
        first = self.months[n]
        if not self.by_quarter:
            return date_format(first, "F Y")
        return f"{date_format(first, 'F')} – {date_format(calendar.add_months(first, 2), 'F Y')}"


def measure_chart(
    measure: Measure,
    counted: Mapping[date, Mapping[str, int]],
    series: Series,
    *,
    last: date,
    by_quarter: bool = False,
) -> Chart | None:
    """The chart of one measure, ``None`` where too few months say anything; ``last`` is the last month that is over."""
    run = Run(
        list(counted),
        [each[measure.part] for each in counted.values()],
        [each[measure.whole] for each in counted.values()] if measure.whole else [],
        by_quarter,
    )
    if not any(run.wholes or run.parts):
        return None
    silent = [_silent(measure, run, n, series.sector, last) for n in range(len(run.months))]
    if len(silent) - sum(map(bool, silent)) < WORTH_DRAWING:
        return None
    judged = _judge(run, silent)
    points = [_point(run, n, silent[n], judged) for n in range(len(run.months))]
    found = _finding(measure, points, judged, by_quarter=by_quarter)
    mean = _mean(run, judged)
    return control_chart(
        points,
        centre=mean,
        unit=measure.unit,
        name=str(measure.label),
        title=found,
        text_alternative=_in_words(measure, points, mean, found, series.who, by_quarter=by_quarter),
        source_line=f"{series.who}. {measure.counts} " + _("The partnership’s own records, by day of receipt."),
        axis=_axis(measure, by_quarter=by_quarter),
        source=(series.source,),
        caveats=(str(measure.counts), *rules()),
        method="p′" if measure.whole else "u′",
        mark=series.mark,
    )


def _axis(measure: Measure, *, by_quarter: bool) -> str:
    if measure.whole:
        return _("Share in a quarter") if by_quarter else _("Share in a month")
    return _("In a quarter") if by_quarter else _("In a month")


def _silent(measure: Measure, run: Run, n: int, sector: str, last: date) -> str:
    """Why a month is not judged; empty where it is."""
    month, whole = run.months[n], run.wholes[n] if run.wholes else None
    if whole == 0:
        return _("nothing to count")
    if sector == Sector.EDUCATION and month.month == _SCHOOLS_CLOSED:
        return _("schools are closed: not judged")
    if (last.year - month.year) * 12 + last.month - month.month < measure.settles:
        return _("too early to judge")
    if whole is not None and whole < FEWEST:
        return _("too few to judge: %(few)s") % {"few": whole}
    return ""


def _judge(run: Run, silent: Sequence[str]) -> AttributeChart | None:
    if all(silent):
        return None
    kept = [float("nan") if silent[n] else float(part) for n, part in enumerate(run.parts)]
    if run.wholes:
        return p_prime(kept, [float(whole) for whole in run.wholes])
    return u_prime(kept, [float(run.days(n)) for n in range(len(run.months))])


def _mean(run: Run, judged: AttributeChart | None) -> float | None:
    if judged is None:
        return None
    if run.wholes:
        return judged.centre
    return judged.centre * sum(run.days(n) for n in range(len(run.months))) / len(run.months)


def _point(run: Run, n: int, silent: str, judged: AttributeChart | None) -> ControlPoint:
    part, whole = run.parts[n], run.wholes[n] if run.wholes else None
    value = float(part) if whole is None else part / whole if whole else None
    scale = run.days(n) if whole is None else 1
    firm = judged is not None and not judged.provisional and whole != 0
    cause = SpecialCause(int(judged.signals.cause[n])) if firm and judged else SpecialCause.NONE
    side = int(judged.signals.direction[n]) if judged else 0
    return ControlPoint(
        run.months[n],
        value,
        lower=float(judged.lower[n]) * scale if firm and judged else None,
        upper=float(judged.upper[n]) * scale if firm and judged else None,
        n=part if whole is None else whole,
        marked=cause is not SpecialCause.NONE,
        judged=not silent,
        note=silent or _cause(cause, side),
        label=run.called(n),
    )


def _cause(cause: SpecialCause, side: int) -> str:
    if cause is SpecialCause.NONE:
        return ""
    words = {
        SpecialCause.OUTSIDE: (_("lower than chance explains"), _("higher than chance explains")),
        SpecialCause.TREND: (_("part of a run that falls"), _("part of a run that rises")),
        SpecialCause.TWO_OF_THREE: (_("far below, twice in three"), _("far above, twice in three")),
        SpecialCause.ONE_SIDE: (_("part of a run below the mean"), _("part of a run above the mean")),
    }
    return str(words[cause][side > 0])


def _finding(
    measure: Measure, points: Sequence[ControlPoint], judged: AttributeChart | None, *, by_quarter: bool
) -> str:
    label = str(measure.label)
    if judged is None or judged.provisional:
        few = _("%(what)s: too few months to tell a change from chance")
        if by_quarter:
            few = _("%(what)s: too few quarters to tell a change from chance")
        return few % {"what": label}
    known = [n for n, point in enumerate(points) if point.judged and point.value is not None]
    marked = [n for n in known if points[n].marked]
    if not marked:
        return _("%(what)s: up and down as chance has it") % {"what": label}
    at = marked[-1]
    if at not in known[-RECENT:]:
        return _("%(what)s: steady of late, last unusual in %(month)s") % {"what": label, "month": points[at].when}
    cause, side = SpecialCause(int(judged.signals.cause[at])), int(judged.signals.direction[at])
    begun = at
    while begun - 1 in known and points[begun - 1].note == points[at].note:
        begun -= 1
    said = {"what": label, "month": points[at].when, "since": points[begun].when}
    if cause is SpecialCause.OUTSIDE:
        high = _("%(what)s: higher in %(month)s than chance explains")
        return (high if side > 0 else _("%(what)s: lower in %(month)s than chance explains")) % said
    if cause is SpecialCause.TREND:
        return (_("%(what)s: rising since %(since)s") if side > 0 else _("%(what)s: falling since %(since)s")) % said
    high = _("%(what)s: above its mean since %(since)s")
    return (high if side > 0 else _("%(what)s: below its mean since %(since)s")) % said


def _in_words(
    measure: Measure, points: Sequence[ControlPoint], mean: float | None, found: str, who: str, *, by_quarter: bool
) -> str:
    known = [point for point in points if point.value is not None]
    words = [f"{who}. {found}."]
    if known and mean is not None:
        often = _("The mean is %(mean)s a quarter.") if by_quarter else _("The mean is %(mean)s a month.")
        words.append(often % {"mean": value_words(mean, measure.unit)})
        last = known[-1]
        words.append(
            _("In %(month)s it was %(value)s.")
            % {"month": last.when, "value": value_words(last.value or 0.0, measure.unit)}
        )
    marked = [f"{point.when}, {point.note}" for point in points if point.marked]
    return " ".join([*words, *([_("Marked: %(months)s.") % {"months": "; ".join(marked)}] if marked else [])])


def way_picture(row: Mapping[str, object], table: FigureTable, series: Series, *, span: str) -> Chart:
    """The way of one agency's row of the table, drawn; the title says how far children came."""
    figures = {key: cell for key, cell in row.items() if isinstance(cell, Figure)}
    steps = [
        WayStep(str(step.label), figures[step.key], tuple((str(label), figures[key]) for key, label in step.lost))
        for step in STEPS
    ]
    told, accepted = figures["children"], figures["accepted"]
    if told.value and accepted.value is not None:
        share = percent(accepted.value / told.value, 0)
        title = _("%(share)s of the children told of became referrals") % {"share": share}
    elif told.value == 0:
        title = _("No children were told of")
    else:
        title = _("How far children came, from being told of to a conference")
    spoken = ", ".join(f"{step.label}: {figure_words(step.figure)}" for step in steps)
    lost = ", ".join(
        f"{label}: {figure_words(figure)}"
        for step in steps
        for label, figure in step.lost
        if figure.value is None or figure.value > 0
    )
    words = f"{series.who}, {span}. {title}. {spoken}. " + _("Of those who went no further: %(lost)s.") % {"lost": lost}
    return way_chart(
        steps,
        table,
        title=title,
        text_alternative=words,
        source_line=_("The partnership’s own records, by day of receipt. Counts children, once for each contact."),
        mark=series.mark,
        subtitle=f"{series.who}, {span}",
    )
