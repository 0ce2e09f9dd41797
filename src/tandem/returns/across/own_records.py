"""A hub's own records beside the returns of the case system.

A hub knows the referrals that it took itself: those made since it began, up to
a day. Only these are compared, and of what followed only what began after the
child's first referral there, so that nothing is called missing that the hub was
never told.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime

import polars as pl

from tandem.core.errors import InputError
from tandem.returns.across.care import care_within, of_cases
from tandem.returns.across.counts import Count, row_of
from tandem.returns.across.difference import cell, told
from tandem.returns.across.facts import Held, Side, add_cin
from tandem.returns.across.people import NAMES
from tandem.returns.across.things import Compared, Window, differences
from tandem.returns.collection import Collection

HUB = "hub"
"""The hub's own records among the returns."""
CARE_CODES = ("HUB17", "HUB18", "HUB19")


@dataclass(frozen=True, slots=True)
class OwnRecords:
    """The census tables that a hub makes of its own events, and the days that it can answer for."""

    year: Collection
    tables: Mapping[str, pl.DataFrame]
    first: date
    """The day on which the hub took its first contact."""
    last: date
    """The last day whose events are in the tables."""


Asked = Callable[[int], OwnRecords]
"""From the end year of a collection to the hub's records of it."""


@dataclass(frozen=True, slots=True)
class _Pair:
    """One kind of thing in a return and in the hub's records, within the days that both can answer for."""

    return_side: Side
    own: Side
    window: Window
    compared: Compared
    starts: bool = True


_REFERRAL = Compared("HUB2", "referral", {"end": "HUB3", "reason": "HUB4", "source": "HUB5", "need": "HUB6"})
_LISTED = Compared("HUB2", "referral", {"source": "HUB5"})
_CASE = Compared("HUB2", "case", {"end": "HUB3", "reason": "HUB4", "need": "HUB6"})
_FOLLOWED = {
    "assessment": Compared("HUB7", "assessment", {"end": "HUB8"}),
    "enquiry": Compared("HUB9", "section 47 enquiry", {"conference": "HUB10"}),
    "cp_plan": Compared("HUB11", "child protection plan", {"end": "HUB12", "initial": "HUB13", "before": "HUB14"}),
    "cin_plan": Compared("HUB15", "child in need plan", {"end": "HUB16"}),
}
_OF_REFERRALS = "Both have every one of these days; what is closed to whoever asked is not counted."
_OF_CHILDREN = "Both have every one of these days, of the children whose referrals are in both."
_COUNTS = (
    ("episode", "Referrals that went on", False, _OF_REFERRALS),
    ("episode", "Cases open, of these referrals", True, _OF_REFERRALS),
    ("assessment", "Assessments begun", False, _OF_CHILDREN),
    ("enquiry", "Section 47 enquiries begun", False, _OF_CHILDREN),
    ("cp_plan", "Child protection plans begun", False, _OF_CHILDREN),
    ("cp_plan", "Child protection plans open", True, _OF_CHILDREN),
)


def add_own(held: Held, asked: Asked) -> OwnRecords:
    """Take what the hub itself holds of the collection that the returns are of.

    Raises ``InputError`` where no return says of which.
    """
    year = next((held.years[kind].year for kind in ("cin", "ssda903") if kind in held.years), None)
    if year is None and held.on is not None:
        year = held.on.year + (held.on.month > 3)
    if year is None:
        raise InputError("Nothing says of which year the lists are.", hint="Say the day that they show.")
    own = asked(year)
    held.since = own.first
    add_cin(held, own.tables, None, own.year, HUB)
    return own


def made_on(header: pl.DataFrame) -> date | None:
    """The day on which a census file was made, where its header says one that can be read."""
    said = header["DateTime"][0] if header.height else None
    try:
        return None if said is None else datetime.fromisoformat(said).date()
    except ValueError:
        return None


def windows_of(held: Held, own: OwnRecords, lists: Window | None) -> dict[str, Window]:
    """By return, the days that it shares with the hub's records; none where it shares none.

    ``lists`` are the days that Ofsted's lists share with the hub's year.
    """
    first, last = max(own.first, own.year.first_day), own.last
    found = {}
    if "cin" in held.children and held.years["cin"].year == own.year.year:
        found["cin"] = Window(first, min(last, held.made or last))
    if "ssda903" in held.children and held.years["ssda903"].year == own.year.year:
        # The return itself does not say when it was made: the census that was given with it does.
        found["ssda903"] = Window(first, min(last, held.made or last))
    if lists is not None:
        found["annex_a"] = Window(max(first, lists.first), min(last, lists.last))
    return {kind: window for kind, window in found.items() if window.first <= window.last}


def of_own(held: Held, windows: Mapping[str, Window]) -> Iterator[pl.DataFrame]:
    """Everything in which the hub's records differ from the returns, people apart."""
    for kind in ("cin", "annex_a"):
        for pair in _referrals(held, windows, kind):
            if pair.starts:
                yield from _alone(held, pair)
    for pair in _pairs(held, windows):
        yield from differences(pair.return_side, pair.own, pair.window, pair.compared, starts=pair.starts)
    begun = _care_begun(held, windows)
    if begun is not None:
        window = windows["ssda903"]
        yield from of_cases(held, HUB, care_within(begun, window.first, window.last), CARE_CODES)


