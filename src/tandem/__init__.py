"""Tandem: what a local safeguarding children partnership runs on.

Every analyst verb of the command line is a function here, of the same name and
defaults. Importing the package loads no table, no numerical library and no web
framework; each name is fetched when first used.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from tandem.core.errors import InputError

if TYPE_CHECKING:
    from tandem.forecast import backtest, forecast
    from tandem.indicators import figures
    from tandem.returns import validate
    from tandem.returns.across import reconcile
    from tandem.scrutiny import claims, scrutinise, scrutinise_all
    from tandem.synthetic import synth

__version__ = "0.1.0"

__all__ = [
    "InputError",
    "__version__",
    "backtest",
    "claims",
    "figures",
    "forecast",
    "reconcile",
    "scrutinise",
    "scrutinise_all",
    "synth",
    "validate",
]

_HOME = {
    "backtest": "tandem.forecast",
    "claims": "tandem.scrutiny",
    "figures": "tandem.indicators",
    "forecast": "tandem.forecast",
    "reconcile": "tandem.returns.across",
    "scrutinise": "tandem.scrutiny",
    "scrutinise_all": "tandem.scrutiny",
    "synth": "tandem.synthetic",
    "validate": "tandem.returns",
}


def __getattr__(name: str) -> Any:
    if name not in _HOME:
        raise AttributeError(f"module 'tandem' has no attribute {name!r}")
    return getattr(import_module(_HOME[name]), name)


def __dir__() -> list[str]:
    return sorted(__all__)
