"""Set returns beside one another: read each, find the days that they share, compare what both say of a child."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from os import PathLike
from pathlib import Path

import polars as pl

from tandem.core.calendar import add_months
from tandem.core.errors import InputError
from tandem.returns.across.care import of_census, of_lists
from tandem.returns.across.counts import of_counts
from tandem.returns.across.difference import SCHEMA, checks
from tandem.returns.across.facts import Held, Side, add_annex_a, add_cin, add_ssda903, day_of
from tandem.returns.across.own_records import (
    CARE_CODES,
    HUB,
    Asked,
    OwnRecords,
    add_own,
    codes_compared,
    counts_of_own,
    made_on,
    of_own,
    windows_of,
)
from tandem.returns.across.people import of_identifiers, of_people
from tandem.returns.across.result import Reconciliation
from tandem.returns.across.things import Compared, Window, differences
from tandem.returns.intake.sources import Source
from tandem.returns.names import NAMES
from tandem.returns.recognising import by_return

KINDS = ("cin", "ssda903", "annex_a", HUB)
"""The returns that can be compared, and the hub's own records."""
_OWN = "HUB"
_MONTHS = 6
"""Ofsted's lists go back so far."""
_MARGIN = timedelta(days=7)
"""Where the day of the lists is inferred, it may be some days too early: the first week is then left out."""
_CENSUS = (
    (
        "cp_plan",
        Compared("CP1", "child protection plan", {"end": "CP2", "initial": "CP3", "latest": "CP4", "before": "CP5"}),
    ),
    ("referral", Compared("REF1", "referral", {"source": "REF2", "nfa": "REF3"})),
    ("assessment", Compared("ASM1", "assessment", {"end": "ASM2"})),
    ("enquiry", Compared("S471", "section 47 enquiry", {"conference": "S472"})),
    ("episode", Compared("CIN1", "case", {"end": "CIN2", "reason": "CIN3", "need": "CIN4"})),
)
"""What the census and Ofsted's lists both have."""
_BY_THING = {
    "cp_plan": ("CP1", "CP2", "CP3", "CP4", "CP5"),
    "referral": ("REF1", "REF2", "REF3"),
    "assessment": ("ASM1", "ASM2"),
    "enquiry": ("S471", "S472"),
    "episode": ("CIN1", "CIN2", "CIN3", "CIN4"),
    "care": ("LAC1", "LAC2", "LAC3", "LAC4", "LAC5"),
    "uasc": ("LAC6",),
    "placed": ("ADO1",),
    "matched": ("ADO2",),
    "leaver": ("CL1",),
}


def reconcile(*paths: str | PathLike[str], on: date | None = None, own: Asked | None = None) -> Reconciliation:
    """Compare what the CIN census, the SSDA903 return and Ofsted's child-level lists say of the same children.

    Give two of them or all three: files, folders or zips, told apart by what
    they hold. Children are joined by the authority's identifier, never by
    name; identifiers that differ only in capitals, spaces or zeros are a
    question, not a match. ``on`` is the day that the lists show; without it
    the latest day that their rows name is taken. ``own`` gives the hub's own
    records of a collection, which then stand beside the returns; one return is
    enough. Raises ``InputError`` where there are not two to compare, or a file
    is refused.
    """
    given = by_return([Path(path) for path in paths])
    found = [kind for kind in KINDS if kind in given]
    if len(found) + (own is not None) < 2:
        named = f"Only the {NAMES[found[0]]} was found" if found else "None of the returns was found"
        raise InputError(
            f"{named}; two are needed.",
            hint="Give two or more of: the CIN census, the SSDA903 return, Ofsted's child-level lists.",
        )
    held, complete = _held(given, on)
    return _compared(held, None if own is None else add_own(held, own), complete=complete)


def _held(given: dict[str, list[Source]], on: date | None) -> tuple[Held, bool]:
    held = Held()
    complete = True
    if "cin" in given:
        from tandem.returns.cin.judging import collection_of as cin_collection
        from tandem.returns.cin.reader import read_cin

        if len(given["cin"]) > 1:
            raise InputError("There are two CIN censuses.", hint="Give one.")
        census = read_cin(given["cin"][0])
        add_cin(held, census.tables, given["cin"][0].name, cin_collection(census, None)[0])
        held.made = made_on(census.tables["header"])
        complete &= census.complete
    if "ssda903" in given:
        from tandem.returns.ssda903.dating import collection_of
        from tandem.returns.ssda903.reader import read_ssda903

        care = read_ssda903(given["ssda903"])
        add_ssda903(held, care, collection_of(care.tables, None)[0])
        complete &= care.complete
    if "annex_a" in given:
        from tandem.returns.annex_a.reader import read_annex_a

        listed = read_annex_a(given["annex_a"])
        add_annex_a(held, listed)
        held.on, held.on_inferred = on or day_of(listed), on is None
        complete &= listed.complete
    return held, complete


def _windows(held: Held) -> dict[str, Window]:
    """The days that each return shares with Ofsted's lists; none where it shares none."""
    if held.on is None:
        return {}
    since = add_months(held.on, -_MONTHS) + (_MARGIN if held.on_inferred else timedelta(0))
    found = {kind: Window(max(since, year.first_day), min(held.on, year.last_day)) for kind, year in held.years.items()}
    return {kind: window for kind, window in found.items() if window.first <= window.last}


