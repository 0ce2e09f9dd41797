"""``tandem serve``."""

from __future__ import annotations

import os
from collections.abc import Mapping
from typing import TYPE_CHECKING

import click

from tandem.core.errors import InputError

if TYPE_CHECKING:
    from tandem.hub.config import Configuration

_NOBODY = (
    "Nobody has an account yet. With these settings, `tandem agency add` makes the organisation, and "
    "`tandem account invite ... --role administrator` prints the link for the first person."
)


@click.command("serve")
def command() -> int:
    """Run the configured hub. Refuses to start unsafe, naming the setting and what to do."""
    from tandem.hub.config import load

    return serve(load())


def serve(configuration: Configuration, *, beside: Mapping[str, str] | None = None) -> int:
    """Serve one door, and the public one in a process with the settings ``beside`` it; the verb's exit status."""
    from tandem.hub.safety import faults

    found = faults(configuration)
    if found:
        return refuse(found)
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "tandem.hub.settings")

    from django.contrib.auth import get_user_model
    from django.core.checks import WARNING, run_checks
    from django.core.management import call_command

    from tandem.hub.start import set_up

    set_up()

    from tandem.hub.config import Doors
    from tandem.hub.databases import migrate_new, ready_to_serve
    from tandem.hub.server import run

    if beside is not None:
        migrate_new(configuration)
    found = ready_to_serve(configuration)
    if found:
        return refuse(found)
    if beside is not None and not get_user_model().objects.exists():
        click.echo(f"tandem: {_NOBODY}", err=True)
    issues = run_checks(include_deployment_checks=configuration.encrypted)
    found = tuple(f"{issue.msg} ({issue.id})" for issue in issues if issue.is_serious(WARNING))
    if found:
        return refuse(found)
    try:
        call_command("collectstatic", interactive=False, verbosity=0)
    except OSError:
        raise InputError(
            f"The folder {configuration.data} cannot be written to.",
            hint="Name a folder of the hub's own in TANDEM_DATA.",
        ) from None

    def ready() -> None:
        click.echo(f"Tandem listens on {configuration.host}:{configuration.port}.", err=True)

    run(configuration, with_worker=configuration.doors is not Doors.PUBLIC, ready=ready, beside=beside)
    return 0


def refuse(found: tuple[str, ...]) -> int:
    """Say what stands in the way, and the exit status for it."""
    click.echo("tandem: not started.", err=True)
    for fault in found:
        click.echo(f"tandem: {fault}", err=True)
    return 2
