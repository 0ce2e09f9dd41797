"""Work done in processes of its own, as several workers of one hub do it."""

from __future__ import annotations

import os
import signal
from collections.abc import Callable

import pytest
from django.db import connection

HANGS_AFTER = 60


@pytest.fixture
def apart(hub: None) -> Callable[[Callable[[], None]], int]:
    """Begin something in a process with a connection of its own; gives its number, and it ends with 0 if all went well.

    A copy of this process, so that what the hub loads is loaded once.
    """

    def begin(work: Callable[[], None]) -> int:
        connection.close()
        child = os.fork()
        if child == 0:
            signal.alarm(HANGS_AFTER)
            try:
                work()
                os._exit(0)
            finally:
                os._exit(1)
        return child

    return begin


@pytest.fixture
def ended() -> Callable[[int], int]:
    """Wait until a process has ended; gives its status, or less the signal that ended it."""
    return lambda child: os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
