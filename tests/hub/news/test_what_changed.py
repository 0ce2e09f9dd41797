"""A page that a reader's program has kept is asked for again whenever it changed, whoever began first."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest

from tandem.hub.audit.record import by_itself
from tandem.hub.news import newer
from tandem.hub.news.actions import Told, put_before_readers
from tandem.hub.news.leading import lead
from tandem.hub.news.queries import newest_change
from tandem.hub.news.replies import put_reply

EVIDENCE = {"kind": "evidence", "number": 1, "newer": None}
REPLY = {"kind": "reply", "number": 1, "answer": ""}


def say_newer(story: Any, now: Any) -> None:
    newer.say(story.page, {1: {"says": "more"}}, now=now)


def reply(story: Any, now: Any) -> None:
    assert put_reply(story.page, {**REPLY, "answer": "We did."}, now=now)


def publish_again(story: Any, now: Any) -> None:
    told = Told(story.page, story.slug, "Another title", "It opened.", (), None, (), "", story.published)
    put_before_readers(told, desk={"slug": "partnership"}, now=now)


@pytest.mark.parametrize("change", [say_newer, reply, publish_again])
@pytest.mark.parametrize("earlier", [timedelta(0), timedelta(hours=1)])
def test_what_was_begun_at_the_same_moment_or_before_changes_the_page_too(
    published: Callable[..., Any], change: Callable[..., None], earlier: timedelta
) -> None:
    first, second = (published(slug, content=[EVIDENCE, REPLY]) for slug in ("one", "another"))
    now = first.published + timedelta(days=1)
    with by_itself():
        for story in (first, second):
            lead("partnership", story.slug, to=story.page, now=now)
        seen = [newest_change(now)]
        for story, begun in ((first, now), (second, now - earlier)):
            change(story, begun)
            seen.append(newest_change(now))
    assert len(set(seen)) == 3


def test_newer_figures_are_said_of_what_is_still_there(published: Callable[..., Any]) -> None:
    story = published("one", content=[EVIDENCE, {**EVIDENCE, "number": 2, "newer": {"says": "less"}}])
    with by_itself():
        assert not newer.say(story.page + 1, {1: None}, now=story.published)
        assert newer.say(story.page, {1: {"says": "more"}}, now=story.published)
    story.refresh_from_db()
    assert [each["newer"]["says"] for each in story.content] == ["more", "less"]
