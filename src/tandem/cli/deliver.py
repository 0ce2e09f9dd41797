"""``tandem deliver``."""

from __future__ import annotations

from datetime import datetime

import click

from tandem.cli.giving import give


@click.command("deliver")
@click.argument("area", metavar="LA")
@click.argument("plan", metavar="PLAN", type=click.Path())
@click.option(
    "--origin",
    type=click.DateTime(["%Y-%m-%d"]),
    help="Use only what had been published by this day. Everything, if left out.",
)
@click.option("--publish", is_flag=True, help="For publication: refused while an option has no equality assessment.")
@click.option("--format", "form", type=click.Choice(["text", "json", "csv", "html"]), default="text", show_default=True)
@click.option("--out", type=click.Path(dir_okay=False), help="Write here instead: txt, json, csv, html, docx, png.")
def command(area: str, plan: str, *, origin: datetime | None, publish: bool, form: str, out: str | None) -> None:
    """In how many futures a plan has the money and people it needs, and its actions done in time.

    LA is an authority's name or code. PLAN is a folder with plan.csv, money.csv,
    posts.csv, actions.csv and, if there are any, options.csv and levers.csv; an
    example is in docs/examples/plan.
    """
    from tandem.forecast import deliver
    from tandem.forecast.delivery.saving import render, save

    found = deliver(area, plan, origin=origin.date() if origin else None)
    give(
        found.sentence,
        out=out,
        write=lambda path: save(found, path, published=publish),
        words=lambda: render(found, form, published=publish),
    )
