"""How many children will be in care, from histories of those who were: a council's own returns, and counts alone.

histories without names (:mod:`tandem.returns.histories`) -> how often, at each age and time in care, care ends or a
placement changes, each drawn in towards what all have in common -> how many come -> futures of those in care and of
those still to come -> counts, their widths made as wide as the same method's past errors -> words.
The futures are of nobody: no child's own chances are worked out, kept or shown.

Each name is fetched when first used: whoever draws one waits for nothing that making it needs.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tandem.core.fetching import when_used

if TYPE_CHECKING:
    from tandem.forecast.histories.asking import forecast_histories
    from tandem.forecast.histories.result import CareForecast

__all__ = ["CareForecast", "forecast_histories"]

__getattr__ = when_used(
    __name__,
    {
        "CareForecast": "result",
        "forecast_histories": "asking",
    },
)


def __dir__() -> list[str]:
    return sorted(__all__)
