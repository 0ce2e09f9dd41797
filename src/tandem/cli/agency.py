"""``tandem agency``: the tree of agencies that an installation begins with."""

from __future__ import annotations

from datetime import datetime

import click


@click.group("agency")
def command() -> None:
    """Add, close and list agencies."""


@command.command()
@click.argument("name")
@click.option("--kind", required=True, type=click.Choice(["system", "organisation", "site", "service"]))
@click.option("--sector", required=True, type=click.Choice(["council", "health", "police", "education", "other"]))
@click.option(
    "--opened", required=True, type=click.DateTime(["%Y-%m-%d"]), help="Its first day, for example 2024-04-01."
)
@click.option("--ods", default="", help="Its ODS code, for a health body.")
@click.option("--parent", default="", help="What it is part of, by name.")
def add(*, name: str, kind: str, sector: str, opened: datetime, ods: str, parent: str) -> None:
    """Add an agency, in its place in the tree."""
    from tandem.cli.hub_setup import start_django

    start_django()

    from tandem.core.errors import InputError
    from tandem.hub.agencies import actions
    from tandem.hub.agencies.models import Agency, Kind, Sector

    above = Agency.objects.filter(name__iexact=parent, closed__isnull=True).first() if parent else None
    if parent and above is None:
        raise InputError(f"There is no open agency called {parent!r}.", hint="`tandem agency list` names them.")
    actions.add(name, kind=Kind(kind), sector=Sector(sector), opened=opened.date(), ods_code=ods, parent=above)


@command.command()
@click.argument("name")
@click.option("--on", "day", required=True, type=click.DateTime(["%Y-%m-%d"]), help="Its first day closed.")
@click.option("--reason", required=True, help="Why, for the audit record.")
def close(name: str, day: datetime, reason: str) -> None:
    """Close an agency; its accounts and records stay."""
    from tandem.cli.hub_setup import start_django

    start_django()

    from tandem.core.errors import InputError
    from tandem.hub.agencies import actions
    from tandem.hub.agencies.models import Agency

    found = Agency.objects.filter(name__iexact=name, closed__isnull=True).first()
    if found is None:
        raise InputError(f"There is no open agency called {name!r}.", hint="`tandem agency list` names them.")
    actions.close(found, on=day.date(), reason=reason)


@command.command("list")
def list_agencies() -> None:
    """Name every open agency."""
    from tandem.cli.hub_setup import start_django

    start_django()

    from tandem.hub.agencies.models import Agency

    for agency in Agency.objects.filter(closed__isnull=True):
        click.echo(f"{agency.name}  [{agency.kind}, {agency.sector}]")
