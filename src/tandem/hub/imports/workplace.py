"""Where a check's files lie unencrypted while it runs: in memory where the machine has room, and never for longer."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from pathlib import Path

from django.conf import settings

from tandem.hub.files import vault
from tandem.hub.files.models import StoredFile

__all__ = ["lay_out", "make", "remove", "sweep"]

_PREFIX = "tandem-check-"
# What lies there is in memory, which is why it is chosen.
_MEMORY = Path("/dev/shm")  # noqa: S108 # nosec B108
_ROOM_FOR = 6
"""How many times the size of what was sent must be free: unpacked, with findings in five forms."""
_LEFT_AFTER = timedelta(hours=2)


def make(size: int) -> Path:
    """A folder that nobody else may look into, with room for files of so many bytes."""
    return Path(tempfile.mkdtemp(prefix=_PREFIX, dir=_place(size)))


def lay_out(files: Iterable[StoredFile], folder: Path) -> None:
    """Put files in a folder under the names they were sent by; two of one name keep apart."""
    folder.mkdir()
    for number, file in enumerate(files):
        name = file.original or file.name
        path = folder / name if not (folder / name).exists() else folder / f"{number}-{name}"
        with path.open("wb") as stream:
            stream.writelines(vault.read(file.name, file.data_key or ""))


def remove(folder: Path) -> None:
    """Take a folder away with all in it."""
    shutil.rmtree(folder, ignore_errors=True)


def sweep(now: datetime) -> int:
    """Take away what a killed process left behind; how many folders."""
    old = [
        folder
        for place in (_MEMORY, _on_disk())
        for folder in place.glob(f"{_PREFIX}*")
        if datetime.fromtimestamp(folder.stat().st_mtime, UTC) < now - _LEFT_AFTER
    ]
    for folder in old:
        remove(folder)
    return len(old)


def _place(size: int) -> Path:
    if _MEMORY.is_dir() and shutil.disk_usage(_MEMORY).free > _ROOM_FOR * size:
        return _MEMORY
    folder = _on_disk()
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    return folder


def _on_disk() -> Path:
    return Path(settings.CONFIGURATION.data) / "checking"
