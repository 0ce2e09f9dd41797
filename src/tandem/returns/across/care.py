"""Looked-after children: their periods of care against the census's cases and against Ofsted's list 8."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import polars as pl

from tandem.core.calendar import add_months
from tandem.returns.across.difference import cell, told
from tandem.returns.across.facts import Held, Side
from tandem.returns.across.people import NAMES
from tandem.returns.across.things import Compared, Window, differences, second
from tandem.returns.collection import Collection

_FAR = date(9999, 12, 31)
_SHORT_BREAKS = ("V3", "V4")
_DIED = "E2"
_NFA = ("true", "1")


def of_census(held: Held) -> Iterator[pl.DataFrame]:
    """The census against the return on looked-after children."""
    care = held.side("ssda903", "care")
    if care is None or held.side("cin", "episode") is None:
        return
    year = held.years["cin"]
    spans = care_within(care.frame, year.first_day, year.last_day)
    yield from of_cases(held, "cin", spans, ("CARE1", "CARE2", "CARE3"))
    deaths = held.side("cin", "death")
    if deaths is not None:
        yield from _deaths(deaths, care)


def of_cases(held: Held, kind: str, spans: pl.DataFrame, codes: tuple[str, str, str]) -> Iterator[pl.DataFrame]:
    """Periods of care against the cases and child in need plans of ``kind``: unknown, not open, planned for at once."""
    care, episodes, plans = held.side("ssda903", "care"), held.side(kind, "episode"), held.side(kind, "cin_plan")
    if care is None or episodes is None:
        return
    going_on = episodes.frame.filter(~pl.col("nfa").is_in(_NFA).fill_null(value=False))
    yield from _not_open(spans, going_on, held.children[kind], kind, codes)
    if plans is not None:
        yield _plans_in_care(plans, care, spans, codes[2])


def care_within(periods: pl.DataFrame, first: date, last: date) -> pl.DataFrame:
    """The part of each period in some days; one whose end cannot be read is taken to end as it starts."""
    end = pl.when(pl.col("end_bad")).then(pl.col("start")).otherwise(pl.col("end").fill_null(_FAR))
    return (
        periods.with_columns(pl.max_horizontal("start", pl.lit(first)).alias("from"), end.alias("over"))
        .with_columns(pl.min_horizontal("over", pl.lit(last)).alias("to"))
        .filter(pl.col("from") <= pl.col("to"))
    )


def _not_open(
    spans: pl.DataFrame, episodes: pl.DataFrame, known: pl.Series, kind: str, codes: tuple[str, str, str]
) -> Iterator[pl.DataFrame]:
    unknown, shut, _ = codes
    place = NAMES[kind]
    strangers = spans.filter(~pl.col("child").is_in(known.implode()))
    absent = pl.lit(kind).alias("second_return")
    words = f"The child was looked after in the year and is not in {place}."
    yield told(unknown, strangers.select("child", *cell("first", "ssda903", "DECOM", "start"), absent), words)
    inside = spans.filter(pl.col("child").is_in(known.implode())).with_row_index("span")
    beside = (
        inside.join(episodes, on="child", how="left", suffix="_2")
        .with_columns(
            pl.when(pl.col("end_bad_2"))
            .then(pl.col("start_2"))
            .otherwise(pl.col("end_2").fill_null(_FAR))
            .alias("closed")
        )
        .sort("span", "start_2", "closed")
        .with_columns(pl.col("closed").cum_max().over("span").alias("reach"))
    )
    # The first day of the period that no case so far has been open on; cases one after the other may cover it together.
    before = pl.col("reach").shift(1).over("span")
    reached = pl.max_horizontal(before, pl.col("from").dt.offset_by("-1d"))
    gap = (pl.col("start_2").is_null()) | (pl.col("start_2") > reached.dt.offset_by("1d"))
    late = beside.filter(gap & (reached < pl.col("to"))).unique("span", keep="first", maintain_order=True)
    last = beside.unique("span", keep="last", maintain_order=True).filter(~pl.col("span").is_in(late["span"].implode()))
    none = pl.concat(
        [
            late.filter(pl.col("start_2").is_null() | (pl.col("start_2") > pl.col("to"))),
            last.filter(pl.col("reach") < pl.col("from")),
        ]
    )
    words = f"The child was looked after, and no case of theirs in {place} was open."
    yield told(shut, none.select("child", *cell("first", "ssda903", "DECOM", "start"), absent), words)
    referred = late.filter(pl.col("start_2") <= pl.col("to"))
    words = f"The child was looked after before the case in {place} was opened."
    found = referred.select(
        "child", *cell("first", "ssda903", "DECOM", "start"), *second(kind, "CINreferralDate", "start")
    )
    yield told(shut, found, words)
    short = last.filter((pl.col("reach") >= pl.col("from")) & (pl.col("reach") < pl.col("to")))
    words = f"The case in {place} was closed while the child was looked after."
    found = short.select(
        "child", *cell("first", "ssda903", "DEC", "end", last=True), *second(kind, "CINclosureDate", "end")
    )
    yield told(shut, found, words)


def _plans_in_care(plans: Side, care: Side, spans: pl.DataFrame, code: str) -> pl.DataFrame:
    planned = plans.frame.filter(~pl.col("end_bad"))
    beside = planned.join(spans.filter(~pl.col("status").is_in(_SHORT_BREAKS)), on="child", suffix="_2")
    # A plan may end on the day that care begins, and begin on the day that it ends.
    both = (pl.col("start") < pl.col("over")) & (pl.col("end").fill_null(_FAR) > pl.col("start_2"))
    within = (pl.col("start") < pl.col("to")) & (pl.col("end").fill_null(_FAR) > pl.col("from"))
    found = beside.filter(both & within).select(
        "child",
        *cell("first", plans.kind, plans.fields["start"], "start"),
        *second("ssda903", care.fields["start"], "start"),
    )
    return told(code, found, "The child had a child in need plan while looked after.")


def _deaths(deaths: Side, care: Side) -> Iterator[pl.DataFrame]:
    died = care.frame.filter(pl.col("reason") == _DIED)
    both = deaths.frame.join(died, on="child", suffix="_2").filter(pl.col("start") != pl.col("end_2"))
    place = [
        pl.lit("ssda903").alias("second_return"),
        pl.lit("Episodes").alias("second_table"),
        pl.col("last_row").alias("second_row"),
        pl.lit("DEC").alias("second_field"),
        pl.col("end_2").cast(pl.String).alias("second_value"),
        pl.col("last_line").alias("second_line"),
        pl.col("last_file").alias("second_file"),
    ]
    first = cell("first", "cin", "PersonDeathDate", "start")
    yield told("CARE4", both.select("child", *first, *place), "The days of death differ.")


_PERIODS = Compared("LAC1", "period of care", {"end": "LAC2", "reason": "LAC3"})


_OF_ADOPTION = (("placed", "ADO1", "decision to place for adoption"), ("matched", "ADO2", "match with adopters"))


def of_lists(held: Held, window: Window, on: date) -> Iterator[pl.DataFrame]:
    """The return on looked-after children against Ofsted's lists 8, 9 and 10."""
    care, listed = held.side("ssda903", "care"), held.side("annex_a", "care")
    if care is not None and listed is not None:
        periods = _first_days(care.frame, listed.frame)
        yield from differences(Side("ssda903", periods, care.fields), listed, window, _PERIODS)
        yield from _latest(Side("ssda903", periods, care.fields), listed, held.years["ssda903"], on)
    uasc = held.side("ssda903", "uasc")
    if uasc is not None and listed is not None:
        yield from _alone(uasc, listed, on)
    for thing, code, name in _OF_ADOPTION:
        here, there = held.side("ssda903", thing), held.side("annex_a", thing)
        if here is not None and there is not None:
            yield _same_day(here, there, code, name)
    leavers = held.side("annex_a", "leaver")
    if care is not None and leavers is not None:
        yield _leavers(leavers, care, window)