def _compared(held: Held, own: OwnRecords | None, *, complete: bool) -> Reconciliation:
    windows = _windows(held)
    own_windows = {} if own is None else windows_of(held, own, windows.get(HUB))
    stopped = dict(_stopped(held, windows))
    if own is not None:
        stopped |= _stopped_beside(held, own, own_windows)
    parts = [part for part in _parts(held, windows) if part.height]
    if own is not None:
        parts += [part for part in of_own(held, own_windows) if part.height]
    differing = pl.concat(parts) if parts else pl.DataFrame(schema=SCHEMA)
    differing = differing.sort("child", "code", "first_line", nulls_last=True)
    every = {code: check for code, check in checks().items() if own is not None or not code.startswith(_OWN)}
    asked = [check for check in every.values() if check.is_of(held.children)]
    codes = set(differing["code"])
    return Reconciliation(
        returns={kind: len(held.children[kind]) for kind in KINDS if kind in held.children},
        agreed=tuple(c.code for c in asked if c.code not in codes and c.code not in stopped),
        differing=tuple(c.code for c in asked if c.code in codes),
        could_not_run=tuple((c.code, stopped[c.code]) for c in asked if c.code in stopped and c.code not in codes),
        not_asked=tuple(code for code, check in every.items() if check not in asked),
        differences=differing,
        counts=of_counts(held, windows, counts_of_own(held, own_windows) if own is not None else ()),
        complete=complete,
        note=_note(held, own),
        checks=tuple(every.values()),
    )


def _stopped_beside(held: Held, own: OwnRecords, windows: dict[str, Window]) -> dict[str, str]:
    """The checks of the hub's records that cannot be made, with why."""
    made = codes_compared(held, windows)
    why = "the table was not given"
    if not windows:
        why = f"Tandem took its first contact on {own.first:%d/%m/%Y}, and no day of {own.year.name} is shared with it"
    codes = [check.code for check in checks().values() if check.code.startswith(_OWN) and check.is_of(held.children)]
    stopped = {code: why for code in codes if code not in made}
    if windows and held.side("ssda903", "care") is not None and "cin" not in windows:
        cannot_tell = "without the census of the same year it cannot be told whose case was open before Tandem began"
        stopped |= dict.fromkeys(CARE_CODES, cannot_tell)
    return stopped


def _same_year(held: Held) -> bool:
    years = [held.years[kind] for kind in ("cin", "ssda903") if kind in held.years]
    return len(years) == 2 and years[0].year == years[1].year


def _parts(held: Held, windows: dict[str, Window]) -> Iterator[pl.DataFrame]:
    yield from of_identifiers(held)
    yield from of_people(held)
    if _same_year(held):
        yield from of_census(held)
    if "cin" in windows:
        for thing, compared in _CENSUS:
            here, there = _of_census(held, thing), held.side("annex_a", thing)
            if here is not None and there is not None:
                yield from differences(here, there, windows["cin"], compared)
    if "ssda903" in windows and held.on is not None:
        yield from of_lists(held, windows["ssda903"], held.on)


def _of_census(held: Held, thing: str) -> Side | None:
    """The census's own: a referral is every episode, by its first day; a case is one that went on."""
    episodes = held.side("cin", "episode")
    if thing not in {"referral", "episode"} or episodes is None:
        return held.side("cin", thing)
    at_once = pl.col("nfa").is_in(("true", "1")).fill_null(value=False)
    if thing == "episode":
        return Side("cin", episodes.frame.filter(~at_once), episodes.fields)
    said = pl.when(at_once).then(pl.lit("YES")).when(pl.col("nfa").is_in(("false", "0"))).then(pl.lit("NO"))
    frame = episodes.frame.with_columns(pl.col("start").alias("end"), said.alias("nfa"))
    return Side("cin", frame, {**episodes.fields, "end": episodes.fields["start"]})


def _stopped(held: Held, windows: dict[str, Window]) -> Iterator[tuple[str, str]]:
    """Checks whose returns are there and that cannot be made, with why."""
    if {"cin", "ssda903"} <= held.years.keys() and not _same_year(held):
        names = " and ".join(f"the {NAMES[kind]} is of {held.years[kind].name}" for kind in ("cin", "ssda903"))
        yield from ((code, names) for code in ("CARE1", "CARE2", "CARE3", "CARE4"))
    elif "ssda903" in held.years and held.side("ssda903", "care") is None:
        yield from ((code, "the Episodes table was not given") for code in ("CARE1", "CARE2", "CARE3", "CARE4"))
    if "annex_a" not in held.children:
        return
    for thing, codes in _BY_THING.items():
        for code in codes:
            kind = next(kind for kind in checks()[code].returns[0] if kind != "annex_a")
            why = _why_not(held, windows, kind, thing)
            if why is not None:
                yield code, why


def _why_not(held: Held, windows: dict[str, Window], kind: str, thing: str) -> str | None:
    if kind not in held.years:
        return None
    if held.on is None:
        return "the lists name no day"
    if kind not in windows:
        year = held.years[kind]
        return f"the lists show {_MONTHS} months to {held.on:%d/%m/%Y}, no day of {year.name}"
    listed = {"uasc": "care"}.get(thing, thing)
    if held.side("annex_a", listed) is None:
        return "the list was not given"
    own = {"referral": "episode", "leaver": "care"}.get(thing, thing)
    return None if held.side(kind, own) is not None else "the table was not given"


def _note(held: Held, own: OwnRecords | None) -> str:
    parts = [f"{NAMES[kind]} {year.name}" for kind, year in held.years.items() if kind != HUB]
    if held.on is not None:
        how = "the latest day that their rows name" if held.on_inferred else "as said"
        parts.append(f"Ofsted's lists as of {held.on:%d/%m/%Y}, {how}")
    if own is not None:
        parts.append(f"{NAMES[HUB]} from {own.first:%d/%m/%Y} to {own.last:%d/%m/%Y}")
    return f"{'; '.join(parts)}. Children are joined by the authority's identifier."
