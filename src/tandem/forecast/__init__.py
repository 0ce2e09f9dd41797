"""How much is coming: children, plans and referrals some years ahead, with honest widths.

published tables as they were out on a day -> one panel of authorities and years -> draws of each
authority's future that share one national shock -> intervals, totals as sums of draws -> words.
Histories of places go in and counts come out. What a council can learn from its own returns is in
:mod:`tandem.forecast.histories`: periods of care without names go in, and again counts come out.

Each name is fetched when first used: a cost waits for nothing that a plan or a track record needs.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tandem.core.fetching import when_used

if TYPE_CHECKING:
    from tandem.forecast.ask import forecast
    from tandem.forecast.backtesting import Backtest, backtest
    from tandem.forecast.cost_result import Cost
    from tandem.forecast.delivery.ask import deliver
    from tandem.forecast.delivery.result import Delivery
    from tandem.forecast.result import Forecast
    from tandem.forecast.series import SERIES, Series
    from tandem.forecast.staffing.ask import workforce
    from tandem.forecast.staffing.result import Workforce
    from tandem.forecast.wider_cost import cost

__all__ = [
    "SERIES",
    "Backtest",
    "Cost",
    "Delivery",
    "Forecast",
    "Series",
    "Workforce",
    "backtest",
    "cost",
    "deliver",
    "forecast",
    "workforce",
]

__getattr__ = when_used(
    __name__,
    {
        "SERIES": "series",
        "Backtest": "backtesting",
        "Cost": "cost_result",
        "Delivery": "delivery.result",
        "Forecast": "result",
        "Series": "series",
        "Workforce": "staffing.result",
        "backtest": "backtesting",
        "cost": "wider_cost",
        "deliver": "delivery.ask",
        "forecast": "ask",
        "workforce": "staffing.ask",
    },
)


def __dir__() -> list[str]:
    return sorted(__all__)
