"""What may be done with the letterbox: anybody drops in, the private process opens."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING

from tandem.hub.letterbox.dropping import About, PleaseTelephoneError, Receipt, available, drop
from tandem.hub.letterbox.kinds import Handler

if TYPE_CHECKING:
    from tandem.hub.letterbox.opening import Round

__all__ = ["About", "PleaseTelephoneError", "Receipt", "available", "clear", "drop", "open_all"]

# Opening is imported where it is done: it writes the audit record, which the public process does not have.


def open_all(now: datetime, handlers: Mapping[str, Handler]) -> Round:
    """Open every envelope that is due and hand each to the handler of its kind, exactly once."""
    from tandem.hub.letterbox import opening

    return opening.open_all(now, handlers)


def clear(now: datetime) -> int:
    """Forget network addresses, and shred what was opened and has been kept long enough; how many were shredded."""
    from tandem.hub.letterbox import opening

    return opening.clear(now)
