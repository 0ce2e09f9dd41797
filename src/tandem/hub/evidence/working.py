"""Answers worked out by the floors below: verdicts, published figures, forecasts and the claims register.

What this installation itself keeps is answered by the room that keeps it.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import datetime
from functools import cache
from importlib.resources import files
from typing import Any

from django.conf import settings
from django.utils.translation import gettext as _

from tandem.core.errors import InputError
from tandem.core.figure import Figure, Interval, IntervalKind, Unit
from tandem.core.release import VERSION
from tandem.forecast.built import outlook
from tandem.forecast.figures import outlook_chart
from tandem.forecast.outlook import Outlook
from tandem.forecast.series import find_series
from tandem.hub.evidence.answers import Answer, Item, Number, Source, source_of
from tandem.hub.evidence.asking import MEASURES, PICTURES, Asked
from tandem.hub.evidence.drawing import with_chart
from tandem.hub.evidence.models import Evidence
from tandem.hub.evidence.own import own_kind
from tandem.published import catalogue, entry, provenance
from tandem.report import wording
from tandem.report.charts import Chart
from tandem.scrutiny import Scrutiny, claims, scrutinise
from tandem.scrutiny.register import Cited, Claim, ClaimsRegister
from tandem.scrutiny.register import Item as Registered
from tandem.scrutiny.register.reading import SHIPPED

__all__ = ["bases", "basis", "hashes", "inputs_of", "present_data", "register", "work_out"]

Work = Callable[[Asked, bool], Answer]


def work_out(asked: Asked, *, now: datetime, drawn: bool = True) -> Answer:
    """What is answered today; without ``drawn`` a chart is left out where only its numbers are wanted.

    Raises :class:`InputError` for what cannot be asked or has no answer.
    """
    if own := own_kind(asked.kind):
        return replace(own.answer(asked[own.kind], now=now, drawn=drawn), invented=settings.DEMO)
    if asked.kind not in _WORK:
        raise InputError(
            _("Nothing here answers that kind of question."),
            hint=_("Ask where the rooms of the board are: the newsroom alone has none."),
        )
    return _WORK[asked.kind](asked, drawn)


def basis(kind: str, now: datetime) -> str:
    """What answers of a kind rest on: while it is the same, so is every answer."""
    own = own_kind(kind)
    return own.basis(now) if own else present_data()


def bases(now: datetime) -> dict[str, str]:
    """The same of every kind."""
    return {kind: basis(kind, now) for kind in Evidence.Kind.values}


def inputs_of(asked: Asked, answer: Answer) -> dict[str, str]:
    """The hashes of what an answer rests on: published tables, or what is kept here."""
    own = own_kind(asked.kind)
    return dict(own.inputs(asked[own.kind])) if own else hashes(answer)


@cache
def register() -> ClaimsRegister:
    """The shipped register of claims, read and tested once in the life of a process, as its tables are."""
    return claims()


def hashes(answer: Answer) -> dict[str, str]:
    """The hash of every published table that an answer names, by key."""
    items = [source for item in answer.items for source in item.sources]
    keys = {source.table for source in (*answer.sources, *items)} - {""}
    return {key: entry(key).parquet_sha256 for key in sorted(keys)}


@cache
def present_data() -> str:
    """A hash of every published table, the register and the release: while it is the same, so is every answer."""
    said = [VERSION, *(f"{each.key} {each.parquet_sha256}" for each in catalogue())]
    said.append(files("tandem.scrutiny.register").joinpath(SHIPPED).read_text(encoding="utf-8"))
    return hashlib.sha256("\n".join(said).encode()).hexdigest()


def _figure(asked: Asked, _drawn: bool) -> Answer:  # noqa: FBT001 - every kind is asked in the same way
    if asked["series"]:
        return _counted(asked)
    found, number = _scrutinised(asked), _one_of(asked["measure"], MEASURES)
    numbers = (_measure(found, number),)
    title = f"{numbers[0].label}, {found.la.name}"
    return replace(_of_area(found), title=title, sentence=found.lead, says="", numbers=numbers, caveats=_failed(found))


def _verdict(asked: Asked, _drawn: bool) -> Answer:  # noqa: FBT001 - every kind is asked in the same way
    found = _scrutinised(asked)
    return replace(_of_area(found), numbers=tuple(_measure(found, each) for each in MEASURES))


def _chart(asked: Asked, drawn: bool) -> Answer:  # noqa: FBT001 - every kind is asked in the same way
    if asked["series"]:
        whole = _outlook(asked)
        span = _span(whole.history[0][0], whole.years[-1].year)
        return _with_chart(replace(_ahead(whole, whole.last[0]), period=span), outlook_chart(whole), asked, drawn)
    found = _scrutinised(asked)
    made = found.chart(_one_of(asked["picture"], PICTURES))
    base = replace(_of_area(found), caveats=_failed(found))
    if asked["picture"] != "funnel":
        # Each of its years was first published on a day of its own.
        sources = tuple(replace(each, day="", note="") for each in base.sources)
        base = replace(base, period=_span(found.history[0].year, found.history[-1].year), sources=sources)
    return _with_chart(base, made, asked, drawn)


def _forecast(asked: Asked, _drawn: bool) -> Answer:  # noqa: FBT001 - every kind is asked in the same way
    whole, series = _outlook(asked), find_series(asked["series"])
    year = next((each for each in whole.years if each.year == asked.number), None)
    if year is None:
        known = {"known": ", ".join(str(each.year) for each in whole.years)}
        raise InputError(_("There is no forecast for that year."), hint=_("There are for %(known)s.") % known)
    figure = Figure(
        series.name,
        year.middle,
        Unit.COUNT,
        interval=Interval(year.low80, year.high80, 0.8, IntervalKind.PREDICTION),
        year=year.year,
        method=whole.model,
        derived=True,
    )
    words = {"place": whole.place, "series": series.name, "year": year.year}
    return replace(
        _ahead(whole, year.year),
        title=_("%(series)s, %(place)s: forecast for %(year)s") % words,
        numbers=(Number(_("%(series)s, %(year)s, in the middle of all futures") % words, figure),),
    )


def _claim(asked: Asked, _drawn: bool) -> Answer:  # noqa: FBT001 - every kind is asked in the same way
    claim = _find_claim(asked["claim"])
    base = Answer(
        title=claim.title,
        period=claim.when,
        sentence=_("%(said)s: %(words)s") % {"said": claim.said, "words": _quoted(claim)},
        says="",
        page=f"/claims/{claim.slug}/",
        sources=(_cited(claim.source),),
    )
    if not asked["column"]:
        found = tuple(Item(words, ()) for words in claim.finding_words)
        items = tuple(_item(each) for column in claim.columns for each in column.items if each.sources)
        return replace(base, says=str(claim.finding), items=(*found, *items))
    column, at = next((each for each in claim.columns if each.key == asked["column"]), None), asked["item"]
    if column is None or not at.isdecimal() or not 0 < int(at) <= len(column.items):
        raise InputError(_("The claim has no such piece of evidence."), hint=_("Choose again from its list."))
    return replace(base, period=column.title, items=(_item(column.items[int(at) - 1]),), sources=())


_WORK: Mapping[str, Work] = {
    "figure": _figure,
    "chart": _chart,
    "verdict": _verdict,
    "claim": _claim,
    "forecast": _forecast,
}


def _scrutinised(asked: Asked) -> Scrutiny:
    return scrutinise(asked["area"], source=asked["source"], year=asked.number)


def _of_area(found: Scrutiny) -> Answer:
    words = {"source": found.source.sentence_name, "area": found.la.name}
    return Answer(
        title=_("Referrals from %(source)s, %(area)s") % words,
        period=wording.year_ending(found.year),
        sentence=found.sentence,
        says=found.verdict_words,
        page=f"/areas/{found.la.code}/{found.source.key}/{found.year}/",
        sources=tuple(source_of(each) for each in found.provenance),
        method=found.figures.method,
    )


def _failed(found: Scrutiny) -> tuple[str, ...]:
    return tuple(gate.words for gate in found.gates if gate.failed)


def _measure(found: Scrutiny, measure: str) -> Number:
    source, row = {"source": found.source.sentence_name}, found.row
    labels = {
        "referrals": _("Referrals from %(source)s") % source,
        "rate": _("Referrals from %(source)s for every 1,000 children") % source,
        "share": _("Share of all referrals that came from %(source)s") % source,
        "ratio": _("Referrals from %(source)s against the number expected") % source,
    }
    divided = {"rate": row.population, "share": row.total}.get(measure)
    cells = next(each for each in found.figures.rows if each["year"] == found.year)
    cell: Any = cells[measure]
    parts = (float(row.value), float(divided)) if row.value is not None and divided else None
    return Number(labels[measure], cell, parts)


def _outlook(asked: Asked) -> Outlook:
    return outlook(asked["area"], asked["series"])


def _ahead(found: Outlook, year: int) -> Answer:
    series = find_series(found.series)
    known = entry(series.table).years
    return Answer(
        title=f"{series.name}, {found.place}",
        period=_on(year, stock=series.stock),
        sentence=found.sentence,
        says="",
        page=f"/areas/{found.key}/ahead/{found.series}/",
        sources=(source_of(provenance(series.table, year=year if year in known else None)),),
        caveats=found.caveats,
        method=found.model,
    )


def _counted(asked: Asked) -> Answer:
    """A count that is known."""
    found, series = _outlook(asked), find_series(asked["series"])
    value = dict(found.history).get(asked.number)
    if value is None:
        raise InputError(_("Nothing is published for that year."), hint=_("Choose a year with a figure."))
    figure = Figure(series.name, value, Unit.COUNT, n=round(value), year=asked.number)
    words = {"place": found.place, "series": series.name, "count": wording.decimals(value, 0), "year": asked.number}
    return replace(
        _ahead(found, asked.number),
        sentence=_("%(place)s: %(count)s, %(series)s, %(year)s.") % {**words, "series": series.sentence_name},
        numbers=(Number(series.name, figure),),
        caveats=(),
        method="",
    )


def _on(year: int, *, stock: bool) -> str:
    return _("31 March %(year)s") % {"year": year} if stock else wording.year_ending(year)


def _span(first: int, last: int) -> str:
    return _("%(first)s to %(last)s") % {"first": first, "last": last}


def _with_chart(base: Answer, chart: Chart, asked: Asked, drawn: bool) -> Answer:  # noqa: FBT001
    told = replace(base, title=chart.title, sentence=chart.text_alternative, says="")
    return with_chart(told, chart, key=asked.key, drawn=drawn)


def _one_of(said: str, known: tuple[str, ...]) -> str:
    if said not in known:
        raise InputError(_("%(said)s is not published.") % {"said": said}, hint=", ".join(known))
    return said


def _find_claim(slug: str) -> Claim:
    try:
        return register()[slug]
    except KeyError:
        known = ", ".join(claim.slug for claim in register())
        raise InputError(_("The register has no such claim."), hint=known) from None


def _quoted(claim: Claim) -> str:
    return f"“{claim.words}”" if claim.verbatim else claim.words


def _item(found: Registered) -> Item:
    return Item(found.words, tuple(_cited(each) for each in found.sources))


def _cited(found: Cited) -> Source:
    licence = entry(found.table).licence if found.table else ""
    return Source(found.name, found.url, found.table, found.date, licence)
