"""Figures from a return beside what is published of the same: the one room that knows both."""

from __future__ import annotations

from collections.abc import Sequence
from os import PathLike

from tandem.returns.indicators import ReturnFigures

__all__ = ["ReturnFigures", "figures"]


def figures(
    *paths: str | PathLike[str],
    year: int | None = None,
    previous: Sequence[str | PathLike[str]] = (),
    la: str | None = None,
) -> ReturnFigures:
    """The published indicators, computed from a CIN census or an SSDA903 return, with England's figure beside each.

    What is given is told by what it holds. ``year`` is the collection's end
    year (2026 for 2025-26), told by the files where it is left out; ``previous``
    is last year's return, for the indicators that reach back; ``la`` the
    authority (a name or a code) whose published figures are to stand beside as
    well. Published figures are of the latest year that the tables here hold,
    named with each. An indicator that the return cannot yield has no value and
    says why. Raises ``InputError`` where the files are of no such return, are
    refused, or ``year`` contradicts them, or there is no such authority.
    """
    from tandem.indicators.beside import with_published
    from tandem.published.crosswalk import find_la
    from tandem.returns.indicators import return_figures

    authority = None if la is None else find_la(la)
    return with_published(return_figures(*paths, year=year, previous=previous), authority)
