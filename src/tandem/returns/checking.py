"""Validate a return: read it, settle its collection, run that collection's rules."""

from __future__ import annotations

from collections.abc import Sequence
from os import PathLike
from pathlib import Path

from tandem.core.errors import InputError
from tandem.returns.rule import Listed
from tandem.returns.validation import Validation


def validate(
    *paths: str | PathLike[str], year: int | None = None, rules: Sequence[str | PathLike[str]] = ()
) -> Validation:
    """Check a CIN census file against the DfE's rules for its collection, and your own.

    ``year`` is the collection's end year (2026 for 2025-26); without it the
    file's ReferenceDate says. ``rules`` names Python files of your own rules;
    they are run (see :mod:`tandem.returns.own`). Raises ``InputError`` where
    there is no file to read, it is refused, ``year`` contradicts it, or a file
    of rules cannot be used.
    """
    from tandem.returns.cin.judging import validate_cin
    from tandem.returns.own import load_rules

    return validate_cin(_only(paths), year=year, own=load_rules(rules))


def _only(paths: Sequence[str | PathLike[str]]) -> Path:
    if len(paths) != 1:
        raise InputError("A CIN census is one XML file.", hint="Give one path.")
    path = Path(paths[0])
    if not path.is_file():
        raise InputError(f"There is no file {path.name}.", hint="Give the path of a CIN census XML file.")
    return path


def rules_of(kind: str, year: int) -> tuple[Listed, ...]:
    """The rules of a return, as the DfE lists them, that stand in the collection ending in ``year``."""
    if kind != "cin":
        raise InputError(f"No rules are held for a return called {kind}.", hint="Ask for cin.")
    from tandem.returns.cin.judging import rules_of_year

    return rules_of_year(year)
