"""Where a challenge stands and what is next, in words: the same on every page and in what is told in public."""

from __future__ import annotations

from datetime import datetime

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from tandem.core.calendar import local_day, working_days_between
from tandem.core.challenges_due import Awaited, Due, days_to_answer, dues
from tandem.core.challenges_standing import ActionStanding, Standing
from tandem.report import wording

__all__ = ["action_words", "answer_words", "clock_words", "due_words", "stands", "tone"]


def stands(now: Standing, at: datetime) -> str:
    """Where it stands: what was answered and in how long, what became of the actions, or how it ended."""
    if now.state == "withdrawn":
        return _("withdrawn")
    if now.state == "closed":
        return _("closed: %(how)s") % {"how": _last_choice(now, "closed", "outcome")}
    if now.state == "asked" and now.asked is not None:
        return _unanswered(now, at)
    if now.state == "answered":
        return answer_words(now)
    told = _("reopened: an action did not work") if now.state == "reopened" else answer_words(now)
    settled = sum(each.settled for each in now.actions.values())
    counts = {"settled": settled, "all": len(now.actions)}
    return _("%(told)s; %(settled)d of %(all)d actions settled") % {"told": told, **counts}


def answer_words(now: Standing) -> str:
    """``answered in 6 working days: accepted``, of the latest answer and the time to the first."""
    days = days_to_answer(now)
    if days is None:
        return _("no answer")
    how = _choice(now, "answer", now.answers[-1].details["answer"])
    if days == 0:
        return _("answered the same day: %(how)s") % {"how": how}
    words = ngettext("answered in %(n)d working day: %(how)s", "answered in %(n)d working days: %(how)s", days)
    return words % {"n": days, "how": how}


def due_words(due: Due, *, to: str, owners: dict[int, str]) -> str:
    """What is waited for, and from whom."""
    return {
        Awaited.ANSWER: _("an answer from %(who)s") % {"who": to},
        Awaited.DECIDE: _("a decision on what follows: escalate it, agree on something, or close it"),
        Awaited.AGREE: _("agreement on what is to be done, and by whom"),
        Awaited.DO: _("action %(n)d from %(who)s") % {"n": due.action, "who": owners.get(due.action, "")},
        Awaited.VERIFY: _("somebody else’s word on whether action %(n)d worked") % {"n": due.action},
        Awaited.CONCLUDE: _("closing: every action is settled"),
        Awaited.REOPEN: _("reopening: an action was found not to have worked"),
    }[due.what]


def clock_words(due: Due, at: datetime) -> str:
    """``due 4 December``, ``due today``, ``3 working days over``."""
    today = local_day(at)
    if due.is_over(at):
        over = working_days_between(due.day, today)
        if over == 0:
            return _("over since %(day)s") % {"day": wording.day(due.day)}
        return ngettext("%(n)d working day over", "%(n)d working days over", over) % {"n": over}
    if due.day == today:
        return _("due today")
    return _("due %(day)s") % {"day": wording.day(due.day)}


def tone(due: Due | None, at: datetime) -> str:
    """How the line's edge is drawn, beside the words: ``over``, ``soon`` or ``running``."""
    if due is None:
        return "met"
    if due.is_over(at):
        return "over"
    return "soon" if working_days_between(local_day(at), due.day) <= _SOON else "running"


_SOON = 2


def action_words(now: Standing, each: ActionStanding, at: datetime) -> str:
    """Where one action stands."""
    if each.state == "open":
        late = each.due < local_day(at)
        return _("not reported done: overdue") if late else _("not reported done yet")
    if each.state == "done":
        return _("reported done; whether it worked is not yet verified")
    if each.state == "dropped":
        return _("dropped")
    return _("verified: %(how)s") % {"how": _choice(now, "effect", each.state)}


def _unanswered(now: Standing, at: datetime) -> str:
    due = next(each for each in dues(now) if each.what is Awaited.ANSWER)
    lacks = _("no answer, due %(day)s") if due.is_over(at) else _("no answer yet, due %(day)s")
    words = lacks % {"day": wording.day(due.day)}
    return _("escalated to level %(n)d: %(words)s") % {"n": now.level, "words": words} if now.level > 1 else words


def _last_choice(now: Standing, kind: str, name: str) -> str:
    event = now.last(kind)
    return _choice(now, name, event.details[name]) if event else ""


def _choice(now: Standing, name: str, key: str) -> str:
    return now.rules.choices[name][key]
