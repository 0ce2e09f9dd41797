"""``tandem demo``."""

from __future__ import annotations

import os
import socket
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from multiprocessing import get_context
from pathlib import Path
from threading import Thread

import click


@click.command("demo")
@click.option("--port", default=8000, show_default=True, type=click.IntRange(1, 65535), help="Port on this computer.")
@click.option(
    "--data",
    default=Path("var/demo"),
    show_default=True,
    type=click.Path(file_okay=False, path_type=Path),
    help="Folder for what the demo keeps.",
)
@click.option("--reset", is_flag=True, help="Start again from nothing.")
@click.option("--no-open", is_flag=True, help="Do not open a browser.")
def command(*, port: int, data: Path, reset: bool, no_open: bool) -> None:
    """Run the hub on this computer with the invented city of Harrowmere."""
    from tandem.hub.demo import place

    _refuse_a_taken_port(port)
    post, no_post = _port_for_post(port + place.POST)
    folder = data.resolve()
    if reset:
        place.reset(folder)
    # A real installation's settings must not reach the demo.
    for name in [name for name in os.environ if name.startswith("TANDEM_")]:
        del os.environ[name]
    os.environ.update(place.environment(folder, port, post=post))

    from tandem.hub.start import set_up

    set_up()

    from django.conf import settings

    from tandem.hub.demo.build import build
    from tandem.hub.server import run

    configuration = settings.CONFIGURATION
    if place.prepare(folder, partial(_in_its_own_process, build)):
        click.echo("The invented city of Harrowmere is built.", err=True)
    address = f"http://localhost:{port}"

    def ready() -> None:
        click.echo(f"{address}  (Ctrl-C stops)")
        click.echo(f"{address}/demo/  come in as anybody in Harrowmere")
        if no_post:
            click.echo(f"Comments by e-mail are not taken: {no_post}.", err=True)
        if not no_open:
            click.launch(address)

    run(configuration, with_worker=True, ready=ready)
    click.echo("Stopped.", err=True)


def _in_its_own_process(build: Callable[[], None]) -> None:
    """The web processes are forked from this one, and Polars, once used, stands still in a fork of its process.

    The other ends with this one, however this one ends: the pipe whose writing end only this one holds is then shut.
    """
    waits, held = os.pipe()
    try:
        with ProcessPoolExecutor(
            max_workers=1, mp_context=get_context("fork"), initializer=_end_with_parent, initargs=(waits, held)
        ) as apart:
            apart.submit(build).result()
    finally:
        os.close(held)
        os.close(waits)


def _end_with_parent(waits: int, held: int) -> None:
    os.close(held)

    def watch() -> None:
        # Nothing is ever written: what is read is that the last end was shut.
        os.read(waits, 1)
        os._exit(1)

    Thread(target=watch, daemon=True).start()


def _refuse_a_taken_port(port: int) -> None:
    from tandem.core.errors import InputError

    if not _is_free(port):
        raise InputError(f"Port {port} is already in use.", hint=f"Try --port {port + 1 if port < 65535 else 8000}.")


def _port_for_post(port: int) -> tuple[int | None, str]:
    """The port for comments by e-mail, or why there is none: it may be another demo's, or beyond the last."""
    if port > 65535:
        return None, f"there is no port {port}"
    return (port, "") if _is_free(port) else (None, f"port {port} is already in use")


def _is_free(port: int) -> bool:
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind(("127.0.0.1", port))
        except OSError:
            return False
    return True
