"""The page for police notifications: what would be received, what is wrong, what came before; then received."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

PAGE = "/staff/front-door/notifications/"
EXAMPLE = Path(__file__).parents[3] / "docs" / "examples" / "police-notifications.csv"


@pytest.fixture
def force(hub: None) -> Any:
    from tandem.hub.agencies.models import Agency

    return Agency.objects.create(name="Wend Police", kind="organisation", sector="police", opened=date(2010, 1, 1))


@pytest.fixture
def loaded(inside: Callable[..., Client], worker: Any, force: Any) -> Callable[[bytes], tuple[Client, str]]:
    def make(content: bytes) -> tuple[Client, str]:
        browser = inside(worker)
        answer = browser.post(PAGE, {"force": force.pk, "file": SimpleUploadedFile("night.csv", content)})
        assert answer.status_code == 302, answer.content.decode()
        return browser, answer.headers["Location"]

    return make


def take() -> None:
    from tandem.hub.referrals.actions.notifying import take_in

    take_in(timezone.now(), turn=timedelta(minutes=1))


def file_of(*rows: str) -> bytes:
    return "\n".join(("Incident number,Sent,Child name,Circumstances,RAG,Beat", *rows)).encode()


def test_it_is_looked_at_before_anything_is_received(loaded: Callable[..., Any]) -> None:
    from tandem.hub.audit.models import Event
    from tandem.hub.referrals.models import Contact

    yesterday = timezone.localtime(timezone.now() - timedelta(days=1))
    rows = (f"W1,{yesterday:%d/%m/%Y %H:%M},Wren Ashdown,x,Red,B4", ",,Lark Ashdown,x,,", "W1,,Wren Ashdown,x,,")
    browser, page = loaded(file_of(*rows))
    body = browser.get(page).content.decode()
    assert f"sent {yesterday:%-d %B %Y, %H:%M}, and counts from then" in body
    assert "RAG as told: Red" in body
    assert "<strong>Incident number:</strong>" in body
    assert "The same child of the same incident stands on line 2." in body
    assert "Headings that we do not know" in body
    assert "Receive 1 line" in body
    assert not Contact.objects.exists()
    assert Event.objects.filter(verb="access.notifications").count() == 1
    assert "Lark" not in browser.get(f"{page}?show=waits").content.decode()


def test_it_is_received_stopped_and_gone_on_with(loaded: Callable[..., Any]) -> None:
    from tandem.hub.referrals.models import Contact

    browser, page = loaded(EXAMPLE.read_bytes())
    assert browser.post(f"{page}receive/").status_code == 302
    assert "0 of 4 lines received" in browser.get(page).content.decode()
    assert browser.post(f"{page}stop/").status_code == 302
    take()
    assert not Contact.objects.exists()
    browser.post(f"{page}receive/")
    take()
    body = browser.get(page).content.decode()
    assert "4 of 4 lines received" in body
    contact = Contact.objects.order_by("received_at")[0]
    assert f"/staff/front-door/contacts/{contact.reference}/" in body
    again, second = loaded(EXAMPLE.read_bytes())
    assert "it is one contact, received once" in again.get(second).content.decode()
    assert browser.post(f"{page}forget/", {"reason": "Mended and loaded again"}).status_code == 302
    forgotten = browser.get(page).content.decode()
    assert "What stood in the file is forgotten." in forgotten
    assert "Ashdown" not in forgotten


def test_lines_that_nobody_received_stand_on_the_queue_and_are_not_forgotten_without_a_reason(
    loaded: Callable[..., Any],
) -> None:
    """H1."""
    from tandem.hub.referrals.models import NotificationFile

    browser, page = loaded(file_of("W1,,Wren Ashdown,x,,", ",,Lark Ashdown,x,,"))
    NotificationFile.objects.update(loaded_at=timezone.now() - timedelta(days=19, hours=1))
    browser.post(f"{page}receive/")
    take()
    queue = browser.get("/staff/front-door/").content.decode()
    assert f'<a href="{page}">1 line of the police notifications loaded on ' in queue
    assert "2\xa0weeks, 5\xa0days ago, was not received" in queue
    refused = browser.post(f"{page}forget/")
    assert refused.status_code == 422
    assert "were not received" in refused.content.decode()
    assert browser.post(f"{page}forget/", {"reason": "Rung: the child lives elsewhere"}).status_code == 302
    assert "was not received" not in browser.get("/staff/front-door/").content.decode()


def test_an_incident_that_fails_is_a_fault_on_its_own_line_and_the_rest_is_received(
    loaded: Callable[..., Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    """H1."""
    from tandem.core.errors import InputError
    from tandem.hub.referrals.actions import notifying

    browser, page = loaded(file_of("W1,,Wren Ashdown,x,,", "W2,,Lark Ashdown,x,,", "W3,,Corin Moor,x,,"))
    browser.post(f"{page}receive/")
    receive = notifying.receive

    def failing(sending: Any, *, now: Any) -> Any:
        if sending.children[0].given_name == "Wren":
            raise InputError("The force is closed.", hint="Open it again.")
        if sending.children[0].given_name == "Lark":
            raise ValueError("Lark Ashdown of 4 Tanpit Row")
        return receive(sending, now=now)

    monkeypatch.setattr(notifying, "receive", failing)
    take()
    body = browser.get(page).content.decode()
    assert "1 of 3 lines received" in body
    assert "Received but for 2 lines that could not be" in body
    assert "The force is closed. Open it again." in body
    assert "The fault is ours, and is in the hub’s log." in body
    assert "Tanpit" not in body
    failed = browser.get(f"{page}?show=failed").content.decode()
    assert ("Wren" in failed, "Corin" in failed) == (True, False)
    monkeypatch.undo()
    take()
    assert "3 of 3 lines received" in browser.get(page).content.decode()


def test_a_line_that_failed_is_recorded_by_hand_while_the_rest_of_the_file_goes_on(
    loaded: Callable[..., Any], received: Callable[..., Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    """H3: said with the reference; nothing typed is lost, and the queue reads no file to count what is left."""
    from tandem.core.errors import InputError
    from tandem.hub.referrals.actions import notifying

    def failing(_sending: Any, *, now: Any) -> Any:
        raise InputError("The force is closed.", hint=f"Not since {now:%Y}.")

    browser, page = loaded(file_of("W1,,Wren Ashdown,x,,"))
    browser.post(f"{page}receive/")
    monkeypatch.setattr(notifying, "receive", failing)
    take()
    running = browser.get(page).content.decode()
    assert "It is tried again by itself." in running
    assert ">record it by hand</a>" in running
    wrong = browser.post(f"{page}by-hand/", {"line": "2", "reference": " 222-222-222"})
    assert wrong.status_code == 422
    assert "There is no contact 222-222-222 that you may open." in wrong.content.decode()
    assert 'value=" 222-222-222"' in wrong.content.decode()
    for unknown in ("3", "two", ""):
        assert browser.post(f"{page}by-hand/", {"line": unknown, "reference": "222-222-222"}).status_code == 404
    contact = received(now=timezone.now())
    with monkeypatch.context() as unreadable:
        unreadable.setattr(notifying, "read_sheet", None)
        assert "was not received</a>" in browser.get("/staff/front-door/").content.decode()
    assert browser.post(f"{page}by-hand/", {"line": "2", "reference": contact.reference.lower()}).status_code == 302
    body = browser.get(page).content.decode()
    assert "Line 2 is recorded by hand. It is not received again." in body
    assert f"/staff/front-door/contacts/{contact.reference}/" in body
    assert "was not received" not in browser.get("/staff/front-door/").content.decode()


def test_a_contact_that_may_not_be_opened_is_not_named(loaded: Callable[..., Any]) -> None:
    """G06."""
    from tandem.hub.children.models import Person
    from tandem.hub.referrals.models import Contact

    browser, page = loaded(EXAMPLE.read_bytes())
    browser.post(f"{page}receive/")
    take()
    Person.objects.filter(given_name="Wren").update(sealed=True)
    contact = Contact.objects.get(children__person__given_name="Wren")
    received = browser.get(page).content.decode()
    for word in (contact.reference, "Wren", "Lark", "WD/26/004411"):
        assert word not in received
    assert "This line is closed to you." in received
    assert "Corin" in received


def test_a_line_that_names_somebody_sealed_is_closed_before_it_is_received(
    loaded: Callable[..., Any], person: Callable[..., Any], received: Callable[..., Any]
) -> None:
    """G06: with every line of the same incident."""
    from tandem.hub.children.models import Person

    guardian = person("auditor")
    received(now=timezone.now())
    Person.objects.filter(given_name="Wren").update(sealed=True)
    browser, page = loaded(file_of('W1,,"ASHDOWN, Wren",x,Red,', "W1,,Lark Ashdown,x,,", "W2,,Corin Moor,x,,"))
    body = browser.get(page).content.decode()
    for word in ("ASHDOWN", "Lark", "W1", "RAG as told"):
        assert word not in body
    assert body.count("This line is closed to you.") == 2
    assert f"ring: {guardian.name}, " in body
    assert "Corin Moor" in body


@pytest.mark.parametrize("content", [b"", b"Name,Town\nWren,Harrowmere", b"\x00\x01\x02"])
def test_a_file_that_cannot_be_used_says_why_and_what_to_do(
    inside: Callable[..., Client], worker: Any, force: Any, content: bytes
) -> None:
    from tandem.hub.referrals.models import NotificationFile

    answer = inside(worker).post(PAGE, {"force": force.pk, "file": SimpleUploadedFile("night.csv", content)})
    assert answer.status_code == 422
    assert not NotificationFile.objects.exists()


def test_what_the_force_told_stands_on_the_contacts_page(loaded: Callable[..., Any]) -> None:
    from tandem.hub.referrals.models import Contact

    browser, page = loaded(EXAMPLE.read_bytes())
    browser.post(f"{page}receive/")
    take()
    contact = Contact.objects.get(children__person__given_name="Wren")
    body = browser.get(f"/staff/front-door/contacts/{contact.reference}/").content.decode()
    assert "Graded by the police, as they told it</dt><dd>Amber" in body
    assert "DASH grade of the police, as they told it</dt><dd>Medium" in body
    assert "WD/26/004411" in body
    assert "I put the chest in front of the door." in body


@pytest.mark.parametrize("role", ["referrer", "administrator", "analyst"])
def test_nobody_else_loads_or_sees_a_file(inside: Callable[..., Client], person: Callable[..., Any], role: str) -> None:
    browser = inside(person(role))
    assert browser.get(PAGE).status_code == 403
    assert browser.get(f"{PAGE}1/").status_code == 403
    assert browser.post(f"{PAGE}1/receive/").status_code == 403


def test_the_pages_ask_no_more_for_more_files_and_lines(
    loaded: Callable[..., Any], received: Callable[..., Any]
) -> None:
    """Each line is of a child who was told of before."""
    received(now=timezone.now())

    def measured(files: int, lines: int) -> list[tuple[int, int]]:
        for number in range(files):
            rows = [f"W{files}{number}{at},,Wren Ashdown,x,Red,B4" for at in range(lines)]
            browser, page = loaded(file_of(*rows))
        asked = []
        for address in (PAGE, page):
            browser.get(address)
            with CaptureQueriesContext(connection) as seen:
                answer = browser.get(address)
            assert answer.status_code == 200
            asked.append((len(seen), len(answer.content)))
        return asked

    few, many = measured(1, 2), measured(4, 9)
    assert [count for count, _length in few] == [count for count, _length in many]
    assert all(small < large for (_few, small), (_many, large) in zip(few, many, strict=True))
