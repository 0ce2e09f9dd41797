"""An answer for a terminal: the sentence first, then its numbers, then what to do with it."""

from __future__ import annotations

import textwrap
from collections.abc import Callable, Iterator
from functools import partial
from typing import TYPE_CHECKING

from tandem.core.figure import State
from tandem.report.wording import STATE_WORDS, decimals, percent, year_ending
from tandem.scrutiny.row import Row
from tandem.scrutiny.rule import Verdict
from tandem.scrutiny.sentences import VERDICT_WORDS, count_words

if TYPE_CHECKING:
    from tandem.scrutiny.result import Scrutiny
    from tandem.scrutiny.together import ScrutinyTable

WIDTH = 88
_INDENT = "  "
_SHORT = {
    Verdict.WITHIN_RANGE: "within range",
    Verdict.WATCH_LOW: "low: watch",
    Verdict.ALARMINGLY_LOW: "far lower: ask",
    Verdict.WATCH_HIGH: "high: watch",
    Verdict.ALARMINGLY_HIGH: "far higher: ask",
    Verdict.NOT_ASSESSABLE: "cannot tell",
}


def page(found: Scrutiny) -> str:
    """One place, source and year."""
    title = f"{found.la.name}, referrals from {found.source.sentence_name}, {year_ending(found.year)}"
    parts = [title, "=" * len(title), "", _wrapped(found.lead), "", _wrapped(found.rest), ""]
    parts += [f"{_INDENT}{label:<34} {value}" for label, value in numbers(found)]
    failed = [gate.words for gate in found.gates if gate.failed]
    parts += _block("Checks that failed", failed) if failed else ["", "All checks on the figures passed."]
    parts += ["", "Year by year", *_years(found)]
    parts += _block("What else could explain it", [one.words for one in found.alternatives])
    parts += ["", "The question to ask", _wrapped(found.question, indent=_INDENT)]
    parts += _block("Sources", [_source(found, number) for number in range(len(found.provenance))])
    return "\n".join(parts) + "\n"


def table_page(found: ScrutinyTable) -> str:
    """Every place, by code."""
    title = f"Referrals from {found.source.sentence_name}, {year_ending(found.year)}, by code, not ranked"
    head = f"{'code':<5}{'place':<38}{'referrals':>10}{'per 1,000':>11}{'share':>8}  what the figures say"
    lines = [
        f"{one.la.code:<5}{one.la.name[:36]:<38}{_count(one.row):>10}{_or_dash(one.row.rate):>11}"
        f"{_share(one.row.share):>8}  {_SHORT[one.verdict]}"
        for one in found
    ]
    return "\n".join([title, "=" * len(title), "", head, *lines]) + "\n"


def numbers(found: Scrutiny) -> Iterator[tuple[str, str]]:
    """The figures of the year, each with its label."""
    row = found.row
    yield "Verdict", VERDICT_WORDS[found.verdict]
    yield "Referrals", _with_range(row)
    rate = _or_dash(row.rate) + _span(row.rate_low, row.rate_high, partial(decimals, places=1))
    yield "For every 1,000 children", _beside(rate, _or_dash(row.england_rate))
    share = _share(row.share) + _span(row.share_low, row.share_high, partial(percent, places=2 if row.derived else 1))
    yield "Share of all referrals", _beside(share, _share(row.england_share))
    if row.expected is None or row.ratio is None:
        return
    yield "Expected of a place like it", decimals(row.expected, 0)
    ratio = decimals(row.ratio, 2) + _span(row.ratio_low, row.ratio_high, partial(decimals, places=2))
    yield "Observed for each 1 expected", ratio
    if row.usual_low is not None and row.usual_high is not None:
        yield "Usual, 95 of 100 such places", f"{decimals(row.usual_low, 0)} to {decimals(row.usual_high, 0)}"
    if row.judged and row.z is not None:
        others = f"; given its other referrals {decimals(row.z_others, 2)}" if row.z_others is not None else ""
        yield "Standard deviations from typical", f"{decimals(row.z, 2)}{others}"
    if row.neighbour_middle is not None and row.neighbour_low is not None and row.neighbour_high is not None:
        span = f"{decimals(row.neighbour_low, 1)} to {decimals(row.neighbour_high, 1)} per 1,000"
        yield "Statistical neighbours", f"{span} ({row.neighbour_count} with usable figures)"


def _years(found: Scrutiny) -> list[str]:
    head = f"{_INDENT}{'':<6}{'referrals':>10}{'per 1,000':>11}{'England':>9}{'share':>8}{'England':>9}"
    lines = [head]
    for row in found.history:
        here = ">" if row.year == found.year else " "
        lines.append(
            f"{here} {row.year:<6}{_count(row):>10}{_or_dash(row.rate):>11}{_or_dash(row.england_rate):>9}"
            f"{_share(row.share):>8}{_share(row.england_share):>9}  {_SHORT[Verdict(row.verdict)]}"
        )
    return lines


def _block(heading: str, words: list[str]) -> list[str]:
    return ["", heading, *(_wrapped(one, indent=_INDENT + "  ", first=_INDENT + "- ") for one in words)]


def _source(found: Scrutiny, number: int) -> str:
    one = found.provenance[number]
    return f"{one.publisher}, {one.title}, {one.release}."


def _wrapped(words: str, *, indent: str = "", first: str | None = None) -> str:
    return textwrap.fill(words, WIDTH, initial_indent=indent if first is None else first, subsequent_indent=indent)


def _with_range(row: Row) -> str:
    if row.value is None:
        return STATE_WORDS.get(State(row.state), "not published")
    if row.derived and row.low is not None and row.high is not None:
        span = f"{decimals(row.low, 0)} to {decimals(row.high, 0)}"
        return f"{count_words(row.value, derived=True)} ({span}, from a rounded percentage)"
    return decimals(row.value, 0)


def _span(low: float | None, high: float | None, words: Callable[[float], str]) -> str:
    return "" if low is None or high is None else f" ({words(low)} to {words(high)})"


def _beside(here: str, england: str) -> str:
    return f"{here}   England {england}"


def _count(row: Row) -> str:
    if row.value is None:
        return "hidden" if row.state == State.SUPPRESSED else "unknown"
    return f"~{decimals(round(row.value, -1), 0)}" if row.derived and row.value >= 100 else decimals(row.value, 0)


def _or_dash(value: float | None) -> str:
    return "-" if value is None else decimals(value, 1)


def _share(value: float | None) -> str:
    return "-" if value is None else percent(value)
