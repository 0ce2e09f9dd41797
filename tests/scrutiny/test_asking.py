"""What can be asked, and how a request that cannot be used is refused."""

from __future__ import annotations

import pytest

from tandem import InputError
from tandem.scrutiny import SOURCES, scrutinise, scrutinise_all, scrutinise_everything


@pytest.mark.parametrize("name", ["Birmingham", "birmingham city council", "330", "E08000025"])
def test_a_place_by_name_or_any_code(name: str) -> None:
    assert scrutinise(name).la.code == "330"


def test_an_unknown_place_gets_suggestions() -> None:
    with pytest.raises(InputError, match="Brimingham") as refused:
        scrutinise("Brimingham")
    assert "Birmingham" in refused.value.hint


def test_a_place_that_had_ended_says_what_it_became() -> None:
    with pytest.raises(InputError) as refused:
        scrutinise("Cumbria", year=2024)
    assert "Cumberland" in refused.value.hint
    assert "Westmorland and Furness" in refused.value.hint


def test_a_place_that_did_not_yet_exist_says_what_it_came_from() -> None:
    with pytest.raises(InputError) as refused:
        scrutinise("Cumberland", year=2020)
    assert "Cumbria" in refused.value.hint


@pytest.mark.parametrize(
    ("source", "year", "last"), [("health", 2013, 2025), ("health", 2026, 2025), ("housing", 2025, 2024)]
)
def test_a_year_that_is_not_there_says_which_are(source: str, year: int, last: int) -> None:
    with pytest.raises(InputError) as refused:
        scrutinise("Birmingham", source=source, year=year)
    assert f"2014 to {last}" in refused.value.hint


def test_an_unknown_source_says_which_there_are() -> None:
    with pytest.raises(InputError) as refused:
        scrutinise("Birmingham", source="polise")
    assert "Did you mean police" in refused.value.hint


def test_everything_is_asked_by_code_without_rank() -> None:
    table = scrutinise_all("health", 2025)
    codes = [one.la.code for one in table]
    assert codes == sorted(codes)
    assert len(codes) == len(set(codes)) == 153
    assert not [column for column in table.to_polars().columns if "rank" in column]


def test_every_place_source_and_year_has_an_answer_in_words() -> None:
    found = scrutinise_everything()
    assert len(found) > 18_000
    assert {one.source.key for one in found} == {source.key for source in SOURCES}
    for one in found[::37]:
        assert one.sentence.endswith(".")
        assert one.question.endswith("?")
        assert one.alternatives


def test_a_place_without_a_population_is_not_assessable() -> None:
    found = scrutinise("Poole", year=2018)
    assert found.verdict == "not_assessable"
    assert "no_population" in {gate.code for gate in found.gates if gate.failed}
    assert found.to_dict()["rate_per_1000"] is None


def test_unrecorded_sources_are_nobodys_and_never_judged() -> None:
    table = scrutinise_all("unknown", 2024)
    assert {one.verdict for one in table} == {"not_assessable"}


def test_one_answer_is_the_same_alone_and_among_all() -> None:
    alone = scrutinise("Shropshire", source="health", year=2019).to_dict()
    among = next(one for one in scrutinise_all("health", 2019) if one.la.name == "Shropshire").to_dict()
    assert alone == among
