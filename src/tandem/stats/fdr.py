"""False discovery rates over a family of tests."""

from __future__ import annotations

import numpy as np
from numpy.typing import ArrayLike

from tandem.stats._arrays import Floats, numbers


def benjamini_hochberg(p_values: ArrayLike) -> Floats:
    """Return Benjamini-Hochberg adjusted p values; reject where the result is at most the rate wanted.

    The whole array is one family whatever its shape; NaN marks a test not made,
    stays NaN and is not counted in the family.

    Source: Benjamini and Hochberg (1995), JRSS B 57:289-300; equals R's ``p.adjust(p, "BH")``.
    """
    return _step_up(p_values, dependent=False)


def benjamini_yekutieli(p_values: ArrayLike) -> Floats:
    """Return Benjamini-Yekutieli adjusted p values, valid under any dependence between the tests.

    Source: Benjamini and Yekutieli (2001), Annals of Statistics 29:1165-1188; equals R's ``p.adjust(p, "BY")``.
    """
    return _step_up(p_values, dependent=True)


def _step_up(p_values: ArrayLike, *, dependent: bool) -> Floats:
    p = numbers(p_values, "p_values")
    if np.any((p < 0) | (p > 1)):
        raise ValueError("p_values must lie between 0 and 1.")
    flat = p.ravel()
    made = np.flatnonzero(~np.isnan(flat))
    tests = made.size
    adjusted = np.full(flat.shape, np.nan)
    if tests:
        ranks = np.arange(1, tests + 1)
        penalty = float(np.sum(1.0 / ranks)) if dependent else 1.0
        order = made[np.argsort(flat[made], kind="stable")]
        scaled = flat[order] * (penalty * tests / ranks)
        adjusted[order] = np.minimum(1.0, np.minimum.accumulate(scaled[::-1])[::-1])
    return adjusted.reshape(p.shape)
