"""``tandem validate``: a statutory return against every rule of its collection."""

from __future__ import annotations

import gc
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import click

from tandem.core.errors import InputError

_LOOKS = {"head": {"bold": True}, "error": {"fg": "red"}, "query": {"fg": "yellow"}}


@click.command("validate")
@click.argument("paths", nargs=-1, required=True, metavar="PATH...")
@click.option("--year", type=int, help="The collection's end year: 2026 for 2025-26. Without it the file says.")
@click.option("--format", "form", type=click.Choice(["text", "json", "csv", "xlsx"]), default="text", show_default=True)
@click.option(
    "--previous",
    multiple=True,
    type=click.Path(),
    metavar="PATH",
    help="Last year's SSDA903 return, for the rules that compare the two.",
)
@click.option("--la", help="Whose SSDA903 return it is, by name or code, for the rules that need to know.")
@click.option(
    "--postcodes",
    type=click.Path(dir_okay=False),
    metavar="FILE",
    help="The ONS Postcode Directory, for the SSDA903 rules on where a child lives.",
)
@click.option(
    "--rules",
    multiple=True,
    type=click.Path(dir_okay=False),
    metavar="FILE",
    help="A Python file of your own rules. It is run: name only one that you would run yourself.",
)
@click.option("--out", type=click.Path(dir_okay=False), help="Write here instead of to standard output.")
def command(
    *,
    paths: tuple[str, ...],
    year: int | None,
    form: str,
    previous: tuple[str, ...],
    la: str | None,
    postcodes: str | None,
    rules: tuple[str, ...],
    out: str | None,
) -> int:
    """Check a statutory return against the DfE's rules, or lists against their schema.

    What is given is told by what it holds, whatever it is called.

    \b
    CIN census            one XML, or a zip of it: the DfE's 109 rules
    SSDA903 return        a folder, zip, CSV files or one XML, with Ofsted's
                          list of providers beside it: the DfE's 296 rules
    Ofsted's child-level  "Annex A", lists 1 to 11: one workbook, CSV files,
    lists                 a folder or zip: structure, types and codes
    Standard Safeguarding its objects as CSV files, a folder or zip: types,
    Dataset               codes, keys and references

    Leaves with 0 when every rule ran and passed, 1 when something needs
    attention, 2 when the file could not be used. Text lists children only
    with --out: a screen is no place for them. A workbook (xlsx) needs --out.
    """  # noqa: D301 - the backslash is click's mark for lines that stay as they are
    if form == "xlsx" and out is None:
        raise InputError("A workbook cannot be printed.", hint="Say where to write it: --out report.xlsx.")
    if sys.stderr.isatty():
        click.echo("Reading and checking ...", err=True)
    with _without_collecting():
        from tandem.returns import validate
        from tandem.returns.report import as_csv, as_json, as_text, write

        result = validate(*paths, year=year, previous=previous, la=la, postcodes=postcodes, rules=rules)
    if out is not None:
        write(result, Path(out), form)
        click.echo(f"{result.sentence} Written to {out}.", err=True)
    elif form == "text":
        click.echo(as_text(result, by_child=False, paint=_paint), nl=False)
    else:
        click.echo(as_json(result) if form == "json" else as_csv(result), nl=False)
    return 0 if result.clean else 1


@contextmanager
def _without_collecting() -> Iterator[None]:
    """Loading and checking make hardly a cycle, and looking for them takes a tenth of a small file's time."""
    collecting = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if collecting:
            gc.enable()


def _paint(words: str, kind: str) -> str:
    return click.style(words, **_LOOKS[kind])  # type: ignore[arg-type]
