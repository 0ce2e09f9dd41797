"""Methods that know no field.

Arrays in, arrays out: every function takes numbers or numpy arrays that broadcast,
returns float64 arrays (of no dimensions for a single number), and says its shapes and
its source. NaN means unknown and stays unknown. What cannot be used is refused with
ValueError, which the rooms above put into their own words.
"""

from __future__ import annotations

from tandem.stats import (
    bayes,
    cusum,
    fdr,
    funnel,
    intervals,
    normal,
    predictive,
    regression,
    run_chart,
    scores,
    spc,
    standardise,
    transforms,
)

__all__ = [
    "bayes",
    "cusum",
    "fdr",
    "funnel",
    "intervals",
    "normal",
    "predictive",
    "regression",
    "run_chart",
    "scores",
    "spc",
    "standardise",
    "transforms",
]
