"""The columns that a force's file may have, and under which headings each is known (docs/police-notifications.md)."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType

from tandem.core.errors import InputError

__all__ = ["COLUMNS", "Column", "Headings", "headings"]


@dataclass(frozen=True, slots=True)
class Column:
    """One column: its usual heading, and others it goes by."""

    key: str
    heading: str
    others: tuple[str, ...] = ()


COLUMNS = (
    Column("incident", "Incident number", ("Incident no", "Incident ref", "Incident reference", "Occurrence number",
                                           "Occurrence no", "Occurrence ref", "Crime reference", "Log number", "URN")),
    Column("sent", "Sent", ("Sent at", "Date sent", "Date and time sent", "Notification sent", "Submitted",
                            "Date submitted", "Shared on")),
    Column("when", "Date of incident", ("Incident date", "Incident date and time", "Occurred", "Occurred on")),
    Column("where", "Place of incident", ("Incident address", "Incident location", "Location")),
    Column("officer", "Officer", ("Officer name", "Reporting officer", "Submitting officer", "Author")),
    Column("officer_role", "Rank", ("Rank and number", "Officer role", "Collar number", "Officer rank")),
    Column("telephone", "Officer telephone", ("Telephone", "Officer phone", "Contact number")),
    Column("email", "Officer e-mail", ("Email", "E-mail", "Officer email")),
    Column("given_name", "Child forename", ("Forename", "Forenames", "First name", "Child first name", "Given name")),
    Column("family_name", "Child surname", ("Surname", "Last name", "Child last name", "Family name")),
    Column("name", "Child name", ("Name of child", "Child", "Subject name", "Full name")),
    Column("also_known_as", "Also known as", ("Alias", "AKA", "Aliases")),
    Column("born", "Date of birth", ("DOB", "Child DOB", "Child date of birth", "Born")),
    Column("sex", "Sex", ("Gender", "Child sex", "Child gender")),
    Column("address", "Address", ("Child address", "Home address")),
    Column("postcode", "Postcode", ("Post code", "Child postcode")),
    Column("school", "School", ("School or nursery", "Nursery or school")),
    Column("adult", "Parent or carer", ("Parent", "Carer", "Adult name", "Parent or carer name")),
    Column("adult_relationship", "Relationship", ("Relationship to child", "Adult relationship")),
    Column("adult_born", "Parent or carer date of birth", ("Adult DOB", "Parent DOB", "Carer DOB")),
    Column("what_happened", "Circumstances", ("What happened", "Incident summary", "Summary", "Details", "Narrative")),
    Column("own_words", "Voice of the child", ("Child voice", "What the child said", "Childs words")),
    Column("danger", "Immediate danger", ("Immediate risk",)),
    Column("grade", "RAG", ("RAG grade", "RAG rating", "Police grade", "Grading", "Risk grade")),
    Column("dash", "DASH", ("DASH grade", "DASH risk", "DARA", "Domestic abuse risk")),
)  # fmt: skip

_NEEDED = ("incident", "what_happened")
_NAMING = ("given_name", "family_name", "name")


@dataclass(frozen=True, slots=True)
class Headings:
    """Which column stands at which place of a line, and what we do not know."""

    places: Mapping[str, int]
    unknown: Mapping[int, str]
    """Headings we do not know, by their places: what stands under them is kept with what was told."""
    count: int


def headings(cells: Sequence[str]) -> Headings:
    """Recognise a file's first line, whatever the case, spaces and punctuation.

    Raises:
        InputError: a column that a notification cannot do without is missing, or one stands there twice.
    """
    known = {_plain(words): column for column in COLUMNS for words in (column.heading, *column.others)}
    places: dict[str, int] = {}
    unknown: dict[int, str] = {}
    for place, cell in enumerate(cells):
        column = known.get(_plain(cell))
        if column is None:
            if cell.strip():
                unknown[place] = cell.strip()
        elif column.key in places:
            raise InputError(
                f"Two headings both mean {column.heading!r}: {cells[places[column.key]]!r} and {cell!r}.",
                hint="Keep one of the two columns, or rename the other.",
            )
        else:
            places[column.key] = place
    _check(places)
    return Headings(MappingProxyType(places), MappingProxyType(unknown), len(cells))


def _check(places: Mapping[str, int]) -> None:
    usual = {column.key: column.heading for column in COLUMNS}
    missing = [usual[key] for key in _NEEDED if key not in places]
    if not any(key in places for key in _NAMING):
        missing.append(usual["name"])
    if missing:
        raise InputError(
            f"The first line has no heading for {' and '.join(missing)}.",
            hint="The first line names the columns; the headings that are understood are in the documentation.",
        )


def _plain(heading: str) -> str:
    return re.sub(r"[^a-z0-9]+", "", heading.casefold())
