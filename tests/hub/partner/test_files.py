"""Files go with the form: kept with the draft, handed to the contact, gone with what is thrown away."""

from __future__ import annotations

import io
from typing import Any

from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from PIL import Image

from tandem.hub.files.models import StoredFile
from tandem.hub.files.queries import files_of
from tandem.hub.referrals.models import Contact, Draft


def picture() -> SimpleUploadedFile:
    drawn = io.BytesIO()
    Image.new("RGB", (20, 20), "teal").save(drawn, "JPEG")
    return SimpleUploadedFile("body map.jpg", drawn.getvalue(), "image/jpeg")


def attach(visitor: Client, *files: Any, go: str = "stay") -> Any:
    return visitor.post("/partner/form/files/", {"file": list(files), "go": go})


def test_files_are_handed_to_the_contact_when_it_is_sent(visitor, short_form, send) -> None:
    short_form(visitor)
    page = attach(visitor, picture(), SimpleUploadedFile("notes.txt", b"Seen twice."))
    assert page.status_code == 200
    assert [file.original for file in files_of(Draft.objects.get())] == ["body map.jpg", "notes.txt"]
    assert "body map.jpg" in visitor.get("/partner/form/check/").content.decode()
    send(visitor)
    kept = files_of(Contact.objects.get())
    assert [(file.original, file.delete_on) for file in kept] == [("body map.jpg", None), ("notes.txt", None)]


def test_what_is_not_taken_is_named_with_the_reason_and_the_rest_is_kept(visitor) -> None:
    page = attach(visitor, SimpleUploadedFile("run.exe", b"MZ\x90\x00" * 50), SimpleUploadedFile("notes.txt", b"Seen."))
    assert page.status_code == 422
    assert "run.exe" in page.content.decode()
    assert [file.original for file in files_of(Draft.objects.get())] == ["notes.txt"]


def test_a_file_taken_off_or_thrown_away_is_gone(visitor, short_form) -> None:
    short_form(visitor)
    attach(visitor, SimpleUploadedFile("one.txt", b"1"), SimpleUploadedFile("two.txt", b"2"))
    first, _ = StoredFile.objects.order_by("pk")
    visitor.post("/partner/form/files/", {"remove": first.pk})
    assert [file.original for file in files_of(Draft.objects.get())] == ["two.txt"]
    visitor.post("/partner/form/discard/")
    assert not StoredFile.objects.filter(deleted__isnull=True).exists()


def test_nobody_takes_off_a_file_of_somebody_elses_form(visitor, short_form) -> None:
    short_form(visitor)
    attach(visitor, SimpleUploadedFile("one.txt", b"1"))
    other = Client()
    short_form(other)
    assert other.post("/partner/form/files/", {"remove": StoredFile.objects.get().pk}).status_code == 404
    assert StoredFile.objects.filter(deleted__isnull=True).count() == 1


def test_files_alone_begin_a_form(visitor) -> None:
    assert (
        attach(visitor, SimpleUploadedFile("one.txt", b"1"), go="check").headers["Location"] == "/partner/form/check/"
    )
    assert "one.txt" in visitor.get("/partner/form/check/").content.decode()
