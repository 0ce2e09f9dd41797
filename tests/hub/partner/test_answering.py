"""Whoever raised it answers a question, or confirms a call: from their account, or from the link to the status."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from django.utils import timezone

from tandem.hub.referrals.actions.linking import ANSWER_WITHIN, make_status_link
from tandem.hub.referrals.models import Contact, Event, StatusLink
from tandem.hub.referrals.sending import Channel, SenderKind, SentBy

QUESTION = "Where does the family stay this week?"


@pytest.fixture
def asked(worker: Any) -> Callable[[Any], Any]:
    from tandem.hub.referrals.actions import ask_sender

    return lambda contact: ask_sender(contact, QUESTION, by=worker, now=timezone.now())


@pytest.fixture
def rang(received: Callable[..., Any], worker: Any) -> Callable[..., Any]:
    def make(**changes: Any) -> Any:
        return received(**{"channel": Channel.TELEPHONE, "recorded_by": worker, "now": timezone.now(), **changes})

    return make


def test_the_question_is_answered_from_the_account(person, inside, received, asked) -> None:
    user = person("referrer")
    by = SentBy(kind=SenderKind.PROFESSIONAL, name=user.name, agency=user.agency, user=user, email=user.email)
    contact = asked(received(sender=by, now=timezone.now()))
    visitor, where = inside(user), f"/partner/yours/{contact.reference}/"
    assert QUESTION in visitor.get(where).content.decode()
    assert visitor.post(where, {"what": "add", "words": "With the aunt."}).status_code == 302
    assert Contact.objects.get().state == "received"
    assert QUESTION not in visitor.get(where).content.decode()


def test_the_question_is_answered_from_the_link(visitor, received, asked) -> None:
    contact = asked(received(now=timezone.now()))
    token = make_status_link(contact, now=timezone.now())
    page = visitor.post(f"/partner/status/{token}/").content.decode()
    assert QUESTION in page
    assert "Wren" not in page
    empty = visitor.post(f"/partner/status/{token}/say/", {"what": "answer", "words": " "})
    assert empty.status_code == 422
    answer_page = visitor.post(f"/partner/status/{token}/say/", {"what": "confirm", "words": "Kept words."})
    assert "Kept words." in answer_page.content.decode()
    for page in (empty, answer_page):
        assert contact.reference not in page.content.decode()
        assert QUESTION not in page.content.decode()
    answer = visitor.post(f"/partner/status/{token}/say/", {"what": "answer", "words": "With the aunt."})
    assert answer.status_code == 200
    assert "We have it." in answer.content.decode()
    assert contact.reference not in answer.content.decode()
    assert Contact.objects.get().additions.get().words == "With the aunt."
    assert Contact.objects.get().state == "received"


@pytest.mark.parametrize(("ago", "taken"), [(timedelta(minutes=59), True), (ANSWER_WITHIN, False)])
def test_an_opened_link_takes_an_answer_for_an_hour_and_what_was_typed_is_not_lost(
    visitor, received, asked, ago: timedelta, *, taken: bool
) -> None:
    token = make_status_link(asked(received(now=timezone.now())), now=timezone.now())
    visitor.post(f"/partner/status/{token}/")
    StatusLink.objects.update(used_at=timezone.now() - ago)
    answer = visitor.post(f"/partner/status/{token}/say/", {"what": "answer", "words": "With the aunt."})
    assert answer.status_code == (200 if taken else 410)
    assert Contact.objects.get().additions.exists() is taken
    assert taken or "With the aunt." in answer.content.decode()


def test_a_link_that_was_not_opened_takes_nothing(visitor, received, asked) -> None:
    token = make_status_link(asked(received(now=timezone.now())), now=timezone.now())
    for guess in (token, "guessed"):
        assert visitor.post(f"/partner/status/{guess}/say/", {"words": "x"}).status_code == 410


def test_a_call_is_confirmed_from_the_link_once(visitor, rang) -> None:
    token = make_status_link(rang(), now=timezone.now())
    page = visitor.post(f"/partner/status/{token}/").content.decode()
    assert "You told us this by telephone" in page
    answer = visitor.post(f"/partner/status/{token}/say/", {"what": "confirm", "words": "As I told you."})
    assert "You told us this by telephone" not in answer.content.decode()
    assert Event.objects.get(kind="confirm_in_writing").actor == "referrer"
    again = visitor.post(f"/partner/status/{token}/say/", {"what": "confirm", "words": "As I told you."})
    assert again.status_code == 422


def test_whoever_rang_finds_the_call_in_their_account_and_confirms_it(person, inside, worker, fill, visitor) -> None:
    """The front door writes the address down; where it is an account's, that account finds the call."""
    from tandem.hub.referrals.models import Draft

    user = person("referrer")
    desk = inside(worker)
    now = timezone.localtime(timezone.now() - timedelta(minutes=5))
    said = {"channel": "telephone", "received": f"{now:%Y-%m-%dT%H:%M}", "kind": "professional"}
    desk.post("/partner/record/", said)
    fill(desk, "you", {"sender_name": "Ottoline Marsh", "sender_email": user.email.upper()})
    fill(desk, "concern", {"what_happened": "Hungry again"})
    desk.post("/partner/form/send/", {"key": Draft.objects.get().key})
    contact = Contact.objects.get()
    assert (contact.sent_by, contact.recorded_by) == (user, worker)
    mine, where = inside(user), f"/partner/yours/{contact.reference}/"
    assert "Please confirm it in writing by" in mine.get(where).content.decode()
    assert mine.post(where, {"what": "confirm", "words": ""}).status_code == 422
    assert mine.post(where, {"what": "confirm", "words": "As I told you."}).status_code == 302
    assert "You told us this by telephone" not in mine.get(where).content.decode()


@pytest.mark.parametrize("kind", ["public", "child", "anonymous"])
def test_only_a_professionals_call_is_put_into_an_account(person, inside, worker, fill, kind: str) -> None:
    from tandem.hub.referrals.models import Draft

    user = person("referrer")
    desk = inside(worker)
    now = timezone.localtime(timezone.now() - timedelta(minutes=5))
    desk.post("/partner/record/", {"channel": "telephone", "received": f"{now:%Y-%m-%dT%H:%M}", "kind": kind})
    fill(desk, "you", {"sender_name": "Ottoline Marsh", "sender_email": user.email})
    fill(desk, "concern", {"what_happened": "Hungry again"})
    desk.post("/partner/form/send/", {"key": Draft.objects.get().key})
    assert Contact.objects.get().sent_by is None
