"""The tokens of an agency, and when each was last used."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from enum import StrEnum

from django.db.models import CharField, Max, OuterRef, QuerySet, Subquery
from django.db.models.functions import Cast

from tandem.hub.agencies.models import Agency
from tandem.hub.audit.models import Event
from tandem.hub.audit.verbs import Verb
from tandem.hub.machines.actions import digest_of
from tandem.hub.machines.limits import limits
from tandem.hub.machines.models import Token

__all__ = ["State", "asked_lately", "state_of", "token_by_secret", "tokens_of", "unknown_lately"]

_WHILE = timedelta(minutes=1)


class State(StrEnum):
    """How a token stands."""

    GOOD = "good"
    REVOKED = "revoked"
    OVER = "over"
    """Its last day is past."""
    AGENCY_CLOSED = "agency_closed"
    UNCONFIRMED = "unconfirmed"
    """Nobody has lately said that it is still needed."""


def state_of(token: Token, *, on: date) -> State:
    """How a token stands on a day: the first that holds of revoked, over, agency closed, unconfirmed, good."""
    if token.revoked_at is not None:
        return State.REVOKED
    if on >= token.until:
        return State.OVER
    if not token.agency.is_open(on):
        return State.AGENCY_CLOSED
    silent = (on - token.attested).days > limits(on).confirmed_every_days
    return State.UNCONFIRMED if silent else State.GOOD


def tokens_of(agency: Agency) -> QuerySet[Token]:
    """Every token of an agency, the newest first; ``last_used`` is read from the record, never stored beside it."""
    used = Event.objects.filter(
        object_type=Token._meta.db_table, object_id=Cast(OuterRef("pk"), CharField()), verb=Verb.TOKEN_USED
    )
    last = used.order_by().values("object_id").annotate(last=Max("at")).values("last")
    return Token.objects.filter(agency=agency).annotate(last_used=Subquery(last)).select_related("agency", "issued_by")


def token_by_secret(secret: str) -> Token | None:
    """The token that a system shows."""
    return Token.objects.select_related("agency").filter(digest=digest_of(secret)).first()


def asked_lately(token: Token, *, now: datetime) -> list[datetime]:
    """When a token was used within the last minute, the earliest first."""
    used = Event.objects.filter(object_type=Token._meta.db_table, object_id=str(token.pk), verb=Verb.TOKEN_USED)
    return list(used.filter(at__gt=now - _WHILE).order_by("at").values_list("at", flat=True))


def unknown_lately(address: str, *, now: datetime) -> int:
    """How many tokens that nobody knows were shown from an address within the last minute."""
    shown = Event.objects.filter(verb=Verb.TOKEN_UNKNOWN, address=address, at__gt=now - _WHILE)
    return shown.count()
