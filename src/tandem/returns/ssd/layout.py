"""The objects of the Standard Safeguarding Dataset, their fields, keys and references.

``fields.csv`` is the dataset's specification: Data to Insight, Standard
Safeguarding Dataset, MIT licence.
"""

from __future__ import annotations

import csv
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from importlib.resources import files

_KEYS_MEANT = {"ssd_family": ("fami_family_id", "fami_person_id")}
"""Where the specification's key cannot be one: a family has a row for each of its people."""
_REFERENCES_MEANT = {
    "ssd_cla_placements.clap_placement_id": ("ssd_cla_placement", "clap_cla_placement_id"),
    "ssd_ehcp_assessment.ehca_ehcp_asmt_id": ("ssd_ehcp_assessment", "ehca_ehcp_assessment_id"),
}
"""Where the specification names a field that no object has, the one that it means."""
_PERSONS_MEANT = {"perm_person_id": ("ssd_cla_episodes", "clae_person_id")}
"""Where it leads from a person to an episode's number."""


class Kind(StrEnum):
    """What the text of a field must be."""

    TEXT = "text"
    DATE = "date"
    INTEGER = "integer"
    NUMBER = "number"
    JSON = "json"


_KINDS = {"datetime": Kind.DATE, "int": Kind.INTEGER, "float": Kind.NUMBER}


@dataclass(frozen=True, slots=True)
class Field:
    """One field of an object."""

    name: str
    kind: Kind
    longest: int | None
    """The most characters it may have; ``None`` where the dataset sets no limit."""
    leads_to: tuple[str, str] | None
    """The object and the field that it refers to."""
    codes: str
    """The name of the DfE's code list that it holds; empty where it holds none."""


@dataclass(frozen=True, slots=True)
class Object:
    """One object: a table of the dataset."""

    name: str
    fields: tuple[Field, ...]
    key: tuple[str, ...]

    @property
    def person(self) -> str | None:
        """The field that says which child a row is about."""
        names = [field.name for field in self.fields]
        return next((name for name in names if name.endswith("_person_id") or name == "person_id"), None)


@cache
def objects() -> dict[str, Object]:
    """Every object by its name."""
    coded = {row["field"]: row["codes"] for row in _rows("coded.csv")}
    fields: dict[str, list[Field]] = {}
    keys: dict[str, list[str]] = {}
    for row in _rows("fields.csv"):
        name, of = row["field"], row["object"]
        kind = _KINDS.get(row["type"].lower(), Kind.JSON if name.endswith("_json") else Kind.TEXT)
        longest = int(row["max_size"]) if row["max_size"].isdigit() and kind is Kind.TEXT else None
        fields.setdefault(of, []).append(Field(name, kind, longest, _leads_to(row), coded.get(name, "")))
        keys.setdefault(of, []).extend([name] if row["primary_key"] else [])
    return {of: Object(of, tuple(found), _KEYS_MEANT.get(of, tuple(keys[of]))) for of, found in fields.items()}


def _leads_to(row: dict[str, str]) -> tuple[str, str] | None:
    said = row["foreign_key"].partition(" ")[0]
    if not said:
        return None
    if row["field"] in _PERSONS_MEANT:
        return _PERSONS_MEANT[row["field"]]
    of, _, field = said.partition(".")
    return _REFERENCES_MEANT.get(said, (of, field))


def _rows(name: str) -> list[dict[str, str]]:
    text = files("tandem.returns.ssd").joinpath(name).read_text(encoding="utf-8")
    return list(csv.DictReader(text.splitlines()))


def plain_columns(heading: Sequence[str]) -> tuple[str, ...]:
    """A file's heading in the spelling of the layout."""
    return tuple(column.strip().lower().replace(" ", "_") for column in heading)


def recognised(columns: Sequence[str], named: str = "") -> Object | None:
    """The object that a file's columns belong to, or else the one that its name says; ``None`` for neither.

    Every field has its object's own prefix, so that a few are enough; a file
    named for an object must have at least one of its fields.
    """
    there = set(plain_columns(columns))
    shares = {name: sum(field.name in there for field in of.fields) / len(of.fields) for name, of in objects().items()}
    best = max(shares, key=lambda name: shares[name])
    if shares[best] >= 0.5:
        return objects()[best]
    said = named.rpartition(".")[0].lower()
    return objects()[said] if shares.get(said, 0) > 0 else None
