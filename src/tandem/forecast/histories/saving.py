"""A forecast from histories as text, JSON and CSV, and the file that each is saved in."""

from __future__ import annotations

import json
from collections.abc import Iterable
from pathlib import Path

from tandem.forecast.histories.result import ASSUMPTIONS, CareForecast, few
from tandem.forecast.result import Year
from tandem.report.saving import form_of, put
from tandem.report.tables import write_csv

__all__ = ["FORMATS", "few_words", "render", "save"]

FORMATS = ("text", "json", "csv")
_HEAD = f"{'':<12}{'middle':>12}{'80 of 100 futures':>26}{'95 of 100 futures':>26}"


def render(found: CareForecast, form: str) -> str:
    """The answer in one of the forms; a CSV has the quarters, then the parts, a row each."""
    if form == "json":
        return json.dumps(found.to_dict(), ensure_ascii=False, allow_nan=False, indent=2) + "\n"
    if form == "csv":
        return _csv(found)
    lines = [found.sentence, "", _HEAD]
    lines += [
        _line(each.day.isoformat(), each.middle, each.low80, each.high80, each.low95, each.high95)
        for each in found.quarters
    ]
    lines += ["", "coming into care, year to 31 March", *_year_lines(found.come)]
    lines += ["", "leaving care, year to 31 March", *_year_lines(found.left)]
    for part in found.parts:
        now = "not shown" if part.now is None else f"{part.now:,}"
        lines += ["", f"{part.name}: {now} on {found.last.isoformat()}", *_year_lines(part.years)]
    lines += ["", "Assumed:", *ASSUMPTIONS, "", *found.caveats]
    return "\n".join(lines) + "\n"


def save(found: CareForecast, path: Path) -> Path:
    """Write in the form that the file's ending names; raises ``InputError`` where it cannot be."""
    form = form_of(path, (*FORMATS, "svg", "png"))
    if form in FORMATS:
        return put(path, render(found, form))
    return put(path, found.chart().png() if form == "png" else found.chart().svg())


def few_words(value: float) -> str:
    """A count as it may be shown."""
    shown = few(value)
    return "5 or fewer" if shown is None else f"{shown:,.0f}"


def _csv(found: CareForecast) -> str:
    told = found.to_dict()
    rows = [{"by": "all", "part": "all", "year": None, **row} for row in told["rows"]]
    rows += [
        {"by": part["by"], "part": part["part"], "day": f"{row['year']}-03-31", **row}
        for part in told["parts"]
        for row in part["rows"]
    ]
    columns = ("by", "part", "day", "middle", "low80", "high80", "low95", "high95")
    return write_csv(columns, [{name: row[name] for name in columns} for row in rows])


def _year_lines(years: Iterable[Year]) -> list[str]:
    return [_line(str(each.year), each.middle, each.low80, each.high80, each.low95, each.high95) for each in years]


def _line(label: str, middle: float, *limits: float) -> str:
    low80, high80, low95, high95 = (few_words(each) for each in limits)
    return f"{label:<12}{few_words(middle):>12}{_between(low80, high80):>26}{_between(low95, high95):>26}"


def _between(low: str, high: str) -> str:
    return low if low == high else f"{low} to {high}"
