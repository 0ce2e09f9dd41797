"""Least squares and count regression."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

import numpy as np
from numpy.typing import ArrayLike

from tandem.stats._arrays import Floats, counts, numbers, sizes
from tandem.stats._dispersion import log_likelihood, nb_deviance, profile_dispersion

TOLERANCE = 1e-11
MAX_STEPS = 100


class CountFamily(StrEnum):
    """The variance of a count given its mean: mu, or mu + alpha mu^2."""

    POISSON = "poisson"
    NB2 = "nb2"


class NotConvergedError(ArithmeticError):
    """A fit did not settle; the data do not determine it."""


@dataclass(frozen=True, slots=True, eq=False)
class LeastSquares:
    """A linear fit. With n rows and p columns: coefficients (p,), covariance (p, p), fitted and residuals (n,)."""

    coefficients: Floats
    covariance: Floats
    fitted: Floats
    residuals: Floats
    residual_sd: float
    r_squared: float

    @property
    def standard_errors(self) -> Floats:
        """The standard error of each coefficient, shape (p,)."""
        return np.asarray(np.sqrt(np.diag(self.covariance)))


@dataclass(frozen=True, slots=True, eq=False)
class CountFit:
    """A log-linear fit of counts. With n rows and p columns: coefficients (p,), covariance (p, p), fitted (n,).

    ``dispersion`` is alpha in Var = mu + alpha mu^2, nought for Poisson and wherever the
    counts vary no more than Poisson; ``covariance`` takes it as known.
    """

    family: CountFamily
    coefficients: Floats
    covariance: Floats
    fitted: Floats
    dispersion: float
    deviance: float
    log_likelihood: float

    @property
    def standard_errors(self) -> Floats:
        """The standard error of each coefficient, shape (p,)."""
        return np.asarray(np.sqrt(np.diag(self.covariance)))

    def predict(self, design: ArrayLike, *, offset: ArrayLike = 0.0) -> Floats:
        """Return exp(design @ coefficients + offset), shape (rows of ``design``,)."""
        return np.asarray(np.exp(numbers(design, "design") @ self.coefficients + numbers(offset, "offset")))


def ols(design: ArrayLike, response: ArrayLike, *, weights: ArrayLike | None = None) -> LeastSquares:
    """Return the (weighted) least-squares fit of ``response`` (n,) on ``design`` (n, p).

    ``design`` holds its own column of ones. R squared is 1 - sum w r^2 / sum w (y - ybar)^2 with
    ybar the weighted mean; covariance is s^2 (X'WX)^-1 with s^2 = sum w r^2 / (n - p). Equals R's ``lm``.
    Raises ValueError for unknown values, too few rows or columns that repeat one another.
    """
    x, y = _checked(design, numbers(response, "response"))
    w = np.ones_like(y) if weights is None else np.broadcast_to(sizes(weights, "weights"), y.shape)
    root = np.sqrt(w)
    coefficients = _solve(x, y, root)
    fitted = x @ coefficients
    residuals = y - fitted
    left = float(np.sum(w * residuals**2))
    spread = float(np.sum(w * (y - np.average(y, weights=w)) ** 2))
    variance = left / (x.shape[0] - x.shape[1]) if x.shape[0] > x.shape[1] else float("nan")
    covariance = variance * _inverse(x, w)
    share = 1.0 - left / spread if spread > 0 else float("nan")
    return LeastSquares(coefficients, covariance, fitted, residuals, float(np.sqrt(variance)), share)


def count_regression(
    design: ArrayLike,
    observed: ArrayLike,
    *,
    offset: ArrayLike = 0.0,
    family: CountFamily = CountFamily.NB2,
) -> CountFit:
    """Return the maximum-likelihood fit of log E[observed] = offset + design @ b.

    ``design`` (n, p) holds its own column of ones; ``observed`` (n,); ``offset`` broadcasts to (n,)
    and is usually the log of a population. Means by iteratively reweighted least squares, the
    NB2 dispersion by its profile likelihood, in turn until both settle.

    Source: McCullagh and Nelder (1989), 2.5; Lawless (1987), Can J Stat 15:209-225;
    Cameron and Trivedi (2013), 3.3. Equals R's ``glm(poisson)`` and ``MASS::glm.nb``.
    Raises ValueError for unusable input and NotConvergedError when the likelihood has no maximum.
    """
    x, y = _checked(design, counts(observed, "observed"))
    shift = np.broadcast_to(numbers(offset, "offset"), y.shape)
    if not np.all(np.isfinite(shift)):
        raise ValueError("offset must be known for every row.")
    if not np.any(y > 0):
        raise ValueError("observed is nought in every row; there is nothing to fit.")
    kind = CountFamily(family)
    rows = _Rows(x, y, shift)
    alpha = 0.0
    coefficients = rows.coefficients(alpha, np.log(y + 0.5) - shift)
    if kind is CountFamily.NB2:
        coefficients, alpha = rows.settle(coefficients)
    mu = rows.mean(coefficients)
    return CountFit(
        family=kind,
        coefficients=coefficients,
        covariance=_inverse(x, mu / (1.0 + alpha * mu)),
        fitted=mu,
        dispersion=alpha,
        deviance=nb_deviance(y, mu, alpha),
        log_likelihood=log_likelihood(y, mu, alpha),
    )


@dataclass(frozen=True, slots=True, eq=False)
class _Rows:
    design: Floats
    observed: Floats
    offset: Floats

    def mean(self, coefficients: Floats) -> Floats:
        with np.errstate(over="ignore"):
            return np.asarray(np.exp(self.design @ coefficients + self.offset))

    def coefficients(self, alpha: float, linear: Floats) -> Floats:
        """Fisher scoring with step halving, from ``linear`` (the linear predictor without its offset)."""
        old: Floats | None = None
        before = float("inf")
        for _ in range(MAX_STEPS):
            mu = np.exp(linear + self.offset)
            root = np.sqrt(mu / (1.0 + alpha * mu))
            new = _solve(self.design, linear + (self.observed - mu) / mu, root)
            new, after = self._no_worse(alpha, new if old is None else old, new, before)
            if abs(before - after) <= TOLERANCE * (abs(after) + 0.1):
                return new
            linear, old, before = self.design @ new, new, after
        raise NotConvergedError("the counts do not determine the coefficients: the likelihood has no maximum.")

    def _no_worse(self, alpha: float, old: Floats, new: Floats, before: float) -> tuple[Floats, float]:
        for _ in range(30):
            after = nb_deviance(self.observed, self.mean(new), alpha)
            if np.isfinite(after) and after <= before + TOLERANCE * (abs(before) + 0.1):
                return new, after
            new = (old + new) / 2.0
        return old, before

    def settle(self, coefficients: Floats) -> tuple[Floats, float]:
        """Means and dispersion in turn, until the dispersion no longer moves."""
        alpha = 0.0
        for _ in range(MAX_STEPS):
            fresh = profile_dispersion(self.observed, self.mean(coefficients))
            if abs(fresh - alpha) <= TOLERANCE * fresh:
                return coefficients, fresh
            alpha = fresh
            coefficients = self.coefficients(alpha, self.design @ coefficients)
        raise NotConvergedError("the dispersion and the coefficients did not settle together.")


def _solve(design: Floats, response: Floats, root: Floats) -> Floats:
    return np.asarray(np.linalg.lstsq(design * root[:, np.newaxis], response * root, rcond=None)[0], dtype=np.float64)


def _inverse(design: Floats, weights: Floats) -> Floats:
    return np.asarray(np.linalg.inv(design.T @ (design * weights[:, np.newaxis])), dtype=np.float64)


def _checked(design: ArrayLike, y: Floats) -> tuple[Floats, Floats]:
    x = numbers(design, "design")
    if x.ndim != 2 or y.ndim != 1 or x.shape[0] != y.shape[0]:
        raise ValueError(f"design must be (n, p) and the response (n,); they were {x.shape} and {y.shape}.")
    if not (np.all(np.isfinite(x)) and np.all(np.isfinite(y))):
        raise ValueError("design and response must be known in every row; leave out rows with unknown values.")
    if x.shape[0] < x.shape[1] or np.linalg.matrix_rank(x) < x.shape[1]:
        raise ValueError("design has too few rows, or columns that repeat one another.")
    return x, y
