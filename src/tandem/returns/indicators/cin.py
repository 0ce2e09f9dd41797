"""The indicators of a children in need census."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import polars as pl

from tandem.core.codes import codes_on
from tandem.returns.cin.census import Census
from tandem.returns.cin.reader import CinReturn
from tandem.returns.indicators.days import months_on, working_days
from tandem.returns.indicators.found import Found, count, missing, share, shares_by, typical

__all__ = ["GROUPS", "of_census"]

GROUPS = {"education": "education_services", "health": "health_services", "other_legal": "other_legal_agency"}
"""Groups of sources whose published name differs from that of the code list."""
_IN_TIME, _CONFERENCE = 45, 15
_LONG = 24
_NEEDS_LAST = "Earlier referrals that were closed stand only in last year’s census: give it with --previous."


def of_census(read: CinReturn, census: Census, previous: CinReturn | None) -> list[Found]:
    """Every indicator, in no order."""
    told = _Census(read, census, previous)
    parts: tuple[Callable[[], Iterator[Found]], ...] = (
        told.referrals,
        told.sources,
        told.assessments,
        told.enquiries,
        told.plans,
        told.need,
    )
    return [found for part in parts for found in part()]


class _Census:
    """A census with the year that it is judged in."""

    def __init__(self, read: CinReturn, census: Census, previous: CinReturn | None) -> None:
        self._tables, self._census = read.tables, census
        self._previous = previous
        # A row that repeats a whole other is one thing told twice.
        self._episodes = _with_child(read, "episode")
        nfa = pl.col("ReferralNFA").is_in(["true", "1"]).fill_null(value=False)
        self._referred = self._episodes.filter(self._within("CINreferralDate"))
        self._needing = self._episodes.filter(~nfa)
        self._nfa = nfa

    def _within(self, date: str) -> pl.Expr:
        return pl.col(date).is_between(self._census.first_day, self._census.last_day)

    def _open(self, start: str, end: str) -> pl.Expr:
        last = self._census.last_day
        return (pl.col(start) <= last) & (pl.col(end).is_null() | (pl.col(end) > last))

    def referrals(self) -> Iterator[Found]:
        """How many, of whom, and how many came again."""
        yield count("referrals", self._referred)
        yield count("children_referred", self._referred["LAchildID"].unique())
        yield share("referrals_nfa", self._referred, self._nfa)
        if self._previous is None:
            yield missing("rereferrals", _NEEDS_LAST)
            return
        both = pl.concat(
            [
                each.select("LAchildID", "CINreferralDate")
                for each in (self._episodes, _with_child(self._previous, "episode"))
            ]
        )
        known = both.drop_nulls().unique().sort("LAchildID", "CINreferralDate")
        before = known.with_columns(last=pl.col("CINreferralDate").shift(1).over("LAchildID"))
        again = self._referred.select("LAchildID", "CINreferralDate").join(
            before, on=["LAchildID", "CINreferralDate"], how="left"
        )
        yield share("rereferrals", again, pl.col("CINreferralDate") <= months_on("last", 12))

    def sources(self) -> Iterator[Found]:
        """Whom they came from, code by code and as the published table groups them."""
        source = self._referred["ReferralSource"]
        yield from shares_by("source", source)
        group = {code.code: code.group for code in codes_on("referral_source", on=self._census.last_day)}
        grouped = source.replace_strict(group, default="unknown", return_dtype=pl.String).fill_null("unknown")
        for name in dict.fromkeys(each or "unknown" for each in group.values()):
            yield Found(f"source_{GROUPS.get(name, name)}", int((grouped == name).sum()), self._referred.height)

    def assessments(self) -> Iterator[Found]:
        """How many, how quickly, and what was found."""
        done = self._tables["assessment"].filter(self._within("AssessmentAuthorisationDate"))
        yield count("assessments", done)
        days = working_days(
            done["AssessmentActualStartDate"], done["AssessmentAuthorisationDate"], last=self._census.last_day
        ).drop_nulls()
        yield Found("assessments_in_time", int((days <= _IN_TIME).sum()), days.len())
        yield typical("assessment_days", days)
        factors = self._tables["factor"].join(done.select(pl.col("row").alias("assessment_row")), on="assessment_row")
        told = factors.select("episode_row", "AssessmentFactors").drop_nulls().unique()
        yield from shares_by("factor", told["AssessmentFactors"], whole=told["episode_row"].n_unique())

    def enquiries(self) -> Iterator[Found]:
        """Section 47 enquiries and their conferences."""
        enquiries = self._tables["section47"]
        yield count("section47", enquiries.filter(self._within("S47ActualStartDate")))
        held = enquiries.filter(self._within("DateOfInitialCPC"))
        moved_in = self._episodes.filter(self._within("DateOfInitialCPC"))
        yield Found("conferences", held.height + moved_in.height)
        days = working_days(
            held["S47ActualStartDate"], held["DateOfInitialCPC"], last=self._census.last_day
        ).drop_nulls()
        yield Found("conferences_in_time", int((days <= _CONFERENCE).sum()), days.len())

    def plans(self) -> Iterator[Found]:
        """Child protection plans: starts, ends, how long, how often, and whether reviewed."""
        plans = self._tables["cp_plan"]
        started, ended = plans.filter(self._within("CPPstartDate")), plans.filter(self._within("CPPendDate"))
        running = plans.filter(self._open("CPPstartDate", "CPPendDate"))
        yield count("plans_starting", started)
        yield count("plans_ending", ended)
        yield count("plans", running)
        before = started.with_columns(n=pl.col("NumberOfPreviousCPP").str.strip_chars().cast(pl.Int64, strict=False))
        yield share("second_plans", before.filter(pl.col("n").is_not_null()), pl.col("n") > 0)
        timed = ended.filter(pl.col("CPPstartDate").is_not_null())
        yield share("long_plans", timed, pl.col("CPPendDate") >= months_on("CPPstartDate", _LONG))
        yield typical("plan_days", (timed["CPPendDate"] - timed["CPPstartDate"]).dt.total_days())
        last = pl.lit(self._census.last_day)
        yield share("plans_two_years", running, months_on("CPPstartDate", _LONG) <= last)
        category = started["InitialCategoryOfAbuse"].drop_nulls()
        for code in ("NEG", "PHY", "SAB", "EMO", "MUL"):
            yield Found(f"plan_category_{code.lower()}", int((category == code).sum()), category.len())
        yield self._reviewed(running)

    def _reviewed(self, running: pl.DataFrame) -> Found:
        first, last = pl.lit(self._census.first_day), pl.lit(self._census.last_day)
        owed = running.filter(months_on("CPPstartDate", 3) <= last).select("row", "CPPstartDate")
        reviews = self._tables["review"].select(pl.col("cp_plan_row").alias("row"), day="CPPreviewDate").drop_nulls()
        first_review = reviews.group_by("row").agg(pl.col("day").min())
        begun = owed.join(first_review, on="row", how="left").with_columns(
            # Of reviews before the year the file may say nothing.
            unknown=(pl.col("CPPstartDate") < first) & (pl.col("day").is_null() | (pl.col("day") >= first))
        )
        begun = begun.with_columns(
            due=pl.when("unknown").then(first.dt.offset_by("6mo")).otherwise(months_on("CPPstartDate", 3))
        )
        gaps = pl.concat([reviews, owed.select("row", day=last)]).sort("row", "day")
        gaps = gaps.with_columns(before=pl.col("day").shift(1).over("row"))
        late = gaps.filter(pl.col("day") > months_on("before", 6))["row"]
        in_time = (pl.col("day") <= pl.col("due")).fill_null(pl.col("due") > last)
        return share("plans_reviewed", begun, in_time & ~pl.col("row").is_in(late.implode()))

    def need(self) -> Iterator[Found]:
        """Children in need, their plans, and why episodes closed."""
        plans = self._tables["cin_plan"]
        yield count("need_plans_starting", plans.filter(self._within("CINPlanStartDate")))
        yield count("need_plans", plans.filter(self._open("CINPlanStartDate", "CINPlanEndDate")))
        running = self._needing.filter(self._open("CINreferralDate", "CINclosureDate"))
        yield count("in_need", running["LAchildID"].unique())
        closed = self._needing.filter(self._within("CINclosureDate"))
        yield count("episodes_ending", closed)
        yield from shares_by("closure", closed["ReasonForClosure"])


def _with_child(read: CinReturn, table: str) -> pl.DataFrame:
    children = read.tables["child"].select(pl.col("row").alias("child_row"), "LAchildID")
    return read.tables[table].join(children, on="child_row", how="left")
