"""Two processes on the embedded database: the public one leaves envelopes in a folder, the private takes them in."""

from __future__ import annotations

import json
import os
import stat
import subprocess
import sys
import uuid
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from django.utils import timezone

from tandem.hub.audit.context import Behalf, on_behalf
from tandem.hub.letterbox import dropping, folder, queries
from tandem.hub.letterbox.actions import About, PleaseTelephoneError, available, drop, open_all
from tandem.hub.letterbox.envelopes import public_line
from tandem.hub.letterbox.limits import limits
from tandem.hub.letterbox.models import Envelope

FIELDS = {"worry": "A child at Otter Row is left alone"}


@pytest.fixture
def slot(settings, tmp_path) -> Path:
    settings.LETTERBOX_FOLDER = tmp_path / "slot"
    settings.LETTERBOX_FOLDER.mkdir()
    return settings.LETTERBOX_FOLDER


@pytest.fixture
def outside(hub, slot, monkeypatch) -> Path:
    """As the public process is: a folder and no table."""
    monkeypatch.setattr(dropping, "_has_table", lambda: False)
    folder._recent.clear()
    return slot


DROP = """
import json
from tandem.hub.start import set_up
set_up()
from django.db import connection
from django.utils import timezone
from tandem.hub.letterbox.actions import available, drop
assert connection.vendor == "unknown" and available()
receipt = drop("concern", {"worry": "A child at Otter Row is left alone"}, now=timezone.now())
print(json.dumps([receipt.reference, receipt.phrase]))
"""


def test_the_public_process_without_a_database_drops_in_and_the_private_one_opens(hub, slot, got, desk) -> None:
    kept = {name: value for name, value in os.environ.items() if not name.startswith("TANDEM_")}
    told = {
        "DJANGO_SETTINGS_MODULE": "tandem.hub.settings",
        "TANDEM_DOORS": "public",
        "TANDEM_SECRET_KEY": "0123456789abcdef" * 4,
        "TANDEM_LETTERBOX_PUBLIC_KEY": public_line(),
        "TANDEM_LETTERBOX_FOLDER": str(slot),
        "TANDEM_TELEPHONE": "01632 960 123",
    }
    done = subprocess.run(
        [sys.executable, "-c", DROP], env={**kept, **told}, capture_output=True, text=True, check=False, timeout=60
    )
    assert done.returncode == 0, done.stderr
    reference, phrase = json.loads(done.stdout)
    left = next(slot.iterdir())
    assert "Otter" not in left.read_text()
    assert phrase not in left.read_text()
    assert open_all(timezone.now(), desk).opened == 1
    assert (got[0].reference, got[0].fields) == (reference, FIELDS)
    assert list(slot.iterdir()) == []
    drop("concern", {"worry": "more"}, now=timezone.now(), about=About(reference, phrase))
    open_all(timezone.now(), desk)
    assert got[1].about == reference


def test_what_was_left_is_taken_in_with_the_time_it_was_received(outside, now, got, desk) -> None:
    receipt = drop("concern", FIELDS, now=now)
    assert not Envelope.objects.exists()
    later = now + timedelta(hours=3)
    assert open_all(later, desk).opened == 1
    assert (got[0].reference, got[0].received) == (receipt.reference, now)


def test_taking_in_that_was_cut_off_neither_loses_nor_doubles(outside, now, got, desk, monkeypatch) -> None:
    drop("concern", FIELDS, now=now)
    drop("concern", FIELDS, now=now)

    def cut_off(path: Path) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patched:
        patched.setattr(Path, "unlink", cut_off)
        with pytest.raises(KeyboardInterrupt):
            open_all(now, desk)
    assert Envelope.objects.count() == 1
    assert len(list(outside.iterdir())) == 2
    assert open_all(now, desk).opened == 2
    assert Envelope.objects.count() == 2
    assert list(outside.iterdir()) == []


def broken(**change: object) -> str:
    whole = {
        "kind": "concern",
        "reference": "7KD-2QM-9XT",
        "received": "2026-11-24T09:00:00+00:00",
        "sealed": "QUJD",
        "key_name": "test",
        "phrase_hash": "h",
        "address_digest": "",
    }
    return json.dumps({name: value for name, value in {**whole, **change}.items() if value != "left out"})


UNREADABLE = [
    "",
    "not json",
    "[]",
    broken(kind="left out"),
    broken(kind="k" * 41),
    broken(reference="R" * 21),
    broken(key_name="k" * 17),
    broken(phrase_hash="h" * 201),
    broken(address_digest=7),
    broken(kind="nul\x00"),
    broken(received="yesterday"),
    broken(received="2026-11-24T09:00:00"),
    broken(sealed="%%%"),
    "x" * 2_000_001,
]


