"""How many read by e-mail, for whoever answers for the news: never who."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from tandem.hub.news import queries
from tandem.hub.news.models import Desk
from tandem.hub.subscribers.models import Pace, Subscriber

__all__ = ["DeskReaders", "readers"]


@dataclass(frozen=True, slots=True)
class DeskReaders:
    """Of one desk: how many at each pace, and how many named each topic, by its words."""

    title: str
    at_once: int
    weekly: int
    everything: int
    topics: tuple[tuple[str, int], ...]


def readers() -> list[DeskReaders]:
    """Every desk, in its order."""
    return [_of(desk) for desk in Desk.objects.order_by("order", "slug")]


def _of(desk: Desk) -> DeskReaders:
    found = list(Subscriber.objects.filter(desk=desk.slug).values_list("pace", "topics"))
    paces = Counter(pace for pace, _topics in found)
    named = Counter(key for _pace, topics in found for key in topics)
    words = {key: said for key, said, _number in queries.topics(desk)}
    topics = sorted((words.get(key, key), named[key]) for key in {*words, *named})
    return DeskReaders(
        title=desk.title,
        at_once=paces[Pace.AT_ONCE],
        weekly=paces[Pace.WEEKLY],
        everything=sum(not topics for _pace, topics in found),
        topics=tuple(topics),
    )
