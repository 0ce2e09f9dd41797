"""What could have been known on a day."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from tandem.core.errors import InputError
from tandem.published.catalogue import entry


@dataclass(frozen=True, slots=True)
class Knowledge:
    """Whether a year's figures in a table were out by a day.

    ``known`` is ``None`` where nobody recorded when they were first published.
    ``confidence`` is ``seen`` or begins ``verify``. ``as_first_published`` is
    false where only a later revision of the figures survives in the table: what
    people saw at the time may have differed.
    """

    known: bool | None
    first_published: date | None
    confidence: str
    as_first_published: bool
    words: str


def known_on(key: str, year: int, on: date) -> Knowledge:
    """Whether the figures of a reporting year in a table had been published by a day.

    Raises :class:`InputError` for an unknown table or a year it does not have.
    """
    found = entry(key)
    if year not in found.years:
        span = f"It has {found.years[0]} to {found.years[-1]}." if found.years else "It is not divided by year."
        raise InputError(f"The table {key} has no figures for {year}.", hint=span)
    same = year in found.as_first_published
    first = found.first_published.get(year)
    if first is None:
        return Knowledge(None, None, "", same, f"When the figures for {year} were first published is not recorded.")
    known = first.on <= on
    when = f"{first.on.day} {first.on:%B %Y}"
    about = "on" if first.confidence == "seen" else "on or about"
    words = f"The figures for {year} were first published {about} {when}"
    words += "." if known else ", so they were not known then."
    if known and not same:
        words += " What is held here is a later revision."
    return Knowledge(known, first.on, first.confidence, same, words)
