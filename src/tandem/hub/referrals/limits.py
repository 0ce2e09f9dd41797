"""How long partners have to answer, by priority: local and dated. None of it lengthens the decision's own clock."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from tandem.core.errors import InputError
from tandem.core.law import Authority
from tandem.hub.local_rules import versions
from tandem.hub.referrals.models import AnswerTimes, Priority

__all__ = ["Standing", "answer_due", "answer_times", "standing_times"]


@dataclass(frozen=True, slots=True)
class Standing:
    """The hours that stood on a day: the partnership's own where it has approved some, else the common pattern."""

    since: date
    hours: dict[Priority, int]
    source: str
    own: AnswerTimes | None
    """The partnership's own version; ``None`` for the pattern that the product starts with."""
    note: str = ""


def answer_times(*, on: date) -> Standing:
    """How long partners had on a day, by the partnership's own version or the pattern of ``answer_times.json``.

    Raises:
        InputError: nothing is recorded for that day.
    """
    own = AnswerTimes.objects.filter(approved=True, since__lte=on).order_by("-since").first()
    return standing_times(own) if own else _common(on)


def standing_times(own: AnswerTimes) -> Standing:
    """The partnership's own version as the lists show it."""
    hours = {Priority.RED: own.red, Priority.AMBER: own.amber, Priority.GREEN: own.green}
    return Standing(own.since, hours, own.source, own)


def answer_due(times: Standing, priority: Priority, *, asked: datetime) -> datetime:
    """When an answer is due: elapsed hours, nights and weekends included, for risk does not keep office hours."""
    return asked + timedelta(hours=times.hours[priority])


def _common(on: date) -> Standing:
    standing = [row for row in versions("referrals", "answer_times.json") if date.fromisoformat(row["from"]) <= on]
    if not standing:
        raise InputError(
            f"No answering times are recorded for {on:%-d %B %Y}.",
            hint="Record them under Answering times, from that day on.",
        )
    row = standing[-1]
    law = Authority.from_dict({**row["law"], "effective_from": row["from"]})
    hours = {Priority(key): int(hours) for key, hours in row["hours"].items()}
    return Standing(date.fromisoformat(row["from"]), hours, law.source, None, law.note)
