"""Files with people's details: for a purpose, after a fresh proof, marked, for a time, and in bulk by two people."""

from __future__ import annotations

import csv
import io
import zipfile
from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from django.test import Client
from django.utils import timezone

from tandem.core.errors import InputError

WHY = {"purpose": "quality", "words": "Audit of this week's decisions for the board", "form": "csv"}
QUEUE = "/staff/exports/new/queue/front_door/"


def made(answer: Any) -> str:
    assert answer.status_code == 302, answer.content.decode()
    return str(answer.headers["Location"])


def content(answer: Any) -> bytes:
    return b"".join(answer.streaming_content)


def test_a_list_is_taken_for_a_purpose_and_bears_whose_copy_it_is(
    inside: Callable[..., Client], proved: Callable[..., Client], received: Callable[..., Any], worker: Any
) -> None:
    """G33 and G12: refused without a purpose and without a fresh proof; each row is marked; all of it is recorded."""
    from tandem.hub.audit.models import Event
    from tandem.hub.exports.models import Export

    contact = received(now=timezone.now())
    assert "/account/confirm/" in inside(worker).post(QUEUE, WHY).headers["Location"]
    assert "/account/confirm/" in proved(worker, seconds_ago=601).get(QUEUE).headers["Location"]
    browser = proved(worker)
    for missing in ({"words": " "}, {"words": "Because"}, {"purpose": ""}):
        assert browser.post(QUEUE, {**WHY, **missing}).status_code == 422
    assert not Export.objects.exists()
    page = made(browser.post(QUEUE, WHY))
    assert "Ready to take" in browser.get(page).content.decode()
    assert "/account/confirm/" in inside(worker).get(f"{page}file/").headers["Location"]
    answer = browser.get(f"{page}file/")
    assert answer.headers["Content-Disposition"].startswith("attachment")
    rows = list(csv.DictReader(io.StringIO(content(answer).decode())))
    export = Export.objects.get()
    assert [(row["Reference"], row["Children"], row["Copy"]) for row in rows] == [
        (contact.reference, "Wren Ashdown", export.reference)
    ]
    assert rows[0]["Whose copy"] == "Vera Invented, Thornby Trust"
    assert rows[0]["Made"] == f"{timezone.localtime(export.asked_at):%Y-%m-%d %H:%M}"
    done = Event.objects.filter(kind="done", object_type="exports_export").order_by("id")
    assert [each.verb for each in done] == ["export.asked", "access.export"]
    assert "Wren" not in " ".join(each.reason for each in done)


@pytest.mark.parametrize(("more", "alone"), [(0, True), (1, False)])
def test_with_more_rows_than_the_limit_a_second_person_decides(
    proved: Callable[..., Client],
    person: Callable[..., Any],
    received: Callable[..., Any],
    monkeypatch: pytest.MonkeyPatch,
    worker: Any,
    *,
    more: int,
    alone: bool,
) -> None:
    """G33: the approver sees what for and how much, and nothing of what is in it."""
    from dataclasses import replace

    from tandem.hub.exports import actions
    from tandem.hub.exports.models import Export

    standing = actions.limits
    monkeypatch.setattr(actions, "limits", lambda on: replace(standing(on), second_person_above=2))
    for _ in range(2 + more):
        received(now=timezone.now())
    browser, guardian = proved(worker), proved(person("auditor"))
    page = made(browser.post(QUEUE, WHY))
    assert ("Ready to take" in browser.get(page).content.decode()) is alone
    if alone:
        return
    assert browser.get(f"{page}file/").status_code == 409
    listed = guardian.get("/staff/exports/to-decide/").content.decode()
    assert "Audit of this week" in listed
    assert "3 rows" in listed
    assert "Wren" not in listed
    decide = f"/staff/exports/to-decide/{Export.objects.get().reference}/"
    assert browser.get(decide).status_code == 403
    assert guardian.post(decide, {"approved": "yes", "reason": ""}).status_code == 422
    assert guardian.post(decide, {"approved": "yes", "reason": "The board asked for it"}).status_code == 302
    assert content(browser.get(f"{page}file/")).count(b"Wren") == 3


