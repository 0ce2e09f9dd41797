"""A document as a Word file: headings, lists and tables as Word knows them, charts with their words."""

from __future__ import annotations

import io
from datetime import UTC, datetime
from typing import Any

from tandem.core.figure import FigureTable
from tandem.report.charts import Chart
from tandem.report.charts.palette import INK
from tandem.report.documents.document import Document, KeyNumber, Section
from tandem.report.tables import worded_rows
from tandem.report.wording import day, figure_words, interval_words

_INCHES_ACROSS = 6.0
_TABLE = "Table Grid"
_RIGHT = 2
"""``WD_ALIGN_PARAGRAPH.RIGHT``, named here so that the library loads only when a file is written."""


def to_docx(document: Document) -> bytes:
    """The document as the bytes of a .docx file, ready to edit and to read aloud."""
    import docx

    file = docx.Document()
    _set_up(file, document)
    if document.mark:
        file.sections[0].header.paragraphs[0].text = document.mark
    file.add_heading(document.title, level=0)
    file.add_paragraph(document.sentence, style="Intense Quote")
    if document.numbers:
        _numbers(file, document.numbers)
    for section in document.sections:
        _section(file, section)
    if document.sources:
        file.add_heading("Sources", level=1)
        for source in document.sources:
            when = f", first published {day(source.published_on)}" if source.published_on else ""
            line = f"{source.publisher}, {source.title}, {source.release}{when}. {source.licence}. {source.note}"
            file.add_paragraph(line.strip(), style="List Bullet")
    out = io.BytesIO()
    file.save(out)
    return out.getvalue()


def _set_up(file: Any, document: Document) -> None:
    from docx.oxml.ns import qn
    from docx.shared import RGBColor

    file.core_properties.title = document.title
    file.core_properties.author = ""
    file.core_properties.comments = ""
    file.core_properties.created = datetime.now(UTC)
    normal = file.styles["Normal"]
    normal.font.name = "Arial"
    for name in ("Title", *(f"Heading {level}" for level in (1, 2))):
        style = file.styles[name]
        style.font.name = "Arial"
        style.font.color.rgb = RGBColor.from_string(INK.removeprefix("#").upper())
        # The theme's own font would win over the named one.
        fonts = style.element.rPr.rFonts
        for theme in ("asciiTheme", "hAnsiTheme", "eastAsiaTheme", "cstheme"):
            fonts.attrib.pop(qn(f"w:{theme}"), None)
    language = normal.element.get_or_add_rPr().makeelement(qn("w:lang"), {qn("w:val"): "en-GB"})
    normal.element.get_or_add_rPr().append(language)


def _numbers(file: Any, numbers: tuple[KeyNumber, ...]) -> None:
    table = file.add_table(rows=0, cols=2, style=_TABLE)
    for number in numbers:
        label, value = table.add_row().cells
        label.text = number.label
        said = [figure_words(number.figure), interval_words(number.figure), number.beside]
        value.text = "; ".join(filter(None, said))


def _section(file: Any, section: Section) -> None:
    file.add_heading(section.heading, level=1)
    for paragraph in section.paragraphs:
        file.add_paragraph(paragraph)
    for point in section.points:
        file.add_paragraph(point, style="List Bullet")
    if section.chart is not None:
        _chart(file, section.chart)
    if section.table is not None:
        _table(file, section.table)


def _chart(file: Any, chart: Chart) -> None:
    from docx.oxml.ns import qn
    from docx.shared import Inches

    picture = file.add_picture(io.BytesIO(chart.png()), width=Inches(_INCHES_ACROSS))
    described = picture._inline.find(qn("wp:docPr"))  # noqa: SLF001 - the library has no other way to the description
    described.set("descr", chart.text_alternative)
    described.set("title", chart.title)


def _table(file: Any, table: FigureTable) -> None:
    from docx.oxml.ns import qn

    file.add_paragraph(table.title, style="Caption")
    drawn = file.add_table(rows=1, cols=len(table.columns), style=_TABLE)
    for cell, column in zip(drawn.rows[0].cells, table.columns, strict=True):
        cell.paragraphs[0].add_run(column.label).bold = True
    # Word repeats the row over each page and reads it as the table's headers.
    properties = drawn.rows[0]._tr.get_or_add_trPr()  # noqa: SLF001 - the library has no other way to it
    properties.append(properties.makeelement(qn("w:tblHeader"), {qn("w:val"): "true"}))
    for row in worded_rows(table):
        cells = zip(drawn.add_row().cells, table.columns, row, strict=True)
        for cell, column, words in cells:
            cell.text = words
            if column.unit is not None:
                cell.paragraphs[0].alignment = _RIGHT
