"""Making what is kept of forecasts and their track record; :mod:`tandem.forecast.built` reads it back.

Apart from the reading, so that a page or a command that reads waits for nothing that making needs.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from tandem.core.errors import InputError
from tandem.forecast.ask import forecast
from tandem.forecast.backtesting import Backtest, backtest
from tandem.forecast.breakdowns import BREAKDOWNS
from tandem.forecast.built import input_hashes
from tandem.forecast.known import AsKnown
from tandem.forecast.outlook import Outlook, outlook_of
from tandem.forecast.panel import panel
from tandem.forecast.prices_record import price_record
from tandem.forecast.processes import process_costs
from tandem.forecast.saving_processes import in_words
from tandem.forecast.series import SERIES
from tandem.forecast.wider import places
from tandem.forecast.wider_cost import cost

__all__ = ["make_outlooks", "make_record"]

_DIVIDED = "cla"


def make_outlooks(la_codes: tuple[str, ...] | None = None) -> Iterator[Outlook]:
    """Every place's outlook of every series, or those of some places."""
    for series in SERIES.values():
        for code in (*panel(series, AsKnown(None)).codes, *places()):
            if la_codes is None or code in la_codes:
                yield _made(code, series.key)


def _made(code: str, series: str) -> Outlook:
    whole = forecast(code, series)
    if series != _DIVIDED:
        return outlook_of(whole)
    return outlook_of(whole, tuple(forecast(code, series, by=by) for by in BREAKDOWNS), _cost(code))


def _cost(code: str) -> dict[str, Any] | None:
    """What looking after children will cost; ``None`` where what was spent is not published."""
    try:
        found = cost(code).to_dict()
    except InputError:
        return None
    kept = ("sentence", "history", "baseline", "by_placement", "rows", "together", "very_costly", "caveats")
    return {name: found[name] for name in kept} | {"processes": _processes(code)}


def _processes(code: str) -> dict[str, Any]:
    """What the steps from referral to court will cost in the last year, of ``ProcessCosts.to_dict``."""
    found = process_costs(code)
    whole = found.to_dict()
    last = [row for row in whole["rows"] if row["year"] == found.years[-1]]
    return {"sentence": in_words(found), "rows": last, "caveats": whole["caveats"]}


def make_record() -> dict[str, Any]:
    """The document of :func:`tandem.forecast.built.record`."""
    return {
        "inputs": input_hashes(),
        "records": {key: _plain(backtest(key)) for key in SERIES},
        "parts": {by: _plain(backtest(by=by)) for by in BREAKDOWNS},
        "prices": price_record(),
    }


def _plain(found: Backtest) -> dict[str, Any]:
    document = found.to_dict()
    document["rows"] = [{name: _short(value) for name, value in row.items()} for row in document["rows"]]
    return document


def _short(value: Any) -> Any:
    return round(value, 5) if isinstance(value, float) else value
