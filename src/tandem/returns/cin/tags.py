"""Every tag that a plainly written census may hold, and where each may stand."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

import numpy as np
import polars as pl
from numpy.typing import NDArray

from tandem.returns.cin.layout import CHILD, Group

_STAYS = -1


@dataclass(frozen=True, slots=True)
class Tags:
    """The tags by number. A *state* is the group that one is inside; the last one is outside of all."""

    names: pl.Enum
    after: NDArray[np.int16]
    """The state after the tag of a group; -1 for one that leaves the state as it is."""
    allowed: NDArray[np.bool_]
    """By tag and state, whether it may stand there."""
    closing: NDArray[np.int16]
    """The number of a leaf's closing tag for that of its opening one, else -1."""
    groups: tuple[Group, ...]
    opens: dict[str, int]
    """The number of an opening tag by its element's name."""
    empties: dict[str, tuple[int, ...]]
    """The numbers of an element's two empty forms."""

    def states(self, code: NDArray[np.uint8]) -> NDArray[np.int16] | None:
        """The state before each tag; ``None`` where some tag stands where it may not.

        Names are unique among groups, so the last tag of a group tells where one
        is, and checking each tag against it proves the whole nesting.
        """
        after = self.after[code]
        place = np.maximum.accumulate(np.where(after != _STAYS, np.arange(len(code)), -1))
        outside = np.int16(len(self.groups))
        state = np.where(place >= 0, after[place], outside)
        before = np.concatenate((np.array([outside], np.int16), state[:-1]))
        if state[-1] != outside or not self.allowed[code, before].all():
            return None
        expected = self.closing[code]
        opened = np.flatnonzero(expected != _STAYS)
        closes = np.isin(code, np.unique(self.closing[self.closing != _STAYS]))
        if closes.sum() != len(opened) or not (code[opened + 1] == expected[opened]).all():
            return None
        return before


@cache
def tags() -> Tags:
    """The tags of the census layout."""
    groups: list[Group] = []
    around: list[int] = []
    _walk(CHILD, -1, groups, around)
    outside = len(groups)
    names: list[str] = []
    after: list[int] = []
    rules: list[list[int]] = []
    closing: list[int] = []

    def tag(name: str, leads_to: int, inside: list[int], closed_by: int = _STAYS) -> None:
        names.append(name)
        after.append(leads_to)
        rules.append(inside)
        closing.append(closed_by)

    for number, group in enumerate(groups):
        parent = around[number] if around[number] >= 0 else outside
        tag(group.element, number, [parent])
        tag(f"/{group.element}", parent, [number])
        for form in ("/", " /"):
            tag(group.element + form, _STAYS, [parent])
    leaves: dict[str, list[int]] = {}
    for number, group in enumerate(groups):
        for field in (*group.fields, *filter(None, [group.each])):
            leaves.setdefault(field, []).append(number)
    for field, inside in leaves.items():
        tag(field, _STAYS, inside, len(names) + 1)
        tag(f"/{field}", _STAYS, inside)
        for form in ("/", " /"):
            tag(field + form, _STAYS, inside)
    allowed = np.zeros((len(names), outside + 1), dtype=bool)
    for number, inside in enumerate(rules):
        allowed[number, inside] = True
    elements = [name for name in names if not name.endswith("/") and not name.startswith("/")]
    return Tags(
        pl.Enum(names),
        np.array(after, np.int16),
        allowed,
        np.array(closing, np.int16),
        tuple(groups),
        {name: names.index(name) for name in elements},
        {name: (names.index(f"{name}/"), names.index(f"{name} /")) for name in elements},
    )


def _walk(group: Group, parent: int, groups: list[Group], around: list[int]) -> None:
    number = len(groups)
    groups.append(group)
    around.append(parent)
    for inner in group.groups:
        _walk(inner, number, groups, around)
