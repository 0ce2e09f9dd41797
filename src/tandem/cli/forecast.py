"""``tandem forecast``."""

from __future__ import annotations

from datetime import datetime

import click

from tandem.cli.giving import give, give_scenario, say_doing
from tandem.core.errors import InputError


@click.command("forecast")
@click.argument("area", metavar="LA", required=False)
@click.option(
    "--series", default="cla", show_default=True, help="cla, cpp, cin, s47, icpc, referrals, health_referrals."
)
@click.option("--by", help="Divide children looked after into parts: age, placement or unaccompanied.")
@click.option("--years", default=3, show_default=True, help="How many years ahead, 10 at most; 5 with --from.")
@click.option(
    "--origin",
    type=click.DateTime(["%Y-%m-%d"]),
    help="Use only what had been published by this day. Everything, if left out.",
)
@click.option("--scenario", "scenarios", multiple=True, help="Before and after: a name of tandem scenarios.")
@click.option("--levers", type=click.Path(dir_okay=False), help="A place's own scenarios, a CSV.")
@click.option(
    "--from",
    "returns",
    multiple=True,
    type=click.Path(),
    metavar="PATH",
    help="Use a council's own SSDA903 returns instead of published tables: one for each year, or a folder of them.",
)
@click.option("--format", "form", type=click.Choice(["text", "json", "csv"]), default="text", show_default=True)
@click.option("--out", type=click.Path(dir_okay=False), help="Write here instead: txt, json, csv, svg, png.")
def command(
    area: str | None,
    *,
    series: str,
    by: str | None,
    years: int,
    origin: datetime | None,
    scenarios: tuple[str, ...],
    levers: str | None,
    returns: tuple[str, ...],
    form: str,
    out: str | None,
) -> None:
    """How many children, plans or referrals are coming, with honest widths.

    LA is an authority's name or code, a region, or England. With --from it is
    the council whose returns they are, and may be left out; quarters, ages and
    placements are all told, as counts, and no child is.
    """
    if returns:
        if series != "cla" or any((by, origin, scenarios, levers)):
            raise InputError(
                "--from takes no --series, --by, --origin, --scenario or --levers.",
                hint="Returns tell of children looked after, by age and placement, up to the last of them.",
            )
        _from_returns(returns, area, years=years, form=form, out=out)
        return
    if area is None:
        raise InputError("No place was named.", hint="Name an authority, a region or England, or give --from.")
    day = origin.date() if origin else None
    if scenarios or levers:
        if by:
            raise click.UsageError("A scenario is of a whole series: leave --by out.")
        from tandem.forecast.scenarios import scenario

        give_scenario(scenario(area, scenarios, series, years, day, levers), form, out)
        return
    from tandem.forecast import forecast
    from tandem.forecast.saving import render, save

    found = forecast(area, series, years=years, origin=day, by=by)
    give(found.sentence, out=out, write=lambda path: save(found, path), words=lambda: render(found, form))


def _from_returns(returns: tuple[str, ...], la: str | None, *, years: int, form: str, out: str | None) -> None:
    from tandem.forecast.histories import forecast_histories
    from tandem.forecast.histories.saving import render, save

    say_doing("Reading, learning and looking ahead ...")
    found = forecast_histories(*returns, la=la, years=years)
    give(found.sentence, out=out, write=lambda path: save(found, path), words=lambda: render(found, form))
