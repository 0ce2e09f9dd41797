"""Letters about challenges: a reference and a link, and not a word of what was said."""

from __future__ import annotations

from datetime import datetime

from django.urls import reverse

from tandem.core.calendar import local_day
from tandem.core.challenges_due import Awaited, Due
from tandem.core.roles import Permission
from tandem.hub.accounts.models import User
from tandem.hub.accounts.queries import able_holders
from tandem.hub.audit.record import acting
from tandem.hub.audit.verbs import Verb
from tandem.hub.board.models import Challenge, ChallengeEvent
from tandem.hub.board.queries import answering_for
from tandem.hub.board.record import Read, read_each
from tandem.hub.outbox.mail import message_key, queue
from tandem.hub.outbox.models import Message

__all__ = ["tell", "tell_overdue"]


def tell(after: Read, event: ChallengeEvent, *, now: datetime) -> None:
    """Write to whoever must act on what has just happened. Belongs into the deed that recorded it."""
    challenge, today = after.challenge, local_day(now)
    if event.kind in ("raised", "escalated"):
        _write(answering_for(challenge.to_id, on=today), "challenge_asked", challenge, event, now)
    elif event.kind == "answered":
        raised = next(each for each in after.events if each.kind == "raised")
        _write([raised.by], "challenge_answered", challenge, event, now)
    elif event.kind == "action_agreed" and event.action is not None:
        _write(answering_for(event.action.agency_id, on=today), "challenge_action", challenge, event, now)


def tell_overdue(now: datetime) -> int:
    """Write once of each answer and action that has become late, to whoever owes it and whoever leads; how many."""
    late = [
        (each.challenge, due)
        for each in read_each(Challenge.objects.all())
        for due in each.overdue(now)
        if due.what in (Awaited.ANSWER, Awaited.DO)
    ]
    keys = {
        f"challenge_overdue/{challenge.pk}/{due.after}/{user.pk}": (challenge, user)
        for challenge, due in late
        for user in _owing(challenge, due, now)
    }
    sent = set(Message.objects.filter(key__in=map(message_key, keys)).values_list("key", flat=True))
    new = {key: pair for key, pair in keys.items() if message_key(key) not in sent}
    if new:
        with acting(Verb.CHALLENGE_OVERDUE_TOLD):
            for key, (challenge, user) in new.items():
                queue(user.email, "challenge_overdue", _context(challenge), key, now)
    return len(new)


def _owing(challenge: Challenge, due: Due, now: datetime) -> list[User]:
    today = local_day(now)
    agency = challenge.actions.get(number=due.action).agency_id if due.action else challenge.to_id
    return [*answering_for(agency, on=today), *able_holders(Permission.LEAD_CHALLENGES, on=today)]


def _write(to: list[User], template: str, challenge: Challenge, event: ChallengeEvent, now: datetime) -> None:
    for user in to:
        queue(user.email, template, _context(challenge), f"{template}/{event.pk}/{user.pk}", now)


def _context(challenge: Challenge) -> dict[str, str]:
    return {"reference": challenge.reference, "link": reverse("staff:challenge", args=[challenge.reference])}
