"""A mail server hands a comment on: for our address alone, kept before it is said to be, else brought again."""

from __future__ import annotations

import smtplib
import socket
import threading
import time
from collections.abc import Iterator
from unittest.mock import patch

import pytest
from structlog.testing import capture_logs

from tandem.hub.audit.models import Event
from tandem.hub.audit.verbs import Verb
from tandem.hub.comments import listening
from tandem.hub.comments.listening import MOST_BYTES, Post, listen_until
from tandem.hub.comments.models import Comment
from tandem.hub.letterbox.models import Envelope
from tandem.hub.outbox.models import Mail
from tandem.hub.referrals.models import Contact

ADDRESS = "comments@news.example"


def reach(port: int) -> smtplib.SMTP:
    until = time.monotonic() + 10
    while True:
        try:
            return smtplib.SMTP("127.0.0.1", port, local_hostname="mail.example", timeout=10)
        except ConnectionRefusedError:
            assert time.monotonic() < until
            time.sleep(0.02)


@pytest.fixture
def port(story: object) -> Iterator[int]:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        free = probe.getsockname()[1]
    stop = threading.Event()
    where = {"address": ADDRESS, "host": "127.0.0.1", "port": free}
    thread = threading.Thread(target=listen_until, args=(stop,), kwargs=where)
    thread.start()
    yield free
    stop.set()
    thread.join(timeout=10)
    assert not thread.is_alive()


def test_from_a_mail_server_to_the_moderator(port, story, opened) -> None:
    server = reach(port)
    to = f"Comments+{story.page}@NEWS.example"
    server.sendmail("ferry@thornby.example", [to], b"Subject: Bridge\r\n\r\nWell done.\r\n")
    assert Envelope.objects.count() == 1
    opened()
    assert Comment.objects.get().words == "Well done."
    for other in ("editor@news.example", "comments@elsewhere.example", "commentsx@news.example"):
        with pytest.raises(smtplib.SMTPRecipientsRefused):
            server.sendmail("ferry@thornby.example", [other], b"\r\nWell done.\r\n")
    server.sendmail("", [to], b"\r\nUndelivered.\r\n")
    server.sendmail("ferry@thornby.example", [to], b"Auto-Submitted: auto-replied\r\n\r\nAway.\r\n")
    assert Event.objects.filter(verb=Verb.COMMENT_NOT_TAKEN).count() == 2
    round_and_round = b"Received: from a by b\r\n" * 51
    with pytest.raises(smtplib.SMTPDataError, match="circles"):
        server.sendmail("ferry@thornby.example", [to], b"Subject: x\r\n" + round_and_round + b"\r\nHello.\r\n")
    for parts in (b"--b\r\n\r\nx\r\n" * 1_001, (b"\r--b\rx" * 100 + b"\r\n") * 11):
        with pytest.raises(smtplib.SMTPDataError, match="too many parts"):
            server.sendmail("ferry@thornby.example", [to], b"Subject: x\r\n\r\n" + parts)
    with pytest.raises(smtplib.SMTPException):
        server.sendmail("ferry@thornby.example", [to], b"\r\n" + b"a" * (MOST_BYTES + 1))
    assert Envelope.objects.count() == 1
    server.sendmail("", [to], b"Auto-Submitted: auto-generated\r\nSubject: My dad\r\n\r\nHe hits me and my son\r\n")
    opened()
    assert "hits me" in Contact.objects.get().told["what_happened"]
    # The answer to the first e-mail, and none to a program.
    assert Mail.objects.count() == 1


def test_what_cannot_be_kept_is_brought_again(hub) -> None:
    with patch.object(listening, "keep", side_effect=OSError):
        assert Post(ADDRESS).take(b"\r\nWell done.", "ferry@thornby.example", ADDRESS).startswith("451")


def test_where_nothing_can_listen_it_is_said_and_tried_again() -> None:
    stop = threading.Event()
    with (
        socket.socket() as taken,
        capture_logs() as logs,
        patch.object(stop, "wait", side_effect=lambda _s: stop.set()),
    ):
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        listen_until(stop, address=ADDRESS, host="127.0.0.1", port=taken.getsockname()[1])
    assert [line["event"] for line in logs] == ["comments by e-mail cannot be taken"]
