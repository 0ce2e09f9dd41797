"""Letters on a story: to whom it concerns, once, whatever stops the worker; never on what was taken down."""

from __future__ import annotations

import smtplib
from collections import Counter
from datetime import timedelta
from typing import Any

import pytest
from django.core import mail
from django.core.mail.backends import locmem
from django.utils import timezone

from tandem.hub.audit.models import Event
from tandem.hub.audit.verbs import Verb
from tandem.hub.news.models import Desk, Story
from tandem.hub.outbox.delivery import LEASE, drain, wait_after
from tandem.hub.outbox.models import Message
from tandem.hub.subscribers import sending
from tandem.hub.subscribers.issues import tell_of_stories
from tandem.hub.subscribers.models import Letter, Subscriber


class Killed(BaseException):
    """As if the process had ended."""


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> dict[str, Exception | BaseException]:
    """What the mail server does with an address; killed, the letter was handed over before."""
    does: dict[str, Any] = {}
    deliver = locmem.EmailBackend.send_messages

    def send(self: Any, letters: list[Any]) -> int:
        fault = does.get(letters[0].to[0])
        if isinstance(fault, Exception):
            raise fault
        sent = deliver(self, letters)
        if fault is not None:
            raise does.pop(letters[0].to[0])
        return sent

    monkeypatch.setattr(locmem.EmailBackend, "send_messages", send)
    return does


def refusal(to: str, code: int) -> smtplib.SMTPRecipientsRefused:
    return smtplib.SMTPRecipientsRefused({to: (code, b"no")})


def went(letters: list[Any] | None = None) -> Counter[str]:
    return Counter(each.to[0] for each in (mail.outbox if letters is None else letters))


def test_a_story_goes_once_to_each_whom_it_concerns(published, subscribed, post) -> None:
    roads = [["roads", "Roads"]]
    subscribed("all@r.example")
    subscribed("roads@r.example", topics=["roads", "schools"])
    subscribed("schools@r.example", topics=["schools"])
    subscribed("weekly@r.example", pace="weekly")
    subscribed("elsewhere@r.example", desk="birmingham")
    subscribed("later@r.example", since=timezone.now() + timedelta(hours=1))
    story = published(topics=roads)
    assert went(post()) == {"all@r.example": 1, "roads@r.example": 1}
    assert post() == []
    # Taken down and published again, it is the same story.
    Story.objects.filter(pk=story.pk).delete()
    published(page=story.page)
    assert post() == []
    deeds = Event.objects.filter(verb__startswith="news_by_mail.letters").order_by("pk")
    assert list(deeds.values_list("verb", "reason")) == [
        (Verb.NEWS_LETTERS_MADE, "letters: 2"),
        (Verb.NEWS_LETTERS_SENT, "letters: 2"),
    ]


def test_a_term_of_the_glossary_or_somebody_s_page_is_news_to_nobody(published, subscribed, post) -> None:
    subscribed()
    published("mash", kind="term")
    published("wenna", kind="person")
    assert post() == []
    published("open-day", kind="event")
    assert len(post()) == 1


def test_what_was_taken_down_before_its_letters_went_is_told_to_nobody(published, subscribed, post) -> None:
    subscribed()
    story = published()
    tell_of_stories(timezone.now())
    story.delete()
    assert post() == []
    assert not Letter.objects.exists()


@pytest.fixture
def kept_back(monkeypatch: pytest.MonkeyPatch) -> set[int]:
    """The pages that the law of news keeps back just now."""
    pages: set[int] = set()
    monkeypatch.setattr(sending, "withheld", lambda asked, _now: pages & set(asked))
    return pages


def test_letters_on_a_story_that_is_kept_back_wait_until_it_no_longer_is(published, subscribed, post, kept_back):
    subscribed("nora@r.example")
    kept_back.add(published().page)
    assert post() == []
    then = timezone.now() + sending.KEPT_BACK_AGAIN + timedelta(seconds=5)
    assert post(then) == []
    kept_back.clear()
    assert post(then) == []
    assert went(post(then + sending.KEPT_BACK_AGAIN)) == {"nora@r.example": 1}
    assert not Letter.objects.filter(sent__isnull=True).exists()


def test_letters_that_are_kept_back_for_three_days_are_given_up(published, subscribed, post, kept_back) -> None:
    subscribed()
    kept_back.add(published().page)
    assert post() == []
    assert Letter.objects.exists()
    assert post(timezone.now() + sending.GIVE_UP_AFTER + timedelta(minutes=5)) == []
    assert not Letter.objects.exists()
    assert not Message.objects.filter(delivered__isnull=True).exists()


def test_a_worker_that_ends_in_the_middle_sends_nothing_twice_but_the_letter_in_hand(
    published, subscribed, server, post
) -> None:
    names = [f"reader{number}@r.example" for number in range(5)]
    for name in names:
        subscribed(name)
    published()
    server[names[2]] = Killed()
    with pytest.raises(Killed):
        post()
    assert went() == dict.fromkeys(names[:3], 1)
    later = timezone.now() + LEASE + timedelta(minutes=1)
    drain(clock=lambda: later)
    assert went() == {**dict.fromkeys(names, 1), names[2]: 2}
    twice = {each.extra_headers["Message-ID"] for each in mail.outbox if each.to == [names[2]]}
    assert len(twice) == 1
    assert len({each.extra_headers["Message-ID"] for each in mail.outbox}) == 5
    drain(clock=lambda: later + LEASE * 2)
    assert len(mail.outbox) == 6


