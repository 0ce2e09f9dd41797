"""``tandem reconcile``: what several returns say of the same children."""

from __future__ import annotations

from datetime import datetime
from functools import partial

import click

from tandem.cli.giving import check_form, give, paint, say_doing


@click.command("reconcile")
@click.argument("paths", nargs=-1, required=True, metavar="PATH...")
@click.option(
    "--on",
    type=click.DateTime(["%Y-%m-%d"]),
    metavar="YYYY-MM-DD",
    help="The day that Ofsted's lists show. Without it, the latest day that their rows name.",
)
@click.option("--format", "form", type=click.Choice(["text", "json", "csv", "xlsx"]), default="text", show_default=True)
@click.option("--out", type=click.Path(dir_okay=False), help="Write here instead of to standard output.")
def command(*, paths: tuple[str, ...], on: datetime | None, form: str, out: str | None) -> int:
    """Compare the CIN census, the SSDA903 return and Ofsted's child-level lists.

    Give two of them or all three: files, folders or zips, told apart by what
    they hold. Children are joined by the authority's identifier, never by name.
    Leaves with 0 when nothing differs, 1 when something needs attention, 2 when
    the files could not be used. Text lists children only with --out: a screen
    is no place for them. A workbook (xlsx) needs --out.
    """
    from tandem.returns.across import reconcile
    from tandem.returns.across.report import as_csv, as_json, as_text, write

    check_form(form, out)
    say_doing("Reading and comparing ...")
    result = reconcile(*paths, on=None if on is None else on.date())
    words = {"json": as_json, "csv": as_csv}.get(form, partial(as_text, by_child=False, paint=paint))
    give(result.sentence, out=out, write=lambda path: write(result, path, form), words=lambda: words(result))
    return 0 if result.clean else 1
