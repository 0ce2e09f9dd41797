"""What may tell where a place's count goes next: its growth, its level, what flows in and out, how poor it is."""

from __future__ import annotations

import numpy as np

from tandem.forecast.panel import Floats, Panel

__all__ = ["features"]


def features(history: Panel, column: int) -> Floats:
    """(places, features) of one year, from that year and those before it; NaN where something is unknown."""
    logs = np.log(history.counts[:, : column + 1])
    now = logs[:, -1]
    back = min(3, column)
    made = [now - logs[:, -2], (now - logs[:, -1 - back]) / back, now - _mean_known(logs)]
    if not np.isnan(history.population[:, column]).all():
        rate = now - np.log(history.population[:, column])
        poor = np.log(history.fsm[:, column])
        made += [_beyond(rate, poor), poor] if not np.isnan(poor).all() else [rate]
    made += [np.log(flow[:, column]) - now for flow in history.flows]
    return np.column_stack(made)


def _mean_known(logs: Floats) -> Floats:
    known = ~np.isnan(logs)
    return np.asarray(np.where(known, logs, 0.0).sum(axis=1) / np.maximum(known.sum(axis=1), 1))


def _beyond(rate: Floats, poor: Floats) -> Floats:
    """The rate beyond what places as poor have."""
    known = ~np.isnan(rate) & ~np.isnan(poor)
    slope, level = np.polyfit(poor[known], rate[known], 1)
    return np.asarray(rate - (level + slope * poor))
