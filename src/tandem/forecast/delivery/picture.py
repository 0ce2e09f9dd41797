"""A plan's answer drawn, from the plain values that are saved of it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from tandem.core.figure import Unit
from tandem.forecast.delivery.joint import CONDITIONS
from tandem.forecast.delivery.words import failing_words, share_words
from tandem.report.charts import Chart, OverlapRow, RangeBar, RangeGroup, overlap_chart, ranges_chart
from tandem.report.wording import decimals, pounds

__all__ = ["NAMES", "failing_of", "money_of", "overlap_of", "people_of"]

NAMES = {"money": "Enough money", "people": "Enough people", "actions": "Actions in time"}
_SOURCE = "Futures drawn from the published tables named at the foot."
_BANDS = f"The darker band holds 80 of 100 futures, the whole of it 95. {_SOURCE}"

Told = Mapping[str, Any]


def overlap_of(told: Told) -> Chart:
    """The strip of 100 futures: where each condition holds, and where all do; of ``Delivery.to_dict``."""
    failed = 1 - told["chance"]
    patterns = {tuple(each["fails"]): each["share"] * failed for each in told["failing"]}
    stretches = {(): told["chance"]} | patterns
    rows = [
        OverlapRow(NAMES[name], tuple((share, name not in fails) for fails, share in stretches.items()))
        for name in CONDITIONS
    ]
    alone = ", ".join(f"{NAMES[name].lower()} in {100 * share:.0f}" for name, share in told["alone"].items())
    return overlap_chart(
        rows,
        all_words="All three",
        title=f"All three hold in {100 * told['chance']:.0f} of 100 futures",
        text_alternative=f"Of 100 futures: {alone}; all three together in {100 * told['chance']:.0f}. "
        + "; ".join(failing_of(told)),
        source_line=_SOURCE,
        mark=_mark(told),
        method=told["method"],
    )


def failing_of(told: Told) -> tuple[str, ...]:
    """Of the futures in which the plan fails, for want of what, and in what share."""
    return tuple(
        f"{failing_words(tuple(each['fails']))}: {share_words(each['share'])}"
        for each in told["failing"]
        if each["share"] > 0
    )


def money_of(told: Told) -> Chart:
    """Each year's money: approved, and the widths of what is required."""
    groups = [
        RangeGroup(
            f"{row['year'] - 1}-{row['year'] % 100:02d}",
            (RangeBar("Approved", row["approved"]), _range("Required", row, "required", "mean")),
        )
        for row in told["rows"]
    ]
    end = told["rows"][-1]
    words = "; ".join(
        f"in {group.label} {pounds(row['approved'])} is approved and {pounds(row['required_mean'])} required on "
        f"average, {pounds(row['required_low80'])} to {pounds(row['required_high80'])} in 80 of 100 futures"
        for group, row in zip(groups, told["rows"], strict=True)
    )
    return ranges_chart(
        groups,
        unit=Unit.POUNDS,
        title=f"Enough money for {groups[-1].label} in {100 * end['chance']:.0f} of 100 futures",
        text_alternative=f"Money: {words}.",
        source_line=_BANDS,
        mark=_mark(told),
        method=told["method"],
    )


def people_of(told: Told) -> Chart:
    """Each September's case holders: required, and expected at work."""
    groups = [
        RangeGroup(
            f"September {row['year']}",
            (_range("Required", row, "required", "middle"), _range("Expected at work", row, "expected", "middle")),
        )
        for row in told["people"]
    ]
    end = told["people"][-1]
    words = "; ".join(
        f"in {group.label} {decimals(row['required_middle'], 0)} are required and "
        f"{decimals(row['expected_middle'], 0)} expected at work, {decimals(row['expected_low80'], 0)} to "
        f"{decimals(row['expected_high80'], 0)} in 80 of 100 futures"
        for group, row in zip(groups, told["people"], strict=True)
    )
    return ranges_chart(
        groups,
        unit=Unit.FULL_TIME_EQUIVALENT,
        title=f"Enough case holders in {groups[-1].label} in {100 * end['chance']:.0f} of 100 futures",
        text_alternative=f"Case holders, full-time equivalent: {words}.",
        source_line=_BANDS,
        mark=_mark(told),
        method=told["method"],
    )


def _range(label: str, row: Told, key: str, middle: str) -> RangeBar:
    return RangeBar(
        label,
        row[f"{key}_{middle}"],
        (row[f"{key}_low80"], row[f"{key}_high80"]),
        (row[f"{key}_low95"], row[f"{key}_high95"]),
    )


def _mark(told: Told) -> str:
    return "Invented plan." if told["invented"] else ""
