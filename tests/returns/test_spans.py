"""Overlaps by one sort, against every pair compared."""

from __future__ import annotations

import polars as pl
from hypothesis import given, settings
from hypothesis import strategies as st

from tandem.returns.spans import falls_in, overlapping

SPAN = st.tuples(st.integers(0, 2), st.one_of(st.none(), st.integers(-3, 6)), st.integers(0, 5))
"""A group, a start and a length: the last day may be that of the start, or after it."""


def _starts_in(one: tuple[int, int | None, int], other: tuple[int, int | None, int], *, touching: bool) -> bool:
    (group, start, length), (other_group, other_start, other_length) = one, other
    if group != other_group or start is None or other_start is None:
        return False
    last = other_start + other_length
    if touching:
        return other_start <= start <= last
    # A span of no length that starts with another touches it and does not fall into it.
    return other_start <= start < last and not (length == 0 and start == other_start)


def _frame(spans: list[tuple[int, int | None, int]]) -> pl.DataFrame:
    return pl.DataFrame(
        {
            "row": pl.Series(range(len(spans)), dtype=pl.Int32),
            "group": pl.Series([group for group, _, _ in spans], dtype=pl.Int32),
            "start": pl.Series([start for _, start, _ in spans], dtype=pl.Int32),
            "end": pl.Series([None if start is None else start + length for _, start, length in spans], dtype=pl.Int32),
            "end_bad": pl.Series([False] * len(spans), dtype=pl.Boolean),
        }
    )


@settings(max_examples=150, deadline=None)
@given(st.lists(SPAN, max_size=7), st.booleans())
def test_overlaps_are_those_of_every_pair(spans: list[tuple[int, int | None, int]], touching: bool) -> None:
    frame = _frame(spans)
    within, over = overlapping(frame, "group", "start", pl.col("end"), len(spans), touching=touching)
    for one, span in enumerate(spans):
        others = [other for other in range(len(spans)) if other != one]
        into = {other for other in others if _starts_in(span, spans[other], touching=touching)}
        assert (within[one] in into) if into else within[one] is None
        if over[one] is not None and not into:
            assert _starts_in(spans[over[one]], span, touching=touching) or spans[over[one]][1] == span[1]
        held = any(_starts_in(spans[other], span, touching=touching) for other in others)
        assert not held or within[one] is not None or over[one] is not None


@settings(max_examples=100, deadline=None)
@given(st.lists(SPAN, max_size=6), st.lists(SPAN, max_size=6))
def test_a_point_falls_in_from_the_first_day_to_before_the_last(points: list, spans: list) -> None:
    found = falls_in(_frame(points), "start", _frame(spans), ("start", "end"), "group")
    for one, (group, day, _) in enumerate(points):
        holding = [
            row
            for row, (of, start, length) in enumerate(spans)
            if of == group and day is not None and start is not None and start <= day < start + length
        ]
        assert found[one] == (holding[0] if holding else None)
