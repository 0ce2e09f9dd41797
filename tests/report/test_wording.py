from __future__ import annotations

from datetime import date
from decimal import ROUND_HALF_UP, Decimal

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tandem.core.figure import Figure, Interval, State, Unit
from tandem.report.wording import (
    STATE_WORDS,
    day,
    decimals,
    figure_words,
    interval_words,
    percent,
    pounds,
    pounds_alike,
    step_within,
    value_words,
    year_ending,
)

NUMBERS = st.floats(-1e9, 1e9, allow_nan=False)


@pytest.mark.parametrize(
    ("value", "places", "words"),
    [
        (2430.25, 1, "2,430.3"),
        (2430.24, 1, "2,430.2"),
        (0.5, 0, "1"),
        (1.5, 0, "2"),
        (2.5, 0, "3"),
        (1.005, 2, "1.01"),
        (-0.04, 1, "0.0"),
        (-1234.5, 0, "−1,235"),
        (635620, 0, "635,620"),
        (1e-7, 1, "0.0"),
    ],
)
def test_numbers_are_rounded_half_up_with_commas_and_a_true_minus(value: float, places: int, words: str) -> None:
    assert decimals(value, places) == words


@given(value=NUMBERS, places=st.integers(0, 4))
def test_a_number_read_back_is_the_number_rounded(value: float, places: int) -> None:
    read = Decimal(decimals(value, places).replace(",", "").replace("−", "-"))
    assert read == Decimal(repr(value)).quantize(Decimal(1).scaleb(-places), rounding=ROUND_HALF_UP)
    assert decimals(-value, places).lstrip("−") == decimals(value, places).lstrip("−")


def test_numpys_numbers_are_numbers() -> None:
    assert decimals(np.float64(8.35), 1) == "8.4"
    assert percent(np.float64(0.149)) == "14.9%"
    assert value_words(np.float32(0.5), Unit.RATIO) == "0.50"
    assert pounds(np.float64(94_200_000)) == "£94.2m"


@pytest.mark.parametrize(
    ("share", "places", "words"),
    [
        (0.149, 1, "14.9%"),
        (0.145, 0, "15%"),
        (0.0725, 1, "7.3%"),
        (1.0, 1, "100.0%"),
        (0.0, 1, "0.0%"),
        (-0.0725, 1, "−7.3%"),
    ],
)
def test_a_share_is_rounded_as_by_hand_not_in_binary(share: float, places: int, words: str) -> None:
    assert percent(share, places) == words


@given(tenths=st.integers(0, 10_000))
def test_a_share_given_to_a_twentieth_of_a_per_cent_rounds_up(tenths: int) -> None:
    share = float(Decimal(tenths * 10 + 5) / 10_000)
    expected = (Decimal(tenths) / 10 + Decimal("0.1")).quantize(Decimal("0.1"))
    assert percent(share) == f"{expected:,}%"


@pytest.mark.parametrize(
    ("value", "words"),
    [
        (0, "£0"),
        (999_999, "£999,999"),
        (999_999.4, "£999,999"),
        (999_999.5, "£1.0m"),
        (1_000_000, "£1.0m"),
        (94_150_000, "£94.2m"),
        (140_000_000, "£140.0m"),
        (-5, "−£5"),
        (-94_150_000, "−£94.2m"),
        (-0.3, "£0"),
    ],
)
def test_money_is_told_to_the_pound_or_to_a_tenth_of_a_million(value: float, words: str) -> None:
    assert pounds(value) == words


@pytest.mark.parametrize(
    ("values", "words"),
    [
        ((535_602, 2_100_000), ("£0.5m", "£2.1m")),
        ((-999_999.5, 0), ("−£1.0m", "£0.0m")),
        ((-49_999, 1_000_000), ("£0.0m", "£1.0m")),
        ((-50_000, 1_000_000), ("−£0.1m", "£1.0m")),
        ((999_999.4, -5), ("£999,999", "−£5")),
    ],
)
def test_money_set_side_by_side_is_told_in_one_measure(values: tuple[float, float], words: tuple[str, str]) -> None:
    assert pounds_alike(*values) == words


@pytest.mark.parametrize(
    ("unit", "words"),
    [
        (Unit.COUNT, "8"),
        (Unit.PER_1000_CHILDREN, "8.3"),
        (Unit.PER_10000_CHILDREN, "8.3"),
        (Unit.SHARE, "825.0%"),
        (Unit.RATIO, "8.25"),
        (Unit.Z, "8.25"),
        (Unit.POUNDS, "£8"),
        (Unit.FULL_TIME_EQUIVALENT, "8"),
        (Unit.WORKING_DAYS, "8"),
        (Unit.DAYS, "8"),
        (Unit.OTHER, "8.25"),
    ],
)
def test_every_unit_has_its_places(unit: Unit, words: str) -> None:
    assert value_words(8.25, unit) == words


def test_no_unit_is_without_words() -> None:
    assert all(value_words(1.0, unit) for unit in Unit)


@pytest.mark.parametrize("state", [state for state in State if not state.has_value])
def test_a_figure_without_a_value_says_why_and_never_a_number(state: State) -> None:
    words = figure_words(Figure.unknown("Referrals", Unit.COUNT, state))
    assert words == STATE_WORDS[state]
    assert not any(character.isdigit() for character in words)


def test_unknown_nil_and_zero_read_differently() -> None:
    words = {figure_words(Figure("R", 0, Unit.COUNT, State.NIL)), figure_words(Figure("R", 0, Unit.COUNT))}
    words |= {figure_words(Figure.unknown("R", Unit.COUNT, state)) for state in State if not state.has_value}
    assert len(words) == len(State)


def test_a_figure_worked_out_from_rounded_ones_is_about() -> None:
    interval = Interval(7.9, 8.7)
    rate = Unit.PER_1000_CHILDREN
    assert figure_words(Figure("R", 8.3, rate, interval=interval, derived=True)) == "about 8.3"
    assert figure_words(Figure("R", 8.3, rate, derived=True)) == "8.3"
    assert figure_words(Figure("R", 8.3, rate, interval=interval)) == "8.3"


@pytest.mark.parametrize(
    ("interval", "words"),
    [
        (Interval(7.9, 8.7), "7.9 to 8.7"),
        (Interval(None, 8.7), "up to 8.7"),
        (Interval(7.9, None), "7.9 or more"),
        (Interval(None, None), ""),
        (Interval(0, 8.7), "0.0 to 8.7"),
        (None, ""),
    ],
)
def test_an_interval_says_which_limits_it_has(interval: Interval | None, words: str) -> None:
    assert interval_words(Figure("R", 8.3, Unit.PER_1000_CHILDREN, interval=interval)) == words


def test_dates_are_told_in_full() -> None:
    assert day(date(2015, 1, 4)) == "4 January 2015"


def test_a_reporting_year_is_named_by_its_end() -> None:
    assert year_ending(2015) == "year ending March 2015"


@pytest.mark.parametrize(
    ("low", "high", "step"),
    [(-336_945, 345_699, 20_000), (0, 1_000_000, 50_000), (0, 999_999, 20_000), (3, 3, 0), (0.0, 4e-6, 2e-7)],
)
def test_a_step_is_the_roundest_of_which_twenty_lie_within_a_range(low, high, step) -> None:
    assert step_within(low, high) == pytest.approx(step)


@given(NUMBERS, NUMBERS)
def test_a_step_is_never_coarser_than_a_twentieth_nor_finer_than_a_fiftieth(one, other) -> None:
    step, width = step_within(one, other), abs(other - one)
    assert step == 0 if not width else width / 50.001 <= step <= width / 19.999
