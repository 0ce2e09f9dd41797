"""``tandem migrate``."""

from __future__ import annotations

import click


@click.command("migrate")
def command() -> None:
    """Prepare or upgrade the hub's database, as its owner, and give each role exactly what it needs."""
    from tandem.cli.hub_setup import start_django

    configuration = start_django(prepared=False, newsroom=True)

    from tandem.hub.databases import migrate

    migrate(configuration)
    click.echo("The database is ready.")
