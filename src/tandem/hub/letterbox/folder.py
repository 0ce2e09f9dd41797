"""The slot in the door where the database is embedded: a folder that one process writes to and the other empties.

On PostgreSQL the public process inserts envelopes into a table that it cannot
read. It may not open the embedded database at all, so there it leaves each
envelope as a file, and the worker takes them in. Made writable and not
readable for the public process's user, the folder is as one-way as the table.
"""

from __future__ import annotations

import base64
import binascii
import json
import os
import threading
import uuid
from collections import deque
from datetime import UTC, datetime, timedelta
from pathlib import Path

import structlog
from django.conf import settings
from django.core.exceptions import ValidationError

from tandem.hub.letterbox.limits import Counted
from tandem.hub.letterbox.models import Envelope
from tandem.hub.letterbox.phrases import new_reference

__all__ = ["counts", "folder", "leave", "take_in"]

HOUR = timedelta(hours=1)
_ENDING, _UNREADABLE = ".envelope", ".unreadable"
_MOST_BYTES = 2_000_000
_TEXTS = ("kind", "reference", "key_name", "phrase_hash", "address_digest")
_recent: deque[tuple[datetime, str, str]] = deque()
_lock = threading.Lock()


def folder() -> Path | None:
    """The folder, where this installation uses one."""
    found: Path | None = settings.LETTERBOX_FOLDER
    return found


def counts(now: datetime, digest: str, counted: Counted) -> tuple[int, int]:
    """How many envelopes of some kinds were left in the last hour, how many from one address, as far as is known here.

    Each web process sees its own share, so each counts for as many as there are.
    """
    with _lock:
        while _recent and _recent[0][0] <= now - HOUR:
            _recent.popleft()
        found = [each for _, kind, each in _recent if counted.holds(kind)]
        own = sum(digest != "" and each == digest for each in found)
        share = settings.CONFIGURATION.workers
        return len(found) * share, own * share


def leave(envelope: Envelope, into: Path) -> None:
    """Leave an envelope in the folder. It is on the disk when this returns; raises ``OSError`` when it cannot be."""
    written = {name: getattr(envelope, name) for name in _TEXTS}
    written["received"] = envelope.received.isoformat()
    written["sealed"] = base64.b64encode(bytes(envelope.sealed or b"")).decode()
    partial = into / f"{envelope.pk}.partial"
    with os.fdopen(os.open(partial, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w", encoding="utf-8") as file:
        # Readable to the folder's other user, whatever the mask: what is in it is sealed.
        os.fchmod(file.fileno(), 0o644)
        json.dump(written, file)
        file.flush()
        os.fsync(file.fileno())
    partial.rename(partial.with_suffix(_ENDING))
    _settle(into)
    with _lock:
        _recent.append((envelope.received, envelope.kind, envelope.address_digest))


def take_in(now: datetime) -> int:
    """Move every envelope from the folder into the table; how many were. Stopped anywhere, it goes on next time."""
    source = folder()
    if source is None:
        return 0
    taken = 0
    for path in sorted(source.glob(f"*{_ENDING}")):
        try:
            _take(path, now)
        except OSError as error:
            # This one is tried again at the next round; it may not keep the others waiting.
            structlog.get_logger().error("envelope not taken in", fault=type(error).__name__)
        else:
            taken += 1
    return taken


def _take(path: Path, now: datetime) -> None:
    envelope = _read(path, now)
    if envelope is not None:
        Envelope.objects.bulk_create([envelope], ignore_conflicts=True)
    # Another envelope may bear the same reference: then this one is not in the table, and must not be lost.
    if envelope is not None and Envelope.objects.filter(pk=envelope.pk).exists():
        path.unlink()
    else:
        _take_in_unreadable(path, now)


def _read(path: Path, now: datetime) -> Envelope | None:
    if path.stat().st_size > _MOST_BYTES:
        return None
    try:
        written = json.loads(path.read_text(encoding="utf-8"))
        texts = {name: written[name] for name in _TEXTS}
        received = datetime.fromisoformat(written["received"])
        sealed = base64.b64decode(written["sealed"], validate=True)
        pk = uuid.UUID(path.stem)
        envelope = Envelope(pk=pk, received=min(received, now), sealed=sealed, **texts)
        envelope.clean_fields(exclude=["sealed"])
    except (OSError, ValueError, TypeError, KeyError, binascii.Error, ValidationError):
        return None
    return envelope if all(isinstance(text, str) and "\x00" not in text for text in texts.values()) else None


def _take_in_unreadable(path: Path, now: datetime) -> None:
    """List what is no envelope among those that do not open, with its time; the file stays beside for people to see."""
    arrived = min(datetime.fromtimestamp(path.stat().st_mtime, UTC), now)
    with path.open("rb") as file:
        beginning = file.read(_MOST_BYTES)
    Envelope.objects.create(
        kind="unreadable", reference=new_reference(), received=arrived, sealed=beginning, key_name="", phrase_hash=""
    )
    path.rename(path.with_suffix(_UNREADABLE))


def _settle(into: Path) -> None:
    try:
        descriptor = os.open(into, os.O_RDONLY)
    except PermissionError:
        # A folder that this user may not read cannot be opened to be settled by itself.
        os.sync()
        return
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
