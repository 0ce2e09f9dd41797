"""What stands beside a concern and fails never stops it, and the page says that it failed (G56)."""

from __future__ import annotations

import socket
import threading
from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.utils import timezone

QUEUE = "/staff/front-door/"


@pytest.fixture
def broken_index(holder: Callable[..., None]) -> Callable[[], None]:
    """The index of names is out of order, until it is mended."""
    holder("ALTER TABLE children_searchkey RENAME TO elsewhere")
    return lambda: holder("ALTER TABLE elsewhere RENAME TO children_searchkey")


def test_with_the_index_out_of_order_a_concern_is_received_and_its_people_are_filed_when_it_is_mended(
    worker: Any, broken_index: Callable[[], None], received: Callable[..., Any]
) -> None:
    from tandem.hub.audit.models import Event as Recorded
    from tandem.hub.children.actions import file_the_unfiled
    from tandem.hub.children.models import Person
    from tandem.hub.children.queries_of_names import search

    contact = received()
    assert contact.state == "received"
    assert [event.kind for event in contact.events.all()] == ["submit"]
    assert Recorded.objects.filter(verb="contact.received", object_id=str(contact.pk)).count() == 1
    broken_index()
    assert search(Person.objects.all(), ["Wren Ashdown"]) == []
    assert file_the_unfiled() == 1
    assert [found.person.family_name for found in search(Person.objects.all(), ["Wren Ashdown"])] == ["Ashdown"]


def test_with_the_index_out_of_order_the_front_door_is_told_that_nobody_was_looked_for(
    worker: Any, broken_index: Callable[[], None], received: Callable[..., Any], inside: Callable[..., Any]
) -> None:
    contact, browser = received(), inside(worker)
    page = browser.get(f"{QUEUE}contacts/{contact.reference}/")
    assert page.status_code == 200
    assert "Nobody can be searched for just now" in page.content.decode()
    assert browser.get(QUEUE).status_code == 200
    found = browser.post(f"{QUEUE}search/", {"name": "Wren Ashdown"})
    assert found.status_code == 200
    assert "Nobody can be searched for just now" in found.content.decode()
    assert "Nobody here bears a name like it" not in found.content.decode()


@pytest.fixture
def silent_server() -> Iterator[int]:
    """Something that takes a connection for mail and never says a word."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        kept: list[socket.socket] = []

        def take() -> None:
            while True:
                try:
                    kept.append(server.accept()[0])
                except OSError:
                    return

        threading.Thread(target=take, daemon=True).start()
        yield server.getsockname()[1]
        server.shutdown(socket.SHUT_RDWR)
        for connection in kept:
            connection.close()


@pytest.fixture
def visitor(hub: None) -> Client:
    """Somebody at the form who has said enough."""
    browser = Client()
    browser.post("/partner/form/child/1/who/", {"given_name": "Wren", "go": "next"})
    browser.post("/partner/form/concern/", {"what_happened": "Came to clinic hungry.", "go": "next"})
    browser.post("/partner/form/you/", {"sender_email": "ana@ward.example", "seen": "sender_email", "go": "next"})
    return browser


def send(visitor: Client) -> Any:
    return visitor.post("/partner/form/send/", {"key": visitor.get("/partner/form/check/").context["key"]})


def test_with_mail_that_never_answers_a_concern_is_received_and_its_receipt_waits(
    silent_server: int, visitor: Client, settings: Any, worker: Any, inside: Callable[..., Client]
) -> None:
    """After 15 minutes the front door is told of whom to ring instead (G57)."""
    from tandem.hub.outbox.delivery import drain
    from tandem.hub.outbox.models import Message
    from tandem.hub.outbox.queries import LATE_AFTER, undelivered
    from tandem.hub.referrals.models import Contact

    settings.EMAIL_BACKEND = "django.core.mail.backends.smtp.EmailBackend"
    settings.EMAIL_HOST, settings.EMAIL_PORT, settings.EMAIL_TIMEOUT = "127.0.0.1", silent_server, 0.05
    settings.EMAIL_USE_TLS = settings.EMAIL_USE_SSL = False
    page = visitor.get(send(visitor).headers["Location"]).content.decode()
    contact = Contact.objects.get()
    assert contact.reference in page
    now = timezone.now()
    drain(clock=lambda: now)
    (letter,) = undelivered(now + LATE_AFTER)
    assert [attempt.outcome for attempt in letter.history.all()] == ["failed"]
    assert letter.due > now
    front_door, opened = inside(worker), f"{QUEUE}contacts/{contact.reference}/"
    for waited, said in ((LATE_AFTER - timedelta(minutes=1), False), (LATE_AFTER, True)):
        Message.objects.update(put=timezone.now() - waited)
        assert ("E-mail about 1 contact has not gone" in front_door.get(QUEUE).content.decode()) is said
        assert ("The receipt, to whoever raised it: waiting since" in front_door.get(opened).content.decode()) is said
    # A week after it was given up the queue tells of it no more; the contact's own page does.
    for days, said in ((6, True), (8, False)):
        Message.objects.update(given_up=timezone.now() - timedelta(days=days))
        assert ("has not gone for 15 minutes" in front_door.get(QUEUE).content.decode()) is said
        assert "not tried any more" in front_door.get(opened).content.decode()


def test_with_a_disk_that_takes_nothing_a_concern_is_sent_without_its_file_and_the_page_says_so(
    visitor: Client, settings: Any, tmp_path: Path
) -> None:
    from tandem.hub.files.models import StoredFile
    from tandem.hub.referrals.models import Contact

    (tmp_path / "file").write_text("no folder can be made under a file")
    settings.FILES_FOLDER = tmp_path / "file" / "files"
    attached = SimpleUploadedFile("note.txt", b"Seen twice.")
    page = visitor.post("/partner/form/files/", {"file": attached, "go": "stay"})
    assert page.status_code == 422
    assert "Files cannot be kept just now" in page.content.decode()
    assert not StoredFile.objects.exists()
    send(visitor)
    assert Contact.objects.get().told["what_happened"] == "Came to clinic hungry."
