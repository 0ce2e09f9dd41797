"""Nobody and nothing in the place bears a real one's name or number."""

from __future__ import annotations

import re
from datetime import UTC, datetime

import pytest

from tandem.core.names import fold
from tandem.published import local_authorities
from tandem.returns.cin.upn import LA_CODES
from tandem.synthetic import Place, place
from tandem.synthetic.data import load
from tandem.synthetic.identifiers import nhs_numbers, postcode, upn
from tandem.synthetic.senders import PUBLIC_FAMILY_NAMES
from tandem.synthetic.setting import PLACE, agencies, workers

KIND_OF_PLACE = re.compile(
    r"\b(city|council|county|borough|of|upon|and|the|london|royal|metropolitan|district|unitary|authority|with|in|"
    r"north|south|east|west|isle|isles|tyne|trent|thames|hull|upper|trust|children'?s|central|greater|inner|outer|new|"
    r"medway towns)\b"
)
REAL_BODIES = (
    "nottinghamshire healthcare", "birmingham women's", "west midlands police", "great ormond street", "barnardo",
    "nspcc", "women's aid", "relate", "shelter", "place2be", "kooth", "cafcass", "ofsted", "sandwell",
)  # fmt: skip
NEARBY_PLACES = (
    "harrow", "harrogate", "windermere", "mere", "haringey", "wendover", "wensleydale",
)  # fmt: skip


@pytest.fixture(scope="module")
def harrowmere() -> Place:
    return place(7, children=600, until=datetime(2026, 11, 24, 9, tzinfo=UTC))


def _names_of_authorities() -> set[str]:
    """Every name and alias in the crosswalk, whole, and the single words that stand for a place."""
    found = set()
    for authority in local_authorities():
        for name in (authority.name, authority.region, *authority.aliases):
            whole = fold(name)
            found.add(whole)
            found.update(word for word in KIND_OF_PLACE.sub(" ", whole).split() if len(word) > 3)
    return found


def _invented() -> dict[str, str]:
    names = {each.key: each.name for each in agencies()}
    streets = load("names")["streets"]
    names |= {f"street {each}": f"{each.replace('-', ' ')}" for each in streets["first"].split()}
    return names | {"place": PLACE}


def test_the_place_is_no_authority_of_any_year() -> None:
    assert fold(PLACE) not in _names_of_authorities()
    assert fold(PLACE) not in NEARBY_PLACES


@pytest.mark.parametrize("key", sorted(_invented()))
def test_no_agency_or_street_bears_the_name_of_a_real_place(key: str) -> None:
    words = set(fold(_invented()[key]).replace("'", " ").split())
    real = _names_of_authorities()
    assert not words & real, words & real
    assert fold(_invented()[key]) not in real


@pytest.mark.parametrize("agency", agencies(), ids=lambda each: each.key)
def test_no_agency_is_a_body_that_exists(agency) -> None:
    name = fold(agency.name)
    assert not any(fold(body) in name for body in REAL_BODIES)
    assert not agency.code or agency.code.startswith("XH"), "real ODS codes of organisations begin otherwise"


def test_the_check_can_fail() -> None:
    """A real authority's name among the invented ones would be found."""
    real = _names_of_authorities()
    for name in ("Birmingham", "Kirklees", "Rutland", "Sandwell"):
        assert fold(name) in real


def test_people_who_work_there_have_invented_names_and_addresses_that_cannot_be(harrowmere: Place) -> None:
    for worker in harrowmere.workers:
        assert worker.email.endswith("@harrowmere.example")
        assert re.fullmatch(r"01632 960 \d{3}", worker.telephone), "the range kept free for drama"
    assert len({each.email for each in workers().values()}) == len(workers())
    assert len(PUBLIC_FAMILY_NAMES) > 5


def test_nhs_numbers_are_of_the_range_for_tests_and_valid() -> None:
    given = list(nhs_numbers())
    assert len(given) == len(set(given)) > 900_000
    for number in given[::9973]:
        assert re.fullmatch(r"999\d{7}", number)
        weighed = sum(int(digit) * weight for digit, weight in zip(number, range(10, 1, -1), strict=False))
        assert (weighed + int(number[9])) % 11 == 0


def test_upns_have_the_letter_that_the_census_asks_for_and_no_authoritys_code() -> None:
    """Checked against the example in the DfE's guide to UPNs: the sum of the digits weighted from 2, modulo 23."""
    alphabet = "ABCDEFGHJKLMNPQRTUVWXYZ"
    seen = set()
    for number in (1, 999, 1000, 123_456, 4_999_999):
        for temporary in (False, True):
            made = upn(number, 2019, temporary=temporary)
            seen.add(made)
            values = [alphabet.index(sign) if sign.isalpha() else int(sign) for sign in made[1:]]
            assert len(made) == 13
            assert alphabet[sum(value * weight for weight, value in enumerate(values, start=2)) % 23] == made[0]
            assert made[1:4] in LA_CODES
            assert made[1:4] not in {authority.code for authority in local_authorities()}
    assert len(seen) == 10


def test_postcodes_are_well_formed_and_in_no_real_area(harrowmere: Place) -> None:
    for household in harrowmere.households:
        for stay in household.stays:
            assert re.fullmatch(r"XH\d{1,2} \d[A-Z]{2}", stay.address.postcode)
            assert stay.address.town == PLACE
    assert len({postcode(number) for number in range(50_000)}) == 50_000
