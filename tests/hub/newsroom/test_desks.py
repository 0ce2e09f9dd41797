"""A desk is changed for readers too, and another opened; what is invented stays invented."""

from __future__ import annotations

from typing import Any

import pytest
from django.core.exceptions import PermissionDenied
from django.test import Client
from django.utils import timezone

from tandem.core.errors import InputError
from tandem.hub.audit.models import Event
from tandem.hub.audit.verbs import Verb
from tandem.hub.news import edition
from tandem.hub.news.models import Desk as Published
from tandem.hub.newsroom import actions
from tandem.hub.newsroom.actions import take_step
from tandem.hub.newsroom.desks import agree, change_desk, open_desk, turn_down
from tandem.hub.newsroom.holds import lift, put_hold
from tandem.hub.newsroom.models import Desk, DeskWords, Story

HERE = "/news/partnership/"


@pytest.fixture
def published(write: Any, send: Any, staff: dict[str, Any]) -> Story:
    story = send(write())
    for role in ("checker", "editor"):
        take_step(Story.objects.get(pk=story.pk), by=staff[role], now=timezone.now())
    return Story.objects.get(pk=story.pk)


def test_an_editor_proposes_and_readers_see_it_once_somebody_else_has_read_it(published, staff, inside) -> None:
    editor, desk = inside(staff["editor"]), Desk.objects.get()
    etag = Client().get(HERE)["ETag"]
    at = f"/staff/news/desks/{desk.pk}/"
    assert "News" in editor.get(at).content.decode()
    said = {"title": "The partnership’s news", "about": "What we do.", "order": "3"}
    assert editor.post(at, {**said, "title": " "}).status_code == 422
    assert editor.post(at, {**said, "invented": "on"}).status_code == 302
    assert (Desk.objects.get().title, Published.objects.get().title) == ("News", "News")
    assert said["title"] in editor.get("/staff/news/desks/").content.decode()
    words = DeskWords.objects.get()
    read = f"/staff/news/desks/words/{words.pk}/"
    for role in ("writer", "editor"):
        assert inside(staff[role]).post(read, {"agreed": "yes"}).status_code == 403
    with pytest.raises(InputError, match="Somebody else reads it"):
        agree(words, by=staff["editor"], now=timezone.now())
    checker = inside(staff["checker"])
    assert read in checker.get("/staff/news/").content.decode()
    assert "What we do." in checker.get(read).content.decode()
    assert checker.post(read, {"agreed": "yes"}).status_code == 302
    page = Client().get(HERE, headers={"if-none-match": etag})
    assert page.status_code == 200
    assert "The partnership’s news" in page.content.decode()
    assert "What we do." in page.content.decode()
    kept = Desk.objects.get()
    assert (kept.title, kept.draft_title, kept.order, kept.invented) == (said["title"], said["title"], 3, False)
    shown = Published.objects.get()
    assert (shown.title, shown.order, shown.invented) == (said["title"], 3, False)
    again = editor.post(at, said)
    assert "Nothing is changed" in again.content.decode()
    assert Event.objects.get(verb=Verb.NEWS_DESK_CHANGED).actor == staff["checker"].pk
    for role in ("writer", "checker"):
        assert inside(staff[role]).get("/staff/news/desks/").status_code == 403
        with pytest.raises(PermissionDenied):
            change_desk(kept, title="x", about="", order=0, by=staff[role], now=timezone.now())


def test_nothing_is_said_of_a_desk_under_a_hold_nor_claimed(published, staff) -> None:
    now, desk = timezone.now(), Desk.objects.get()
    said = {"order": desk.order, "by": staff["editor"], "now": now}
    with pytest.raises(InputError, match="claims nothing of its own: 45%"):
        change_desk(desk, title="News", about="45% of schools closed.", **said)
    words = change_desk(desk, title="News", about="Mia, of Hill School.", **said)
    hold = put_hold("identification", on=None, reason="A child is named.", by=staff["checker"], now=now)
    with pytest.raises(InputError, match="It is held"):
        agree(words, by=staff["checker"], now=now)
    with pytest.raises(InputError, match="It is held"):
        change_desk(desk, title="Other", about="", **said)
    assert change_desk(desk, title="News", about="", **{**said, "order": 7}) is None
    assert "Mia" not in Client().get(HERE).content.decode()
    lift(hold, reason="It is over.", by=staff["editor"], now=now)
    with pytest.raises(InputError, match="Say why"):
        turn_down(words, reason=" ", by=staff["checker"])
    turn_down(words, reason="It names a child.", by=staff["checker"])
    with pytest.raises(InputError, match="proposed no more"):
        agree(words, by=staff["checker"], now=now)


def test_what_is_agreed_to_while_a_story_is_published_is_not_written_over(published, staff, send, monkeypatch) -> None:
    now, desk = timezone.now(), Desk.objects.get()
    words = change_desk(desk, title="Our news", about="", order=0, by=staff["editor"], now=now)
    agreed = iter([words])

    def worked_out(story: Story, **_: Any) -> None:
        # Asked twice: before its deed, and in it, when the story is live already.
        if story.has_unpublished_changes is False and (one := next(agreed, None)):
            agree(one, by=staff["checker"], now=now)

    published.get_latest_revision_as_object().save_revision(user=staff["writer"])
    send(again := Story.objects.get(pk=published.pk))
    take_step(again, by=staff["checker"], now=now)
    monkeypatch.setattr(actions, "brought_up", worked_out)
    take_step(Story.objects.get(pk=again.pk), by=staff["editor"], now=now, added=True)
    assert next(agreed, None) is None
    assert (Desk.objects.get().title, Published.objects.get().title) == ("Our news", "Our news")


def test_the_edition_comes_out_anew_with_a_desk(published, staff, settings, tmp_path) -> None:
    settings.NEWS_FOLDER = tmp_path
    edition.bring_out()
    assert not edition.bring_out()
    Published.objects.update(turned=1)
    assert edition.bring_out() is (edition.connection.vendor == "sqlite")


def test_another_desk_is_opened_and_its_stories_stay_there(published, staff, inside) -> None:
    editor = inside(staff["editor"])
    said = {"title": "North area", "slug": "north-area", "about": "Of the north.", "order": "1", "invented": "on"}
    for wrong in ("North", "no space", "partnership", "ü"):
        told = editor.post("/staff/news/desks/open/", {**said, "slug": wrong})
        assert told.status_code == 422, wrong
    assert editor.post("/staff/news/desks/open/", said).status_code == 302
    made = Desk.objects.get(slug="north-area")
    assert made.invented
    assert (made.about, DeskWords.objects.get(desk=made).about) == ("", "Of the north.")
    assert made.get_workflow() is not None
    assert "North area" in editor.get("/staff/news/desks/").content.decode()
    assert Client().get("/news/north-area/").status_code == 404
    assert not Published.objects.filter(slug="north-area").exists()
    assert "North area" in inside(staff["writer"]).get("/edit/pages/").content.decode()
    about = {"title": "x", "slug": "y", "about": "", "order": 0, "invented": False, "now": timezone.now()}
    with pytest.raises(PermissionDenied):
        open_desk(**about, by=staff["writer"])
    with pytest.raises(InputError, match="place in a list"):
        open_desk(**{**about, "order": -1}, by=staff["editor"])
    assert Event.objects.filter(verb=Verb.NEWS_DESK_OPENED).count() == 1
