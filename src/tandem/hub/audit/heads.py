"""The record's head, kept outside the database: without it, losing the newest rows would not show."""

from __future__ import annotations

import json
import os
from dataclasses import asdict, dataclass
from datetime import datetime
from pathlib import Path

from django.utils import timezone

from tandem.hub.audit.errors import UnreadableHeadError
from tandem.hub.audit.models import Seal

__all__ = ["Head", "read_heads", "write_head"]


@dataclass(frozen=True, slots=True)
class Head:
    """The chain's newest link at a moment."""

    at: str
    position: int
    mac: str


def write_head(folder: Path, *, now: datetime | None = None) -> Path | None:
    """Write today's head to a file of its own; ``None`` while nothing is sealed. Keeps a head already written today."""
    newest = Seal.objects.order_by("-position").first()
    if newest is None:
        return None
    moment = timezone.localtime(now)
    folder.mkdir(parents=True, exist_ok=True)
    target = folder / f"{moment:%Y-%m-%d}.json"
    if target.exists():
        return target
    partial = target.with_suffix(".partial")
    head = Head(moment.isoformat(timespec="seconds"), newest.position, newest.mac)
    with partial.open("w", encoding="utf-8") as file:
        json.dump(asdict(head), file)
        file.flush()
        os.fsync(file.fileno())
    partial.replace(target)
    return target


def read_heads(folder: Path) -> tuple[Head, ...]:
    """Every head ever written there, oldest first.

    Raises :class:`UnreadableHeadError` naming the first file that holds no head.
    """
    if not folder.is_dir():
        return ()
    return tuple(_read_head(path) for path in sorted(folder.glob("*.json")))


def _read_head(path: Path) -> Head:
    try:
        head = Head(**json.loads(path.read_text(encoding="utf-8")))
    except (OSError, ValueError, TypeError):
        raise UnreadableHeadError(path.name) from None
    if not (
        isinstance(head.at, str) and type(head.position) is int and isinstance(head.mac, str) and head.mac.isascii()
    ):
        raise UnreadableHeadError(path.name)
    return head
