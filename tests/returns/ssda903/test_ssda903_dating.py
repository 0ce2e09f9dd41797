"""Which collection a return belongs to: as asked, as its dates imply, or neither."""

from __future__ import annotations

import pytest

from tandem.core.errors import InputError
from tandem.returns import validate

WHOLE_YEAR = "".join(f"R{{REVIEW=01/{month:02d}/2026}}" for month in range(4, 10))


def test_the_latest_31_march_that_the_dates_imply(files) -> None:
    this, _ = files("E{DECOM=01/05/2019} E{DECOM=31/03/2027}")
    result = validate(this)
    assert result.collection == "2026-27"
    assert "31/03/2027 is the latest 31 March its dates imply" in result.note


def test_1_april_is_of_the_next(files) -> None:
    this, _ = files("E{DECOM=01/04/2027}")
    assert validate(this).collection == "2027-28"


def test_a_slip_of_the_pen_is_not_another_year(files) -> None:
    this, _ = files("E{DECOM=01/05/2029}" + "E{DECOM=01/05/2026}" * 60)
    assert validate(this).collection == "2026-27"


def test_a_return_of_another_year_contradicts(files) -> None:
    this, _ = files(WHOLE_YEAR + "E{DECOM=01/05/2025}")
    with pytest.raises(InputError, match="ending in 2027, not 2026"):
        validate(this, year=2026)
    with pytest.raises(InputError, match="ending in 2027, not 2028"):
        validate(this, year=2028)
    assert validate(this, year=2027).collection == "2026-27"


def test_an_episode_from_long_before_does_not_contradict(files) -> None:
    this, _ = files("E{DECOM=01/05/2019}")
    assert validate(this, year=2027).collection == "2026-27"


def test_a_date_after_the_year_is_a_rules_to_find(files) -> None:
    this, _ = files("E{DECOM=31/03/2027} E{DECOM=01/04/2027}")
    assert "354" in validate(this, year=2027).failed


def test_a_date_that_stands_for_no_end_tells_nothing(files) -> None:
    this, _ = files("E{DECOM=01/05/2026 DEC=31/12/9999}")
    assert validate(this).collection == "2026-27"


def test_no_dates_at_all_need_the_year(files) -> None:
    this, _ = files("H{SEX=M}")
    with pytest.raises(InputError, match="No date in the files"):
        validate(this)
    assert validate(this, year=2027).collection == "2026-27"


@pytest.mark.parametrize("year", [2022, 2031])
def test_years_whose_rules_are_not_known(year: int, files) -> None:
    this, _ = files("H{SEX=M}")
    with pytest.raises(InputError, match=str(year)):
        validate(this, year=year)


@pytest.mark.parametrize(("year", "rules"), [(2023, 245), (2024, 254), (2025, 270), (2026, 285), (2027, 296)])
def test_rules_begin_with_their_first_collection(year: int, rules: int, files) -> None:
    this, _ = files("H{SEX=M}")
    result = validate(this, year=year)
    assert len(result.passed) + len(result.failed) + len(result.could_not_run) == rules
