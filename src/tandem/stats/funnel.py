"""Funnel limits with and without over-dispersion."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

import numpy as np
from numpy.typing import ArrayLike

from tandem.stats._arrays import Floats, counts, fraction, numbers, sizes, two_sided_z
from tandem.stats.intervals import Limits
from tandem.stats.transforms import Transform, Transformed, back_transform


class Trim(StrEnum):
    """What is done with the extreme z scores before over-dispersion is measured."""

    WINSORISED = "winsorised"
    TRUNCATED = "truncated"
    NONE = "none"


@dataclass(frozen=True, slots=True, eq=False)
class Overdispersion:
    """How much more units differ than chance alone would have it.

    ``phi`` is the mean of the squared trimmed z scores (1 when only chance is at work);
    ``tau2`` is the variance between units on the transformed scale; ``units`` is how many
    were used. Each has the shape of the input without its last axis.
    """

    phi: Floats
    tau2: Floats
    units: Floats


def poisson_limits(expected: ArrayLike, *, confidence: float = 0.95, target: float = 1.0) -> Limits:
    """Return the limits within which a ratio would fall by Poisson chance alone, as FunnelPlotR 0.6.0 has them.

    lower = target chi2inv(a/2, 2E)/2/E ; upper = target chi2inv(1 - a/2, 2(E + 1))/2/E.

    Shape: that of ``expected``. Raises ValueError when an expected count is not above nought.
    """
    from scipy.special import gammainccinv, gammaincinv

    e = sizes(expected, "expected")
    tail = (1.0 - fraction(confidence, "confidence")) / 2.0
    return Limits(np.asarray(target * gammaincinv(e, tail) / e), np.asarray(target * gammainccinv(e + 1.0, tail) / e))


def overdispersion(units: Transformed, *, trim: Trim = Trim.WINSORISED, share: float = 0.1) -> Overdispersion:
    """Return phi and tau squared from the units' trimmed z scores.

    phi = sum z^2 / N ; tau^2 = max(0, (N phi - (N - 1)) / (sum w - sum w^2 / sum w)), w = 1/s^2
    (DerSimonian and Laird). ``Trim.WINSORISED`` draws scores beyond the ``share`` and
    1 - ``share`` quantiles in to them; ``Trim.TRUNCATED`` leaves out units whose
    floor(rank / (share (N + 1))) is the first or the last group, as the SHMI does;
    ``Trim.NONE`` keeps all. Trimming guards against the very units sought, and costs some
    bias: when every unit is from one normal distribution, winsorising at a tenth finds about
    two thirds of tau squared, so 5 to 6 in a hundred units then lie beyond each 95% limit.
    NaN units are left out. Units lie on the last axis.

    Source: Spiegelhalter (2005), Stat Med 24:1185-1202, section 5 and Appendix A.3;
    DerSimonian and Laird (1986), Controlled Clinical Trials 7:177-188.
    """
    if not 0.0 < share < 0.5:
        raise ValueError(f"share must lie between 0 and 0.5, such as 0.1; it was {share}.")
    way = Trim(trim)
    z, spread = np.broadcast_arrays(units.z, units.standard_error)
    if z.ndim == 0:
        raise ValueError("over-dispersion needs several units, on the last axis.")
    leading = z.shape[:-1]
    phi, tau2, used = np.full(leading, np.nan), np.full(leading, np.nan), np.zeros(leading)
    for place in np.ndindex(leading):
        phi[place], tau2[place], used[place] = _measure(z[place], spread[place], way, share)
    return Overdispersion(phi, tau2, used)


def _measure(z: Floats, spread: Floats, trim: Trim, share: float) -> tuple[float, float, int]:
    known = np.isfinite(z) & np.isfinite(spread)
    scores, errors = z[known], spread[known]
    if trim is Trim.WINSORISED and scores.size:
        low, high = np.quantile(scores, [share, 1.0 - share])
        scores = np.clip(scores, low, high)
    elif trim is Trim.TRUNCATED:
        groups = 1.0 / share
        group = np.floor(_average_ranks(scores) * groups / (scores.size + 1))
        kept = (group > 0) & (group < groups - 1.0)
        scores, errors = scores[kept], errors[kept]
    n = scores.size
    if n < 2:
        return float("nan"), float("nan"), n
    total = float(np.sum(scores**2))
    weights = errors**-2.0
    room = float(np.sum(weights) - np.sum(weights**2) / np.sum(weights))
    return total / n, max(0.0, (total - (n - 1)) / room), n


def _average_ranks(values: Floats) -> Floats:
    _, inverse, tally = np.unique(values, return_inverse=True, return_counts=True)
    last = np.cumsum(tally)
    return np.asarray((last - (tally - 1) / 2.0)[inverse])


def z_overdispersed(units: Transformed, tau2: ArrayLike) -> Floats:
    """Return (Y - target)/sqrt(s^2 + tau^2): how unusual a unit is among units that differ as these do.

    ``tau2`` broadcasts against the units; for a panel pass ``tau2[..., np.newaxis]``.

    Source: Spiegelhalter et al. (2012), JRSS A 175:1-47, section 4.
    """
    between = counts(tau2, "tau2")
    return np.asarray((units.value - units.target) / np.sqrt(units.standard_error**2 + between))


def od_limits(
    standard_error: ArrayLike, tau2: ArrayLike, *, transform: Transform, target: ArrayLike, confidence: float = 0.95
) -> Limits:
    """Return over-dispersed limits, target -/+ z sqrt(s^2 + tau^2), on the scale people read.

    ``target`` is on the transformed scale (``Transformed.target``). The square-root form is
    squared back; FunnelPlotR 0.6.0 leaves it as 1 -/+ z sqrt(s^2 + tau^2), which is too narrow
    above and may fall below nought.

    Source: Spiegelhalter (2005), section 5.2. Shape: the broadcast of all three.
    """
    reach = two_sided_z(confidence) * np.sqrt(counts(standard_error, "standard_error") ** 2 + counts(tau2, "tau2"))
    centre = numbers(target, "target")
    return Limits(back_transform(centre - reach, transform), back_transform(centre + reach, transform))


def ratio_od_limits(
    expected: ArrayLike, tau2: ArrayLike, *, transform: Transform = Transform.LOG, confidence: float = 0.95
) -> Limits:
    """Return over-dispersed limits for observed / expected at each expected count, on a log or square-root scale."""
    e = sizes(expected, "expected")
    scale = Transform(transform)
    if scale is Transform.LOG:
        return od_limits(1.0 / np.sqrt(e), tau2, transform=scale, target=0.0, confidence=confidence)
    if scale is Transform.SQRT:
        return od_limits(0.5 / np.sqrt(e), tau2, transform=scale, target=1.0, confidence=confidence)
    raise ValueError("a ratio to an expected count is judged on the log or the sqrt scale.")


def proportion_od_limits(trials: ArrayLike, tau2: ArrayLike, *, target: ArrayLike, confidence: float = 0.95) -> Limits:
    """Return over-dispersed limits for a proportion with ``trials`` behind it; ``target`` is a proportion.

    The arcsine angle is held within [0, pi/2]; with ``tau2`` nought these are the plain limits.
    """
    n = sizes(trials, "trials")
    proportion = numbers(target, "target")
    if np.any((proportion < 0) | (proportion > 1)):
        raise ValueError("target must be a proportion between 0 and 1.")
    angle = np.arcsin(np.sqrt(proportion))
    return od_limits(0.5 / np.sqrt(n), tau2, transform=Transform.ARCSINE, target=angle, confidence=confidence)
