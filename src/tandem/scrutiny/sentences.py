"""The verdict as a person would read it out, with its numbers."""

from __future__ import annotations

from collections.abc import Sequence

from tandem.core.figure import State
from tandem.published import Gate, LocalAuthority
from tandem.report.wording import STATE_WORDS, decimals, percent, year_ending
from tandem.scrutiny.row import Row
from tandem.scrutiny.rule import Verdict
from tandem.scrutiny.sources import Source

VERDICT_WORDS = {
    Verdict.WITHIN_RANGE: "within the range of comparable places",
    Verdict.WATCH_LOW: "lower than comparable places in one year: something to watch",
    Verdict.ALARMINGLY_LOW: "far lower than comparable places: a question to ask, not a finding",
    Verdict.WATCH_HIGH: "higher than comparable places in one year: something to watch",
    Verdict.ALARMINGLY_HIGH: "far higher than comparable places: a question to ask, not a finding",
    Verdict.NOT_ASSESSABLE: "the figures cannot tell",
}
"""How each verdict reads on screen, in print and in a terminal."""


def count_words(value: float, *, derived: bool) -> str:
    """A count in a sentence: ``2,819``; ``about 2,430`` where it was derived from a rounded percentage."""
    if not derived:
        return decimals(value, 0)
    return f"about {decimals(round(value, -1) if value >= 100 else value, 0)}"


def lead(la: LocalAuthority, source: Source, row: Row) -> str:
    """What was counted, per child and as a share, beside England."""
    if row.value is None:
        why = STATE_WORDS.get(State(row.state), "not published")
        return (
            f"How many of {_possessive(la.name)} referrals came from {source.sentence_name} "
            f"in the {year_ending(row.year)} is unknown: {why}."
        )
    return f"In the {year_ending(row.year)}, {_counted(la, source, row)}{_per_child(row)}."


def rest(row: Row, gates: Sequence[Gate], history: Sequence[Row]) -> str:
    """What that amounts to."""
    verdict = Verdict(row.verdict)
    if verdict is Verdict.NOT_ASSESSABLE:
        return _cannot_tell(gates)
    usual = _usual(row)
    if verdict is Verdict.WITHIN_RANGE:
        return f"That is within the range of comparable places: {usual}."
    side = "below" if verdict.is_low else "above"
    if verdict in (Verdict.WATCH_LOW, Verdict.WATCH_HIGH):
        return f"That is {side} the range of comparable places: {usual}. It is something to watch, not a finding."
    others = ""
    if row.expected_given_others is not None:
        others = (
            f"; given its referrals from everyone else, about {decimals(row.expected_given_others, 0)} "
            "would have been typical"
        )
    how = "lower" if verdict.is_low else "higher"
    return (
        f"That is far {how} than comparable places: a question to ask, not a finding. "
        f"{usual[0].upper()}{usual[1:]}{others}.{_lasting(row, history)}"
    )


def _counted(la: LocalAuthority, source: Source, row: Row) -> str:
    value = row.value or 0.0
    count = count_words(value, derived=row.derived) if value else "none"
    came = "referral" if row.value == 1 else "referrals"
    if row.total is None or row.share is None:
        return f"{count} {came} in {la.name} came from {source.sentence_name}"
    england = f"; England {percent(row.england_share)}" if row.england_share is not None else ""
    return (
        f"{count} of {_possessive(la.name)} {decimals(row.total, 0)} referrals "
        f"({percent(row.share)}{england}) came from {source.sentence_name}"
    )


def _per_child(row: Row) -> str:
    if row.rate is None:
        return ""
    against = f", against {decimals(row.england_rate, 1)} in England" if row.england_rate is not None else ""
    return f": {decimals(row.rate, 1)} for every 1,000 children{against}"


def _cannot_tell(gates: Sequence[Gate]) -> str:
    failed = [gate.words for gate in gates if gate.failed]
    return f"The figures cannot tell whether that is usual for such a place. {' '.join(failed)}".strip()


def _usual(row: Row) -> str:
    if row.usual_low is None or row.usual_high is None:
        return "their range is unknown"
    low, high = (decimals(_three_figures(limit), 0) for limit in (row.usual_low, row.usual_high))
    return f"nineteen in twenty places with as many children and as much poverty would have between {low} and {high}"


def _three_figures(value: float) -> float:
    """A limit that is itself uncertain, to three figures."""
    if value < 100:
        return float(round(value))
    digits = len(str(int(value)))
    return float(round(value, 3 - digits))


def _lasting(row: Row, history: Sequence[Row]) -> str:
    window = [one for one in history if row.year - 2 <= one.year <= row.year and one.judged and one.z is not None]
    sign = -1 if Verdict(row.verdict).is_low else 1
    beyond = [one.year for one in window if one.z is not None and sign * one.z > 1.96]
    if len(beyond) < 2:
        return " It is so in this one year, and very far out."
    years = ", ".join(str(year) for year in beyond[:-1]) + f" and {beyond[-1]}"
    return f" It was so in {years}."


def _possessive(name: str) -> str:
    return f"{name}’" if name.endswith("s") else f"{name}’s"
