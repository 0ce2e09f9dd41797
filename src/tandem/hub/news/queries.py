"""What readers may read of what was published."""

from __future__ import annotations

from collections import Counter

from django.db.models import Count, Max, Q, QuerySet, Sum

from tandem.hub.news.edition import can_be_read
from tandem.hub.news.models import Comment, Desk, Picture, Story

__all__ = ["comments_below", "desk", "desks", "newest_change", "picture", "stories", "story", "topics"]


def desks() -> list[Desk]:
    """Every desk that has published something, in its order."""
    if not can_be_read():
        return []
    # Said here again: a query that counts by desk does not keep the order that desks have of themselves.
    return list(Desk.objects.annotate(published=Count("stories")).filter(published__gt=0).order_by("order", "slug"))


def desk(slug: str) -> Desk | None:
    """The desk at an address, if it has published anything."""
    return next((each for each in desks() if each.slug == slug), None)


def stories(at: Desk, *, topic: str = "", search: str = "") -> QuerySet[Story]:
    """What a desk has published, the newest first; of one topic, or with some words in it."""
    found = at.stories.defer("content", "words")
    if topic:
        pks = [pk for pk, said in at.stories.values_list("pk", "topics") if topic in (each for each, _ in said)]
        found = found.filter(pk__in=pks)
    for word in search.split():
        found = found.filter(Q(title__icontains=word) | Q(lead__icontains=word) | Q(words__icontains=word))
    return found


def story(at: Desk, slug: str) -> Story | None:
    """One story of a desk."""
    return at.stories.filter(slug=slug).first()


def topics(at: Desk) -> list[tuple[str, str, int]]:
    """A desk's topics by their words: address, words, how many stories."""
    counted = Counter(tuple(topic) for said in at.stories.values_list("topics", flat=True) for topic in said)
    return sorted(((slug, words, number) for (slug, words), number in counted.items()), key=lambda each: each[1])


def comments_below(story: Story) -> QuerySet[Comment]:
    """What readers said below a story, the newest first."""
    return story.comments.order_by("-said", "-pk")


def picture(digest: str) -> Picture | None:
    """A picture of a published story."""
    return Picture.objects.filter(pk=digest).first() if can_be_read() else None


def newest_change() -> tuple[object, ...]:
    """How many stories, pictures and comments there are, and when or how often one changed."""
    if not can_be_read():
        return ()
    found = Story.objects.aggregate(number=Count("pk"), changed=Max("changed"), turned=Sum("turned"))
    said = Comment.objects.aggregate(number=Count("pk"), which=Sum("pk"), put=Sum("revision"))
    return *found.values(), Picture.objects.count(), *said.values()
