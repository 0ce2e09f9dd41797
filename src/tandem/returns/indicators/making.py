"""From a return's files to its figures."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from os import PathLike
from pathlib import Path

from tandem.core.codes import code_lists, codes_on
from tandem.core.errors import InputError
from tandem.core.figure import Figure, Interval, Provenance, State, Unit
from tandem.returns.collection import Collection
from tandem.returns.indicators.definitions import Definition, definitions
from tandem.returns.indicators.found import Found
from tandem.returns.indicators.result import Indicator, ReturnFigures
from tandem.returns.intake.sources import Source
from tandem.returns.names import NAMES
from tandem.returns.recognising import the_return

__all__ = ["return_figures"]

Paths = Sequence[str | PathLike[str]]


def return_figures(*paths: str | PathLike[str], year: int | None = None, previous: Paths = ()) -> ReturnFigures:
    """The published indicators, computed from a CIN census or an SSDA903 return.

    ``year`` is the collection's end year, told by the files where it is left
    out, as :func:`tandem.validate` has it; ``previous`` is last year's return,
    for the indicators that reach back. An indicator that the return cannot
    yield has no value and says why. Raises ``InputError`` where the files are
    of no such return or ``year`` contradicts them.
    """
    kind, given = the_return([Path(path) for path in paths])
    before = [Path(path) for path in previous]
    if kind == "cin":
        return _of_cin(given, year, before)
    if kind == "ssda903":
        return _of_ssda903(given, year, before)
    raise InputError(
        f"{NAMES[kind]} files have no published indicators.", hint="Give a CIN census or an SSDA903 return."
    )


def _of_cin(given: Sequence[Source], year: int | None, previous: Sequence[Path]) -> ReturnFigures:
    from tandem.returns.cin.judging import collection_of
    from tandem.returns.cin.reader import read_cin
    from tandem.returns.indicators.cin import of_census

    if len(given) != 1 or len(previous) > 1:
        raise InputError("A CIN census is one XML file.", hint="Give one path, and one more with --previous.")
    read = read_cin(given[0])
    census, note = collection_of(read, year)
    last = read_cin(previous[0]) if previous else None
    found = of_census(read, census, last)
    note = note if read.complete else f"{note} The file is damaged: only what could be read is counted."
    return _result("cin", census, read.children, found, note)


def _of_ssda903(given: Sequence[Source], year: int | None, previous: Sequence[Path]) -> ReturnFigures:
    from tandem.returns.indicators.ssda903 import of_looked_after
    from tandem.returns.ssda903.dating import collection_of
    from tandem.returns.ssda903.reader import read_ssda903

    read = read_ssda903(given, previous=previous)
    collection, note = collection_of(read.tables, year)
    return _result("ssda903", collection, read.children, of_looked_after(read, collection), note)


def _result(kind: str, collection: Collection, children: int, found: Sequence[Found], note: str) -> ReturnFigures:
    source = Provenance(
        kind,
        f"{NAMES[kind]} {collection.name}",
        "the authority that made the return",
        f"{collection.name} return, not published",
        licence="",
    )
    by_key: dict[str, list[Found]] = {}
    for each in found:
        by_key.setdefault(each.key, []).append(each)
    absent = Found("", why="The return holds nothing of the kind.")
    indicators = tuple(
        _indicator(definition, each, collection, source)
        for definition in definitions(kind)
        for each in by_key.get(definition.key, [absent])
    )
    return ReturnFigures(kind, collection.name, children, indicators, note.replace("Judged by the rules", "Figures"))


def _indicator(definition: Definition, found: Found, collection: Collection, source: Provenance) -> Indicator:
    label = definition.label
    if found.of:
        label = f"{label}: {found.of}{_words(definition.split, found.of, collection.last_day)}"
    figure, why = _figure(definition.unit, found, label)
    caveats = (definition.exclusions,) if definition.exclusions else ()
    told = replace(figure, year=collection.year, source=(source,), caveats=caveats)
    return Indicator(definition, found.of, label, told, why)


def _words(split: str, code: str, day: date) -> str:
    """What a code says, after a comma; nothing where its list is held elsewhere or the code is none of it."""
    if split not in {each.key for each in code_lists()}:
        return ""
    return next((f", {each.short or each.label}" for each in codes_on(split, on=day) if each.code == code), "")


def _figure(unit: Unit, found: Found, label: str) -> tuple[Figure, str]:
    if found.why:
        return Figure.unknown(label, unit, State.MISSING), found.why
    if unit is Unit.SHARE:
        part, whole = found.part or 0, found.whole or 0
        if not whole:
            return Figure.unknown(label, unit, State.NOT_APPLICABLE, n=0), "There was none of those it is a share of."
        return Figure(label, part / whole, unit, interval=_wilson(part, whole), n=whole, method="Wilson"), ""
    if unit is Unit.COUNT:
        counted = found.part or 0
        return Figure(label, counted, unit, State.KNOWN if counted else State.NIL, n=counted), ""
    return Figure(label, found.value, unit, n=found.whole, method="median"), ""


def _wilson(part: int, whole: int) -> Interval:
    from tandem.stats.intervals import wilson

    low, high = wilson(part, whole)
    return Interval(float(low), float(high))
