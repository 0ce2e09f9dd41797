"""Keeping: encrypted on the disk, whole or not at all, deleted for good when its time is up (G31, G34)."""

from __future__ import annotations

import errno
import os
import stat
import sys
from datetime import date, timedelta

import pytest
from django.db import connection

from tandem.core.errors import InputError
from tandem.hub.audit.models import Event
from tandem.hub.audit.record import acting
from tandem.hub.audit.verbs import Verb
from tandem.hub.files import queries, vault
from tandem.hub.files.actions import (
    delete,
    delete_due,
    hand_to,
    keep,
    prepare,
    scan_waiting,
    set_deletion,
    sweep,
)
from tandem.hub.files.models import Scan, StoredFile
from tandem.hub.files.rules import rules
from tandem.hub.files.vault import PIECE, LostContentError
from tandem.hub.rotation import rotate

from .conftest import PDF, upload

TEXT = b"Unmistakable words of a child"


def kept(agency, now, content: bytes = TEXT, name: str = "what Ada drew.txt") -> StoredFile:
    return keep(upload(content, name), owner=agency, now=now)


@pytest.mark.parametrize("size", [1, PIECE - 1, PIECE, PIECE + 1, 3 * PIECE, 3 * PIECE + 7])
def test_what_is_kept_is_read_back_whatever_its_size(agency, now, content_of, size) -> None:
    content = bytes(33 + n % 90 for n in range(size))
    file = kept(agency, now, content)
    assert file.size == size
    assert content_of(file) == content


def test_on_the_disk_there_is_neither_the_content_nor_the_name(agency, now, folder) -> None:
    file = kept(agency, now)
    path = vault.path_of(file.name)
    assert path.is_relative_to(folder)
    assert TEXT not in path.read_bytes()
    assert b"Unmistakable" not in path.read_bytes()
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    with connection.cursor() as cursor:
        cursor.execute("SELECT * FROM files_storedfile")
        assert "Ada" not in repr(cursor.fetchall())
    assert StoredFile.objects.get().original == "what Ada drew.txt"
    assert "Ada" not in str(list(Event.objects.values_list()))


def test_the_folder_is_not_where_static_files_are_served_from(settings) -> None:
    configuration = settings.CONFIGURATION
    assert not configuration.files_folder.is_relative_to(configuration.static_root)
    assert not configuration.files_folder.is_relative_to(configuration.database_folder)


@pytest.mark.parametrize(
    "harm",
    [
        lambda raw: raw[:-1],
        lambda raw: raw[: PIECE + 16],
        lambda raw: raw[PIECE + 16 :],
        lambda raw: raw[PIECE + 16 : 2 * (PIECE + 16)] + raw[: PIECE + 16] + raw[2 * (PIECE + 16) :],
        lambda raw: bytes([raw[0] ^ 1]) + raw[1:],
        lambda raw: raw + b"\0" * 20,
        lambda raw: b"",
    ],
    ids=["cut", "last pieces lost", "first piece lost", "pieces exchanged", "altered", "added to", "emptied"],
)
def test_a_content_that_was_cut_altered_or_exchanged_is_refused(agency, now, content_of, harm) -> None:
    file = kept(agency, now, b"a" * (3 * PIECE))
    path = vault.path_of(file.name)
    path.write_bytes(harm(path.read_bytes()))
    with pytest.raises(LostContentError):
        content_of(file)


def test_a_content_passed_off_as_another_is_refused(agency, now, content_of) -> None:
    one, other = kept(agency, now), kept(agency, now)
    vault.path_of(one.name).write_bytes(vault.path_of(other.name).read_bytes())
    with pytest.raises(LostContentError):
        content_of(one)


def test_a_content_that_is_gone_is_listed(agency, now, content_of) -> None:
    file = kept(agency, now)
    kept(agency, now)
    vault.remove(file.name)
    assert queries.missing() == [file]
    with pytest.raises(LostContentError, match="missing"):
        content_of(file)


