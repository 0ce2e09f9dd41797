"""A validation as text, JSON and CSV, and the file that each is saved in."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

import polars as pl

from tandem.report.saving import form_of, put, writing

if TYPE_CHECKING:
    from tandem.report.charts import Chart
    from tandem.returns.validation import Validation

FORMS = ("text", "json", "csv", "xlsx", "svg", "png")
"""What a result can be written as."""
_FORMULA = r"^[=+\-@\t\r]"

Paint = Callable[[str, str], str]
"""Words and what they are (``head``, ``error``, ``query``) to words as they are shown."""


class Charted(Protocol):
    """A result that has a chart."""

    def chart(self) -> Chart:
        """The chart."""


def plain(words: str, _kind: str) -> str:
    """The words as they are."""
    return words


def as_json(result: Validation) -> str:
    """One JSON document with the keys that the command promises."""
    head = json.dumps(result.head(), ensure_ascii=False, separators=(",", ":"))
    return f'{head[:-1]},"issues":{result.issues.write_json()}}}\n'


def as_csv(result: Validation) -> str:
    """The issues, a row each, lists dropped; text that a spreadsheet would run as a formula is made plain text."""
    return made_plain(result.issues.drop("also")).write_csv()


def made_plain(frame: pl.DataFrame) -> pl.DataFrame:
    """A table whose texts no spreadsheet takes for a formula."""
    text = pl.selectors.string()
    return frame.with_columns(pl.when(text.str.contains(_FORMULA)).then(pl.lit("'") + text).otherwise(text).name.keep())


def as_text(result: Validation, *, by_child: bool, paint: Paint = plain) -> str:
    """What was found, by rule and, where asked, by child."""
    lines = [paint(result.sentence, "head"), result.note]
    if not result.complete:
        lines.append(
            paint("The file is damaged: what could be read was checked, the rest is named below.", "error"),
        )
    lines += [f"Could not run: {code}, {reason}." for code, reason in result.could_not_run]
    lines.append("")
    for code, severity, count, message in result.by_rule().iter_rows():
        said = " ".join(message.split())
        lines.append(f"{paint(f'{code:<16}{severity:<6}', severity)} {count:>7,}  {said}")
    if by_child:
        lines += ["", *_by_child(result)]
    return "\n".join(lines) + "\n"


def _by_child(result: Validation) -> Iterator[str]:
    before: object = ()
    for issue in worded(result.issues.sort("child", "line", "code", nulls_last=True)).iter_rows(named=True):
        if issue["child"] != before:
            before = issue["child"]
            yield f"Child {before}" if before else "The return as a whole, or no child named"
        where = f"line {issue['line']}" if issue["line"] else "whole return"
        shown = "nothing" if issue["value"] is None else issue["value"]
        beside = f" Compared with {issue['also']}." if issue["also"] else ""
        yield f"  {where}: {issue['field'] or 'file'} holds {shown}.{beside} {issue['code']} {issue['message']}"
        if issue["what_to_do"]:
            yield f"    {issue['what_to_do']}"


def worded(issues: pl.DataFrame) -> pl.DataFrame:
    """The issues with ``also`` as words: each cell's field, what it holds and its line."""
    cell = pl.element().struct
    words = pl.format(
        "{} {} (line {})",
        cell.field("field"),
        cell.field("value").fill_null("nothing"),
        cell.field("line").cast(pl.String).fill_null("unknown"),
    )
    return issues.with_columns(pl.col("also").list.eval(words).list.join("; "))


def save(result: Validation, path: Path) -> Path:
    """Write in the form that the file's ending names: txt, json, csv, xlsx, svg or png."""
    return write(result, path, form_of(path, FORMS))


def write(result: Validation, path: Path, form: str) -> Path:
    """Write in a form named; raises ``InputError`` where the file cannot be written."""
    return write_as(result, path, form, words=_WORDS, workbook=_write_workbook)


_WORDS = {"json": as_json, "csv": as_csv, "text": lambda result: as_text(result, by_child=True)}


def _write_workbook(result: Validation, path: Path) -> None:
    from tandem.returns.workbook import write_workbook

    write_workbook(result, path)


def write_as(
    result: Charted,
    path: Path,
    form: str,
    *,
    words: Mapping[str, Callable[[Any], str]],
    workbook: Callable[[Any, Path], None],
) -> Path:
    """Write a result as words, as a workbook or as its chart; raises ``InputError`` where it cannot be written."""
    if form == "xlsx":
        with writing(path):
            workbook(result, path)
        return path
    if form in words:
        return put(path, words[form](result))
    picture = result.chart()
    return put(path, picture.png() if form == "png" else picture.svg())
