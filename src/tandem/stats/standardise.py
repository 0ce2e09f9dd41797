"""Indirect and direct standardisation."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike

from tandem.stats._arrays import Floats, counts, sizes, together
from tandem.stats.intervals import Limits, byar, ratio_interval

TOO_FEW = 10
"""Below this many events a directly standardised rate is not given (PHE Technical Guide)."""


@dataclass(frozen=True, slots=True, eq=False)
class IndirectlyStandardised:
    """Observed against what the reference rates would bring; every array has the shape of ``observed``.

    Rates are per unit of population: multiply by 1,000 or 10,000 to show them.
    """

    expected: Floats
    ratio: Floats
    ratio_limits: Limits
    rate: Floats
    rate_limits: Limits


@dataclass(frozen=True, slots=True, eq=False)
class DirectlyStandardised:
    """A weighted rate per unit of population with its limits; NaN where there are fewer than ten events."""

    rate: Floats
    limits: Limits


def expected_counts(population: ArrayLike, reference_rates: ArrayLike) -> Floats:
    """Return sum over strata of population x reference rate; strata lie on the last axis, which is dropped."""
    n, rates = together(
        "population and reference_rates",
        counts(population, "population"),
        counts(reference_rates, "reference_rates"),
    )
    return np.asarray(np.sum(n * rates, axis=-1))


def rescaled(expected: ArrayLike, observed: ArrayLike) -> Floats:
    """Return ``expected`` times one factor that makes it sum to ``observed`` over units known in both (last axis)."""
    e, o = together("expected and observed", sizes(expected, "expected"), counts(observed, "observed"))
    known = ~np.isnan(e) & ~np.isnan(o)
    total_expected = np.sum(np.where(known, e, 0.0), axis=-1, keepdims=True)
    total_observed = np.sum(np.where(known, o, 0.0), axis=-1, keepdims=True)
    if np.any(total_expected == 0):
        raise ValueError("no unit is known in both expected and observed.")
    return np.asarray(e * (total_observed / total_expected))


def indirect(
    observed: ArrayLike,
    population: ArrayLike,
    reference_counts: ArrayLike,
    reference_population: ArrayLike,
    *,
    confidence: float = 0.95,
) -> IndirectlyStandardised:
    """Return the indirectly standardised ratio and rate with PHE's limits.

    E = sum_k n_k x_k^ref / n_k^ref ; ratio = O/E ; rate = ratio x (sum x^ref / sum n^ref).

    ``observed`` (...,); ``population`` (..., K); both references (K,) or anything that broadcasts to it.
    Source: PHEindicatormethods 2.1.0, calculate_ISRatio and calculate_ISRate; Breslow and Day (1987), ch. 2.
    """
    reference_n = sizes(reference_population, "reference_population")
    reference_x = counts(reference_counts, "reference_counts")
    expected = expected_counts(population, reference_x / reference_n)
    o = counts(observed, "observed")
    crude = np.sum(reference_x, axis=-1) / np.sum(reference_n, axis=-1)
    limits = ratio_interval(o, expected, confidence=confidence)
    ratio = np.asarray(o / expected)
    return IndirectlyStandardised(
        expected=expected,
        ratio=ratio,
        ratio_limits=limits,
        rate=np.asarray(ratio * crude),
        rate_limits=Limits(limits.lower * crude, limits.upper * crude),
    )


def direct_dobson(
    events: ArrayLike, population: ArrayLike, weights: ArrayLike, *, confidence: float = 0.95
) -> DirectlyStandardised:
    """Return the directly standardised rate with Dobson's limits on Byar's.

    v = sum w_k x_k/n_k / sum w ; var = sum x_k (w_k/n_k)^2 / (sum w)^2 ;
    limits = v + sqrt(var/O) (Byar(O) - O), O = sum x_k. NaN where O is below ten,
    or where a stratum that counts has no population.

    All (..., K), strata on the last axis, which is dropped.
    Source: Dobson, Kuulasmaa, Eberle and Scherer (1991), Stat Med 10:457-462; PHEindicatormethods 2.1.0.
    """
    x, n, w = together(
        "events, population and weights",
        counts(events, "events"),
        counts(population, "population"),
        counts(weights, "weights"),
    )
    with np.errstate(divide="ignore", invalid="ignore"):
        share = np.where(w > 0, w / n, 0.0)
        total = np.sum(x, axis=-1)
        weight = np.sum(w, axis=-1)
        rate = np.sum(share * x, axis=-1) / weight
        per_event = np.sqrt(np.sum(x * share**2, axis=-1) / weight**2 / total)
        around = byar(total, confidence=confidence)
        shown = (total >= TOO_FEW) & np.isfinite(rate)
        lower, upper = rate + per_event * (around.lower - total), rate + per_event * (around.upper - total)
    return DirectlyStandardised(
        np.where(shown, rate, np.nan), Limits(np.where(shown, lower, np.nan), np.where(shown, upper, np.nan))
    )
