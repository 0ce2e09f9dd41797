"""The answer for one place, source and year."""

from __future__ import annotations

import html
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from tandem.core.figure import FigureTable, Provenance
from tandem.published import Gate, LocalAuthority
from tandem.scrutiny import as_values, sentences
from tandem.scrutiny.explanations import Alternative, Case, alternatives, question
from tandem.scrutiny.row import Row
from tandem.scrutiny.rule import Direction, Verdict
from tandem.scrutiny.sources import Source

if TYPE_CHECKING:
    import polars as pl

    from tandem.report.charts import Chart


@dataclass(frozen=True, slots=True)
class Scrutiny:
    """Whether one source's referrals in one place and year look like those of comparable places.

    ``row`` holds the numbers, ``history`` the same for every year of the place
    and source (this one included), ``gates`` every check of quality, failed or
    not, ``fit`` the national fit they were judged by.
    """

    la: LocalAuthority
    source: Source
    row: Row
    history: tuple[Row, ...]
    gates: tuple[Gate, ...]
    fit: Mapping[str, Any] | None

    @property
    def year(self) -> int:
        """The reporting year: 2015 is the year ending 31 March 2015."""
        return self.row.year

    @property
    def verdict(self) -> Verdict:
        """What may be said."""
        return Verdict(self.row.verdict)

    @property
    def verdict_words(self) -> str:
        """The verdict as it reads on screen."""
        return sentences.VERDICT_WORDS[self.verdict]

    @property
    def direction(self) -> Direction | None:
        """The rate beside England's, a description only; ``None`` where it is unknown."""
        return Direction(self.row.direction) if self.row.direction else None

    @property
    def lead(self) -> str:
        """What was counted."""
        return sentences.lead(self.la, self.source, self.row)

    @property
    def rest(self) -> str:
        """What that amounts to."""
        return sentences.rest(self.row, self.gates, self.history)

    @property
    def sentence(self) -> str:
        """The whole verdict in plain words with its numbers."""
        return f"{self.lead} {self.rest}"

    @property
    def alternatives(self) -> tuple[Alternative, ...]:
        """Explanations that are not the partner's doing."""
        return alternatives(self._case)

    @property
    def question(self) -> str:
        """What to ask, and whom."""
        return question(self._case)

    @property
    def figures(self) -> FigureTable:
        """Every year's statistics with their states, intervals and sources."""
        return as_values.figure_table(self)

    @property
    def provenance(self) -> tuple[Provenance, ...]:
        """The published tables that the numbers come from."""
        return as_values.provenances(self)

    @property
    def _case(self) -> Case:
        return Case(self.la, self.source, self.row, self.gates, self.fit)

    def to_dict(self) -> dict[str, Any]:
        """Plain values, ``None`` for unknown: the document ``tandem scrutinise --format json`` prints."""
        return as_values.document(self)

    def to_polars(self) -> pl.DataFrame:
        """One row a year, by the names of :meth:`to_dict`."""
        import polars as pl

        return pl.DataFrame([as_values.flat_year(self, row) for row in self.history], infer_schema_length=None)

    def chart(self, kind: str = "funnel") -> Chart:
        """``funnel``: the place among all places of the year; ``history``: its rate over the years beside England's."""
        from tandem.scrutiny.pictures import chart

        return chart(self, kind)

    def save(self, path: str | Path) -> Path:
        """Write the answer in the form the file's ending names: txt, json, csv, html, docx, svg or png."""
        from tandem.scrutiny.saving import save

        return save(self, Path(path))

    def _repr_html_(self) -> str:
        from tandem.scrutiny.text import numbers

        cells = "".join(
            f"<tr><th scope='row' style='text-align:left'>{html.escape(label)}</th><td>{html.escape(value)}</td></tr>"
            for label, value in numbers(self)
        )
        return f"<p>{html.escape(self.sentence)}</p><table>{cells}</table>"
