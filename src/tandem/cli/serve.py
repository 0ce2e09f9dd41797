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
    from django.core.management import call_command

    django.setup()

    from tandem.hub.config import Doors
    from tandem.hub.databases import ready_to_serve
    from tandem.hub.server import run

    found = ready_to_serve(configuration)
    if found:
        _refuse(found)
        return 2
    try:
        call_command("check", deploy=configuration.encrypted, fail_level="WARNING", verbosity=0)
    except Exception as error:
        raise InputError("The hub's own checks failed.", hint=str(error).strip().splitlines()[-1]) from error
    call_command("collectstatic", interactive=False, verbosity=0)
    where = f"{configuration.host}:{configuration.port}"
    with_worker = configuration.doors is not Doors.PUBLIC
    run(configuration, with_worker=with_worker, ready=lambda: click.echo(f"Tandem listens on {where}.", err=True))
    return 0


def _refuse(found: tuple[str, ...]) -> None:
    click.echo("tandem: not started.", err=True)
    for fault in found:
        click.echo(f"tandem: {fault}", err=True)
