"""The Excel workbook, read back by another library: what stands where, where links lead, and that nothing runs."""

from __future__ import annotations

import re
import tracemalloc
from pathlib import Path
from typing import Any

import openpyxl
import polars as pl
import pytest

from tandem.core.errors import InputError
from tandem.returns import Validation, workbook

TWO = (
    "Child[I[id=B2 Sex=M] E[ref=2025-05-02 nfa=false A[a1=2025-05-01]]]"
    " Child[I[id==A1 Sex=@SUM(A1)] E[ref=2025-05-02 close=2025-06-02 why=RC1] E[ref=2025-06-01 nfa=false]]"
    " Child[I[Sex=M]]"
)


def _read(result: Validation, folder: Path) -> Any:
    path = folder / "report.xlsx"
    result.save(path)
    assert [each.name for each in folder.iterdir() if each.suffix != ".xml"] == ["report.xlsx"]
    return openpyxl.load_workbook(path)


def _rows(sheet: Any) -> list[dict[str, Any]]:
    heads, *rows = sheet.iter_rows(values_only=True)
    return [dict(zip(heads, row, strict=True)) for row in rows]


def test_every_issue_of_a_child_stands_once_in_order_of_child_and_line(judge, tmp_path: Path) -> None:
    result = judge(TWO)
    rows = _rows(_read(result, tmp_path)["By child"])
    of_children = result.issues.filter(pl.col("child").is_not_null())
    assert len(rows) == of_children.height
    assert [(row["Child"], row["Line"]) for row in rows] == sorted((row["Child"], row["Line"]) for row in rows)
    late = next(row for row in rows if row["Rule"] == "1103")
    assert (late["Child"], late["Table"], late["Field"]) == ("B2", "assessment", "AssessmentActualStartDate")
    assert late["Value"] == "2025-05-01"
    assert re.fullmatch(r"CINreferralDate 2025-05-02 \(line \d+\)", late["Compared with"])
    assert late["What to do"].startswith("Check both dates")


def test_every_rule_has_its_outcome_and_its_counts(judge, tmp_path: Path) -> None:
    result = judge(TWO)
    rows = {row["Rule"]: row for row in _rows(_read(result, tmp_path)["By rule"])}
    assert {code for code, row in rows.items() if row["Outcome"] == "passed"} == set(result.passed)
    assert {code for code, row in rows.items() if row["Outcome"] == "failed"} == set(result.failed)
    assert (rows["8820"]["Issues"], rows["8820"]["Children"]) == (2, 1)
    assert (rows["8500"]["Issues"], rows["8500"]["Children"]) == (1, 0)
    assert rows["schema-code"]["Outcome"] == "fault of the file"


def test_a_rule_that_could_not_run_has_no_count(judge, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from tandem.returns.cin.rules.book import BOOK

    monkeypatch.delitem(BOOK.checks, "8842Q")
    book = _read(judge(TWO), tmp_path)
    row = next(row for row in _rows(book["By rule"]) if row["Rule"] == "8842Q")
    assert (row["Outcome"], row["Issues"]) == ("could not run", None)
    assert ("Could not run", "8842Q: not yet built") in list(book["Summary"].iter_rows(values_only=True))


def test_issues_without_a_child_stand_on_their_own_sheet(judge, tmp_path: Path) -> None:
    rows = _rows(_read(judge(TWO), tmp_path)["Whole return"])
    assert {"2887Q", "8500"} <= {row["Rule"] for row in rows}
    assert "Child" not in rows[0]


def test_links_lead_from_a_rule_to_its_first_issue_and_back(judge, tmp_path: Path) -> None:
    book = _read(judge(TWO), tmp_path)
    seen = 0
    for name in ("Summary", "By rule", "By child", "Whole return"):
        for row in book[name].iter_rows():
            for cell in row:
                if cell.hyperlink is None:
                    continue
                sheet, place = re.fullmatch(r"'(.+)'!(\w+)", cell.hyperlink.location).groups()
                seen += 1
                if name != "Summary":
                    there = book[sheet][place].row
                    assert cell.value in [each.value for each in book[sheet][there]]
                else:
                    assert (sheet, place) == (cell.value, "A1")
    first = next(cell for cell in book["By rule"]["A"] if cell.value == "8820").hyperlink.location
    line = int(first.rpartition("A")[2])
    assert [book["By child"].cell(at, 2).value for at in range(2, line)].count("8820") == 0
    assert seen > 20


def test_no_cell_is_a_formula_or_could_become_one(judge, tmp_path: Path) -> None:
    """A workbook saved as CSV and opened again must not run what somebody typed into a case system."""
    book = _read(judge(TWO), tmp_path)
    cells = [cell for sheet in book for row in sheet.iter_rows() for cell in row if isinstance(cell.value, str)]
    assert "'=A1" in {cell.value for cell in cells}
    assert "'@SUM(A1)" in {cell.value for cell in cells}
    assert not [cell.value for cell in cells if cell.data_type == "f" or cell.value[0] in "=+-@\t\r"]


def test_heads_stay_in_sight_and_rows_can_be_filtered(judge, tmp_path: Path) -> None:
    book = _read(judge(TWO), tmp_path)
    for name in ("By rule", "By child", "Whole return"):
        sheet = book[name]
        assert sheet.freeze_panes == "B2"
        assert sheet.auto_filter.ref == sheet.dimensions
        assert sheet.column_dimensions["A"].width > 10
    assert book.sheetnames[0] == book.active.title == "Summary"


def _many(result: Validation, times: int) -> Validation:
    fields = {name: getattr(result, name) for name in Validation.__dataclass_fields__}
    issues = pl.concat([result.issues.filter(pl.col("child").is_not_null())] * times)
    return Validation(**{**fields, "issues": issues})


def test_more_rows_than_a_sheet_holds_go_on_in_the_next(judge, tmp_path: Path, monkeypatch) -> None:
    monkeypatch.setattr(workbook, "ROWS_A_SHEET", 4)
    monkeypatch.setattr(workbook, "LINKS_A_SHEET", 2)
    result = _many(judge(TWO), 1)
    book = _read(result, tmp_path)
    parts = [name for name in book.sheetnames if name.startswith("By child")]
    assert len(parts) == -(-result.issues.height // 4)
    assert [len(_rows(book[name])) for name in parts[:-1]] == [4] * (len(parts) - 1)
    assert sum(len(_rows(book[name])) for name in parts) == result.issues.height
    assert sum(cell.hyperlink is not None for cell in book[parts[0]]["B"]) == 2


def test_memory_does_not_grow_with_the_issues(judge, tmp_path: Path, monkeypatch) -> None:
    """But for the links, which are held until the end and bounded."""
    monkeypatch.setattr(workbook, "LINKS_A_SHEET", 100)
    result = judge(TWO)
    times = [10_000 // result.issues.height, 1_000 // result.issues.height]
    peaks = []
    for count in times:
        many = _many(result, count)
        tracemalloc.start()
        many.save(tmp_path / "report.xlsx")
        peaks.append(tracemalloc.get_traced_memory()[1])
        tracemalloc.stop()
    assert peaks[0] < peaks[1] + 2**20


@pytest.mark.parametrize("name", ["report.pdf", "none/report.xlsx", "none/report.csv"])
def test_a_file_that_cannot_be_written_is_said_in_a_line(name: str, judge, tmp_path: Path) -> None:
    with pytest.raises(InputError):
        judge(TWO).save(tmp_path / name)
