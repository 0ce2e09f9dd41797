"""The charts of one answer: among all places, and over the years."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from tandem.core.errors import InputError
from tandem.core.figure import State, Unit
from tandem.published import authority
from tandem.report.charts import (
    Chart,
    FunnelBand,
    FunnelPoint,
    HistoryLine,
    HistoryPoint,
    funnel_chart,
    history_chart,
)
from tandem.report.wording import decimals, percent, year_ending
from tandem.scrutiny import built
from tandem.scrutiny.row import Row
from tandem.scrutiny.sentences import count_words

if TYPE_CHECKING:
    from tandem.scrutiny.result import Scrutiny

KINDS = ("funnel", "history", "share")
_BANDS = ((3.090232306167813, "998 of 1,000 places lie in here"), (1.959963984540054, "95 of 100 places lie in here"))
_STEPS = 60


def chart(found: Scrutiny, kind: str) -> Chart:
    """The chart of one kind; raises :class:`InputError` for another, or for a funnel without a ratio."""
    if kind == "funnel":
        return _funnel(found)
    if kind in ("history", "share"):
        return _history(found, share=kind == "share")
    raise InputError(f"There is no chart called {kind!r}.", hint=f"There are {', '.join(KINDS)}.")


def _funnel(found: Scrutiny) -> Chart:
    row = found.row
    if row.ratio is None or row.expected is None or row.tau2 is None:
        raise InputError(
            f"There is no expected number for {found.la.name} in {found.year}, so no funnel can be drawn.",
            hint="Ask for the history.",
        )
    peers = [
        FunnelPoint(authority(one.la_code).name, one.expected, one.ratio, one.judged)
        for one in built.rows(source=row.source, year=row.year)
        if one.la_code != row.la_code and one.expected is not None and one.ratio is not None
    ]
    every = [row.expected, *(peer.expected for peer in peers)]
    wide, narrow = (_band(min(every), max(every), row.tau2, z, words) for z, words in _BANDS)
    return funnel_chart(
        FunnelPoint(found.la.name, row.expected, row.ratio, row.judged),
        peers,
        (wide, narrow),
        title=f"{found.la.name}: {found.verdict_words}",
        text_alternative=(
            f"{found.la.name} recorded {count_words(row.value or 0.0, derived=row.derived)} referrals from "
            f"{found.source.sentence_name} in the {year_ending(row.year)}, {decimals(row.ratio, 2)} for each one "
            f"expected of a place with as many children and as much poverty. It stands among {len(peers)} others; "
            f"95 of 100 lie between {decimals(row.usual_low or 0.0, 0)} and {decimals(row.usual_high or 0.0, 0)} "
            f"for its size. {_capital(found.verdict_words)}."
        ),
        source_line=_source_line(found),
        subtitle=f"Referrals from {found.source.sentence_name}, {year_ending(row.year)}, every council in England",
        source=found.provenance,
        caveats=tuple(gate.words for gate in found.gates if gate.failed),
    )


def _band(least: float, most: float, tau2: float, z: float, words: str) -> FunnelBand:
    """Limits about the typical place, which lies half a variance below 1 on the log scale."""
    low, high = math.log(least * 0.8), math.log(most * 1.25)
    expected = tuple(math.exp(low + (high - low) * step / (_STEPS - 1)) for step in range(_STEPS))
    reach = [z * math.sqrt(1 / one + tau2) for one in expected]
    return FunnelBand(
        words,
        expected,
        tuple(math.exp(-tau2 / 2 - one) for one in reach),
        tuple(math.exp(-tau2 / 2 + one) for one in reach),
    )


def _history(found: Scrutiny, *, share: bool) -> Chart:
    unit = Unit.SHARE if share else Unit.PER_1000_CHILDREN
    own = HistoryLine(found.la.name, tuple(_point(one, share=share) for one in found.history), strong=True)
    england = HistoryLine("England", tuple(_england(one, share=share) for one in found.history))
    what = "Share of all referrals that came from" if share else "Referrals for every 1,000 children from"
    return history_chart(
        (own, england),
        unit=unit,
        title=_history_title(found, share=share),
        text_alternative=_history_words(found, share=share),
        source_line=_source_line(found),
        axis="Share of all referrals" if share else "For every 1,000 children",
        subtitle=f"{what} {found.source.sentence_name}",
        source=found.provenance,
    )


def _point(row: Row, *, share: bool) -> HistoryPoint:
    value = row.share if share else row.rate
    state = State.KNOWN if value is not None else _why(row)
    # A derived value is drawn with the range of its rounding, so that nobody takes it for a count.
    ends = (row.share_low, row.share_high) if share else _rate_range(row)
    return HistoryPoint(row.year, value, state, *(ends if row.derived else (None, None)), assessable=row.judged)


def _rate_range(row: Row) -> tuple[float | None, float | None]:
    if not row.population or row.low is None or row.high is None:
        return None, None
    return 1000 * row.low / row.population, 1000 * row.high / row.population


def _england(row: Row, *, share: bool) -> HistoryPoint:
    value = row.england_share if share else row.england_rate
    return HistoryPoint(row.year, value, State.KNOWN if value is not None else State.NOT_PUBLISHED)


def _why(row: Row) -> State:
    state = State(row.state)
    return State.NOT_PUBLISHED if state.has_value else state


def _history_title(found: Scrutiny, *, share: bool) -> str:
    known = [(one, _values(one, share=share)) for one in found.history]
    pairs = [(one.year, here, there) for one, (here, there) in known if here is not None and there is not None]
    if not pairs:
        return f"{found.la.name}: nothing to show for any year"
    above = sum(here > there for _, here, there in pairs)
    what = "share" if share else "rate"
    if above == len(pairs):
        return f"{found.la.name}’s {what} was above England’s in every year with figures"
    if above == 0:
        return f"{found.la.name}’s {what} was not above England’s in any year with figures"
    return f"{found.la.name}’s {what} was above England’s in {above} of {len(pairs)} years"


def _history_words(found: Scrutiny, *, share: bool) -> str:
    said = []
    for one in found.history:
        here, there = _values(one, share=share)
        if here is None:
            said.append(f"{one.year}: not known")
            continue
        words = percent if share else _one_place
        beside = f", England {words(there)}" if there is not None else ""
        said.append(f"{one.year}: {words(here)}{beside}{'' if one.judged else ' (fails a check)'}")
    return f"{_history_title(found, share=share)}. {'; '.join(said)}."


def _values(row: Row, *, share: bool) -> tuple[float | None, float | None]:
    return (row.share, row.england_share) if share else (row.rate, row.england_rate)


def _one_place(value: float) -> str:
    return decimals(value, 1)


def _source_line(found: Scrutiny) -> str:
    first = found.provenance[0]
    return f"Source: {first.publisher}, {first.title}, {first.release}. {first.licence}. Comparison by Tandem."


def _capital(words: str) -> str:
    return words[0].upper() + words[1:]
