"""Whoever publishes again what readers have seen says what was wrong, and readers find it: below it and in one list."""

from __future__ import annotations

import json
from datetime import timedelta
from typing import Any

import pytest
from django.test import Client
from django.utils import timezone
from django.utils.formats import date_format

from tandem.core.errors import InputError
from tandem.hub.audit.record import by_itself
from tandem.hub.newsroom.actions import take_down, take_step
from tandem.hub.newsroom.corrections import Change
from tandem.hub.newsroom.law_models import StoryCorrection
from tandem.hub.newsroom.models import Story
from tandem.hub.newsroom.queries import read_as, waiting_step

AT, LIST = "/news/partnership/bridge-open/", "/news/partnership/corrections/"
WRONG, NOW = "It said that the bridge opened on a Sunday.", "It opened on Monday."


def text(page: Any) -> str:
    return page.content.decode()


def read(at: str = AT) -> str:
    return text(Client().get(at))


@pytest.fixture
def again(out: Any, write: Any, send: Any, staff: dict[str, Any]) -> Any:
    """A story that readers have seen, changed, sent and checked: it waits for its publisher."""
    story = out(write())
    latest = story.get_latest_revision_as_object()
    latest.lead = "It opened on Monday, at noon."
    latest.save_revision(user=staff["writer"])
    send(Story.objects.get(pk=story.pk).specific)
    take_step(_now(story), by=staff["checker"], now=timezone.now())
    return _now(story)


def _now(story: Any) -> Any:
    return Story.objects.get(pk=story.pk).specific


def test_the_publisher_says_what_was_wrong_and_readers_see_it_below_the_story_in_the_list_and_in_feeds(
    again, staff, inside
) -> None:
    assert "Corrections" not in read().split("<article")[1].split("</article>")[0]
    assert "Nothing has been corrected yet" in read(LIST)
    editor, at = inside(staff["editor"]), f"/staff/news/{again.pk}/"
    seen = read_as(again, waiting_step(again))
    assert "Readers have seen this story. What is changed?" in text(editor.get(at))
    for half in ({}, {"change": "corrected"}, {"change": "corrected", "wrong": WRONG}):
        assert editor.post(at, {"agreed": "yes", "seen": seen, **half}).status_code == 422
    said = {"agreed": "yes", "seen": seen, "change": "corrected", "wrong": WRONG, "says": NOW}
    assert editor.post(at, said).status_code == 302
    day = date_format(timezone.localdate(), "j F Y")
    for page in (read(), read(LIST)):
        assert all(words in page for words in (WRONG, NOW, day))
    (item,) = json.loads(Client().get("/news/partnership/feed.json").content)["items"]
    assert WRONG in item["content_text"]
    assert item["date_modified"] > item["date_published"]
    assert WRONG in Client().get("/news/partnership/feed.atom").content.decode()


def test_what_is_only_added_to_is_no_correction(again, staff) -> None:
    take_step(again, by=staff["editor"], now=timezone.now(), change=Change())
    assert "at noon" in read()
    assert "What was wrong" not in read()
    kept = StoryCorrection.objects.get()
    assert (kept.wrong, kept.by) == ("", staff["editor"])
    assert kept.published is not None


@pytest.mark.parametrize("change", [None, Change(WRONG), Change("", NOW), Change("  ", NOW)])
def test_nobody_publishes_it_again_without_a_word_or_with_half(again, staff, change) -> None:
    with pytest.raises(InputError), by_itself():
        take_step(again, by=staff["editor"], now=timezone.now(), change=change)
    assert "at noon" not in read()
    assert not StoryCorrection.objects.exists()


def test_the_first_publication_corrects_nothing(write, out, staff, inside) -> None:
    out(write())
    assert not StoryCorrection.objects.exists()


def test_a_correction_waits_with_its_story_and_goes_where_that_is_stopped(again, staff, send) -> None:
    soon = timezone.now() + timedelta(hours=1)
    take_step(again, by=staff["editor"], now=timezone.now(), at=soon, change=Change(WRONG, NOW))
    assert WRONG not in read()
    take_down(_now(again), by=staff["editor"], reason="Not yet.")
    send(_now(again))
    take_step(_now(again), by=staff["checker"], now=timezone.now())
    take_step(_now(again), by=staff["editor"], now=timezone.now(), change=Change("Another thing.", "It is so."))
    assert WRONG not in read()
    assert "Another thing." in read()


def test_comments_that_were_corrected_or_taken_down_stand_in_the_list_too(out, write) -> None:
    from tandem.hub.news.models import Comment
    from tandem.hub.news.models import Story as Published

    out(write())
    now, put = timezone.now(), {"on": "2026-11-23", "because": "She asked us to.", "outcome": "taken_down"}
    at = Published.objects.get()
    Comment.objects.create(story=at, number=1, words="", said=now, corrections=[put], changed=now)
    listed = read(LIST)
    assert "A comment was taken down:</strong> She asked us to." in listed
    assert "23 November 2026" in listed


def test_no_story_stands_where_the_list_does(write) -> None:
    from django.core.exceptions import ValidationError

    with pytest.raises(ValidationError):
        write(slug="corrections")
