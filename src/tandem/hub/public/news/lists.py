"""All that a desk has published of one kind, page by page."""

from __future__ import annotations

from dataclasses import dataclass

from django.core.paginator import Paginator
from django.urls import reverse
from django.utils.translation import gettext as _

from tandem.hub.news import queries
from tandem.hub.news.kinds import Kind
from tandem.hub.news.models import Desk
from tandem.hub.public.links import Link
from tandem.hub.public.missing import NoSuchPage
from tandem.hub.public.news.lines import StoryLine, story_line
from tandem.hub.public.news.presenters import desk_url, find_desk

__all__ = ["KindPage", "kind_page"]

_A_PAGE = 10


@dataclass(frozen=True, slots=True)
class KindPage:
    """One page of a desk's list of one kind."""

    desk: Desk
    kind: Kind
    lines: tuple[StoryLine, ...]
    crumbs: tuple[Link, ...]
    number: int
    pages: int
    newer: str
    older: str


def kind_page(slug: str, kind: Kind, *, page: str) -> KindPage:
    """A page of the list. Raises :class:`NoSuchPage` where nothing of the kind has been published."""
    desk = find_desk(slug)
    found = Paginator(queries.stories(desk, kind=kind), _A_PAGE).get_page(page)
    lines = tuple(story_line(each, desk) for each in found)
    if not lines:
        link = Link(desk.title, desk_url(desk.slug))
        raise NoSuchPage(_("Nothing of that kind has been published here."), _("There is more at:"), (link,))
    return KindPage(
        desk=desk,
        kind=kind,
        lines=lines,
        crumbs=(Link(_("News"), reverse("public:news")), Link(desk.title, desk_url(desk.slug)), Link(kind.many)),
        number=found.number,
        pages=found.paginator.num_pages,
        newer=f"?page={found.number - 1}" if found.has_previous() else "",
        older=f"?page={found.number + 1}" if found.has_next() else "",
    )
