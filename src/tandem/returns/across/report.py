"""Returns set beside one another, as text, JSON, CSV and a workbook."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import polars as pl

from tandem.report.saving import form_of
from tandem.report.sheets import whole_book
from tandem.report.tables import neutral
from tandem.returns.names import NAMES
from tandem.returns.report import FORMS, Paint, made_plain, plain, write_as

if TYPE_CHECKING:
    from tandem.returns.across.result import Reconciliation

_ROWS_A_SHEET = 1_000_000
"""Excel holds 1,048,576."""
_HEADS = {
    "child": ("Child", 22), "code": ("Check", 10), "severity": ("Severity", 10), "message": ("What differs", 60),
    "first_return": ("First return", 14), "first_table": ("Table", 14), "first_field": ("Field", 26),
    "first_value": ("Value", 18), "first_line": ("Line", 8), "first_file": ("File", 28),
    "second_return": ("Second return", 14), "second_table": ("Table", 14), "second_field": ("Field", 26),
    "second_value": ("Value", 18), "second_line": ("Line", 8), "second_file": ("File", 28),
    "what_to_do": ("What to do", 70),
}  # fmt: skip


def as_json(result: Reconciliation) -> str:
    """One JSON document."""
    return json.dumps(result.to_dict(), ensure_ascii=False, separators=(",", ":")) + "\n"


def as_csv(result: Reconciliation) -> str:
    """The differences, a row each; text that a spreadsheet would run as a formula is made plain text."""
    return made_plain(result.differences).write_csv()


def as_issues(result: Reconciliation) -> pl.DataFrame:
    """A row a difference with the columns of a validation's issues: the first cell, and the second in words."""
    names = {kind: NAMES[kind] for kind in NAMES}
    first, second = (pl.col(f"{which}_return").replace_strict(names) for which in ("first", "second"))
    line = (
        pl.when(pl.col("second_line").is_not_null()).then(pl.format(" (line {})", "second_line")).otherwise(pl.lit(""))
    )
    said = pl.format("{}: {} {}{}", second, "second_field", pl.col("second_value").fill_null("nothing"), line)
    beside = pl.when(pl.col("second_field").is_null()).then(pl.format("{}: nothing", second)).otherwise(said)
    own = pl.col("first_return") == "hub"
    return result.differences.select(
        "code",
        "severity",
        "child",
        pl.format("{}: {}", first, pl.col("first_table").fill_null("")).alias("table"),
        pl.when(~own).then("first_row").alias("row"),
        pl.col("first_field").alias("field"),
        pl.col("first_value").alias("value"),
        pl.col("first_line").alias("line"),
        "message",
        "what_to_do",
        beside.alias("also"),
    )


def as_text(result: Reconciliation, *, by_child: bool, paint: Paint = plain) -> str:
    """What differs, by check and, where asked, by child."""
    lines = [paint(result.sentence, "head"), result.note]
    if not result.complete:
        lines.append(paint("A file is damaged: what could be read was compared. See tandem validate.", "error"))
    lines += [f"Could not compare: {code}, {reason}." for code, reason in result.could_not_run]
    lines.append("")
    for code, severity, count, _, title in result.by_check().iter_rows():
        lines.append(f"{paint(f'{code:<8}{severity:<6}', severity)} {count:>7,}  {title}")
    if result.counts.height:
        lines += ["", *_counts(result)]
    if by_child:
        lines += ["", *_by_child(result)]
    return "\n".join(lines) + "\n"


_WORDS = {"json": as_json, "csv": as_csv, "text": lambda result: as_text(result, by_child=True)}


def _counts(result: Reconciliation) -> Iterator[str]:
    for count in result.counts.iter_rows(named=True):
        verdict = "agree" if count["agree"] else "must agree" if count["must_agree"] else "may differ"
        first, second = (f"{NAMES[count[f'{which}_return']]} {count[which]:,}" for which in ("first", "second"))
        yield f"{count['measure']}: {first}, {second}: {verdict}."
        if not count["agree"]:
            yield f"    {count['why']}"


def _by_child(result: Reconciliation) -> Iterator[str]:
    before: object = ()
    for row in result.differences.iter_rows(named=True):
        if row["child"] != before:
            before = row["child"]
            yield f"Child {before}"
        yield f"  {row['code']} {row['message']} {_place(row, 'first')}; {_place(row, 'second')}."
        yield f"    {row['what_to_do']}"


