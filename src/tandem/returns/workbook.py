"""The Excel workbook that an analyst keeps: summary, by rule, by child, and what concerns the return as a whole.

Rows are written to disk as they come, so a workbook of any number of issues
takes the same memory.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import polars as pl

from tandem.report.sheets import whole_book
from tandem.report.tables import neutral
from tandem.returns.report import worded

if TYPE_CHECKING:
    from tandem.returns.validation import Validation

ROWS_A_SHEET = 1_000_000
"""Excel holds 1,048,576."""
LINKS_A_SHEET = 60_000
"""Excel holds 65,530."""
_AT_ONCE = 10_000
_LONGEST = 300
"""Characters of a cell's content that are shown."""


@dataclass(frozen=True, slots=True)
class _Column:
    head: str
    width: int
    name: str


_ISSUE = (
    _Column("Child", 22, "child"),
    _Column("Rule", 14, "code"),
    _Column("Severity", 10, "severity"),
    _Column("Table", 16, "table"),
    _Column("Row", 8, "row"),
    _Column("Field", 28, "field"),
    _Column("Value", 20, "value"),
    _Column("Line", 10, "line"),
    _Column("File", 28, "file"),
    _Column("Compared with", 48, "also"),
    _Column("Message", 70, "message"),
    _Column("What to do", 70, "what_to_do"),
)
_RULE = (
    _Column("Rule", 14, "code"),
    _Column("Severity", 10, "severity"),
    _Column("Outcome", 14, "outcome"),
    _Column("Issues", 10, "count"),
    _Column("Children", 10, "children"),
    _Column("Message", 90, "message"),
    _Column("What to do", 70, "what_to_do"),
)


def write_workbook(result: Validation, path: Path) -> None:
    """Write the workbook at ``path``; it appears there whole or not at all."""
    with whole_book(path, title=result.title) as book:
        _Sheets(book, result).write()


