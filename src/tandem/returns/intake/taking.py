"""Take each file of a return: one that is damaged beyond reading is told, and those beside it are read."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from tandem.returns.finding import Finding
from tandem.returns.intake.sources import Source, UnreadableError


def take_each(given: Sequence[Source], take: Callable[[Source], None]) -> list[Finding]:
    """Take every file, and say what could not be read; raises ``UnreadableError`` where that is all there is."""
    found = []
    for source in given:
        try:
            take(source)
        except UnreadableError as damaged:
            if len(given) == 1:
                raise
            found.append(Finding("schema-malformed", f"{damaged.message.rstrip('.')}: it was left out."))
        if source.loss:
            found.append(Finding("schema-malformed", source.loss))
    return found
