"""Which sums of times in a row may be told, so that none taken from another gives a small count away.

The year to the end of March and the year to the end of June differ by a
quarter gained less one lost: whoever knows one of these knows the other. What
a reader may still believe of each quarter are the differences of running
totals that never fall, within limits set by each sum that was told; the
highest and the lowest of each are shortest ways between those totals.
"""

from __future__ import annotations

from functools import lru_cache

import numpy as np

__all__ = ["may_be_told"]


@lru_cache(maxsize=65_536)
def may_be_told(
    counts: tuple[int, ...], *, apart: bool = False, length: int = 4, smallest: int = 1, largest: int = 5
) -> tuple[bool, ...]:
    """Of the sum of each ``length`` counts in a row, the oldest first, whether it may be told once those before were.

    What can then be worked out about each count from ``smallest`` to ``largest`` spans at least as many values as
    those do. A sum of none is always told, and nobody may learn more when one follows. A word on an earlier sum
    rests on nothing that came later, so that what was told once is never regretted. What is not told a reader is taken
    to find elsewhere within as many values as a small count has. ``apart`` says that counts are told one by one as
    well, until one of them is small.
    """
    need, ends = largest - smallest, range(length, len(counts) + 1)
    small = [at for at, count in enumerate(counts) if smallest <= count <= largest]
    if not small:
        return tuple(True for _end in ends)
    known, told = _Known(len(counts)), []
    if apart:
        for at in range(small[0]):
            known = known.learning(at, at + 1, counts[at], counts[at])
    for end in ends:
        total = sum(counts[end - length : end])
        learnt = known.learning(end - length, end, total, total)
        spans = learnt.should_none_follow(counts, end).spans(small)
        may = not total or bool((spans >= need).all())
        if not may:
            less = known.learning(end - length, end, max(0, total - need // 2), total + need // 2)
            may = bool((spans >= np.minimum(less.should_none_follow(counts, end).spans(small), need)).all())
        known = learnt if may else less
        told.append(may)
    return tuple(told)


class _Known:
    """What is known of running totals: ``most[i, j]`` is the most by which the j-th can be above the i-th."""

    def __init__(self, many: int) -> None:
        self.most = np.triu(np.full((many + 1, many + 1), np.inf), 1)

    def learning(self, since: int, until: int, lowest: int, highest: int) -> _Known:
        """The same to somebody who learns within which limits a sum lies."""
        most = np.minimum(self.most, self.most[:, [since]] + highest + self.most[[until], :])
        learnt = _Known.__new__(_Known)
        learnt.most = np.minimum(most, most[:, [until]] - lowest + most[[since], :])
        return learnt

    def should_none_follow(self, counts: tuple[int, ...], end: int) -> _Known:
        """The same to somebody who may soon be told that the last of them were none."""
        since = end
        while since and not counts[since - 1]:
            since -= 1
        return self if since == end else self.learning(since, end, 0, 0)

    def spans(self, small: list[int]) -> np.ndarray:
        """The highest less the lowest that each of some counts can be."""
        return np.array([self.most[at, at + 1] + self.most[at + 1, at] for at in small])
