"""One place, source and year as the panel holds it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Row:
    """Numbers, gates and verdict for one place, source and year; ``None`` is unknown.

    ``value`` is the count of referrals, ``low`` and ``high`` its range where it
    was derived from a rounded percentage (equal to it otherwise). Rates are per
    1,000 children, with 95% Poisson limits, taken at the ends of a derived
    count's range. Shares are fractions, with Wilson's 95% limits, or, derived,
    with the range that rounds to the percentage published. ``usual_low`` and ``usual_high`` hold
    nineteen in twenty places like it. ``failed`` names the gates that failed,
    with spaces between. ``judged`` is false for every row that is not assessable.
    """

    year: int
    source: str
    la_code: str
    value: float | None
    low: float | None
    high: float | None
    state: str
    derived: bool
    total: float | None
    share: float | None
    share_low: float | None
    share_high: float | None
    population: float | None
    poverty: float | None
    rate: float | None
    rate_low: float | None
    rate_high: float | None
    england_rate: float | None
    england_share: float | None
    unsourced: float | None
    rereferral_share: float | None
    no_action_share: float | None
    england_rereferral_share: float | None
    england_no_action_share: float | None
    assessable: bool
    failed: str
    expected: float | None
    usual_low: float | None
    usual_high: float | None
    ratio: float | None
    ratio_low: float | None
    ratio_high: float | None
    expected_given_others: float | None
    probability_low: float | None
    probability_high: float | None
    z: float | None
    z_others: float | None
    phi: float | None
    tau2: float | None
    judged: bool
    verdict: str
    direction: str | None
    whole_system: bool
    q_low: float | None
    q_high: float | None
    neighbour_model: str | None
    neighbour_count: int | None
    neighbour_low: float | None
    neighbour_middle: float | None
    neighbour_high: float | None
