"""What a moderator is shown: the name that came with it, marked; each reading recorded; nothing that was handed on."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from tandem.core.errors import InputError
from tandem.hub.audit.models import Event
from tandem.hub.audit.record import by_itself
from tandem.hub.audit.verbs import Verb
from tandem.hub.comments.actions import answer, correct, hand_on, publish
from tandem.hub.comments.envelopes import KIND, take_in
from tandem.hub.comments.models import Comment, Decision, Outcome
from tandem.hub.comments.queries import waiting
from tandem.hub.letterbox.kinds import Opened
from tandem.hub.news.actions import take_away
from tandem.hub.news.models import Comment as Published
from tandem.hub.news.queries import newest_change

STORY = "/news/partnership/bridge-open/"
WORDS = "The bridge is grand."
CHILD = "Mum of Jayden Cole"


def text(page: Any) -> str:
    return page.content.decode()


def below() -> str:
    return text(Client().get(STORY))


def test_a_name_that_may_tell_of_a_child_is_marked_and_left_out_unless_somebody_decides_otherwise(
    comment, inside, moderator
) -> None:
    kept, browser = comment(WORDS, said_by=CHILD), inside(moderator)
    at = f"/staff/comments/{kept.reference}/"
    page = text(browser.get(at))
    assert "Mum of <mark>Jayden Cole</mark>" in page
    assert 'name="nameless" aria-describedby="id_nameless_helptext" id="id_nameless" checked' in page
    assert "Likely names" in page
    assert "1 passage to look at" in text(browser.get("/staff/comments/"))
    assert browser.post(at, {"outcome": "publish", "marked": WORDS, "nameless": "on"}).status_code == 302
    assert Decision.objects.get().nameless
    assert WORDS in below()
    assert "Jayden" not in below()
    assert "A reader" in below()
    same = {"marked": WORDS, "because": "A name stood with it.", "nameless": "on"}
    assert "Nothing is changed" in text(browser.post(f"{at}correct/", same))
    assert "checked" in text(browser.get(f"{at}correct/"))


def test_a_name_that_was_published_can_be_taken_away(comment, inside, moderator, monday) -> None:
    kept, browser = comment(WORDS, said_by=CHILD), inside(moderator)
    at = f"/staff/comments/{kept.reference}/"
    publish(kept, marked=WORDS, by=moderator, now=monday)
    assert CHILD in below()
    said = {"marked": WORDS, "because": "A name stood with it.", "nameless": "on"}
    assert browser.post(f"{at}correct/", said).status_code == 302
    assert "Jayden" not in below()
    assert "A name stood with it." in below()
    answer(kept, who="A", post="B", words="Thank you.", by=moderator, now=monday)
    assert "Jayden" not in below()
    plain = comment("Grand [sic].", said_by="A bell-ringer")
    assert "Grand {sic}." in text(browser.get(f"/staff/comments/{plain.reference}/"))
    assert "own square brackets" in text(browser.get(f"/staff/comments/{plain.reference}/"))
    assert "own square brackets" not in text(browser.get(f"/staff/comments/{kept.reference}/correct/"))
    assert "checked" not in text(browser.get(f"/staff/comments/{plain.reference}/"))
    assert "nameless" not in text(browser.get(f"/staff/comments/{comment(WORDS).reference}/"))


def test_each_page_of_a_comment_records_that_it_was_read_and_none_but_its_own_shows_what_is_not_published(
    comment, inside, moderator, monday
) -> None:
    kept, browser = comment("Secret words."), inside(moderator)
    at = f"/staff/comments/{kept.reference}/"
    for deed in ("correct/", "take-down/", "answer/"):
        page = browser.get(f"{at}{deed}")
        assert page.status_code == 302
        assert page["Location"] == at
    assert Event.objects.filter(verb=Verb.COMMENT_READ, object_id=str(kept.pk), actor=moderator.pk).count() == 3
    assert "Readers do not see this comment" in text(browser.get(at))
    refused = browser.post(f"{at}correct/", {"marked": "Secret [[words]].", "because": "Why"})
    assert refused.status_code == 422
    assert "Secret [[words]]." in text(refused)
    publish(kept, marked=kept.words, by=moderator, now=monday)
    before = Event.objects.filter(verb=Verb.COMMENT_READ).count()
    assert "Secret words." in text(browser.get(f"{at}correct/"))
    assert Event.objects.filter(verb=Verb.COMMENT_READ).count() == before + 1


def test_what_was_published_by_mistake_is_sealed_and_read_where_it_went_once_it_is_handed_on(
    comment, inside, moderator, monday
) -> None:
    kept = comment("Jayden Cole is hit at home.", said_by="His gran")
    decision = publish(kept, marked=kept.words, by=moderator, now=monday)
    with connection.cursor() as cursor:
        cursor.execute("SELECT shown FROM comments_decision WHERE id = %s", [decision.pk])
        assert "Jayden" not in cursor.fetchone()[0]
    assert Decision.objects.get().shown == kept.words
    reference = hand_on(kept, by=moderator, now=monday)
    browser = inside(moderator)
    for page in (browser.get(f"/staff/comments/{kept.reference}/"), browser.get("/staff/comments/")):
        assert "Jayden" not in text(page)
        assert "His gran" not in text(page)
    page = text(browser.get(f"/staff/comments/{kept.reference}/"))
    assert reference in page
    assert "The front door has it" in page
    assert not Published.objects.exists()


def test_the_list_has_pages_and_opens_no_more_than_one(comment, inside, moderator, monday, monkeypatch) -> None:
    from tandem.hub.staff.comments import views

    monkeypatch.setattr(views, "_A_PAGE", 2)
    for number in range(3):
        comment(f"Said {number}.", received=monday + timedelta(minutes=number))
    told = comment("Children are hurt and nobody listens.", received=monday + timedelta(minutes=9))
    browser = inside(moderator)
    first, second, beyond = (text(browser.get(f"/staff/comments/{asked}")) for asked in ("", "?page=2", "?page=x"))
    assert "4 comments wait" in first
    assert first.index(told.reference) < first.index("Said 0.")
    assert "Said 1." not in first
    assert "?page=2" in first
    assert second.index("Said 1.") < second.index("Said 2.")
    assert "?page=1" in second
    assert "Said 0." in beyond
    with CaptureQueriesContext(connection) as asked:
        list(waiting(moderator)[:2])
    assert "LIMIT 2" in asked[-1]["sql"]


@pytest.mark.parametrize(
    ("words", "kept", "first"),
    [
        ("Children are hurt\r\nand nobody\rlistens.", "Children are hurt\nand nobody\nlistens.", True),
        (WORDS, WORDS, False),
    ],
)
def test_what_came_is_kept_with_plain_ends_of_lines_and_whether_it_reads_as_a_disclosure(
    story, monday, words, kept, first
) -> None:
    said = {"page": story.page, "story": story.title, "words": words}
    take_in(Opened("AAA-BBB-CCC", KIND, said, monday))
    found = Comment.objects.get()
    assert (found.words, found.may_disclose) == (kept, first)


def test_an_answer_below_a_story_that_is_not_published_says_so(comment, inside, moderator, story, monday) -> None:
    kept = comment(WORDS)
    publish(kept, marked=WORDS, by=moderator, now=monday)
    said = {"who": "Sir Alban Thrupwell", "post": "Chair", "words": "Thank you."}
    browser, at = inside(moderator), f"/staff/comments/{kept.reference}/"
    assert "The answer is published." in text(browser.post(f"{at}answer/", said, follow=True))
    with by_itself():
        take_away(story.page)
    done = text(browser.post(f"{at}answer/", {**said, "words": "Again."}, follow=True))
    assert "The answer is published." not in done
    assert "The story is not published now" in done


def test_whoever_began_first_and_is_done_last_changes_what_readers_see(comment, moderator, monday) -> None:
    kept, other = comment("I thank Wren Ashdown."), comment(WORDS)
    for each in (kept, other):
        publish(each, marked=each.words, by=moderator, now=monday + timedelta(hours=1))
    before = newest_change(monday)
    correct(kept, marked="I thank [[Wren Ashdown]].", because="A name.", by=moderator, now=monday)
    assert newest_change(monday) != before
    assert Published.objects.get(number=kept.pk).revision == 2


def test_nothing_is_corrected_that_was_only_cut_alike(comment, moderator, monday) -> None:
    kept = comment(WORDS, said_by="A bell-ringer")
    publish(kept, marked=WORDS, by=moderator, now=monday, nameless=True)
    with pytest.raises(InputError, match="Nothing is changed"):
        correct(kept, marked=WORDS, because="A", by=moderator, now=monday, nameless=True)
    assert correct(kept, marked=WORDS, because="They asked.", by=moderator, now=monday).outcome == Outcome.CORRECTED
    assert "A bell-ringer" in below()
