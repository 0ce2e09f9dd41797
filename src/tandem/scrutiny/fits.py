"""What comparable places would have: two yardsticks fitted to one source and year of England.

*Per child*: log E = log children + a + b log(child poverty), negative binomial,
scaled so that expected and observed add up to the same.

*Given others*: log(own/children) = a + b log(child poverty)
+ c log(all other referrals/children), least squares. The place's own referrals
are left out of the right-hand side, so the yardstick does not contain what it
measures.

Both are fitted to every place whose count is published and not nought and whose
poverty and population are known, whether or not its other gates pass: leaving
the erratic ones out would narrow the range of places.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from tandem.stats import normal
from tandem.stats.funnel import overdispersion
from tandem.stats.regression import count_regression, ols
from tandem.stats.transforms import Transformed, log_ratio

Floats = NDArray[np.float64]

TRIM_SHARE = 0.1


@dataclass(frozen=True, slots=True, eq=False)
class Places:
    """One source and year, a place a row; NaN is unknown. ``poverty`` is a fraction of children."""

    observed: Floats
    population: Floats
    poverty: Floats
    total: Floats

    @property
    def usable(self) -> NDArray[np.bool_]:
        """Places a fit may rest on."""
        known = np.isfinite(self.observed) & np.isfinite(self.population) & np.isfinite(self.poverty)
        with np.errstate(invalid="ignore"):
            return np.asarray(known & (self.observed > 0) & (self.poverty > 0) & (self.total > self.observed))


@dataclass(frozen=True, slots=True)
class Yardstick:
    """One fitted yardstick: its coefficients and how far places scatter about it.

    ``phi`` is the winsorised mean squared Poisson z; ``tau2`` the variance
    between places of the log ratio; ``centre`` what the log ratio of a typical
    place is. ``scale`` multiplies the fitted counts.
    """

    coefficients: tuple[float, ...]
    scale: float
    phi: float
    tau2: float
    centre: float
    residual_sd: float
    r_squared: float | None


@dataclass(frozen=True, slots=True)
class Fit:
    """Both yardsticks for one source and year, and how many places they rest on."""

    per_child: Yardstick
    given_others: Yardstick
    places: int


def fit(places: Places) -> Fit:
    """Fit both yardsticks; raises what :mod:`tandem.stats.regression` raises when they cannot be."""
    ok = places.usable
    used = Places(places.observed[ok], places.population[ok], places.poverty[ok], places.total[ok])
    return Fit(_per_child(used), _given_others(used), int(ok.sum()))


def expected_per_child(places: Places, yardstick: Yardstick) -> Floats:
    """Expected referrals; NaN where population or poverty is unknown."""
    a, b = yardstick.coefficients
    with np.errstate(divide="ignore", invalid="ignore"):
        expected = yardstick.scale * places.population * np.exp(a + b * np.log(places.poverty))
    return np.asarray(np.where(places.poverty > 0, expected, np.nan))


def expected_given_others(places: Places, yardstick: Yardstick, observed: Floats | None = None) -> Floats:
    """Expected referrals given the rest of the total; ``observed`` replaces the own count left out of it."""
    a, b, c = yardstick.coefficients
    own = places.observed if observed is None else observed
    others = places.total - own
    with np.errstate(divide="ignore", invalid="ignore"):
        log_rate = a + b * np.log(places.poverty) + c * np.log(others / places.population)
        expected = places.population * np.exp(log_rate)
    return np.asarray(np.where((places.poverty > 0) & (others > 0), expected, np.nan))


def z_score(observed: Floats, expected: Floats, yardstick: Yardstick) -> Floats:
    """How far a place lies from the typical one, in standard deviations of places that differ as these do."""
    units = log_ratio(observed, np.where(np.isfinite(expected), expected, 1.0))
    z = (units.value - yardstick.centre) / np.sqrt(units.standard_error**2 + yardstick.tau2)
    return np.asarray(np.where(np.isfinite(expected), z, np.nan))


def own_ratio_beyond(observed: Floats, expected: Floats, yardstick: Yardstick, ratio: float) -> Floats:
    """P(the place's own ratio < ``ratio``), given its count and how places differ."""
    if yardstick.tau2 <= 0:
        return np.asarray(np.where(np.isfinite(expected), float(ratio > np.exp(yardstick.centre)), np.nan))
    units = log_ratio(observed, np.where(np.isfinite(expected), expected, 1.0))
    kept = yardstick.tau2 / (yardstick.tau2 + units.standard_error**2)
    mean = yardstick.centre + kept * (units.value - yardstick.centre)
    below = normal.probability_below((np.log(ratio) - mean) / (np.sqrt(kept) * units.standard_error))
    return np.asarray(np.where(np.isfinite(expected), below, np.nan))


def _per_child(used: Places) -> Yardstick:
    design = np.column_stack([np.ones_like(used.poverty), np.log(used.poverty)])
    model = count_regression(design, np.round(used.observed), offset=np.log(used.population))
    scale = float(used.observed.sum() / model.fitted.sum())
    units = log_ratio(used.observed, model.fitted * scale)
    phi, tau2 = spread(units)
    # Expected counts add up to the observed, so a typical (median) place lies half a variance below 1.
    return Yardstick(
        tuple(float(c) for c in model.coefficients),
        scale,
        phi,
        tau2,
        -tau2 / 2,
        float(np.std(units.value, ddof=design.shape[1])),
        None,
    )


def _given_others(used: Places) -> Yardstick:
    others = np.log((used.total - used.observed) / used.population)
    design = np.column_stack([np.ones_like(others), np.log(used.poverty), others])
    model = ols(design, np.log(used.observed / used.population))
    units = log_ratio(used.observed, used.population * np.exp(model.fitted))
    phi, tau2 = spread(units)
    coefficients = tuple(float(c) for c in model.coefficients)
    return Yardstick(coefficients, 1.0, phi, tau2, 0.0, model.residual_sd, model.r_squared)


def spread(units: Transformed) -> tuple[float, float]:
    """Winsorised phi, and the between-place variance that it implies.

    Winsorising at a tenth guards against the very places sought, but leaves a
    normal sample only 67.9% of its variance. phi is returned as it is known in
    the literature; tau squared takes the lost part back, so that one typical
    place in forty, not one in twenty, lies beyond each 95% limit.
    """
    phi = float(overdispersion(units, share=TRIM_SHARE).phi)
    weights = units.standard_error**-2.0
    n = weights.size
    room = float(weights.sum() - (weights**2).sum() / weights.sum())
    return phi, max(0.0, (n * phi / _kept_by_winsorising(TRIM_SHARE) - (n - 1)) / room)


def _kept_by_winsorising(share: float) -> float:
    """The variance of a standard normal drawn in at its ``share`` and 1 - ``share`` quantiles."""
    q = float(normal.quantile(1 - share))
    return 2 * share * q * q + (1 - 2 * share) - 2 * q * float(normal.density(q))
