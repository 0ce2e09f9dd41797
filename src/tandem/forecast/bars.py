"""What a good record was said to be beforehand, and where it is missed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

__all__ = ["misses", "price_misses", "prices_held", "thirds_held"]

_HELD80, _HELD95 = (0.76, 0.87), (0.93, 0.985)
"""Between these lies the share of intervals that should hold: set before this code was scored."""
_FAR = 0.6
"""A year's prices that held less than this are said by name, however well the other years did."""
_ENOUGH = 30
_NUMBERS = {1: "one", 2: "two", 3: "three"}


def misses(record: Mapping[str, Any], names: Mapping[str, str]) -> tuple[str, ...]:
    """Where the model in use missed, a sentence for each series or part that did; empty where none did.

    ``record`` is one of ``Backtest.to_dict``; ``names`` what each of its series
    is called. Rows with fewer than 30 forecasts say nothing either way.
    """
    rows = [row for row in record["rows"] if row["model"] == record["model"] and row["n"] >= _ENOUGH]
    found = {}
    for key in dict.fromkeys(row["series"] for row in rows):
        mine = sorted((row for row in rows if row["series"] == key), key=lambda row: row["horizon"])
        if said := [*_widths(mine), *_worse(mine)]:
            found[key] = f"{names[key]}: {'; '.join(said)}."
    return tuple(found.values())


def price_misses(rows: list[Mapping[str, Any]]) -> tuple[str, ...]:
    """Where prices three years ahead missed, a sentence each; and the years from which far fewer held than should."""
    low, high = _HELD80
    return (*_prices_off(rows, low, high), *(_years_off(row) for row in rows if _far(row)))


def _far(row: Mapping[str, Any]) -> list[Mapping[str, Any]]:
    return [each for each in row["origins"] if each["coverage80"] < _FAR]


def _years_off(row: Mapping[str, Any]) -> str:
    held = _listed([f"{100 * each['coverage80']:.0f} of those made from {each['year']}" for each in _far(row)])
    return (
        f"{row['name']}: of 100 intervals that should hold 80, only {held} held, for prices then sped up as they had "
        "not before."
    )


def _prices_off(rows: list[Mapping[str, Any]], low: float, high: float) -> tuple[str, ...]:
    return tuple(
        f"{row['name']}: intervals that should hold 80 of 100 held {100 * row['coverage80']:.0f} "
        f"{_NUMBERS[row['horizon']]} years ahead, {'too narrow' if row['coverage80'] < low else 'too wide'}."
        for row in rows
        if not low <= round(row["coverage80"], 2) <= high
    )


def prices_held(rows: Sequence[Mapping[str, Any]]) -> str:
    """What such limits of prices have been worth, in a sentence to stand beside what they are used for."""
    held = sorted(round(100 * row["coverage80"]) for row in rows)
    first, last = min(row["first"] for row in rows), max(row["last"] for row in rows)
    return (
        f"From {first} to {last}, limits that should hold a price three years ahead in 80 of 100 cases held it in "
        f"{held[0]} to {held[-1]}."
    )


def thirds_held(rows: Sequence[Mapping[str, Any]]) -> tuple[str, ...]:
    """What widths that grow as children get fewer have been worth, a sentence for each price that has them."""
    said = []
    for row in rows:
        if "thirds" not in row:
            continue
        few, _, many = row["thirds"]
        said.append(
            f"{row['name']}: of 100 intervals that should hold 80, those of the third of authorities with fewest "
            f"children there held {100 * few['coverage80']:.0f}, of the third with most {100 * many['coverage80']:.0f}."
            f" Had all had one width, {100 * few['alike80']:.0f} and {100 * many['alike80']:.0f}."
        )
    return tuple(said)


def _widths(rows: list[Mapping[str, Any]]) -> list[str]:
    said = []
    for level, (low, high), places in ((80, _HELD80, 2), (95, _HELD95, 3)):
        for side, missed in (
            ("too narrow", [row for row in rows if round(row[f"coverage{level}"], places) < low]),
            ("too wide", [row for row in rows if round(row[f"coverage{level}"], places) > high]),
        ):
            if missed:
                held = _listed([f"{100 * row[f'coverage{level}']:.0f}" for row in missed])
                said.append(f"intervals that should hold {level} of 100 held {held} {_ahead(missed)}, {side}")
    return said


def _worse(rows: list[Mapping[str, Any]]) -> list[str]:
    missed = [row for row in rows if row["skill"] < 0]
    if not missed:
        return []
    lost = [f"{-row['skill']:.1%}" for row in missed]
    return [f"{_listed(lost)} worse than “same as today” {_ahead(missed)}"]


def _ahead(rows: list[Mapping[str, Any]]) -> str:
    numbers = [row["horizon"] for row in rows]
    return f"{_listed([_NUMBERS[number] for number in numbers])} {'year' if numbers == [1] else 'years'} ahead"


def _listed(words: list[str]) -> str:
    return words[0] if len(words) == 1 else f"{', '.join(words[:-1])} and {words[-1]}"
