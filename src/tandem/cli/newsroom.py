"""``tandem newsroom``."""

from __future__ import annotations

import os

import click

from tandem.core.errors import InputError


@click.command("newsroom")
def command() -> int:
    """Run the newsroom alone: stories, readers and comments, and no record of any child.

    Both doors are opened, each by a process of its own: the pages that anybody reads at TANDEM_PUBLIC_PORT, and behind
    them, at TANDEM_PORT, the newsroom. With TANDEM_DOORS set, only the door that it names. An embedded database is made
    at the first start; on PostgreSQL run `tandem migrate` first. Refuses to start unsafe, as `tandem serve` does.
    """
    from tandem.hub.installations import Installation

    if os.environ.setdefault("TANDEM_INSTALLATION", Installation.NEWSROOM) != Installation.NEWSROOM:
        raise InputError(
            "TANDEM_INSTALLATION is not newsroom.", hint="Leave it out here, or run the whole hub with `tandem serve`."
        )
    from tandem.cli.serve import refuse, serve
    from tandem.hub.config import load
    from tandem.hub.safety import faults

    if "TANDEM_DOORS" in os.environ:
        return serve(load())
    from tandem.hub.both_doors import between, public_settings

    os.environ.update(between(load()))
    configuration = load()
    public = public_settings(configuration, os.environ)
    # The private door's letters to readers lead to the pages that the other process serves.
    os.environ.setdefault("TANDEM_PUBLIC_ADDRESS", load(public).readers_address)
    configuration = load()
    own = faults(configuration)
    found = (*own, *(f"For the public door: {fault}" for fault in faults(load(public)) if fault not in own))
    if found:
        return refuse(found)
    return serve(configuration, beside=public)
