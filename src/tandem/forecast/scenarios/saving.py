"""A scenario, and the levers there are, as text, JSON and CSV, and the file that each is saved in."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from tandem.forecast.scenarios.levers import ASSOCIATION, Lever
from tandem.report.saving import form_of, put
from tandem.report.tables import write_csv
from tandem.report.wording import decimals, pounds, pounds_alike

if TYPE_CHECKING:
    from tandem.forecast.scenarios.result import Scenario

__all__ = ["FORMATS", "render", "render_levers", "save"]

FORMATS = ("text", "json", "csv")


def render(found: Scenario, form: str) -> str:
    """The answer in one of the forms."""
    document = found.to_dict()
    if form == "json":
        return json.dumps(document, ensure_ascii=False, allow_nan=False, indent=2) + "\n"
    if form == "csv":
        return write_csv(tuple(document["rows"][0]), document["rows"])
    lines = [found.sentence, "", *found.said, "", *_lines(found), *_people_lines(found), "", *found.caveats]
    return "\n".join(lines) + "\n"


def save(found: Scenario, path: Path) -> Path:
    """Write in the form that the file's ending names; raises ``InputError`` where it cannot be."""
    form = form_of(path, (*FORMATS, "svg", "png"))
    if form in ("svg", "png"):
        chart = found.chart("counts" if found.counts.reached or found.money is None else "money")
        return put(path, chart.png() if form == "png" else chart.svg())
    return put(path, render(found, form))


def render_levers(levers: Sequence[Lever], form: str) -> str:
    """The levers there are, in one of the forms; the CSV is one that can be read back as a place's own."""
    rows = [each.to_dict() for each in levers]
    if form == "json":
        return json.dumps({"association": f"{ASSOCIATION}.", "rows": rows}, ensure_ascii=False, indent=2) + "\n"
    if form == "csv":
        return write_csv(tuple(rows[0]), rows)
    lines = [f"{ASSOCIATION}.", ""]
    for each in levers:
        lines += [
            f"{each.name}: {each.title}",
            f"  from {each.starts.isoformat()}; {each.much}",
            f"  cap: {each.cap}",
            f"  {each.source} (as of {each.dated.isoformat()}; {each.confidence})",
            "",
        ]
    return "\n".join(lines)


def _lines(found: Scenario) -> list[str]:
    lines = [f"{'year':<6}{'before':>12}{'after':>12}{'change':>10}{'95 of 100 futures':>24}{'cap':>10}"]
    for was, then, change, cap in zip(
        found.forecast.years, found.after, found.counts.changes(), found.caps, strict=True
    ):
        lines.append(
            f"{was.year:<6}{was.middle:>12,.0f}{then.middle:>12,.0f}{change.mean:>10,.1f}"
            f"{f'{change.low95:,.0f} to {change.high95:,.0f}':>24}"
            + (f"{'none':>10}" if cap is None else f"{cap:>10,.0f}")
        )
    if found.money is None:
        return lines
    lines += ["", f"{'year':<6}{'before':>12}{'after':>12}{'change':>10}{'80 of 100 futures':>24}"]
    for year, was, then, change in zip(
        found.money.years, found.money.before, found.money.after, found.money.changes(), strict=True
    ):
        lines.append(
            f"{year:<6}{pounds(float(was.mean())):>12}{pounds(float(then.mean())):>12}{pounds(change.mean):>10}"
            f"{' to '.join(pounds_alike(change.low80, change.high80)):>24}"
        )
    return lines


def _people_lines(found: Scenario) -> list[str]:
    if found.people is None:
        return []
    lines = ["", f"{'September':<50}{'before':>10}{'after':>10}{'change':>10}{'80 of 100 futures':>24}{'cap':>10}"]
    for part in found.people.parts:
        was, then = (found.people.years_of(draws) for draws in (part.before, part.after))
        for one, other, change, cap in zip(was, then, part.changes(), part.cap, strict=True):
            between = f"{decimals(change.low80, 1)} to {decimals(change.high80, 1)}"
            lines.append(
                f"{f'{one.year} {part.name}':<50}{decimals(one.middle, 1):>10}{decimals(other.middle, 1):>10}"
                f"{decimals(change.mean, 1):>10}{between:>24}{decimals(float(cap), 1):>10}"
            )
    return lines
