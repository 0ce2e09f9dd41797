"""Everything held about one child: gathered whole, what is about others marked, approved by a second person."""

from __future__ import annotations

import csv
import io
import json
import zipfile
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.utils import timezone

from tandem.core.errors import InputError

WORDS = "Her solicitor asks on her behalf"


@pytest.fixture
def child(received: Callable[..., Any], worker: Any, manager: Any) -> Any:
    """A child told of twice, with a brother, a mother and a letter; and somebody else's contact beside it."""
    from tandem.hub.audit.context import Behalf, on_behalf
    from tandem.hub.audit.record import note
    from tandem.hub.audit.verbs import Verb
    from tandem.hub.children.models import Person
    from tandem.hub.children.recognising import recognise
    from tandem.hub.children.sealing_records import guard_address
    from tandem.hub.files.actions import keep
    from tandem.hub.referrals.sending import ToldAdult, ToldChild

    now = timezone.now()
    wren = ToldChild(
        given_name="Wren", family_name="Ashdown", born=date(2019, 5, 4), told={"address": "9 Bittern Wharf"}
    )
    lark = ToldChild(given_name="Lark", family_name="Ashdown", told={"school": "Lark goes to Fen Lane"})
    mother = ToldAdult(given_name="Marta", family_name="Ashdown", relationships={0: "mother"})
    words = {"what_happened": "Marta shouted at Lark. Wren hid at 9 Bittern Wharf."}
    first = received(now=now, children=(wren, lark), adults=(mother,), told=words)
    second = received(now=now)
    received(now=now, children=(ToldChild(given_name="Quill", family_name="Elsewhere"),))
    keep(SimpleUploadedFile("letter.txt", b"A letter about Wren", "text/plain"), owner=first, now=now)
    known, told = first.children.get(number=1).person, second.children.get().person
    recognise(told, as_=known, reason="Same as in the letter of Marta", by=worker, now=now)
    guard_address(known, confidential=True, refuge=False, reason="Marta asked for it", by=manager, now=now)
    with on_behalf(Behalf(actor=worker.pk)):
        note(Verb.CONTACT_READ, on=second)
    return Person.objects.get(pk=known.pk)


def opened(body: bytes) -> dict[str, str]:
    with zipfile.ZipFile(io.BytesIO(body)) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    with zipfile.ZipFile(io.BytesIO(parts["held.docx"])) as document:
        parts |= {f"held.docx/{name}": document.read(name) for name in document.namelist()}
    return {name: content.decode(errors="replace") for name, content in parts.items()}


def made(child: Any, manager: Any) -> dict[str, str]:
    from tandem.hub.exports.models import Export
    from tandem.hub.exports.subject_access import gather
    from tandem.hub.exports.writing import Copy

    now = timezone.now()
    found = gather(child, by=manager, now=now)
    return opened(found.write(found.held, Export.Form.ZIP, Copy("2Q4-7RS", manager, now, WORDS)))


def test_all_that_is_held_is_there_under_every_record_and_nothing_of_others(child: Any, manager: Any) -> None:
    """G25: what was told, what was done and changed, who read it and when, and the files."""
    from tandem.hub.referrals.models import Contact

    parts = made(child, manager)
    held = json.loads(parts["held.json"])
    text = json.dumps(held, ensure_ascii=False)
    first, second, other = Contact.objects.order_by("pk")
    assert first.reference in text
    assert second.reference in text
    assert "Wren hid" in text
    assert other.reference not in text
    assert "Quill" not in "".join(parts.values())
    assert parts["files/001-letter.txt"] == "A letter about Wren"
    readers = list(csv.DictReader(io.StringIO(parts["who-read-it.csv"])))
    assert ("Read a contact", f"referrals_contact {second.pk}") in {(row["what"], row["on"]) for row in readers}
    assert "Vera Invented" in {row["who"] for row in readers}
    done = {row["what"] for row in csv.DictReader(io.StringIO(parts["what-was-done.csv"]))}
    assert {"Received a contact", "Said that two records are one person", "Kept a file", "insert", "update"} <= done
    assert all("2Q4-7RS" in parts[name] for name in parts if not name.startswith(("files/", "held.docx")))


