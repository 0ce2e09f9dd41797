"""Asking the installation's own virus scanner, where it has one."""

from __future__ import annotations

import shlex
import subprocess
from collections.abc import Iterable
from enum import Enum

from django.conf import settings

__all__ = ["Answer", "ask"]

_SECONDS = 60


class Answer(Enum):
    """What the scanner said."""

    NO_SCANNER = "no scanner"
    CLEAN = "clean"
    VIRUS = "virus"
    FAILED = "failed"


def ask(content: Iterable[bytes]) -> Answer:
    """Give the content to ``TANDEM_SCAN_COMMAND`` on its standard input; it leaves with 0 for clean and 1 for a virus.

    Those are the statuses of ``clamscan`` and ``clamdscan``. Any other, or none in a minute, is a failure.
    """
    command = shlex.split(settings.SCAN_COMMAND)
    if not command:
        return Answer.NO_SCANNER
    try:
        done = subprocess.run(  # noqa: S603 - the installation's own command; the content is its input, never an argument
            command, input=b"".join(content), capture_output=True, timeout=_SECONDS, check=False
        )
    except (OSError, subprocess.TimeoutExpired):
        return Answer.FAILED
    return {0: Answer.CLEAN, 1: Answer.VIRUS}.get(done.returncode, Answer.FAILED)
