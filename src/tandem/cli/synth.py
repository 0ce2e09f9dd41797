"""``tandem synth``: an invented place as files, to learn and to test with."""

from __future__ import annotations

import gc
import sys
from collections.abc import Iterator
from contextlib import contextmanager

import click

_MADE_BETWEEN = 50_000
"""Objects: a family is some hundreds, and few of them are in cycles."""


@click.command("synth")
@click.option("--children", type=int, default=10_000, show_default=True, help="How many children the census has.")
@click.option("--seed", type=int, default=7, show_default=True, help="The same seed gives the same bytes.")
@click.option("--out", required=True, type=click.Path(file_okay=False), help="A new or empty folder.")
@click.option("--errors", type=float, default=0.0, show_default=True, help="Share of children with a known mistake.")
@click.option("--year", type=int, default=2026, show_default=True, help="The collection's end year: 2026 for 2025-26.")
@click.option("--like", default="Birmingham", show_default=True, help="Whose published rates the place has.")
def command(*, children: int, seed: int, out: str, errors: float, year: int, like: str) -> int:
    """Write Harrowmere, an invented city, as its council and partners would hold it.

    Writes cin.xml, ssda903/, ssda903_previous/, annex_a.xlsx, agencies/ and
    truth/, which says who is who and where the mistakes are.
    """
    from tandem.synthetic.writing import synth

    shown = sys.stderr.isatty()

    def progress(many: int) -> None:
        click.echo(f"\r{many:,} of {children:,} children", err=True, nl=False)

    with _collecting_seldom():
        result = synth(
            out,
            children=children,
            seed=seed,
            errors=errors,
            year=year,
            like=like,
            progress=progress if shown else None,
        )
    if shown:
        click.echo(err=True)
    click.echo(result.sentence)
    return 0


@contextmanager
def _collecting_seldom() -> Iterator[None]:
    """Families come and go by the million; to look for cycles every few hundred objects takes an eighth of the time."""
    before = gc.get_threshold()
    gc.set_threshold(_MADE_BETWEEN, *before[1:])
    try:
        yield
    finally:
        gc.set_threshold(*before)