def _first_days(periods: pl.DataFrame, listed: pl.DataFrame) -> pl.DataFrame:
    """A period that began before the return's first episode begins when list 8 says, where it says so."""
    begun = (
        periods.filter(~pl.col("whole"))
        .select("child", "start")
        .join(listed.select("child", pl.col("start").alias("known"), pl.col("end").alias("until")), on="child")
        .filter((pl.col("known") <= pl.col("start")) & (pl.col("until").fill_null(_FAR) > pl.col("start")))
        .group_by("child", "start")
        .agg(pl.col("known").max())
    )
    joined = periods.join(begun, on=["child", "start"], how="left", maintain_order="left")
    return joined.with_columns(pl.coalesce("known", "start").alias("start")).drop("known")


def _latest(care: Side, listed: Side, year: Collection, on: date) -> Iterator[pl.DataFrame]:
    """The latest legal status and placement, where the return shows the day of the lists or care had ended."""
    same = care.frame.join(listed.frame, on=["child", "start"], suffix="_2")
    over = pl.col("end").is_not_null() & (pl.col("end") == pl.col("end_2"))
    shown = same.filter(over | pl.lit(on == year.last_day))
    for what, code, words in (
        ("status", "LAC4", "The legal statuses differ."),
        ("place", "LAC5", "The placements differ."),
    ):
        unlike = shown.filter(pl.col(what) != pl.col(f"{what}_2"))
        first = cell("first", "ssda903", care.fields[what], what, last=True)
        yield told(code, unlike.select("child", *first, *second("annex_a", listed.fields[what], what)), words)


