"""Files as people send them, made here."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from PIL import Image, PngImagePlugin

NOW = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)
PDF = b"%PDF-1.7\n1 0 obj << /Type /Catalog >> endobj\ntrailer << /Root 1 0 R >>\n%%EOF\n"


@pytest.fixture
def now() -> datetime:
    return NOW


@pytest.fixture(autouse=True)
def folder(settings: Any, tmp_path: Path) -> Path:
    settings.FILES_FOLDER = tmp_path / "files"
    return settings.FILES_FOLDER


def upload(content: bytes, name: str = "sent.bin") -> SimpleUploadedFile:
    return SimpleUploadedFile(name, content, content_type="application/octet-stream")


def photograph(format_: str = "JPEG", size: tuple[int, int] = (64, 48), **change: Any) -> bytes:
    """A picture with a place, a time, a camera, a thumbnail of words and a comment in it."""
    picture = Image.new(change.pop("mode", "RGB"), size, change.pop("colour", (180, 40, 60)))
    exif = Image.Exif()
    exif[0x010F] = "SecretCamera"
    exif[0x0112] = change.pop("orientation", 1)
    exif[0x0132] = "2026:11:23 22:15:00"
    exif.get_ifd(0x8825).update({1: "N", 2: (52.0, 28.0, 59.9), 3: "W", 4: (1.0, 53.0, 35.1)})
    exif.get_ifd(0x8769)[0x9286] = b"ASCII\0\0\0SecretComment"
    made = io.BytesIO()
    if format_ == "PNG":
        words = PngImagePlugin.PngInfo()
        words.add_text("Comment", "SecretText")
        words.add_itxt("XML:com.adobe.xmp", "<x>SecretXmp</x>")
        change["pnginfo"] = words
    elif format_ == "JPEG":
        change["comment"] = b"SecretJpegComment"
        change["xmp"] = b"<x>SecretXmp</x>"
    elif format_ == "WEBP":
        change["xmp"] = b"<x>SecretXmp</x>"
    picture.save(made, format=format_, exif=exif, **change)
    return made.getvalue()


def document(parts: dict[str, bytes] | None = None, *, holds: str = "word/document.xml") -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as package:
        for name, content in {"[Content_Types].xml": b"<Types/>", holds: b"<document/>", **(parts or {})}.items():
            package.writestr(name, content)
    return made.getvalue()


@pytest.fixture
def content_of() -> Callable[..., bytes]:
    from tandem.hub.files import vault

    return lambda file: b"".join(vault.read(file.name, file.data_key))
