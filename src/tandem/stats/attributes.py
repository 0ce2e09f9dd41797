"""Control charts for shares and rates whose base differs from month to month: p' and u', with over-dispersion."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike

from tandem.stats._arrays import Bools, Floats, counts, sizes, together
from tandem.stats.spc import FIRM_FROM, LIMIT, Signals, XmR, making_data_count, xmr

__all__ = ["AttributeChart", "p_prime", "u_prime"]

REACH = 3.0


@dataclass(frozen=True, slots=True, eq=False)
class AttributeChart:
    """A chart of shares or rates, one series.

    ``values``, ``lower`` and ``upper`` (T) are on the scale people read;
    ``dispersion`` is how many times wider than by chance alone the points lie
    apart from one to the next, and never below 1; ``signals`` are judged on
    points standardised by their own limits. Unknown points are NaN.
    """

    values: Floats
    centre: float
    lower: Floats
    upper: Floats
    dispersion: float
    provisional: bool
    signals: Signals


def p_prime(successes: ArrayLike, trials: ArrayLike) -> AttributeChart:
    """Return the chart of shares ``successes / trials`` with limits for each month's own number of trials.

    p = sum x / sum n ; s_i = sqrt(p(1 - p)/n_i) ; z_i = (x_i/n_i - p)/s_i ; limits p -/+ 3 s_i D, held in [0, 1],
    where D is the mean moving range of z / 1.128, screened as in :func:`tandem.stats.spc.xmr`.
    Laney lets D fall below 1; here it does not, so limits are never narrower than binomial chance.
    A month without trials is unknown; one whose successes alone are not known has limits all the same.

    Source: Laney (2002), Quality Engineering 14:531-537.
    Raises ValueError where successes exceed trials or nothing is known.
    """
    x, n = together("successes and trials", counts(successes, "successes"), counts(trials, "trials"))
    if np.any(x > n):
        raise ValueError("successes must not exceed trials.")
    known = _known(x, n)
    centre = float(np.sum(x[known]) / np.sum(n[known]))
    spread = np.sqrt(centre * (1.0 - centre) / np.where(n > 0, n, np.nan))
    return _chart(np.where(known, x / np.where(known, n, 1.0), np.nan), centre, spread, ceiling=1.0)


def u_prime(events: ArrayLike, exposure: ArrayLike) -> AttributeChart:
    """Return the chart of rates ``events / exposure`` with limits for each month's own exposure.

    u = sum c / sum e ; s_i = sqrt(u/e_i) ; otherwise as :func:`p_prime`, held at nought or more. With equal
    exposures this is a c chart with over-dispersion.

    Source: Laney (2002), Quality Engineering 14:531-537.
    Raises ValueError where an exposure is not above nought or nothing is known.
    """
    c, e = together("events and exposure", counts(events, "events"), sizes(exposure, "exposure"))
    known = _known(c, e)
    centre = float(np.sum(c[known]) / np.sum(e[known]))
    return _chart(np.where(known, c / e, np.nan), centre, np.sqrt(centre / e), ceiling=np.inf)


def _known(part: Floats, whole: Floats) -> Bools:
    if part.ndim != 1:
        raise ValueError("a chart is one series, with time on its only axis.")
    known = ~np.isnan(part) & (whole > 0)
    if not np.any(known):
        raise ValueError("no month is known.")
    return np.asarray(known)


def _chart(values: Floats, centre: float, spread: Floats, *, ceiling: float) -> AttributeChart:
    moves = spread > 0
    z = np.where(moves, (values - centre) / np.where(moves, spread, 1.0), np.where(np.isnan(values), np.nan, 0.0))
    of_z = xmr(z)
    dispersion = max(1.0, float(np.nan_to_num(of_z.moving_range)) * LIMIT / REACH)
    reach = REACH * dispersion
    bar = {name: np.asarray(value) for name, value in (("lower", -reach), ("upper", reach))}
    near = {f"near_{name}": 2.0 * value / 3.0 for name, value in bar.items()}
    judged = XmR(z, np.asarray(0.0), of_z.moving_range, **bar, **near, provisional=of_z.provisional)
    return AttributeChart(
        values=values,
        centre=centre,
        lower=np.clip(centre - reach * spread, 0.0, ceiling),
        upper=np.clip(centre + reach * spread, 0.0, ceiling),
        dispersion=dispersion,
        provisional=int(np.sum(~np.isnan(values))) < FIRM_FROM,
        signals=making_data_count(judged),
    )