def test_what_is_about_others_is_marked_for_somebody_to_redact(child: Any, manager: Any) -> None:
    parts = made(child, manager)
    text = json.dumps(json.loads(parts["held.json"]), ensure_ascii=False)
    assert "[OTHER: Marta] shouted at [OTHER: Lark]" in text
    assert "[OTHER: Wren]" not in text
    assert "[CHECK: about somebody else]" in text
    assert "[CHECK: who raised the concern] [OTHER: Ottoline Marsh]" in text
    assert "in the letter of [OTHER: Marta]" in text
    assert "[OTHER: Marta] asked for it" in parts["what-was-done.csv"]
    listed = list(csv.DictReader(io.StringIO(parts["to-redact.csv"])))
    assert {row["why"] for row in listed} >= {"names somebody else", "who raised the concern", "about somebody else"}


def test_what_only_steps_relations_and_openings_hold_is_there_with_what_is_of_others_marked(
    child: Any, manager: Any, worker: Any
) -> None:
    from tandem.hub.children.emergencies import open_in_emergency
    from tandem.hub.children.models import EmergencyOpening
    from tandem.hub.referrals.models import Contact, Event

    now = timezone.now()
    first = Contact.objects.order_by("pk")[0]
    Event.objects.create(
        contact=first,
        child=first.children.get(number=1),
        kind="hold_strategy_discussion",
        at=now,
        recorded_at=now,
        actor="social_worker",
        by=worker,
        details={"outcome": "Marta is to be seen", "who": "Police: DS Roe", "answer": "17"},
    )
    danger = EmergencyOpening.Category.DANGER
    open_in_emergency(child, category=danger, reason="Marta rang: he is at the door.", by=worker, now=now)
    text = json.dumps(json.loads(made(child, manager)["held.json"]), ensure_ascii=False)
    assert "outcome: [OTHER: Marta] is to be seen; who: Police: DS Roe" in text
    assert "answer: 17" not in text
    assert "[CHECK: why it was opened]" in text
    assert "[OTHER: Marta] rang: he is at the door." in text
    assert "[CHECK: about somebody else] [OTHER: Marta Ashdown], mother: Wren Ashdown; parental responsibility" in text
    assert "Left out, and why:" in made(child, manager)["READ-ME.txt"]


def test_who_came_to_a_meeting_for_no_agency_is_marked_and_nothing_is_said_in_keys_or_names_of_tables(
    child: Any, manager: Any, worker: Any
) -> None:
    from tandem.hub.exports.left_out import LEFT_OUT
    from tandem.hub.referrals.models import Attendance, Contact, Event

    now = timezone.now()
    first, second = Contact.objects.order_by("pk")[:2]
    kept = Contact.objects.filter(pk=first.pk)
    kept.update(parents_told="no", parents_not_told_reason="lose_evidence", agreement="refused", level_asserted="3")
    Contact.objects.filter(pk=second.pk).update(
        parents_told="not_recorded", parents_not_told_reason="", agreement="not_recorded", level_asserted="not_recorded"
    )
    meeting = Event.objects.create(
        contact=first,
        child=first.children.get(number=1),
        kind="hold_strategy_discussion",
        at=now,
        recorded_at=now,
        actor="social_worker",
        by=worker,
    )
    for partner in Attendance.Partner:
        Attendance.objects.create(
            event=meeting, name=f"Came {partner.value}", role="Sat there", partner=partner, came="attended"
        )
    parts = made(child, manager)
    held = json.loads(parts["held.json"])
    lines = [line for section in held["sections"] for line in section["lines"]]
    for partner in Attendance.Partner:
        (line,) = [each for each in lines if f"Came {partner.value}," in each]
        alone = partner.value in {"referrer", "family", "other"}
        assert line.startswith("[CHECK: came, and for no agency]") == alone, line
    assert "came, and for no agency" in parts["to-redact.csv"]
    said = "\n".join(lines)
    assert "Parents told: no" in said
    assert "Why parents were not told: Evidence might be lost." in said
    assert "Whether the family agrees to help: they do not agree" in said
    for words in ("Parents told", "Whether the family agrees to help", "Level of need, as sent"):
        assert f"{words}: not recorded" in said
    assert "not_recorded" not in said
    assert "lose_evidence" not in said
    assert not [table for table in LEFT_OUT if table in parts["READ-ME.txt"]]
    assert "forgotten within half an hour" in parts["READ-ME.txt"]


