"""A short notation for the tables of a return: ``E{DECOM=01/05/2026 LS=C2}`` is a row of the episodes.

A table of last year's return has a minus before it. A row is of child ``1``
unless it says ``CHILD=``; ``_`` stands for a space. What is not named is blank.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

import pytest

from tandem.returns import Validation
from tandem.returns.ssda903.judging import validate_ssda903

_TABLES = """
H  header CHILD SEX DOB ETHNIC UPN MOTHER MC_DOB
E  episodes CHILD DECOM RNE LS CIN PLACE PLACE_PROVIDER DEC REC REASON_PLACE_CHANGE HOME_POST PL_POST URN PL_LA
 PL_LOCATION PL_DISTANCE
R  reviews CHILD DOB REVIEW REVIEW_CODE
U  uasc CHILD SEX DOB DUC
O2 oc2 CHILD DOB SDQ_SCORE SDQ_REASON CONVICTED HEALTH_CHECK IMMUNISATIONS TEETH_CHECK HEALTH_ASSESSMENT
 SUBSTANCE_MISUSE INTERVENTION_RECEIVED INTERVENTION_OFFERED
O3 oc3 CHILD DOB IN_TOUCH ACTIV ACCOM
A  ad1 CHILD DOB DATE_INT DATE_MATCH FOSTER_CARE NB_ADOPTR SEX_ADOPTR LS_ADOPTR
P  placed CHILD DOB DATE_PLACED DATE_PLACED_CEASED REASON_PLACED_CEASED
V  permanence CHILD DOB PREV_PERM LA_PERM DATE_PERM
M  missing CHILD DOB MISSING MIS_START MIS_END
W  workers CHILD DOB SW_ID SW_DECOM SW_DEC SW_REASON
D  dolo CHILD DOB DOLO_START DOLO_END
"""
_LINES = [line.split() for line in _TABLES.replace("\n ", " ").strip().splitlines()]
COLUMNS = {short: (name, tuple(columns)) for short, name, *columns in _LINES}
"""The file that stands for each table, and its columns."""
_ROW = re.compile(r"(-?)([A-Z][0-9]?)\{([^}]*)\}")


@dataclass(frozen=True, slots=True)
class Case:
    """What a rule should report of some rows: the cells, ``-`` for one that is blank; none, and the rule passes."""

    where: str
    code: str
    rows: str
    cells: tuple[str, ...]


def cases(folder: Path) -> list[Case]:
    """Every case of a folder: a line ``code | rows | cells`` each, in the order of files and lines."""
    found = []
    for path in sorted(folder.glob("*.txt")):
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1):
            if line.strip() and not line.startswith("#"):
                code, rows, cells = (part.strip() for part in line.split("|"))
                found.append(Case(f"{path.stem}-{number}", code, rows, tuple(cells.split())))
    return found


def parsed(rows: str) -> list[tuple[str, str, dict[str, str]]]:
    """Each row of the notation: a minus or nothing, its table, its cells."""
    left = _ROW.sub("", rows).strip()
    if left:
        raise ValueError(f"not a row: {left}")
    made = []
    for minus, table, inside in _ROW.findall(rows):
        given = (cell.split("=", 1) for cell in inside.split())
        row = {"CHILD": "1"} | {name: value.replace("_", " ") for name, value in given}
        unknown = set(row) - set(COLUMNS[table][1])
        if unknown:
            raise ValueError(f"{table} has no {unknown}")
        made.append((minus, table, row))
    return made


def write(folder: Path, written: Iterable[tuple[str, str]], *, without: str = "") -> tuple[Path, Path]:
    """The rows of several children's notations, each with the prefix of its children, as CSV files of two years.

    Every table is there, with or without rows, but those of ``without``.
    """
    rows: dict[tuple[str, str], list[dict[str, str]]] = {(minus, table): [] for minus in ("", "-") for table in COLUMNS}
    for prefix, notation in written:
        for minus, table, row in parsed(notation):
            rows[minus, table].append(row | {"CHILD": prefix + row["CHILD"] if row["CHILD"] else ""})
    this, last = folder / "this", folder / "last"
    for (minus, table), of_table in rows.items():
        year = last if minus else this
        year.mkdir(exist_ok=True)
        if minus + table not in without.split():
            name, columns = COLUMNS[table]
            (year / f"{name}.csv").write_text(_csv(columns, of_table), encoding="utf-8")
    return this, last


def _csv(columns: tuple[str, ...], rows: list[dict[str, str]]) -> str:
    text = io.StringIO()
    table = csv.DictWriter(text, columns, restval="", lineterminator="\n")
    table.writeheader()
    table.writerows(rows)
    return text.getvalue()


EVERY = cases(Path(__file__).parent / "cases")


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """A test that takes a case is run for every case of the folder."""
    if "case" in metafunc.fixturenames:
        metafunc.parametrize("case", EVERY, ids=lambda case: f"{case.code}-{case.where}")


@pytest.fixture(scope="session")
def every_case() -> list[Case]:
    return EVERY


@pytest.fixture(scope="session")
def every_return(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """All cases as one return of two years: each is of children of its own."""
    return write(tmp_path_factory.mktemp("ssda903"), [(f"{case.where}-", case.rows) for case in EVERY])


_DAYS = {"E": "DECOM", "P": "DATE_PLACED", "M": "MIS_START", "W": "SW_DECOM", "D": "DOLO_START"}


def in_order(rows: str) -> bool:
    """Whether the rows themselves say which of one child's comes first: one of a kind, or each of another day."""
    days: dict[tuple[str, str, str], list[str]] = {}
    for minus, table, row in parsed(rows):
        days.setdefault((minus, table, row["CHILD"]), []).append(row.get(_DAYS.get(table, ""), ""))
    return all(len(each) == 1 or (all(each) and len(set(each)) == len(each)) for each in days.values())


@pytest.fixture
def ordered_return(tmp_path: Path) -> tuple[Path, Path]:
    """The cases whose rows may stand in any order, as one return of two years."""
    return write(tmp_path, [(f"{case.where}-", case.rows) for case in EVERY if in_order(case.rows)])


@pytest.fixture(scope="session")
def judged(every_return: tuple[Path, Path]) -> Validation:
    """All cases, read from their files and judged."""
    this, last = every_return
    return validate_ssda903([this], previous=[last], year=2027)


@pytest.fixture
def files(tmp_path: Path) -> Callable[..., tuple[Path, Path]]:
    """One notation as the folders of two years."""
    return lambda rows, without="": write(tmp_path, [("", rows)], without=without)
