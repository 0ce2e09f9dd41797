"""Known mistakes in a looked-after return: each breaks one rule of the DfE's in one cell of one child."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from tandem.synthetic.looked_after import TABLES, Rows

__all__ = ["KINDS", "Slip", "spoil"]

Fit = Callable[[dict[str, str]], bool]
Wrong = Callable[[dict[str, str]], str]


@dataclass(frozen=True, slots=True)
class Slip:
    """One kind of mistake: a wrong value in the first row where it fits."""

    code: str
    """The rule that it breaks."""
    table: str
    field: str
    wrong: Wrong
    fits: Fit


def _always(_row: dict[str, str]) -> bool:
    return True


def _given(*fields: str) -> Fit:
    return lambda row: all(row[field] for field in fields)


def _is(value: str) -> Wrong:
    return lambda _row: value


def _copy(field: str) -> Wrong:
    return lambda row: row[field]


def _grown(row: dict[str, str]) -> bool:
    """Whether a review was of a child who could take part."""
    return row["REVIEW_CODE"] == "PN1"


def _fostered_near_home(row: dict[str, str]) -> bool:
    return bool(row["HOME_POST"]) and row["PLACE"] != "P1"


def _open(row: dict[str, str]) -> bool:
    return not row["DEC"]


KINDS: tuple[Slip, ...] = (
    Slip("101", "header", "SEX", _is("X"), _always),
    Slip("102", "header", "DOB", _is("31/02/2015"), _always),
    Slip("103", "header", "ETHNIC", _is("WELS"), _always),
    Slip("442", "header", "UPN", _is(""), _always),
    Slip("143", "episodes", "RNE", _is("Q"), _always),
    Slip("144", "episodes", "LS", _is("C9"), _always),
    Slip("145", "episodes", "CIN", _is("N0"), _always),
    Slip("146", "episodes", "PLACE", _is("U9"), _always),
    Slip("178", "episodes", "PLACE_PROVIDER", _is("PR9"), _given("PLACE_PROVIDER")),
    Slip("148", "episodes", "REC", _is(""), _given("DEC", "REC")),
    Slip("149", "episodes", "REC", _is("E99"), _given("DEC", "REC")),
    Slip("355", "episodes", "DEC", _copy("DECOM"), _given("DEC")),
    Slip("233", "episodes", "REASON_PLACE_CHANGE", _is("CARPL"), _open),
    Slip("392d", "episodes", "PL_POST", _copy("HOME_POST"), _fostered_near_home),
    Slip("166", "reviews", "REVIEW", _is(""), _always),
    Slip("167", "reviews", "REVIEW_CODE", _is("PN9"), _always),
    Slip("440", "reviews", "REVIEW_CODE", _is("PN0"), _grown),
    Slip("180", "oc2", "SDQ_SCORE", _is("41"), _given("SDQ_SCORE")),
    Slip("181", "oc2", "IMMUNISATIONS", _is("2"), _always),
    Slip("197a", "oc2", "SDQ_REASON", _is("SDQ2"), _given("SDQ_SCORE")),
    Slip("631", "previous_permanence", "PREV_PERM", _is("P9"), _always),
    Slip("SW02STG1", "social_workers", "SW_ID", _is("AB0000001234"), _always),
)
"""Every kind, table by table."""


def spoil(rows: Rows, slip: Slip) -> bool:
    """Make a mistake in a child's rows; whether there was a row in which it could be made."""
    columns = TABLES[slip.table]
    for place, cells in enumerate(rows.get(slip.table, ())):
        row = dict(zip(columns, cells, strict=True))
        if slip.fits(row):
            row[slip.field] = slip.wrong(row)
            rows[slip.table][place] = tuple(row[column] for column in columns)
            return True
    return False
