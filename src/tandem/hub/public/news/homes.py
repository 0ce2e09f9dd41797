"""The home of a desk: what leads, what is newest, and a little of every other kind that it publishes."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from tandem.hub.news import queries
from tandem.hub.news.kinds import Kind
from tandem.hub.news.models import Desk, Story
from tandem.hub.public.links import Link
from tandem.hub.public.news.lines import StoryLine, desk_url, kind_url, story_line

__all__ = ["Home", "Section", "front_page", "home_of"]

_LATEST = 4
_SHOWN = {
    Kind.LAST_WORD: 3,
    Kind.FOCUS: 2,
    Kind.EDITOR: 1,
    Kind.BLOG: 3,
    Kind.FILM: 3,
    Kind.EVENT: 3,
    Kind.REPORT: 3,
}
"""How many of each stand on a home, in the order in which they stand there."""


@dataclass(frozen=True, slots=True)
class Section:
    """Some of one kind, and where all of it is."""

    kind: Kind
    lines: tuple[StoryLine, ...]
    url: str


@dataclass(frozen=True, slots=True)
class Home:
    """What a desk has to show. What it has nothing of is not there."""

    title: str
    url: str
    about: str
    invented: bool
    lead: StoryLine | None
    latest: tuple[StoryLine, ...]
    latest_url: str
    sections: tuple[Section, ...]
    lists: tuple[Link, ...]
    """Every kind that has been published, with where all of it is."""


def front_page(*, now: datetime) -> tuple[Home, ...]:
    """The home of every desk that has published something."""
    return tuple(home_of(each, now=now) for each in queries.desks())


def home_of(desk: Desk, *, now: datetime) -> Home:
    """What one desk has to show."""
    there = queries.kinds(desk)
    news = _lines(queries.stories(desk, kind=Kind.NEWS)[: _LATEST + 1], desk) if Kind.NEWS in there else ()
    found = (Section(kind, _some(desk, kind, now), kind_url(desk.slug, kind)) for kind in _SHOWN if kind in there)
    return Home(
        title=desk.title,
        url=desk_url(desk.slug),
        about=desk.about,
        invented=desk.invented,
        lead=news[0] if news else None,
        latest=news[1:],
        latest_url=kind_url(desk.slug, Kind.NEWS) if news else "",
        sections=tuple(each for each in found if each.lines),
        lists=tuple(Link(kind.many, kind_url(desk.slug, kind)) for kind in Kind if kind in there),
    )


def _some(desk: Desk, kind: Kind, now: datetime) -> tuple[StoryLine, ...]:
    of_kind = queries.stories(desk, kind=kind) if kind is not Kind.EVENT else queries.events(desk, now=now, over=False)
    return _lines(of_kind[: _SHOWN[kind]], desk)


def _lines(stories: Iterable[Story], desk: Desk) -> tuple[StoryLine, ...]:
    return tuple(story_line(each, desk) for each in stories)
