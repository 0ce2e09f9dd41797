"""What the published tables say of one authority and of the nation that a lever starts from."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from tandem.core.errors import InputError
from tandem.forecast.known import AsKnown
from tandem.forecast.series import SERIES, Series
from tandem.published import gates

__all__ = [
    "AGENCY_TABLE",
    "Standing",
    "agency_workers",
    "counts_of",
    "health_rate",
    "last_count",
    "rereferral_share",
    "stay_in",
]

_LEAVING = {"cla": "cla_ceased", "cpp": "cpp_starting", "cin": "cin_episodes_ending"}
"""What tells how many leave a count at a day; of plans about as many end as start."""
AGENCY_TABLE = "csww_social_worker_workforce_2017_2025"


@dataclass(frozen=True, slots=True)
class Standing:
    """Where a place stands beside the nation in one year; ``of_all`` is the share of its referrals that it is about."""

    year: int
    own: float
    nation: float
    of_all: float = 1.0


def health_rate(code: str, known: AsKnown) -> Standing:
    """Referrals from health services for each 1,000 children, of an authority and of all that England's are known of.

    Raises :class:`InputError` where they are not published or a gate of recording fails, for then a gap would be one of
    paper.
    """
    health, everyone = SERIES["health_referrals"], SERIES["referrals"]
    year, seen = _latest(health.table, health.measure, known)
    children, referrals = known.population(year), _in_year(everyone, year, known)
    if not seen.get(code) or code not in children or not referrals.get(code):
        raise InputError(f"Referrals from health services are not published for {year}.")
    if failed := [each for each in gates(code, "health", year, latest=year) if each.failed]:
        raise InputError(f"The figures cannot tell: {failed[0].words}")
    counted = [each for each in seen if each in children]
    nation = 1000 * sum(seen[each] for each in counted) / sum(children[each] for each in counted if each)
    return Standing(year, 1000 * seen[code] / children[code], nation, seen[code] / referrals[code])


def rereferral_share(code: str, known: AsKnown) -> Standing:
    """Re-referrals within twelve months as a share of referrals; raises :class:`InputError` where not published."""
    year, held = _latest(SERIES["referrals"].table, "rereferrals_percent", known)
    own, nation = held.get(code), held.get(None)
    if own is None or nation is None:
        raise InputError(f"Re-referrals are not published for {year}.")
    return Standing(year, own / 100, nation / 100)


def agency_workers(code: str, known: AsKnown) -> tuple[int, float]:
    """The latest year and the agency social workers in it, full-time equivalent; raises :class:`InputError` if unknown.

    Known on a day means that the year's return, of 30 September, was out.
    """
    year, held = _latest(AGENCY_TABLE, "agency_fte", known)
    if (own := held.get(code)) is None:
        raise InputError(f"Agency workers are not published for this authority alone in {year}.")
    return year, own


def last_count(series: Series, known: AsKnown) -> int:
    """The latest year that a series is counted in."""
    return _latest(series.table, series.measure, known)[0]


def stay_in(series: Series, code: str, known: AsKnown) -> float:
    """Years that one stays in a count at a day, on average: the count over those who leave in a year.

    Raises :class:`InputError` where either is not published.
    """
    year, counted = _latest(series.table, series.measure, known)
    left, leaving = _latest(series.table, _LEAVING[series.key], known)
    if not counted.get(code) or not leaving.get(code):
        raise InputError(f"How long {series.sentence_name} last is not published for {min(year, left)}.")
    return counted[code] / leaving[code]


@cache
def _latest(key: str, measure: str, known: AsKnown) -> tuple[int, dict[str | None, float]]:
    """The latest year of a measure, and what is known of it by authority; England's is that of no code."""
    rows = known.rows(key, (measure,))
    year = max(rows["year"].to_list())
    values = rows.filter(year=year).select("level", "la_code", "value").iter_rows()
    return year, {code: value for level, code, value in values if level != "regional" and value is not None}


@cache
def _in_year(series: Series, year: int, known: AsKnown) -> dict[str | None, float]:
    rows = known.rows(series.table, (series.measure,)).filter(year=year)
    return {code: value for code, value in rows.select("la_code", "value").iter_rows() if code and value}


@cache
def _measures(series: Series, known: AsKnown) -> dict[tuple[str, str], float]:
    """The latest count of each measure of a series' table, by authority and measure."""
    rows = known.rows(series.table, (series.measure, *series.flows)).filter(level="la")
    latest = rows.filter(rows["year"] == rows["year"].max()).select("la_code", "measure", "value")
    return {(code, measure): value for code, measure, value in latest.iter_rows() if value is not None}


def counts_of(code: str, known: AsKnown) -> dict[str, float]:
    """An authority's latest counts by measure of what stays are reckoned from, if known and more than nought."""
    found: dict[str, float] = {}
    for series in (SERIES["cla"], SERIES["cpp"]):
        for measure in (series.measure, *series.flows):
            if value := _measures(series, known).get((code, measure)):
                found[measure] = value
    return found
