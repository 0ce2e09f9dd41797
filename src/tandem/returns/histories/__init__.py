"""Histories of care with nobody in them: from the typed tables of some years' SSDA903 returns to plain days and codes.

Identifiers, names, places and every word stay on this side: what is handed on is when a child was born, when care
began and ended and why, and in what type of placement it was lived, in an order that says nothing of the files'.

Each name is fetched when first used: whoever counts ages waits for no tables.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tandem.core.fetching import when_used

if TYPE_CHECKING:
    from tandem.returns.histories.days import birthday
    from tandem.returns.histories.kept import ENDINGS, PLACES, Ending, Histories, Reading
    from tandem.returns.histories.making import read_histories

__all__ = ["ENDINGS", "PLACES", "Ending", "Histories", "Reading", "birthday", "read_histories"]

__getattr__ = when_used(
    __name__,
    {
        "ENDINGS": "kept",
        "Ending": "kept",
        "Histories": "kept",
        "PLACES": "kept",
        "Reading": "kept",
        "birthday": "days",
        "read_histories": "making",
    },
)


def __dir__() -> list[str]:
    return sorted(__all__)
