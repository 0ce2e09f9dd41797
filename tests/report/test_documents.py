"""One document, as a page and as a Word file: both whole, both readable aloud."""

from __future__ import annotations

import io
import re
import zipfile
from dataclasses import replace
from datetime import date
from html.parser import HTMLParser

import docx
import pytest
from docx.enum.text import WD_ALIGN_PARAGRAPH

from tandem.core.figure import Column, Figure, FigureTable, Provenance, State, Unit
from tandem.report.charts import SourceRow, sources_chart
from tandem.report.documents import Document, KeyNumber, Section, to_docx, to_html

PUBLISHED = Provenance(
    "cin", "Children in need", "Department for Education", "2024 release", published_on=date(2024, 10, 31)
)


@pytest.fixture(scope="module")
def document() -> Document:
    chart = sources_chart(
        [SourceRow("Police", 0.28, 0.22, 0.29, 0.36)],
        unit=Unit.SHARE,
        place="Harrowmere",
        title="Where referrals came from",
        text_alternative="Police sent 28.0% of referrals.",
        source_line="Source: invented.",
        axis="Share",
    )
    table = FigureTable(
        "Year by year",
        (Column("year", "Year"), Column("share", "Share", Unit.SHARE)),
        ({"year": 2015, "share": Figure.unknown("share", Unit.SHARE, State.SUPPRESSED)},),
    )
    return Document(
        title="Harrowmere <health>",
        sentence="The figures cannot tell.",
        numbers=(KeyNumber("Share", Figure("share", 0.149, Unit.SHARE), "England 15.2%"),),
        sections=(Section("Why", ("Because.",), ("One & two",), chart, table),),
        sources=(PUBLISHED,),
        mark="Invented data",
    )


class _Outline(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.headings: list[str] = []
        self.words: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag not in {"meta", "br"}:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.words.append(data)
        if self.open and self.open[-1] in {"h1", "h2"}:
            self.headings.append(data)


def test_the_page_is_whole_and_in_order(document: Document) -> None:
    outline = _Outline()
    outline.feed(to_html(document))
    assert outline.open == []
    assert outline.headings == ["Harrowmere <health>", "Why", "Sources"]
    words = " ".join("".join(outline.words).split())
    for said in (
        "Invented data",
        "14.9%",
        "England 15.2%",
        "not shown, to protect confidentiality",
        "first published 31 October 2024",
    ):
        assert said in words


def test_the_page_carries_its_own_fonts(document: Document) -> None:
    assert re.findall(r"font-weight: (\d+);\s+src: url\(data:font/ttf;base64,AAEAAA", to_html(document)) == [
        "400",
        "700",
    ]


def test_two_charts_on_one_page_share_no_id(document: Document) -> None:
    page = to_html(replace(document, sections=document.sections * 2))
    ids = re.findall(r'\bid="([^"]+)"', page)
    assert ids
    assert len(ids) == len(set(ids))


def test_the_page_needs_nothing_beside_it(document: Document) -> None:
    page = to_html(document)
    assert not re.search(r"<script|<link|src=|@import|url\(http", page)
    assert "Police sent 28.0% of referrals." in page


def test_the_word_file_opens_and_says_the_same(document: Document) -> None:
    file = docx.Document(io.BytesIO(to_docx(document)))
    paragraphs = [paragraph.text for paragraph in file.paragraphs]
    assert paragraphs[:2] == ["Harrowmere <health>", "The figures cannot tell."]
    assert "One & two" in paragraphs
    assert file.sections[0].header.paragraphs[0].text == "Invented data"
    cells = [cell.text for table in file.tables for row in table.rows for cell in row.cells]
    assert "14.9%; England 15.2%" in cells
    assert "not shown, to protect confidentiality" in cells


def test_a_chart_in_the_word_file_carries_its_description(document: Document) -> None:
    with zipfile.ZipFile(io.BytesIO(to_docx(document))) as archive:
        body = archive.read("word/document.xml").decode()
    assert 'descr="Police sent 28.0% of referrals."' in body


def test_the_word_file_names_nobody(document: Document) -> None:
    assert docx.Document(io.BytesIO(to_docx(document))).core_properties.author == ""


def test_the_tables_headers_repeat_and_its_figures_stand_at_the_right(document: Document) -> None:
    table = docx.Document(io.BytesIO(to_docx(document))).tables[-1]
    assert "w:tblHeader" in table.rows[0]._tr.xml
    assert table.rows[1].cells[1].paragraphs[0].alignment == WD_ALIGN_PARAGRAPH.RIGHT
