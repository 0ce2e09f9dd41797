"""``tandem validate``: a statutory return against every rule of its collection."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial

import click

from tandem.cli.giving import check_form, give, paint, say_doing


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
    check_form(form, out)
    say_doing("Reading and checking ...")
    with _without_collecting():
        from tandem.returns import validate
        from tandem.returns.report import as_csv, as_json, as_text, write

        result = validate(*paths, year=year, previous=previous, la=la, postcodes=postcodes, rules=rules)
    words = {"json": as_json, "csv": as_csv}.get(form, partial(as_text, by_child=False, paint=paint))
    give(result.sentence, out=out, write=lambda path: write(result, path, form), words=lambda: words(result))
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
