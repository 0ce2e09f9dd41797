"""Moderators are told that something waits: at once where a child may be at risk, else once a day in working hours."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from tandem.hub.audit.models import Event
from tandem.hub.audit.verbs import Verb
from tandem.hub.comments.actions import reject
from tandem.hub.comments.envelopes import KIND, take_in, take_in_alarm
from tandem.hub.comments.reminding import remind
from tandem.hub.letterbox.alarm import KIND as ALARM
from tandem.hub.letterbox.kinds import Opened
from tandem.hub.outbox.models import Mail

MONDAY = datetime(2026, 11, 23, 10, tzinfo=UTC)
DAY = timedelta(days=1)


def opened(words: str, story: Any, **said: Any) -> Opened:
    fields = {"page": story.page, "story": story.title, "said_by": "", "words": words, "denied": False, **said}
    return Opened("7KD-2QM-9XT", KIND, fields, MONDAY)


@pytest.mark.parametrize(
    ("waited", "at", "to"),
    [
        (DAY, "24T10", 0),
        (DAY + timedelta(seconds=1), "24T10", 1),
        (3 * DAY, "24T09", 1),
        (3 * DAY, "24T08", 0),
        (3 * DAY, "24T16", 1),
        (3 * DAY, "24T17", 0),
        (3 * DAY, "28T10", 0),
        (3 * DAY, "30T10", 1),
    ],
)
def test_they_are_reminded_when_the_oldest_has_waited_too_long_in_working_hours(
    comment, moderator, waited, at, to
) -> None:
    now = datetime.fromisoformat(f"2026-11-{at}:00:00+00:00")
    comment("Grand.", received=now - waited)
    assert remind(now) == to
    assert [each.to for each in Mail.objects.all()] == [moderator.email] * to


def test_once_a_day_for_each_and_no_longer_than_something_waits(comment, moderator, person) -> None:
    kept = comment("Grand.", received=MONDAY - 2 * DAY)
    other = person("newsroom_moderator")
    assert remind(MONDAY) == 2
    assert remind(MONDAY + timedelta(minutes=10)) == 0
    assert remind(MONDAY + DAY) == 2
    assert Event.objects.filter(verb=Verb.MODERATORS_TOLD).count() == 2
    assert {each.to for each in Mail.objects.all()} == {moderator.email, other.email}
    reject(kept, reason="off_topic", by=moderator, now=MONDAY + DAY)
    assert remind(MONDAY + 2 * DAY) == 0


def test_what_nobody_was_asked_about_is_told_at_once_at_any_hour_without_a_word_of_it(story, moderator, person) -> None:
    person("newsroom_editor")
    take_in(opened("My dad hits me.", story))
    sent = Mail.objects.get()
    assert (sent.to, sent.template, sent.link) == (moderator.email, "comments_urgent", "/staff/comments/")
    assert sent.reference == ""


def test_what_the_writer_said_is_none_and_what_is_ordinary_waits_its_time(story, moderator) -> None:
    take_in(opened("Children are hurt and nobody comes.", story, denied=True))
    assert not Mail.objects.exists()


def test_what_could_not_be_taken_is_told_at_once_and_once_an_hour(hub, moderator) -> None:
    for minutes in (0, 20, 59, 60):
        take_in_alarm(Opened(f"7KD-2QM-{minutes:02}T", ALARM, {"times": 2}, MONDAY + timedelta(minutes=minutes)))
    assert Mail.objects.filter(template="comments_urgent").count() == 2


def test_the_start_page_says_how_many_wait_and_how_many_too_long(comment, inside, moderator, person) -> None:
    from django.utils import timezone

    now = timezone.now()
    comment("Grand.", received=now - timedelta(hours=25))
    comment("Grander.", received=now - timedelta(hours=23))
    page = inside(moderator).get("/staff/").content.decode()
    assert "2 readers’ comments wait" in page
    assert "1 for more than 24 hours" in page
    assert "comments wait" not in inside(person("newsroom_editor")).get("/staff/").content.decode()
