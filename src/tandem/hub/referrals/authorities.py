"""The authorities to which a child may be transferred: those of England by their codes, any other in words."""

from __future__ import annotations

from datetime import date

from tandem.core.errors import InputError
from tandem.published.crosswalk import authority, local_authorities

__all__ = ["authorities_on", "authority_name", "check_authority"]


def authorities_on(day: date) -> list[tuple[str, str]]:
    """Code and name of each authority in England on a day, by name."""
    standing = local_authorities(year=_reporting_year(day))
    return sorted(((each.code, each.name) for each in standing), key=lambda pair: pair[1])


def authority_name(said: str) -> str:
    """The name of an authority given by its code; what was said in words as it stands."""
    return authority(said).name if _is_code(said) else said


def check_authority(said: str, *, on: date) -> None:
    """Refuse a code that no authority bears on a day; words are taken as they are.

    Raises:
        InputError: there is no authority of that code, or it stands no more.
    """
    if _is_code(said) and not authority(said).exists_in(_reporting_year(on)):
        raise InputError(f"{authority(said).name} no longer stands.", hint="Choose the authority that it became.")


def _is_code(said: str) -> bool:
    return len(said) == 3 and said.isdigit()


def _reporting_year(day: date) -> int:
    """The reporting year, named by its end on 31 March, in which a day lies."""
    return day.year + (day.month >= 4)
