"""The result of validating a return: what passed, what failed, what could not run, and every issue with its place."""

from __future__ import annotations

import html
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from os import PathLike
from pathlib import Path
from typing import TYPE_CHECKING, Any

import polars as pl

from tandem.returns.names import NAMES
from tandem.returns.rule import Listed

if TYPE_CHECKING:
    from tandem.core.figure import FigureTable
    from tandem.report.charts import Chart

CELL = pl.Struct({"table": pl.String, "row": pl.Int32, "field": pl.String, "value": pl.String, "line": pl.Int32})
"""One cell of a return and the line that it stands on."""

ISSUE_SCHEMA = pl.Schema(
    {
        "code": pl.String(),
        "severity": pl.String(),
        "child": pl.String(),
        "table": pl.String(),
        "row": pl.Int32(),
        "field": pl.String(),
        "value": pl.String(),
        "line": pl.Int32(),
        "message": pl.String(),
        "what_to_do": pl.String(),
        "also": pl.List(CELL),
        "file": pl.String(),
    }
)

ISSUE_COLUMNS = tuple(ISSUE_SCHEMA)


@dataclass(frozen=True)
class Validation:
    """One return, checked against one collection's rules.

    ``issues`` is a table of ``ISSUE_SCHEMA``; ``row`` counts from 1 within its
    table; ``child`` is null for an issue of the whole return; ``also`` lists
    the other cells that the rule compared; ``file`` says which file or sheet
    it stands in, where there are several. What Ofsted asks for and the
    Standard Safeguarding Dataset have no rules of the DfE's and no collection:
    their rules are the checks of their schema.
    """

    return_kind: str
    collection: str | None
    children: int
    passed: tuple[str, ...]
    failed: tuple[str, ...]
    could_not_run: tuple[tuple[str, str], ...]
    issues: pl.DataFrame
    complete: bool
    note: str
    rules: tuple[Listed, ...]

    @property
    def clean(self) -> bool:
        """Every rule ran and passed and nothing was wrong with the file."""
        return not self.issues.height and not self.could_not_run and self.complete

    @property
    def title(self) -> str:
        """What was checked: ``CIN census 2025-26``."""
        name = NAMES[self.return_kind]
        return name if self.collection is None else f"{name} {self.collection}"

    @cached_property
    def sentence(self) -> str:
        """The result in one sentence."""
        rules = "rules" if self.collection is not None else "checks"
        parts = [f"{len(self.passed)} {rules} passed", f"{len(self.failed)} failed"]
        if self.could_not_run:
            parts.append(f"{len(self.could_not_run)} could not run")
        children = "1 child" if self.children == 1 else f"{self.children:,} children"
        return f"{self.title}, {children}: {', '.join(parts)}."

    def by_rule(self) -> pl.DataFrame:
        """Code, severity, message and count of each rule or schema check with issues, in order of code."""
        return (
            self.issues.group_by("code", "severity")
            .agg(pl.len().alias("count"), pl.col("message").first())
            .sort("code")
            .select("code", "severity", "count", "message")
        )

    @property
    def figures(self) -> FigureTable:
        """How many issues, and children with one, each rule has; a rule that could not run has no count."""
        from tandem.returns.figures import figure_table

        return figure_table(self)

    def chart(self) -> Chart:
        """The rules with most issues; raises ``InputError`` where there are none."""
        from tandem.returns.figures import chart

        return chart(self)

    def save(self, path: str | PathLike[str]) -> Path:
        """Write in the form the file's ending names: txt, json, csv, xlsx, svg or png."""
        from tandem.returns.report import save

        return save(self, Path(path))

    def _repr_html_(self) -> str:
        """The result and its rules with issues; no child, because notebooks are kept and passed on."""
        rows = "".join(
            f"<tr><th scope='row' style='text-align:left'>{html.escape(code)}</th><td>{severity}</td>"
            f"<td>{count:,}</td><td style='text-align:left'>{html.escape(message)}</td></tr>"
            for code, severity, count, message in self.by_rule().iter_rows()
        )
        heads = "".join(f"<th scope='col'>{head}</th>" for head in ("Rule", "Severity", "Issues", "Message"))
        table = f"<table><thead><tr>{heads}</tr></thead><tbody>{rows}</tbody></table>" if rows else ""
        not_run = "".join(f"<p>Could not run: {html.escape(f'{c}, {why}')}.</p>" for c, why in self.could_not_run)
        return f"<p><strong>{html.escape(self.sentence)}</strong></p><p>{html.escape(self.note)}</p>{not_run}{table}"

    def to_polars(self) -> pl.DataFrame:
        """The issues."""
        return self.issues

    def head(self) -> dict[str, Any]:
        """All of :meth:`to_dict` but the issues."""
        return {
            "return": self.return_kind,
            "collection": self.collection,
            "children": self.children,
            "rules": {
                "passed": list(self.passed),
                "failed": list(self.failed),
                "could_not_run": [code for code, _ in self.could_not_run],
                "reasons": dict(self.could_not_run),
            },
        }

    def issue_dicts(self) -> Iterator[dict[str, Any]]:
        """Each issue by its column names."""
        yield from self.issues.iter_rows(named=True)

    def to_dict(self) -> dict[str, Any]:
        """The whole result as the command line's JSON has it."""
        return {**self.head(), "issues": list(self.issue_dicts())}
