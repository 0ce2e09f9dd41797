"""``tandem cost``."""

from __future__ import annotations

from datetime import date, datetime

import click

from tandem.cli.giving import give, give_scenario


@click.command("cost")
@click.argument("area", metavar="[LA]", required=False)
@click.option("--years", default=3, show_default=True, help="How many years ahead, 10 at most.")
@click.option(
    "--origin",
    type=click.DateTime(["%Y-%m-%d"]),
    help="Use only what had been published by this day. Everything, if left out.",
)
@click.option("--baseline", type=int, help="The financial year, by its end, that change is measured against.")
@click.option(
    "--ledger",
    type=click.Path(dir_okay=False),
    help="The authority's own weekly costs, a CSV: docs/examples/ledger.csv is one to copy.",
)
@click.option(
    "--examine", type=click.Choice(["140-million"]), help="Examine an estimate instead: £140m more, Birmingham, 2014."
)
@click.option(
    "--processes",
    is_flag=True,
    help="One-off costs of process instead, from referral to court; a ledger may hold their cost_each.",
)
@click.option("--scenario", "scenarios", multiple=True, help="Before and after: a name of tandem scenarios.")
@click.option("--levers", type=click.Path(dir_okay=False), help="A place's own scenarios, a CSV.")
@click.option("--format", "form", type=click.Choice(["text", "json", "csv"]), default="text", show_default=True)
@click.option("--out", type=click.Path(dir_okay=False), help="Write here instead: txt, json or csv.")
def command(
    area: str | None,
    *,
    years: int,
    origin: datetime | None,
    baseline: int | None,
    ledger: str | None,
    examine: str | None,
    processes: bool,
    scenarios: tuple[str, ...],
    levers: str | None,
    form: str,
    out: str | None,
) -> None:
    """What looking after children will cost, and how much of the change is children, prices or the mix.

    LA is an authority's name or code, a region, or England.
    """
    if (area is None) == (examine is None):
        raise click.UsageError("Give a place, or an estimate to examine, and not both.")
    if processes and (baseline or scenarios or levers):
        raise click.UsageError("Costs of process have no baseline and no scenario: leave --processes or those out.")
    day = origin.date() if origin else None
    if area is None:
        _examine(form, out)
    elif processes:
        _processes(area, years, day, ledger, form=form, out=out)
    elif scenarios or levers:
        if ledger or baseline:
            raise click.UsageError("A scenario has prices of its own: leave --ledger and --baseline out.")
        from tandem.forecast.scenarios import scenario

        give_scenario(scenario(area, scenarios, "cla", years, day, levers), form, out)
    else:
        from tandem.forecast import cost
        from tandem.forecast.saving_cost import in_words, render, save

        found = cost(area, years=years, origin=day, baseline=baseline, ledger=ledger)
        give(in_words(found), out=out, write=lambda path: save(found, path), words=lambda: render(found, form))


def _examine(form: str, out: str | None) -> None:
    from tandem.forecast.estimate import examine_140_million
    from tandem.forecast.saving_cost import render, save

    found = examine_140_million()
    give(found.sentence, out=out, write=lambda path: save(found, path), words=lambda: render(found, form))


def _processes(area: str, years: int, origin: date | None, ledger: str | None, *, form: str, out: str | None) -> None:
    from tandem.forecast.processes import process_costs
    from tandem.forecast.saving_processes import in_words, render, save

    found = process_costs(area, years=years, origin=origin, ledger=ledger)
    give(in_words(found), out=out, write=lambda path: save(found, path), words=lambda: render(found, form))
