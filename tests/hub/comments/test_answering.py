"""An official answers in their own name; somebody else reads it and publishes it word for word, or sends it back."""

from __future__ import annotations

from typing import Any

import pytest
from django.core.exceptions import PermissionDenied
from django.test import Client

from tandem.core.errors import InputError
from tandem.hub.accounts.models import RoleMembership
from tandem.hub.audit.models import Event
from tandem.hub.audit.record import by_itself
from tandem.hub.audit.verbs import Verb
from tandem.hub.comments.actions import answer, correct, publish, take_answer_down, take_down
from tandem.hub.comments.answering import publish_answer, send_back, write_answer
from tandem.hub.comments.models import Answer, WrittenAnswer
from tandem.hub.news.closing import say_closed

STORY = "/news/partnership/bridge-open/"
MINE, PUBLISHING = "/staff/comments/answers/", "/staff/comments/answers/to-publish/"
WORDS = "We have heard you, and will say by June what we did."


@pytest.fixture
def said(comment: Any, moderator: Any, monday: Any) -> Any:
    """A comment that readers see, without a name that was cut."""
    made = comment("Thank Wren Ashdown. What now?", said_by="A ferryman")
    publish(made, marked="Thank [[Wren Ashdown]]. What now?", by=moderator, now=monday)
    return made


@pytest.fixture
def chair(person: Any) -> Any:
    return person("chair")


def text(page: Any) -> str:
    return page.content.decode()


def below() -> str:
    return text(Client().get(STORY))


def test_an_official_writes_an_editor_publishes_and_readers_see_name_post_and_agency(
    said, inside, chair, person
) -> None:
    editor = person("newsroom_editor")
    browser = inside(chair)
    listed = text(browser.get(MINE))
    assert "Thank [removed]. What now?" in listed
    assert "Ashdown" not in listed
    form = text(browser.get(f"{MINE}{said.pk}/write/"))
    assert 'value="Chair"' in form
    assert "Vera Invented" in form
    assert browser.post(f"{MINE}{said.pk}/write/", {"post": "Chair", "words": WORDS}).status_code == 302
    assert "waits to be published" in text(browser.get(MINE))
    assert WORDS not in below()
    publisher = inside(editor)
    assert "1 official’s answer waits" in text(publisher.get("/staff/"))
    assert "Vera Invented, Chair, Thornby Trust" in text(publisher.get(PUBLISHING))
    written = WrittenAnswer.objects.get()
    page = text(publisher.get(f"{PUBLISHING}{written.pk}/"))
    assert WORDS in page
    assert "Ashdown" not in page
    assert publisher.post(f"{PUBLISHING}{written.pk}/", {"outcome": "publish"}).status_code == 302
    for words in (WORDS, "Vera Invented", "Chair, Thornby Trust"):
        assert words in below()
    assert Answer.objects.get().by == editor
    assert Event.objects.get(verb=Verb.COMMENT_ANSWER_WRITTEN).actor == chair.pk
    done = Event.objects.get(verb=Verb.COMMENT_ANSWERED)
    assert (done.actor, done.object_id) == (editor.pk, str(said.pk))


def test_what_is_sent_back_says_why_to_whoever_wrote_it_and_can_be_written_anew(
    said, inside, chair, moderator, monday
) -> None:
    browser, publisher = inside(chair), inside(moderator)
    write_answer(said, post="Chair", words="Please ring Wren Ashdown.", by=chair, now=monday)
    written = WrittenAnswer.objects.get()
    at = f"{PUBLISHING}{written.pk}/"
    assert "<mark>Wren Ashdown</mark>" in text(publisher.get(at))
    assert publisher.post(at, {"outcome": "send_back"}).status_code == 422
    assert publisher.post(at, {"outcome": "send_back", "because": "It names somebody."}).status_code == 302
    assert "1 answer of yours to a reader was sent back" in text(browser.get("/staff/"))
    form = text(browser.get(f"{MINE}{said.pk}/write/"))
    assert "It names somebody." in form
    assert "Please ring Wren Ashdown." in form
    browser.post(f"{MINE}{said.pk}/write/", {"post": "Chair", "words": WORDS})
    assert "was sent back" not in text(browser.get("/staff/"))
    assert Event.objects.filter(verb=Verb.COMMENT_ANSWER_SENT_BACK).exists()
    assert not Answer.objects.exists()


def test_nobody_publishes_their_own_and_each_is_settled_once(said, chair, moderator, monday) -> None:
    written = write_answer(said, post="Chair", words=WORDS, by=chair, now=monday)
    with pytest.raises(InputError, match="waits to be published"), by_itself():
        write_answer(said, post="Chair", words="Again.", by=chair, now=monday)
    RoleMembership.objects.create(user=chair, role="newsroom_moderator", since=monday.date())
    with pytest.raises(InputError, match="Somebody else"), by_itself():
        publish_answer(written, by=chair, now=monday)
    publish_answer(written, by=moderator, now=monday)
    with pytest.raises(InputError, match="settled already"), by_itself():
        send_back(written, because="No.", by=moderator, now=monday)
    assert Answer.objects.count() == 1


