"""Is a partner pulling its weight? Yes, no, or the figures cannot tell.

gate -> expected -> ratio with limits -> over-dispersed z -> persistence ->
false-discovery screen -> verdict in words. The national fits are built with the
tables and read back, so that one place is answered in a moment.

Each name is fetched when first used: whoever names a source waits for no fits.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tandem.core.fetching import when_used

if TYPE_CHECKING:
    from tandem.scrutiny.ask import scrutinise, scrutinise_all, scrutinise_everything
    from tandem.scrutiny.register import ClaimsRegister, claims
    from tandem.scrutiny.result import Scrutiny
    from tandem.scrutiny.rule import Direction, Verdict
    from tandem.scrutiny.sources import SOURCES, Source
    from tandem.scrutiny.together import ScrutinyTable

__all__ = [
    "SOURCES",
    "ClaimsRegister",
    "Direction",
    "Scrutiny",
    "ScrutinyTable",
    "Source",
    "Verdict",
    "claims",
    "scrutinise",
    "scrutinise_all",
    "scrutinise_everything",
]

__getattr__ = when_used(
    __name__,
    {
        "ClaimsRegister": "register",
        "Direction": "rule",
        "SOURCES": "sources",
        "Scrutiny": "result",
        "ScrutinyTable": "together",
        "Source": "sources",
        "Verdict": "rule",
        "claims": "register",
        "scrutinise": "ask",
        "scrutinise_all": "ask",
        "scrutinise_everything": "ask",
    },
)


def __dir__() -> list[str]:
    return sorted(__all__)
