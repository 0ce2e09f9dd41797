"""E-mail (G26, G27, G57): a reference and a link, nothing about anybody; and seen when it does not go."""

from __future__ import annotations

import smtplib
from datetime import UTC, datetime, timedelta

import pytest
from django.core import mail as sent
from django.db import connection

from tandem.core.errors import InputError
from tandem.hub.audit.record import acting
from tandem.hub.audit.verbs import Verb
from tandem.hub.outbox import mail, queries
from tandem.hub.outbox.actions import KEPT, forget
from tandem.hub.outbox.delivery import drain
from tandem.hub.outbox.models import Mail, Message
from tandem.hub.outbox.queries import State

NOW = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)
GIVEN = {"reference": "7KD-2QM-9XT", "link": "/status/abc_DEF-123/"}


def queue(to="nora.invented@thornby.example", template="receipt", context=GIVEN, key="receipt:7KD-2QM-9XT") -> Message:
    with acting(Verb.AGENCY_PLACED):
        return mail.queue(to, template, context, key, NOW)


def post(moment=NOW) -> None:
    drain(clock=lambda: moment)


def test_an_e_mail_is_sent_as_text_and_as_simple_html(hub, letters) -> None:
    queue()
    post()
    letter = sent.outbox[0]
    assert letter.to == ["nora.invented@thornby.example"]
    assert letter.subject == "We have received what you sent"
    link = "http://testserver:8000/status/abc_DEF-123/"
    assert f"Your reference is 7KD-2QM-9XT.\n\nSee what became of it:\n{link}\n" in letter.body
    assert "01632 960 123" in letter.body
    html = letter.alternatives[0].content
    assert f'<a href="{link}">' in html
    assert "<script" not in html
    assert Message.objects.get().delivered == NOW


def test_the_same_key_is_sent_once(hub, letters) -> None:
    assert queue().pk == queue(to="other@thornby.example").pk
    post()
    post()
    assert [each.to for each in sent.outbox] == [["nora.invented@thornby.example"]]


def test_sent_twice_it_carries_the_same_identity(hub, letters) -> None:
    queue()
    post()
    Message.objects.update(delivered=None)
    post()
    first, second = (each.message()["Message-ID"] for each in sent.outbox)
    assert first == second


def test_who_is_written_to_and_the_link_are_sealed(hub, letters) -> None:
    queue()
    with connection.cursor() as cursor:
        everything = ""
        for table in connection.introspection.table_names():
            # The salt is nobody's to read; the index of stories is one that a serving connection may not open.
            if table != "audit_salt" and "_fts" not in table:
                cursor.execute(f'SELECT * FROM "{table}"')
                everything += repr(cursor.fetchall())
    assert "nora.invented" not in everything
    assert "abc_DEF" not in everything
    assert "7KD-2QM-9XT" in everything


@pytest.mark.parametrize(
    "context",
    [
        {"name": "Ada"},
        {"reference": "Ada Thornby"},
        {"reference": "ada"},
        {"reference": "7KD-2QM-9XT about Ada"},
        {"link": "/search?name=Ada"},
        {"link": "https://elsewhere.example/"},
        {"link": "/status/Ada Thornby/"},
    ],
)
def test_nothing_but_a_reference_and_a_path_can_be_given(hub, letters, context) -> None:
    with pytest.raises(ValueError, match=r"reference|link"):
        queue(context=context)
    assert not Mail.objects.exists()


@pytest.mark.parametrize(
    "text",
    [
        "About {{ child }}\n\nBody",
        "Subject\n\n{{ reference|add:child }}",
        "Subject\n\n{% if child %}x{% endif %}",
        "Subject\n\n{% include 'mail/receipt.txt' %}",
        "{% load i18n %}Subject\n\n{% blocktranslate %}Dear {{ name }}{% endblocktranslate %}",
        "{% load i18n %}S\n\n{% blocktranslate with reference=child.name %}{{ reference }}{% endblocktranslate %}",
        "{% load i18n %}Subject\n\n{% translate child %}",
        "Subject\n\n{% with reference=child %}{{ reference }}{% endwith %}",
    ],
)
def test_a_template_that_could_tell_more_is_refused_when_it_is_queued(hub, letters, text) -> None:
    (letters / "bad.txt").write_text(text)
    with pytest.raises(ValueError, match="may not stand in an e-mail"):
        queue(template="bad")
    assert not Message.objects.exists()


def test_a_template_that_does_not_exist_is_refused_when_it_is_queued(hub) -> None:
    with pytest.raises(ValueError, match="no e-mail template"):
        queue(template="nothing")


@pytest.mark.parametrize("to", ["", "nobody", "two@a.example, three@b.example", "a@b.example\nBcc: c@d.example"])
def test_an_address_that_is_none_is_said(hub, letters, to) -> None:
    with pytest.raises(InputError):
        queue(to=to)


def test_to_whom_an_e_mail_went_is_forgotten_with_it(hub, letters) -> None:
    queue()
    queue(key="second")
    post()
    Message.objects.filter(key__endswith="second").update(delivered=None)
    forget(NOW + KEPT + timedelta(days=1))
    assert Mail.objects.get().key == "second"


def test_without_a_mail_server_nothing_counts_as_sent(hub, letters, settings) -> None:
    settings.EMAIL_BACKEND = "tandem.hub.outbox.nowhere.Backend"
    queue()
    post()
    message = Message.objects.get()
    assert (message.delivered, message.fault) == (None, "NoMailServerError")


def test_after_15_minutes_staff_see_that_an_e_mail_has_not_gone(hub, letters, settings) -> None:
    """G57."""
    settings.EMAIL_BACKEND = "tandem.hub.outbox.nowhere.Backend"
    message = queue()
    limit = NOW + timedelta(minutes=15)
    assert not queries.undelivered(limit - timedelta(seconds=1)).exists()
    assert list(queries.undelivered(limit)) == [message]
    key = "receipt:7KD-2QM-9XT"
    assert queries.mail_state(key, now=limit - timedelta(seconds=1)).state is State.WAITING
    post()
    late = queries.mail_state(key, now=limit)
    assert (late.state, late.fault) == (State.LATE, "NoMailServerError")
    settings.EMAIL_BACKEND = "django.core.mail.backends.locmem.EmailBackend"
    post(limit)
    assert not queries.undelivered(limit).exists()
    assert queries.mail_state(key, now=limit).state is State.SENT
    assert queries.mail_state("another", now=limit).state is State.NOT_QUEUED


@pytest.mark.parametrize(("code", "given_up"), [(550, True), (450, False)])
def test_an_address_that_the_server_refuses_for_good_is_given_up_at_once(
    hub, letters, monkeypatch, code, given_up
) -> None:
    def refuse(*_: object) -> int:
        raise smtplib.SMTPRecipientsRefused({"nora.invented@thornby.example": (code, b"nora.invented unknown")})

    monkeypatch.setattr("django.core.mail.backends.locmem.EmailBackend.send_messages", refuse)
    queue()
    post()
    assert queries.given_up().exists() is given_up
    assert "nora" not in Message.objects.get().fault
    if given_up:
        assert queries.mail_state("receipt:7KD-2QM-9XT", now=NOW).state is State.GIVEN_UP


def test_in_the_demo_every_letter_says_that_it_is_invented(hub, letters, settings) -> None:
    settings.DEMO = True
    queue()
    assert "Invented data" in mail.letter_for(Mail.objects.get()).text
