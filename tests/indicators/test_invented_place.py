"""Figures from the invented place's returns: against its truth counted by other means, and published rates."""

from __future__ import annotations

import csv
import math
from collections import Counter
from collections.abc import Iterable
from datetime import date
from itertools import islice
from pathlib import Path
from statistics import median

import pytest

from tandem import figures
from tandem.core.calendar import add_months, working_days_between
from tandem.core.codes import lookup
from tandem.returns.cin.census import Census
from tandem.returns.indicators import ReturnFigures
from tandem.synthetic import Case, Child, Place, place
from tandem.synthetic.care import Care, Spell
from tandem.synthetic.census import census_child, census_end, census_start, census_text, in_census
from tandem.synthetic.families import Family, families
from tandem.synthetic.looked_after import TABLES, looked_after_rows
from tandem.synthetic.setting import Setting

THIS, LAST = Census(2026), Census(2025)


@pytest.fixture(scope="module")
def city() -> Place:
    return place(11, children=3000, until=date(2026, 10, 31))


def write_census(path: Path, city: Place, census: Census) -> Path:
    children = {child.key: child for child in city.children}
    cases: dict[str, list[Case]] = {}
    for case in city.cases:
        if in_census(case, census):
            cases.setdefault(case.child, []).append(case)
    told = (census_text(census_child(children[key], own, census)) for key, own in cases.items())
    path.write_text(census_start(census) + "".join(told) + census_end(), encoding="utf-8")
    return path


@pytest.fixture(scope="module")
def census(city: Place, tmp_path_factory: pytest.TempPathFactory) -> ReturnFigures:
    folder = tmp_path_factory.mktemp("census")
    last = write_census(folder / "last.xml", city, LAST)
    return figures(write_census(folder / "this.xml", city, THIS), previous=[last], la="Birmingham")


def in_year(day: date | None) -> bool:
    return day is not None and THIS.first_day <= day <= THIS.last_day


def counted(result: ReturnFigures, key: str, code: str = "") -> tuple[int, int]:
    """Part and whole of a share; a count twice."""
    figure = result.get(key, code).figure
    assert figure.value is not None
    assert figure.n is not None
    part = figure.value * figure.n if figure.unit.value == "share" else figure.value
    assert part == pytest.approx(round(part), abs=1e-6)
    return round(part), figure.n


def tally(things: Iterable[bool]) -> tuple[int, int]:
    answers = list(things)
    return sum(answers), len(answers)


def test_referrals_are_as_many_as_were_made(city: Place, census: ReturnFigures) -> None:
    referred = [case for case in city.cases if in_year(case.referred)]
    assert counted(census, "referrals")[0] == len(referred)
    assert counted(census, "children_referred")[0] == len({case.child for case in referred})
    assert counted(census, "referrals_nfa") == tally(case.nfa for case in referred)
    groups = Counter(lookup("referral_source", case.source, on=THIS.last_day).group for case in referred)
    assert counted(census, "source_health_services")[0] == groups["health"]
    assert counted(census, "source_police")[0] == groups["police"]
    codes = Counter(case.source for case in referred)
    assert counted(census, "source", "3E") == (codes["3E"], len(referred))


def test_those_who_came_again_within_a_year_are_found_in_both_censuses(city: Place, census: ReturnFigures) -> None:
    def again(case: Case) -> bool:
        before = [each.referred for each in city.cases if each.child == case.child and each.referred < case.referred]
        return bool(before) and case.referred <= add_months(max(before), 12)

    assert counted(census, "rereferrals") == tally(again(case) for case in city.cases if in_year(case.referred))


