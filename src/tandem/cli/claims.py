"""``tandem claims``."""

from __future__ import annotations

from pathlib import Path

import click


@click.command("claims")
@click.argument("file", required=False, type=click.Path(path_type=Path))
@click.option("--format", "form", type=click.Choice(["text", "json", "html"]), default="text", show_default=True)
@click.option("--out", type=click.Path(dir_okay=False, path_type=Path), help="Write here instead of printing.")
def command(file: Path | None, *, form: str, out: Path | None) -> None:
    """Test a register of claims against published figures.

    FILE is a register of your own, as JSON; the shipped one, on Birmingham in 2014-15, if left out.
    """
    from tandem.report.saving import put
    from tandem.scrutiny import claims
    from tandem.scrutiny.register.writing import render

    content = render(claims(file), form)
    if out is not None:
        put(out, content)
    else:
        click.echo(content, nl=False)
