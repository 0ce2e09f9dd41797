"""Tandem: what a local safeguarding children partnership runs on.

Every analyst verb of the command line is a function here, of the same name and
defaults. Importing the package loads no table, no numerical library and no web
framework; each name is fetched when first used.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from tandem.core.errors import InputError
from tandem.core.release import VERSION

if TYPE_CHECKING:
    from tandem.forecast import backtest, cost, deliver, forecast, workforce
    from tandem.forecast.histories import forecast_histories
    from tandem.indicators import figures
    from tandem.returns import validate
    from tandem.returns.across import reconcile
    from tandem.scrutiny import claims, scrutinise, scrutinise_all
    from tandem.synthetic import synth

__version__ = VERSION

__all__ = [
    "InputError",
    "__version__",
    "backtest",
    "claims",
    "cost",
    "deliver",
    "figures",
    "forecast",
    "forecast_histories",
    "reconcile",
    "scrutinise",
    "scrutinise_all",
    "synth",
    "validate",
    "workforce",
]

_HOME = {
    "backtest": "tandem.forecast",
    "claims": "tandem.scrutiny",
    "cost": "tandem.forecast",
    "deliver": "tandem.forecast",
    "figures": "tandem.indicators",
    "forecast": "tandem.forecast",
    "forecast_histories": "tandem.forecast.histories",
    "reconcile": "tandem.returns.across",
    "scrutinise": "tandem.scrutiny",
    "scrutinise_all": "tandem.scrutiny",
    "synth": "tandem.synthetic",
    "validate": "tandem.returns",
    "workforce": "tandem.forecast",
}


def __getattr__(name: str) -> Any:
    if name not in _HOME:
        raise AttributeError(f"module 'tandem' has no attribute {name!r}")
    return getattr(import_module(_HOME[name]), name)


def __dir__() -> list[str]:
    return sorted(__all__)
