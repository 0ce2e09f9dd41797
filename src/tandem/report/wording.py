"""Numbers as a person would read them out.

The one place that turns a statistic into characters; every sentence, table,
chart label and document asks here, so that 14.9% is 14.9% everywhere.
"""

from __future__ import annotations

import math
from datetime import date
from decimal import ROUND_HALF_UP, Decimal

from tandem.core.figure import Figure, State, Unit

STATE_WORDS = {
    State.NIL: "none",
    State.ROUNDS_TO_ZERO: "rounds to zero",
    State.SUPPRESSED: "not shown, to protect confidentiality",
    State.MISSING: "missing",
    State.NOT_RETURNED: "not returned",
    State.NOT_PUBLISHED: "not published",
    State.NOT_APPLICABLE: "does not apply",
    State.UNRELIABLE: "withheld: low reliability",
}


_MILLION = 1_000_000


def decimals(value: float, places: int) -> str:
    """``value`` with thousands commas, rounded half up as people do it by hand.

    >>> decimals(2430.25, 1)
    '2,430.3'
    """
    return _written(_exact(value), places)


def _exact(value: float) -> Decimal:
    """The shortest decimal that is this number, as a person would write it; numpy's numbers too."""
    return Decimal(repr(float(value)))


def _written(value: Decimal, places: int) -> str:
    rounded = value.quantize(Decimal(1).scaleb(-places), rounding=ROUND_HALF_UP)
    if rounded == 0:
        rounded = abs(rounded)
    return f"{rounded:,.{places}f}".replace("-", "\N{MINUS SIGN}")


def percent(share: float, places: int = 1) -> str:
    """A fraction as a percentage: ``0.149`` is ``14.9%``."""
    # Multiplied as a decimal: in binary 0.145 * 100 falls short of 14.5 and would round down.
    return _written(_exact(share) * 100, places) + "%"


def pounds(value: float) -> str:
    """Money, to the million with one decimal from a million up: ``£94.2m``; a shortfall is ``−£94.2m``."""
    return _money(value, in_millions=_reaches_a_million(value))


def pounds_alike(*values: float) -> tuple[str, ...]:
    """Money in one measure, ``£0.5m`` beside ``£2.1m``: all to the million where any reaches one."""
    in_millions = any(_reaches_a_million(each) for each in values)
    return tuple(_money(each, in_millions=in_millions) for each in values)


def step_within(low: float, high: float) -> float:
    """The roundest step (1, 2 or 5 with noughts) of which twenty lie within a range: a finer one says too much."""
    finest = abs(high - low) / 20
    if not finest:
        return 0.0
    power = 10.0 ** math.floor(math.log10(finest))
    return next(times * power for times in (5, 2, 1) if times * power <= finest)


def _reaches_a_million(value: float) -> bool:
    return abs(_exact(value)).quantize(Decimal(1), rounding=ROUND_HALF_UP) >= _MILLION


def _money(value: float, *, in_millions: bool) -> str:
    exact = _exact(value)
    size = abs(exact)
    words = _written(size / _MILLION, 1) + "m" if in_millions else _written(size, 0)
    least = Decimal(_MILLION) / 20 if in_millions else Decimal("0.5")
    return ("\N{MINUS SIGN}£" if exact < 0 and size >= least else "£") + words


_PLACES = {
    Unit.COUNT: 0,
    Unit.PER_1000_CHILDREN: 1,
    Unit.PER_10000_CHILDREN: 1,
    Unit.RATIO: 2,
    Unit.Z: 2,
    Unit.FULL_TIME_EQUIVALENT: 0,
    Unit.WORKING_DAYS: 0,
    Unit.DAYS: 0,
    Unit.OTHER: 2,
}


def value_words(value: float, unit: Unit) -> str:
    """A bare value in its unit, as figures."""
    if unit is Unit.SHARE:
        return percent(value)
    if unit is Unit.POUNDS:
        return pounds(value)
    return decimals(value, _PLACES[unit])


def figure_words(figure: Figure) -> str:
    """A figure's value, or the plain reason why there is none."""
    if figure.value is None or figure.state is State.NIL:
        return STATE_WORDS[figure.state]
    about = "about " if figure.derived and figure.interval is not None else ""
    return about + value_words(figure.value, figure.unit)


def interval_words(figure: Figure) -> str:
    """``7.9 to 8.7``; empty where the figure has no interval."""
    if figure.interval is None:
        return ""
    low, high = figure.interval.low, figure.interval.high
    if low is None and high is None:
        return ""
    if low is None:
        return f"up to {value_words(high, figure.unit)}" if high is not None else ""
    if high is None:
        return f"{value_words(low, figure.unit)} or more"
    return f"{value_words(low, figure.unit)} to {value_words(high, figure.unit)}"


def day(value: date) -> str:
    """``14 January 2015``."""
    return f"{value.day} {value:%B %Y}"


def year_ending(year: int) -> str:
    """A reporting year by its end: ``2015`` is ``year ending March 2015``."""
    return f"year ending March {year}"
