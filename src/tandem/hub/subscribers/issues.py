"""Making issues, each to whom it concerns: of each story that has come out, and each Monday of the week's stories."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta

from tandem.core import calendar
from tandem.hub.audit.record import acting
from tandem.hub.audit.verbs import Verb
from tandem.hub.news.kinds import TOLD_OF
from tandem.hub.news.models import Desk, Story
from tandem.hub.outbox.actions import put
from tandem.hub.subscribers.models import Issue, Letter, Pace, Subscriber

__all__ = ["KIND", "WEEK", "gather_weeks", "message", "tell_of_stories"]

KIND = "news_letters"
WEEK = 7
_HOUR = timedelta(hours=7)
"""After midnight of a Monday: before people come to work."""
_AT_ONCE = 1000


def tell_of_stories(now: datetime) -> int:
    """Make an issue of every story that has none; how many. Whoever came after a story was published gets no letter."""
    told = Issue.objects.filter(page__isnull=False).values("page")
    new = Story.objects.filter(kind__in=TOLD_OF).exclude(page__in=told).order_by("published")
    new = new.select_related("desk").defer("content", "words")
    for story in new:
        keys = {key for key, _words in story.topics}
        readers = _readers(story.desk.slug, Pace.AT_ONCE, before=story.published)
        _make(
            Issue(desk=story.desk.slug, page=story.page, until=story.published, made=now),
            [pk for pk, topics in readers if not topics or keys & set(topics)],
        )
    return len(new)


def gather_weeks(now: datetime) -> int:
    """On a Monday from seven in the morning, or as soon as may be after it: each desk's week, once; how many."""
    today = calendar.local_day(now)
    monday = today - timedelta(days=today.weekday())
    until = calendar.add_elapsed(calendar.start_of_day(monday), _HOUR)
    if now < until:
        return 0
    made = 0
    for desk in Desk.objects.exclude(slug__in=Issue.objects.filter(week=monday).values("desk")):
        since = calendar.add_local_days(until, -WEEK)
        any_at_all = desk.stories.filter(kind__in=TOLD_OF, published__gte=since, published__lt=until).exists()
        readers = _readers(desk.slug, Pace.WEEKLY, before=until) if any_at_all else []
        if readers:
            _make(Issue(desk=desk.slug, week=monday, until=until, made=now), [pk for pk, _topics in readers])
            made += 1
    return made


def message(issue: Issue, go: int, *, now: datetime, due: datetime | None = None) -> None:
    """Have the letters of an issue that wait sent, some at a go, within the caller's transaction."""
    put(KIND, {"issue": issue.pk, "go": go}, key=f"{KIND}/{issue.pk}/{go}", now=now, due=due)


def _readers(desk: str, pace: Pace, *, before: datetime) -> list[tuple[int, list[str]]]:
    found = Subscriber.objects.filter(desk=desk, pace=pace, since__lt=before)
    return list(found.values_list("pk", "topics"))


def _make(issue: Issue, to: Iterable[int]) -> None:
    letters = [Letter(issue=issue, subscriber_id=pk) for pk in to]
    with acting(Verb.NEWS_LETTERS_MADE, reason=f"letters: {len(letters)}") as deed:
        issue.save(force_insert=True)
        deed.on = issue
        Letter.objects.bulk_create(letters, batch_size=_AT_ONCE)
        if letters:
            message(issue, 1, now=issue.made)
