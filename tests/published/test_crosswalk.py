from __future__ import annotations

import contextlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tandem.core.errors import InputError
from tandem.published import LocalAuthority, authority, find_la, local_authorities, reorganisations, table


@pytest.mark.parametrize(
    ("said", "code"),
    [
        ("Birmingham", "330"),
        ("330", "330"),
        ("E08000025", "330"),
        ("e08000025", "330"),
        (" birmingham city council ", "330"),
        ("City of Birmingham", "330"),
        ("Birmingham Children’s Trust", "330"),
        ("Bristol", "801"),
        ("Bristol, City of", "801"),
        ("Bristol (City of)", "801"),
        ("Kingston upon Hull", "810"),
        ("Hull City Council", "810"),
        ("Telford & Wrekin", "894"),
        ("St Helens", "342"),
        ("St. Helens", "342"),
        ("Durham", "840"),
        ("County Durham", "840"),
        ("Herefordshire", "884"),
        ("City of London", "201"),
        ("City of London Corporation", "201"),
        ("London Borough of Barnet", "302"),
        ("Royal Borough of Kensington & Chelsea", "207"),
        ("City of York Council", "816"),
        ("City of Bradford Metropolitan District Council", "380"),
        ("stockton on tees", "808"),
        ("B&NES", "800"),
        ("BCP", "839"),
        ("Dorset", "838"),
        ("Northamptonshire", "928"),
        ("Bournemouth (Pre LGR 2019)", "837"),
        ("E10000002", "825"),
        ("E06000060", "825"),
        ("E10000023", "815"),
        ("E10000027", "933"),
        ("E08000020", "390"),
        ("E06000048", "929"),
        ("E08000039", "373"),
    ],
)
def test_an_authority_is_found_however_it_is_written(said: str, code: str) -> None:
    assert find_la(said).code == code


@pytest.mark.parametrize("la", local_authorities(), ids=lambda la: la.code)
def test_every_authority_is_found_by_each_of_its_names_and_codes(la: LocalAuthority) -> None:
    year = la.last_year or max(la.first_year, 2025)
    for said in (la.code, la.name, la.name.upper(), f"{la.name} Council", *la.aliases, *la.ons_codes):
        assert find_la(said, year=year).code == la.code


@given(st.text(max_size=40))
def test_anything_else_is_refused_in_words(text: str) -> None:
    if text.strip().isdigit() or len(text.strip()) < 3:
        with contextlib.suppress(InputError):
            assert find_la(text) in local_authorities()
        return
    with pytest.raises(InputError) as refused:
        find_la(f"{text} somewhere else")
    assert refused.value.hint


@pytest.mark.parametrize(
    ("said", "hint"),
    [
        ("Brimingham", "Birmingham"),
        ("Wolverhamton", "Wolverhampton"),
        ("Newcastle", "Newcastle upon Tyne"),
        ("Kingston", "Kingston upon Thames or Kingston upon Hull"),
        ("London", "name a borough"),
        ("England", "name one of its local authorities"),
        ("West Midlands", "is a region"),
        ("Exeter", "run by Devon (878)"),
        ("Exeter City Council", "run by Devon (878)"),
        ("999", "three digits"),
        ("E99999999", "three digits"),
        ("zzz", "Give a name"),
        ("", "Give a name"),
        ("Wales", "England's tables only"),
    ],
)
def test_what_is_not_an_authority_is_refused_with_what_would_work(said: str, hint: str) -> None:
    with pytest.raises(InputError) as refused:
        find_la(said)
    assert hint in refused.value.hint


@pytest.mark.parametrize(
    ("said", "year", "code"),
    [
        ("Dorset", 2019, "835"),
        ("Dorset", 2020, "838"),
        ("Northamptonshire", 2021, "928"),
        ("North Northamptonshire", 2022, "940"),
        ("Cumbria", 2023, "909"),
        ("Cumberland", 2024, "942"),
        ("Bedfordshire", 2009, "820"),
        ("Bedford", 2010, "822"),
        ("Buckinghamshire", 2019, "825"),
        ("Buckinghamshire", 2021, "825"),
    ],
)
def test_an_authority_first_appears_in_the_reporting_year_after_the_april_it_was_made(
    said: str, year: int, code: str
) -> None:
    assert find_la(said, year=year).code == code


@pytest.mark.parametrize(
    ("said", "year", "words"),
    [
        ("Northamptonshire", 2022, "became North Northamptonshire (940) and West Northamptonshire (941)"),
        ("Bournemouth", 2020, "became Bournemouth, Christchurch and Poole (839)"),
        ("835", 2020, "became Dorset (838) and Bournemouth, Christchurch and Poole (839)"),
        ("Cumbria", 2024, "became Cumberland (942) and Westmorland and Furness (943)"),
        ("Cheshire", 2010, "became Cheshire East (895) and Cheshire West and Chester (896)"),
        ("BCP", 2019, "came from Dorset (835) and Poole (836) and Bournemouth (837)"),
        ("838", 2019, "came from Dorset (835)"),
        ("Westmorland and Furness", 2023, "came from Cumbria (909)"),
    ],
)
def test_an_authority_of_another_year_says_what_it_became_or_came_from(said: str, year: int, words: str) -> None:
    with pytest.raises(InputError) as refused:
        find_la(said, year=year)
    assert words in str(refused.value)
    assert str(year) in refused.value.message


def test_the_authorities_of_a_year_are_those_with_figures_that_year() -> None:
    for year in range(2013, 2026):
        listed = set(table("cin_c1_referrals_rereferrals", years=[year], level="la")["la_code"])
        named = {la.code for la in local_authorities(year=year)}
        assert listed <= named
        assert named - listed in (set(), {"420"})


def test_birmingham_is_one_authority_throughout() -> None:
    found = authority("330")
    assert (found.first_year, found.last_year, found.successors, found.predecessors) == (2009, None, (), ())
    assert (found.region, found.region_code) == ("West Midlands", "E12000005")
    assert "Children's Trust" in found.note


def test_changes_of_code_alone_keep_one_authority() -> None:
    assert {"E08000020", "E08000037"} == set(authority("390").ons_codes)
    assert {"E06000048", "E06000057"} == set(authority("929").ons_codes)
    assert authority("825").first_year == 2009


def test_both_sides_of_a_reorganisation_know_each_other() -> None:
    for change in reorganisations():
        for code in change.before:
            assert authority(code).last_year == change.first_year - 1
            assert set(authority(code).successors) <= set(change.after)
        for code in change.after:
            assert authority(code).first_year == change.first_year
            assert set(authority(code).predecessors) <= set(change.before)


def test_a_code_that_is_none_is_refused() -> None:
    with pytest.raises(InputError, match="three-digit code"):
        authority("Birmingham")
