"""``tandem audit``."""

from __future__ import annotations

import click


@click.group("audit")
def command() -> None:
    """Check the audit record."""


@command.command("verify")
def verify_command() -> int:
    """Recompute every signature and link, compare with the heads kept elsewhere, say what is not yet sealed."""
    from tandem.cli.hub_setup import start_django

    configuration = start_django()

    from tandem.hub.audit.verify import verify

    found = verify(configuration.heads_folder)
    click.echo(f"sealed: {found.sealed}")
    click.echo(f"unsealed: {found.unsealed}")
    if found.oldest_unsealed is not None:
        click.echo(f"oldest unsealed: {found.oldest_unsealed.total_seconds():.0f} seconds")
    click.echo(f"heads compared: {found.heads}")
    click.echo("The record is whole." if found.whole else f"NOT WHOLE: {found.fault}.")
    if found.whole and not found.heads:
        click.echo("There is no head to compare with, so the loss of the newest rows could not show.")
    return 0 if found.whole and found.heads else 1
