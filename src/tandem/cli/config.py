"""``tandem config``."""

from __future__ import annotations

import click


@click.command("config")
def command() -> int:
    """List the hub's settings: value (secrets hidden), where it came from, what it means."""
    from tandem.hub.config import list_settings, load
    from tandem.hub.safety import faults

    configuration = load()
    for setting in list_settings(configuration):
        click.echo(f"{setting.variable} = {setting.value}  [{setting.source}]")
        click.echo(f"    {setting.meaning}")
    found = faults(configuration)
    for fault in found:
        click.echo(f"unsafe: {fault}", err=True)
    return 1 if found else 0
