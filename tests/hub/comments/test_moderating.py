"""A moderator decides: published with cuts, rejected for a reason, corrected in public; the original is kept."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest
from django.core.exceptions import PermissionDenied
from django.test import Client
from django.utils import timezone

from tandem.core.errors import InputError
from tandem.hub.audit.models import Event
from tandem.hub.audit.record import by_itself
from tandem.hub.audit.verbs import Verb
from tandem.hub.children.known_names import known_names
from tandem.hub.comments.actions import answer, correct, publish, reject, take_down
from tandem.hub.comments.cutting import bracketed, cuts_in, without
from tandem.hub.comments.models import Comment, Decision, Outcome
from tandem.hub.comments.publishing import put_out_missing
from tandem.hub.news.actions import take_away
from tandem.hub.news.models import Comment as Published
from tandem.hub.news.models import Story

STORY = "/news/partnership/bridge-open/"
NAMED = "I thank Wren Ashdown, who told me."


def text(page: Any) -> str:
    return page.content.decode()


def test_a_comment_is_read_with_its_marks_and_published_without_what_is_cut(
    comment, inside, moderator, received
) -> None:
    received()
    kept = comment(NAMED, said_by="A ferryman")
    first = comment("Children are hurt and nobody listens.", denied=True)
    browser, at = inside(moderator), f"/staff/comments/{kept.reference}/"
    listed = text(browser.get("/staff/comments/"))
    assert listed.index(first.reference) < listed.index(kept.reference)
    assert "read this first" in listed
    page = text(browser.get(at))
    assert "<mark>Wren Ashdown</mark>" in page
    assert "Borne by somebody known here:" in page
    assert "I thank [[Wren Ashdown]], who told me." in page
    assert "said no" in text(browser.get(f"/staff/comments/{first.reference}/"))
    changed = browser.post(at, {"outcome": "publish", "marked": "I thank [[Wren Ashdown]], who told everybody."})
    assert changed.status_code == 422
    assert "not those that the reader wrote" in text(changed)
    assert browser.post(at, {"outcome": "reject"}).status_code == 422
    assert (
        browser.post(at, {"outcome": "publish", "marked": "I thank [[Wren Ashdown]], who told me."}).status_code == 302
    )
    below = text(Client().get(STORY))
    assert "I thank [removed], who told me." in below
    assert "Ashdown" not in below
    # A name or words written from right to left turn nothing round but themselves.
    assert "<bdi>A ferryman</bdi>" in below
    assert 'class="remark__words" dir="auto"' in below
    assert "<bdi>A ferryman</bdi>" in listed
    assert Comment.objects.get(pk=kept.pk).words == NAMED
    decision = Decision.objects.get()
    assert [NAMED[start:end] for start, end in decision.cuts] == ["Wren Ashdown"]
    assert list(Event.objects.filter(object_id=str(kept.pk)).values_list("verb", flat=True).order_by("id"))[-1] == (
        Verb.COMMENT_PUBLISHED
    )
    assert Event.objects.filter(verb=Verb.NAMES_COMPARED, object_id=str(kept.pk), actor=moderator.pk).exists()
    assert Event.objects.filter(verb=Verb.COMMENT_READ, object_id=str(first.pk)).count() == 1
    assert b"Decide" not in browser.get(f"/staff/comments/{kept.reference}/").content.split(b"What was decided")[0]


def test_it_is_decided_once_by_a_moderator_and_only_below_a_published_story(
    comment, moderator, person, monday, story
) -> None:
    kept = comment()
    with pytest.raises(PermissionDenied):
        publish(kept, marked=kept.words, by=person("newsroom_editor"), now=monday)
    with pytest.raises(InputError, match="Choose why"):
        reject(kept, reason="because", by=moderator, now=monday)
    reject(kept, reason="off_topic", by=moderator, now=monday)
    with pytest.raises(InputError, match="already"):
        publish(kept, marked=kept.words, by=moderator, now=monday)
    with pytest.raises(InputError, match="Nothing would be left"):
        publish(comment("Wren Ashdown"), marked="[[Wren Ashdown]]", by=moderator, now=monday)
    late = comment()
    with by_itself():
        take_away(story.page)
    with pytest.raises(InputError, match="not published"):
        publish(late, marked=late.words, by=moderator, now=monday)


def test_corrections_and_officials_answers_are_told_in_public(comment, moderator, inside, monday) -> None:
    kept = comment(NAMED)
    publish(kept, marked=NAMED, by=moderator, now=monday)
    with pytest.raises(InputError, match="Nothing is changed"):
        correct(kept, marked=NAMED, because="A name", by=moderator, now=monday)
    browser, at = inside(moderator), f"/staff/comments/{kept.reference}/"
    assert "correct/" in text(browser.get(at))
    cut = {"marked": "I thank [[Wren Ashdown]], who told me.", "because": "A name stood in it."}
    assert browser.post(f"{at}correct/", cut).status_code == 302
    said = {"who": "Sir Alban Thrupwell", "post": "Chair, Invented Partnership", "words": "Thank you."}
    assert browser.post(f"{at}answer/", said).status_code == 302
    below = text(Client().get(STORY))
    day = f"{timezone.localdate():%-d %B %Y}"
    assert f"Corrected on {day}: A name stood in it." in below
    assert "Ashdown" not in below
    for words in ("Official answer", "Sir Alban Thrupwell", "Chair, Invented Partnership", "Thank you."):
        assert words in below
    because = {"because": "The reader asked us to."}
    assert browser.post(f"{at}take-down/", because).status_code == 422
    assert browser.post(f"{at}take-down/", {"what": "comment", **because}).status_code == 302
    below = text(Client().get(STORY))
    assert f"Taken down on {day}: The reader asked us to." in below
    assert "who told me" not in below
    assert "Thank you." not in below
    with pytest.raises(InputError, match="do not see"):
        take_down(kept, because="Again", by=moderator, now=monday)
    with pytest.raises(InputError, match="do not see"):
        answer(kept, who="A", post="B", words="C", by=moderator, now=monday)
    outcomes = Decision.objects.order_by("pk").values_list("outcome", flat=True)
    assert list(outcomes) == [Outcome.PUBLISHED, Outcome.CORRECTED, Outcome.TAKEN_DOWN]


def test_comments_go_with_their_story_and_come_back_with_it(comment, moderator, monday, story) -> None:
    kept = comment()
    publish(kept, marked=kept.words, by=moderator, now=monday)
    reject(comment("Other"), reason="off_topic", by=moderator, now=monday)
    with by_itself():
        take_away(story.page)
    assert not Published.objects.exists()
    assert put_out_missing(monday) == 0
    Story.objects.create(
        desk=story.desk, page=story.page, slug="b", title="B", lead="", content=[], words="",
        published=monday, changed=monday,
    )  # fmt: skip
    assert put_out_missing(monday) == 1
    assert put_out_missing(monday) == 0
    assert Published.objects.get().words == kept.words


def test_comments_do_not_come_back_below_a_story_while_they_are_closed_there(comment, moderator, monday, story) -> None:
    """G47: a story published again under a hold is held for what readers said of it, too."""
    kept = comment()
    publish(kept, marked=kept.words, by=moderator, now=monday)
    Published.objects.all().delete()
    Story.objects.update(closed=True)
    assert put_out_missing(monday) == 0
    assert not Published.objects.exists()
    Story.objects.update(closed=False)
    assert put_out_missing(monday) == 1


def test_many_comments_are_shown_a_page_at_a_time_the_newest_first(story, monday) -> None:
    Published.objects.bulk_create(
        Published(story=story, number=n, words=f"Said {n}.", said=monday + timedelta(minutes=n), changed=monday)
        for n in range(1, 22)
    )
    first, older = (text(Client().get(f"{STORY}{asked}")) for asked in ("", "?comments=2"))
    assert "21 comments" in first
    assert first.index("Said 21.") < first.index("Said 2.")
    assert "Said 1." not in first
    assert "?comments=2#comments" in first
    assert "Said 1." in older
    assert "Said 2." not in older
    assert "?comments=1#comments" in older


def test_a_name_is_known_or_not_and_what_is_sealed_is_not(received, moderator, worker, monday) -> None:
    from tandem.hub.children.models import Person

    child = received().children.get().person
    asked = ("Wren Ashdown", "Wren Nobody", "wren", "A B")
    later = monday + timedelta(days=1)
    assert known_names(asked, moderator, now=later) == ("Wren Ashdown", "wren")
    assert known_names(asked, worker, now=later) == ()
    Person.objects.filter(pk=child.pk).update(sealed=True)
    assert known_names(asked, moderator, now=later + timedelta(days=1)) == ()


@pytest.mark.parametrize(
    ("marked", "cuts", "shown"),
    [
        ("one two three", (), "one two three"),
        ("one [[two]] three", ((4, 7),), "one [removed] three"),
        ("[[one]] two [[three]]", ((0, 3), (8, 13)), "[removed] two [removed]"),
        ("one [[]]two three\r\n", (), "one two three"),
    ],
)
def test_what_stands_in_brackets_is_cut(marked, cuts, shown) -> None:
    original = "one two three"
    assert cuts_in(marked, original) == cuts
    assert without(original, cuts) == shown
    assert cuts_in(bracketed(original, cuts), original) == cuts


@pytest.mark.parametrize(
    ("marked", "original", "shown"),
    [
        ("\n\n\n[[Tom Smith]] hurt our hopes", "Tom Smith hurt our hopes", "[removed] hurt our hopes"),
        ("[[\r\n\r\n Tom Smith]] hurt our hopes", "Tom Smith hurt our hopes", "[removed] hurt our hopes"),
        ("[[Tom Smith]] hurt our hopes", "\n \nTom Smith hurt our hopes", "[removed] hurt our hopes"),
        ("Our hopes, [[Tom Smith \r\n]]", "Our hopes, Tom Smith", "Our hopes, [removed]"),
    ],
)
def test_lines_before_and_after_the_text_move_no_cut(marked, original, shown) -> None:
    assert without(original, cuts_in(marked, original)) == shown


@pytest.mark.parametrize("original", ["See [[1]] and [2].", "]] [[", "[[[Tom]]]", "a\rb [c", "Tom [sic]", "{a} [b]"])
def test_the_readers_own_brackets_are_no_cuts(original) -> None:
    assert without(original, cuts_in(bracketed(original, ()), original)) == original
    at = original.index("Tom") if "Tom" in original else 0
    cuts = ((at, at + 3),)
    sent_back = bracketed(original, cuts).replace("\n", "\r\n")
    assert cuts_in(sent_back, original) == cuts


@pytest.mark.parametrize("marked", ["one two", "one [[two three", "one two three four", "one ]]two three"])
def test_nothing_else_may_be_changed(marked) -> None:
    with pytest.raises(InputError):
        cuts_in(marked, "one two three")
