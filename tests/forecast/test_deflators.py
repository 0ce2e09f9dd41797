"""Pounds of one year in the prices of another, and what was out on a day."""

from __future__ import annotations

from datetime import date

import pytest

from tandem.core.errors import InputError
from tandem.forecast import deflators


def test_pounds_go_from_one_year_to_another_and_back() -> None:
    assert deflators.dearer(2015, 2015) == 1
    assert deflators.dearer(2014, 2018) == pytest.approx(77.0388 / 73.0337)
    assert deflators.dearer(2014, 2018) * deflators.dearer(2018, 2014) == pytest.approx(1)


def test_a_year_without_a_deflator_is_refused_and_those_there_are_named() -> None:
    with pytest.raises(InputError, match="no GDP deflator of 2004") as refusal:
        deflators.dearer(2004, 2015)
    assert refusal.value.hint == "There are those of 2005 to 2025."


def test_a_year_is_out_three_months_after_its_end() -> None:
    assert deflators.latest(date(2016, 6, 29)) == 2015
    assert deflators.latest(date(2016, 6, 30)) == 2016
    assert deflators.latest() == 2025


def test_a_tenth_of_a_per_cent_is_not_all_that_is_known() -> None:
    """Growth rounded to tenths would compound to another figure than the index itself."""
    rounded = 1.0
    for year in range(2015, 2019):
        rounded *= 1 + round(100 * (deflators.dearer(year - 1, year) - 1), 1) / 100
    assert rounded != pytest.approx(deflators.dearer(2014, 2018), abs=1e-5)
    assert rounded == pytest.approx(deflators.dearer(2014, 2018), abs=0.002)
