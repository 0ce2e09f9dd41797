"""``tandem scenarios``."""

from __future__ import annotations

import click

from tandem.cli.giving import give


@click.command("scenarios")
@click.option("--levers", type=click.Path(dir_okay=False), help="A place's own levers, a CSV with the same columns.")
@click.option("--format", "form", type=click.Choice(["text", "json", "csv"]), default="text", show_default=True)
@click.option("--out", type=click.Path(dir_okay=False), help="Write here instead.")
def command(*, levers: str | None, form: str, out: str | None) -> None:
    """The scenarios there are: what each does, from when, its cap and where it comes from.

    A change in demand that is known of, such as a new estate, is a line of a
    place's own: docs/examples/known_changes.csv is one to copy.
    """
    from tandem.forecast.scenarios import read_levers, saved_levers
    from tandem.forecast.scenarios.saving import render_levers
    from tandem.report.saving import put

    found = read_levers(levers) if levers else saved_levers()
    words = render_levers(found, form)
    give(f"{len(found)} scenarios.", out=out, write=lambda path: put(path, words), words=lambda: words)
