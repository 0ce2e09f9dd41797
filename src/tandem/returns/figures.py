"""A validation as statistics: how many issues each rule has, as a table of figures and as a chart."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import polars as pl

from tandem.core.errors import InputError
from tandem.core.figure import Cell, Column, Figure, FigureTable, Provenance, State, Unit

if TYPE_CHECKING:
    from tandem.report.charts import Chart
    from tandem.returns.validation import Validation

MOST_BARS = 12
_ROW = 30
_COLUMNS = (
    Column("code", "Rule"),
    Column("severity", "Severity"),
    Column("issues", "Issues", Unit.COUNT),
    Column("children", "Children", Unit.COUNT),
    Column("message", "Message"),
)


def figure_table(result: Validation) -> FigureTable:
    """Every rule of the collection and every fault of the file: issues, and children who have one.

    A rule that could not run has no count: *missing*, never nought.
    """
    source = (_source(result),)
    tally = {
        code: (severity, count, children, message)
        for code, severity, count, children, message in result.issues.group_by("code", "severity")
        .agg(pl.len().alias("count"), pl.col("child").drop_nulls().n_unique().alias("children"), pl.first("message"))
        .sort("code")
        .iter_rows()
    }
    stopped = {code for code, _ in result.could_not_run}
    known = {rule.code for rule in result.rules}
    rows = [
        _row(code, severity, (issues, children), message, source)
        for code, (severity, issues, children, message) in tally.items()
        if code not in known
    ]
    for rule in result.rules:
        _, issues, children, _ = tally.get(rule.code, ("", 0, 0, ""))
        counts = (None, None) if rule.code in stopped else (issues, children)
        rows.append(_row(rule.code, str(rule.severity), counts, rule.message, source))
    return FigureTable(result.sentence, _COLUMNS, tuple(rows), source, (result.note,), "counts of issues by rule")


def _row(
    code: str, severity: str, counts: tuple[int | None, int | None], message: str, source: tuple[Provenance, ...]
) -> dict[str, Cell]:
    issues, children = counts
    return {
        "code": code,
        "severity": severity,
        "issues": _count(f"Issues of {code}", issues, source),
        "children": _count(f"Children with an issue of {code}", children, source),
        "message": " ".join(message.split()),
    }


def _count(name: str, value: int | None, source: tuple[Provenance, ...]) -> Figure:
    if value is None:
        return Figure.unknown(name, Unit.COUNT, State.MISSING, source=source)
    return Figure(name, float(value), Unit.COUNT, State.KNOWN if value else State.NIL, source=source, derived=True)


def _source(result: Validation) -> Provenance:
    return Provenance(
        result.return_kind,
        result.title,
        "the authority that made the return",
        "a return, not published" if result.collection is None else f"{result.collection} return, not published",
        licence="",
    )


def chart(result: Validation) -> Chart:
    """The rules with most issues, a bar each; raises ``InputError`` where there is none to draw."""
    from tandem.report.charts import Chart

    most = result.by_rule().sort("count", "code", descending=[True, False]).head(MOST_BARS)
    if not most.height:
        raise InputError("No rule has an issue, so there is nothing to draw.", hint="Read the sentence instead.")
    first = most.row(0, named=True)
    many = result.issues.height
    title = f"{first['code']} makes {first['count']:,} of {many:,} {'issue' if many == 1 else 'issues'}"
    said = "; ".join(f"{code} {count:,}" for code, count in most.select("code", "count").iter_rows())
    return Chart(
        title,
        f"{result.sentence} {title}. Issues by rule: {said}.",
        f"Source: {result.title}. Counted by Tandem.",
        figure_table(result),
        lambda width: plot_of_counts(most, width),
        subtitle=f"Issues by rule, the {most.height} rules with most" if most.height == MOST_BARS else "Issues by rule",
    )


def plot_of_counts(most: pl.DataFrame, width: int) -> dict[str, Any]:
    """Bars of ``count`` by ``code``, shaded by ``severity``, each with its number."""
    from tandem.report.charts.palette import ACCENT, INK, SOFT, TEXT, text_width

    values = [
        {"code": code, "severity": severity, "count": count, "words": f"{count:,} {_plural(severity, count)}"}
        for code, severity, count in most.select("code", "severity", "count").iter_rows()
    ]
    top = max(one["count"] for one in values)
    beside = max(text_width(one["words"], TEXT) for one in values) + 16
    labels = max(text_width(one["code"], TEXT) for one in values) + 16
    room = max(width - labels - beside, 60)
    y = {
        "field": "code",
        "type": "nominal",
        "sort": [one["code"] for one in values],
        "axis": {"title": None, "domain": False, "ticks": False, "labelColor": INK, "labelFontSize": TEXT}
        | {"labelPadding": 8},
    }
    # The scale ends so far beyond the longest bar that its words still have room.
    x = {
        "field": "count",
        "type": "quantitative",
        "scale": {"domain": [0, top * (room + beside) / room], "nice": False},
        "axis": None,
    }
    colours = {"domain": ["error", "query"], "range": [ACCENT, SOFT]}
    bars = {
        "mark": {"type": "bar", "height": 16},
        "encoding": {"x": x, "y": y, "color": {"field": "severity", "scale": colours, "legend": None}},
    }
    words = {
        "mark": {"type": "text", "align": "left", "dx": 6, "fontSize": TEXT, "color": INK},
        "encoding": {"x": x, "y": y, "text": {"field": "words", "type": "nominal"}},
    }
    return {"height": _ROW * most.height, "data": {"values": values}, "layer": [bars, words]}


def _plural(severity: str, count: int) -> str:
    if count == 1:
        return severity
    return "queries" if severity == "query" else f"{severity}s"
