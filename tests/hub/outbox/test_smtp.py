"""E-mail through a real connection to a mail server: what it accepts counts as sent, what it cuts off is sent again."""

from __future__ import annotations

import socketserver
import threading
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from email import message_from_string
from typing import Any

import pytest

from tandem.hub.audit.record import acting
from tandem.hub.audit.verbs import Verb
from tandem.hub.outbox import mail, queries
from tandem.hub.outbox.delivery import drain, wait_after
from tandem.hub.outbox.models import Message

NOW = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)


@dataclass
class Post:
    """A mail server of a few lines: RFC 5321 as far as one e-mail needs it."""

    received: list[str] = field(default_factory=list)
    answer_to_recipient: str = "250 ok"
    cuts_off_after_data: bool = False


class Conversation(socketserver.StreamRequestHandler):
    def say(self, line: str) -> None:
        self.wfile.write(f"{line}\r\n".encode())

    def handle(self) -> None:
        post: Post = self.server.post  # type: ignore[attr-defined]
        self.say("220 post.example")
        while line := self.rfile.readline().decode().strip():
            match line.split()[0].upper():
                case "RCPT":
                    self.say(post.answer_to_recipient)
                case "DATA":
                    self.say("354 go on")
                    lines = []
                    while (text := self.rfile.readline().decode().rstrip("\r\n")) != ".":
                        lines.append(text)
                    post.received.append("\n".join(lines))
                    if post.cuts_off_after_data:
                        post.cuts_off_after_data = False
                        return
                    self.say("250 taken")
                case "QUIT":
                    self.say("221 bye")
                    return
                case _:
                    self.say("250 ok")


@pytest.fixture
def post(settings: Any) -> Iterator[Post]:
    with socketserver.ThreadingTCPServer(("127.0.0.1", 0), Conversation) as server:
        server.daemon_threads = True
        server.post = Post()  # type: ignore[attr-defined]
        threading.Thread(target=server.serve_forever, daemon=True).start()
        settings.EMAIL_BACKEND = "django.core.mail.backends.smtp.EmailBackend"
        settings.EMAIL_HOST, settings.EMAIL_PORT = server.server_address
        settings.EMAIL_USE_TLS = settings.EMAIL_USE_SSL = False
        settings.DEFAULT_FROM_EMAIL = "tandem@wend.example"
        yield server.post  # type: ignore[attr-defined]
        server.shutdown()


def queue() -> None:
    with acting(Verb.AGENCY_PLACED):
        mail.queue("nora@thornby.example", "receipt", {"reference": "7KD-2QM-9XT"}, "r/1", NOW)


def at(moment: datetime) -> None:
    drain(clock=lambda: moment)


def test_what_the_server_takes_counts_as_sent(hub, letters, post) -> None:
    queue()
    at(NOW)
    assert Message.objects.get().delivered == NOW
    letter = message_from_string(post.received[0])
    assert (letter["To"], letter["From"]) == ("nora@thornby.example", "tandem@wend.example")
    assert letter["Auto-Submitted"] == "auto-generated"
    assert "7KD-2QM-9XT" not in letter["Subject"]
    parts = [part.get_content_type() for part in letter.walk()]
    assert parts == ["multipart/alternative", "text/plain", "text/html"]


def test_cut_off_before_the_answer_it_is_sent_again_under_the_same_identity(hub, letters, post) -> None:
    post.cuts_off_after_data = True
    queue()
    at(NOW)
    assert Message.objects.get().delivered is None
    at(NOW + wait_after(1))
    assert Message.objects.get().delivered is not None
    first, second = (message_from_string(text)["Message-ID"] for text in post.received)
    assert first == second


@pytest.mark.parametrize(("answer", "given_up"), [("550 no such mailbox", True), ("451 try later", False)])
def test_a_refusal_for_good_is_given_up_and_one_for_now_is_tried_again(hub, letters, post, answer, given_up) -> None:
    post.answer_to_recipient = answer
    queue()
    at(NOW)
    assert queries.given_up().exists() is given_up
    assert "nora" not in Message.objects.get().fault
    post.answer_to_recipient = "250 ok"
    at(NOW + timedelta(hours=1))
    assert len(post.received) == (0 if given_up else 1)


def test_a_server_that_is_not_there_is_tried_again(hub, letters, settings) -> None:
    settings.EMAIL_BACKEND = "django.core.mail.backends.smtp.EmailBackend"
    settings.EMAIL_HOST, settings.EMAIL_PORT = "127.0.0.1", 1
    queue()
    at(NOW)
    assert Message.objects.get().fault == "ConnectionRefusedError"
