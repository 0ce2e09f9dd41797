"""Lists written as CSV text or as a workbook, and read by the real reader."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from tandem.returns.annex_a.layout import lists

BLANK = {
    "Child Unique ID": "A1",
    "Gender": "M",
    "Ethnicity": "WBRI",
    "Date of Birth": "01/05/2015",
    "Age of Child (Years)": "10",
}


@pytest.fixture
def row_of() -> Callable[..., dict[str, str]]:
    """A row of a list with something in every cell that may not be blank, but for what is said."""

    def made(number: int, **said: str) -> dict[str, str]:
        row = {}
        for column in lists()[number].columns:
            if column.codes:
                filled = {"yes_no": "Yes", "sex": "F", "ethnicity": "WBRI"}.get(column.codes, "")
            else:
                filled = {"date": "01/02/2026", "integer": "1"}.get(str(column.kind), "some")
            row[column.name] = BLANK.get(column.name, filled if column.required else "")
        known = {"referral_source": "6", "primary_need": "N1", "abuse_category": "NEG", "category_of_need": "N1"}
        known |= {"legal_status": "C2", "placement_type": "U4", "placement_provider": "PR1"}
        row |= {c.name: known[c.codes] for c in lists()[number].columns if c.required and c.codes in known}
        return row | {name.replace("_", " "): text for name, text in said.items()}

    return made


@pytest.fixture
def as_csv(tmp_path: Path) -> Callable[..., Path]:
    """Rows as a CSV file."""

    def written(rows: Sequence[Sequence[str]], name: str = "anything.csv") -> Path:
        path = tmp_path / name
        path.write_text(
            "\n".join(",".join('"' + cell.replace('"', '""') + '"' for cell in row) for row in rows) + "\n",
            encoding="utf-8",
        )
        return path

    return written


@pytest.fixture
def as_book(tmp_path: Path) -> Callable[..., Path]:
    """Sheets, each some rows of cells, as a workbook."""

    def written(sheets: dict[str, Sequence[Sequence[Any]]], name: str = "anything.xlsx") -> Path:
        import xlsxwriter

        path = tmp_path / name
        book = xlsxwriter.Workbook(str(path), {"default_date_format": "dd/mm/yyyy"})
        for title, rows in sheets.items():
            sheet = book.add_worksheet(title)
            for at, row in enumerate(rows):
                for column, cell in enumerate(row):
                    if isinstance(cell, date):
                        sheet.write_datetime(at, column, cell)
                    elif cell is not None:
                        sheet.write(at, column, cell)
        book.close()
        return path

    return written
