"""What the start page says about accounts that are due: those one answers for, and one's own."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from django.utils.formats import date_format
from django.utils.translation import ngettext

from tandem.hub.accounts.models import User
from tandem.hub.accounts.queries import answered_for_by, due_soon, kept_of, who_answers
from tandem.hub.accounts.upkeep import attested_until, rules

__all__ = ["UpkeepNotices", "upkeep_notices"]


@dataclass(frozen=True, slots=True)
class UpkeepNotices:
    """Empty where nothing is due."""

    due: str
    own_until: date | None
    ask: list[str]
    """Who can say that one's own account is still needed."""


def upkeep_notices(user: User, *, on: date) -> UpkeepNotices:
    """What is due soon, or overdue, for somebody who may read."""
    waiting = [attested_until(kept_of(each), on=on) for each in due_soon(answered_for_by(user, on=on), on=on)]
    until = attested_until(user.kept(), on=on)
    own = until if until <= on + timedelta(days=rules(on).remind_days) else None
    ask = [each.name for each in who_answers([user], on=on)] if own else []
    return UpkeepNotices(_due(waiting), own, ask)


def _due(waiting: list[date]) -> str:
    if not waiting:
        return ""
    words = ngettext(
        "%(n)s account is to be attested, by %(day)s.", "%(n)s accounts are to be attested, the first by %(day)s.",
        len(waiting),
    )  # fmt: skip
    return words % {"n": len(waiting), "day": date_format(min(waiting), "j F Y")}
