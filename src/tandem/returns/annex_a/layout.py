"""What Ofsted's child-level lists hold, and how a heading or a sheet is met by its meaning.

Lists and headings: Ofsted, inspecting local authority children's services,
child-level data ("Annex A"); Crown copyright, Open Government Licence v3.0.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from importlib.resources import files

CHILD = "Child Unique ID"
ADOPTER = "Individual adopter identifier"

_FILLER = frozenset(
    ["a", "an", "and", "be", "been", "being", "by",
     "child", "childs", "children", "did", "does", "for", "from", "had", "has", "have", "in", "is", "of", "on",
     "or", "the", "their", "this", "to", "was", "were", "years", "yn"]
)  # fmt: skip
"""Words that tell no heading of a list from another."""
_EVERYWHERE = frozenset(
    {CHILD, "Gender", "Ethnicity", "Date of Birth", "Age of Child (Years)", "Does the Child have a Disability"}
    | {"Allocated Team", "Allocated Worker", "Family identifier", "Disability"}
)
"""Columns that tell no list from another."""
_LIST_NUMBER = re.compile(r"\blist\W*(\d{1,2})\b", re.IGNORECASE)


class Kind(StrEnum):
    """What a cell must hold."""

    TEXT = "text"
    DATE = "date"
    INTEGER = "integer"


@dataclass(frozen=True, slots=True)
class Column:
    """One column, by Ofsted's heading."""

    name: str
    kind: Kind
    required: bool
    codes: str
    """The name of its code list; empty where it is free text."""


@dataclass(frozen=True, slots=True)
class List:
    """One list."""

    number: int
    title: str
    columns: tuple[Column, ...]

    @property
    def name(self) -> str:
        """As it is called in a report: ``List 7``."""
        return f"List {self.number}"

    @property
    def key(self) -> str:
        """The column that says whose row it is."""
        return ADOPTER if self.number == 11 else CHILD

    @property
    def own(self) -> frozenset[str]:
        """The columns that it is known by."""
        return frozenset(column.name for column in self.columns) - _EVERYWHERE - {ADOPTER}


@cache
def lists() -> dict[int, List]:
    """Every list by its number."""
    text = files("tandem.returns.annex_a").joinpath("columns.csv").read_text(encoding="utf-8")
    columns: dict[int, list[Column]] = {}
    titles: dict[int, str] = {}
    for row in csv.DictReader(text.splitlines()):
        number = int(row["list"])
        titles[number] = row["title"]
        made = Column(row["column"], Kind(row["type"]), row["may_be_blank"] == "no", row["codes"])
        columns.setdefault(number, []).append(made)
    return {number: List(number, titles[number], tuple(columns[number])) for number in titles}


def meaning(heading: str) -> tuple[str, ...]:
    """A heading as the words that matter, in no order: capitals, punctuation, line breaks and filler make no odds."""
    plain = heading.lower().replace("&", " and ").replace("(y/n)", " ")
    words = re.findall(r"[a-z0-9]+", re.sub(r"['\u2019.]", "", plain))
    kept = [word for word in words if word not in _FILLER]
    return tuple(sorted(kept or words))


@cache
def _meanings(number: int) -> dict[tuple[str, ...], str]:
    """Each column of a list by what its heading, or another wording of it, means; Ofsted's own goes first."""
    text = files("tandem.returns.annex_a").joinpath("also.csv").read_text(encoding="utf-8")
    columns = [column.name for column in lists()[number].columns]
    found = {meaning(name): name for name in columns}
    for row in csv.DictReader(text.splitlines()):
        if row["column"] in columns:
            found.setdefault(meaning(row["also"]), row["column"])
    return found


def columns_of(number: int, headings: Sequence[str]) -> dict[str, int]:
    """Where each column of a list stands under these headings; one that stands twice is the first."""
    known = _meanings(number)
    places: dict[str, int] = {}
    for place, heading in enumerate(headings):
        name = known.get(meaning(heading))
        if name is not None:
            places.setdefault(name, place)
    return places


def recognised(headings: Sequence[str], named: str = "") -> int | None:
    """The list that a row of headings belongs to: the one of whose own columns it has most.

    ``named`` is what the sheet or file is called: it decides between two that
    fit alike, and never against the columns. ``None`` where no list fits.
    """
    said = _LIST_NUMBER.search(named)
    number_said = int(said[1]) if said else 0
    best: tuple[float, bool, float, int] | None = None
    for number, of in lists().items():
        places = columns_of(number, headings)
        if of.key not in places:
            continue
        own = len(of.own.intersection(places)) / len(of.own)
        fit = (own, number == number_said, len(places) / len(of.columns), -number)
        if own >= 0.5 and (best is None or fit > best):
            best = fit
    return -best[3] if best else None
