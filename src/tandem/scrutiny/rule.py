"""When a count is called far from comparable places: the rule, and nothing else.

    *Far lower* (``alarmingly_low``) holds only where ALL of these hold:
      - every quality gate passed;
      - z < -3.09 in the year, or z < -1.96 in at least two of the last three
        years (the year judged and the two before; only years that passed);
      - z given the place's referrals from other sources < -1.96;
      - P(the place's own ratio < 0.75) > 0.9;
      - at least 30 referrals fewer than expected.
    ``watch_low``: the year's z < -1.96, and not all of the above.
    *Far higher* is the mirror image on the log scale: ratio above 1/0.75.
    Where a gate failed nothing is judged: ``not_assessable``.

A count known only as a range is judged at the end nearest to what was expected.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

Z_ONE_YEAR = 3.09
Z_PERSISTENT = 1.96
Z_OTHERS = 1.96
RATIO_FAR = 0.75
PROBABILITY = 0.9
REFERRALS = 30
YEARS_OF_THREE = 2
NEAR = 0.10
"""Within a tenth of England's rate the direction is called near."""


class Verdict(StrEnum):
    """What may be said of a place's count from one source in one year."""

    WITHIN_RANGE = "within_range"
    WATCH_LOW = "watch_low"
    ALARMINGLY_LOW = "alarmingly_low"
    WATCH_HIGH = "watch_high"
    ALARMINGLY_HIGH = "alarmingly_high"
    NOT_ASSESSABLE = "not_assessable"

    @property
    def is_low(self) -> bool:
        """Watched, or far lower."""
        return self in (Verdict.WATCH_LOW, Verdict.ALARMINGLY_LOW)

    @property
    def is_high(self) -> bool:
        """Watched, or far higher."""
        return self in (Verdict.WATCH_HIGH, Verdict.ALARMINGLY_HIGH)


class Direction(StrEnum):
    """Where the rate lies beside England's: a description, not a judgement."""

    BELOW = "below"
    NEAR = "near"
    ABOVE = "above"


@dataclass(frozen=True, slots=True)
class Side:
    """The evidence for one side, turned so that further out is more negative.

    ``z`` and ``z_others`` are signed towards the side asked (for *high* they are
    negated). ``z_before`` are those of the two years before that passed their
    gates. ``probability`` is that of the place's own ratio lying beyond 0.75 (or
    1/0.75). ``referrals`` is how many fewer (or more) than expected.
    """

    z: float
    z_before: Sequence[float]
    z_others: float | None
    probability: float
    referrals: float

    @property
    def beyond_in_the_year(self) -> bool:
        """One year's z beyond 1.96."""
        return self.z < -Z_PERSISTENT

    @property
    def lasting(self) -> bool:
        """Beyond 3.09 in the year, or beyond 1.96 in two of the three years."""
        beyond = sum(z < -Z_PERSISTENT for z in (self.z, *self.z_before))
        return self.z < -Z_ONE_YEAR or beyond >= YEARS_OF_THREE

    @property
    def beside_others(self) -> bool:
        """Also far out given what other sources sent: not the whole system."""
        return self.z_others is not None and self.z_others < -Z_OTHERS

    @property
    def far(self) -> bool:
        """All conditions together."""
        return self.lasting and self.beside_others and self.probability > PROBABILITY and self.referrals >= REFERRALS

    @property
    def whole_system(self) -> bool:
        """Far out per child, but not given the place's referrals from other sources."""
        return (self.beyond_in_the_year or self.lasting) and not self.beside_others


def judge(low: Side, high: Side, *, assessable: bool) -> Verdict:
    """The verdict for one place, source and year."""
    if not assessable:
        return Verdict.NOT_ASSESSABLE
    if low.far:
        return Verdict.ALARMINGLY_LOW
    if high.far:
        return Verdict.ALARMINGLY_HIGH
    if low.beyond_in_the_year:
        return Verdict.WATCH_LOW
    if high.beyond_in_the_year:
        return Verdict.WATCH_HIGH
    return Verdict.WITHIN_RANGE


def direction(rate: float | None, england_rate: float | None) -> Direction | None:
    """Below, near or above England's rate; ``None`` where either is unknown."""
    if rate is None or not england_rate:
        return None
    ratio = rate / england_rate
    if ratio < 1 - NEAR:
        return Direction.BELOW
    return Direction.ABOVE if ratio > 1 + NEAR else Direction.NEAR
