"""Returns set beside one another, as statistics: how many differences each check has, as a table and a chart."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tandem.core.errors import InputError
from tandem.core.figure import Cell, Column, Figure, FigureTable, Provenance, State, Unit

if TYPE_CHECKING:
    from tandem.report.charts import Chart
    from tandem.returns.across.result import Reconciliation

_COLUMNS = (
    Column("code", "Check"),
    Column("severity", "Severity"),
    Column("differences", "Differences", Unit.COUNT),
    Column("children", "Children", Unit.COUNT),
    Column("title", "What differs"),
)
MOST_BARS = 12


def figure_table(result: Reconciliation) -> FigureTable:
    """Every check: differences, and children who have one; one that could not be made is *missing*, never nought."""
    source = (Provenance("returns", "Returns compared", "the authority that made them", "not published", licence=""),)
    tally = {code: (count, children) for code, _, count, children, _ in result.by_check().iter_rows()}
    made = {*result.agreed, *result.differing}
    rows: list[dict[str, Cell]] = []
    for check in result.checks:
        counts = tally.get(check.code, (0, 0)) if check.code in made else (None, None)
        named = (f"Differences of {check.code}", f"Children with a difference of {check.code}")
        both = [_count(name, value, source) for name, value in zip(named, counts, strict=True)]
        rows.append(
            {
                "code": check.code,
                "severity": str(check.severity),
                "differences": both[0],
                "children": both[1],
                "title": check.title,
            }
        )
    return FigureTable(result.sentence, _COLUMNS, tuple(rows), source, (result.note,), "counts of differences by check")


def _count(name: str, value: int | None, source: tuple[Provenance, ...]) -> Figure:
    if value is None:
        return Figure.unknown(name, Unit.COUNT, State.MISSING, source=source)
    return Figure(name, float(value), Unit.COUNT, State.KNOWN if value else State.NIL, source=source, derived=True)


def chart(result: Reconciliation) -> Chart:
    """The checks with most differences, a bar each; raises ``InputError`` where there is none to draw."""
    from tandem.report.charts import Chart
    from tandem.returns.figures import plot_of_counts

    most = result.by_check().sort("count", "code", descending=[True, False]).head(MOST_BARS)
    if not most.height:
        raise InputError("Nothing differs, so there is nothing to draw.", hint="Read the sentence instead.")
    first = most.row(0, named=True)
    title = f"{first['title']} makes {first['count']:,} of {result.differences.height:,} differences"
    said = "; ".join(f"{name} {count:,}" for name, count in most.select("title", "count").iter_rows())
    return Chart(
        title,
        f"{result.sentence} {title}. Differences by check: {said}.",
        "Source: the returns compared. Counted by Tandem.",
        figure_table(result),
        lambda width: plot_of_counts(most, width),
        subtitle="Differences by check",
    )
