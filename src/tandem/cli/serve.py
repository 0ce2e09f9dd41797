"""``tandem serve``."""

from __future__ import annotations

import os

import click


@click.command("serve")
def command() -> int:
    """Run the configured hub. Refuses to start unsafe, naming the setting and what to do."""
    from tandem.core.errors import InputError
    from tandem.hub.config import load
    from tandem.hub.safety import faults

    configuration = load()
    found = faults(configuration)
    if found:
        _refuse(found)
        return 2
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "tandem.hub.settings")

    import django
    from django.core.checks import WARNING, run_checks
    from django.core.management import call_command

    django.setup()

    from tandem.hub.config import Doors
    from tandem.hub.databases import ready_to_serve
    from tandem.hub.server import run

    found = ready_to_serve(configuration)
    if found:
        _refuse(found)
        return 2
    issues = run_checks(include_deployment_checks=configuration.encrypted)
    found = tuple(f"{issue.msg} ({issue.id})" for issue in issues if issue.is_serious(WARNING))
    if found:
        _refuse(found)
        return 2
    try:
        call_command("collectstatic", interactive=False, verbosity=0)
    except OSError:
        raise InputError(
            f"The folder {configuration.data} cannot be written to.",
            hint="Name a folder of the hub's own in TANDEM_DATA.",
        ) from None
    where = f"{configuration.host}:{configuration.port}"
    with_worker = configuration.doors is not Doors.PUBLIC
    run(configuration, with_worker=with_worker, ready=lambda: click.echo(f"Tandem listens on {where}.", err=True))
    return 0


def _refuse(found: tuple[str, ...]) -> None:
    click.echo("tandem: not started.", err=True)
    for fault in found:
        click.echo(f"tandem: {fault}", err=True)
