"""``tandem reconcile``: what several returns say of the same children."""

from __future__ import annotations

import sys
from datetime import datetime
from pathlib import Path

import click

from tandem.core.errors import InputError

_LOOKS = {"head": {"bold": True}, "error": {"fg": "red"}, "query": {"fg": "yellow"}}


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

    if form == "xlsx" and out is None:
        raise InputError("A workbook cannot be printed.", hint="Say where to write it: --out report.xlsx.")
    if sys.stderr.isatty():
        click.echo("Reading and comparing ...", err=True)
    result = reconcile(*paths, on=None if on is None else on.date())
    if out is not None:
        write(result, Path(out), form)
        click.echo(f"{result.sentence} Written to {out}.", err=True)
    elif form == "text":
        click.echo(as_text(result, by_child=False, paint=_paint), nl=False)
    else:
        click.echo(as_json(result) if form == "json" else as_csv(result), nl=False)
    return 0 if result.clean else 1


def _paint(words: str, kind: str) -> str:
    return click.style(words, **_LOOKS[kind])  # type: ignore[arg-type]