def _place(row: dict[str, Any], which: str) -> str:
    """A cell in words: what the return says, and where."""
    name = NAMES[row[f"{which}_return"]]
    if row[f"{which}_value"] is None and row[f"{which}_table"] is None:
        return f"{name}: nothing"
    said = row[f"{which}_value"] if row[f"{which}_value"] is not None else "nothing"
    where = ", ".join(
        str(part) for part in (row[f"{which}_file"], row[f"{which}_line"] and f"line {row[f'{which}_line']}") if part
    )
    return f"{name}: {row[f'{which}_field'] or ''} {said}{f' ({where})' if where else ''}".replace(":  ", ": ")


def save(result: Reconciliation, path: Path) -> Path:
    """Write in the form that the file's ending names: txt, json, csv, xlsx, svg or png."""
    return write(result, path, form_of(path, FORMS))


def write(result: Reconciliation, path: Path, form: str) -> Path:
    """Write in a form named; raises ``InputError`` where the file cannot be written."""
    return write_as(result, path, form, words=_WORDS, workbook=_write_workbook)


def _write_workbook(result: Reconciliation, path: Path) -> None:
    with whole_book(path, title=result.sentence[:200]) as book:
        _Sheets(book).write(result)


class _Sheets:
    """The sheets of the workbook: summary, checks, counts, differences by child."""

    def __init__(self, book: Any) -> None:
        self._book = book
        self._head = book.add_format({"bold": True, "bottom": 1, "bg_color": "#e3f0f1", "text_wrap": True})
        self._strong = book.add_format({"bold": True, "font_size": 14})
        self._link = book.add_format({"font_color": "#0b5a66", "underline": 1})

    def write(self, result: Reconciliation) -> None:
        """Every sheet, in the order of its tabs."""
        summary = self._book.add_worksheet("Summary")
        summary.set_column(0, 0, 120)
        summary.write_string(0, 0, result.sentence, self._strong)
        summary.write_string(1, 0, result.note)
        lines = [f"Could not compare {code}: {reason}" for code, reason in result.could_not_run]
        for row, line in enumerate(lines, start=3):
            summary.write_string(row, 0, neutral(line))
        for row, name in enumerate(("By check", "Counts", "By child"), start=4 + len(lines)):
            summary.write_url(row, 0, f"internal:'{name}'!A1", self._link, name)
        self._table("By check", _CHECK_HEADS, _check_rows(result))
        said = {(True, True): "yes", (True, False): "no", (False, True): "yes", (False, False): "no, and may differ"}
        counts = ((*row[:5], said[row[5], row[6]], row[7]) for row in result.counts.rows())
        self._table("Counts", _COUNT_HEADS, counts)
        names = [name for name in _HEADS if name in result.differences.columns]
        for part, frame in enumerate(result.differences.select(names).iter_slices(_ROWS_A_SHEET), start=1):
            title = "By child" if part == 1 else f"By child {part}"
            self._table(title, [_HEADS[name] for name in names], frame.iter_rows())
        if not result.differences.height:
            self._table("By child", [_HEADS[name] for name in names], ())

    def _table(self, title: str, heads: Sequence[tuple[str, int]], rows: Any) -> None:
        sheet = self._book.add_worksheet(title)
        for at, (head, width) in enumerate(heads):
            sheet.set_column(at, at, width)
            sheet.write_string(0, at, head, self._head)
        sheet.freeze_panes(1, 1)
        last = 1
        for last, row in enumerate(rows, start=1):
            for at, value in enumerate(row):
                if isinstance(value, int):
                    sheet.write_number(last, at, value)
                elif value is not None:
                    sheet.write_string(last, at, neutral(str(value)))
        sheet.autofilter(0, 0, last, len(heads) - 1)


_CHECK_HEADS = (
    ("Check", 10), ("Severity", 10), ("Outcome", 16), ("Differences", 12), ("What", 48), ("Why", 80),
    ("What to do", 80),
)  # fmt: skip
_COUNT_HEADS = (
    ("Count", 50), ("First return", 14), ("First", 10), ("Second return", 14), ("Second", 10), ("Agree", 18),
    ("Why", 80),
)  # fmt: skip


def _check_rows(result: Reconciliation) -> Iterator[tuple[object, ...]]:
    many = {code: count for code, _, count, _, _ in result.by_check().iter_rows()}
    stopped = dict(result.could_not_run)
    for check in result.checks:
        outcome = (
            "could not run" if check.code in stopped
            else "not asked" if check.code in result.not_asked
            else "differs" if check.code in many
            else "agrees"
        )  # fmt: skip
        count = many.get(check.code, 0) if outcome in {"differs", "agrees"} else None
        yield check.code, str(check.severity), outcome, count, check.title, check.why, check.what_to_do
