"""``tandem rules``: the rules of a return, as the DfE lists them."""

from __future__ import annotations

import csv
import io
import json
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from tandem.returns import Listed

_COLUMNS = ("code", "severity", "severity_inferred", "module", "fields", "first_collection", "message")


@click.command("rules")
@click.argument("return_kind", type=click.Choice(["cin", "ssda903"]), metavar="cin|ssda903")
@click.option("--year", type=int, default=2026, show_default=True, help="The collection's end year.")
@click.option("--format", "form", type=click.Choice(["text", "csv", "json"]), default="text", show_default=True)
def command(return_kind: str, year: int, form: str) -> int:
    """List the rules that stand in a collection."""
    from tandem.returns.checking import rules_of

    rules = rules_of(return_kind, year)
    if form == "json":
        click.echo(json.dumps([_row(rule) | {"fields": list(rule.fields)} for rule in rules], ensure_ascii=False))
    elif form == "csv":
        text = io.StringIO()
        table = csv.DictWriter(text, _COLUMNS, lineterminator="\n")
        table.writeheader()
        table.writerows(_row(rule) for rule in rules)
        click.echo(text.getvalue(), nl=False)
    else:
        width = max((len(rule.code) for rule in rules), default=0)
        for rule in rules:
            click.echo(f"{rule.code:<{width}} {_severity(rule):<16} {rule.module:<21} {rule.message}")
    return 0


def _severity(rule: Listed) -> str:
    return f"{rule.severity} (inferred)" if rule.severity_inferred else str(rule.severity)


def _row(rule: Listed) -> dict[str, object]:
    return {
        "code": rule.code,
        "severity": str(rule.severity),
        "severity_inferred": rule.severity_inferred,
        "module": rule.module,
        "fields": " ".join(rule.fields),
        "first_collection": rule.first_collection,
        "message": rule.message,
    }
