"""Validate a return: read it, settle its collection, run that collection's rules."""

from __future__ import annotations

from collections.abc import Sequence
from os import PathLike
from pathlib import Path

from tandem.core.errors import InputError
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

    A CIN census is one XML file; an SSDA903 return is its folder, its zip, its
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
    if _is_ssda903(here):
        from tandem.returns.ssda903.judging import validate_ssda903

        return validate_ssda903(
            here,
            previous=[Path(path) for path in previous],
            year=year,
            la=la,
            postcodes=None if postcodes is None else Path(postcodes),
            own=own,
        )
    from tandem.returns.cin.judging import validate_cin

    if previous or la is not None or postcodes is not None:
        raise InputError(
            "Last year's files, the authority and postcodes are asked of an SSDA903 return only.",
            hint="Leave out --previous, --la and --postcodes for a CIN census.",
        )
    return validate_cin(_only(paths), year=year, own=own)


def _is_ssda903(paths: Sequence[Path]) -> bool:
    """Several files, a folder, a zip, a table, or an XML that says so: of the returns only SSDA903 comes so."""
    if len(paths) != 1:
        return len(paths) > 1
    path = paths[0]
    if path.is_dir() or path.suffix.lower() in {".zip", ".csv", ".txt", ".xlsx"}:
        return True
    if not path.is_file():
        return False
    with path.open("rb") as stream:
        return b"SSDA903" in stream.read(4096)


def _only(paths: Sequence[str | PathLike[str]]) -> Path:
    if len(paths) != 1:
        raise InputError("A CIN census is one XML file.", hint="Give one path.")
    path = Path(paths[0])
    if not path.is_file():
        raise InputError(f"There is no file {path.name}.", hint="Give the path of a CIN census XML file.")
    return path


def rules_of(kind: str, year: int) -> tuple[Listed, ...]:
    """The rules of a return, as the DfE lists them, that stand in the collection ending in ``year``."""
    if kind == "cin":
        from tandem.returns.cin.judging import rules_of_year
    elif kind == "ssda903":
        from tandem.returns.ssda903.judging import rules_of_year
    else:
        raise InputError(f"No rules are held for a return called {kind}.", hint="Ask for cin or ssda903.")
    return rules_of_year(year)
