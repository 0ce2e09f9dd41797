"""Where a measure or an action stands, and why, in the words of a page that can be read out."""

from __future__ import annotations

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext

from tandem.core.actions_standing import Stage, Standing
from tandem.core.figure import Unit
from tandem.core.progress import State, Why
from tandem.hub.plan.following import Followed
from tandem.hub.plan.models import Measure
from tandem.report.wording import day, figure_words, interval_words, value_words

__all__ = ["counted_in", "standing_words", "state_words", "target_words", "why_words"]

_STATES = {
    State.KEPT: gettext_lazy("met and kept"),
    State.MET: gettext_lazy("met once"),
    State.ON_COURSE: gettext_lazy("on course"),
    State.CANNOT_TELL: gettext_lazy("cannot be told yet"),
    State.NOT_STARTED: gettext_lazy("not started"),
    State.BEHIND: gettext_lazy("behind"),
    State.WORSE: gettext_lazy("worse than at the start"),
}
_STAGES = {
    Stage.NOT_BEGUN: gettext_lazy("not begun"),
    Stage.IN_HAND: gettext_lazy("in hand"),
    Stage.SAID_DONE: gettext_lazy("said to be done, not verified yet"),
    Stage.VERIFIED: gettext_lazy("verified"),
    Stage.WITHDRAWN: gettext_lazy("withdrawn"),
}


_UNITS = {
    Unit.DAYS: gettext_lazy("%(number)s days"),
    Unit.WORKING_DAYS: gettext_lazy("%(number)s working days"),
    Unit.PER_1000_CHILDREN: gettext_lazy("%(number)s for every 1,000 children"),
    Unit.PER_10000_CHILDREN: gettext_lazy("%(number)s for every 10,000 children"),
}


def state_words(state: State) -> str:
    """A state in few words."""
    return str(_STATES[state])


def counted_in(number: str, unit: Unit) -> str:
    """A number with what it counts, where the number alone does not say."""
    words = _UNITS.get(unit) if number[:1].isdigit() else None
    return number if words is None else str(words) % {"number": number}


def target_words(measure: Measure) -> str:
    """``90.0% by 31 March 2027``."""
    unit = Unit(measure.unit)
    said = {"value": counted_in(value_words(measure.target, unit), unit), "day": day(measure.target_by)}
    return _("%(value)s by %(day)s") % said


def why_words(followed: Followed) -> str:
    """What a state rests on, in a sentence or two."""
    judged = followed.judgement
    latest = followed.latest
    if latest is None:
        return _nothing(followed)
    unit = Unit(followed.measure.unit)
    limits = interval_words(latest.figure)
    said = {
        "value": counted_in(figure_words(latest.figure), unit) + (f" ({limits})" if limits else ""),
        "day": day(latest.on),
        "course": "" if judged.course is None else counted_in(value_words(judged.course, unit), unit),
        "target": counted_in(value_words(followed.measure.target, unit), unit),
        "n": latest.figure.n or 0,
    }
    return str(_WHY[judged.why]) % said


_WHY = {
    Why.AT_TARGET: gettext_lazy("%(value)s in the period to %(day)s: the target of %(target)s is reached."),
    Why.KEPT_AT_TARGET: gettext_lazy("%(value)s in the period to %(day)s, and at the target of %(target)s before."),
    Why.BEYOND_COURSE: gettext_lazy("%(value)s in the period to %(day)s, when the course stood at %(course)s."),
    Why.SHORT_OF_COURSE: gettext_lazy(
        "%(value)s in the period to %(day)s, short of the course, which stood at %(course)s."
    ),
    Why.WORSE_THAN_START: gettext_lazy("%(value)s in the period to %(day)s: worse than where it began."),
    Why.STALE: gettext_lazy("The last reading, %(value)s, is of a period that ended on %(day)s: too long ago."),
    Why.SMALL: gettext_lazy("%(value)s in the period to %(day)s, of %(n)s: too few to say anything."),
    Why.CHANCE: gettext_lazy(
        "%(value)s in the period to %(day)s: chance alone could put that on either side of the course, which stood "
        "at %(course)s."
    ),
    Why.TOO_FEW: gettext_lazy(
        "%(value)s in the period to %(day)s: one reading, and how far chance moves it is not known."
    ),
    Why.DISAGREE: gettext_lazy(
        "%(value)s in the period to %(day)s lies on the other side of the course than the reading before."
    ),
    Why.NO_BASELINE: gettext_lazy(
        "%(value)s in the period to %(day)s: not at the target, and no baseline to set it against."
    ),
}


def _nothing(followed: Followed) -> str:
    if followed.series.points and followed.kept_back:
        return _("The latest reading rests on so few that it is not shown, to protect confidentiality.")
    if followed.kept_back:
        return _("Its readings rest on so few that they are not shown, to protect confidentiality.")
    if followed.judgement.why is Why.NOTHING_YET:
        return _("There is no reading yet.")
    return _("No reading has come since it began.")


def standing_words(standing: Standing) -> str:
    """Where an action stands, the most pressing first; its first day where it was put off."""
    words = [str(_STAGES[standing.stage])]
    if standing.overdue:
        over = ngettext("overdue by %(days)s day", "overdue by %(days)s days", standing.days_over)
        words.insert(0, over % {"days": standing.days_over})
    if standing.refused:
        words.append(_("looked at and not found done"))
    if standing.slipped:
        slips = ngettext("put off once", "put off %(times)s times", standing.slipped) % {"times": standing.slipped}
        words.append(_("%(slips)s, first due %(day)s") % {"slips": slips, "day": day(standing.first_due)})
    return ", ".join(words)
