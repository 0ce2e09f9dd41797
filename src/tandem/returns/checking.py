"""Validate a return: read it, settle its collection, run that collection's rules."""

from __future__ import annotations

from collections.abc import Sequence
from os import PathLike
from pathlib import Path

from tandem.core.errors import InputError
from tandem.returns.intake.sources import Source
from tandem.returns.names import NAMES
from tandem.returns.recognising import the_return
from tandem.returns.rule import Listed
from tandem.returns.validation import Validation


def validate(
    *paths: str | PathLike[str],
    year: int | None = None,
    previous: Sequence[str | PathLike[str]] = (),
    la: str | None = None,
    postcodes: str | PathLike[str] | None = None,
    rules: Sequence[str | PathLike[str]] = (),
) -> Validation:
    """Check a return against the DfE's rules for its collection, and your own.

    What is given is told by what it holds. Ofsted's child-level lists (Annex A;
    one workbook, CSV files, a folder or a zip) and the Standard Safeguarding
    Dataset (CSV files, a folder or a zip) have no rules of the DfE's: they are
    checked against their schema. A CIN census is one XML file; an SSDA903 return is its folder, its zip, its
    CSV files or its one XML, with last year's beside it in ``previous`` and
    ``la`` the authority whose it is (a name or a code) and ``postcodes`` the ONS
    Postcode Directory, for the rules that need them. ``year`` is the
    collection's end year (2026 for 2025-26); without it the census says in its
    ReferenceDate, and of an SSDA903 return it is the latest 31 March that the
    dates imply. ``rules`` names Python files of your
    own rules; they are run (see :mod:`tandem.returns.own`). Raises
    ``InputError`` where there is no file to read, it is refused, ``year``
    contradicts it, or a file of rules cannot be used.
    """
    from tandem.returns.own import load_rules

    here = [Path(path) for path in paths]
    own = load_rules(rules)
    kind, given = the_return(here)
    if kind == "ssda903":
        from tandem.returns.ssda903.judging import validate_ssda903

        return validate_ssda903(
            given,
            previous=[Path(path) for path in previous],
            year=year,
            la=la,
            postcodes=None if postcodes is None else Path(postcodes),
            own=own,
        )
    if previous or la is not None or postcodes is not None:
        raise InputError(
            "Last year's files, the authority and postcodes are asked of an SSDA903 return only.",
            hint="Leave out --previous, --la and --postcodes.",
        )
    if kind == "cin":
        from tandem.returns.cin.judging import validate_cin

        return validate_cin(_only(given), year=year, own=own)
    if year is not None or own:
        raise InputError(
            f"{NAMES[kind]} files have no collection and no rules of the DfE's.", hint="Leave out --year and --rules."
        )
    if kind == "ssd":
        from tandem.returns.ssd.judging import validate_ssd

        return validate_ssd(given)
    from tandem.returns.annex_a.judging import validate_annex_a

    return validate_annex_a(given)


def _only(given: Sequence[Source]) -> Source:
    if len(given) != 1:
        raise InputError("A CIN census is one XML file.", hint="Give one path.")
    return given[0]


def rules_of(kind: str, year: int) -> tuple[Listed, ...]:
    """The rules of a return, as the DfE lists them, that stand in the collection ending in ``year``."""
    if kind == "cin":
        from tandem.returns.cin.judging import rules_of_year
    elif kind == "ssda903":
        from tandem.returns.ssda903.judging import rules_of_year
    else:
        raise InputError(f"No rules are held for a return called {kind}.", hint="Ask for cin or ssda903.")
    return rules_of_year(year)