def test_nobody_approves_their_own_and_a_refused_file_is_deleted(
    received: Callable[..., Any], manager: Any, person: Callable[..., Any]
) -> None:
    from tandem.hub.exports.actions import approve, file_for, refuse
    from tandem.hub.exports.models import Export
    from tandem.hub.exports.queries import content_of, to_decide

    now = timezone.now()
    export = ask_for(manager, received, now=now)
    Export.objects.update(second_needed=True, until=None)
    export.refresh_from_db()
    assert not to_decide(manager).exists()
    with pytest.raises(InputError, match="asked for themselves"):
        approve(export, reason="I need it", by=manager, now=now)
    refuse(export, reason="Not needed for this", by=person("front_door_manager"), now=now)
    assert content_of(export) is None
    with pytest.raises(InputError, match="refused"):
        file_for(export, now=now)
    with pytest.raises(InputError, match="settled"):
        approve(export, reason="After all", by=person("auditor"), now=now)


def test_of_two_who_decide_at_once_the_second_finds_it_settled(
    received: Callable[..., Any], manager: Any, person: Callable[..., Any]
) -> None:
    from tandem.hub.exports.actions import approve, refuse
    from tandem.hub.exports.models import Export
    from tandem.hub.exports.queries import content_of

    now = timezone.now()
    ask_for(manager, received, now=now)
    Export.objects.update(second_needed=True, until=None)
    one, other = Export.objects.get(), Export.objects.get()
    refuse(one, reason="Not needed for this", by=person("front_door_manager"), now=now)
    with pytest.raises(InputError, match="settled"):
        approve(other, reason="Looks right", by=person("auditor"), now=now)
    kept = Export.objects.get()
    assert (kept.approved, kept.decision_reason, content_of(kept)) == (False, "Not needed for this", None)


def ask_for(user: Any, received: Callable[..., Any], *, now: Any) -> Any:
    from tandem.hub.exports.actions import Asking, ask
    from tandem.hub.exports.contents import queue_list
    from tandem.hub.exports.models import Export

    received(now=now)
    asking = Asking(Export.Kind.QUEUE, Export.Form.CSV, Export.Purpose.CASE, "To work through in the meeting")
    return ask(asking, queue_list(user, "front_door", now=now), by=user, now=now)


@pytest.mark.parametrize(("waited", "there"), [(timedelta(hours=24, seconds=-1), True), (timedelta(hours=24), False)])
def test_a_file_can_be_taken_for_its_time_and_is_then_deleted(
    received: Callable[..., Any], worker: Any, waited: timedelta, there: bool
) -> None:
    """G33."""
    from tandem.hub.exports.actions import file_for, forget_expired
    from tandem.hub.exports.queries import content_of
    from tandem.hub.files import vault

    now = timezone.now()
    export = ask_for(worker, received, now=now)
    name = content_of(export).name
    if there:
        assert file_for(export, now=now + waited)
    else:
        with pytest.raises(InputError, match="no longer there"):
            file_for(export, now=now + waited)
    assert forget_expired(now + waited) == (not there)
    assert vault.path_of(name).exists() is there


def test_what_is_sealed_after_it_was_asked_for_does_not_leave(
    received: Callable[..., Any], worker: Any, manager: Any
) -> None:
    """G06."""
    from tandem.hub.children.models import Person
    from tandem.hub.children.sealing_records import seal
    from tandem.hub.exports.actions import file_for

    now = timezone.now()
    export = ask_for(worker, received, now=now)
    assert file_for(export, now=now)
    seal(Person.objects.get(), reason="Adopted", by=manager, now=now)
    with pytest.raises(InputError, match="closed to you"):
        file_for(export, now=now)


