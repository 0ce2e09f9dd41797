"""What the tables of an SSDA903 return hold: their columns, and what the text of each must be."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from importlib.resources import files

LAST = "_last"
"""Ends the name of a table of last year's return."""


class Kind(StrEnum):
    """What a column's text must be."""

    TEXT = "text"
    DATE = "date"
    PART_DATE = "part_date"
    """A date of which a part may be unknown: ``zz/06/2015``."""
    CODE = "code"
    POSTCODE = "postcode"


@dataclass(frozen=True, slots=True)
class Table:
    """One table of the return."""

    name: str
    fields: tuple[str, ...]
    """Its columns after CHILD."""
    day: str = ""
    """The date that puts the rows of one child in order; none where their order means nothing."""
    extra: tuple[str, ...] = ()
    """Columns that some systems add, which rules use where they are there."""

    @property
    def own(self) -> tuple[str, ...]:
        """The columns that no other table has, by which a file is recognised."""
        return tuple(field for field in self.fields if field not in {"DOB", "SEX"})

    def of(self, *kinds: Kind) -> tuple[str, ...]:
        """The columns of these kinds."""
        return tuple(field for field in (*self.fields, *self.extra) if kind_of(field) in kinds)


def _fields(text: str) -> tuple[str, ...]:
    return tuple(text.split())


TABLES = {
    table.name: table
    for table in (
        Table("Header", _fields("SEX DOB ETHNIC UPN MOTHER MC_DOB"), extra=("UASC",)),
        Table(
            "Episodes",
            _fields("DECOM RNE LS CIN PLACE PLACE_PROVIDER DEC REC REASON_PLACE_CHANGE HOME_POST PL_POST URN"),
            day="DECOM",
            extra=("PL_LA", "PL_LOCATION", "PL_DISTANCE"),
        ),
        Table("Reviews", _fields("DOB REVIEW REVIEW_CODE")),
        Table("UASC", _fields("SEX DOB DUC")),
        Table(
            "OC2",
            _fields(
                "DOB SDQ_SCORE SDQ_REASON CONVICTED HEALTH_CHECK IMMUNISATIONS TEETH_CHECK HEALTH_ASSESSMENT"
                " SUBSTANCE_MISUSE INTERVENTION_RECEIVED INTERVENTION_OFFERED"
            ),
        ),
        Table("OC3", _fields("DOB IN_TOUCH ACTIV ACCOM")),
        Table("AD1", _fields("DOB DATE_INT DATE_MATCH FOSTER_CARE NB_ADOPTR SEX_ADOPTR LS_ADOPTR")),
        Table("PlacedAdoption", _fields("DOB DATE_PLACED DATE_PLACED_CEASED REASON_PLACED_CEASED"), day="DATE_PLACED"),
        Table("PrevPerm", _fields("DOB PREV_PERM LA_PERM DATE_PERM")),
        Table("Missing", _fields("DOB MISSING MIS_START MIS_END"), day="MIS_START"),
        Table("SWEpisodes", _fields("DOB SW_ID SW_DECOM SW_DEC SW_REASON"), day="SW_DECOM"),
        Table("DoLo", _fields("DOB DOLO_START DOLO_END"), day="DOLO_START"),
    )
}

OTHER_NAMES = {"PL": "PLACE", "CHILDID": "CHILD", "NB_ADOPTER": "NB_ADOPTR", "GENDER": "SEX", "PLACEMENT": "PLACE"}
"""What the one-file XML and older systems call some columns."""

_DATES = {
    *("DOB", "MC_DOB", "DECOM", "DEC", "REVIEW", "DUC", "DATE_INT", "DATE_MATCH", "DATE_PLACED", "DATE_PLACED_CEASED"),
    *("MIS_START", "MIS_END", "SW_DECOM", "SW_DEC", "DOLO_START", "DOLO_END"),
}
_CODED = {
    "SEX": "sex",
    "ETHNIC": "ethnicity",
    "RNE": "reason_new_episode",
    "LS": "legal_status",
    "CIN": "category_of_need",
    "PLACE": "placement_type",
    "PLACE_PROVIDER": "placement_provider",
    "REC": "reason_episode_ceased",
    "REASON_PLACE_CHANGE": "reason_place_change",
    "REVIEW_CODE": "review_code",
    "SDQ_REASON": "sdq_reason",
    "IN_TOUCH": "in_touch",
    "ACTIV": "activity",
    "ACCOM": "accommodation",
    "SEX_ADOPTR": "adopter_sex",
    "LS_ADOPTR": "adopter_legal_status",
    "REASON_PLACED_CEASED": "reason_placed_ceased",
    "PREV_PERM": "previous_permanence",
    "SW_REASON": "social_worker_change_reason",
}
_FIXED = {
    "MOTHER": ("0", "1"),
    "UASC": ("0", "1"),
    "CONVICTED": ("0", "1"),
    "HEALTH_CHECK": ("0", "1"),
    "IMMUNISATIONS": ("0", "1"),
    "TEETH_CHECK": ("0", "1"),
    "HEALTH_ASSESSMENT": ("0", "1"),
    "SUBSTANCE_MISUSE": ("0", "1"),
    "INTERVENTION_RECEIVED": ("0", "1"),
    "INTERVENTION_OFFERED": ("0", "1"),
    "FOSTER_CARE": ("0", "1"),
    "NB_ADOPTR": ("1", "2"),
    "MISSING": ("M", "A"),
    "PL_LOCATION": ("IN", "OUT"),
}
_UPPER = {"UPN", "URN", "LA_PERM", "PL_LA", "SW_ID"}


def kind_of(field: str) -> Kind:
    """What the text of a column must be; a code is read in capitals."""
    if field in _DATES:
        return Kind.DATE
    if field == "DATE_PERM":
        return Kind.PART_DATE
    if field in {"HOME_POST", "PL_POST"}:
        return Kind.POSTCODE
    if field in _CODED or field in _FIXED or field in _UPPER:
        return Kind.CODE
    return Kind.TEXT


@cache
def _codes() -> dict[str, tuple[str, ...]]:
    text = files("tandem.returns.ssda903").joinpath("codes.json").read_text(encoding="utf-8")
    return {name: tuple(values) for name, values in json.loads(text).items()}


def codes_of(field: str) -> tuple[str, ...]:
    """The codes that a column may hold; empty for one that is not coded."""
    if field in _CODED:
        return _codes()[_CODED[field]]
    return _FIXED.get(field, ())


def la_perm_codes() -> tuple[str, ...]:
    """The codes for a previous permanence order made outside England."""
    return _codes()["la_perm_non_england"]


def plain_columns(heading: Sequence[str]) -> tuple[str, ...]:
    """A file's heading in the spelling of the layout."""
    plain = (column.strip().upper().replace(" ", "_") for column in heading)
    return tuple(OTHER_NAMES.get(column, column) for column in plain)


def recognised(columns: frozenset[str]) -> Table | None:
    """The table that a file's columns belong to: the one of whose own columns it has the greatest share."""
    if "CHILD" not in columns:
        return None
    shares = {name: len(columns.intersection(table.own)) / len(table.own) for name, table in TABLES.items()}
    best = max(shares, key=lambda name: shares[name])
    return TABLES[best] if shares[best] >= 0.5 else None
