"""A census some thousands of children at a time, so that what is made of it takes the same memory at any size."""

from __future__ import annotations

from collections.abc import Iterator

import polars as pl

from tandem.returns.cin.layout import tables

Frames = dict[str, pl.DataFrame]
CHILDREN_AT_ONCE = 10_000


def parts_of(made: Frames) -> Iterator[Frames]:
    """The tables of each run of children, with all that is inside them; row numbers stay those of the whole.

    Raises ``ValueError`` for rows that are not in the order of the rows around them.
    """
    for name, frame in made.items():
        if any(not frame[f"{parent}_row"].is_sorted() for parent in tables()[name].parents):
            raise ValueError(f"the rows of {name} are not in the order of the rows around them")
    child = made["child"]
    for first in range(0, child.height, CHILDREN_AT_ONCE):
        last = min(first + CHILDREN_AT_ONCE, child.height)
        part = {"child": child.slice(first, last - first)}
        for name, frame in made.items():
            if tables()[name].parents:
                start, end = (frame["child_row"].search_sorted(bound, side="left") for bound in (first, last))
                part[name] = frame.slice(start, end - start)
        yield part
