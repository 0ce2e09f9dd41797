"""Costs of process as text, JSON and CSV, and the file that each is saved in."""

from __future__ import annotations

import json
from pathlib import Path

from tandem.forecast.processes import ProcessCosts
from tandem.report.saving import form_of, put
from tandem.report.tables import write_csv
from tandem.report.wording import decimals, pounds, pounds_alike

__all__ = ["FORMATS", "in_words", "render", "save"]

FORMATS = ("text", "json", "csv")


def render(found: ProcessCosts, form: str) -> str:
    """The answer in one of the forms."""
    document = found.to_dict()
    if form == "json":
        named = {"place": found.place.name, "la_code": found.place.code, "sentence": in_words(found)}
        return json.dumps(named | document, ensure_ascii=False, allow_nan=False, indent=2) + "\n"
    if form == "csv":
        return write_csv(tuple(document["rows"][0]), document["rows"])
    head = f"{'year':<6}{'process':<38}{'number':>10}{'cost':>10}{'80 of 100 futures':>24}"
    lines = [
        f"{row.year:<6}{row.process.name:<38}{decimals(row.count, 0):>10}{pounds(row.cost.mean):>10}"
        f"{' to '.join(pounds_alike(row.cost.low80, row.cost.high80)):>24}"
        for row in found.rows
    ]
    lines += [
        f"{year:<6}{'All of them':<38}{'':>10}{pounds(each.mean):>10}"
        f"{' to '.join(pounds_alike(each.low80, each.high80)):>24}"
        for year, each in zip(found.years, found.together, strict=True)
    ]
    return "\n".join([in_words(found), "", head, *lines, "", *found.caveats]) + "\n"


def save(found: ProcessCosts, path: Path) -> Path:
    """Write in the form that the file's ending names; raises ``InputError`` where it cannot be."""
    return put(path, render(found, form_of(path, FORMATS)))


def in_words(found: ProcessCosts) -> str:
    """The last year in one sentence."""
    end, year = found.together[-1], found.years[-1]
    return (
        f"{found.place.name}: one-off costs of process, from referral to court, will be between {pounds(end.low80)} "
        f"and {pounds(end.high80)} in {year - 1}-{year % 100:02d} in 80 of 100 futures, {pounds(end.mean)} on average; "
        "they are beside what looking after children costs."
    )
