"""Known mistakes between returns: one cell of Ofsted's lists that says other than the census or the SSDA903 return."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from tandem.returns.annex_a.layout import CHILD, lists
from tandem.synthetic.annex_a import Cell, Row

__all__ = ["APART", "Apart", "set_apart"]

Listed = dict[str, Any]
Fits = Callable[[Listed, date], bool]
Wrong = Callable[[Listed], Cell]
_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Apart:
    """One kind of mistake: a wrong value in the first row where it fits, or in every row of the child."""

    code: str
    """The check between returns that it breaks."""
    list: int
    """The list that it stands in; nought for every list."""
    field: str
    wrong: Wrong
    fits: Fits


def _given(field: str) -> Fits:
    return lambda row, _on: row[field] is not None


def _before(field: str) -> Wrong:
    """The day before."""
    return lambda row: row[field] - _DAY


def _other(field: str, *codes: str) -> Wrong:
    return lambda row: codes[0] if row[field] != codes[0] else codes[1]


def _of_this_year(field: str) -> Fits:
    """Began in the collection year, so that the return has its first day too."""
    return lambda row, on: row[field] >= date(on.year - 1, 4, 2)


def _after(field: str, start: str) -> Fits:
    return lambda row, _on: row[field] is not None and row[field] > row[start]


def _known_sex(row: Listed, on: date) -> bool:
    return row["Date of Birth"] <= on and row["Gender"] in ("a) Female", "b) Male")


def _known_ethnicity(row: Listed, _on: date) -> bool:
    return not any(code in row["Ethnicity"] for code in ("NOBT", "REFU"))


def _adopted(row: Listed, _on: date) -> bool:
    return row["Date of Adoption Order"] is not None


_ASSESSED = "Continuous Assessment Start Date"
_DONE = "Continuous Assessment Date of Authorisation"
_ENQUIRED = "Strategy discussion initiating Section 47 Enquiry Start Date"
_CONFERRED = "Date of Initial Child Protection Conference"
_PLANNED, _PLAN_ENDED = "Child Protection Plan Start Date", "Child Protection Plan End Date"
_BEFORE = "Number of Previous Child Protection Plans"
_TAKEN, _CEASED = "Date Started to be Looked After", "Date Ceased to be Looked After"
_WHY_CEASED, _STATUS = "Reason Ceased to be Looked After", "Child's Legal Status"
_ALONE = "Unaccompanied Asylum Seeking Child (UASC) within the Last 12 Months (Y/N)"
_DECIDED = "Date of Decision that Child Should be Placed for Adoption"
_MATCHED = "Date of Matching Child and Prospective Adopters"


def _always(_row: Listed, _on: date) -> bool:
    return True


APART: tuple[Apart, ...] = (
    Apart("ID1", 0, CHILD, lambda row: str(row[CHILD]).lower(), _always),
    Apart("ID2", 0, "Date of Birth", _before("Date of Birth"), _given("Date of Birth")),
    Apart("ID3", 0, "Gender", _other("Gender", "a) Female", "b) Male"), _known_sex),
    Apart("ID4", 0, "Ethnicity", _other("Ethnicity", "a) WBRI", "d) WOTH"), _known_ethnicity),
    Apart("REF1", 3, "Date of referral", _before("Date of referral"), _always),
    Apart("REF2", 3, "Referral Source", _other("Referral Source", "6", "2A"), _always),
    Apart("REF3", 3, "Referral NFA?", _other("Referral NFA?", "a) Yes", "b) No"), _always),
    Apart("ASM1", 4, _ASSESSED, _before(_ASSESSED), _always),
    Apart("ASM2", 4, _DONE, _before(_DONE), _after(_DONE, _ASSESSED)),
    Apart("S471", 5, _ENQUIRED, _before(_ENQUIRED), _always),
    Apart("S472", 5, _CONFERRED, _before(_CONFERRED), _given(_CONFERRED)),
    Apart("CIN1", 6, "CIN Start Date", _before("CIN Start Date"), _always),
    Apart("CIN2", 6, "CIN Closure Date", _before("CIN Closure Date"), _given("CIN Closure Date")),
    Apart("CIN3", 6, "Reason for Closure", _other("Reason for Closure", "RC7", "RC6"), _given("Reason for Closure")),
    Apart("CIN4", 6, "Primary Need Code", _other("Primary Need Code", "N1", "N5"), _always),
    Apart("CP1", 7, _PLANNED, _before(_PLANNED), _always),
    Apart("CP2", 7, _PLAN_ENDED, _before(_PLAN_ENDED), _after(_PLAN_ENDED, _PLANNED)),
    Apart("CP3", 7, "Initial Category of Abuse", _other("Initial Category of Abuse", "NEG", "EMO"), _always),
    Apart("CP4", 7, "Latest Category of Abuse", _other("Latest Category of Abuse", "NEG", "EMO"), _always),
    Apart("CP5", 7, _BEFORE, lambda row: row[_BEFORE] + 1, _always),
    Apart("LAC1", 8, _TAKEN, _before(_TAKEN), _of_this_year(_TAKEN)),
    Apart("LAC2", 8, _CEASED, _before(_CEASED), _given(_CEASED)),
    Apart("LAC3", 8, _WHY_CEASED, _other(_WHY_CEASED, "E4A", "E8"), _given(_WHY_CEASED)),
    Apart("LAC4", 8, _STATUS, _other(_STATUS, "C2", "V2"), _always),
    Apart("LAC5", 8, "Placement Type", _other("Placement Type", "U6", "K2"), _always),
    Apart("LAC6", 8, _ALONE, lambda _: "a) Yes", lambda row, _: row[_ALONE] == "b) No"),
    Apart("ADO1", 10, _DECIDED, _before(_DECIDED), _adopted),
    Apart("ADO2", 10, _MATCHED, _before(_MATCHED), _adopted),
)  # fmt: skip


def set_apart(rows: list[tuple[int, Row]], kind: Apart, on: date) -> bool:
    """Make the mistake in a child's rows, if it can be made there; say whether it was."""
    made = False
    for place, (number, cells) in enumerate(rows):
        if number == 11 or (kind.list and number != kind.list):
            continue
        names = [column.name for column in lists()[number].columns]
        row = dict(zip(names, cells, strict=True))
        if not kind.fits(row, on):
            if kind.list:
                continue
            return False
        wrong = {**row, kind.field: kind.wrong(row)}
        rows[place] = (number, tuple(wrong[name] for name in names))
        made = True
        if kind.list:
            return True
    return made
