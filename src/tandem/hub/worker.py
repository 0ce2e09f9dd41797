"""The process that does the hub's recurring work; it stops between turns, never inside one."""

from __future__ import annotations

import os
import signal
import threading
from types import FrameType
from typing import TYPE_CHECKING

from tandem.core.errors import InputError

if TYPE_CHECKING:
    from tandem.hub.config import Configuration

__all__ = ["main"]


def main(*, parent: int | None = None) -> None:
    """Tick the list of recurring work until asked to stop, or until ``parent``, which started it, is gone."""
    from tandem.hub.start import set_up

    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "tandem.hub.settings")
    stop = threading.Event()

    def ask_to_stop(_signal: int, _frame: FrameType | None) -> None:
        stop.set()

    signal.signal(signal.SIGTERM, ask_to_stop)
    signal.signal(signal.SIGINT, ask_to_stop)
    set_up()

    from django.conf import settings

    from tandem.hub.schedule import tick_until

    threading.Thread(target=_stop_with, args=(parent or os.getppid(), stop), daemon=True).start()
    listening = _listen_for_comments(settings.CONFIGURATION, stop)
    tick_until(stop)
    if listening is not None:
        listening.join()


def _listen_for_comments(configuration: Configuration, stop: threading.Event) -> threading.Thread | None:
    """Take comments by e-mail where that is set; loaded only then. Raises :class:`InputError` for what is set wrong."""
    if not configuration.comments_listen:
        return None
    from tandem.hub.comments.listening import listen_until
    from tandem.hub.safety import comments_faults, listening_at

    for fault in comments_faults(configuration):
        raise InputError(fault)
    host, port = listening_at(configuration)
    where = {"address": configuration.comments_email, "host": host, "port": port}
    listening = threading.Thread(target=listen_until, args=(stop,), kwargs=where, daemon=True)
    listening.start()
    return listening


def _stop_with(parent: int, stop: threading.Event) -> None:
    """Stop when whoever started the worker is gone, so that no worker is left behind by a kill."""
    while not stop.wait(2):
        if os.getppid() != parent:
            stop.set()
