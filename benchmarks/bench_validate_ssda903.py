"""How long two years of an SSDA903 return take from the start of the process to the written report, every rule run."""

from __future__ import annotations

import csv
import random
import sys
import tempfile
from datetime import date, timedelta
from pathlib import Path
from typing import TextIO

from bench_validate import floor, processor_time
from harness import TANDEM, Measured, main

START = date(2026, 4, 1)
ERRORS = 0.03
LIMITS = {10_000: (1.6, 350.0), 100_000: (9.0, 1500.0)}
"""Seconds of processor time and MB of memory at each size."""
COLUMNS = {
    "header": "CHILD SEX DOB ETHNIC UPN MOTHER MC_DOB",
    "episodes": "CHILD DECOM RNE LS CIN PLACE PLACE_PROVIDER DEC REC REASON_PLACE_CHANGE HOME_POST PL_POST URN",
    "reviews": "CHILD DOB REVIEW REVIEW_CODE",
    "uasc": "CHILD SEX DOB DUC",
    "oc2": (
        "CHILD DOB SDQ_SCORE SDQ_REASON CONVICTED HEALTH_CHECK IMMUNISATIONS TEETH_CHECK HEALTH_ASSESSMENT "
        "SUBSTANCE_MISUSE INTERVENTION_RECEIVED INTERVENTION_OFFERED"
    ),
    "oc3": "CHILD DOB IN_TOUCH ACTIV ACCOM",
    "ad1": "CHILD DOB DATE_INT DATE_MATCH FOSTER_CARE NB_ADOPTR SEX_ADOPTR LS_ADOPTR",
    "placed_for_adoption": "CHILD DOB DATE_PLACED DATE_PLACED_CEASED REASON_PLACED_CEASED",
    "previous_permanence": "CHILD DOB PREV_PERM LA_PERM DATE_PERM",
    "missing": "CHILD DOB MISSING MIS_START MIS_END",
    "sw_episodes": "CHILD DOB SW_ID SW_DECOM SW_DEC SW_REASON",
    "dolo": "CHILD DOB DOLO_START DOLO_END",
}


def _day(day: date | None) -> str:
    return "" if day is None else day.strftime("%d/%m/%Y")


