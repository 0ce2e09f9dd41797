"""Contents on disk: each under a key of its own, in pieces that are sealed to their place, so none can be cut or moved.

The file's key stands sealed in its row (``TANDEM_FIELD_KEYS``), so changing
those keys changes no file, and deleting the row's key deletes the content,
copies and backups of the folder included.
"""

from __future__ import annotations

import os
import secrets
from collections.abc import Iterable, Iterator
from contextlib import suppress
from errno import errorcode
from pathlib import Path
from typing import BinaryIO

import structlog
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from django.conf import settings
from django.utils.translation import gettext as _

from tandem.core.errors import InputError

__all__ = ["LostContentError", "NotKeptError", "lying_about", "path_of", "read", "remove", "write"]

PIECE = 64 * 1024
_TAG = 16


class LostContentError(InputError):
    """A file's content is missing, cut short or altered."""


class NotKeptError(InputError):
    """A content cannot be written: the disk is full, or its folder cannot be used."""


def path_of(name: str) -> Path:
    """Where a content lies: in the data folder, which nothing serves."""
    folder: Path = settings.FILES_FOLDER
    return folder / name[:2] / name


def write(name: str, content: Iterable[bytes]) -> tuple[str, int]:
    """Encrypt a content under a fresh key; the key as text and the size. It is on the disk when this returns.

    Raises :class:`NotKeptError` when it cannot be put there; nothing of it is left then.
    """
    key = secrets.token_bytes(32)
    target = path_of(name)
    partial = target.with_suffix(".partial")
    try:
        target.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        size = _write_to(partial, name, key, content)
        partial.replace(target)
        _settle(target.parent)
    except OSError as error:
        with suppress(OSError):
            partial.unlink(missing_ok=True)
        structlog.get_logger().error("a file cannot be kept", fault=errorcode.get(error.errno or 0, "unknown"))
        raise NotKeptError(
            _("Files cannot be kept just now."), hint=_("Send your concern without it, and say that there is a file.")
        ) from None
    return key.hex(), size


def _write_to(partial: Path, name: str, key: bytes, content: Iterable[bytes]) -> int:
    size = 0
    with os.fdopen(os.open(partial, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
        for nonce, piece in _numbered(_pieces(content)):
            file.write(AESGCM(key).encrypt(nonce, piece, name.encode()))
            size += len(piece)
        file.flush()
        os.fsync(file.fileno())
    return size


def read(name: str, key: str) -> Iterator[bytes]:
    """The content, piece by piece. Raises :class:`LostContentError` at the first piece that is not what was written."""
    try:
        file = path_of(name).open("rb")
    except OSError:
        raise LostContentError("A file's content is missing from the data folder.", hint=_RESTORE) from None
    with file:
        cipher = AESGCM(bytes.fromhex(key))
        for nonce, piece in _numbered(_sealed_pieces(file)):
            try:
                yield cipher.decrypt(nonce, piece, name.encode())
            except InvalidTag:
                raise LostContentError("A file's content has been cut short or altered.", hint=_RESTORE) from None


_RESTORE = "Restore the data folder's files from a backup."


def remove(name: str) -> None:
    """Delete a content; nothing happens when it is gone already."""
    path_of(name).unlink(missing_ok=True)


def lying_about() -> Iterator[Path]:
    """Every file in the folder, finished or not."""
    folder: Path = settings.FILES_FOLDER
    return (path for path in folder.glob("*/*") if path.is_file())


def _pieces(content: Iterable[bytes]) -> Iterator[bytes]:
    waiting = bytearray()
    for part in content:
        waiting += part
        while len(waiting) >= PIECE:
            yield bytes(waiting[:PIECE])
            del waiting[:PIECE]
    yield bytes(waiting)


def _sealed_pieces(file: BinaryIO) -> Iterator[bytes]:
    while piece := file.read(PIECE + _TAG):
        yield piece


def _numbered(pieces: Iterator[bytes]) -> Iterator[tuple[bytes, bytes]]:
    """Each piece with its nonce: its number, and whether it is the last, so that a cut shows."""
    number, present = 0, next(pieces, b"")
    for following in pieces:
        yield number.to_bytes(11) + b"\0", present
        number, present = number + 1, following
    yield number.to_bytes(11) + b"\1", present


def _settle(folder: Path) -> None:
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
