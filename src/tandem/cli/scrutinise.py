"""``tandem scrutinise``."""

from __future__ import annotations

from pathlib import Path

import click

from tandem.core.errors import InputError


@click.command("scrutinise")
@click.argument("area", metavar="LA", required=False)
@click.option("--all", "everywhere", is_flag=True, help="Every area of the year, by code; never ranked.")
@click.option("--source", default="health", show_default=True, help="Who the referrals came from.")
@click.option("--year", type=int, help="Reporting year: 2015 is the year ending March 2015. The latest if left out.")
@click.option(
    "--format",
    "form",
    type=click.Choice(["text", "json", "csv", "html", "docx"]),
    default="text",
    show_default=True,
)
@click.option("--out", type=click.Path(dir_okay=False, path_type=Path), help="Write here instead of printing.")
def command(area: str | None, *, everywhere: bool, source: str, year: int | None, form: str, out: Path | None) -> None:
    """Ask whether a partner's referrals look like those of comparable places.

    LA is a name, a three-digit code or an ONS code. Sources: individual, schools, education, health, housing,
    la_services, police, other_legal, other, anonymous, unknown.
    """
    from tandem.report.saving import put
    from tandem.scrutiny import scrutinise, scrutinise_all
    from tandem.scrutiny.saving import render, render_table

    if (area is None) is not everywhere:
        raise InputError(
            "Name one area, or give --all." if area is None else "Give an area or --all, not both.",
            hint="Such as: tandem scrutinise Birmingham --source health",
        )
    content = (
        render_table(scrutinise_all(source, year), form)
        if area is None
        else render(scrutinise(area, source=source, year=year), form)
    )
    if out is not None:
        put(out, content)
    elif isinstance(content, bytes):
        raise InputError("A Word document is not printed.", hint="Give --out FILE.docx.")
    else:
        click.echo(content, nl=False)
