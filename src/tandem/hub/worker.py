"""The process that does the hub's recurring work; it stops between turns, never inside one."""

from __future__ import annotations

import os
import signal
import threading
from types import FrameType

__all__ = ["main"]


def main(*, parent: int | None = None) -> None:
    """Tick the list of recurring work until asked to stop, or until ``parent``, which started it, is gone."""
    import django

    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "tandem.hub.settings")
    stop = threading.Event()

    def ask_to_stop(_signal: int, _frame: FrameType | None) -> None:
        stop.set()

    signal.signal(signal.SIGTERM, ask_to_stop)
    signal.signal(signal.SIGINT, ask_to_stop)
    django.setup()

    from tandem.hub.schedule import tick_until

    threading.Thread(target=_stop_with, args=(parent or os.getppid(), stop), daemon=True).start()
    tick_until(stop)


def _stop_with(parent: int, stop: threading.Event) -> None:
    """Stop when whoever started the worker is gone, so that no worker is left behind by a kill."""
    while not stop.wait(2):
        if os.getppid() != parent:
            stop.set()
