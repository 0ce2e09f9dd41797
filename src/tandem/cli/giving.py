"""What the verbs that read files share: a word while they work, and the result on the screen or in a file."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import click

from tandem.core.errors import InputError

__all__ = ["check_form", "give", "give_scenario", "paint", "say_doing"]

if TYPE_CHECKING:
    from tandem.forecast.scenarios import Scenario

_LOOKS = {"head": {"bold": True}, "error": {"fg": "red"}, "query": {"fg": "yellow"}}


def check_form(form: str, out: str | None) -> None:
    """Refuse, before anything is read, what cannot be printed."""
    if form == "xlsx" and out is None:
        raise InputError("A workbook cannot be printed.", hint="Say where to write it: --out report.xlsx.")


def say_doing(words: str) -> None:
    """Say what is going on, to somebody who watches."""
    if sys.stderr.isatty():
        click.echo(words, err=True)


def give(sentence: str, *, out: str | None, write: Callable[[Path], object], words: Callable[[], str]) -> None:
    """Write the result and say where, or print it."""
    if out is not None:
        write(Path(out))
        click.echo(f"{sentence} Written to {out}.", err=True)
    else:
        click.echo(words(), nl=False)


def give_scenario(found: Scenario, form: str, out: str | None) -> None:
    """Before and after, written or printed."""
    from tandem.forecast.scenarios.saving import render, save

    give(found.sentence, out=out, write=lambda path: save(found, path), words=lambda: render(found, form))


def paint(words: str, kind: str) -> str:
    """Words as a terminal shows them, by what they are."""
    return click.style(words, **_LOOKS[kind])  # type: ignore[arg-type]