def test_a_change_of_keys_changes_no_file_and_every_file_still_opens(agency, now, content_of, settings) -> None:
    settings.FIELD_KEYS = old = "old:" + "0123456789abcdef" * 4
    file = kept(agency, now)
    before = vault.path_of(file.name).read_bytes()
    settings.FIELD_KEYS = f"new:{'fedcba9876543210' * 4},{old}"
    rotate()
    settings.FIELD_KEYS = "new:" + "fedcba9876543210" * 4
    file.refresh_from_db()
    assert content_of(file) == TEXT
    assert vault.path_of(file.name).read_bytes() == before


@pytest.mark.parametrize(
    ("sent", "shown"),
    [
        ("report.TXT", "report.txt"),
        ("../../etc/passwd", "passwd.txt"),
        ("C:\\Users\\ada\\notes.docx", "notes.txt"),
        ("a\r\nSet-Cookie: x.txt", "aSet-Cookie: x.txt"),
        ("invoice\u202etxt.exe", "invoicetxt.txt"),
        ("x" * 300 + ".txt", "x" * 100 + ".txt"),
        ("...", "file.txt"),
        ("", "file.txt"),
    ],
)
def test_the_name_it_was_sent_under_is_made_harmless(hub, now, sent, shown) -> None:
    given = upload(TEXT)
    given._name = sent
    assert prepare(given, now=now).original == shown


def test_a_record_has_only_so_many(agency, now) -> None:
    most = rules(now.date()).most_files_each
    files = [kept(agency, now) for _ in range(most)]
    with pytest.raises(InputError, match=str(most)):
        kept(agency, now)
    delete(files[0], reason="sent in error", now=now)
    kept(agency, now)
    assert queries.files_of(agency).count() == most


def test_in_a_transaction_that_fails_no_file_is_kept_and_its_content_is_swept_a_day_later(agency, now) -> None:
    ready = prepare(upload(TEXT), now=now)

    def fail() -> None:
        with acting(Verb.AGENCY_PLACED):
            keep(ready, owner=agency, now=now)
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fail()
    assert not StoredFile.objects.exists()
    path = vault.path_of(ready.name)
    written = now.timestamp()
    os.utime(path, (written, written))
    assert sweep(now + timedelta(days=1)) == 0
    assert sweep(now + timedelta(days=1, seconds=1)) == 1
    assert not path.exists()


def test_the_sweep_leaves_what_is_kept(agency, now, content_of) -> None:
    file = kept(agency, now)
    partial = vault.path_of(file.name).with_suffix(".partial")
    partial.write_bytes(b"half")
    assert sweep(now + timedelta(days=900)) == 1
    assert content_of(file) == TEXT


def test_a_file_goes_with_the_draft_to_what_was_sent(agency, now, person) -> None:
    user = person("referrer")
    file = keep(upload(TEXT), owner=user, now=now)
    hand_to(file, owner=agency)
    assert list(queries.files_of(agency)) == [file]
    assert not queries.files_of(user).exists()


def test_deleted_for_good_leaves_a_row_without_name_or_key(agency, now) -> None:
    file = kept(agency, now)
    delete(file, reason="sent in error", now=now)
    row = StoredFile.objects.get()
    assert (row.deleted, row.original, row.data_key) == (now, None, None)
    assert not vault.path_of(file.name).exists()
    assert not queries.files_of(agency).exists()
    assert Event.objects.get(verb=Verb.FILE_DELETED).reason == "sent in error"


def test_a_content_left_behind_by_a_deletion_that_was_cut_off_is_swept(agency, now) -> None:
    file = kept(agency, now)
    content = vault.path_of(file.name).read_bytes()
    delete(file, reason="sent in error", now=now)
    vault.path_of(file.name).write_bytes(content)
    assert sweep(now + timedelta(days=900)) == 1