def test_an_answer_stands_below_what_readers_see_or_nowhere(said, chair, moderator, comment, monday) -> None:
    with pytest.raises(InputError, match="do not see"), by_itself():
        write_answer(comment("Not read yet."), post="Chair", words=WORDS, by=chair, now=monday)
    written = write_answer(said, post="Chair", words=WORDS, by=chair, now=monday)
    take_down(said, because="It was no ferryman.", by=moderator, now=monday)
    with pytest.raises(InputError, match="do not see"), by_itself():
        publish_answer(written, by=moderator, now=monday)
    send_back(written, because="The comment is gone.", by=moderator, now=monday)
    assert WORDS not in below()


def test_below_a_story_that_is_held_nothing_more_is_said_and_what_was_said_can_still_be_cut(
    said, chair, moderator, story, monday
) -> None:
    written = write_answer(said, post="Chair", words=WORDS, by=chair, now=monday)
    with by_itself():
        say_closed({story.page})
    with pytest.raises(InputError, match="it is held"), by_itself():
        publish_answer(written, by=moderator, now=monday)
    more = {"because": "We may say it.", "by": moderator, "now": monday}
    for marked, nameless in (("Thank Wren Ashdown. What now?", False), ("Thank [[Wren]] Ashdown. What now?", True)):
        with pytest.raises(InputError, match="it is held"), by_itself():
            correct(said, marked=marked, nameless=nameless, **more)
    correct(said, marked="Thank [[Wren Ashdown]]. [[What now?]]", nameless=True, **more)
    with pytest.raises(InputError, match="it is held"), by_itself():
        correct(said, marked="Thank [[Wren Ashdown]]. [[What now?]]", **more)
    assert "What now?" not in below()
    assert WORDS not in below()


def test_an_answer_is_taken_down_by_itself_and_readers_are_told(said, inside, person, moderator, monday) -> None:
    chair, official = person("chair"), person("commissioner")
    kept = answer(said, who="Ada Fenwick", post="Clerk", words="You are welcome.", by=moderator, now=monday)
    for by in (chair, official):
        publish_answer(
            write_answer(said, post="Post", words=f"{WORDS} {by.pk}", by=by, now=monday), by=moderator, now=monday
        )
    wrong = Answer.objects.get(words=f"{WORDS} {chair.pk}")
    browser, at = inside(moderator), f"/staff/comments/{said.reference}/take-down/"
    assert "The answer of Ada Fenwick, Clerk" in text(browser.get(at))
    told = {"what": f"answer-{wrong.pk}", "because": "It named a child."}
    assert browser.post(at, told).status_code == 302
    listed = text(Client().get("/news/partnership/corrections/"))
    for page, words in ((below(), "An answer taken down on"), (listed, "An answer was taken down:")):
        assert wrong.words not in page
        assert words in page
        assert "It named a child." in page
    assert kept.words in below()
    assert f"{WORDS} {official.pk}" in below()
    assert "Thank [removed]. What now?" in below()
    done = Event.objects.get(verb=Verb.COMMENT_ANSWER_TAKEN_DOWN)
    assert (done.actor, done.object_id) == (moderator.pk, str(said.pk))
    assert browser.post(at, told).status_code == 422
    with pytest.raises(InputError, match="already"), by_itself():
        take_answer_down(wrong, because="Again.", by=moderator, now=monday)
    with pytest.raises(PermissionDenied):
        take_answer_down(kept, because="Mine.", by=chair, now=monday)


def test_answers_go_with_the_comment_that_is_taken_down(said, inside, moderator, monday) -> None:
    answer(said, who="Ada Fenwick", post="Clerk", words="Wren Ashdown knows.", by=moderator, now=monday)
    take_down(said, because="It named a child.", by=moderator, now=monday)
    assert "Wren Ashdown knows." not in below()
    assert "It named a child." in below()


@pytest.mark.parametrize("role", ["newsroom_writer", "front_door_manager", "referrer", "single_point_of_contact"])
def test_only_those_who_speak_for_the_partnership_answer(said, person, moderator, monday, role) -> None:
    with pytest.raises(PermissionDenied):
        write_answer(said, post="Clerk", words=WORDS, by=person(role), now=monday)
    written = write_answer(said, post="Chair", words=WORDS, by=person("chair"), now=monday)
    with pytest.raises(PermissionDenied):
        publish_answer(written, by=person(role), now=monday)
