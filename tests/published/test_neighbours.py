from __future__ import annotations

import pytest

from tandem.core.errors import InputError
from tandem.published import neighbours

OF_2021 = "Luton, Sandwell, Wolverhampton, Nottingham, Manchester, Walsall, Enfield, Derby, Waltham Forest, Bradford"
OF_2025 = (
    "Nottingham, Manchester, Bradford, Newcastle upon Tyne, Oldham, Blackburn with Darwen, Sheffield, Middlesbrough, "
    "Southampton, Salford"
)


@pytest.mark.parametrize(("model", "names"), [("April 2021", OF_2021), ("May 2025", OF_2025)])
def test_birminghams_ten_neighbours_in_order(model: str, names: str) -> None:
    found = neighbours("Birmingham", model)
    assert [n.name for n in found] == names.split(", ")
    assert [n.rank for n in found] == list(range(1, 11))


def test_the_latest_model_is_meant_unless_another_is_named() -> None:
    assert neighbours("330") == neighbours("330", "May 2025")


def test_closeness_is_the_publishers_word() -> None:
    assert neighbours("330", "May 2025")[0].closeness == "Very close"


def test_an_authority_only_in_the_older_model_says_so() -> None:
    with pytest.raises(InputError, match="April 2021"):
        neighbours("Cumbria")


def test_an_unknown_model_is_refused() -> None:
    with pytest.raises(InputError, match="April 2021 and May 2025"):
        neighbours("Birmingham", "NFER 2014")
