"""``tandem validate``: a statutory return against every rule of its collection."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from tandem.core.errors import InputError

if TYPE_CHECKING:
    from tandem.returns import Validation

_COLOURS = {"error": "red", "query": "yellow"}


@click.command("validate")
@click.argument("paths", nargs=-1, required=True, metavar="PATH...")
@click.option("--year", type=int, help="The collection's end year: 2026 for 2025-26. Without it the file says.")
@click.option("--format", "form", type=click.Choice(["text", "json", "csv"]), default="text", show_default=True)
@click.option("--out", type=click.Path(dir_okay=False), help="Write here instead of to standard output.")
def command(paths: tuple[str, ...], year: int | None, form: str, out: str | None) -> int:
    """Check a CIN census against the DfE's rules.

    Leaves with 0 when every rule ran and passed, 1 when something needs
    attention, 2 when the file could not be used. Text lists children only
    with --out: a screen is no place for them.
    """
    from tandem.returns import validate

    if sys.stderr.isatty():
        click.echo("Reading and checking ...", err=True)
    result = validate(*paths, year=year)
    if form == "json":
        written = as_json(result)
    elif form == "csv":
        written = as_csv(result)
    else:
        written = as_text(result, by_child=out is not None)
    if out is None:
        click.echo(written, nl=False)
    else:
        _write(Path(out), click.unstyle(written) if form == "text" else written)
        click.echo(f"{result.sentence} Written to {out}.", err=True)
    return 0 if result.clean else 1


def as_json(result: Validation) -> str:
    """One JSON document with the keys that the command promises."""
    head = json.dumps(result.head(), ensure_ascii=False, separators=(",", ":"))
    return f'{head[:-1]},"issues":{result.issues.write_json()}}}\n'


def as_csv(result: Validation) -> str:
    """The issues, a row each, lists dropped; text that a spreadsheet would run as a formula is made plain text."""
    import polars as pl

    risky = pl.selectors.string()
    return (
        result.issues.drop("also")
        .with_columns(
            pl.when(risky.str.contains(r"^[=+\-@\t\r]")).then(pl.lit("'") + risky).otherwise(risky).name.keep()
        )
        .write_csv()
    )


def as_text(result: Validation, *, by_child: bool) -> str:
    """What was found, by rule and, where asked, by child."""
    lines = [click.style(result.sentence, bold=True), result.note]
    if not result.complete:
        lines.append(
            click.style("The file is damaged: what could be read was checked, the rest is named below.", "red")
        )
    lines += [f"Could not run: {code}, {reason}." for code, reason in result.could_not_run]
    lines.append("")
    for code, severity, count, message in result.by_rule().iter_rows():
        said = " ".join(message.split())
        lines.append(f"{click.style(f'{code:<16}{severity:<6}', fg=_COLOURS[severity])} {count:>7,}  {said}")
    if by_child:
        lines += ["", *_by_child(result)]
    return "\n".join(lines) + "\n"


def _by_child(result: Validation) -> list[str]:
    lines: list[str] = []
    before: object = ()
    for issue in result.issues.sort("child", "line", "code", nulls_last=True).iter_rows(named=True):
        if issue["child"] != before:
            before = issue["child"]
            lines.append(f"Child {before}" if before else "The return as a whole, or no child named")
        where = f"line {issue['line']}" if issue["line"] else "whole return"
        shown = "nothing" if issue["value"] is None else issue["value"]
        lines.append(f"  {where}: {issue['field'] or 'file'} holds {shown}. {issue['code']} {issue['message']}")
    return lines


def _write(path: Path, written: str) -> None:
    try:
        path.write_text(written, encoding="utf-8")
    except OSError as error:
        raise InputError(f"{path.name} could not be written: {error.strerror}.") from error