def _alone(uasc: Side, listed: Side, on: date) -> Iterator[pl.DataFrame]:
    """Children who came alone: those of list 8 who were in the last 12 months, and those of the UASC file."""
    lately = pl.col("start").is_null() | (pl.col("start") > add_months(on, -12))
    one = pl.lit("annex_a").alias("first_return")
    both = listed.frame.join(uasc.frame, on="child", how="left", suffix="_2")
    said = both.filter(pl.col("alone") == "YES").filter(pl.col("table_2").is_null())
    first = cell("first", "annex_a", listed.fields["alone"], "alone")
    absent = pl.lit("ssda903").alias("second_return")
    words = "List 8 has the child as unaccompanied, and the UASC file has not."
    yield told("LAC6", said.select("child", *first, absent), words)
    denied = listed.frame.filter(pl.col("alone") == "NO").join(uasc.frame.filter(lately), on="child", suffix="_2")
    words = "The UASC file has the child, and list 8 says that they were not unaccompanied."
    found = denied.select("child", *first, *second("ssda903", "DUC", "start"))
    yield told("LAC6", found.with_columns(one), words)


def _same_day(here: Side, there: Side, code: str, name: str) -> pl.DataFrame:
    """The last such day of each child in both returns."""
    last = (
        frame.filter(pl.col("start").is_not_null()).sort("child", "start").unique("child", keep="last")
        for frame in (here.frame, there.frame)
    )
    one, other = last
    unlike = one.join(other, on="child", suffix="_2").filter(pl.col("start") != pl.col("start_2"))
    found = unlike.select(
        "child",
        *cell("first", "ssda903", here.fields["start"], "start"),
        *second("annex_a", there.fields["start"], "start"),
    )
    return told(code, found, f"The days of the {name} differ.")


def _leavers(leavers: Side, care: Side, window: Window) -> pl.DataFrame:
    end = pl.col("end").fill_null(_FAR)
    caring = care.frame.filter((pl.col("start") <= window.last) & (end > window.last) & ~pl.col("end_bad"))
    both = leavers.frame.join(caring, on="child", suffix="_2")
    found = both.select(
        "child",
        *cell("first", "annex_a", leavers.fields["start"], "start"),
        *second("ssda903", care.fields["start"], "start"),
    )
    return told("CL1", found, "The child is a care leaver in list 9 and looked after in the SSDA903 return.")
