"""Costs, and an estimate examined, as text, JSON and CSV."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

from tandem.forecast.bars import prices_held
from tandem.forecast.cost_result import Cost, Range, more_or_less
from tandem.report.saving import form_of, put
from tandem.report.tables import write_csv
from tandem.report.wording import pounds, pounds_alike

if TYPE_CHECKING:
    from tandem.forecast.estimate import Examined

__all__ = ["FORMATS", "in_words", "render", "save"]

FORMATS = ("text", "json", "csv")
_BY = {"volume": "by numbers of children", "price": "by prices", "mix": "by the mix of placements"}


def render(found: Cost | Examined, form: str) -> str:
    """The answer in one of the forms."""
    document = found.to_dict()
    if form == "json":
        return json.dumps(document, ensure_ascii=False, allow_nan=False, indent=2) + "\n"
    if form == "csv":
        return write_csv(tuple(document["rows"][0]), document["rows"])
    return _text(found) if isinstance(found, Cost) else _examined(found)


def save(found: Cost | Examined, path: Path) -> Path:
    """Write in the form that the file's ending names; raises ``InputError`` where it cannot be."""
    return put(path, render(found, form_of(path, FORMATS)))


def _text(found: Cost) -> str:
    head = (
        f"{'year':<6}{'spending':>10}{'80 of 100 futures':>22}{'change':>10}{'children':>10}{'prices':>10}{'mix':>10}"
    )
    lines = [
        f"{each.year:<6}{pounds(each.total.mean):>10}{_between(each.total):>22}"
        + "".join(f"{pounds(part.mean):>10}" for part in (each.change, each.volume, each.price, each.mix))
        for each in found.years
    ]
    together = (
        f"The {found.asked} years after {found.counts_to} together, against as many years of {found.baseline}: "
        f"{pounds(found.together.mean)} on average, {_between(found.together)} in 80 of 100 futures."
    )
    made_of = "; ".join(f"{pounds(each.mean)} {_BY[name]}" for name, each in found.together_by.items())
    words = f"{together} On average {made_of}."
    dear = [found.dear.sentence, ""] if found.dear is not None else []
    return "\n".join([in_words(found), "", head, *lines, "", words, "", *dear, *found.caveats]) + "\n"


def in_words(found: Cost) -> str:
    """The answer in one line, with what such limits have been worth."""
    from tandem.forecast import built

    return f"{found.sentence} {prices_held(built.record()['prices'])}"


def _between(each: Range) -> str:
    return " to ".join(pounds_alike(each.low80, each.high80))


def _examined(found: Examined) -> str:
    ranges = (
        ("Looking after children", found.looked_after),
        ("  by numbers of children", found.volume),
        ("  by prices", found.price),
        ("Safeguarding, by prices alone", found.safeguarding),
        ("Both", found.together),
    )
    lines = [
        found.sentence,
        "",
        "(a) Forecast from what was published by 12 December 2014, over 2015-16 to 2017-18 against 2013-14",
        *(
            f"{name:<32}{more_or_less(each.mean):>16} on average; "
            f"{more_or_less(each.low80)} to {more_or_less(each.high80)} in 80 of 100 futures"
            for name, each in ranges
        ),
        "",
        "(b) Estimated and approved",
        *(
            f"{pounds(each.pounds):<10}{each.who}, {each.when}; reached by {_of_100(each.reach)}"
            for each in found.estimates
        ),
        f"{pounds(found.approved.pounds):<10}{found.approved.who}, {found.approved.when}",
        "",
        "(c) Spent beyond three years at the baseline's level (none of these is preferred)",
        f"{'baseline':<10}{'family support':<16}{'cash':>10}{'real terms':>12}",
        *(
            f"{each.baseline:<10}{'with' if each.family_support else 'without':<16}"
            f"{pounds(each.cash):>10}{pounds(each.real):>12}"
            for each in found.excess
        ),
        "",
        "(d) What this cannot show",
        *found.cannot,
        "",
        *found.caveats,
    ]
    return "\n".join(lines) + "\n"


def _of_100(share: float | None) -> str:
    return f"{100 * (share or 0.0):.0f} of 100 futures"
