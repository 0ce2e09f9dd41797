"""``tandem figures``: the published indicators, computed from a return."""

from __future__ import annotations

import click

from tandem.cli.giving import check_form, give, say_doing


@click.command("figures")
@click.argument("paths", nargs=-1, required=True, metavar="PATH...")
@click.option("--year", type=int, help="The collection's end year: 2026 for 2025-26. Without it the files say.")
@click.option("--format", "form", type=click.Choice(["text", "json", "csv", "xlsx"]), default="text", show_default=True)
@click.option(
    "--previous",
    multiple=True,
    type=click.Path(),
    metavar="PATH",
    help="Last year's return, for the indicators that reach back.",
)
@click.option("--la", help="The authority, by name or code, whose published figures are to stand beside.")
@click.option("--out", type=click.Path(dir_okay=False), help="Write here instead of to standard output.")
def command(
    *, paths: tuple[str, ...], year: int | None, form: str, previous: tuple[str, ...], la: str | None, out: str | None
) -> int:
    """Work out the published indicators from a CIN census or an SSDA903 return.

    Each figure has the Department's definition beside it, and England's
    published figure of the latest year; with --la an authority's as well. What
    a return cannot yield says why. Leaves with 0 when figures were made, 2 when
    the files could not be used. A workbook (xlsx) needs --out.
    """
    from tandem.indicators import figures

    check_form(form, out)
    say_doing("Reading and counting ...")
    result = figures(*paths, year=year, previous=previous, la=la)
    words = {"json": result.as_json, "csv": result.as_csv}.get(form, result.as_text)
    give(result.sentence, out=out, write=lambda path: result.write(path, form), words=words)
    return 0
