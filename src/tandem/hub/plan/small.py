"""What chance alone could have made of a number that somebody typed, and which numbers are too small to be shown."""

from __future__ import annotations

from tandem.core.figure import Figure, Interval, State, Unit
from tandem.hub.referrals.figures.grain import SMALL

__all__ = ["chance", "counts_in", "kept_back", "unless_small"]

_RATES = (Unit.PER_1000_CHILDREN, Unit.PER_10000_CHILDREN)


def chance(value: float, unit: Unit, n: int | None) -> Interval | None:
    """The 95% interval of a share of ``n``, of a count, or of a rate that rests on ``n`` events.

    ``None`` where that is not known.
    """
    from tandem.stats.intervals import count_interval, wilson

    if unit is Unit.SHARE and n:
        low, high = wilson(round(value * n), n)
        # Of a share that was rounded, the limits may lie a hair inside it.
        return Interval(min(float(low), value), max(float(high), value))
    if unit is Unit.COUNT:
        low, high = count_interval(value)
        return Interval(float(low), float(high))
    if unit in _RATES and n:
        low, high = count_interval(n)
        return Interval(float(low) * value / n, float(high) * value / n)
    return None


def unless_small(figure: Figure) -> Figure:
    """The figure, or that it is kept back: a count of one to five, or one of which so few are or are not."""
    return kept_back(figure) if any(0 < count <= SMALL for count in counts_in(figure).values()) else figure


def kept_back(figure: Figure) -> Figure:
    """The same figure, not shown."""
    return Figure.unknown(figure.name, figure.unit, State.SUPPRESSED, source=figure.source)


def counts_in(figure: Figure) -> dict[str, int]:
    """The counts that somebody finds in a figure: of how many, how many are, and how many are not."""
    value, n = figure.value, figure.n
    if value is None:
        return {}
    if n is None:
        return {"part": round(value)} if figure.unit is Unit.COUNT else {}
    part = round({Unit.SHARE: value * n, Unit.COUNT: value}.get(figure.unit, n))
    return {"whole": n, "part": part, "rest": n - part}
