"""Which of some names somebody here bears: yes or no for each, for whoever keeps names from being published."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from django.db.models import Exists, OuterRef, QuerySet

from tandem.core.names import NameReason
from tandem.core.names_fold import parts
from tandem.core.roles import Permission
from tandem.hub.accounts.models import User
from tandem.hub.accounts.policies import permits
from tandem.hub.children.models import Person, SearchKey
from tandem.hub.children.queries import closed_people

__all__ = ["known_names"]

_MOST = 30


def known_names(names: Iterable[str], user: User, *, now: datetime) -> tuple[str, ...]:
    """Of some names, those of which somebody here bears every part; nothing says who, how many or why.

    People sealed to the account, or from whom it is kept, count as nobody. At most thirty names are compared.
    """
    if not permits(user, Permission.MODERATE_COMMENTS):
        return ()
    open_to = Person.objects.exclude(pk__in=closed_people(user, now=now).values("pk"))
    return tuple(name for name in list(names)[:_MOST] if _borne(name, open_to))


def _borne(name: str, people: QuerySet[Person]) -> bool:
    found = people
    words = [word for word in parts(name) if len(word) > 1]
    for word in words:
        keys = SearchKey.objects.filter(person=OuterRef("pk"), kind=NameReason.PART.value, value=word)
        found = found.filter(Exists(keys))
    return bool(words) and found.exists()
