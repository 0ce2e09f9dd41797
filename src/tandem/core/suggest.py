"""The hint of a refusal: the nearest thing that would have worked."""

from __future__ import annotations

from collections.abc import Iterable
from difflib import get_close_matches

__all__ = ["did_you_mean"]


def did_you_mean(asked: str, known: Iterable[str]) -> str:
    """The nearest of what is known, whatever its case, or all of it where nothing is near."""
    by_case = {each.casefold(): each for each in known}
    near = get_close_matches(asked.strip().casefold(), list(by_case), n=3, cutoff=0.5)
    if near:
        return f"Did you mean {', '.join(by_case[each] for each in near)}?"
    return f"There are: {', '.join(by_case.values())}."
