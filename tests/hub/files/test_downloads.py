"""Downloading and uploading: saved and never shown, every reading recorded first, nothing unencrypted on a disk."""

from __future__ import annotations

import pytest
from django.core.files.uploadhandler import StopUpload
from django.db import DatabaseError
from django.http import Http404
from django.test import RequestFactory

from tandem.hub.audit import record
from tandem.hub.audit.errors import RecordingError
from tandem.hub.audit.models import Event
from tandem.hub.audit.verbs import Verb
from tandem.hub.files import vault
from tandem.hub.files.actions import delete, keep
from tandem.hub.files.downloads import send
from tandem.hub.files.rules import largest_ever
from tandem.hub.files.vault import PIECE, LostContentError

from .conftest import upload

TEXT = b"Unmistakable words\n" * 9000


@pytest.fixture
def file(agency, now):
    return keep(upload(TEXT, "Ada’s “drawing”.txt"), owner=agency, now=now)


def test_a_download_is_saved_and_never_shown_or_stored(file) -> None:
    answer = send(file)
    assert b"".join(answer.streaming_content) == TEXT
    assert len(TEXT) > 2 * PIECE
    assert answer["Content-Disposition"].startswith("attachment; filename*=utf-8''Ada")
    assert answer["X-Content-Type-Options"] == "nosniff"
    assert "no-store" in answer["Cache-Control"]
    assert answer["Content-Length"] == str(len(TEXT))
    assert "sandbox" in answer["Content-Security-Policy"]
    assert answer["Content-Type"] == "text/plain"


def test_every_download_is_recorded_before_the_first_byte(file, agency) -> None:
    send(file)
    event = Event.objects.get(verb=Verb.FILE_READ)
    assert (event.object_type, event.object_id) == ("files_storedfile", str(file.pk))
    assert event.reason == f"agencies_agency {agency.pk}"


def test_what_cannot_be_recorded_is_not_sent(file, monkeypatch) -> None:
    def cannot_write(*_: object) -> None:
        raise DatabaseError

    monkeypatch.setattr(record, "_insert", cannot_write)
    with pytest.raises(RecordingError):
        send(file)


def test_a_deleted_file_does_not_exist(file, now) -> None:
    delete(file, reason="due", now=now)
    with pytest.raises(Http404):
        send(file)
    assert not Event.objects.filter(verb=Verb.FILE_READ).exists()


def test_a_lost_content_is_said_before_the_answer_begins(file) -> None:
    vault.remove(file.name)
    with pytest.raises(LostContentError):
        send(file)
    assert not Event.objects.filter(verb=Verb.FILE_READ).exists()


def test_an_upload_never_touches_the_disk(hub, tmp_path, monkeypatch) -> None:
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    content = b"x" * 6_000_000
    request = RequestFactory().post("/", {"file": upload(content, "large.txt"), "words": "kept"})
    received = request.FILES["file"]
    assert received.size == len(content)
    assert received.read() == content
    assert not hasattr(received, "temporary_file_path")
    assert list(tmp_path.iterdir()) == []


def test_of_an_upload_that_is_too_large_only_the_size_is_kept(hub) -> None:
    request = RequestFactory().post("/", {"file": upload(b"x" * (largest_ever() + 1), "l.txt"), "words": "kept"})
    try:
        received = request.FILES["file"]
    except StopUpload:
        pytest.fail("the rest of the form would be lost")
    assert received.size == largest_ever() + 1
    assert len(received.read()) < largest_ever() // 100
    assert request.POST["words"] == "kept"
