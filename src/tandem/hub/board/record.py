"""Where challenges stand, read from their events."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from django.db.models import Prefetch, QuerySet

from tandem.core.challenges import rules
from tandem.core.challenges_due import Due, dues, next_due
from tandem.core.challenges_engine import nothing_yet, standing
from tandem.core.challenges_standing import Happening, Standing
from tandem.hub.board.models import Challenge, ChallengeAction, ChallengeEvent

__all__ = ["Read", "happenings", "owned_in", "read", "read_each", "start_of"]


@dataclass(frozen=True, slots=True)
class Read:
    """A challenge with where it stands."""

    challenge: Challenge
    events: tuple[ChallengeEvent, ...]
    now: Standing
    owned: tuple[ChallengeAction, ...]
    """Its actions, with the agencies that own them."""

    @property
    def next(self) -> Due | None:
        """What is waited for first."""
        return next_due(self.now)

    def overdue(self, at: datetime) -> tuple[Due, ...]:
        """What is late."""
        return tuple(each for each in dues(self.now) if each.is_over(at))


def read(challenge: Challenge) -> Read:
    """One challenge as it stands now."""
    return _read(challenge, challenge.events.select_related("by", "agency", "action"), owned_in(challenge))


def read_each(challenges: QuerySet[Challenge]) -> list[Read]:
    """The same of several, their events asked for at once."""
    events = ChallengeEvent.objects.select_related("by", "agency", "action").order_by("pk")
    found = challenges.select_related("raised_by", "to").prefetch_related(
        Prefetch("events", events), Prefetch("actions", ChallengeAction.objects.select_related("agency"))
    )
    return [_read(each, each.events.all(), each.actions.all()) for each in found]


def owned_in(challenge: Challenge) -> tuple[ChallengeAction, ...]:
    """The actions of one challenge, with the agencies that own them."""
    return tuple(challenge.actions.select_related("agency"))


def start_of(challenge: Challenge) -> Standing:
    """Before anything happened to it, under the rules it started under."""
    return nothing_yet(rules(challenge.rules), raised_by=challenge.raised_by_id, to=challenge.to_id)


def happenings(challenge: Challenge, events: Sequence[ChallengeEvent]) -> list[Happening]:
    """The events as plain values. What was said in raising it stands with the challenge itself."""
    said = {name: getattr(challenge, name) for name in ("statement", "standard", "standard_source", "ask")}
    return [
        Happening(
            id=each.pk,
            kind=each.kind,
            at=each.at,
            role=each.role,
            agency=each.agency_id,
            person=each.by_id,
            details=said if each.kind == "raised" else each.details,
            action=each.action.number if each.action else None,
            supersedes=each.supersedes_id,
        )
        for each in events
    ]


def _read(challenge: Challenge, found: Iterable[ChallengeEvent], owned: Iterable[ChallengeAction]) -> Read:
    events = tuple(found)
    now = standing(start_of(challenge), happenings(challenge, events))
    return Read(challenge, events, now, tuple(owned))
