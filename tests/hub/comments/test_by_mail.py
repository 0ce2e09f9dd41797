"""A comment by e-mail: moderated like any other, or a contact at once; answered with 999, never in a circle."""

from __future__ import annotations

import threading
from datetime import timedelta
from typing import Any

import pytest
from django.core import mail as posted
from django.utils import timezone

from tandem.core.errors import InputError
from tandem.hub.comments import mail_taking
from tandem.hub.comments.actions import publish
from tandem.hub.comments.mail_reading import Letter
from tandem.hub.comments.mail_taking import keep
from tandem.hub.comments.models import Channel, Comment
from tandem.hub.comments.publishing import put_out_missing
from tandem.hub.letterbox.models import Envelope
from tandem.hub.news.kinds import Kind
from tandem.hub.news.models import Story
from tandem.hub.outbox.delivery import drain
from tandem.hub.outbox.models import Mail
from tandem.hub.referrals.models import Contact
from tandem.hub.safety import comments_faults
from tandem.hub.worker import _listen_for_comments

WHO = "ferry@thornby.example"
HIDDEN = "Our whole road knows what goes on at number nine after dark."


@pytest.fixture
def sent(story: Any, opened: Any) -> Any:
    def send(words: str, *, sender: str = WHO, **changes: Any) -> None:
        letter = {
            "page": story.page,
            "attached": False,
            "by_itself": False,
            "answerable": True,
            "subject": "Bridge",
            **changes,
        }
        keep(Letter(words=words, **letter), sender=sender, now=timezone.now())
        opened()

    return send


def test_it_waits_for_a_moderator_and_is_answered_with_the_words_beside_the_form(sent) -> None:
    sent("Well done.")
    kept, answer = Comment.objects.get(), Mail.objects.get()
    assert (kept.words, kept.subject, kept.said_by, kept.channel) == ("Well done.", "Bridge", "", Channel.EMAIL)
    assert kept.reference == Envelope.objects.get().reference
    assert (answer.to, answer.template) == (WHO, "comment_received")
    drain()
    (letter,) = posted.outbox
    assert letter.to == [WHO]
    assert letter.extra_headers["Auto-Submitted"] == "auto-generated"
    for words in ("telephone 999", "01632 960 123", "0800 1111"):
        assert words in letter.body
    assert "Well done" not in letter.body


@pytest.mark.parametrize(
    ("words", "changes", "told"),
    [
        ("My dad hits me", {}, "Bridge\n\nMy dad hits me"),
        ("Children are hurt and nobody listens", {"subject": ""}, "Children are hurt and nobody listens"),
        ("My dad hits me", {"subject": "", "attached": True, "page": None}, "My dad hits me"),
        ("", {"subject": "My stepdad hits me"}, "My stepdad hits me"),
        ("Please read.", {"subject": "My stepdad hits me", "page": None}, "My stepdad hits me\n\nPlease read."),
    ],
)
def test_what_may_tell_of_a_child_is_a_contact_once_and_answered_as_any_comment_is(
    sent, opened, words, changes, told
) -> None:
    sent(words, **changes)
    opened()
    contact, sealed = Contact.objects.get(), Envelope.objects.get()
    assert (contact.told["what_happened"], contact.received_at) == (told, sealed.received)
    assert contact.next_due is not None
    assert not Comment.objects.exists()
    assert Mail.objects.get().template == "comment_received"


@pytest.mark.parametrize(
    ("words", "changes", "below"),
    [
        (HIDDEN, {"attached": True}, "The bridge is open"),
        (HIDDEN, {"page": None}, ""),
        (HIDDEN, {"page": 5}, ""),
        ("a" * 4001, {}, "The bridge is open"),
    ],
)
def test_words_that_can_never_be_published_are_read_all_the_same(sent, words, changes, below) -> None:
    sent(words, **changes)
    kept = Comment.objects.get()
    assert (kept.words, kept.page, kept.story) == (words, None, below)
    assert not Contact.objects.exists()
    assert Mail.objects.get().template == "comment_not_taken"


def test_below_a_page_of_which_nothing_is_said_it_is_read_all_the_same_and_not_published(sent, story) -> None:
    Story.objects.update(kind=Kind.PERSON)
    sent("Well done.")
    kept = Comment.objects.get()
    assert (kept.words, kept.page, kept.story) == ("Well done.", None, "")
    assert Mail.objects.get().template == "comment_not_taken"


def test_a_moderator_reads_them_and_hands_them_on_or_rejects_them(sent, inside, moderator) -> None:
    sent(HIDDEN, page=None, subject="Number nine")
    sent("a" * 19_999)
    browser, (hidden, long) = inside(moderator), Comment.objects.all()
    assert f'{hidden.reference}/">By e-mail, below no story' in browser.get("/staff/comments/").content.decode()
    at = f"/staff/comments/{hidden.reference}/"
    page = browser.get(at).content.decode()
    for shown in (HIDDEN, "Number nine", "cannot be published", "By e-mail, below no story"):
        assert shown in page
    assert "Publish it" not in page
    assert browser.post(at, {"outcome": "publish", "marked": HIDDEN}).status_code == 422
    with pytest.raises(InputError, match="not published"):
        publish(hidden, marked=HIDDEN, by=moderator, now=timezone.now())
    assert browser.post(at, {"outcome": "hand_on"}).status_code == 302
    assert Contact.objects.get().told["what_happened"] == f"Number nine\n\n{HIDDEN}"
    rejected = browser.post(f"/staff/comments/{long.reference}/", {"outcome": "reject", "reason": "unfit"})
    assert rejected.status_code == 302
    assert put_out_missing(timezone.now()) == 0


