"""What readers said is gathered for whoever it names: by whole names, marked for somebody to look at, and recorded."""

from __future__ import annotations

import io
import json
import zipfile
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result
from django.utils import timezone

from tandem.core.errors import InputError
from tandem.hub.audit.models import Event
from tandem.hub.audit.record import by_itself
from tandem.hub.audit.verbs import Verb
from tandem.hub.comments.actions import answer, hand_on, publish
from tandem.hub.exports.models import Export
from tandem.hub.outbox.mail import queue
from tandem.hub.subscribers.digests import address_digest
from tandem.hub.subscribers.models import Subscriber, Wish


@pytest.fixture
def wren(received: Any) -> Any:
    return received().children.get().person


def gathered(person: Any, by: Any) -> str:
    from tandem.hub.exports.subject_access import gather

    found = gather(person, by=by, now=timezone.now())
    return json.dumps([[*each.paragraphs, *each.points] for each in found.held.sections], ensure_ascii=False)


def of_reader(name: str, by: Any) -> str:
    from tandem.hub.exports.reader_access import gather_reader

    found = gather_reader(name, by=by, now=timezone.now())
    return json.dumps([[*each.paragraphs, *each.points] for each in found.held.sections], ensure_ascii=False)


@pytest.mark.parametrize(
    "words", ["I thank Wren Ashdown.", "wren   ashdown!", "It was Wren Ashdown’s doing.", "WREN\nASHDOWN it was"]
)
def test_a_comment_that_names_somebody_is_gathered_however_it_is_written(wren, manager, comment, words) -> None:
    kept = comment(words, said_by="A ferryman")
    text = gathered(wren, manager)
    assert f"{kept.reference}, " in text
    assert "[CHECK: written by a reader about others]" in text
    assert "A ferryman" in text
    assert Event.objects.filter(verb=Verb.COMMENT_READ, object_id=str(kept.pk)).count() == 1


@pytest.mark.parametrize("words", ["Wren is grand.", "Wren Ashdowney was there.", "The Ashdown bridge."])
def test_half_a_name_or_another_is_not(wren, manager, comment, words) -> None:
    kept = comment(words)
    assert kept.reference not in gathered(wren, manager)
    assert not Event.objects.filter(verb=Verb.COMMENT_READ).exists()


def test_what_was_decided_published_and_answered_is_gathered_with_it(wren, manager, moderator, comment, monday) -> None:
    kept = comment("I thank Wren Ashdown.", said_by="Wren Ashdown")
    publish(kept, marked="I thank [[Wren Ashdown]].", by=moderator, now=monday)
    answer(kept, who="Ada Fenwick", post="Clerk", words="You are welcome.", by=moderator, now=monday)
    text = gathered(wren, manager)
    assert "[CHECK: written under that name, perhaps by somebody else]" in text
    assert "I thank [removed]." in text
    assert "Ada Fenwick, Clerk: You are welcome." in text


def test_what_the_front_door_keeps_closed_is_not_told_here(wren, manager, comment, monday, person) -> None:
    from tandem.hub.children.sealing_records import seal
    from tandem.hub.referrals.models import Contact

    kept = comment("Wren Ashdown is hungry.")
    contact = Contact.objects.get(reference=hand_on(kept, by=person("newsroom_moderator"), now=monday))
    assert "is hungry" in gathered(wren, manager)
    other = person("front_door_manager")
    seal(contact.children.get().person, reason="A relative works here.", by=other, now=timezone.now())
    text = gathered(wren, manager)
    assert "is hungry" not in text
    assert f"handed to the front door as {contact.reference}, which is not open to you" in text
    assert "is hungry" in gathered(wren, other)


def test_a_reader_without_a_record_is_found_by_name_or_address(hub, comment, manager, monday) -> None:
    kept = comment("Write to me at olwen@mail.example.", said_by="Olwen Marsh")
    with by_itself():
        queue("Olwen@mail.example", "comment_received", {}, "comment_received/1", monday)
        queue("other@mail.example", "comment_received", {}, "comment_received/2", monday)
    by_name = of_reader("olwen marsh", manager)
    assert kept.reference in by_name
    assert "we answered a comment" not in by_name
    by_address = of_reader("OLWEN@mail.example", manager)
    assert kept.reference in by_address
    assert by_address.count("we answered a comment") == 1
    assert "Nothing that is kept here" in of_reader("Nobody Known", manager)
    for half in ("Olwen", "", "x@"):
        with pytest.raises(InputError, match="not enough"):
            of_reader(half, manager)


def test_a_subscriber_is_found_by_their_whole_address_and_by_nothing_else(hub, manager) -> None:
    now = timezone.now()
    both = {"address": "Olwen@mail.example", "address_digest": address_digest("olwen@mail.example"), "desk": "roads"}
    Subscriber.objects.create(**both, topics=["a-bridge"], pace="weekly", token="t", token_digest="t", since=now)
    wish = {**both, "desk": "schools", "mailbox_digest": "m", "day": now.date(), "token": "u", "token_digest": "u"}
    Wish.objects.create(**wish, pace="at_once", asked=now)
    found = of_reader("OLWEN@mail.example", manager)
    for words in ("desk: roads", "once a week", "topics: a-bridge", "desk: schools", "at once", "nobody has confirmed"):
        assert words in found
    for other in ("wen@mail.example", "olwen@mail.example.org", "Olwen Marsh"):
        assert "Nothing that is kept here" in of_reader(other, manager)


def test_the_command_gathers_for_a_reader_and_waits_for_a_second_person(
    comment, person, manager, tmp_path: Path, monkeypatch
) -> None:
    from tandem.cli import hub_setup, subject_access
    from tandem.hub.exports.actions import approve

    monkeypatch.setattr(hub_setup, "start_django", lambda **_how: None)
    kept = comment("Grand.", said_by="Olwen Marsh")
    out = tmp_path / "olwen.zip"

    def run(*whom: str) -> Result:
        told = [*whom, "--purpose", "She asked in writing.", "--by", manager.email, "--out", str(out)]
        return CliRunner().invoke(subject_access.command, told, standalone_mode=False)

    assert isinstance(run().exception, InputError)
    assert isinstance(run("1", "--reader", "Olwen Marsh").exception, InputError)
    assert run("--reader", "Olwen Marsh").return_value == 1
    assert not out.exists()
    approve(Export.objects.get(), reason="She proved who she is.", by=person("auditor"), now=timezone.now())
    assert run("--reader", "Olwen  Marsh").return_value == 0
    with zipfile.ZipFile(io.BytesIO(out.read_bytes())) as archive:
        assert kept.reference in archive.read("held.json").decode()
        assert "comments_comment" in archive.read("who-read-it.csv").decode()