def test_only_whoever_asked_takes_it(
    proved: Callable[..., Client], received: Callable[..., Any], worker: Any, manager: Any
) -> None:
    export = ask_for(worker, received, now=timezone.now())
    for path in (f"/staff/exports/{export.reference}/", f"/staff/exports/{export.reference}/file/"):
        assert proved(manager).get(path).status_code == 404


@pytest.mark.parametrize("form", ["csv", "xlsx"])
@pytest.mark.parametrize("name", ["=cmd()", "+44", "-1+1", "@SUM(A1)", "\t=1"])
def test_no_text_leaves_as_a_formula(received: Callable[..., Any], worker: Any, form: str, name: str) -> None:
    """G32, in both kinds of table."""
    from openpyxl import load_workbook

    from tandem.hub.exports.contents import queue_list
    from tandem.hub.exports.models import Export
    from tandem.hub.exports.writing import Copy, written
    from tandem.hub.referrals.sending import ToldChild

    now = timezone.now()
    received(now=now, children=(ToldChild(given_name=name),))
    body = written(queue_list(worker, "front_door", now=now), Export.Form(form), Copy("2Q4-7RS", worker, now, "Audit"))
    if form == "csv":
        cells = [cell for row in csv.reader(io.StringIO(body.decode())) for cell in row]
    else:
        book = load_workbook(io.BytesIO(body))
        found = [cell for sheet in book for row in sheet.iter_rows() for cell in row if cell.value is not None]
        assert all(cell.data_type != "f" for cell in found)
        cells = [str(cell.value) for cell in found]
        assert "2Q4-7RS" in book["Rows"].oddHeader.left.text
    assert not [cell for cell in cells if cell.startswith(("=", "+", "-", "@", "\t", "\r"))]
    assert f"'{name.strip()}" in cells


def test_a_contact_leaves_as_a_marked_document_without_its_confidential_address(
    proved: Callable[..., Client], received: Callable[..., Any], worker: Any, manager: Any
) -> None:
    """H5: also where the address stands in what was told."""
    from tandem.hub.children.sealing_records import guard_address
    from tandem.hub.exports.models import Export
    from tandem.hub.referrals.sending import ToldChild

    now = timezone.now()
    contact = received(
        now=now,
        children=(ToldChild(given_name="Wren", told={"address": "9 Bittern Wharf, Harrowmere HW1 2AB"}),),
        told={"what_happened": "He waits outside 9 bittern  wharf, he shouted hw12ab in the street."},
    )
    child = contact.children.get().person
    guard_address(child, confidential=True, refuge=True, reason="A refuge", by=manager, now=now)
    browser = proved(worker)
    page = made(browser.post(f"/staff/exports/new/contact/{contact.reference}/", {**WHY, "form": "docx"}))
    body = content(browser.get(f"{page}file/"))
    with zipfile.ZipFile(io.BytesIO(body)) as document:
        text = document.read("word/document.xml").decode()
        heads = "".join(document.read(name).decode() for name in document.namelist() if "header" in name)
    assert "He waits outside" in text
    assert "ittern" not in text.lower().replace("b", "")
    assert "hw12ab" not in text.lower().replace(" ", "")
    assert "confidential address withheld" in text
    assert Export.objects.get().reference in heads
    assert "Vera Invented" in heads


def test_a_search_is_taken_without_the_name_in_an_address(
    proved: Callable[..., Client], received: Callable[..., Any], worker: Any
) -> None:
    """G20 and G26."""
    from tandem.hub.audit.models import Event

    received(now=timezone.now())
    browser = proved(worker)
    shown = browser.post("/staff/exports/new/search/", {"name": "Ren Ashdown", "born": ""})
    assert shown.status_code == 200
    assert "Ren Ashdown" in shown.content.decode()
    page = made(browser.post("/staff/exports/new/search/", {**WHY, "name": "Ren Ashdown", "born": ""}))
    assert "Ashdown" not in page
    assert b"Wren Ashdown" in content(browser.get(f"{page}file/"))
    assert Event.objects.get(verb="access.search").reason.endswith(": 1")