def test_assessments_take_as_long_as_they_took(city: Place, census: ReturnFigures) -> None:
    done = [
        each for case in city.cases if in_census(case, THIS) for each in case.assessments if in_year(each.authorised)
    ]
    days = [working_days_between(each.start, each.authorised) for each in done]
    assert counted(census, "assessments")[0] == len(done)
    assert counted(census, "assessments_in_time") == tally(each <= 45 for each in days)
    assert census.get("assessment_days").figure.value == median(days)
    found = [
        {factor for each in case.assessments if in_year(each.authorised) for factor in each.factors}
        for case in city.cases
        if in_census(case, THIS)
    ]
    told = [each for each in found if each]
    assert counted(census, "factor", "3B") == tally("3B" in each for each in told)


def test_enquiries_conferences_and_plans_are_as_they_were(city: Place, census: ReturnFigures) -> None:
    cases = [case for case in city.cases if in_census(case, THIS)]
    enquiries = [each for case in cases for each in case.enquiries]
    assert counted(census, "section47")[0] == sum(in_year(each.start) for each in enquiries)
    held = [each for each in enquiries if in_year(each.conference)]
    assert counted(census, "conferences")[0] == len(held)
    days = [working_days_between(each.start, each.conference) for each in held if each.conference]
    assert counted(census, "conferences_in_time") == tally(each <= 15 for each in days)
    plans = [each for case in cases for each in case.protection_plans]
    started = [each for each in plans if in_year(each.start)]
    ended = [each for each in plans if in_year(each.end)]
    running = [each for each in plans if each.start <= THIS.last_day < each.end]
    assert counted(census, "plans_starting")[0] == len(started)
    assert counted(census, "plans_ending")[0] == len(ended)
    assert counted(census, "plans")[0] == len(running)
    assert counted(census, "second_plans") == tally(each.before > 0 for each in started)
    assert counted(census, "plan_category_neg") == tally(each.category == "NEG" for each in started)
    assert counted(census, "long_plans") == tally(each.end >= add_months(each.start, 24) for each in ended)
    assert census.get("plan_days").figure.value == median((each.end - each.start).days for each in ended)


def test_plans_are_reviewed_as_they_were(city: Place, census: ReturnFigures) -> None:
    cases = [case for case in city.cases if in_census(case, THIS)]
    owed = [
        each
        for case in cases
        for each in case.protection_plans
        if add_months(each.start, 3) <= THIS.last_day < each.end
    ]

    def reviewed(start: date, reviews: list[date]) -> bool:
        if not reviews:
            return False
        later = zip(reviews, [*reviews[1:], THIS.last_day], strict=True)
        first = reviews[0] <= add_months(start, 3)
        return first and all(after <= add_months(before, 6) for before, after in later)

    told = [reviewed(each.start, [day for day in each.reviews if day <= THIS.last_day]) for each in owed]
    assert counted(census, "plans_reviewed") == tally(told)


def test_children_in_need_are_those_whose_case_was_open(city: Place, census: ReturnFigures) -> None:
    need = [case for case in city.cases if not case.nfa]
    running = {case.child for case in need if case.referred <= THIS.last_day < case.closed}
    closed = [case for case in need if in_year(case.closed) and in_census(case, THIS)]
    assert counted(census, "in_need")[0] == len(running)
    assert counted(census, "episodes_ending")[0] == len(closed)
    assert counted(census, "closure", "RC8") == tally(case.reason == "RC8" for case in closed)


@pytest.mark.parametrize(
    "key", ["assessments_in_time", "source_police", "source_schools", "source_la_services", "second_plans"]
)
def test_the_place_has_the_published_rates_of_the_authority_it_is_made_like(census: ReturnFigures, key: str) -> None:
    """Within three standard errors, and what a year may differ by where the latest published year is another."""
    each = census.get(key)
    assert each.authority is not None
    expected = each.authority.value
    assert expected is not None
    assert each.figure.value is not None
    chance = 3 * math.sqrt(expected * (1 - expected) / (each.figure.n or 1))
    assert abs(each.figure.value - expected) <= chance + 0.03


@pytest.fixture(scope="module")
def grown() -> list[Family]:
    """Families known for years, so that some of their children have long been looked after."""
    setting = Setting.of(seed=5, first=date(2023, 4, 1), until=THIS.last_day, like="Birmingham", for_returns=True)
    return list(islice(families(setting), 1800))


