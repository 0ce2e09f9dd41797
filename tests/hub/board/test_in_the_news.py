"""A challenge in a published story: shown as it stood, and readers are told once it stands otherwise."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest
from django.test import Client
from django.utils import timezone

from tandem.hub.evidence.actions import compare_some, take
from tandem.hub.evidence.asking import Asked
from tandem.hub.evidence.models import Evidence
from tandem.hub.news.kinds import Kind
from tandem.hub.news.models import Desk as PublishedDesk
from tandem.hub.newsroom.actions import take_step
from tandem.hub.newsroom.evidence import overtaken, say_newer
from tandem.hub.newsroom.models import Desk, Story, page_type

PAGE = "/news/partnership/who-comes/"


@pytest.fixture
def published(person: Any, way: Any, place: Any) -> Any:
    """A challenge that waits for its answer, and a story that shows it as evidence."""
    writer, checker, editor = (person(f"newsroom_{part}") for part in ("writer", "checker", "editor"))
    one = way(timezone.now() - timedelta(days=3))
    one.step("may_be_told", place.chair, days=0)
    taken = take(Asked("challenge", {"challenge": one.challenge.reference}), by=writer, now=one.now)
    said = {"title": "Who comes", "slug": "who-comes", "lead": "The council asked the hospital."}
    body = [("evidence", {"number": str(taken.pk)})]
    made = page_type(Kind.NEWS)(**said, body=body, owner=writer, live=False)
    story = Desk.objects.get().add_child(instance=made)
    story.save_revision(user=writer)
    story.get_workflow().start(story, writer)
    for by in (checker, editor):
        take_step(Story.objects.get(pk=story.pk).specific, by=by, now=timezone.now())
    return one


def test_readers_see_it_as_it_stood_and_are_told_what_became_of_it(published, place) -> None:
    page = Client().get(PAGE).content.decode()
    for words in ("Nobody comes to strategy discussions", "No answer yet, due", "Challenges between agencies"):
        assert words in page
    assert "has changed since" not in page
    published.step("answered", place.contact, days=2, answer="not_accepted", words="Unspeakable")
    compare_some(timezone.now())
    assert [each.story.slug for each in overtaken()] == ["who-comes"]
    assert say_newer(timezone.now()) == 1
    page = Client().get(PAGE).content.decode()
    assert "This has changed since." in page
    assert "not accepted now" in page
    assert "Unspeakable" not in page


def test_readers_are_told_where_it_may_no_longer_be_told(published, place) -> None:
    published.step("not_to_be_told", place.manager, days=0)
    compare_some(timezone.now())
    assert say_newer(timezone.now()) == 1
    page = Client().get(f"{PAGE}evidence/{Evidence.objects.get().pk}/").content.decode()
    assert "It can no longer be worked out." in page
    assert "never changed; it is compared with what is kept whenever that changes" in page


def test_the_page_of_evidence_in_invented_news_says_so_and_is_offered_to_no_search_engine(published) -> None:
    at, invented = f"{PAGE}evidence/{Evidence.objects.get().pk}/", ("Invented news.", 'content="noindex"')
    page = Client().get(at).content.decode()
    assert not any(words in page for words in invented)
    PublishedDesk.objects.update(invented=True, turned=9)
    page = Client().get(at).content.decode()
    assert all(words in page for words in invented)
