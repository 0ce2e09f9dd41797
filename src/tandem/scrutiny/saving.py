"""Writing answers in the forms people take away, from the ending of the file's name."""

from __future__ import annotations

import html
import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

from tandem.core.errors import InputError
from tandem.report.saving import put
from tandem.report.tables import write_csv
from tandem.report.wording import year_ending
from tandem.scrutiny import as_values

if TYPE_CHECKING:
    from tandem.report.documents import Document
    from tandem.scrutiny.result import Scrutiny
    from tandem.scrutiny.together import ScrutinyTable

FORMATS = ("text", "json", "csv", "html", "docx")
TABLE_FORMATS = ("text", "json", "csv", "html")
_ENDINGS = {"txt": "text"}


def render(found: Scrutiny, form: str) -> str | bytes:
    """One answer as text, json, csv (one row, lists dropped), html or docx."""
    if form == "text":
        from tandem.scrutiny.text import page

        return page(found)
    if form == "json":
        return json_text(found.to_dict())
    if form == "csv":
        return _csv([as_values.flat(found)])
    if form == "html":
        from tandem.report.documents import to_html

        return to_html(document(found))
    if form == "docx":
        from tandem.report.documents import to_docx

        return to_docx(document(found))
    if form in ("svg", "png"):
        picture = found.chart("funnel" if found.row.ratio is not None else "history")
        return picture.svg() if form == "svg" else picture.png()
    raise _unknown(form, (*FORMATS, "svg", "png"))


def render_table(found: ScrutinyTable, form: str) -> str:
    """Every place as text, json, csv or html."""
    if form == "text":
        from tandem.scrutiny.text import table_page

        return table_page(found)
    if form == "json":
        return json_text(found.to_dict())
    if form == "csv":
        return _csv([as_values.flat(one) for one in found])
    if form == "html":
        return _table_html(found)
    raise _unknown(form, TABLE_FORMATS)


def save(found: Scrutiny, path: Path) -> Path:
    """Write one answer; raises :class:`InputError` for an ending it does not know or a place it cannot write."""
    return put(path, render(found, _form(path)))


def save_table(found: ScrutinyTable, path: Path) -> Path:
    """Write every place."""
    return put(path, render_table(found, _form(path)))


def json_text(document: dict[str, Any]) -> str:
    """One document, UTF-8, ``null`` for unknown."""
    return json.dumps(document, ensure_ascii=False, allow_nan=False, indent=2) + "\n"


def document(found: Scrutiny) -> Document:
    """The answer as a printed document."""
    from tandem.core.figure import Figure
    from tandem.report.documents import Document, KeyNumber, Section

    table = found.figures
    now = table.rows[[row.year for row in found.history].index(found.year)]
    beside = {"rate": "england_rate", "share": "england_share"}
    keys = ("referrals", "rate", "share", "ratio")
    figures = [(key, now[key]) for key in keys]
    labels = {column.key: column.label for column in table.columns}
    pictures = ("funnel", "history") if found.row.ratio is not None else ("history",)
    return Document(
        title=f"{found.la.name}: referrals from {found.source.sentence_name}, {year_ending(found.year)}",
        sentence=found.sentence,
        numbers=tuple(
            KeyNumber(labels[key], figure, _england(now.get(beside.get(key, ""))))
            for key, figure in figures
            if isinstance(figure, Figure)
        ),
        sections=(
            *(Section(found.chart(kind).title, chart=found.chart(kind)) for kind in pictures),
            Section("What else could explain it", points=tuple(one.words for one in found.alternatives)),
            Section("The question to ask", paragraphs=(found.question,)),
            Section("Checks on the figures", points=tuple(gate.words for gate in found.gates)),
            Section("Year by year", table=table),
        ),
        sources=found.provenance,
    )


def _england(figure: object) -> str:
    from tandem.core.figure import Figure
    from tandem.report.wording import figure_words

    return f"England {figure_words(figure)}" if isinstance(figure, Figure) else ""


def _csv(rows: list[dict[str, Any]]) -> str:
    return write_csv(tuple(rows[0]), rows) if rows else ""


def _table_html(found: ScrutinyTable) -> str:
    from tandem.scrutiny.text import table_page

    title, _, body = table_page(found).partition("\n")
    return (
        f'<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>{html.escape(title)}</title></head>'
        f"<body><h1>{html.escape(title)}</h1><pre>{html.escape(body.split(chr(10), 1)[1])}</pre></body></html>\n"
    )


def _form(path: Path) -> str:
    ending = path.suffix.lstrip(".").lower()
    return _ENDINGS.get(ending, ending)


def _unknown(form: str, known: tuple[str, ...]) -> InputError:
    return InputError(f"There is no form called {form!r}.", hint=f"There are {', '.join(known)}.")
