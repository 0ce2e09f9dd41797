"""What else could explain a count, chosen by the place's own figures, and what to ask."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from tandem.published import Gate, LocalAuthority
from tandem.report.wording import decimals, percent
from tandem.scrutiny.row import Row
from tandem.scrutiny.rule import Verdict
from tandem.scrutiny.sources import Source

UNSOURCED = 0.05
"""From this share of referrals without a recorded source, they are named as an explanation."""
DIFFERS = 1.5
"""Re-referrals or referrals without further action this many times England's (or less than its inverse) are named."""
SMALL = 30
COVID_YEARS = (2020, 2021, 2022)
NEW_FOR = 3
BEFORE_POVERTY = 2014


@dataclass(frozen=True, slots=True)
class Alternative:
    """One explanation that is not the partner's doing, with the figures that call it to mind."""

    code: str
    words: str


@dataclass(frozen=True, slots=True)
class Case:
    """Everything an explanation may look at."""

    la: LocalAuthority
    source: Source
    row: Row
    gates: tuple[Gate, ...]
    fit: Mapping[str, Any] | None

    @property
    def verdict(self) -> Verdict:
        """The verdict of the row."""
        return Verdict(self.row.verdict)


def alternatives(case: Case) -> tuple[Alternative, ...]:
    """Explanations that the figures call to mind, those particular to the place first."""
    makers = (
        _recording,
        _whole_system,
        _composition,
        _unsourced,
        _outcomes,
        _rebound,
        _small,
        _reorganised,
        _covid,
        _poverty_year,
        _rounded,
        _counting,
        _footprint,
    )
    return tuple(found for make in makers for found in make(case))


def _recording(case: Case) -> Iterator[Alternative]:
    codes = {gate.code for gate in case.gates if gate.failed}
    if codes & {"moved", "total_moved", "zero_share", "low_confidence"}:
        yield Alternative(
            "recording",
            "A change this sudden, or data graded this low, more often means that recording changed than that "
            "anybody’s work did.",
        )


def _whole_system(case: Case) -> Iterator[Alternative]:
    row = case.row
    if not (row.judged and row.whole_system and row.z is not None):
        return
    if row.z < 0:
        yield Alternative(
            "whole_system_low",
            "Whole-system low: the place has few referrals from everyone, and given those this count is not unusual. "
            "The question may be for the front door rather than for one partner.",
        )
    else:
        yield Alternative(
            "whole_system_high",
            "Whole-system high: the place has many referrals from everyone, and given those this count is not unusual.",
        )


def _composition(case: Case) -> Iterator[Alternative]:
    row = case.row
    if None in (row.share, row.england_share, row.rate, row.england_rate) or not row.england_share:
        return
    share, rate = (row.share or 0) / row.england_share, (row.rate or 0) / (row.england_rate or 1)
    if share < 0.9 and rate > 1.1:
        yield Alternative(
            "composition",
            f"The share ({percent(row.share or 0)}) is low although the rate is not: other sources sent more here.",
        )
    elif share > 1.1 and rate < 0.9:
        yield Alternative(
            "composition",
            f"The share ({percent(row.share or 0)}) is high although the rate is not: other sources sent less here.",
        )


def _unsourced(case: Case) -> Iterator[Alternative]:
    row = case.row
    if case.source.key == "unknown" or not row.total or row.unsourced is None:
        return
    if row.unsourced / row.total >= UNSOURCED:
        yield Alternative(
            "unsourced",
            f"{percent(row.unsourced / row.total)} of the place’s referrals have no recorded source; "
            f"some of them may be from {case.source.sentence_name}.",
        )


def _outcomes(case: Case) -> Iterator[Alternative]:
    pairs = (
        ("no_action", "ended without further action", case.row.no_action_share, case.row.england_no_action_share),
        (
            "rereferrals",
            "came within a year of an earlier one",
            case.row.rereferral_share,
            case.row.england_rereferral_share,
        ),
    )
    for code, words, here, england in pairs:
        if here is None or not england:
            continue
        if here > DIFFERS * england or here < england / DIFFERS:
            more = "more" if here > england else "less"
            yield Alternative(
                code,
                f"{percent(here)} of all referrals here {words}, far {more} than England’s {percent(england)}: "
                "what is counted as a referral may differ, and number is not quality.",
            )


