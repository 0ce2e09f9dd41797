"""What readers may read of what was published."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from functools import reduce
from operator import or_

from django.db import connections, router
from django.db.models import Count, Q, QuerySet

from tandem.hub.news.edition import STATE, can_be_read
from tandem.hub.news.kinds import Kind
from tandem.hub.news.models import Comment, Desk, File, FilePiece, Picture, Story, Topic

__all__ = [
    "beside",
    "comments_below",
    "desk",
    "desks",
    "events",
    "file",
    "kinds",
    "newest_change",
    "picture",
    "pieces",
    "related",
    "stories",
    "story",
    "topics",
]

_SEARCHED = ("title__icontains", "lead__icontains", "words__icontains")
_AROUND = ".,;:?!()[]\"“”„'‘’«»"
"""What may stand around a word that is looked for, and is no part of it."""
_APOSTROPHES, _DASHES = "'’‘", "-\u2013\u2010\u2011"


def desks() -> list[Desk]:
    """Every desk that has published something, in its order."""
    if not can_be_read():
        return []
    # Said here again: a query that counts by desk does not keep the order that desks have of themselves.
    return list(Desk.objects.annotate(published=Count("stories")).filter(published__gt=0).order_by("order", "slug"))


def desk(slug: str) -> Desk | None:
    """The desk at an address, if it has published anything."""
    return next((each for each in desks() if each.slug == slug), None)


def stories(at: Desk, *, kind: Kind | None = None, topic: str = "", search: str = "") -> QuerySet[Story]:
    """What a desk has published, the newest first; of one kind or topic, or with some words in it."""
    found = at.stories.defer("content", "words")
    if kind:
        found = found.filter(kind=kind)
    if topic:
        found = found.filter(about__slug=topic)
    words = [word for each in search.split() if (word := each.strip(_AROUND))]
    for word in words:
        found = found.filter(reduce(or_, (Q(**{where: each}) for each in _as_printed(word) for where in _SEARCHED)))
    return found if words or not search.strip() else found.none()


def _as_printed(word: str) -> set[str]:
    """A word as a keyboard types it, and as a story prints it: an apostrophe is curly there, a dash may be long.

    SQLite takes capital and small letters for the same in English alone: others are looked for in each.
    """
    cased = {word} if word.isascii() else {word, word.lower(), word.upper(), word.title()}
    return {
        each.translate(dict.fromkeys(map(ord, _APOSTROPHES), apostrophe) | dict.fromkeys(map(ord, _DASHES), dash))
        for each in cased
        for apostrophe in _APOSTROPHES[:2]
        for dash in _DASHES[:2]
    }


def kinds(at: Desk) -> set[Kind]:
    """The kinds of page that a desk has published."""
    return {Kind(kind) for kind in at.stories.order_by().values_list("kind", flat=True).distinct()}


def story(at: Desk, slug: str) -> Story | None:
    """One story of a desk."""
    return at.stories.filter(slug=slug).first()


def topics(at: Desk) -> list[tuple[str, str, int]]:
    """A desk's topics by their words: address, words, how many stories."""
    found = Topic.objects.filter(story__desk=at).values_list("slug", "words")
    return list(found.annotate(number=Count("story")).order_by("words", "slug"))


def beside(story: Story) -> tuple[Story | None, Story | None]:
    """The one of its kind before it and the one after it, in the order in which they were published."""
    others = Story.objects.filter(desk=story.desk_id, kind=story.kind).only("desk", "kind", "slug", "title")
    same_moment = Q(published=story.published)
    earlier = others.filter(Q(published__lt=story.published) | same_moment & Q(pk__lt=story.pk))
    later = others.filter(Q(published__gt=story.published) | same_moment & Q(pk__gt=story.pk))
    return earlier.first(), later.reverse().first()


def related(story: Story, *, most: int) -> QuerySet[Story]:
    """Those that share most topics with it, the newest first of each number."""
    own = [slug for slug, _words in story.topics]
    found = Story.objects.filter(desk=story.desk_id, about__slug__in=own).exclude(pk=story.pk)
    shared = found.defer("content", "words").annotate(shared=Count("about"))
    return shared.order_by("-shared", "-published", "-pk")[:most]


def comments_below(story: Story) -> QuerySet[Comment]:
    """What readers said below a story, the newest first."""
    return story.comments.order_by("-said", "-pk")


def picture(digest: str) -> Picture | None:
    """A picture of a published story."""
    return Picture.objects.filter(pk=digest).first() if can_be_read() else None


def file(digest: str) -> File | None:
    """A file of a published story."""
    return File.objects.filter(pk=digest).first() if can_be_read() else None


def pieces(of: File, first: int, last: int) -> Iterator[tuple[int, bytes]]:
    """The pieces of a file from one number to another, each with its number, read one at a time."""
    for number in range(first, last + 1):
        piece = FilePiece.objects.filter(file=of, number=number).first()
        if piece is None:
            # It was taken down meanwhile.
            return
        yield number, bytes(piece.content)


def events(at: Desk, *, now: datetime, over: bool) -> QuerySet[Story]:
    """A desk's events: those to come and going on, the next first; or those that are over, the latest first."""
    found = stories(at, kind=Kind.EVENT)
    return (
        found.filter(over__lte=now).order_by("-happens", "-pk")
        if over
        else found.filter(over__gt=now).order_by("happens", "pk")
    )


def newest_change(now: datetime) -> tuple[object, ...]:
    """What differs whenever anything published did, and how many events are over.

    An event is over by the clock alone, and then its page says so. Each reader of each page asks it, so it is SQL.
    """
    if not can_be_read():
        return ()
    read = connections[router.db_for_read(Story)]
    with read.cursor() as cursor:
        cursor.execute(STATE)
        state: tuple[object, ...] = cursor.fetchone()
        cursor.execute("SELECT count(*) FROM news_story WHERE over <= %s", [read.ops.adapt_datetimefield_value(now)])
        return *state, *cursor.fetchone()
