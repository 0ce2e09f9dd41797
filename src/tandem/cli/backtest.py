"""``tandem backtest``."""

from __future__ import annotations

import sys
from pathlib import Path

import click


@click.command("backtest")
@click.option(
    "--series", default="cla", show_default=True, help="cla, cpp, cin, s47, icpc, referrals, health_referrals."
)
@click.option("--format", "form", type=click.Choice(["text", "json", "csv"]), default="text", show_default=True)
@click.option("--out", type=click.Path(dir_okay=False, path_type=Path), help="Write here instead: txt, json or csv.")
def command(*, series: str, form: str, out: Path | None) -> None:
    """How good the forecasts have been: every model, scored again from each past year."""
    from tandem.forecast import backtest
    from tandem.forecast.saving import render, save

    if sys.stderr.isatty():
        click.echo("Forecasting again from each past year ...", err=True)
    found = backtest(series)
    if out is not None:
        save(found, out)
        click.echo(f"{found.sentence} Written to {out}.", err=True)
    else:
        click.echo(render(found, form), nl=False)
