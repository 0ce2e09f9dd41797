"""Adding a measure to an outcome, and writing down what was read of it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime

from django.utils.translation import gettext as _

from tandem.core import calendar
from tandem.core.errors import InputError
from tandem.core.figure import Unit
from tandem.core.progress_rules import progress_rules
from tandem.hub.accounts.models import User
from tandem.hub.agencies.models import Agency, Kind
from tandem.hub.audit.record import acting
from tandem.hub.audit.verbs import Verb
from tandem.hub.plan.following import course_of
from tandem.hub.plan.meanwhile import ChangedMeanwhile
from tandem.hub.plan.models import ImprovementPlan, Measure, Outcome, Reading, Withdrawal
from tandem.hub.plan.naming import refuse_names_in_public
from tandem.hub.plan.policies import may_keep, require
from tandem.hub.plan.published import UNITS
from tandem.hub.plan.series import typed_start
from tandem.hub.referrals.figures import FOLLOWED, OF_ONE_AGENCY
from tandem.report.wording import day

__all__ = ["Measuring", "Read", "add_measure", "write_down"]

_LARGEST = 1e9


@dataclass(frozen=True, slots=True)
class Measuring:
    """What is to be measured."""

    name: str
    direction: str
    start_on: date
    target: float
    target_by: date
    unit: str = Unit.SHARE.value
    counts_people: bool = True
    origin: str = Measure.Origin.TYPED
    asked: Mapping[str, str | int] = field(default_factory=dict)
    start_value: float | None = None
    start_n: int | None = None
    start_source: str = ""
    milestones: Sequence[tuple[date, float]] = ()
    no_name: bool = False
    """Whether whoever adds it says that what may be told in public of it names nobody."""


@dataclass(frozen=True, slots=True)
class Read:
    """One reading, with where it is from."""

    until: date
    value: float
    source: str
    since: date | None = None
    n: int | None = None
    low: float | None = None
    high: float | None = None
    address: str = ""
    no_name: bool = False
    """As above."""


def add_measure(outcome: Outcome, said: Measuring, *, by: User, now: datetime) -> Measure:
    """Add a measure.

    Raises :class:`InputError` for a course that leads nowhere, a value that its unit cannot have, a baseline of a day
    to come or before there were rules, or figures that are not kept.
    """
    require(may_keep(by))
    if not said.name.strip():
        raise InputError(_("Say what is measured."), hint=_("In words that somebody outside would know."))
    unit = _unit(said, outcome.recommendation.plan)
    counts_people = said.counts_people or said.origin != Measure.Origin.TYPED
    for value in (said.target, said.start_value, *(value for _on, value in said.milestones)):
        _refuse_impossible(value, unit)
    _refuse_number(said.start_value, said.start_n, unit, counts_people=counts_people)
    if said.start_value is not None and said.origin == Measure.Origin.TYPED and not said.start_source.strip():
        raise InputError(_("Say where the baseline is from."), hint=_("A report or a return, with its period."))
    made = Measure(
        outcome=outcome,
        name=said.name.strip(),
        unit=unit,
        direction=said.direction,
        counts_people=counts_people,
        origin=said.origin,
        asked=dict(said.asked),
        start_on=said.start_on,
        start_value=said.start_value,
        start_n=said.start_n,
        start_source=said.start_source.strip(),
        target=said.target,
        target_by=said.target_by,
        milestones=[[on.isoformat(), value] for on, value in said.milestones],
        made_by=by,
        made_at=now,
    )
    if said.start_on > calendar.local_day(now):
        raise InputError(
            _("The day of the baseline is to come."), hint=_("Give the last day of a period that is over.")
        )
    progress_rules(said.start_on)
    if not said.no_name:
        refuse_names_in_public(outcome.recommendation.plan, (said.name, said.start_source))
    if said.target_by <= said.start_on:
        raise InputError(_("The target comes no later than the baseline."), hint=_("Give a later day."))
    course_of(made, typed_start(made))
    with acting(Verb.IMPROVEMENT_MEASURED) as deed:
        made.save()
        deed.on = made
    return made


def write_down(measure: Measure, read: Read, *, seen: int, by: User, now: datetime) -> Reading:
    """Write a reading down; one of the same period takes the place of the earlier, which stays to be seen.

    ``seen`` is how many readings whoever writes had before them. Raises :class:`InputError` where others have been
    added, for a measure that is read by itself, without a source, or for what cannot be.
    """
    require(may_keep(by))
    if measure.origin != Measure.Origin.TYPED:
        raise InputError(_("This measure is read by itself."), hint=_("Nobody can write over it."))
    if not read.source.strip():
        raise InputError(_("Say where it is from."), hint=_("A report or a return, with its period."))
    if read.until > calendar.local_day(now):
        raise InputError(_("Its period is not over yet."), hint=_("Write it down when it is."))
    if read.until <= measure.start_on:
        raise InputError(_("Its period ends no later than the baseline."), hint=_("A reading comes after it."))
    if read.since is not None and read.since > read.until:
        raise InputError(_("Its period ends before it begins."), hint=_("Look at both days."))
    for value in (read.value, read.low, read.high):
        _refuse_impossible(value, measure.unit)
    _refuse_number(read.value, read.n, measure.unit, counts_people=measure.counts_people)
    _refuse_interval(read)
    if not read.no_name:
        refuse_names_in_public(measure.outcome.recommendation.plan, (read.source,))
    with acting(Verb.IMPROVEMENT_READING) as deed:
        kept = Measure.objects.select_for_update().get(pk=measure.pk)
        if Withdrawal.objects.filter(measure=kept).exists():
            raise InputError(_("This measure is withdrawn."), hint=_("Its page says why."))
        if kept.readings.count() != seen:
            added = list(kept.readings.order_by("pk").select_related("by"))[max(seen, 0) :]
            raise ChangedMeanwhile(_told(each) for each in added)
        deed.on = made = Reading.objects.create(
            measure=kept,
            since=read.since,
            until=read.until,
            value=read.value,
            n=read.n,
            low=read.low,
            high=read.high,
            source=read.source.strip(),
            address=read.address,
            by=by,
            at=now,
        )
    return made


def _told(reading: Reading) -> str:
    """A reading that came meanwhile, without its value: whether that may be shown the measure’s page knows."""
    said = {"name": reading.by.name, "day": day(reading.until), "source": reading.source}
    return _("%(name)s wrote a reading down for the period to %(day)s (%(source)s)") % said


def _unit(said: Measuring, plan: ImprovementPlan) -> str:
    if said.origin == Measure.Origin.TYPED:
        return said.unit
    key = str(said.asked.get("measure", ""))
    if said.origin == Measure.Origin.OWN:
        _refuse_own(key, said.asked.get("agency"))
        return Unit.SHARE.value
    if plan.invented:
        raise InputError(
            _("Published figures are of real places, and this plan is invented."), hint=_("Choose another source.")
        )
    if key not in UNITS or not said.asked.get("area"):
        raise InputError(_("Choose the published figure."), hint=_("Its area, who referred, and what is counted."))
    return UNITS[key].value


def _refuse_own(key: str, agency: str | int | None) -> None:
    if key not in FOLLOWED:
        raise InputError(_("Choose one of the hub’s own figures."), hint=_("The list names each."))
    if agency and not Agency.objects.filter(pk=agency, kind=Kind.ORGANISATION).exists():
        raise InputError(_("Figures are of whole organisations."), hint=_("Choose one, or nobody for all together."))
    if key in OF_ONE_AGENCY and not agency:
        raise InputError(_("That figure is of one agency."), hint=_("Choose which."))


def _refuse_impossible(value: float | None, unit: str) -> None:
    most = 1.0 if unit == Unit.SHARE.value else _LARGEST
    if value is not None and not 0 <= value <= most:
        raise InputError(_("A value lies outside what there can be."), hint=_("A share is from 0 to 100 per cent."))


def _refuse_number(value: float | None, n: int | None, unit: str, *, counts_people: bool) -> None:
    fewest = 1 if unit == Unit.SHARE.value else 0
    if n is not None and not fewest <= n <= _LARGEST:
        raise InputError(_("It rests on a number that cannot be."), hint=_("Leave it out if it is not known."))
    if value is not None and counts_people and unit == Unit.COUNT.value and value % 1:
        raise InputError(_("People are counted in whole numbers."), hint=_("Choose another unit for an average."))


def _refuse_interval(read: Read) -> None:
    if (read.low is None) != (read.high is None):
        raise InputError(_("An interval has two limits."), hint=_("Give both, or neither."))
    if read.low is not None and read.high is not None and not read.low <= read.value <= read.high:
        raise InputError(_("The value lies outside its interval."), hint=_("Look at all three numbers."))
