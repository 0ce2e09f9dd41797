"""How much is coming: children, plans and referrals some years ahead, with honest widths.

published tables as they were out on a day -> one panel of authorities and years -> draws of each
authority's future that share one national shock -> intervals, totals as sums of draws -> words.
Histories of places go in and counts come out; nothing here ever sees a child.
"""

from __future__ import annotations

from tandem.forecast.ask import forecast
from tandem.forecast.backtest import Backtest, backtest
from tandem.forecast.result import Forecast
from tandem.forecast.series import SERIES, Series

__all__ = ["SERIES", "Backtest", "Forecast", "Series", "backtest", "forecast"]
