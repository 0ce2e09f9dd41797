"""Excel workbooks: rows of plain values with whose copy it is, and books that appear whole or not at all."""

from __future__ import annotations

import io
import shutil
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import Any

from tandem.report.tables import neutral

__all__ = ["whole_book", "write_xlsx"]

_WIDTH = 24


def write_xlsx(
    columns: Mapping[str, str], rows: Sequence[Mapping[str, object]], *, about: Sequence[tuple[str, str]], mark: str
) -> bytes:
    """A workbook of one table: ``columns`` are keys and heads, unknown is empty, text neutralised (G32).

    ``about`` is the first sheet, line by line; ``mark`` stands on every printed
    page and in the file's properties.
    """
    import xlsxwriter

    out = io.BytesIO()
    # Text is never taken for a formula or a link, whatever it begins with.
    book = xlsxwriter.Workbook(out, {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False})
    book.set_properties({"title": mark, "comments": mark})
    bold = book.add_format({"bold": True, "text_wrap": True})
    front = book.add_worksheet("About")
    front.set_column(0, 1, _WIDTH * 2)
    for place, (label, words) in enumerate(about):
        front.write_string(place, 0, label, bold)
        front.write_string(place, 1, neutral(words))
    sheet = book.add_worksheet("Rows")
    for each in (front, sheet):
        each.set_header(f"&L{mark.replace('&', '&&')}")
    sheet.set_column(0, max(len(columns) - 1, 0), _WIDTH)
    sheet.freeze_panes(1, 0)
    for place, head in enumerate(columns.values()):
        sheet.write_string(0, place, neutral(head), bold)
    for line, row in enumerate(rows, start=1):
        for place, key in enumerate(columns):
            _cell(sheet, line, place, row.get(key))
    book.close()
    return out.getvalue()


@contextmanager
def whole_book(path: Path, *, title: str) -> Iterator[Any]:
    """A workbook of many rows, in little memory, to be filled within; raises ``OSError`` where it cannot be written.

    What waits to be written may name children: it stays in the folder that was chosen for the report.
    """
    import xlsxwriter
    from xlsxwriter.exceptions import FileCreateError

    with tempfile.TemporaryDirectory(dir=path.parent, prefix=".tandem-") as folder:
        made = Path(folder) / "report.xlsx"
        options = {"constant_memory": True, "tmpdir": folder, "strings_to_formulas": False, "strings_to_urls": False}
        book = xlsxwriter.Workbook(str(made), options)
        book.set_properties({"title": title, "author": "Tandem"})
        yield book
        try:
            book.close()
        except FileCreateError as fault:
            raise OSError(None, str(fault)) from fault
        shutil.move(made, path)


def _cell(sheet: object, line: int, place: int, value: object) -> None:
    write = sheet.write_number if isinstance(value, int | float) else sheet.write_string  # type: ignore[attr-defined]
    if value is None or value == "":
        return
    if isinstance(value, bool):
        value, write = ("yes" if value else "no"), sheet.write_string  # type: ignore[attr-defined]
    elif isinstance(value, date):
        value = value.isoformat()
    write(line, place, value if isinstance(value, int | float) else neutral(str(value)))
