"""Where tests write: in memory where there is room, for otherwise each commit of theirs waits for a disk."""

from __future__ import annotations

import os
import shutil
import tempfile
from pathlib import Path

_MEMORY = Path("/dev/shm")  # noqa: S108 - temporary folders are made in it, by tempfile
_ENOUGH = 2 * 1024**3


def scratch() -> Path:
    """The folder in which temporary folders are made: what ``TMPDIR`` names, if it names one."""
    if os.environ.get("TMPDIR") or not _MEMORY.is_dir() or shutil.disk_usage(_MEMORY).free < _ENOUGH:
        return Path(tempfile.gettempdir())
    return _MEMORY
