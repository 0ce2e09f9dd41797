"""What a challenge waits for, and by which day: told by the calendar on reading, never kept."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from tandem.core.calendar import add_working_days, local_day, working_days_between
from tandem.core.challenges_standing import Happening, Standing

__all__ = ["Awaited", "Due", "days_to_answer", "dues", "next_due", "slipped"]


class Awaited(StrEnum):
    """What is waited for."""

    ANSWER = "answer"
    DECIDE = "decide"
    """What follows an answer that does not accept it: escalate, agree something, or close."""
    AGREE = "agree"
    DO = "do"
    VERIFY = "verify"
    CONCLUDE = "conclude"
    REOPEN = "reopen"
    """A closed one of which an action was found since to have had no effect."""


@dataclass(frozen=True, slots=True, order=True)
class Due:
    """One thing that must be done by a day; done on that day, it is done in time."""

    day: date
    what: Awaited
    action: int = 0
    """The number of the action; 0 where it is about the whole."""

    def is_over(self, at: datetime) -> bool:
        """Whether the day has passed."""
        return self.day < local_day(at)


def dues(now: Standing) -> tuple[Due, ...]:
    """All that is waited for, the soonest first; of a closed one only that it is reopened, where an action failed."""
    return tuple(sorted(_dues(now) if now.open else _since_closed(now)))


def next_due(now: Standing) -> Due | None:
    """What is waited for first."""
    return next(iter(dues(now)), None)


def slipped(now: Standing, at: datetime) -> bool:
    """Whether something is late, or was not wholly accepted, or did not work."""
    if now.failed is not None:
        return True
    if now.state != "asked" and now.answers and now.answers[-1].details["answer"] != "accepted":
        return True
    late = (Awaited.ANSWER, Awaited.AGREE, Awaited.DO)
    return any(each.what in late and each.is_over(at) for each in dues(now))


def days_to_answer(now: Standing) -> int | None:
    """Working days from the raising to the first answer, on whatever level it came; none while there is none."""
    raised = now.last("raised")
    if raised is None or not now.answers:
        return None
    return working_days_between(local_day(raised.at), local_day(now.answers[0].at))


def _dues(now: Standing) -> Iterator[Due]:
    if now.state == "asked" and now.asked is not None:
        yield _within(now.rules.level(now.level).working_days, now.asked, Awaited.ANSWER)
    for each in now.actions.values():
        if each.state == "open":
            yield Due(each.due, Awaited.DO, each.number)
        elif each.state == "done" and each.done is not None:
            yield _limited(now, "verify", each.done, Awaited.VERIFY, each.number)
    yield from _what_follows(now)


def _since_closed(now: Standing) -> Iterator[Due]:
    closed, found = now.last("closed"), now.failed.last if now.failed else None
    if now.state == "closed" and closed and found and now.counted.index(found) > now.counted.index(closed):
        yield _limited(now, "decide", found, Awaited.REOPEN)


def _what_follows(now: Standing) -> Iterator[Due]:
    """What the partnership itself must see to next."""
    if now.state == "asked":
        return
    if now.failed is not None and now.failed.last is not None:
        reopened = now.last("reopened") if now.state == "reopened" else None
        yield _limited(now, "agree", reopened or now.failed.last, Awaited.AGREE)
    elif now.state == "answered" and now.settled:
        answer = now.answers[-1]
        refused = answer.details["answer"] == "not_accepted"
        yield _limited(now, "decide" if refused else "agree", answer, Awaited.DECIDE if refused else Awaited.AGREE)
    elif now.state == "acting" and now.settled:
        ended = max((each.last for each in now.actions.values() if each.last), key=lambda each: each.at)
        yield _limited(now, "conclude", ended, Awaited.CONCLUDE)


def _limited(now: Standing, limit: str, after: Happening, what: Awaited, action: int = 0) -> Due:
    return _within(now.rules.limits[limit].working_days, after, what, action)


def _within(days: int, after: Happening, what: Awaited, action: int = 0) -> Due:
    return Due(add_working_days(local_day(after.at), days), what, action)
