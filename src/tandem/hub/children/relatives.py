"""Which records are of whom somebody who works here is related to (G09): what counts, and what follows from it.

Exactly the same name and date of birth closes a record at once. What comes
near that is put to somebody else, for closing the wrong child to a worker
hides them. Why the line is drawn there: docs/decisions/conflicts-are-kept.md.
"""

from __future__ import annotations

from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass
from datetime import date, datetime
from enum import Enum

import structlog
from django.db import DatabaseError
from django.db.models import Q, QuerySet
from django.db.models.functions import Coalesce
from django.utils.translation import gettext as _

from tandem.core.names import NameReason, whole
from tandem.core.names_births import birth_ranges, birth_reasons
from tandem.core.names_search import Sought, meets
from tandem.hub.audit.record import by_itself, by_the_hub
from tandem.hub.children.keys import keys_of, names_of
from tandem.hub.children.models import Conflict, Listing, Person, PossibleConflict, SearchKey
from tandem.hub.children.sealing_records import keep_from
from tandem.hub.sealing import UnopenableError

__all__ = ["Match", "Whom", "close_to_relatives", "look_through", "match", "standing_conflicts", "still_stands"]


_NOT_NEEDED = ("reason", "ended_reason")


class Match(Enum):
    """How sure it is that a record is of the person somebody is related to."""

    SURE = "sure"
    POSSIBLE = "possible"


@dataclass(frozen=True, slots=True)
class Whom:
    """To whom somebody is related, as they said it."""

    given_name: str
    family_name: str
    born: date

    @classmethod
    def of(cls, conflict: Conflict) -> Whom:
        """As it was kept."""
        kept = conflict.whom
        return cls(kept["given_name"], kept["family_name"], date.fromisoformat(kept["born"]))

    def kept(self) -> dict[str, str]:
        """As it is kept, sealed."""
        return {"given_name": self.given_name, "family_name": self.family_name, "born": self.born.isoformat()}


def match(whom: Whom, person: Person) -> Match | None:
    """Whether a record is surely, possibly or not of somebody."""
    same_given = whole(whom.given_name) == whole(person.given_name)
    same = same_given and whole(whom.family_name) == whole(person.family_name)
    if person.born == whom.born:
        if same:
            return Match.SURE
        names = Sought((whom.given_name, whom.family_name))
        return Match.POSSIBLE if same_given or meets(names, Sought(names_of(person))) else None
    if not same or person.expected is not None:
        return None
    near = person.born is None or birth_reasons(whom.born, person.born)
    return Match.POSSIBLE if near else None


def standing_conflicts() -> QuerySet[Conflict]:
    """Every statement that nobody has ended."""
    return Conflict.objects.filter(until__isnull=True).select_related("user").defer(*_NOT_NEEDED)


def still_stands(conflict: Conflict) -> bool:
    """Whether nobody has ended a statement; if so nobody can until the transaction is over."""
    standing = Conflict.objects.filter(pk=conflict.pk, until__isnull=True).select_for_update(no_key=True)
    return bool(list(standing.order_by("pk").values_list("pk")))


def look_through(conflict: Conflict, *, now: datetime) -> None:
    """Apply a statement to every record that there is."""
    _apply(conflict, _candidates(Whom.of(conflict)).select_related("head"), now=now)


def close_to_relatives(people: Iterable[Person], *, now: datetime) -> None:
    """Apply every statement to records, in the transaction that makes them.

    Whoever told of them closed nothing: the hub does, by what was said. What
    goes wrong here never stops a concern (G56): it is logged, and done again
    by the worker.
    """
    people = list(people)
    try:
        with by_the_hub(), by_itself():
            for conflict in _readable():
                _apply(conflict, people, now=now)
    except (ValueError, TypeError, LookupError, DatabaseError) as error:
        structlog.get_logger().error("conflicts of interest not applied", fault=type(error).__name__)


def _readable() -> list[Conflict]:
    """Every standing statement; one that no longer opens keeps none of the others from being applied."""
    try:
        return list(standing_conflicts())
    except UnopenableError:
        structlog.get_logger().error("a conflict of interest does not open")
    found = []
    for conflict in standing_conflicts().defer("whom", *_NOT_NEEDED):
        with suppress(UnopenableError):
            conflict.refresh_from_db(fields=["whom"])
            found.append(conflict)
    return found


def _apply(conflict: Conflict, people: Iterable[Person], *, now: datetime) -> None:
    """Close what is surely of the person named in a statement, and put to somebody what may be; each once."""
    whom = Whom.of(conflict)
    found = [(each, how) for each in people if (how := match(whom, each)) is not None]
    if not found or not still_stands(conflict):
        return
    closed = set(
        Listing.objects.filter(conflict=conflict, until__isnull=True).values_list(
            Coalesce("person__head", "person"), flat=True
        )
    )
    for person, how in sorted(found, key=lambda each: each[1] is not Match.SURE):
        head = person.known_as
        if head.pk in closed:
            continue
        if how is Match.SURE:
            keep_from(head, conflict.user, reason=_("They said that they are related."), now=now, of=conflict)
            closed.add(head.pk)
        else:
            PossibleConflict.objects.get_or_create(conflict=conflict, person=person, defaults={"found_at": now})


def _candidates(whom: Whom) -> QuerySet[Person]:
    """Everybody born that day, and those of that name whose date of birth is near it or not known."""
    near = Q(born__isnull=True, expected__isnull=True)
    for span in birth_ranges(whom.born):
        near |= Q(born__range=(span.first, span.last))
    for name in (whom.given_name, whom.family_name):
        keys = [value for kind, value in keys_of([name]) if kind == NameReason.WHOLE.value]
        near &= Q(pk__in=SearchKey.objects.filter(kind=NameReason.WHOLE.value, value__in=keys).values("person"))
    return Person.objects.filter(Q(born=whom.born) | near)
