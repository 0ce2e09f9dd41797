"""Forecasts and track records as text, JSON and CSV, and the file that each is saved in."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

from tandem.forecast.result import Forecast, Year
from tandem.report.saving import form_of, put
from tandem.report.tables import write_csv

if TYPE_CHECKING:
    from tandem.forecast.backtesting import Backtest, Row

__all__ = ["FORMATS", "render", "save"]

FORMATS = ("text", "json", "csv")


def render(found: Forecast | Backtest, form: str) -> str:
    """The answer in one of the forms."""
    document = found.to_dict()
    if form == "json":
        return json.dumps(document, ensure_ascii=False, allow_nan=False, indent=2) + "\n"
    if form == "csv":
        rows: list[dict[str, Any]] = document["rows"]
        return write_csv(tuple(rows[0]), rows)
    return _text(found)


def save(found: Forecast | Backtest, path: Path) -> Path:
    """Write in the form that the file's ending names; raises ``InputError`` where it cannot be."""
    pictures = ("svg", "png") if isinstance(found, Forecast) else ()
    form = form_of(path, (*FORMATS, *pictures))
    if isinstance(found, Forecast) and form in pictures:
        return put(path, found.chart().png() if form == "png" else found.chart().svg())
    return put(path, render(found, form))


def _text(found: Forecast | Backtest) -> str:
    return "\n".join([found.sentence, "", *(_lines(found)), "", *found.caveats]) + "\n"


def _lines(found: Forecast | Backtest) -> list[str]:
    if isinstance(found, Forecast):
        head = f"{'year':<6}{'middle':>10}{'80 of 100 futures':>24}{'95 of 100 futures':>24}"
        lines = [head, *_year_lines(found.years)]
        for each in found.parts:
            lines += ["", each.part.name, *_year_lines(each.years)]
        return lines
    head = (
        f"{'years':<6}{'model':<13}{'off by':>8}{'MASE':>7}{'CRPS':>9}  {'better than same as today':<28}"
        f"{'in 80%':>8}{'in 95%':>8}  nation"
    )
    lines, part = [head], found.series.key
    for row in sorted(found.rows, key=lambda each: (each.series, each.horizon)):
        if row.series != part:
            part = row.series
            lines += ["", part.partition("/")[2]]
        lines.append(_record_line(row, found.model_of(row.series)))
    return [*lines, "* the model in use"]


def _record_line(row: Row, used: str) -> str:
    return (
        f"{row.horizon:<6}{row.model + (' *' if row.model == used else ''):<13}{row.mape:>8.1%}"
        f"{row.mase:>7.2f}{row.crps:>9.2f}  "
        f"{f'{row.skill.value:+.1%} ({row.skill.lower:+.1%} to {row.skill.upper:+.1%})':<28}"
        f"{row.coverage80.value:>8.0%}{row.coverage95.value:>8.0%}  {row.national}"
    )


def _year_lines(years: tuple[Year, ...]) -> list[str]:
    return [
        f"{each.year:<6}{each.middle:>10,.0f}{f'{each.low80:,.0f} to {each.high80:,.0f}':>24}"
        f"{f'{each.low95:,.0f} to {each.high95:,.0f}':>24}"
        for each in years
    ]
