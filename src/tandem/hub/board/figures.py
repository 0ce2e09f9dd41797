"""How each agency challenges and answers, both ways: counts and times, each with what it rests on."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from statistics import median_low

from django.conf import settings
from django.utils.translation import gettext as _

from tandem.core.calendar import add_working_days, local_day
from tandem.core.challenges_due import days_to_answer
from tandem.core.challenges_standing import ActionStanding, Standing
from tandem.core.figure import Figure, Provenance, State, Unit
from tandem.hub.board.record import Read
from tandem.hub.evidence.answers import Number

__all__ = ["FEW", "AgencyFigures", "by_agency", "log", "time_to_answer", "verified_count"]

FEW = 5
"""Below so many, one more or less changes everything: the page says so."""


@dataclass(frozen=True, slots=True)
class AgencyFigures:
    """One agency's figures."""

    agency: str
    raised: Number
    received: Number
    days: Number
    """Half of its first answers came within so many working days."""
    in_time: Number
    verified: Number

    @property
    def numbers(self) -> tuple[Number, ...]:
        """All of them, in the order of the columns."""
        return (self.raised, self.received, self.days, self.in_time, self.verified)


def by_agency(found: Sequence[Read], *, now: datetime, only: Collection[int] | None = None) -> list[AgencyFigures]:
    """The figures of each agency that raised, received or owns anything, by name; of some agencies only, if named."""
    names: dict[int, str] = {}
    for each in found:
        for agency in (each.challenge.raised_by, each.challenge.to, *(one.agency for one in each.owned)):
            names[agency.pk] = agency.name
    shown = {agency: name for agency, name in names.items() if only is None or agency in only}
    return [_of(agency, shown[agency], found, now) for agency in sorted(shown, key=lambda each: shown[each].casefold())]


def time_to_answer(now: Standing, at: datetime) -> Figure:
    """Working days to the first answer; missing once it is late, not applicable before, nor to what was withdrawn."""
    name, days = _("Working days to the first answer"), days_to_answer(now)
    if days is None:
        state = State.MISSING if now.state != "withdrawn" and _is_over(now, at) else State.NOT_APPLICABLE
        return Figure.unknown(name, Unit.WORKING_DAYS, state, source=(log(),))
    # An answer on the day is none at all in working days, and no lack of one.
    return Figure(name, days, Unit.WORKING_DAYS, n=1, source=(log(),))


def verified_count(actions: Iterable[ActionStanding]) -> Number:
    """The same as a count, for the few actions of one challenge."""
    counted, of = _verified(actions)
    return replace(_count(_("Actions verified, of those agreed"), counted), parts=(float(counted), float(of)))


def log() -> Provenance:
    """The record of challenges as a source."""
    return Provenance("challenges", _("Challenges between agencies"), settings.PARTNERSHIP, _("own record"), licence="")


def _of(agency: int, name: str, found: Sequence[Read], now: datetime) -> AgencyFigures:
    received = [each.now for each in found if each.challenge.to_id == agency]
    raised = sum(each.challenge.raised_by_id == agency for each in found)
    days = [taken for each in received if (taken := days_to_answer(each)) is not None]
    counted = [each for each in received if each.answers or (each.state != "withdrawn" and _is_over(each, now))]
    owned = [one for each in found for one in each.now.actions.values() if one.owner == agency]
    due = [one for one in owned if one.settled or one.due < local_day(now)]
    return AgencyFigures(
        name,
        _count(_("Raised"), raised),
        _count(_("Received"), len(received)),
        _median(days),
        _share(_("Answered in time"), sum(_in_time(each) for each in counted), len(counted)),
        _verified_of(due),
    )


def _verified_of(actions: Iterable[ActionStanding]) -> Number:
    """The share of some actions of which somebody else could say whether they worked."""
    counted, of = _verified(actions)
    return _share(_("Actions verified"), counted, of)


def _verified(actions: Iterable[ActionStanding]) -> tuple[int, int]:
    every = list(actions)
    return sum(each.state in ("worked", "did_not_work") for each in every), len(every)


def _median(days: Sequence[int]) -> Number:
    name = _("Working days to the first answer")
    if not days:
        return Number(name, Figure.unknown(name, Unit.WORKING_DAYS, State.NOT_APPLICABLE, n=0, source=(log(),)))
    figure = Figure(name, median_low(days), Unit.WORKING_DAYS, n=len(days), source=(log(),), method="median, the lower")
    return Number(name, figure)


def _count(name: str, value: int) -> Number:
    return Number(name, Figure(name, value, Unit.COUNT, State.KNOWN if value else State.NIL, n=value, source=(log(),)))


def _share(name: str, counted: int, of: int) -> Number:
    if not of:
        return Number(name, Figure.unknown(name, Unit.SHARE, State.NOT_APPLICABLE, n=0, source=(log(),)))
    return Number(name, Figure(name, counted / of, Unit.SHARE, n=of, source=(log(),)), (float(counted), float(of)))


def _is_over(now: Standing, at: datetime) -> bool:
    """Whether the first limit has passed."""
    return (days := _limit(now)) is not None and days < local_day(at)


def _in_time(now: Standing) -> bool:
    limit = _limit(now)
    return bool(now.answers) and limit is not None and local_day(now.answers[0].at) <= limit


def _limit(now: Standing) -> date | None:
    """The last day of the first limit."""
    raised = now.last("raised")
    return add_working_days(local_day(raised.at), now.rules.level(1).working_days) if raised else None
