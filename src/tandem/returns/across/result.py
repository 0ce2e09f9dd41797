"""The result of setting returns beside one another: differences by child, counts, and what could not be compared."""

from __future__ import annotations

import html
from dataclasses import dataclass
from functools import cached_property
from os import PathLike
from pathlib import Path
from typing import TYPE_CHECKING, Any

import polars as pl

from tandem.returns.across.difference import Check

if TYPE_CHECKING:
    from tandem.core.figure import FigureTable
    from tandem.report.charts import Chart


@dataclass(frozen=True)
class Reconciliation:
    """Two or three returns set beside one another.

    ``differences`` is a table of one row a difference with both cells
    (``across.difference.SCHEMA``); ``counts`` of the counts that were made.
    """

    returns: dict[str, int]
    """The returns compared, each with its number of children."""
    agreed: tuple[str, ...]
    differing: tuple[str, ...]
    could_not_run: tuple[tuple[str, str], ...]
    """Checks whose returns were given and that could not be made, with why."""
    not_asked: tuple[str, ...]
    """Checks of returns that were not given."""
    differences: pl.DataFrame
    counts: pl.DataFrame
    complete: bool
    """False where a file is damaged: what could be read was compared."""
    note: str
    checks: tuple[Check, ...]

    @property
    def clean(self) -> bool:
        """Nothing differs, everything that was given could be compared and every file was read whole."""
        wrong = self.counts.filter(pl.col("must_agree") & ~pl.col("agree")).height
        return not self.differences.height and not wrong and not self.could_not_run and self.complete

    @cached_property
    def sentence(self) -> str:
        """The result in one sentence."""
        from tandem.returns.names import NAMES

        named = [f"{NAMES[kind]} ({many:,})" for kind, many in self.returns.items()]
        children = self.differences["child"].n_unique()
        who = "no child" if not children else "1 child" if children == 1 else f"{children:,} children"
        many = self.differences.height
        said = "no difference" if not many else "1 difference" if many == 1 else f"{many:,} differences"
        return f"{' and '.join([', '.join(named[:-1]), named[-1]])}: {said}, {who}."

    def by_check(self) -> pl.DataFrame:
        """Code, severity, title and number of differences of each check that differs, in the order of the list."""
        titles = {check.code: check.title for check in self.checks}
        order = {check.code: place for place, check in enumerate(self.checks)}
        return (
            self.differences.group_by("code", "severity")
            .agg(pl.len().alias("count"), pl.col("child").n_unique().alias("children"))
            .with_columns(pl.col("code").replace_strict(titles).alias("title"))
            .sort(pl.col("code").replace_strict(order))
            .select("code", "severity", "count", "children", "title")
        )

    @property
    def figures(self) -> FigureTable:
        """How many differences, and children with one, each check has; one that could not be made has no count."""
        from tandem.returns.across.figures import figure_table

        return figure_table(self)

    def chart(self) -> Chart:
        """The checks with most differences; raises ``InputError`` where there are none."""
        from tandem.returns.across.figures import chart

        return chart(self)

    def to_polars(self) -> pl.DataFrame:
        """The differences."""
        return self.differences

    def to_dict(self) -> dict[str, Any]:
        """The whole result as the command line's JSON has it."""
        return {
            "returns": dict(self.returns),
            "checks": {
                "agreed": list(self.agreed),
                "differing": list(self.differing),
                "could_not_run": [code for code, _ in self.could_not_run],
                "reasons": dict(self.could_not_run),
                "not_asked": list(self.not_asked),
            },
            "counts": self.counts.to_dicts(),
            "differences": self.differences.to_dicts(),
        }

    def save(self, path: str | PathLike[str]) -> Path:
        """Write in the form the file's ending names: txt, json, csv, xlsx, svg or png."""
        from tandem.returns.across.report import save

        return save(self, Path(path))

    def _repr_html_(self) -> str:
        """The checks that differ; no child, because notebooks are kept and passed on."""
        rows = "".join(
            f"<tr><th scope='row' style='text-align:left'>{code}</th><td>{severity}</td><td>{count:,}</td>"
            f"<td style='text-align:left'>{html.escape(title)}</td></tr>"
            for code, severity, count, _, title in self.by_check().iter_rows()
        )
        heads = "".join(f"<th scope='col'>{head}</th>" for head in ("Check", "Severity", "Differences", "What"))
        table = f"<table><thead><tr>{heads}</tr></thead><tbody>{rows}</tbody></table>" if rows else ""
        return f"<p><strong>{html.escape(self.sentence)}</strong></p><p>{html.escape(self.note)}</p>{table}"
