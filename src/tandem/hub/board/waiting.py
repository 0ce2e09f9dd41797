"""Which challenges wait for somebody to do what is due."""

from __future__ import annotations

from datetime import datetime

from tandem.core.calendar import local_day
from tandem.core.challenges_due import Awaited, Due, dues
from tandem.core.challenges_engine import possible
from tandem.hub.accounts.models import User
from tandem.hub.board.policies import part_in
from tandem.hub.board.queries import visible_challenges
from tandem.hub.board.record import Read, read_each

__all__ = ["due_from", "waiting_for"]

_MEETS = {
    Awaited.ANSWER: "answered",
    # It can be escalated only from below the highest level; agreeing on something whoever leads can on every one.
    Awaited.DECIDE: "action_agreed",
    Awaited.AGREE: "action_agreed",
    Awaited.DO: "action_done",
    Awaited.VERIFY: "effect_verified",
    Awaited.CONCLUDE: "closed",
    Awaited.REOPEN: "reopened",
}
"""A step by which what is waited for is done, that can be taken whenever it is waited for."""


def waiting_for(user: User, *, now: datetime) -> list[tuple[Read, list[Due]]]:
    """The challenges in which something is due that they may do, with what it is."""
    found = [(each, due_from(each, user, now=now)) for each in read_each(visible_challenges(user))]
    return [(each, mine) for each, mine in found if mine]


def due_from(each: Read, user: User, *, now: datetime) -> list[Due]:
    """What is due in one challenge that somebody may do."""
    today = local_day(now)
    able = {
        (step.event, number or 0)
        for step, number in possible(each.now, now)
        if part_in(user, step, each.now, number, on=today) is not None
    }
    return [due for due in dues(each.now) if (_MEETS[due.what], due.action) in able]