def test_a_confidential_address_is_in_none_of_it(child: Any, manager: Any) -> None:
    """H5: whoever asks may not know where the child lives."""
    parts = made(child, manager)
    assert not [name for name, text in parts.items() if "Bittern" in text]
    assert "Wren hid" in parts["held.docx/word/document.xml"]


def test_a_second_person_always_approves(
    proved: Callable[..., Client], person: Callable[..., Any], manager: Any, child: Any
) -> None:
    """G25, G33 and G12: from the person's page, refused without a purpose."""
    from tandem.hub.exports.models import Export

    browser, page = proved(manager), f"/staff/exports/new/everything/{child.pk}/"
    assert page in browser.get(f"/staff/front-door/people/{child.pk}/").content.decode()
    assert browser.post(page, {"purpose": "subject", "words": " ", "form": "zip"}).status_code == 422
    answer = browser.post(page, {"purpose": "subject", "words": WORDS, "form": "zip"})
    where = answer.headers["Location"]
    assert "Waits for a second person" in browser.get(where).content.decode()
    guardian = proved(person("auditor"))
    decide = f"/staff/exports/to-decide/{Export.objects.get().reference}/"
    assert guardian.post(decide, {"approved": "yes", "reason": "Identity was checked"}).status_code == 302
    body = b"".join(browser.get(f"{where}file/").streaming_content)
    assert "held.docx" in opened(body)


def test_whoever_cannot_open_all_of_it_is_told_whom_to_ask(
    received: Callable[..., Any], person: Callable[..., Any], manager: Any, child: Any
) -> None:
    """G06: a file that leaves out what is sealed would not be everything."""
    from tandem.hub.children.sealing_records import seal
    from tandem.hub.exports.subject_access import gather
    from tandem.hub.referrals.models import ToldOf

    keeper = person("front_door_manager")
    keeper.name = "Callum Keeps"
    keeper.save()
    seal(ToldOf.objects.get(person__given_name="Lark").person, reason="Adopted", by=keeper, now=timezone.now())
    with pytest.raises(InputError, match="sealed to you") as refused:
        gather(child, by=manager, now=timezone.now())
    assert "Callum Keeps" in refused.value.hint


def test_the_command_gathers_asks_and_once_approved_writes(
    child: Any, manager: Any, person: Callable[..., Any], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """G25: ``tandem subject-access PERSON --purpose … --by … --out FILE.zip``."""
    from click.testing import CliRunner

    from tandem.cli import hub_setup, subject_access
    from tandem.hub.exports.actions import approve
    from tandem.hub.exports.models import Export

    monkeypatch.setattr(hub_setup, "start_django", lambda **_how: None)
    out = tmp_path / "everything.zip"

    def run(*more: str, by: str = manager.email) -> Any:
        told = [str(child.pk), "--by", by, "--out", str(out), *more]
        return CliRunner().invoke(subject_access.command, told, standalone_mode=False)

    why = ("--purpose", WORDS)
    assert "purpose" in str(run().exception)
    assert "may answer" in str(run(*why, by=person("front_door_worker").email).exception)
    assert "what it is for" in str(run("--purpose", "  ").exception)
    first = run(*why)
    assert first.return_value == 1
    assert not out.exists()
    approve(Export.objects.get(), reason="Identity checked", by=person("auditor"), now=timezone.now())
    second = run(*why)
    assert second.return_value == 0, second.exception
    assert "held.docx" in opened(out.read_bytes())
    assert out.stat().st_mode & 0o077 == 0
    assert Export.objects.count() == 1
    assert "there already" in str(run(*why).exception)
