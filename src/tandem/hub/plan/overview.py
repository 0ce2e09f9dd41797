"""The whole plan at a glance: one sentence for all of it, and what needs attention first."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from tandem.core import calendar
from tandem.core.actions_standing import Stage, Standing
from tandem.core.progress import State, Why
from tandem.hub.plan.following import Followed, follow
from tandem.hub.plan.models import ImprovementAction, ImprovementPlan, Measure, Recommendation
from tandem.hub.plan.performing import standing_of
from tandem.hub.plan.queries_of_improvement import WITH_READINGS
from tandem.hub.plan.words import state_words

__all__ = ["Overview", "Performed", "overview", "performed"]


@dataclass(frozen=True, slots=True)
class Performed:
    """An action and where it stands."""

    action: ImprovementAction
    standing: Standing
    waits_for: tuple[ImprovementAction, ...]
    """What it depends on that is neither verified nor withdrawn."""

    @property
    def counts(self) -> bool:
        """Whether it is not withdrawn."""
        return self.standing.stage is not Stage.WITHDRAWN


@dataclass(frozen=True, slots=True)
class Part:
    """A recommendation with all that belongs to it."""

    recommendation: Recommendation
    measures: tuple[Followed, ...]
    actions: tuple[Performed, ...]
    overdue: bool
    """Whether its day is over while an action of it is not verified."""
    withdrawn: tuple[Measure, ...]
    """Measures that no longer count."""


@dataclass(frozen=True, slots=True)
class Overview:
    """A plan on a day."""

    plan: ImprovementPlan
    parts: tuple[Part, ...]
    measures: tuple[Followed, ...]
    actions: tuple[Performed, ...]
    on: date

    @property
    def sentence(self) -> str:
        """Of how many actions and measures how many stand where."""
        wanted = [each for each in self.actions if each.counts]
        halves = [half for half in (_actions_sentence(wanted), _measures_sentence(self.measures)) if half]
        if not halves:
            return _("Nothing is in the plan yet.")
        return _("Of %(halves)s.") % {"halves": _("; of ").join(halves)}

    @property
    def behind(self) -> tuple[Followed, ...]:
        """Measures that are worse than at the start, then those behind."""
        order = (State.WORSE, State.BEHIND)
        found = [each for each in self.measures if each.judgement.state in order]
        return tuple(sorted(found, key=lambda each: order.index(each.judgement.state)))

    @property
    def unread(self) -> tuple[Followed, ...]:
        """Measures of which no reading came, or none for too long."""
        return tuple(each for each in self.measures if each.judgement.why in (Why.NO_READING, Why.STALE))

    @property
    def overdue(self) -> tuple[Performed, ...]:
        """Actions whose day is over, the longest first."""
        found = [each for each in self.actions if each.standing.overdue]
        return tuple(sorted(found, key=lambda each: -each.standing.days_over))

    @property
    def to_verify(self) -> tuple[Performed, ...]:
        """Actions said to be done that nobody else has looked at."""
        return tuple(each for each in self.actions if each.standing.stage is Stage.SAID_DONE)


def overview(plan: ImprovementPlan, *, now: datetime) -> Overview:
    """Everything in a plan as it stands, in a few questions however much there is."""
    today = calendar.local_day(now)
    found = plan.actions.select_related("agency").prefetch_related("events", "recommendations", "depends_on__events")
    actions = tuple(performed(each, today) for each in found)
    held = Measure.objects.filter(outcome__recommendation__plan=plan).select_related("outcome__recommendation__plan")
    withdrawn = tuple(held.filter(withdrawal__isnull=False))
    counting = held.filter(withdrawal__isnull=True).prefetch_related(*WITH_READINGS)
    measures = tuple(follow(each, now=now) for each in counting)
    recommendations = plan.recommendations.select_related("agency").prefetch_related("outcomes")
    parts = tuple(_part(each, measures, actions, withdrawn, on=today) for each in recommendations)
    return Overview(plan, parts, measures, actions, today)


def performed(action: ImprovementAction, on: date) -> Performed:
    """Where an action stands on a day, and what it waits for."""
    waits = tuple(each for each in action.depends_on.all() if standing_of(each, on=on).stage not in _OVER)
    return Performed(action, standing_of(action, on=on), waits)


_OVER = (Stage.VERIFIED, Stage.WITHDRAWN)


def _part(
    recommendation: Recommendation,
    measures: Sequence[Followed],
    actions: Sequence[Performed],
    withdrawn: Sequence[Measure],
    *,
    on: date,
) -> Part:
    own = tuple(each for each in actions if recommendation in each.action.recommendations.all())
    wanted = [each for each in own if each.counts]
    open_still = any(each.standing.stage is not Stage.VERIFIED for each in wanted) or not wanted
    return Part(
        recommendation,
        tuple(each for each in measures if each.measure.outcome.recommendation_id == recommendation.pk),
        own,
        on > recommendation.due and open_still,
        tuple(each for each in withdrawn if each.outcome.recommendation_id == recommendation.pk),
    )


def _actions_sentence(actions: Sequence[Performed]) -> str:
    if not actions:
        return ""
    verified = sum(each.standing.stage is Stage.VERIFIED for each in actions)
    overdue = sum(each.standing.overdue for each in actions)
    whole = ngettext("%(count)s action", "%(count)s actions", len(actions)) % {"count": len(actions)}
    return _listed(whole, [_are(verified, _("verified")), _are(overdue, _("overdue"))])


def _measures_sentence(measures: Sequence[Followed]) -> str:
    if not measures:
        return ""
    counted = Counter(each.judgement.state for each in measures)
    whole = ngettext("%(count)s measure", "%(count)s measures", len(measures)) % {"count": len(measures)}
    return _listed(whole, [_said(counted[state], state) for state in State if counted[state]])


def _said(count: int, state: State) -> str:
    if state is State.CANNOT_TELL:
        return _("%(count)s cannot be told yet") % {"count": count}
    return _are(count, state_words(state))


def _are(count: int, what: str) -> str:
    if not count:
        return _("none is %(what)s") % {"what": what}
    return ngettext("%(count)s is %(what)s", "%(count)s are %(what)s", count) % {"count": count, "what": what}


def _listed(whole: str, parts: Sequence[str]) -> str:
    return f"{whole} " + _(" and ").join(filter(None, (", ".join(parts[:-1]), parts[-1])))
