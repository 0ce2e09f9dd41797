"""Figures from a return: each beside its definition, with what is published of the same."""

from __future__ import annotations

import html
import json
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from os import PathLike
from pathlib import Path
from typing import TYPE_CHECKING, Any

from tandem.core.errors import InputError
from tandem.core.figure import Figure
from tandem.report.saving import form_of, put, writing
from tandem.report.tables import write_csv
from tandem.report.wording import figure_words, interval_words
from tandem.returns.indicators.definitions import Definition
from tandem.returns.names import NAMES

if TYPE_CHECKING:
    import polars as pl

__all__ = ["COLUMNS", "Indicator", "ReturnFigures"]

COLUMNS = (
    "key", "code", "label", "value", "unit", "state", "low", "high", "n", "why", "counts", "numerator", "denominator",
    "exclusions", "source", "confidence", "england", "england_state", "england_year", "la", "la_value", "la_state",
    "la_year",
)  # fmt: skip
"""The columns of a table of figures, and the keys of each in JSON."""


@dataclass(frozen=True, slots=True)
class Indicator:
    """One figure with its definition, why there is none where there is none, and what is published of the same."""

    definition: Definition
    code: str
    """The code that it is of, where an indicator is divided by a code list."""
    label: str
    figure: Figure
    why: str = ""
    england: Figure | None = None
    authority: Figure | None = None
    """The published figure of the authority asked for."""

    def to_dict(self) -> dict[str, Any]:
        """Plain values by :data:`COLUMNS`; ``null`` for unknown, the state always named."""
        interval, definition = self.figure.interval, self.definition
        return {
            "key": definition.key,
            "code": self.code or None,
            "label": self.label,
            "value": self.figure.value,
            "unit": self.figure.unit.value,
            "state": self.figure.state.value,
            "low": interval.low if interval else None,
            "high": interval.high if interval else None,
            "n": self.figure.n,
            "why": self.why or None,
            "counts": definition.counts,
            "numerator": definition.numerator,
            "denominator": definition.denominator or None,
            "exclusions": definition.exclusions or None,
            "source": definition.source,
            "confidence": definition.confidence,
            "england": self.england.value if self.england else None,
            "england_state": self.england.state.value if self.england else None,
            "england_year": self.england.year if self.england else None,
            "la": self.authority.name if self.authority else None,
            "la_value": self.authority.value if self.authority else None,
            "la_state": self.authority.state.value if self.authority else None,
            "la_year": self.authority.year if self.authority else None,
        }


@dataclass(frozen=True)
class ReturnFigures:
    """Every indicator that a return can yield, and those that it cannot with why."""

    return_kind: str
    collection: str
    children: int
    indicators: tuple[Indicator, ...]
    note: str
    la: str = ""
    """The authority whose published figures stand beside; empty where none was asked for."""

    @property
    def title(self) -> str:
        """What the figures are of: ``CIN census 2025-26``."""
        return f"{NAMES[self.return_kind]} {self.collection}"

    @cached_property
    def sentence(self) -> str:
        """The result in one sentence."""
        known = sum(each.figure.state.has_value for each in self.indicators)
        unknown = len(self.indicators) - known
        cannot = f"; {unknown} it cannot yield" if unknown else ""
        children = "1 child" if self.children == 1 else f"{self.children:,} children"
        return f"{self.title}, {children}: {known} figures{cannot}."

    @property
    def figures(self) -> tuple[Figure, ...]:
        """The figures themselves, in their order."""
        return tuple(each.figure for each in self.indicators)

    def __iter__(self) -> Iterator[Indicator]:
        return iter(self.indicators)

    def get(self, key: str, code: str = "") -> Indicator:
        """One indicator.

        Raises:
            InputError: there is none of that key and code.
        """
        for each in self.indicators:
            if (each.definition.key, each.code) == (key, code):
                return each
        raise InputError(f"There is no figure {key} {code}".strip() + ".", hint="The keys are in .to_polars().")

    def to_dict(self) -> dict[str, Any]:
        """The whole result as plain values."""
        return {
            "return": self.return_kind,
            "collection": self.collection,
            "children": self.children,
            "la": self.la or None,
            "note": self.note,
            "figures": [each.to_dict() for each in self.indicators],
        }

    def to_polars(self) -> pl.DataFrame:
        """A row a figure, by :data:`COLUMNS`."""
        import polars as pl

        numbers = dict.fromkeys(("value", "low", "high", "england", "la_value"), pl.Float64)
        whole = dict.fromkeys(("n", "england_year", "la_year"), pl.Int64)
        types = {name: (numbers | whole).get(name, pl.String) for name in COLUMNS}
        return pl.DataFrame([each.to_dict() for each in self.indicators], schema=types)

    def as_text(self) -> str:
        """A line a figure, what is published beside it, and why there is none where there is none."""
        lines = [self.sentence, self.note, ""]
        for each in self.indicators:
            spread = interval_words(each.figure)
            words = each.why if each.why else figure_words(each.figure) + (f" ({spread})" if spread else "")
            beside = "; ".join(
                f"{figure.name} {figure.year}: {figure_words(figure)}"
                for figure in (each.england, each.authority)
                if figure is not None
            )
            lines.append(f"{each.label}: {words}" + (f"  [{beside}]" if beside else ""))
        return "\n".join(lines) + "\n"

    def as_json(self) -> str:
        """One JSON document."""
        return json.dumps(self.to_dict(), ensure_ascii=False, indent=1) + "\n"

    def as_csv(self) -> str:
        """A row a figure; text that a spreadsheet would run as a formula is made plain."""
        return write_csv(COLUMNS, [each.to_dict() for each in self.indicators])

    def save(self, path: str | PathLike[str]) -> Path:
        """Write in the form the file's ending names: txt, json, csv or xlsx."""
        target = Path(path)
        self.write(target, form_of(target, ("text", "json", "csv", "xlsx")))
        return target

    def write(self, path: Path, form: str) -> None:
        """Write as ``text``, ``json``, ``csv`` or ``xlsx``; raises ``InputError`` where it cannot be written."""
        if form == "xlsx":
            from tandem.returns.indicators.workbook import write_workbook

            with writing(path):
                write_workbook(self, path)
            return
        put(path, {"text": self.as_text, "json": self.as_json, "csv": self.as_csv}[form]())

    def _repr_html_(self) -> str:
        rows = "".join(
            f"<tr><th scope='row' style='text-align:left'>{html.escape(each.label)}</th>"
            f"<td>{html.escape(figure_words(each.figure))}</td>"
            f"<td>{html.escape(each.why or interval_words(each.figure))}</td></tr>"
            for each in self.indicators
        )
        return f"<p><strong>{html.escape(self.sentence)}</strong></p><table><tbody>{rows}</tbody></table>"
