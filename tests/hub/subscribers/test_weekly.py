"""The week's stories on Monday morning: one letter, of what one asked for and what still stands."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from tandem.hub.audit.models import Event
from tandem.hub.audit.verbs import Verb
from tandem.hub.subscribers import sending
from tandem.hub.subscribers.models import Issue, Letter

MONDAY = datetime(2026, 11, 23, 7, 0, tzinfo=UTC)
LAST_WEEK = MONDAY - timedelta(days=3)


def test_a_week_goes_in_one_letter_and_once(published, subscribed, post) -> None:
    subscribed("all@r.example", pace="weekly")
    subscribed("schools@r.example", pace="weekly", topics=["schools"])
    subscribed("health@r.example", pace="weekly", topics=["health"])
    subscribed("since@r.example", pace="weekly", since=LAST_WEEK + timedelta(hours=1))
    published("bridge", published=LAST_WEEK)
    published("school", published=LAST_WEEK + timedelta(hours=2), topics=[["schools", "Schools"]])
    published("too-old", published=MONDAY - timedelta(days=7, seconds=1))
    published("too-new", published=MONDAY)
    published("a-term", published=LAST_WEEK, kind="term")
    assert post(MONDAY - timedelta(seconds=1)) == []
    letters = {each.to[0]: each for each in post(MONDAY)}
    assert set(letters) == {"all@r.example", "schools@r.example", "since@r.example"}
    assert letters["all@r.example"].subject == "News: 2 stories from last week"
    assert letters["all@r.example"].body.index("school story") < letters["all@r.example"].body.index("bridge story")
    assert "20 November 2026" in letters["all@r.example"].body
    for only in ("schools@r.example", "since@r.example"):
        assert letters[only].subject == "News: a story from last week"
        assert "bridge story" not in letters[only].body
    assert "List-Unsubscribe" in letters["all@r.example"].extra_headers
    assert post(MONDAY + timedelta(days=1)) == []
    assert not Letter.objects.filter(sent__isnull=True).exists()


@pytest.mark.parametrize("late", [timedelta(hours=5), timedelta(days=6)])
def test_a_worker_that_was_away_on_monday_tells_of_the_same_week(published, subscribed, post, late) -> None:
    subscribed(pace="weekly")
    published("bridge", published=LAST_WEEK)
    published("after-monday", published=MONDAY + timedelta(hours=1))
    (letter,) = post(MONDAY + late)
    assert "after-monday" not in letter.body


def test_in_summer_monday_begins_an_hour_earlier(published, subscribed, post) -> None:
    summer = datetime(2026, 7, 6, 6, 0, tzinfo=UTC)
    subscribed(pace="weekly")
    published("bridge", published=summer - timedelta(days=2))
    assert post(summer - timedelta(seconds=1)) == []
    assert len(post(summer)) == 1


def test_a_story_taken_down_is_not_in_it_and_a_week_of_nothing_is_no_letter(published, subscribed, post) -> None:
    from tandem.hub.subscribers.issues import gather_weeks

    subscribed(pace="weekly")
    story = published("bridge", published=LAST_WEEK)
    kept = published("school", published=LAST_WEEK)
    gather_weeks(MONDAY)
    story.delete()
    (letter,) = post(MONDAY)
    assert "bridge" not in letter.body
    kept.delete()
    assert post(MONDAY + timedelta(days=7)) == []
    assert Issue.objects.filter(week__isnull=False).count() == 1


def test_who_asked_only_for_what_is_held_waits_for_it_while_others_have_their_letters(
    published, subscribed, post, monkeypatch
) -> None:
    held: set[int] = set()
    monkeypatch.setattr(sending, "withheld", lambda asked, _now: held & set(asked))
    subscribed("schools@r.example", pace="weekly", topics=["schools"])
    subscribed("health@r.example", pace="weekly", topics=["health"])
    subscribed("roads@r.example", pace="weekly", topics=["roads"])
    published("bridge", published=LAST_WEEK)
    held.add(published("school", published=LAST_WEEK, topics=[["schools", "Schools"]]).page)
    assert [each.to for each in post(MONDAY)] == [["roads@r.example"]]
    for minutes in range(5, 60, 5):
        assert post(MONDAY + timedelta(minutes=minutes)) == []
    # It is looked at each hour and not again and again.
    assert Event.objects.filter(verb=Verb.NEWS_LETTERS_SENT).count() == 1
    held.clear()
    (letter,) = post(MONDAY + sending.KEPT_BACK_AGAIN + timedelta(minutes=1))
    assert (letter.to, "school story" in letter.body) == (["schools@r.example"], True)
    assert not Letter.objects.filter(sent__isnull=True).exists()


def test_who_waits_for_what_is_held_is_given_up_after_three_days(published, subscribed, post, monkeypatch) -> None:
    monkeypatch.setattr(sending, "withheld", lambda asked, _now: {page for page in asked if page == 999_002})
    subscribed(pace="weekly", topics=["schools"])
    published("bridge", published=LAST_WEEK)
    assert published("school", published=LAST_WEEK, topics=[["schools", "Schools"]]).page == 999_002
    assert post(MONDAY) == []
    assert Letter.objects.exists()
    assert post(MONDAY + sending.GIVE_UP_AFTER + timedelta(minutes=5)) == []
    assert not Letter.objects.exists()
