"""Scenarios to tick, and the same futures before and after: association, not cause."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from django.urls import reverse
from django.utils.translation import gettext as _

from tandem.forecast.outlook import Outlook
from tandem.forecast.scenarios import Scenario, saved_levers
from tandem.forecast.series import find_series
from tandem.forecast.staffing.figures import told
from tandem.hub.public import asked
from tandem.hub.public.links import Link, crumbs
from tandem.hub.public.presenters.ahead import ahead_url
from tandem.hub.public.presenters.drawn import ChartView, drawn
from tandem.report import wording
from tandem.report.charts import Chart


@dataclass(frozen=True, slots=True)
class Choice:
    """One scenario to tick."""

    name: str
    title: str
    ticked: bool
    what: str
    cap: str
    source: str


@dataclass(frozen=True, slots=True)
class ChangeRow:
    """One year before and after, and the change with its limits and its cap."""

    year: str
    before: str
    after: str
    change: str
    likely: str
    cap: str


@dataclass(frozen=True, slots=True)
class Outcome:
    """What the ticked scenarios go with."""

    sentence: str
    said: tuple[str, ...]
    counts: ChartView | None
    rows: tuple[ChangeRow, ...]
    money: ChartView | None
    money_rows: tuple[ChangeRow, ...]
    money_note: str
    people: ChartView | None
    people_rows: tuple[ChangeRow, ...]
    caveats: tuple[str, ...]
    digests: tuple[tuple[str, str], ...]
    csv_url: str
    json_url: str


@dataclass(frozen=True, slots=True)
class ScenariosPage:
    """The page, in the order it is read."""

    title: str
    place: str
    subject: str
    crumbs: tuple[Link, ...]
    action: str
    choices: tuple[Choice, ...]
    outcome: Outcome | None
    ahead: Link


def scenarios_page(found: Outlook, tried: asked.Tried) -> ScenariosPage:
    """The page for a place and a series, and for what is tried there."""
    place, series, about = found.key, found.series, find_series(found.series)
    ahead = Link(_("What is coming, %(series)s") % {"series": about.sentence_name}, ahead_url(place, series))
    return ScenariosPage(
        title=_("%(area)s: what if, %(series)s") % {"area": found.place, "series": about.sentence_name},
        place=found.place,
        subject=_("what if, %(series)s") % {"series": about.sentence_name},
        crumbs=crumbs(Link(found.place, ahead_url(place, series)), Link(_("What if"))),
        action=reverse("public:scenarios", args=[place, series]),
        choices=_choices(tried.names),
        outcome=_outcome(asked.scenario_of(place, series, tried), found, tried) if tried else None,
        ahead=ahead,
    )


def _choices(names: Sequence[str]) -> tuple[Choice, ...]:
    return tuple(
        Choice(
            each.name,
            each.title,
            each.name in names,
            _("From %(day)s: %(much)s.") % {"day": wording.day(each.starts), "much": each.much},
            each.cap,
            _("%(source)s. As of %(day)s; %(sure)s.")
            % {"source": each.source, "day": wording.day(each.dated), "sure": _sure(each.confidence)},
        )
        for each in saved_levers()
    )


def _sure(confidence: str) -> str:
    return {"seen": _("read"), "assumed": _("assumed")}.get(confidence, _("to be verified"))


def _outcome(made: Scenario, found: Outlook, tried: asked.Tried) -> Outcome:
    drawn = _Drawn(found, tried)
    return Outcome(
        made.sentence,
        made.said,
        drawn.chart("counts", made.chart()) if made.counts.reached else None,
        _rows(made) if made.counts.reached else (),
        drawn.chart("money", made.chart("money")) if made.money is not None else None,
        _money_rows(made),
        "" if made.money is not None else _("What it would cost here is not reckoned on this page."),
        drawn.chart("people", made.chart("people")) if made.people is not None else None,
        _people_rows(made),
        made.caveats,
        tuple(made.inputs.items()),
        drawn.url("figures", "csv"),
        drawn.url("figures", "json"),
    )


def _rows(made: Scenario) -> tuple[ChangeRow, ...]:
    return tuple(
        ChangeRow(
            str(was.year),
            wording.decimals(was.middle, 0),
            wording.decimals(then.middle, 0),
            wording.decimals(change.mean, 1),
            _between(wording.decimals(change.low95, 1), wording.decimals(change.high95, 1)),
            _("none") if cap is None else wording.decimals(cap, 1),
        )
        for was, then, change, cap in zip(
            made.forecast.years, made.after, made.counts.changes(), made.caps, strict=True
        )
    )


def _money_rows(made: Scenario) -> tuple[ChangeRow, ...]:
    if made.money is None:
        return ()
    money = made.money
    return tuple(
        ChangeRow(
            f"{year - 1}-{year % 100:02d}",
            wording.pounds(float(was.mean())),
            wording.pounds(float(then.mean())),
            wording.pounds(change.mean),
            _between(wording.pounds(change.low95), wording.pounds(change.high95)),
            "",
        )
        for year, was, then, change in zip(money.years, money.before, money.after, money.changes(), strict=True)
    )


def _people_rows(made: Scenario) -> tuple[ChangeRow, ...]:
    if made.people is None:
        return ()
    rows = []
    for part in made.people.parts:
        was, then = (made.people.years_of(draws) for draws in (part.before, part.after))
        for one, other, change, cap in zip(was, then, part.changes(), part.cap, strict=True):
            rows.append(
                ChangeRow(
                    f"{part.name}, {one.year}",
                    told(one.middle, part.key),
                    told(other.middle, part.key),
                    wording.decimals(change.mean, 1),
                    _between(wording.decimals(change.low95, 1), wording.decimals(change.high95, 1)),
                    wording.decimals(float(cap), 1),
                )
            )
    return tuple(rows)


def _between(low: str, high: str) -> str:
    return _("%(low)s to %(high)s") % {"low": low, "high": high}


@dataclass(frozen=True, slots=True)
class _Drawn:
    """Where the files of one answer are, and its charts."""

    found: Outlook
    tried: asked.Tried

    def url(self, name: str, kind: str) -> str:
        address = reverse("public:scenarios_download", args=[self.found.key, self.found.series, name, kind])
        return f"{address}?{self.tried.query}"

    def chart(self, name: str, chart: Chart) -> ChartView:
        return drawn(name, chart, lambda kind: self.url(name, kind))
