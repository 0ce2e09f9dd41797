"""What was wrong in a story is written and checked with it, and readers find it: below it and in one list."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from django.test import Client
from django.utils import timezone
from django.utils.formats import date_format

from tandem.core.errors import InputError
from tandem.hub.audit.models import Event
from tandem.hub.audit.record import by_itself
from tandem.hub.audit.verbs import Verb
from tandem.hub.newsroom import corrections
from tandem.hub.newsroom.actions import take_down, take_step
from tandem.hub.newsroom.checking import check
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
def changed(out: Any, write: Any, staff: dict[str, Any]) -> Any:
    """A story that readers have seen, changed by its writer."""
    story = out(write())
    latest = story.get_latest_revision_as_object()
    latest.lead = "It opened on Monday, at noon."
    latest.save_revision(user=staff["writer"])
    return _now(story)


@pytest.fixture
def to_publish(changed: Any, send: Any, staff: dict[str, Any]) -> Callable[..., Any]:
    """The same sent and checked, with these words as its correction: it waits for its publisher."""

    def go(wrong: str = "", says: str = "") -> Any:
        if wrong:
            corrections.write(changed, wrong=wrong, says=says, by=staff["writer"], now=timezone.now())
        send(changed)
        take_step(_now(changed), by=staff["checker"], now=timezone.now())
        return _now(changed)

    return go


def _note(url: str) -> dict[str, Any]:
    return {"name": "Calls", "url": url, "when": ""}


def _now(story: Any) -> Any:
    return Story.objects.get(pk=story.pk).specific


def test_it_is_written_and_checked_with_the_story_and_readers_see_it_below_in_the_list_and_in_feeds(
    changed, send, staff, inside
) -> None:
    assert "Corrections" not in read().split("<article")[1].split("</article>")[0]
    assert "Nothing has been corrected yet" in read(LIST)
    writer, at = inside(staff["writer"]), f"/staff/news/{changed.pk}/"
    for half in ({"wrong": WRONG}, {"says": NOW}, {"wrong": "  ", "says": NOW}):
        assert writer.post(f"{at}correction/", half).status_code == 422
    assert writer.post(f"{at}correction/", {"wrong": WRONG, "says": NOW}).status_code == 302
    send(changed)
    assert writer.get(f"{at}correction/").status_code == 403
    checker, editor = inside(staff["checker"]), inside(staff["editor"])
    assert WRONG in text(checker.get(at))
    said = {"agreed": "yes", "seen": read_as(_now(changed), waiting_step(changed)), "criticises": "no"}
    assert checker.post(at, said).status_code == 302
    asked = editor.get(at)
    assert WRONG in text(asked)
    assert "added" not in asked.context["form"].fields
    assert WRONG not in read()
    assert editor.post(at, {"agreed": "yes", "seen": asked.context["form"]["seen"].value()}).status_code == 302
    day = date_format(timezone.localdate(), "j F Y")
    for page in (read(), read(LIST)):
        assert all(words in page for words in (WRONG, NOW, day))
    (item,) = json.loads(Client().get("/news/partnership/feed.json").content)["items"]
    assert WRONG in item["content_text"]
    assert item["date_modified"] > item["date_published"]
    assert WRONG in Client().get("/news/partnership/feed.atom").content.decode()


def test_its_words_are_checked_for_claims_and_by_nobody_who_wrote_them(changed, send, staff) -> None:
    said = {"wrong": "It said that 45% died.", "says": "It opened on Monday.", "now": timezone.now()}
    corrections.write(changed, **said, by=staff["writer"])
    assert [each.claim.words for each in check(_now(changed)).open] == ["45%"]
    StoryCorrection.objects.filter(published=None).update(by=staff["checker"])
    send(changed)
    with pytest.raises(InputError, match="Somebody else takes this step"):
        take_step(_now(changed), by=staff["checker"], now=timezone.now())


def test_what_it_calls_wrong_bears_out_no_headline(write, out, staff) -> None:
    read = "https://thornby.example/calls"
    body = [("paragraph", f'<p>So it is <a href="{read}">written</a>: 30% of calls.</p>')]
    story = out(write(title="30% of calls", lead="It opened.", body=body))
    latest = story.get_latest_revision_as_object()
    latest.title, latest.body = "45% of calls", [("paragraph", "<p>It is open.</p>"), ("note", _note(read))]
    latest.save_revision(user=staff["writer"])
    wrong = {"wrong": "It said 45% of calls [note 1].", "says": "We do not know.", "now": timezone.now()}
    corrections.write(_now(story), **wrong, by=staff["writer"])
    report = check(latest)
    assert [each.claim.sentence for each in report.open] == ["45% of calls"]
    assert [each.how for each in report.settled] == ["sourced"]


def test_written_anew_it_is_not_what_was_read(changed, send, staff) -> None:
    corrections.write(changed, wrong=WRONG, says=NOW, by=staff["writer"], now=timezone.now())
    send(changed)
    story = _now(changed)
    seen = read_as(story, waiting_step(story))
    StoryCorrection.objects.filter(published=None).delete()
    StoryCorrection.objects.create(story=story, wrong="Mia.", says="Mia.", by=staff["writer"], said=timezone.now())
    with pytest.raises(InputError, match="has gone on"):
        take_step(story, by=staff["checker"], now=timezone.now(), seen=seen)
    with pytest.raises(InputError, match="No correction can be written now"):
        corrections.write(story, wrong=WRONG, says=NOW, by=staff["writer"], now=timezone.now())


def test_what_is_only_added_to_is_no_correction(to_publish, staff, inside) -> None:
    again = to_publish()
    editor, at = inside(staff["editor"]), f"/staff/news/{again.pk}/"
    said = {"agreed": "yes", "seen": read_as(again, waiting_step(again))}
    silent = editor.post(at, said)
    assert silent.status_code == 422
    assert "added" in silent.context["form"].errors
    assert editor.post(at, {**said, "added": "on"}).status_code == 302
    assert "at noon" in read()
    assert "What was wrong" not in read()
    kept = StoryCorrection.objects.get()
    assert (kept.wrong, kept.by) == ("", staff["editor"])
    assert kept.published is not None


@pytest.mark.parametrize(("written", "added"), [((), False), ((WRONG, NOW), True)])
def test_nobody_publishes_it_again_without_a_word_or_with_two(to_publish, staff, written, added) -> None:
    again = to_publish(*written)
    with pytest.raises(InputError), by_itself():
        take_step(again, by=staff["editor"], now=timezone.now(), added=added)
    assert "at noon" not in read()
    assert not StoryCorrection.objects.filter(published__isnull=False).exists()


def test_one_that_is_withdrawn_leaves_that_it_was_and_when(to_publish, staff, inside) -> None:
    story = to_publish("Mia said so.", NOW)
    take_step(story, by=staff["editor"], now=timezone.now())
    (made,) = corrections.said_of(story)
    at = f"/staff/news/{story.pk}/correction/{made.pk}/withdraw/"
    assert inside(staff["writer"]).post(at, {"reason": "x"}).status_code == 403
    editor, etag = inside(staff["editor"]), Client().get(LIST)["ETag"]
    assert editor.post(at, {"reason": ""}).status_code == 422
    assert "Mia" in read()
    assert editor.post(at, {"reason": "It names a child.", "once": "a"}).status_code == 302
    day = date_format(timezone.localdate(), "j F Y")
    for page in (read(), text(Client().get(LIST, headers={"if-none-match": etag}))):
        assert f"A correction was withdrawn on {day}." in page
        assert "Mia" not in page
    assert "Mia" not in Client().get("/news/partnership/feed.json").content.decode()
    assert Event.objects.get(verb=Verb.NEWS_CORRECTION_WITHDRAWN).reason == "It names a child."
    assert "It names a child." in text(editor.get(f"/staff/news/{story.pk}/"))
    with pytest.raises(InputError, match="do not see"):
        corrections.withdraw(made, reason="Again.", by=staff["editor"], now=timezone.now())


def test_the_first_publication_corrects_nothing(write, out, staff, inside) -> None:
    out(write())
    assert not StoryCorrection.objects.exists()


def test_a_correction_waits_with_its_story_and_is_written_anew_where_that_is_stopped(to_publish, staff, send) -> None:
    soon = timezone.now() + timedelta(hours=1)
    story = to_publish(WRONG, NOW)
    take_step(story, by=staff["editor"], now=timezone.now(), at=soon)
    assert WRONG not in read()
    take_down(_now(story), by=staff["editor"], reason="Not yet.")
    corrections.write(_now(story), wrong="Another thing.", says="It is so.", by=staff["writer"], now=timezone.now())
    send(_now(story))
    take_step(_now(story), by=staff["checker"], now=timezone.now())
    take_step(_now(story), by=staff["editor"], now=timezone.now())
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
