"""What an account that may not read is told: why, and whom to ask."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from tandem.core import calendar
from tandem.hub.accounts.models import User
from tandem.hub.accounts.queries import who_answers, who_keeps
from tandem.hub.accounts.upkeep import Why, rules

__all__ = ["why_not"]


def why_not(user: User, *, now: datetime) -> dict[str, Any] | None:
    """Why an account may not read, whom its owner can ask, and the days that count; ``None`` for one that may."""
    today = calendar.local_day(now)
    why = user.why_shut(today)
    if why is None:
        return None
    asked = who_answers([user], on=today) if why in (Why.NOT_NEEDED, Why.NOT_ATTESTED) else who_keeps(on=today)
    return {
        "why": why.value,
        "ask": [each.name for each in asked if each.pk != user.pk],
        "days": rules(today).used_days if why is Why.DORMANT else rules(today).attested_days,
    }