@pytest.mark.parametrize("at", [10_001, 19_990, 60_000, 149_000])
def test_what_tells_of_a_child_behind_a_long_thread_is_read_kept_and_the_cut_is_marked(sent, at) -> None:
    thread = "> The council wrote of the bridge.\n" * 600 + "> Children are hurt.\n" + "> It was the bridge.\n" * 6_600
    told = f"Fwd.\n{thread[:at]}\nMy dad hits me every night.\n{thread[at:]}"
    sent(told)
    kept = Contact.objects.get().told["what_happened"]
    assert "My dad hits me every night." in kept
    assert kept.startswith("Bridge\n\nFwd.\n")
    assert "characters are left out here" in kept
    assert len(kept) < 20_200


def test_of_what_no_person_writes_the_middle_is_not_read(sent, monkeypatch) -> None:
    assert mail_taking._MOST_READ == 1_000_000
    monkeypatch.setattr(mail_taking, "_MOST_READ", 60_000)
    thread = "> The council wrote of the bridge.\n" * 3_000
    sent(f"Fwd.\n{thread[:50_000]}\nMy dad hits me every night.\n{thread[50_000:]}")
    assert "hits me" not in Comment.objects.get().words
    sent(f"Fwd.\n{thread}\nMy dad hits me every night.", sender="other@thornby.example")
    assert "hits me" in Contact.objects.get().told["what_happened"]


def test_what_tells_of_nobody_and_is_too_long_begins_as_it_was_written(sent) -> None:
    sent("The bridge. " * 2_000)
    kept = Comment.objects.get().words
    assert kept.startswith("The bridge. The bridge. ")
    assert kept.endswith("[4,000 characters are left out here]")
    sent("a" * 20_000, sender="other@thornby.example")
    assert Comment.objects.latest("pk").words == "a" * 20_000


def test_an_e_mail_without_a_word_is_not_taken_and_a_subject_alone_is_a_comment(sent) -> None:
    sent("", subject="", attached=True)
    assert not Comment.objects.exists()
    assert Mail.objects.get().template == "comment_not_taken"
    sent("", subject="Well done!", sender="other@thornby.example")
    assert Comment.objects.get().words == "Well done!"


def test_nobody_is_answered_more_than_once_an_hour_nor_where_it_is_not_safe(sent) -> None:
    for sender in (WHO, WHO.upper(), WHO):
        sent("Well done.", sender=sender)
    sent("Well done.", answerable=False, sender="other@thornby.example")
    sent("Well done.", sender="not an address")
    assert Comment.objects.count() == 5
    made = Mail.objects.values_list("queued", flat=True)
    assert 1 <= len(made) <= 2
    assert max(made) - min(made) < timedelta(hours=1)


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({}, ""),
        ({"comments_listen": "8025"}, "such as 127.0.0.1:8025"),
        ({"comments_listen": "127.0.0.1:99999"}, "such as 127.0.0.1:8025"),
        ({"comments_listen": "0.0.0.0:25"}, "open internet"),
        ({"comments_listen": "8.8.8.8:25"}, "open internet"),
        ({"comments_listen": "10.0.0.4:25"}, ""),
        ({"comments_email": ""}, "which address to take"),
        ({"comments_email": "Comments <c@news.example>"}, "plain address"),
        ({"email_host": ""}, "answered with 999"),
        ({"letterbox_keys": None}, "through the letterbox"),
    ],
)
def test_what_is_set_wrong_is_said(settings, changes, said) -> None:
    right = {
        "comments_email": "comments@news.example",
        "comments_listen": "127.0.0.1:8025",
        "email_host": "mail.example",
        "doors": "private",
    }
    found = comments_faults(settings.CONFIGURATION.model_copy(update={**right, **changes}))
    assert (said in " ".join(found)) if said else found == []


def test_the_worker_listens_only_where_that_is_set_and_says_what_is_set_wrong(settings) -> None:
    stop = threading.Event()
    stop.set()
    assert _listen_for_comments(settings.CONFIGURATION, stop) is None
    wrong = settings.CONFIGURATION.model_copy(update={"comments_listen": "127.0.0.1:8025"})
    with pytest.raises(InputError, match="which address to take"):
        _listen_for_comments(wrong, stop)
    right = wrong.model_copy(update={"comments_email": "comments@news.example", "email_host": "mail.example"})
    listening = _listen_for_comments(right, stop)
    assert listening is not None
    listening.join(timeout=10)
    assert not listening.is_alive()


def test_below_the_story_stands_where_to_write(reader, story, settings) -> None:
    assert "mailto:comments" not in reader.get("/news/partnership/bridge-open/").content.decode()
    settings.COMMENTS_EMAIL = "comments@news.example"
    page = reader.get("/news/partnership/bridge-open/").content.decode()
    assert f"comments+{story.page}@news.example" in page
