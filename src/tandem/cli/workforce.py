"""``tandem workforce``."""

from __future__ import annotations

from datetime import datetime

import click

from tandem.cli.giving import give


@click.command("workforce")
@click.argument("area", metavar="LA")
@click.option("--years", default=3, show_default=True, help="How many years ahead, 3 at most.")
@click.option(
    "--origin",
    type=click.DateTime(["%Y-%m-%d"]),
    help="Use only what had been published by this day. Everything, if left out.",
)
@click.option("--caseload", type=float, help="Cases for each case holder at work and trained; as today, if left out.")
@click.option("--levers", type=click.Path(dir_okay=False), help="What is to be done: lever, value, from, name.")
@click.option("--format", "form", type=click.Choice(["text", "json", "csv"]), default="text", show_default=True)
@click.option("--out", type=click.Path(dir_okay=False), help="Write here instead: txt, json, csv, svg, png.")
def command(
    area: str,
    *,
    years: int,
    origin: datetime | None,
    caseload: float | None,
    levers: str | None,
    form: str,
    out: str | None,
) -> None:
    """How many social workers there will be, and whether they are enough for the cases.

    LA is an authority's name or code, a region, or England.
    """
    from tandem.forecast import workforce
    from tandem.forecast.staffing.saving import render, save

    found = workforce(
        area, years=years, origin=origin.date() if origin else None, caseload=caseload, levers=levers or ()
    )
    give(found.sentence, out=out, write=lambda path: save(found, path), words=lambda: render(found, form))
