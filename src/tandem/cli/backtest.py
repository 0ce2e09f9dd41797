"""``tandem backtest``."""

from __future__ import annotations

import click

from tandem.cli.giving import give, say_doing


@click.command("backtest")
@click.option(
    "--series",
    default="cla",
    show_default=True,
    help="cla, cpp, cin, s47, icpc, referrals, health_referrals, workforce.",
)
@click.option("--by", help="Score the parts of children looked after: age, placement or unaccompanied.")
@click.option("--format", "form", type=click.Choice(["text", "json", "csv"]), default="text", show_default=True)
@click.option("--out", type=click.Path(dir_okay=False), help="Write here instead: txt, json or csv.")
def command(*, series: str, by: str | None, form: str, out: str | None) -> None:
    """How good the forecasts have been: every model, scored again from each past year."""
    from tandem.forecast import backtest
    from tandem.forecast.saving import render, save

    say_doing("Forecasting again from each past year ...")
    found = backtest(series, by=by)
    give(found.sentence, out=out, write=lambda path: save(found, path), words=lambda: render(found, form))