class Writer:
    """The files of one year, a made-up child at a time: for measuring, and like no place's real return."""

    def __init__(self, folder: Path, *, previous: bool) -> None:
        folder.mkdir()
        self._files: list[TextIO] = []
        self._tables = {name: self._table(folder / f"{name}.csv", columns) for name, columns in COLUMNS.items()}
        self._years_back = int(previous)
        self._wrong = False

    def _table(self, path: Path, columns: str) -> object:
        file = path.open("w", encoding="utf-8", newline="")
        self._files.append(file)
        table = csv.writer(file)
        table.writerow(columns.split())
        return table

    def close(self) -> None:
        """Write out what is left."""
        for file in self._files:
            file.close()

    def _row(self, table: str, *cells: object) -> None:
        self._tables[table].writerow(cells)

    def child(self, number: int) -> None:
        """Every row of one child, the same in both years but for what happened in them."""
        chance = random.Random(number)
        name = f"C{number:08d}"
        if chance.random() < 0.03:
            self._leaver(chance, name)
            return
        born, sex = date(2010, 6, 1) + timedelta(days=chance.randrange(4500)), chance.choice("MF")
        self._wrong = chance.random() < ERRORS
        start = START.replace(year=2026 - self._years_back)
        came = date(2024, 6, 1) + timedelta(days=chance.randrange(280))
        left = START + timedelta(days=chance.randrange(100, 300)) if chance.random() < 0.3 else None
        moved = START + timedelta(days=chance.randrange(5, 60)) if chance.random() < 0.4 else None
        mother = "" if sex == "M" else "0"
        self._row("header", name, "X" if self._wrong else sex, _day(born), "WBRI", f"A{number:012d}", mother, "")
        self._episodes(chance, name, came, moved, left)
        for months in (2, 3):
            held = start + timedelta(days=30 * months)
            self._row("reviews", name, _day(born), _day(held), "PN0" if (held - born).days < 1461 else "PN1")
        if self._years_back or left is None:
            self._health(name, born, start)
        if chance.random() < 0.05:
            self._row("uasc", name, sex, _day(born), "")
        if chance.random() < 0.1:
            gone = start + timedelta(days=chance.randrange(60, 95))
            back = gone + timedelta(days=-1 if self._wrong else 2)
            self._row("missing", name, _day(born), "M", _day(gone), _day(back))
        self._row("previous_permanence", name, _day(born), "Z1", "", "")
        handed = start + timedelta(days=chance.randrange(30, 300))
        self._row("sw_episodes", name, _day(born), "SW1234", _day(came), _day(handed), "FCONTA")
        self._row("sw_episodes", name, _day(born), "SW4321", _day(handed), "", "CHCHAN")
        if chance.random() < 0.05:
            self._row("placed_for_adoption", name, _day(born), _day(date(2025, 5, 1)), "", "")

    def _leaver(self, chance: random.Random, name: str) -> None:
        born = date(2007, 4, 10) + timedelta(days=chance.randrange(300))
        self._row("header", name, "M", _day(born), "WBRI", f"B{name[1:]:>012}", "", "")
        if self._years_back:
            cells = (_day(date(2023, 1, 10)), "S", "C2", "N1", "U4", "PR1", _day(date(2025, 4, 5)), "E4A", "")
            self._row("episodes", name, *cells, "LS1 1AA", "LS2 2BB", 1_000_000)
        else:
            self._row("oc3", name, _day(born), "YES", "F1", "B1")

    def _health(self, name: str, born: date, start: date) -> None:
        age_then = (start - born).days / 365.25
        score = 12 if 4 <= age_then < 16 else ""
        convicted = "0" if age_then >= 9 else ""
        young = 1 if age_then < 4 else ""
        cells = (score, "", "9" if self._wrong else convicted, young, 1, 1, 1, 0, "", "")
        self._row("oc2", name, _day(born), *cells)

    def _episodes(self, chance: random.Random, name: str, came: date, moved: date | None, left: date | None) -> None:
        urn, place = 1_000_000 + chance.randrange(5000), "U9" if self._wrong else "U4"
        posts = ("LS1 1AA", f"LS{chance.randrange(1, 20)} 2BB")
        if self._years_back or moved is None:
            ended = ("", "", "") if self._years_back or left is None else (_day(left), "E4A", "")
            self._row("episodes", name, _day(came), "S", "C2", "N1", place, "PR1", *ended, *posts, urn)
            return
        self._row("episodes", name, _day(came), "S", "C2", "N1", place, "PR1", _day(moved), "X1", "CARPL", *posts, urn)
        after = moved + timedelta(days=3 * self._wrong)
        gone = None if left is None else max(left, after + timedelta(days=5))
        ended = ("", "", "") if gone is None else (_day(gone), "E4A", "")
        self._row("episodes", name, _day(after), "P", "C2", "N1", "K2", "PR4", *ended, posts[0], "LS9 9ZZ", urn + 1)


def write_return(folder: Path, children: int) -> tuple[Path, Path]:
    """Two years' files of so many children."""
    made = []
    for year, previous in (("this", False), ("last", True)):
        writer = Writer(folder / year, previous=previous)
        for number in range(children):
            writer.child(number)
        writer.close()
        made.append(folder / year)
    return made[0], made[1]


def measure() -> list[Measured]:
    rows = []
    for children in [int(size) for size in sys.argv[1:] if size.isdigit()] or [10_000]:
        with tempfile.TemporaryDirectory() as temporary:
            this, last = write_return(Path(temporary), children)
            out = Path(temporary) / "report.json"
            command = [TANDEM, "validate", this, "--previous", last, "--year", "2027", "--format", "json", "--out", out]
            runs = [processor_time(command) for _ in range(3)]
            used, elapsed, _ = min(runs)
            peak = max(run[2] for run in runs)
            megabytes = sum(path.stat().st_size for year in (this, last) for path in year.iterdir()) / 1e6
            written = out.stat().st_size / 1e6
            least = floor(out, [path for year in (this, last) for path in year.iterdir()], used)
        limit_seconds, limit_mb = LIMITS.get(children, (None, None))
        rows.append(
            Measured(
                "SSDA903 return of two years, every rule, JSON written (processor time)",
                f"{children:,} children, {megabytes:.0f} MB",
                used,
                peak,
                limit_seconds,
                limit_mb,
                f"elapsed {elapsed:.2f} s, {megabytes / elapsed:.1f} MB/s read, {written:.1f} MB written; {least}",
            )
        )
    return rows


if __name__ == "__main__":
    main(measure)
