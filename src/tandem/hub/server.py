"""Running the hub: web processes and the worker, started and stopped together."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Mapping
from functools import partial

from tandem.hub.both_doors import start_public
from tandem.hub.config import Configuration, Doors, Transport

__all__ = ["end_with", "run"]

_STANDS_BACK = 10
"""By how much the public door gives way where both doors want the same processor: a flood of posts at the one must not
be felt at the other."""


def run(
    configuration: Configuration,
    *,
    with_worker: bool,
    ready: Callable[[], None],
    beside: Mapping[str, str] | None = None,
) -> None:
    """Serve until stopped; ``ready`` is called once the port is bound. The public door opens ``beside`` this one.

    Each web process has one thread for Python: on SQLite writers then queue in
    the socket, fair and short, instead of polling for the lock.
    """
    from granian import Granian
    from granian.constants import Interfaces

    if configuration.doors is Doors.PUBLIC:
        os.nice(_STANDS_BACK)
    tls = configuration.transport is Transport.TLS
    server = Granian(
        "tandem.hub.wsgi:application",
        address=configuration.host,
        port=configuration.port,
        interface=Interfaces.WSGI,
        workers=configuration.workers,
        blocking_threads=1,
        log_enabled=False,
        websockets=False,
        respawn_failed_workers=True,
        ssl_cert=configuration.tls_certificate if tls else None,
        ssl_key=configuration.tls_key if tls else None,
    )
    started = [*([_start_worker()] if with_worker else []), *([start_public(beside)] if beside else [])]
    server.on_startup(ready)
    os.register_at_fork(after_in_child=partial(end_with, os.getpid()))
    try:
        server.serve()
    finally:
        for process in started:
            process.terminate()
        for process in started:
            process.wait(timeout=30)


def end_with(parent: int) -> None:
    """In a process that serves: stop when whoever started it is gone; a kill then leaves nothing holding the port."""

    def watch() -> None:
        while os.getppid() == parent:
            time.sleep(2)
        os.kill(os.getpid(), signal.SIGTERM)
        time.sleep(10)
        os._exit(1)

    threading.Thread(target=watch, daemon=True).start()


def _start_worker() -> subprocess.Popen[bytes]:
    command = [sys.executable, "-c", f"from tandem.hub.worker import main; main(parent={os.getpid()})"]
    return subprocess.Popen(command, env=os.environ.copy())  # noqa: S603 - our own interpreter and code