def test_many_go_some_at_a_time_and_other_post_goes_between(published, subscribed, post, monkeypatch) -> None:
    for number in range(5):
        subscribed(f"reader{number}@r.example")
    published()
    monkeypatch.setattr(sending, "_MOST", 2)
    now = timezone.now() + timedelta(seconds=1)
    tell_of_stories(now)
    gone = []
    for turn in range(4):
        drain(clock=lambda: now + turn * sending.REST)  # noqa: B023 - called at once
        gone.append(len(mail.outbox))
    assert gone == [2, 4, 5, 5]
    assert list(Message.objects.filter(kind="news_letters").values_list("payload__go", flat=True)) == [1, 2, 3]


def test_a_go_takes_up_no_letter_after_its_time(published, subscribed, post, monkeypatch) -> None:
    for number in range(3):
        subscribed(f"reader{number}@r.example")
    published()
    monkeypatch.setattr(sending, "GO", -1.0)
    now = timezone.now() + timedelta(seconds=1)
    tell_of_stories(now)
    drain(clock=lambda: now, limit=1)
    assert mail.outbox == []
    monkeypatch.undo()
    drain(clock=lambda: now + sending.REST)
    assert len(mail.outbox) == 3


def test_a_mail_server_that_is_away_keeps_all_that_has_not_gone(published, subscribed, server, post) -> None:
    for name in ("a@r.example", "b@r.example", "c@r.example"):
        subscribed(name)
    published()
    server["b@r.example"] = smtplib.SMTPServerDisconnected("gone")
    assert went(post()) == {"a@r.example": 1}
    del server["b@r.example"]
    then = timezone.now() + wait_after(1) + timedelta(seconds=5)
    assert went(post(then)) == {"c@r.example": 1}
    assert went(post(then + sending.AGAIN + timedelta(seconds=1))) == {"b@r.example": 1}
    assert not Letter.objects.filter(sent__isnull=True).exists()


def test_an_address_that_takes_no_letters_is_forgotten_after_three(published, subscribed, server, post) -> None:
    subscribed("gone@r.example")
    subscribed("there@r.example")
    server["gone@r.example"] = refusal("gone@r.example", 550)
    for number in range(3):
        assert Subscriber.objects.count() == 2
        published(f"story-{number}")
        assert went(post()) == {"there@r.example": 1}
    assert [each.address for each in Subscriber.objects.all()] == ["there@r.example"]


@pytest.mark.parametrize("code", [552, 452])
def test_letters_refused_for_what_they_say_keep_no_other_waiting(published, subscribed, server, post, code) -> None:
    """A full mailbox answers after the letter was handed over; the first readers of all may be four of those."""
    full = [f"full{number}@r.example" for number in range(4)]
    there = [f"there{number}@r.example" for number in range(20)]
    for each in (*full, *there):
        subscribed(each)
    server |= {each: smtplib.SMTPDataError(code, b"mailbox full") for each in full}
    published()
    assert went(post()) == dict.fromkeys(there, 1)
    assert set(Subscriber.objects.values_list("refused", flat=True)[:4]) == {1 if code == 552 else 0}
    assert Letter.objects.filter(sent__isnull=True).count() == (0 if code == 552 else 4)


def test_what_ends_each_go_at_its_first_letter_keeps_no_other_waiting(published, subscribed, server, post) -> None:
    odd = [f"odd{number}@r.example" for number in range(6)]
    for each in (*odd, "there@r.example"):
        subscribed(each)
    server |= {each: smtplib.SMTPDataError(421, b"go away") for each in odd}
    published()
    now = timezone.now()
    letters = [each for minutes in range(0, 60, 5) for each in post(now + timedelta(minutes=minutes, seconds=1))]
    assert went(letters) == {"there@r.example": 1}


def test_an_address_that_took_a_letter_again_is_kept(published, subscribed, server, post) -> None:
    subscribed("full@r.example", refused=2)
    published()
    post()
    assert Subscriber.objects.get().refused == 0
    # Busy is not gone: it is asked again later, and it does not count.
    server["full@r.example"] = refusal("full@r.example", 451)
    published("the-next")
    assert post() == []
    assert Subscriber.objects.get().refused == 0
    del server["full@r.example"]
    assert went(post(timezone.now() + sending.AGAIN + timedelta(seconds=5))) == {"full@r.example": 1}


def test_after_three_days_an_old_story_is_news_to_nobody(published, subscribed, server, post) -> None:
    subscribed("busy@r.example")
    server["busy@r.example"] = refusal("busy@r.example", 451)
    published()
    post()
    post(timezone.now() + sending.GIVE_UP_AFTER + timedelta(minutes=5))
    assert not Letter.objects.exists()
    assert not Message.objects.filter(delivered__isnull=True).exists()


def test_what_is_invented_says_so(published, subscribed, post) -> None:
    Desk.objects.update(invented=True)
    subscribed()
    published(title="A <b>bold</b> plan & more")
    (letter,) = post()
    assert letter.subject == "Invented: A <b>bold</b> plan & more"
    assert "Invented news." in letter.body
    assert "<b>" not in letter.alternatives[0].content


def test_real_news_in_the_demo_is_not_signed_by_an_invented_partnership(published, subscribed, post, settings) -> None:
    settings.DEMO = True
    subscribed()
    published()
    (letter,) = post()
    assert "Invented" not in letter.body
    assert "The news in it is real." in letter.body


def test_without_knowing_where_readers_read_no_letter_goes(published, subscribed, post, settings) -> None:
    settings.PUBLIC_ADDRESS = ""
    subscribed()
    published()
    assert post() == []
    assert Message.objects.get(kind="news_letters").fault == "InputError"
