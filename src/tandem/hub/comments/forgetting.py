"""What readers wrote is kept for a time and then forgotten; that it came, and what was decided, stays for good."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from django.db.models import OuterRef, Q, QuerySet, Subquery
from django.utils.translation import gettext as _

from tandem.core import calendar
from tandem.hub.audit.record import acting
from tandem.hub.audit.verbs import Verb
from tandem.hub.comments.holding import hold
from tandem.hub.comments.limits import limits
from tandem.hub.comments.models import Comment, Decision, Outcome

__all__ = ["Kept", "forget_old", "kept_until"]

_NEVER_DECIDED = "never_decided"
_STATES = {
    Outcome.PUBLISHED: "published",
    Outcome.CORRECTED: "published",
    Outcome.TAKEN_DOWN: "taken_down",
    Outcome.REJECTED: "rejected",
    Outcome.HANDED_ON: "handed_on",
}
_AT_ONCE = 500
"""How many are looked at in one turn: the next turn goes on."""


@dataclass(frozen=True, slots=True)
class Kept:
    """For how long an original is kept."""

    until: date | None
    """Its last day; ``None`` where somebody must read it first."""
    why: str


def kept_until(comment: Comment, last: Decision | None, *, now: datetime) -> Kept:
    """Until when the original of a comment is kept, by the rule of today, and why so long.

    What may tell of a child and was never decided about has no end: it may not be forgotten unread.
    """
    rule = limits(calendar.local_day(now))
    state = _STATES[Outcome(last.outcome)] if last else _NEVER_DECIDED
    if last is None and comment.may_disclose:
        return Kept(None, _("It may tell of a child, so it is kept until somebody has decided about it."))
    since = last.at if last else comment.received
    return Kept(calendar.local_day(since + rule.kept[state]), _(rule.why[state]))


def forget_old(now: datetime) -> int:
    """Forget the originals whose time is over; how many. Each is a deed of its own, so a turn may end anywhere."""
    return sum(_forget_if_over(each, now) for each in _over(now)[:_AT_ONCE])


def _over(now: datetime) -> QuerySet[Comment]:
    rule = limits(calendar.local_day(now))
    today = calendar.start_of_day(calendar.local_day(now))
    decided = Decision.objects.filter(comment=OuterRef("pk")).order_by("-at", "-pk")
    over = Q(last=None, may_disclose=False, received__lt=today - rule.kept[_NEVER_DECIDED])
    for outcome, state in _STATES.items():
        over |= Q(last=outcome, last_at__lt=today - rule.kept[state])
    found = Comment.objects.filter(forgotten__isnull=True)
    found = found.annotate(last=Subquery(decided.values("outcome")[:1]), last_at=Subquery(decided.values("at")[:1]))
    return found.filter(over).order_by("received", "pk")


def _forget_if_over(comment: Comment, now: datetime) -> bool:
    """Forget it, unless somebody has decided about it meanwhile or another worker has forgotten it."""
    last = comment.decisions.last()
    why = _STATES[Outcome(last.outcome)] if last else _NEVER_DECIDED
    try:
        with acting(Verb.COMMENT_FORGOTTEN, on=comment, reason=why):
            hold(comment)
            _forget(_still_over(comment, now), comment.decisions.last(), now)
    except _NotOverError:
        return False
    return True


def _still_over(comment: Comment, now: datetime) -> Comment:
    found = _over(now).filter(pk=comment.pk).first()
    if found is None:
        raise _NotOverError
    return found


class _NotOverError(Exception):
    """Something has changed since it was looked for: nothing is done, and nothing recorded."""


def _forget(comment: Comment, last: Decision | None, now: datetime) -> None:
    """What readers see goes on to be what may be cut; of anything else no word is left."""
    seen = last if last is not None and last.outcome in (Outcome.PUBLISHED, Outcome.CORRECTED) else None
    comment.decisions.update(cuts=[])
    if seen is None:
        comment.decisions.update(shown="")
    else:
        comment.decisions.exclude(pk=seen.pk).update(shown="")
    comment.words = seen.shown if seen else ""
    if seen is None or seen.nameless:
        comment.said_by = ""
    comment.subject = None
    comment.forgotten = now
    comment.save(update_fields=["words", "said_by", "subject", "forgotten"])
