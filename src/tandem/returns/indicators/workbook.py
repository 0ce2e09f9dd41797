"""Figures from a return as a workbook that an analyst keeps."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from tandem.report.sheets import whole_book
from tandem.report.tables import neutral
from tandem.returns.indicators.result import COLUMNS

if TYPE_CHECKING:
    from tandem.returns.indicators.result import ReturnFigures

__all__ = ["write_workbook"]

_WIDTHS = {"label": 46, "why": 40, "numerator": 60, "denominator": 50, "exclusions": 50, "source": 50}


def write_workbook(result: ReturnFigures, path: Path) -> None:
    """One sheet: a row a figure, heads that stay, filters; shares as percentages, unknown values empty."""
    with whole_book(path, title=result.sentence[:200]) as book:
        sheet = book.add_worksheet("Figures")
        bold, share = book.add_format({"bold": True}), book.add_format({"num_format": "0.0%"})
        sheet.write_string(0, 0, neutral(result.sentence), bold)
        sheet.write_string(1, 0, neutral(result.note))
        for at, name in enumerate(COLUMNS):
            sheet.write_string(3, at, name, bold)
            sheet.set_column(at, at, _WIDTHS.get(name, 13))
        for row, each in enumerate(result, start=4):
            told = each.to_dict()
            for at, name in enumerate(COLUMNS):
                percent = told["unit"] == "share" and name in ("value", "low", "high", "england", "la_value")
                _cell(sheet, row, at, told[name], share if percent else None)
        sheet.autofilter(3, 0, 3 + len(result.indicators), len(COLUMNS) - 1)
        sheet.freeze_panes(4, 3)


def _cell(sheet: Any, row: int, at: int, value: object, look: object) -> None:
    if isinstance(value, int | float):
        sheet.write_number(row, at, value, look)
    elif value is not None:
        sheet.write_string(row, at, neutral(str(value)))
