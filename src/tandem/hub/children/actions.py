"""What may be done to the records of people."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime

import structlog
from django.db import DatabaseError

from tandem.hub.audit.record import acting, by_itself
from tandem.hub.audit.verbs import Verb
from tandem.hub.children.keys import file_under
from tandem.hub.children.models import Person
from tandem.hub.children.relatives import close_to_relatives

__all__ = ["file", "file_the_unfiled", "tell_of"]


def tell_of(people: Sequence[Person], *, now: datetime) -> list[Person]:
    """Record people somebody told of. Called inside the transaction of whatever told of them.

    Whoever said that they are related to one of them never sees the record: it is closed before it can be read.
    """
    kept = Person.objects.bulk_create(people)
    file(kept)
    close_to_relatives(kept, now=now)
    return kept


def file(people: Iterable[Person]) -> None:
    """File people for searching. A name that cannot be worked on, or an index that is out of order, never stops a
    concern (G56): they are filed later.
    """
    for person in people:
        try:
            with by_itself():
                file_under([person])
        except (ValueError, TypeError, LookupError, DatabaseError) as error:
            structlog.get_logger().error("somebody not filed for searching", fault=type(error).__name__)


def file_the_unfiled() -> int:
    """File whoever bears a name and cannot be found by it yet; how many there were."""
    people = list(Person.objects.filter(search_keys__isnull=True).exclude(given_name="", family_name="")[:500])
    if people:
        with acting(Verb.PEOPLE_FILED):
            file(people)
    return len(people)
