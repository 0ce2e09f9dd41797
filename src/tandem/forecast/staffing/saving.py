"""The workforce as text, JSON and CSV, and the file that it is saved in."""

from __future__ import annotations

import json
from pathlib import Path

from tandem.forecast.staffing.enough import Needed
from tandem.forecast.staffing.figures import told
from tandem.forecast.staffing.result import Counted, Workforce
from tandem.report.saving import form_of, put
from tandem.report.tables import write_csv

__all__ = ["FORMATS", "needed_words", "render", "save"]

FORMATS = ("text", "json", "csv")


def render(found: Workforce, form: str) -> str:
    """The answer in one of the forms."""
    if form == "json":
        return json.dumps(found.to_dict(), ensure_ascii=False, allow_nan=False, indent=2) + "\n"
    if form == "csv":
        rows = found.to_dict()["rows"]
        return write_csv(tuple(rows[0]), rows)
    return _text(found)


def save(found: Workforce, path: Path) -> Path:
    """Write in the form that the file's ending names; raises ``InputError`` where it cannot be."""
    form = form_of(path, (*FORMATS, "svg", "png"))
    if form in ("svg", "png"):
        return put(path, found.chart().png() if form == "png" else found.chart().svg())
    return put(path, render(found, form))


def needed_words(needed: Needed | None, target: float | None) -> str:
    """What would make enough, in words; that the figures cannot tell, where they cannot."""
    if needed is None or target is None:
        return "Whether there will be enough for the cases, the figures cannot tell."
    if needed.hired == 0:
        return f"There are enough for {target:.1f} cases each in {100 * needed.chance:.0f} of 100 futures as it is."
    leaving = (
        f"or if {needed.leaving:.1%} left each year in place of {needed.leaving_now:.1%}"
        if needed.leaving is not None
        else "and fewer leavers alone would not do it"
    )
    return (
        f"There are enough for {target:.1f} cases each in {100 * needed.chance:.0f} of 100 futures. There would be in "
        f"80 of 100 with {needed.hired:,.0f} more in post than expected, {leaving}."
    )


def _text(found: Workforce) -> str:
    years = [each.year for each in found.counted[0].years]
    head = f"{'at 30 September':<52}" + "".join(f"{year:>31}" for year in (found.last, *years))
    lines = [found.sentence, "", head, *(_line(each, found.last) for each in found.counted)]
    lines += ["", needed_words(found.needed, found.target)]
    for lever in found.levers:
        effect = found.effects[lever.key]
        lines.append(
            f"{lever.name} ({effect.name.lower()} {lever.value:g} from {lever.start.isoformat()}): "
            f"{effect.central:.2f} ({effect.low:.2f} to {effect.high:.2f}), "
            f"{effect.effect}. {effect.source} [{effect.confidence}]"
        )
    return "\n".join([*lines, "", *found.caveats]) + "\n"


def _line(each: Counted, last: int) -> str:
    now = dict(each.history).get(last)
    cells = [told(now, each.key) if now is not None else _unknown(each)]
    cells += [
        f"{told(year.middle, each.key)} ({told(year.low80, each.key)} to {told(year.high80, each.key)})"
        for year in each.years
    ]
    return f"{each.name:<52}" + "".join(f"{cell:>31}" for cell in cells)


def _unknown(each: Counted) -> str:
    """What is never published is left blank; what was and is not for this year is said."""
    return "not published" if any(value is not None for _, value in each.history) else ""
