"""Every tag that a plainly written census may hold, and where each may stand."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

import numpy as np
from numpy.typing import NDArray

from tandem.returns.cin.layout import CHILD, Group

_STAYS = -1
_LONGEST = 32
_KEPT = np.array([(1 << 8 * many) - 1 for many in range(9)], np.uint64)
"""Which bytes of a word belong to a name with so many left."""
_FACTORS = (0x9E3779B97F4A7C15, 0xC2B2AE3D27D4EB4F, 0x165667B19E3779F9, 0xD6E8FEB86659FD93)


@dataclass(frozen=True, slots=True)
class Tags:
    """The tags by number. A *state* is the group that one is inside; the last one is outside of all."""

    words: NDArray[np.uint64]
    """The bytes of each tag's name, eight to a word."""
    sums: NDArray[np.uint64]
    """A number made of each name's words, in rising order, no two the same."""
    order: NDArray[np.intp]
    """The tag that each of ``sums`` belongs to."""
    after: NDArray[np.int16]
    """The state after the tag of a group; -1 for one that leaves the state as it is."""
    allowed: NDArray[np.bool_]
    """By tag and state, whether it may stand there."""
    closing: NDArray[np.int16]
    """The number of a leaf's closing tag for that of its opening one, else -1."""
    closes: NDArray[np.bool_]
    """Whether a tag is the closing one of a leaf."""
    groups: tuple[Group, ...]
    opens: dict[str, int]
    """The number of an opening tag by its element's name."""
    empties: dict[str, tuple[int, ...]]
    """The numbers of an element's two empty forms."""

    def codes(self, text: bytes, first: NDArray[np.intp], length: NDArray[np.intp]) -> NDArray[np.uint8] | None:
        """The number of each tag, whose name starts at ``first``; ``None`` where some tag is not known.

        ``text`` goes on for 32 bytes after the last name. Names are compared
        byte for byte: the sum only finds the one to compare with.
        """
        if length.max(initial=0) > _LONGEST:
            return None
        eights = np.ndarray((len(text) - 7,), "<u8", text, strides=(1,))
        words = [eights[first + offset] & _KEPT[np.clip(length - offset, 0, 8)] for offset in range(0, _LONGEST, 8)]
        place = np.searchsorted(self.sums, _sum(words))
        code = self.order[np.minimum(place, len(self.order) - 1)]
        if any((self.words[code, number] != word).any() for number, word in enumerate(words)):
            return None
        return code.astype(np.uint8)

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
        if np.count_nonzero(self.closes[code]) != len(opened) or not (code[opened + 1] == expected[opened]).all():
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
    closes = np.zeros(len(names), dtype=bool)
    closes[[number for number in closing if number != _STAYS]] = True
    elements = [name for name in names if not name.endswith("/") and not name.startswith("/")]
    spelt = b"".join(name.encode().ljust(_LONGEST, b"\0") for name in names)
    words = np.frombuffer(spelt, "<u8").reshape(len(names), -1)
    sums = _sum(list(words.T))
    order = np.argsort(sums)
    return Tags(
        words,
        sums[order],
        order,
        np.array(after, np.int16),
        allowed,
        np.array(closing, np.int16),
        closes,
        tuple(groups),
        {name: names.index(name) for name in elements},
        {name: (names.index(f"{name}/"), names.index(f"{name} /")) for name in elements},
    )


def _sum(words: list[NDArray[np.uint64]]) -> NDArray[np.uint64]:
    total = np.zeros_like(words[0])
    for word, factor in zip(words, _FACTORS, strict=True):
        total = (total ^ word) * np.uint64(factor)
    return total


def _walk(group: Group, parent: int, groups: list[Group], around: list[int]) -> None:
    number = len(groups)
    groups.append(group)
    around.append(parent)
    for inner in group.groups:
        _walk(inner, number, groups, around)