def codes_compared(held: Held, windows: Mapping[str, Window]) -> set[str]:
    """The checks for which both sides were there."""
    pairs = [*_pairs(held, windows)]
    found = {code for pair in pairs for what, code in pair.compared.also.items() if what in pair.return_side.fields}
    found |= {pair.compared.code for pair in pairs if pair.starts}
    if found & {"HUB2"}:
        found.add("HUB1")
    if _care_begun(held, windows) is not None:
        found |= set(CARE_CODES)
    return found


def _care_begun(held: Held, windows: Mapping[str, Window]) -> pl.DataFrame | None:
    """Periods of care of children who were first referred since the hub began, as the census has them.

    Nothing where there is no census: a child whose case was open before the hub
    began may come into care after it, and only the census tells the two apart.
    """
    care, cases = held.side("ssda903", "care"), held.side("cin", "episode")
    if care is None or cases is None or not {"cin", "ssda903"} <= windows.keys():
        return None
    first = cases.frame.group_by("child").agg(pl.col("start").min().alias("referred"))
    here = first.filter(pl.col("referred") >= held.since)["child"]
    return care.frame.filter((pl.col("start") >= held.since) & pl.col("child").is_in(here.implode()))


def counts_of_own(held: Held, windows: Mapping[str, Window]) -> Iterator[tuple[object, ...]]:
    """The counts of the census and of the hub that must agree."""
    window = windows.get("cin")
    sides = {pair.compared.code: pair for pair in _pairs(held, windows) if pair.return_side.kind == "cin"}
    every = {pair.compared.code: pair for pair in _referrals(held, windows, "cin")}
    for thing, measure, is_open, why in _COUNTS:
        pair = every.get("HUB2") if thing == "episode" else sides.get(_FOLLOWED[thing].code)
        if pair is not None and window is not None:
            count = Count(measure, thing, "cin", open_on_last_day=is_open, must_agree=True, why=why)
            yield row_of(count, pair.return_side, pair.own, window)


def _pairs(held: Held, windows: Mapping[str, Window]) -> Iterator[_Pair]:
    """Each kind of thing in both, of children who are in both."""
    ours = held.children[HUB]
    for kind in ("cin", "annex_a"):
        both = held.children[kind].filter(held.children[kind].is_in(ours.implode())) if kind in windows else None
        if both is None:
            continue
        shared = pl.col("child").is_in(both.implode())
        for pair in _referrals(held, windows, kind):
            yield replace(
                pair,
                return_side=_only(pair.return_side, shared),
                own=_only(pair.own, shared),
            )
        yield from _followed(held, kind, windows[kind], shared)


def _referrals(held: Held, windows: Mapping[str, Window], kind: str) -> Iterator[_Pair]:
    """Referrals that went on, taken since the hub began; those that went no further are compared on neither side."""
    window, own = windows.get(kind), held.side(HUB, "episode")
    if window is None or own is None:
        return
    since = pl.col("start") >= held.since
    went_on = ~pl.col("nfa").is_in(("true", "1")).fill_null(value=False)
    own = _only(own, since & went_on)
    if kind == "cin":
        side = held.side("cin", "episode")
        if side is not None:
            yield _Pair(_only(side, since & went_on), own, window, _REFERRAL)
        return
    listed, cases = held.side("annex_a", "referral"), held.side("annex_a", "episode")
    if listed is not None:
        listed_on = (pl.col("nfa") != "YES").fill_null(value=True)
        yield _Pair(_only(listed, since & listed_on), own, window, _LISTED)
    if cases is not None:
        yield _Pair(_only(cases, since), own, window, _CASE, starts=False)


def _followed(held: Held, kind: str, window: Window, shared: pl.Expr) -> Iterator[_Pair]:
    episodes = held.side(HUB, "episode")
    if episodes is None:
        return
    taken = episodes.frame.group_by("child").agg(pl.col("start").min().alias("taken"))
    for thing, compared in _FOLLOWED.items():
        here, there = held.side(kind, thing), held.side(HUB, thing)
        if here is not None and there is not None:
            sides = [
                replace(
                    side,
                    frame=side.frame.filter(shared)
                    .join(taken, on="child", maintain_order="left")
                    .filter(pl.col("start") >= pl.col("taken"))
                    .drop("taken"),
                )
                for side in (here, there)
            ]
            yield _Pair(sides[0], sides[1], window, compared)


def _only(side: Side, kept: pl.Expr) -> Side:
    return replace(side, frame=side.frame.filter(kept))


def _alone(held: Held, pair: _Pair) -> Iterator[pl.DataFrame]:
    """Children with a referral in one and none at all in the other, each told once."""
    sides = ((pair.return_side, pair.own), (pair.own, pair.return_side))
    for has, lacks in sides:
        strangers = has.frame.filter(
            ~pl.col("child").is_in(held.children[lacks.kind].implode()) & (pl.col("start") <= pair.window.last)
        )
        first = strangers.sort("child", "start").unique("child", keep="first", maintain_order=True)
        found = first.select(
            "child",
            *cell("first", has.kind, has.fields["start"], "start"),
            pl.lit(lacks.kind).alias("second_return"),
        )
        yield told("HUB1", found, f"The child was referred in {NAMES[has.kind]} and is not in {NAMES[lacks.kind]}.")
