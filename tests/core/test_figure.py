"""What a statistic may and may not be."""

from __future__ import annotations

import json
import math
from dataclasses import FrozenInstanceError
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tandem.core.figure import Column, Figure, FigureTable, Interval, IntervalKind, Provenance, State, Unit

VALUES = st.floats(-1e12, 1e12, allow_nan=False)
STATES = st.sampled_from(State)
PROVENANCE = Provenance("cin_c1", "Referrals", "Department for Education", "CIN 2024 release", date(2024, 10, 31))


@given(state=STATES, value=st.none() | VALUES)
def test_a_figure_has_a_value_exactly_when_its_state_says_so(state: State, value: float | None) -> None:
    sound = state.has_value == (value is not None) and not (state is State.NIL and value != 0)
    if sound:
        assert Figure("Referrals", value, Unit.COUNT, state).value == value
    else:
        with pytest.raises(ValueError, match="Referrals"):
            Figure("Referrals", value, Unit.COUNT, state)


@pytest.mark.parametrize("value", [math.nan, math.inf, -math.inf])
def test_what_is_not_a_number_is_no_figure(value: float) -> None:
    with pytest.raises(ValueError, match="is not a number"):
        Figure("Rate", value, Unit.RATIO)


@given(state=st.sampled_from([state for state in State if not state.has_value]), unit=st.sampled_from(Unit))
def test_an_unknown_figure_has_no_value_and_keeps_why(state: State, unit: Unit) -> None:
    figure = Figure.unknown("Rate", unit, state, year=2015)
    assert (figure.value, figure.state, figure.unit, figure.year) == (None, state, unit, 2015)
    assert figure.to_dict()["value"] is None
    assert figure.to_dict()["state"] == state.value


def test_only_known_and_nil_have_values() -> None:
    assert {state for state in State if state.has_value} == {State.KNOWN, State.NIL}


@pytest.mark.parametrize("state", [State.KNOWN, State.NIL])
def test_a_figure_cannot_be_called_unknown_in_a_state_that_has_a_value(state: State) -> None:
    with pytest.raises(ValueError, match="cannot have value None"):
        Figure.unknown("Rate", Unit.RATIO, state)


@given(low=VALUES, high=VALUES)
def test_an_intervals_limits_are_in_order(low: float, high: float) -> None:
    if low <= high:
        assert (Interval(low, high).low, Interval(low, high).high) == (low, high)
    else:
        with pytest.raises(ValueError, match="reversed"):
            Interval(low, high)


@pytest.mark.parametrize("level", [0, 1, 95, -0.5])
def test_a_level_is_a_fraction(level: float) -> None:
    with pytest.raises(ValueError, match="between 0 and 1"):
        Interval(1, 2, level)


def test_a_limit_may_be_wanting_and_a_rounding_interval_has_no_level() -> None:
    assert Interval(None, 8.7).low is None
    assert Interval(7.95, 8.05, None, IntervalKind.ROUNDING).level is None


@given(value=VALUES, low=VALUES, n=st.integers(0, 10**6), derived=st.booleans())
def test_a_figures_plain_form_is_json_and_loses_nothing(value: float, low: float, n: int, derived: bool) -> None:
    figure = Figure(
        "Rate",
        value,
        Unit.PER_1000_CHILDREN,
        interval=Interval(low, None),
        n=n,
        year=2015,
        source=(PROVENANCE,),
        vintage="2024 release",
        caveats=("Recording graded low.",),
        method="byar 1",
        derived=derived,
    )
    plain = json.loads(json.dumps(figure.to_dict(), allow_nan=False))
    assert plain == {
        "name": "Rate",
        "value": value,
        "unit": "per_1000_children",
        "state": "known",
        "interval": {"low": low, "high": None, "level": 0.95, "kind": "confidence"},
        "n": n,
        "year": 2015,
        "source": [
            {
                "table": "cin_c1",
                "title": "Referrals",
                "publisher": "Department for Education",
                "release": "CIN 2024 release",
                "published_on": "2024-10-31",
                "licence": "Open Government Licence v3.0",
                "note": "",
            }
        ],
        "vintage": "2024 release",
        "caveats": ["Recording graded low."],
        "method": "byar 1",
        "derived": derived,
    }


def test_a_figure_cannot_be_changed() -> None:
    figure = Figure("Rate", 1.0, Unit.RATIO)
    with pytest.raises(FrozenInstanceError):
        figure.value = 2.0  # type: ignore[misc]


COLUMNS = (Column("area", "Area"), Column("rate", "Rate", Unit.PER_1000_CHILDREN), Column("on", "Published"))


def row(value: float) -> dict[str, Figure | str | int | date | None]:
    return {"area": "Harrowmere", "rate": Figure("Rate", value, Unit.PER_1000_CHILDREN), "on": date(2024, 10, 31)}


@given(values=st.lists(VALUES, max_size=6))
def test_a_table_gives_back_its_rows_and_columns(values: list[float]) -> None:
    table = FigureTable("Rates", COLUMNS, tuple(row(value) for value in values), source=(PROVENANCE,))
    assert len(table) == len(values) == len(list(table))
    rates = [cell for cell in table.column("rate") if isinstance(cell, Figure)]
    assert [figure.value for figure in rates] == values
    plain = json.loads(json.dumps(table.to_dict(), allow_nan=False))
    assert [each["rate"]["value"] for each in plain["rows"]] == values
    assert all(each["on"] == "2024-10-31" for each in plain["rows"])
    assert [column["unit"] for column in plain["columns"]] == [None, "per_1000_children", None]


def test_two_columns_may_not_share_a_key() -> None:
    with pytest.raises(ValueError, match="Rates: two columns share a key"):
        FigureTable("Rates", (Column("a", "A"), Column("a", "B")))


@pytest.mark.parametrize(
    "faulty",
    [{"area": "Harrowmere", "rate": row(1)["rate"]}, {**row(1), "extra": "x"}, {}],
    ids=["short", "long", "no"],
)
def test_a_row_that_does_not_fit_is_refused_by_its_number(faulty: dict[str, Figure | str | int | date | None]) -> None:
    with pytest.raises(ValueError, match="Rates: row 2 does not match the columns"):
        FigureTable("Rates", COLUMNS, (row(1), faulty))


@pytest.mark.parametrize("bare", [8, "8.3", None])
def test_a_bare_number_is_no_statistic(bare: int | str | None) -> None:
    with pytest.raises(ValueError, match="Rates: row 1, rate is not a figure"):
        FigureTable("Rates", COLUMNS, ({**row(1), "rate": bare},))


def test_a_column_that_is_not_there_is_a_key_error() -> None:
    with pytest.raises(KeyError, match="share"):
        FigureTable("Rates", COLUMNS).column("share")


def test_a_limit_is_never_not_a_number() -> None:
    with pytest.raises(ValueError, match="None, not NaN"):
        Interval(float("nan"), 1.0)


@pytest.mark.parametrize(
    ("unit", "cell"),
    [
        (Unit.SHARE, Figure("count", 3, Unit.COUNT)),
        (None, Figure("count", 3, Unit.COUNT)),
    ],
)
def test_a_cell_is_of_its_columns_unit(unit: Unit | None, cell: Figure) -> None:
    with pytest.raises(ValueError, match="row 1, c is"):
        FigureTable("Table", (Column("c", "C", unit),), ({"c": cell},))
