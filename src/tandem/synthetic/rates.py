"""How often things happen, from the published tables of one authority (England where a figure is not published)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from itertools import accumulate
from random import Random
from typing import Generic, TypeVar

__all__ = ["LIKE", "YEAR", "Odds", "Rates", "rates"]

YEAR = 2024
"""The last reporting year for which every table used here gives counts."""
LIKE = "Birmingham"
"""Whose rates Harrowmere has where nobody asks for another place's."""

T = TypeVar("T")
_REFERRALS = "cin_c1_referrals_rereferrals"
_ASSESSMENTS = "cin_c2_assessments_duration"
_HARM = "cin_c4_s47_icpc"
_BY_MONTH = "cin_c6_referrals_by_month"
_NEED_PLANS = "cin_b7_cin_plans"
_PLANS = "cin_d1_child_protection_plans"
_CATEGORIES = "cin_d2_d4_cpp_category_of_abuse"
_AGAIN = "cin_d3_subsequent_plans"
_LOOKED_AFTER = "cla_counts_and_rates_2010_2025"
_ALL_REFERRALS = (_REFERRALS, "referrals")
_ABUSE = {"emotional": "EMO", "multiple": "MUL", "neglect": "NEG", "physical": "PHY", "sexual": "SAB"}
_MONTHS = (
    "10_january", "11_february", "12_march", "01_april", "02_may", "03_june",
    "04_july", "05_august", "06_september", "07_october", "08_november", "09_december",
)  # fmt: skip
_ASSESSMENT_DAYS = {
    "days_0": (0, 0), "days_1_10": (1, 10), "days_11_20": (11, 20), "days_21_30": (21, 30), "days_31_40": (31, 40),
    "days_41_45": (41, 45), "days_46_50": (46, 50), "days_51_60": (51, 60), "days_61plus": (61, 95),
}  # fmt: skip
_CONFERENCE_DAYS = {
    "icpc_0_10_days": (4, 10), "icpc_11_15_days": (11, 15), "icpc_16_20_days": (16, 20), "icpc_21plus_days": (21, 40),
}  # fmt: skip


class Odds(Generic[T]):
    """Things to draw one of, each as likely as its weight says."""

    __slots__ = ("_cumulated", "things")

    def __init__(self, weights: Iterable[tuple[T, float]]) -> None:
        pairs = [(thing, weight) for thing, weight in weights if weight > 0]
        self.things = [thing for thing, _ in pairs]
        self._cumulated = list(accumulate(weight for _, weight in pairs))

    def draw(self, rng: Random) -> T:
        """One of them."""
        return rng.choices(self.things, cum_weights=self._cumulated)[0]


@dataclass(frozen=True, slots=True)
class Rates:
    """What the place is calibrated to; shares are fractions of one."""

    like: str
    """The authority whose rates these are."""
    year: int
    from_england: tuple[str, ...]
    """Tables in which the authority had no figure, so that England's stands in."""
    referrals_per_10000: float
    sources: Mapping[str, float]
    """Share of referrals by group of source (``health``, ``police`` ...)."""
    months: tuple[float, ...]
    """Share of referrals by calendar month, January first."""
    no_further_action: float
    """Share of referrals that end there."""
    re_referred: float
    """Share of referrals within 12 months of the one before."""
    enquiries: float
    """Section 47 enquiries for each referral."""
    conferences: float
    """Initial conferences for each enquiry."""
    plans: float
    """Child protection plans for each conference."""
    planned_before: float
    """Share of plans for a child who had one before."""
    need_plans: float
    """Child in need plans for each referral."""
    starts_to_be_looked_after: float
    """Children who start to be looked after, for each referral."""
    assessment_days: Odds[tuple[int, int]]
    """Working days from start to authorisation, in the published bands."""
    conference_days: Odds[tuple[int, int]]
    """Working days from strategy discussion to conference, in the published bands."""
    abuse: Odds[str]
    """Initial category of a child protection plan."""


