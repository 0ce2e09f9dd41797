"""What may be taken of one subject, each with its number, before anything is kept."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime

from django.utils.translation import gettext as _

from tandem.core.errors import InputError
from tandem.forecast.built import outlook
from tandem.forecast.wider import key_of, wider_place
from tandem.hub.evidence.answers import Answer
from tandem.hub.evidence.asking import MEASURES, PICTURES, Asked
from tandem.hub.evidence.own import own_kind
from tandem.hub.evidence.working import register, work_out
from tandem.published import find_la
from tandem.scrutiny.register import COLUMNS

__all__ = ["Offer", "offers"]


@dataclass(frozen=True, slots=True)
class Offer:
    """A question with its answer of today, charts not drawn."""

    asked: Asked
    answer: Answer


def offers(subject: Mapping[str, str], *, now: datetime) -> tuple[Offer, ...]:
    """Everything that may be taken of a subject.

    A subject is ``referrals`` (with area, source and year), ``series`` (area
    and series), ``claim``, or a kind that a room of this installation answers.
    Raises :class:`InputError` where there is nothing.
    """
    name = subject.get("subject", "")
    if own := own_kind(name):
        return tuple(_worked(iter((Asked(name, {name: subject.get(own.kind, "")}),)), now))
    asked = {"referrals": _of_referrals, "series": _of_series, "claim": _of_claim}.get(name)
    if asked is None:
        raise InputError(_("It was not said what to take."), hint=_("Choose an area, a forecast or a claim."))
    return tuple(_worked(asked(subject), now))


def _worked(questions: Iterator[Asked], now: datetime) -> Iterator[Offer]:
    """Those with an answer. The first is what the subject stands or falls with."""
    for number, asked in enumerate(questions):
        try:
            yield Offer(asked, work_out(asked, now=now, drawn=False))
        except InputError:
            if not number:
                raise


def _of_referrals(subject: Mapping[str, str]) -> Iterator[Asked]:
    area = find_la(subject.get("area", "")).code
    about = {"area": area, "source": subject.get("source", ""), "year": subject.get("year", "")}
    yield Asked("verdict", about)
    for measure in MEASURES:
        yield Asked("figure", {**about, "measure": measure})
    for picture in PICTURES:
        yield Asked("chart", {**about, "picture": picture})


def _of_series(subject: Mapping[str, str]) -> Iterator[Asked]:
    area = subject.get("area", "")
    wider = wider_place(area)
    about = {"area": key_of(wider) if wider else find_la(area).code, "series": subject.get("series", "")}
    yield Asked("chart", about)
    found = outlook(about["area"], about["series"])
    for ahead in found.years:
        yield Asked("forecast", {**about, "year": str(ahead.year)})
    for year, value in reversed(found.history):
        if value is not None:
            yield Asked("figure", {**about, "year": str(year)})


def _of_claim(subject: Mapping[str, str]) -> Iterator[Asked]:
    slug = subject.get("claim", "")
    yield Asked("claim", {"claim": slug})
    for column in COLUMNS:
        for number, item in enumerate(register()[slug].column(column), start=1):
            if item.sources:
                yield Asked("claim", {"claim": slug, "column": column, "item": str(number)})
