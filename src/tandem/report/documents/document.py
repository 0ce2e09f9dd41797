"""What a document holds, whatever it is written as."""

from __future__ import annotations

from dataclasses import dataclass, field

from tandem.core.figure import Figure, FigureTable, Provenance
from tandem.report.charts import Chart


@dataclass(frozen=True, slots=True)
class KeyNumber:
    """One of the few numbers at the head of a document, with its label and what it stands beside."""

    label: str
    figure: Figure
    beside: str = ""


@dataclass(frozen=True, slots=True)
class Section:
    """A heading with what stands under it, in this order: paragraphs, points, a chart, a table."""

    heading: str
    paragraphs: tuple[str, ...] = ()
    points: tuple[str, ...] = ()
    chart: Chart | None = None
    table: FigureTable | None = None


@dataclass(frozen=True, slots=True)
class Document:
    """A title, the one sentence that matters, a few numbers, and sections.

    ``mark`` stands at the head of every printed page, such as "Invented data".
    """

    title: str
    sentence: str
    numbers: tuple[KeyNumber, ...] = ()
    sections: tuple[Section, ...] = ()
    sources: tuple[Provenance, ...] = field(default=())
    mark: str = ""
