"""The verbs: ask about one place, or about all of them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any

from tandem.core.errors import InputError
from tandem.published import Gate, LocalAuthority, authority, find_la, gates, gates_for_all
from tandem.published.gate_words import WORDS
from tandem.published.gates import CODES
from tandem.scrutiny import built
from tandem.scrutiny.panel import NO_PARTNER
from tandem.scrutiny.result import Scrutiny
from tandem.scrutiny.row import Row
from tandem.scrutiny.sources import SOURCES, Source, find_source
from tandem.scrutiny.together import ScrutinyTable


def scrutinise(la: str, *, source: str = "health", year: int | None = None) -> Scrutiny:
    """Ask whether a source's referrals in a place and year look like those of comparable places.

    ``la`` is a name, three-digit code or ONS code; ``source`` a key of
    :data:`SOURCES`; ``year`` a reporting year (year ending 31 March), the
    latest published when left out. Raises :class:`InputError` for a place,
    source or year that cannot be used, and for an authority that did not exist
    in that year, saying what it became.
    """
    asked = find_source(source)
    when = _year(asked, year)
    place = find_la(str(la), year=when)
    history = built.rows(la_code=place.code, source=asked.key)
    row = next((one for one in history if one.year == when), None)
    if row is None:
        span = ", ".join(str(one.year) for one in history) or "no year"
        raise InputError(f"Nothing is published about {place.name} for {when}.", hint=f"There are figures for {span}.")
    checks = _checks(row, gates(place.code, asked.key, when))
    return Scrutiny(place, asked, row, history, checks, built.fits().get((asked.key, when)))


def scrutinise_all(source: str = "health", year: int | None = None) -> ScrutinyTable:
    """The same for every place that existed in the year, by code; never ranked."""
    asked = find_source(source)
    when = _year(asked, year)
    return ScrutinyTable(asked, when, tuple(_each(asked, when)))


@cache
def _histories(source: str) -> Mapping[str, Mapping[int, Row]]:
    """Every place's rows of one source, by code and year."""
    found: dict[str, dict[int, Row]] = {}
    for row in built.rows(source=source):
        found.setdefault(row.la_code, {})[row.year] = row
    return found


def _each(source: Source, year: int) -> Iterator[Scrutiny]:
    histories = _histories(source.key)
    fit = built.fits().get((source.key, year))
    for found in gates_for_all(source.key, year).sort("la_code").iter_rows(named=True):
        history = histories[found["la_code"]]
        row = history[year]
        place: LocalAuthority = authority(found["la_code"])
        yield Scrutiny(place, source, row, tuple(history.values()), _checks(row, _worded(found)), fit)


def _worded(found: dict[str, Any]) -> tuple[Gate, ...]:
    said = ((code, *WORDS[code](found)) for code in CODES)
    return tuple(Gate(code, bool(found[code]), words, years) for code, words, years in said)


def _checks(row: Row, published: tuple[Gate, ...]) -> tuple[Gate, ...]:
    """The published gates, and what only a comparison needs: a partner, children to count, their poverty."""
    lacking = [
        (
            "no_partner",
            row.source == NO_PARTNER,
            "Nobody sent these as a partner: their source was not recorded, so there is no one to compare.",
        ),
        ("no_population", row.population is None, "How many children lived there is not published for this year."),
        ("no_poverty", row.poverty is None, "Child poverty is not published for this place."),
    ]
    return (*published, *(Gate(code, failed, words, (row.year,)) for code, failed, words in lacking if failed))


def _year(source: Source, year: int | None) -> int:
    known = built.years(source.key)
    if year is None:
        return known[-1]
    if year not in known:
        raise InputError(
            f"There are no figures on referrals from {source.sentence_name} for {year}.",
            hint=f"There are for the years ending March {known[0]} to {known[-1]}.",
        )
    return year


def scrutinise_everything() -> tuple[Scrutiny, ...]:
    """Every place, every source and every year with figures."""
    return tuple(found for source in SOURCES for year in built.years(source.key) for found in _each(source, year))