class _Sheets:
    def __init__(self, book: Any, result: Validation) -> None:
        self.book, self.result = book, result
        self.of_children = result.issues.filter(pl.col("child").is_not_null()).sort("child", "line", "code")
        self.of_whole = result.issues.filter(pl.col("child").is_null()).sort("line", "code", nulls_last=True)
        make = book.add_format
        self.top = {"valign": "top"}
        self.cell = make(self.top)
        self.head = make({"bold": True, "bottom": 1, "bg_color": "#e3f0f1", "valign": "top", "text_wrap": True})
        self.strong = make({"bold": True, "font_size": 14})
        self.bold = make({"bold": True})
        self.link = make({**self.top, "font_color": "#0b5a66", "underline": 1})
        self.shades = {
            "error": make({**self.top, "font_color": "#a4262c"}),
            "query": make({**self.top, "font_color": "#8a5a00"}),
        }

    def write(self) -> None:
        """Every sheet, in the order of its tabs."""
        names = self._child_sheets()
        summary = self.book.add_worksheet("Summary")
        rules = self.book.add_worksheet("By rule")
        sheets = [self.book.add_worksheet(name) for name in names]
        whole = self.book.add_worksheet("Whole return")
        self._summary(summary, names)
        places = self._by_rule(rules, names)
        for number, sheet in enumerate(sheets):
            part = self.of_children.slice(number * ROWS_A_SHEET, ROWS_A_SHEET)
            self._issues(sheet, _ISSUE, part, places)
        self._issues(whole, _ISSUE[1:], self.of_whole, places)
        summary.activate()

    def _child_sheets(self) -> list[str]:
        many = max(1, -(-self.of_children.height // ROWS_A_SHEET))
        return ["By child", *(f"By child {number}" for number in range(2, many + 1))]

    def _summary(self, sheet: Any, names: Sequence[str]) -> None:
        result = self.result
        counted = dict(result.issues.group_by("severity").len().iter_rows())
        sheet.hide_gridlines(2)
        sheet.set_column(0, 0, 28)
        sheet.set_column(1, 1, 100)
        lines: list[tuple[str, str | int]] = [
            ("Collection", result.title),
            ("Judged by", result.note),
            ("Children", result.children),
            ("Rules passed", len(result.passed)),
            ("Rules failed", len(result.failed)),
            ("Rules that could not run", len(result.could_not_run)),
            ("Errors", counted.get("error", 0)),
            ("Queries", counted.get("query", 0)),
            ("Children with an issue", self.of_children["child"].n_unique()),
            ("The whole file was read", "yes" if result.complete else "no: it is damaged; see Whole return"),
        ]
        sheet.write_string(0, 0, result.sentence, self.strong)
        row = 2
        for name, said in lines:
            sheet.write_string(row, 0, name, self.bold)
            self._put(sheet, row, 1, said)
            row += 1
        for number, (code, reason) in enumerate(result.could_not_run):
            sheet.write_string(row, 0, "Could not run" if not number else "", self.bold)
            self._put(sheet, row, 1, f"{code}: {reason}")
            row += 1
        for name, said in (
            ("By rule", "Every rule of the collection, its outcome and how many issues it has"),
            *((name, "Every issue of a child, in the order of their identifiers and lines") for name in names),
            ("Whole return", "Issues of the file, of all its children together, and of children without an identifier"),
        ):
            row += 1
            sheet.write_url(row, 0, f"internal:'{name}'!A1", self.link, name)
            self._put(sheet, row, 1, said)

    def _by_rule(self, sheet: Any, names: Sequence[str]) -> dict[str, int]:
        """Write the rules; the row of each, counted from one as Excel does."""
        first = {
            code: (f"{names[at // ROWS_A_SHEET]}", at % ROWS_A_SHEET + 2)
            for code, at in self.of_children.with_row_index("at").group_by("code").agg(pl.col("at").min()).iter_rows()
        }
        for at, code in reversed(list(enumerate(self.of_whole["code"]))):
            first.setdefault(code, ("Whole return", 0))
            if first[code][0] == "Whole return":
                first[code] = ("Whole return", at + 2)
        places = {}
        many = self._start(sheet, _RULE)
        for row, rule in enumerate(self._rules(), start=1):
            places[rule["code"]] = row + 1
            for column, of in enumerate(_RULE):
                if of.name == "code" and rule["code"] in first:
                    name, line = first[rule["code"]]
                    sheet.write_url(row, column, f"internal:'{name}'!A{line}", self.link, neutral(rule["code"]))
                else:
                    self._put(sheet, row, column, rule[of.name], self._look(of.name, rule["severity"]))
            many += 1
        self._finish(sheet, _RULE, many)
        return places

    def _rules(self) -> Iterator[dict[str, Any]]:
        result = self.result
        tally = {
            code: (count, children)
            for code, count, children in result.issues.group_by("code")
            .agg(pl.len(), pl.col("child").n_unique() - pl.col("child").null_count().clip(upper_bound=1))
            .iter_rows()
        }
        stopped = {code for code, _ in result.could_not_run}
        known = {rule.code for rule in result.rules}
        faults = result.issues.filter(~pl.col("code").is_in(known)).unique("code").sort("code")
        for fault in faults.iter_rows(named=True):
            count, children = tally[fault["code"]]
            same = {"code": fault["code"], "severity": fault["severity"], "outcome": "fault of the file"}
            yield (
                same
                | {"count": count, "children": children, "message": fault["message"]}
                | {"what_to_do": fault["what_to_do"]}
            )
        for rule in result.rules:
            count, children = tally.get(rule.code, (0, 0))
            outcome = "could not run" if rule.code in stopped else "failed" if count else "passed"
            yield {
                "code": rule.code,
                "severity": str(rule.severity),
                "outcome": outcome,
                "count": None if rule.code in stopped else count,
                "children": None if rule.code in stopped else children,
                "message": rule.message,
                "what_to_do": rule.what_to_do,
            }

    def _issues(self, sheet: Any, columns: Sequence[_Column], issues: pl.DataFrame, places: dict[str, int]) -> None:
        row = self._start(sheet, columns)
        names = [column.name for column in columns]
        at = names.index("code")
        for part in issues.iter_slices(_AT_ONCE):
            for values in worded(part).select(names).iter_rows():
                severity = values[at + 1]
                for column, value in enumerate(values):
                    if column == at and row <= LINKS_A_SHEET and value in places:
                        target = f"internal:'By rule'!A{places[value]}"
                        sheet.write_url(row, column, target, self.link, neutral(value))
                    else:
                        self._put(sheet, row, column, value, self._look(names[column], severity))
                row += 1
        self._finish(sheet, columns, row)

    def _start(self, sheet: Any, columns: Sequence[_Column]) -> int:
        for at, column in enumerate(columns):
            sheet.set_column(at, at, column.width)
            sheet.write_string(0, at, column.head, self.head)
        sheet.freeze_panes(1, 1)
        sheet.ignore_errors({"number_stored_as_text": "A2:G1048576"})
        return 1

    def _finish(self, sheet: Any, columns: Sequence[_Column], rows: int) -> None:
        sheet.autofilter(0, 0, max(rows - 1, 1), len(columns) - 1)
        sheet.repeat_rows(0)
        sheet.set_landscape()
        sheet.fit_to_pages(1, 0)

    def _look(self, name: str, severity: str) -> Any:
        return self.shades.get(severity, self.cell) if name == "severity" else self.cell

    def _put(self, sheet: Any, row: int, column: int, value: object, look: Any = None) -> None:
        if isinstance(value, int):
            sheet.write_number(row, column, value, look)
        elif isinstance(value, str) and value:
            shown = value if len(value) <= _LONGEST else value[: _LONGEST - 1] + "…"
            sheet.write_string(row, column, neutral(shown), look)
