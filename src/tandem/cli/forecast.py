"""``tandem forecast``."""

from __future__ import annotations

from datetime import datetime

import click

from tandem.cli.giving import give


@click.command("forecast")
@click.argument("area", metavar="LA")
@click.option(
    "--series", default="cla", show_default=True, help="cla, cpp, cin, s47, icpc, referrals, health_referrals."
)
@click.option("--years", default=3, show_default=True, help="How many years ahead, 10 at most.")
@click.option(
    "--origin",
    type=click.DateTime(["%Y-%m-%d"]),
    help="Use only what had been published by this day. Everything, if left out.",
)
@click.option("--format", "form", type=click.Choice(["text", "json", "csv"]), default="text", show_default=True)
@click.option("--out", type=click.Path(dir_okay=False), help="Write here instead: txt, json, csv, svg, png.")
def command(area: str, *, series: str, years: int, origin: datetime | None, form: str, out: str | None) -> None:
    """How many children, plans or referrals are coming, with honest widths.

    LA is an authority's name or code, a region, or England.
    """
    from tandem.forecast import forecast
    from tandem.forecast.saving import render, save

    found = forecast(area, series, years=years, origin=origin.date() if origin else None)
    give(found.sentence, out=out, write=lambda path: save(found, path), words=lambda: render(found, form))