@pytest.fixture(scope="module")
def looked_after(grown: list[Family], tmp_path_factory: pytest.TempPathFactory) -> ReturnFigures:
    folder = tmp_path_factory.mktemp("ssda903")
    rows: dict[str, list[tuple[str, ...]]] = {name: [] for name in TABLES}
    for family in grown:
        for child in family.household.children:
            care = [each for case in family.cases if case.child == child.key for each in case.care]
            if care:
                for name, found in looked_after_rows(child, family.household, care, THIS, seed=5).items():
                    rows[name] += found
    for name, columns in TABLES.items():
        with (folder / f"{name}.csv").open("w", newline="", encoding="utf-8") as file:
            csv.writer(file).writerows([columns, *rows[name]])
    return figures(folder, year=2026)


def care_in(grown: list[Family]) -> list[tuple[Child, Care]]:
    return [
        (child, each)
        for family in grown
        for child in family.household.children
        for case in family.cases
        if case.child == child.key
        for each in case.care
        if each.start <= THIS.last_day
    ]


def test_those_looked_after_are_those_who_were(grown: list[Family], looked_after: ReturnFigures) -> None:
    care = care_in(grown)
    there = {child: each for child, each in care if each.end > THIS.last_day}
    assert len(there) > 20
    assert counted(looked_after, "looked_after")[0] == len(there)
    assert counted(looked_after, "started")[0] == len({child for child, each in care if in_year(each.start)})
    assert counted(looked_after, "ceased")[0] == len({child for child, each in care if in_year(each.end)})
    assert counted(looked_after, "age_10") == tally(10 <= child.age(THIS.last_day) < 16 for child in there)
    latest = {child: each for child, each in sorted(care, key=lambda pair: pair[1].end) if in_year(each.end)}
    reasons = Counter(each.reason for each in latest.values())
    told = {each.code: counted(looked_after, "ceased_reason", each.code)[0] for each in looked_after if each.code}
    assert told == reasons

    def spell(each: Care) -> Spell:
        return [one for one in each.spells if one.start <= THIS.last_day][-1]

    assert counted(looked_after, "placement_foster") == tally(spell(e).place.startswith("U") for e in there.values())
    assert counted(looked_after, "legal_full") == tally(spell(each).status == "C2" for each in there.values())
    whole_year = {child: each for child, each in there.items() if each.start <= THIS.first_day}
    assert counted(looked_after, "immunised")[1] == len(whole_year)


def test_moves_are_counted_with_the_placement_that_the_year_began_with(
    grown: list[Family], looked_after: ReturnFigures
) -> None:
    placements: Counter[Child] = Counter()
    care = care_in(grown)
    for child, each in care:
        ends = [*(one.start for one in each.spells[1:]), each.end]
        seen = [one for one, end in zip(each.spells, ends, strict=True) if end >= THIS.first_day]
        seen = [one for one in seen if one.start <= THIS.last_day]
        placements[child] += any(one.start < THIS.first_day for one in seen)
        placements[child] += sum(one.start >= THIS.first_day and one.reason in "SPBTU" for one in seen)
    there = {child for child, each in care if each.end > THIS.last_day}
    assert counted(looked_after, "three_placements") == tally(placements[child] >= 3 for child in there)


def test_what_a_return_cannot_yield_says_why_and_is_not_nought(
    city: Place, looked_after: ReturnFigures, tmp_path: Path
) -> None:
    for key in ("same_carer", "far_away", "days_to_placement"):
        each = looked_after.get(key)
        assert each.figure.value is None
        assert each.figure.state.value == "missing"
        assert each.why
    alone = figures(write_census(tmp_path / "cin.xml", city, THIS))
    assert alone.get("rereferrals").figure.value is None
    assert "last year" in alone.get("rereferrals").why
    assert "cannot yield" in alone.sentence
