"""All that a desk has published of one kind, page by page."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from itertools import groupby

from django.core.paginator import Paginator
from django.urls import reverse
from django.utils.translation import gettext as _

from tandem.hub.news import queries
from tandem.hub.news.kinds import Kind
from tandem.hub.news.models import Desk
from tandem.hub.public.links import Link
from tandem.hub.public.missing import NoSuchPage
from tandem.hub.public.news.lines import StoryLine, desk_url, story_line
from tandem.hub.public.news.presenters import find_desk, topics_told

__all__ = ["KindPage", "kind_page"]

_A_PAGE, _UPCOMING, _WHOLE = 10, 50, 1000
_Groups = tuple[tuple[str, tuple[StoryLine, ...]], ...]


@dataclass(frozen=True, slots=True)
class KindPage:
    """A desk's list of one kind, or one page of it."""

    desk: Desk
    kind: Kind
    lines: tuple[StoryLine, ...]
    crumbs: tuple[Link, ...]
    topics: tuple[tuple[Link, int], ...]
    """Of all that the desk has published, each with how many."""
    number: int
    pages: int
    newer: str
    older: str
    upcoming: tuple[StoryLine, ...] = ()
    """Events to come, above those that are over."""
    groups: tuple[tuple[str, tuple[StoryLine, ...]], ...] = ()
    """People by where they belong, terms by their first letters."""


def kind_page(slug: str, kind: Kind, *, page: str, now: datetime) -> KindPage:
    """A page of the list. Raises :class:`NoSuchPage` where nothing of the kind has been published."""
    desk = find_desk(slug)
    upcoming = queries.events(desk, now=now, over=False)[:_UPCOMING] if kind is Kind.EVENT else ()
    listed = queries.events(desk, now=now, over=True) if kind is Kind.EVENT else queries.stories(desk, kind=kind)
    found = Paginator(listed, _A_PAGE if kind not in _GROUPED else _WHOLE).get_page(page)
    lines = tuple(story_line(each, desk) for each in found)
    to_come = tuple(story_line(each, desk) for each in upcoming)
    if not (lines or to_come):
        link = Link(desk.title, desk_url(desk.slug))
        raise NoSuchPage(_("Nothing of that kind has been published here."), _("There is more at:"), (link,))
    return KindPage(
        upcoming=to_come,
        groups=_GROUPED[kind](lines) if kind in _GROUPED else (),
        desk=desk,
        kind=kind,
        lines=lines,
        crumbs=(Link(_("News"), reverse("public:news")), Link(desk.title, desk_url(desk.slug)), Link(kind.many)),
        topics=topics_told(desk),
        number=found.number,
        pages=found.paginator.num_pages,
        newer=f"?page={found.number - 1}" if found.has_previous() else "",
        older=f"?page={found.number + 1}" if found.has_next() else "",
    )


def _by_board(people: tuple[StoryLine, ...]) -> _Groups:
    """The board first; within each, whoever has the lowest number, then by name."""
    ordered = sorted(people, key=lambda each: (each.details["order"], each.title))
    board = tuple(each for each in ordered if each.details["on_board"])
    others = tuple(each for each in ordered if not each.details["on_board"])
    return tuple(group for group in ((_("The board"), board), (_("People"), others)) if group[1])


def _by_letter(terms: tuple[StoryLine, ...]) -> _Groups:
    """From A to Z, an accent aside; what begins with no letter stands first."""
    ordered = sorted(terms, key=lambda each: (_letter(each), each.title.casefold()))
    return tuple((letter, tuple(group)) for letter, group in groupby(ordered, key=_letter))


def _letter(term: StoryLine) -> str:
    first = unicodedata.normalize("NFD", term.title.strip())[:1].upper()
    return first if first.isalpha() else "0–9"


_GROUPED: Mapping[Kind, Callable[[tuple[StoryLine, ...]], _Groups]] = {Kind.PERSON: _by_board, Kind.TERM: _by_letter}
