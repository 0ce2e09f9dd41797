"""``tandem worker``."""

from __future__ import annotations

import click


@click.command("worker")
def command() -> None:
    """Do the hub's recurring work until stopped. `tandem serve` runs one of its own."""
    from tandem.cli.hub_setup import start_django

    start_django(newsroom=True)

    from tandem.hub.worker import main

    main()
