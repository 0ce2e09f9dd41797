"""The receipt by e-mail, and the status without an account: for known agencies only, and nobody can tell which."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from django.test import Client
from django.utils import timezone

from tandem.hub.outbox.mail import letter_for
from tandem.hub.outbox.models import Mail
from tandem.hub.partner.deeds import send_status_link
from tandem.hub.referrals.models import Contact, Event, RecognisedDomain


@pytest.fixture
def known(agency: Any) -> Any:
    since = timezone.localdate() - timedelta(days=5)
    return RecognisedDomain.objects.create(agency=agency, domain="thornby.example", since=since)


@pytest.fixture
def sent(visitor: Client, fill: Callable[..., Any], send: Callable[..., Any], short_form: Callable[..., Any]) -> Any:
    """Send a short form from an e-mail address."""

    def make(email: str) -> tuple[Contact, str]:
        short_form(visitor)
        fill(visitor, "you", {"sender_email": email, "seen": "sender_email"})
        page = visitor.get(send(visitor).headers["Location"])
        return Contact.objects.latest("pk"), page.content.decode()

    return make


def test_the_receipt_carries_the_reference_and_nothing_about_anybody(sent) -> None:
    contact, _ = sent("ana.field@nowhere.example")
    mail = Mail.objects.get()
    letter = letter_for(mail)
    assert mail.to == "ana.field@nowhere.example"
    assert contact.reference in letter.subject
    assert "01632 960 123" in letter.text
    for secret in ("Wren", "hungry", "clinic", "Ana"):
        assert secret not in letter.subject + letter.text + letter.html


def test_a_link_goes_only_to_a_known_agency_and_the_page_is_the_same(known, sent) -> None:
    stranger, page_of_stranger = sent("ana@nowhere.example")
    colleague, page_of_colleague = sent("ana@ward.thornby.example")
    mails = {mail.to: mail.link for mail in Mail.objects.all()}
    assert mails["ana@nowhere.example"] == ""
    assert mails["ana@ward.thornby.example"].startswith("/partner/status/")
    assert stranger.state == colleague.state == "received"

    def plain(page: str, contact: Contact) -> str:
        local = timezone.localtime(contact.received_at).strftime("%H:%M")
        kept = page.replace(contact.reference, "REF").replace(local, "TIME")
        return "\n".join(line for line in kept.splitlines() if "csrfmiddlewaretoken" not in line)

    assert plain(page_of_stranger, stranger) == plain(page_of_colleague, colleague)


@pytest.mark.parametrize("typed", ["not an address", "a@b", "ana@thornby.example, b@x.example", ""])
def test_what_is_no_address_gets_no_mail_and_the_concern_is_received(sent, typed) -> None:
    contact, page = sent(typed)
    assert contact.reference in page
    assert contact.sender_email == typed
    assert not Mail.objects.exists()


def test_the_link_opens_the_status_once_and_looking_at_it_spends_nothing(known, sent) -> None:
    contact, _ = sent("ana@thornby.example")
    link, colleague = Mail.objects.get().link, Client()
    for _ in range(2):
        assert contact.reference not in colleague.get(link).content.decode()
    first, second = colleague.post(link), colleague.post(link)
    assert first.status_code == 200
    assert contact.reference in first.content.decode()
    assert "To be acknowledged by" in first.content.decode()
    assert "Wren" not in first.content.decode()
    assert second.status_code == 410
    assert contact.reference not in second.content.decode()


def test_asking_for_a_link_is_answered_alike_whatever_is_known(known, sent) -> None:
    contact, _ = sent("ana@thornby.example")
    stranger, _ = sent("ana@nowhere.example")
    before = Mail.objects.count()

    def ask(reference: str, email: str) -> str:
        page = Client().post("/partner/status/", {"reference": reference, "email": email})
        assert page.status_code == 200
        lines = page.content.decode().splitlines()
        return "\n".join(line for line in lines if "csrfmiddlewaretoken" not in line)

    pages = {
        ask(contact.reference, "ana@thornby.example"),
        ask(contact.reference.lower(), "ANA@thornby.example "),
        ask(contact.reference, "other@thornby.example"),
        ask(stranger.reference, "ana@nowhere.example"),
        ask("7KD-2QM-9XT", "ana@thornby.example"),
        ask("", ""),
        ask("\x00", "x" * 400),
    }
    assert len(pages) == 1
    assert Mail.objects.count() == before + 2


def test_a_new_link_replaces_the_one_before(known, sent) -> None:
    contact, _ = sent("ana@thornby.example")
    old = Mail.objects.get().link
    send_status_link(contact.reference, "ana@thornby.example", now=timezone.now())
    new = Mail.objects.latest("pk").link
    assert Client().post(old).status_code == 410
    assert Client().post(new).status_code == 200


def test_sent_twice_there_is_one_receipt(known, visitor, short_form, fill, key) -> None:
    short_form(visitor)
    fill(visitor, "you", {"sender_email": "ana@thornby.example"})
    posted = {"key": key(visitor)}
    for _ in range(2):
        visitor.post("/partner/form/send/", posted)
    assert Mail.objects.count() == 1
    assert Event.objects.filter(kind="submit").count() == 1
