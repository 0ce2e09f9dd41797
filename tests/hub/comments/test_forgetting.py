"""How long what readers wrote is kept: by what became of it, told on its page, and forgotten once, whoever is quick."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest
from django.test import Client
from django.utils import timezone

from tandem.core import calendar
from tandem.core.errors import InputError
from tandem.hub.audit.models import Event
from tandem.hub.audit.record import acting, by_itself
from tandem.hub.audit.verbs import Verb
from tandem.hub.comments import forgetting
from tandem.hub.comments.actions import answer, correct, hand_on, publish, reject, take_answer_down, take_down
from tandem.hub.comments.answering import publish_answer, send_back, write_answer
from tandem.hub.comments.answers import sent_back, to_publish
from tandem.hub.comments.forgetting import forget_old, kept_until
from tandem.hub.comments.limits import limits
from tandem.hub.comments.models import Answer, Comment, Decision, WrittenAnswer
from tandem.hub.comments.publishing import put_out_missing
from tandem.hub.comments.queries import waiting
from tandem.hub.comments.tasks import JOBS
from tandem.hub.news.actions import take_away

STORY = "/news/partnership/bridge-open/"
WORDS = "Thank Wren Ashdown. The bridge is grand."
CUT = "Thank [[Wren Ashdown]]. The bridge is grand."


def below() -> str:
    return Client().get(STORY).content.decode()


def last_day(state: str, since: Any) -> Any:
    return calendar.local_day(since + limits(since.date()).kept[state])


def noon_after(day: Any) -> Any:
    return calendar.noon(day + timedelta(days=1))


@pytest.mark.parametrize("state", ["published", "taken_down", "rejected", "handed_on", "never_decided"])
def test_an_original_is_kept_to_its_last_day_and_forgotten_on_the_next(comment, moderator, monday, state) -> None:
    kept = comment(WORDS, said_by="A ferryman", subject="The bridge", received=monday)
    if state in ("published", "taken_down"):
        publish(kept, marked=CUT, by=moderator, now=monday)
    if state == "taken_down":
        take_down(kept, because="It was no ferryman.", by=moderator, now=monday)
    if state == "rejected":
        reject(kept, reason="off_topic", by=moderator, now=monday)
    if state == "handed_on":
        hand_on(kept, by=moderator, now=monday)
    day = last_day(state, monday)
    assert forget_old(calendar.noon(day)) == 0
    assert Comment.objects.get().words == WORDS
    assert forget_old(noon_after(day)) == 1
    assert forget_old(noon_after(day)) == 0
    left = Comment.objects.get()
    assert (left.reference, left.received) == (kept.reference, monday)
    assert left.forgotten == noon_after(day)
    assert left.subject is None
    assert "Ashdown" not in left.words
    assert (left.said_by != "") is (state == "published")
    assert all("Ashdown" not in each.shown for each in Decision.objects.all())
    event = Event.objects.get(verb=Verb.COMMENT_FORGOTTEN)
    assert (event.object_id, event.reason) == (str(kept.pk), state)


def test_what_readers_see_stays_until_it_is_taken_away_and_can_still_be_cut(comment, moderator, monday) -> None:
    kept = comment(WORDS, said_by="A ferryman", received=monday)
    publish(kept, marked=CUT, by=moderator, now=monday)
    later = noon_after(last_day("published", monday))
    forget_old(later)
    assert "Thank [removed]. The bridge is grand." in below()
    kept.refresh_from_db()
    assert kept.words == "Thank [removed]. The bridge is grand."
    otherwise = "Thank {removed}. [[The bridge is grand.]]"
    correct(kept, marked=otherwise, because="It is not.", by=moderator, now=later)
    assert "Thank [removed]. [removed]" in below()


def taken_down(page: int) -> None:
    """As the newsroom takes a story down."""
    from tandem.hub.newsroom.models import Film

    with acting(Verb.NEWS_TAKEN_DOWN, on=Film(pk=page)):
        take_away(page)


def put_back(story: Any) -> None:
    story.save(force_insert=True)


def test_what_readers_saw_goes_half_a_year_after_its_story_and_comes_back_with_it_until_then(
    comment, story, moderator, monday
) -> None:
    long_ago = monday - timedelta(days=800)
    kept = comment(WORDS, said_by="A ferryman", received=long_ago)
    publish(kept, marked=CUT, by=moderator, now=long_ago)
    answer(kept, who="Ada Fenwick", post="Clerk", words="Thank you.", by=moderator, now=long_ago)
    taken_down(story.page)
    day = last_day("taken_down", timezone.now())
    for _ in range(2):
        turn(calendar.noon(day))
    left = Comment.objects.get()
    assert (left.words, left.said_by, left.page) == ("Thank [removed]. The bridge is grand.", "A ferryman", story.page)
    put_back(story)
    assert put_out_missing(timezone.now()) == 1
    assert "A ferryman" in below()
    taken_down(story.page)
    over = noon_after(day)
    turn(over)
    turn(over)
    left = Comment.objects.get()
    assert (left.words, left.said_by, left.page, left.story) == ("", "", None, "The bridge is open")
    assert {each.shown for each in Decision.objects.all()} == {""}
    assert not Answer.objects.exclude(words="").exists()
    assert Event.objects.filter(verb=Verb.COMMENT_FORGOTTEN, reason="story_taken_down").count() == 1
    put_back(story)
    assert put_out_missing(over) == 0
    assert "A ferryman" not in below()


def test_no_year_of_a_story_that_is_gone_ends_before_that_of_its_comments(comment, story, moderator, monday) -> None:
    kept = comment(WORDS, received=monday)
    publish(kept, marked=CUT, by=moderator, now=monday)
    taken_down(story.page)
    later = timezone.now() + timedelta(days=390)
    correct(kept, marked="Thank [[Wren Ashdown. The]] bridge is grand.", because="No.", by=moderator, now=later)
    turn(noon_after(last_day("taken_down", timezone.now())))
    turn(calendar.noon(last_day("published", later)))
    assert Comment.objects.get().words == WORDS
    turn(noon_after(last_day("published", later)))
    assert (Comment.objects.get().words, Comment.objects.get().page) == ("", None)


def test_what_was_decided_later_is_kept_from_then(comment, moderator, monday) -> None:
    kept = comment(WORDS, received=monday)
    publish(kept, marked=CUT, by=moderator, now=monday)
    corrected = monday + timedelta(days=100)
    correct(kept, marked="[[Thank Wren Ashdown.]] The bridge is grand.", because="No.", by=moderator, now=corrected)
    assert forget_old(noon_after(last_day("published", monday))) == 0
    assert forget_old(noon_after(last_day("published", corrected))) == 1


def test_what_may_tell_of_a_child_is_never_forgotten_unread(comment, moderator, monday) -> None:
    kept = comment("Children are hurt and nobody comes.", received=monday)
    assert kept.may_disclose
    assert kept_until(kept, None, now=monday).until is None
    assert forget_old(monday + timedelta(days=4000)) == 0
    reject(kept, reason="off_topic", by=moderator, now=monday + timedelta(days=4000))
    assert forget_old(monday + timedelta(days=8000)) == 1


def test_what_is_forgotten_waits_no_longer_and_nothing_is_decided_about_it(comment, inside, moderator, monday) -> None:
    kept = comment(WORDS, received=monday)
    later = noon_after(last_day("never_decided", monday))
    forget_old(later)
    assert not waiting(moderator).exists()
    for decide in (
        lambda: reject(kept, reason="off_topic", by=moderator, now=later),
        lambda: hand_on(kept, by=moderator, now=later),
    ):
        with pytest.raises(InputError, match="forgotten"), by_itself():
            decide()
    page = inside(moderator).get(f"/staff/comments/{kept.reference}/").content.decode()
    assert "The original was forgotten on" in page
    assert "Record the decision" not in page


def test_a_moderator_reads_until_when_and_why(comment, inside, moderator, monday) -> None:
    kept, unread = comment(WORDS, received=monday), comment("Children are hurt and nobody comes.")
    browser = inside(moderator)
    day = last_day("never_decided", monday)
    page = browser.get(f"/staff/comments/{kept.reference}/").content.decode()
    assert f"kept until {day.day} {day:%B %Y}" in page
    assert "what was said about the news of the day" in page
    assert "kept until somebody has decided" in browser.get(f"/staff/comments/{unread.reference}/").content.decode()


def test_of_two_workers_and_a_moderator_the_quicker_counts_and_nothing_is_recorded_twice(
    comment, moderator, monday, monkeypatch
) -> None:
    """Between looking and forgetting somebody decides: as it was found it is over, as it now stands it is not."""
    kept = comment(WORDS, received=monday)
    later = noon_after(last_day("never_decided", monday))
    real = forgetting.hold

    def quicker(found: Comment) -> None:
        monkeypatch.setattr(forgetting, "hold", real)
        reject(kept, reason="off_topic", by=moderator, now=later)
        real(found)

    monkeypatch.setattr(forgetting, "hold", quicker)
    assert forget_old(later) == 0
    assert not Event.objects.filter(verb=Verb.COMMENT_FORGOTTEN).exists()


def test_the_rule_says_whose_it_is_and_why_each_time(monday) -> None:
    rule = limits(monday.date())
    assert set(rule.kept) == set(rule.why)
    assert rule.law.status == "local"
    assert "confirm" in rule.law.source
    assert all(len(why.split()) > 5 for why in rule.why.values())


def test_readers_are_told_how_long_each_is_kept(hub) -> None:
    page = Client().get("/privacy/").content.decode()
    kept = limits(timezone.localdate()).kept
    for state, words in {
        "published": "days after it was last decided to be published",
        "taken_down": "days after it was taken down",
        "rejected": "days after it was rejected",
        "handed_on": "days after it was handed to those people",
        "never_decided": "days after it came, where nobody decided",
    }.items():
        assert f"{kept[state].days} {words}" in page
    assert f"where the story is taken down, that is forgotten then or {kept['taken_down'].days} days later" in page


def turn(now: Any) -> None:
    next(job for job in JOBS if job.name == "forget comments whose time is over").work(now)


@pytest.mark.parametrize(
    "became", [("published", "published"), ("rejected", "sent_back"), ("never_decided", "forgotten")]
)
def test_what_an_official_wrote_is_forgotten_by_the_same_rule_and_what_readers_see_of_it_stays(
    comment, moderator, person, monday, became
) -> None:
    state, reason = became
    kept, chair = comment(WORDS, received=monday), person("chair")
    publish(kept, marked=CUT, by=moderator, now=monday)
    written = write_answer(kept, post="Chair", words="We have heard you.", by=chair, now=monday)
    if state == "published":
        publish_answer(written, by=moderator, now=monday)
    if state == "rejected":
        send_back(written, because="Wren is named.", by=moderator, now=monday)
    day = last_day(state, monday)
    turn(calendar.noon(day))
    assert WrittenAnswer.objects.get().words == "We have heard you."
    turn(noon_after(day))
    left = WrittenAnswer.objects.get()
    assert (left.words, left.because, left.forgotten) == ("", "", noon_after(day))
    assert ("We have heard you." in below()) is (state == "published")
    assert Event.objects.filter(verb=Verb.COMMENT_FORGOTTEN, object_id=str(left.pk), reason=reason).exists()
    assert not sent_back(chair).exists()
    assert not to_publish(moderator).exists()


@pytest.mark.parametrize("whole", [True, False])
def test_an_answer_that_was_taken_down_is_forgotten_like_a_comment_that_was(comment, moderator, monday, whole) -> None:
    kept = comment(WORDS, received=monday)
    publish(kept, marked=CUT, by=moderator, now=monday)
    said = {"who": "Ada Fenwick", "post": "Clerk", "by": moderator, "now": monday}
    given, other = (answer(kept, words=words, **said) for words in ("Ask Wren Ashdown.", "Thank you."))
    if whole:
        take_down(kept, because="A name.", by=moderator, now=monday)
    else:
        take_answer_down(given, because="A name.", by=moderator, now=monday)
    day = last_day("taken_down", monday)
    turn(calendar.noon(day))
    assert Answer.objects.get(pk=given.pk).words == "Ask Wren Ashdown."
    turn(noon_after(day))
    assert Answer.objects.get(pk=given.pk).words == ""
    assert Answer.objects.get(pk=other.pk).words == ("" if whole else "Thank you.")
