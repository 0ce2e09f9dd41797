"""Letters about challenges: a reference and a link, and not a word of what was said."""

from __future__ import annotations

from datetime import date, datetime

from django.urls import reverse

from tandem.core.calendar import local_day
from tandem.core.challenges_due import Awaited, Due
from tandem.core.roles import Permission
from tandem.hub.accounts.models import User
from tandem.hub.accounts.queries import able_holders
from tandem.hub.audit.record import acting
from tandem.hub.audit.verbs import Verb
from tandem.hub.board.models import Challenge, ChallengeEvent
from tandem.hub.board.queries import answering_for, visible_challenges
from tandem.hub.board.record import Read, read_each
from tandem.hub.outbox.mail import message_key, queue
from tandem.hub.outbox.models import Message

__all__ = ["tell", "tell_overdue"]


def tell(after: Read, event: ChallengeEvent, *, now: datetime) -> None:
    """Write to whoever must act on what has just happened. Belongs into the deed that recorded it."""
    challenge, today = after.challenge, local_day(now)
    if event.kind in ("raised", "escalated"):
        _write(_answering(challenge.to_id, today), "challenge_asked", challenge, event, now)
    elif event.kind == "answered":
        _write(_awaiting_answer(after, today), "challenge_answered", challenge, event, now)
    elif event.kind == "action_agreed" and event.action is not None:
        _write(_answering(event.action.agency_id, today), "challenge_action", challenge, event, now)


def tell_overdue(now: datetime) -> int:
    """Write once of each answer and action that has become late, to whoever owes it and whoever leads; how many."""
    late = [
        (each, due)
        for each in read_each(Challenge.objects.all())
        for due in each.overdue(now)
        if due.what in (Awaited.ANSWER, Awaited.DO)
    ]
    today = local_day(now)
    answering = answering_for({_owing(each, due) for each, due in late}, on=today)
    leading = able_holders(Permission.LEAD_CHALLENGES, on=today) if late else []
    keys = {
        f"challenge_overdue/{each.challenge.pk}/{_named(each, due)}/{user.pk}": (each.challenge, user)
        for each, due in late
        for user in (*answering[_owing(each, due)], *leading)
    }
    sent = set(Message.objects.filter(key__in=map(message_key, keys)).values_list("key", flat=True))
    new = {key: pair for key, pair in keys.items() if message_key(key) not in sent}
    if new:
        with acting(Verb.CHALLENGE_OVERDUE_TOLD):
            for key, (challenge, user) in new.items():
                queue(user.email, "challenge_overdue", _context(challenge), key, now)
    return len(new)


def _owing(each: Read, due: Due) -> int:
    return each.now.actions[due.action].owner if due.action else each.challenge.to_id


def _named(each: Read, due: Due) -> str:
    """What is late, the same after words were put right."""
    return f"{due.what}/{due.action or each.now.level}"


def _answering(agency: int, today: date) -> list[User]:
    return answering_for([agency], on=today)[agency]


def _awaiting_answer(after: Read, today: date) -> list[User]:
    """Whoever raised it; who leads, where that person may not read it any more."""
    raised = next(each for each in after.events if each.kind == "raised")
    reading = able_holders(Permission.VIEW_CHALLENGES, on=today, agencies=[raised.by.agency_id])
    if raised.by in reading and visible_challenges(raised.by).filter(pk=after.challenge.pk).exists():
        return [raised.by]
    return able_holders(Permission.LEAD_CHALLENGES, on=today)


def _write(to: list[User], template: str, challenge: Challenge, event: ChallengeEvent, now: datetime) -> None:
    for user in to:
        queue(user.email, template, _context(challenge), f"{template}/{event.pk}/{user.pk}", now)


def _context(challenge: Challenge) -> dict[str, str]:
    return {"reference": challenge.reference, "link": reverse("staff:challenge", args=[challenge.reference])}
