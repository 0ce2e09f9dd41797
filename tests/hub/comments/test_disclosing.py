"""A comment that tells of a child at risk is never published: it is one contact, with its clock running."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from types import SimpleNamespace
from typing import Any
from unittest.mock import patch

import pytest
from django.db import DatabaseError
from django.utils import timezone
from structlog.testing import capture_logs

from tandem.core.errors import InputError
from tandem.hub.audit.record import acting
from tandem.hub.audit.verbs import Verb
from tandem.hub.comments.actions import hand_on, publish
from tandem.hub.comments.models import Comment, NotTaken
from tandem.hub.letterbox import dropping
from tandem.hub.letterbox.actions import drop
from tandem.hub.letterbox.alarm import EVERY, Alarm
from tandem.hub.letterbox.kinds import Opened
from tandem.hub.letterbox.limits import limits
from tandem.hub.letterbox.models import Envelope
from tandem.hub.news.kinds import Kind
from tandem.hub.news.leading import lead
from tandem.hub.news.models import Comment as Published
from tandem.hub.news.models import Story
from tandem.hub.outbox.mail import letter_for
from tandem.hub.outbox.models import Mail
from tandem.hub.partner import envelopes
from tandem.hub.referrals.duty_team import is_open
from tandem.hub.referrals.models import Contact
from tandem.hub.referrals.queries import UNVERIFIED, lane
from tandem.hub.referrals.sending import Channel, SenderKind

SURE = "The little boy next door is always hungry. Billy Marsh, 4 Mill Lane."


def text(page: Any) -> str:
    return page.content.decode()


@pytest.mark.parametrize(("words", "danger"), [(SURE, ""), ("I hear somebody every night.", "yes"), (SURE, "no")])
def test_it_goes_to_the_front_door_at_once_and_is_no_comment(say, opened, worker, words, danger) -> None:
    """H9."""
    page = say(words, danger=danger, said_by="Worried")
    assert page.status_code == 200
    for shown in ("It is not published", "telephone 999".capitalize(), "01632 960 123", "within one working day"):
        assert shown in text(page)
    sealed = Envelope.objects.get()
    opened()
    say(words, danger=danger, said_by="Worried")
    opened()
    contact = Contact.objects.get()
    assert contact.additions.count() == 1
    assert not Comment.objects.exists()
    assert (contact.channel, contact.sender_kind, contact.sender_name) == (Channel.PUBLIC, SenderKind.ANONYMOUS, "")
    assert contact.told == {"what_happened": words, "told_below": "The bridge is open", "told_as": "Worried"}
    assert contact.received_at == sealed.received
    assert contact.next_due is not None
    assert lane(worker, UNVERIFIED, now=timezone.now()).get() == contact


@pytest.mark.parametrize("gone", ["taken down", "unknown", "of a kind below which nothing is said"])
def test_nothing_written_to_a_story_that_is_gone_is_lost(say, opened, reader, story, *, monday, gone) -> None:
    """Between opening the form and sending it a story may be taken down: what tells of a child goes all the same."""
    if gone == "taken down":
        lead(story.desk.slug, story.slug, to=story.page, now=monday)
    if gone == "of a kind below which nothing is said":
        Story.objects.update(kind=Kind.PERSON)
    else:
        story.delete()
    status = 410 if gone == "taken down" else 404
    told = say(SURE, said_by="Worried")
    assert told.status_code == 200
    assert "It is not published" in text(told)
    for words, said in (("Children are hurt.", {}), ("Well done.", {"said_by": "A ferryman"}), ("a" * 4001, {})):
        page = say(words, **said)
        assert page.status_code == status
        for shown in (words, *said.values(), "has not been sent", 'href="tel:999"', "01632 960 123", 'href="/tell/"'):
            assert shown in text(page)
        assert "no-store" in page["Cache-Control"]
    assert say(" ").status_code == reader.get("/news/partnership/bridge-open/comment/").status_code == status
    assert Envelope.objects.count() == 1
    # One press, and what may tell of a child goes on.
    assert 'name="danger" value="yes"' in text(page)
    assert say("I hear somebody every night.", danger="yes").status_code == 200
    for _ in range(limits(timezone.now()).per_hour_from_one_address):
        refused = say("My dad hits me")
    assert refused.status_code == 503
    for shown in ("My dad hits me", "has not been sent", "01632 960 123"):
        assert shown in text(refused)
    opened()
    first, second = Contact.objects.order_by("pk")[:2]
    assert first.told == {"what_happened": SURE, "told_as": "Worried"}
    assert second.told == {"what_happened": "I hear somebody every night."}


@pytest.mark.parametrize(
    ("words", "said_by", "danger"),
    [("", "My dad hits me every night", ""), ("Well done.", "My dad hits me every night", ""), ("", "Billy", "yes")],
)
def test_what_a_child_writes_in_the_box_for_the_name_goes_on_too(say, opened, words, said_by, danger) -> None:
    assert "It is not published" in text(say(words, said_by=said_by, danger=danger))
    opened()
    assert said_by in Contact.objects.get().told.values()
    assert not Comment.objects.exists()


def test_what_begins_in_the_name_and_ends_in_the_words_is_asked_about(say, opened) -> None:
    asked = say("hits me every night", said_by="My dad")
    assert asked.status_code == 422
    assert "Do you know of a child" in text(asked)
    # So it is read by whoever opens it, had nobody asked.
    fields = {"page": 999_001, "story": "The bridge is open", "words": "hits me every night", "said_by": "My dad"}
    drop("comment", fields, now=timezone.now())
    opened()
    assert Comment.objects.get().may_disclose


def test_more_can_be_added_with_the_reference_and_the_words(say, opened, reader) -> None:
    page = text(say(SURE))
    found = re.search(r'class="reference">([^<]+)<.*class="phrase">([^<]+)<', page, re.DOTALL)
    assert found is not None
    opened()
    more = {"reference": found[1], "phrase": found[2], "what_happened": "And tonight."}
    reader.post("/tell/add/", more)
    opened()
    assert Contact.objects.get().additions.get().words == "And tonight."


def test_where_it_cannot_be_taken_the_number_is_shown_and_both_sides_are_told(
    say, opened, inside, worker, moderator
) -> None:
    for _ in range(limits(timezone.now()).per_hour_from_one_address):
        assert say(SURE).status_code == 200
    for _ in range(2):
        refused = say("My dad hits me")
        assert refused.status_code == 503
        for shown in ("has not been sent", "01632 960 123", "999", "My dad hits me"):
            assert shown in text(refused)
    opened()
    assert NotTaken.objects.get().times == 1
    for who, where in ((worker, "/staff/front-door/"), (moderator, "/staff/comments/")):
        assert "could not be taken at the public door" in text(inside(who).get(where))


def test_what_lies_unopened_for_a_quarter_of_an_hour_or_more_is_shown_to_both_sides(
    say, inside, worker, moderator
) -> None:
    say(SURE)
    shown = "not been opened for 15 minutes"
    assert shown not in text(inside(worker).get("/staff/front-door/"))
    for who, where, since in (
        (worker, "/staff/front-door/", timedelta(minutes=15)),
        (worker, "/staff/front-door/", timedelta(days=31)),
        (moderator, "/staff/comments/", timedelta(days=31)),
    ):
        Envelope.objects.update(received=timezone.now() - since)
        assert shown in text(inside(who).get(where))


def test_what_could_not_even_be_said_is_said_as_soon_as_it_can_be(hub, monday) -> None:
    one = Alarm()
    with patch.object(dropping.Envelope, "save", side_effect=DatabaseError):
        one.not_taken(monday)
        one.not_taken(monday)
    assert not Envelope.objects.exists()
    one.say(monday + timedelta(minutes=1))
    one.not_taken(monday + EVERY)
    assert Envelope.objects.filter(kind="not_taken").count() == 1
    one.say(monday + timedelta(minutes=1) + EVERY)
    assert Envelope.objects.filter(kind="not_taken").count() == 2


def test_a_moderator_hands_on_what_was_not_seen_whatever_was_decided(comment, moderator, worker, monday) -> None:
    kept = comment("He has not been to school since summer.", said_by="A neighbour")
    now = monday + timedelta(days=2)
    publish(kept, marked=kept.words, by=moderator, now=now)
    assert Published.objects.get().words == kept.words
    contact = Contact.objects.get(reference=hand_on(kept, by=moderator, now=now))
    assert not Published.objects.exists()
    assert (contact.received_at, contact.told["what_happened"]) == (kept.received, kept.words)
    assert contact.next_due < now
    with pytest.raises(InputError, match="already"):
        hand_on(kept, by=moderator, now=now)
    assert Contact.objects.count() == 1


@pytest.mark.parametrize(
    ("when", "answers"),
    [
        (datetime(2026, 11, 23, 8, 59, 59, tzinfo=UTC), False),
        (datetime(2026, 11, 23, 9, 0, tzinfo=UTC), True),
        (datetime(2026, 11, 23, 16, 59, 59, tzinfo=UTC), True),
        (datetime(2026, 11, 23, 17, 0, tzinfo=UTC), False),
        (datetime(2026, 7, 6, 8, 0, tzinfo=UTC), True),
        (datetime(2026, 11, 22, 12, 0, tzinfo=UTC), False),
        (datetime(2026, 12, 25, 12, 0, tzinfo=UTC), False),
    ],
)
def test_the_front_door_is_open_in_its_hours_of_a_working_day(when, answers) -> None:
    assert is_open(when) is answers


def test_out_of_hours_the_duty_team_is_written_to_once_without_a_word_of_it(comment, moderator, settings) -> None:
    given = settings.CONFIGURATION.model_copy(update={"duty_team_email": "duty@thornby.example"})
    settings.CONFIGURATION = given
    day, night = datetime(2026, 11, 23, 12, tzinfo=UTC), datetime(2026, 11, 23, 23, tzinfo=UTC)
    hand_on(comment(SURE), by=moderator, now=day)
    assert not Mail.objects.exists()
    contact = Contact.objects.get(reference=hand_on(comment(SURE), by=moderator, now=night))
    mail = Mail.objects.get()
    assert (mail.to, mail.reference) == ("duty@thornby.example", contact.reference)
    assert "Billy" not in json.dumps([mail.template, mail.link])


def test_an_address_that_is_none_stands_in_the_way_of_nothing(comment, moderator, settings) -> None:
    wrong = {"duty_team_email": "one@thornby.example, two@thornby.example"}
    settings.CONFIGURATION = settings.CONFIGURATION.model_copy(update=wrong)
    with capture_logs() as logs:
        reference = hand_on(comment(SURE), by=moderator, now=datetime(2026, 11, 23, 23, tzinfo=UTC))
    assert Contact.objects.get().reference == reference
    assert not Mail.objects.exists()
    assert [(line["event"], line["setting"]) for line in logs if line["log_level"] == "error"] == [
        ("the duty team cannot be written to", "TANDEM_DUTY_TEAM_EMAIL")
    ]


def test_what_is_added_out_of_hours_is_told_of_too_each_time(comment, moderator, settings) -> None:
    settings.CONFIGURATION = settings.CONFIGURATION.model_copy(update={"duty_team_email": "duty@thornby.example"})
    night = datetime(2026, 11, 23, 23, tzinfo=UTC)
    contact = Contact.objects.get(reference=hand_on(comment(SURE), by=moderator, now=night))
    more = Opened("AAA-BBB-CCC", "concern", {"what_happened": "And tonight."}, night, about="X", claimed="X")
    with (
        patch.object(envelopes, "_contact_of", return_value=contact),
        patch.object(envelopes, "timezone", SimpleNamespace(now=lambda: night)),
        acting(Verb.ENVELOPE_OPENED),
    ):
        envelopes.take_in(more)
        envelopes.take_in(replace(more, reference="AAA-BBB-DDD"))
    assert list(contact.additions.values_list("words", flat=True)) == ["And tonight."] * 2
    made = list(Mail.objects.order_by("pk").values_list("template", "reference", "to"))
    assert made == [
        (each, contact.reference, "duty@thornby.example") for each in ("duty_team", *["duty_team_more"] * 2)
    ]
    assert "More was told" in letter_for(Mail.objects.latest("pk")).subject
