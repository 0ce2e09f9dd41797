"""How much is coming: children, plans and referrals some years ahead, with honest widths.

published tables as they were out on a day -> one panel of authorities and years -> draws of each
authority's future that share one national shock -> intervals, totals as sums of draws -> words.
Histories of places go in and counts come out. What a council can learn from its own returns is in
:mod:`tandem.forecast.histories`: periods of care without names go in, and again counts come out.
"""

from __future__ import annotations

from tandem.forecast.ask import forecast
from tandem.forecast.backtest import Backtest, backtest
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