@pytest.mark.parametrize("content", UNREADABLE, ids=lambda content: content[:30] or "empty")
def test_what_is_no_envelope_is_listed_kept_and_stops_no_other(outside, now, got, desk, content) -> None:
    bad = outside / f"{uuid.uuid4()}.envelope"
    bad.write_text(content)
    os.utime(bad, (now.timestamp(), now.timestamp()))
    receipt = drop("concern", FIELDS, now=now)
    done = open_all(now, desk)
    assert (done.opened, done.failed) == (1, 1)
    assert got[0].reference == receipt.reference
    listed = queries.could_not_be_opened().get()
    assert (listed.envelope.kind, listed.envelope.received) == ("unreadable", now)
    assert [path.suffix for path in outside.iterdir()] == [".unreadable"]
    assert open_all(now, desk).failed == 0


def test_one_reference_twice_loses_neither(outside, now, desk) -> None:
    first = drop("concern", FIELDS, now=now)
    left = next(outside.iterdir())
    twin = left.with_name(f"{uuid.uuid4()}.envelope")
    twin.write_text(left.read_text())
    open_all(now, desk)
    assert Envelope.objects.count() == 2
    assert Envelope.objects.filter(reference=first.reference).count() == 1


def test_half_an_envelope_is_left_alone_until_it_is_whole(outside, now, desk) -> None:
    (outside / f"{uuid.uuid4()}.partial").write_text("half")
    assert open_all(now, desk).failed == 0
    assert len(list(outside.iterdir())) == 1


def test_a_clock_that_runs_ahead_cannot_put_a_concern_in_the_future(outside, now, got, desk) -> None:
    drop("concern", FIELDS, now=now + timedelta(days=1))
    open_all(now, desk)
    assert got[0].received == now


def test_limits_are_kept_without_a_table(outside, now, settings, monkeypatch) -> None:
    """Each web process knows only what came by it, and reckons that as much came by each of the others."""
    monkeypatch.setattr(dropping, "limits", lambda now: replace(limits(now), per_hour=12))
    for _ in range(12 // settings.CONFIGURATION.workers):
        drop("concern", FIELDS, now=now)
    with pytest.raises(PleaseTelephoneError, match="01632 960 123"):
        drop("concern", FIELDS, now=now + timedelta(minutes=59))
    drop("concern", FIELDS, now=now + timedelta(minutes=60))


def test_without_a_table_too_nothing_of_the_news_takes_room_from_a_concern(outside, now, settings, monkeypatch) -> None:
    monkeypatch.setattr(dropping, "limits", lambda now: replace(limits(now), per_hour=12))
    with on_behalf(Behalf(address="203.0.113.77")):
        for _ in range(12 // 2 // settings.CONFIGURATION.workers):
            drop("news_leave", {}, now=now)
        with pytest.raises(PleaseTelephoneError):
            drop("news_leave", {}, now=now)
        for _ in range(12 // settings.CONFIGURATION.workers):
            drop("concern", FIELDS, now=now)
        with pytest.raises(PleaseTelephoneError):
            drop("concern", FIELDS, now=now)


def test_a_folder_that_cannot_be_written_to_says_telephone(outside, now) -> None:
    outside.rmdir()
    assert available()
    with pytest.raises(PleaseTelephoneError):
        drop("concern", FIELDS, now=now)


def test_the_other_user_may_read_what_is_left_and_nobody_may_change_it(outside, now) -> None:
    mask = os.umask(0o077)
    try:
        drop("concern", FIELDS, now=now)
    finally:
        os.umask(mask)
    assert stat.S_IMODE(next(outside.iterdir()).stat().st_mode) & 0o444 == 0o444
    assert stat.S_IMODE(next(outside.iterdir()).stat().st_mode) & 0o022 == 0


def test_in_a_folder_that_may_not_be_read_an_envelope_is_settled_all_the_same(outside, now, monkeypatch) -> None:
    asked: list[str] = []
    real = os.open

    def closed(path: object, *rest: object) -> int:
        if path == outside:
            raise PermissionError
        return real(path, *rest)

    monkeypatch.setattr(os, "open", closed)
    monkeypatch.setattr(os, "sync", lambda: asked.append("sync"))
    drop("concern", FIELDS, now=now)
    assert asked == ["sync"]
    assert len(list(outside.iterdir())) == 1


def test_without_a_folder_there_is_nothing_to_take_in(hub, settings) -> None:
    settings.LETTERBOX_FOLDER = None
    assert folder.take_in(datetime.now(tz=timezone.get_current_timezone())) == 0