def test_a_deletion_that_did_not_commit_deletes_nothing(agency, now, content_of) -> None:
    file = kept(agency, now)

    def fail() -> None:
        with acting(Verb.AGENCY_PLACED):
            delete(file, reason="x", now=now)
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fail()
    assert content_of(StoredFile.objects.get()) == TEXT


def test_files_are_deleted_on_their_day_in_london(agency, now) -> None:
    due, later, held = kept(agency, now), kept(agency, now), kept(agency, now)
    set_deletion(due, on=date(2027, 6, 1), reason="25th birthday")
    set_deletion(later, on=date(2027, 6, 2), reason="25th birthday")
    set_deletion(held, on=date(2027, 6, 1), reason="25th birthday")
    set_deletion(held, on=None, reason="held for an inquiry")
    assert delete_due(now.replace(year=2027, month=5, day=31, hour=22, minute=59)) == 0
    assert delete_due(now.replace(year=2027, month=5, day=31, hour=23, minute=0)) == 1
    assert set(queries.files_of(agency)) == {later, held}


def scanner(settings, code: str) -> None:
    settings.SCAN_COMMAND = f'{sys.executable} -c "import sys; data = sys.stdin.buffer.read(); {code}"'


def test_without_a_scanner_a_file_is_kept_and_shown_as_not_scanned(agency, now) -> None:
    file = kept(agency, now)
    assert (file.scan, file.scanned) == (Scan.NOT_SCANNED, None)
    assert file.get_scan_display() == "Not scanned for viruses"
    assert list(queries.unscanned()) == [file]


@pytest.mark.parametrize("answer", [(0, Scan.CLEAN), (2, Scan.FAILED), (50, Scan.FAILED)])
def test_the_scanner_gets_the_content_and_its_answer_is_kept(agency, now, settings, tmp_path, answer) -> None:
    status, scan = answer
    seen = tmp_path / "seen"
    scanner(settings, f"open('{seen}', 'wb').write(data); sys.exit({status})")
    assert kept(agency, now).scan == scan
    assert seen.read_bytes() == TEXT


def test_what_the_scanner_objects_to_is_refused_and_that_is_recorded(agency, now, settings) -> None:
    scanner(settings, "sys.exit(1)")
    with pytest.raises(InputError, match="virus"):
        kept(agency, now)
    assert not StoredFile.objects.exists()
    assert Event.objects.get(verb=Verb.FILE_REFUSED).reason == "virus"


def test_a_scanner_that_is_not_there_loses_no_file(agency, now, settings) -> None:
    settings.SCAN_COMMAND = "/nowhere/clamdscan -"
    assert kept(agency, now).scan == Scan.FAILED


def test_what_was_not_scanned_is_scanned_once_there_is_a_scanner(agency, now, settings) -> None:
    clean, bad = kept(agency, now), kept(agency, now, PDF)
    assert scan_waiting(now) == 0
    scanner(settings, "sys.exit(1 if data.startswith(b'%PDF') else 0)")
    later = now + timedelta(hours=1)
    assert scan_waiting(later) == 2
    clean.refresh_from_db()
    bad.refresh_from_db()
    assert (clean.scan, clean.scanned, clean.deleted) == (Scan.CLEAN, later, None)
    assert bad.deleted == later
    assert scan_waiting(later) == 0


def test_a_file_belongs_to_a_record_that_is_there(agency, now) -> None:
    with pytest.raises(ValueError, match="saved"):
        keep(upload(TEXT), owner=StoredFile(), now=now)


def test_a_disk_that_fills_leaves_nothing_and_is_said(agency, now, folder, monkeypatch) -> None:
    def full(descriptor: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(vault.os, "fsync", full)
    with pytest.raises(InputError, match="cannot be kept just now"):
        keep(upload(PDF), owner=agency, now=now)
    monkeypatch.undo()
    assert not StoredFile.objects.exists()
    assert list(vault.lying_about()) == []