def _rebound(case: Case) -> Iterator[Alternative]:
    row = case.row
    if case.fit is None or row.ratio is None or not (case.verdict.is_low or case.verdict.is_high):
        return
    if row.ratio <= 0:
        return
    next_year = row.ratio ** case.fit["persistence"]
    yield Alternative(
        "rebound",
        f"Regression to the mean: places this far out move back on their own. With nobody acting, "
        f"{decimals(row.ratio, 2)} of the expected number would on average become {decimals(next_year, 2)} "
        "a year later; only a larger change can be put down to anything done.",
    )


def _small(case: Case) -> Iterator[Alternative]:
    if case.row.expected is not None and case.row.expected < SMALL:
        yield Alternative(
            "small_numbers",
            f"Only about {decimals(case.row.expected, 0)} referrals would be expected here: chance alone moves such "
            "counts a long way.",
        )


def _reorganised(case: Case) -> Iterator[Alternative]:
    la, year = case.la, case.row.year
    if la.predecessors and year - la.first_year < NEW_FOR:
        yield Alternative(
            "reorganisation",
            f"{la.name} was new in {la.first_year}: councils and partners were settling who does what, "
            "and there is little history to compare with.",
        )


def _covid(case: Case) -> Iterator[Alternative]:
    if case.row.year in COVID_YEARS:
        yield Alternative(
            "covid",
            "Lockdowns, closed schools and redeployed health staff changed who saw children in the years ending "
            "March 2020 to 2022.",
        )


def _poverty_year(case: Case) -> Iterator[Alternative]:
    if case.row.year <= BEFORE_POVERTY and case.row.expected is not None:
        yield Alternative(
            "poverty_year", "Child poverty is that of 2015, the first year published; it may have differed in 2014."
        )


def _rounded(case: Case) -> Iterator[Alternative]:
    row = case.row
    if row.derived and row.low is not None and row.high is not None:
        yield Alternative(
            "rounded",
            f"The count was derived from a percentage published to one decimal; it lies between "
            f"{decimals(row.low, 0)} and {decimals(row.high, 0)}.",
        )


def _counting(case: Case) -> Iterator[Alternative]:
    del case
    yield Alternative(
        "counting",
        "These are referrals that social care accepted. Places differ in what they turn away at the front door; "
        "contacts that were not accepted are not published.",
    )


def _footprint(case: Case) -> Iterator[Alternative]:
    if case.source.footprint:
        yield Alternative("footprint", case.source.footprint)


def question(case: Case) -> str:
    """What to ask, and whom, given the verdict."""
    place, asked, name = case.la.name, case.source.asked, case.source.sentence_name
    if case.source.key == "unknown":
        return f"To {asked}: why is the source of these referrals in {place} not recorded, and from when will it be?"
    if case.verdict is Verdict.NOT_ASSESSABLE:
        return (
            f"To {place}’s front door and {asked}, together: how many contacts did each side count in "
            f"{case.row.year - 1}-{case.row.year % 100:02d}, how many became referrals, and why do the published "
            "figures not hold?"
        )
    if case.row.whole_system and case.row.judged and (case.row.z or 0) < 0:
        return (
            f"To {place}’s front door and every partner: why are so few concerns, from anyone, accepted as referrals, "
            "and what happens to the rest?"
        )
    if case.verdict.is_low:
        return (
            f"To {asked}: which services in {place} raise concerns and which do not, how many of their contacts were "
            "not accepted, and what would staff say stops them?"
        )
    if case.verdict.is_high:
        return (
            f"To {place}’s front door and {asked}: how many of the referrals from {name} led to help, "
            "and how many could have been met by an earlier offer?"
        )
    return (
        f"To {asked}: how many contacts about children in {place} were not accepted as referrals, from which services, "
        "and were the senders told what was decided?"
    )