@cache
def rates(like: str = LIKE) -> Rates:
    """The rates of an authority, by name or code.

    Raises:
        InputError: there is no such authority in the tables of the year.
    """
    from tandem.published import find_la

    la = find_la(like, year=YEAR)
    read = _Reader(la.code)
    months = read.row(_BY_MONTH, (*_MONTHS, "referrals"))
    category = read.row(_CATEGORIES, tuple(f"starting_initial_{name}" for name in _ABUSE))
    return Rates(
        like=la.name,
        year=YEAR,
        referrals_per_10000=read.row(_REFERRALS, ("referrals_rate_per_10000",))["referrals_rate_per_10000"],
        sources=read.sources(),
        months=tuple(months[name] / months["referrals"] for name in _MONTHS),
        no_further_action=read.ratio((_REFERRALS, "referrals_nfa"), _ALL_REFERRALS),
        re_referred=read.ratio((_REFERRALS, "rereferrals"), _ALL_REFERRALS),
        enquiries=read.ratio((_HARM, "s47"), _ALL_REFERRALS),
        conferences=read.ratio((_HARM, "icpc"), (_HARM, "s47")),
        plans=min(1.0, read.ratio((_PLANS, "cpp_starting"), (_HARM, "icpc"))),
        planned_before=read.ratio((_AGAIN, "cpp_second_or_subsequent"), (_AGAIN, "cpp_starting")),
        need_plans=read.ratio((_NEED_PLANS, "cin_plans_starting"), _ALL_REFERRALS),
        starts_to_be_looked_after=read.ratio((_LOOKED_AFTER, "cla_started"), _ALL_REFERRALS),
        assessment_days=_bands(read.row(_ASSESSMENTS, tuple(_ASSESSMENT_DAYS)), _ASSESSMENT_DAYS),
        conference_days=_bands(read.row(_HARM, tuple(_CONFERENCE_DAYS)), _CONFERENCE_DAYS),
        abuse=Odds((code, category[f"starting_initial_{name}"]) for name, code in _ABUSE.items()),
        from_england=tuple(sorted(read.replaced)),
    )


def _bands(row: Mapping[str, float], bands: Mapping[str, tuple[int, int]]) -> Odds[tuple[int, int]]:
    return Odds((days, row[name]) for name, days in bands.items())


class _Reader:
    """Reads one authority's figures; where any of those asked for together is not known, England's for all of them."""

    def __init__(self, code: str) -> None:
        self._code = code
        self.replaced: set[str] = set()

    def row(self, key: str, measures: tuple[str, ...]) -> Mapping[str, float]:
        """The measures of a table."""
        mine = self._row(key, la=self._code)
        if set(measures) <= set(mine) and any(mine[name] for name in measures):
            return mine
        self.replaced.add(key)
        return self._row(key, la=None)

    def ratio(self, count: tuple[str, str], of: tuple[str, str]) -> float:
        """One count to another, both the authority's or both England's."""
        mine, base = (self._row(key, la=self._code).get(name) for key, name in (count, of))
        if mine is not None and base:
            return mine / base
        self.replaced.add(count[0])
        return self._row(count[0], la=None)[count[1]] / self._row(of[0], la=None)[of[1]]

    def sources(self) -> Mapping[str, float]:
        """Share of each group; what is suppressed is shared out as England's stands to England's others."""
        from tandem.published import referrals_by_source

        frame = referrals_by_source(YEAR)
        england = _shares(frame.filter(frame["level"] == "national").select("source", "share").rows())
        mine = _shares(frame.filter(frame["la_code"] == self._code).select("source", "share").rows())
        missing = {group: share for group, share in england.items() if group not in mine}
        if not mine or not missing:
            return mine or england
        left = max(0.0, 1 - sum(mine.values())) / sum(missing.values())
        return mine | {group: share * left for group, share in missing.items()}

    def _row(self, key: str, *, la: str | None) -> Mapping[str, float]:
        from tandem.published import table

        frame = table(key, la=la, years=[YEAR], level=None if la else "national")
        rows = frame.select("measure", "value").rows()
        return {measure: float(value) for measure, value in rows if value is not None}


def _shares(rows: Iterable[tuple[str, float | None]]) -> dict[str, float]:
    return {source: share for source, share in rows if share is not None}
