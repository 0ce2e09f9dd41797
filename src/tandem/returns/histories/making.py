"""From the files of some years' returns to histories, and whether the returns follow on from one another."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date, timedelta
from os import PathLike
from pathlib import Path

from tandem.core.errors import InputError
from tandem.returns.collection import Collection
from tandem.returns.histories.kept import Histories
from tandem.returns.histories.stays import Told, histories_of, not_followed
from tandem.returns.intake.sources import KINDS, Source, sources
from tandem.returns.recognising import the_return
from tandem.returns.ssda903.dating import collection_of
from tandem.returns.ssda903.reader import read_ssda903

__all__ = ["CANNOT_TELL", "read_histories"]

CANNOT_TELL = "The figures cannot tell:"
"""How every refusal begins that is no fault of a file."""
_LEAST_RETURNS = 2
_MOST_LOST = 0.1
"""Beyond this share the returns are of different children: of another area, or with new numbers."""
_STILL_COMPLETE = timedelta(days=31)
_QUARTERS = ((3, 31), (6, 30), (9, 30), (12, 31))


def read_histories(*paths: str | PathLike[str]) -> Histories:
    """Histories of care from SSDA903 returns of at least two years that follow one another.

    Each path is one year's return (a folder, a zip or an XML), a folder that
    holds such, or files of one year. Raises ``InputError`` where a file cannot
    be used, and, beginning with *The figures cannot tell*, where there are too
    few years or the returns do not follow on from one another.
    """
    told: dict[int, list[Told]] = {}
    for given in _returns([Path(path) for path in paths]):
        for one in _told(given):
            told.setdefault(one.collection.year, []).append(one)
    years = _following(sorted(told))
    if len(years) < _LEAST_RETURNS:
        raise InputError(
            f"{CANNOT_TELL} one year’s return shows neither how many come in a year nor how long they stay.",
            hint="Give the SSDA903 returns of at least two years that follow one another; five are better.",
        )
    used = [each for year in years for each in told[year]]
    last = _last_day(used)
    if last <= Collection(years[0]).last_day:
        raise InputError(
            f"{CANNOT_TELL} the latest return holds less than three months of its year.",
            hint="Give a later one.",
        )
    made = histories_of(used, Collection(years[0]).first_day, last)
    apart = not_followed(used)
    if apart > _MOST_LOST:
        raise InputError(
            f"{CANNOT_TELL} of the children in care at the end of one return, {apart:.0%} do not match the next. "
            "Boundaries, numbering or recording changed between them, so the past is no guide.",
            hint="Give only the returns since the change.",
        )
    names = tuple(Collection(year).name for year in years)
    left = tuple(Collection(year).name for year in sorted(told) if year not in years)
    return replace(made, reading=replace(made.reading, returns=names, not_used=left, not_followed=apart))


def _returns(paths: Sequence[Path]) -> Iterator[list[Source]]:
    """The files of each return: a folder's, a zip's, an XML; loose tables are those of one."""
    loose: list[Source] = []
    for path in paths:
        inner = sorted(path.iterdir()) if path.is_dir() else []
        tables = [each for each in inner if each.is_file() and each.suffix.lower() in KINDS - {".zip", ".xml"}]
        whole = [each for each in inner if each.is_dir() or each.suffix.lower() in {".zip", ".xml"}]
        if tables:
            yield [source for table in tables for source in sources([table])]
        if whole:
            yield from _returns(whole)
        if not path.is_dir():
            found = sources([path])
            if found[0].member or found[0].kind == ".xml":
                yield found
            else:
                loose += found
    if loose:
        yield loose


def _told(given: list[Source]) -> Iterator[Told]:
    """What the files of a return tell; where they are of several years, of each."""
    kind, found = the_return(given)
    if kind != "ssda903":
        raise InputError(f"{given[0].name} is not of an SSDA903 return.", hint="Histories are made of these alone.")
    tables = read_ssda903(found).tables
    for table in ("Episodes", "Header"):
        if table not in tables:
            raise InputError(
                f"The return with {given[0].name} has no {table} file.",
                hint="The episodes and the header, which holds dates of birth, are needed of each year.",
            )
    births = tables["Header"].select("CHILD", "DOB")
    for episodes in tables["Episodes"].partition_by("file"):
        yield Told(collection_of({"Episodes": episodes}, None)[0], episodes, births)


def _following(years: Sequence[int]) -> list[int]:
    """The latest years without one missing between them."""
    kept: list[int] = []
    for year in reversed(years):
        if kept and year != kept[0] - 1:
            break
        kept.insert(0, year)
    return kept


def _last_day(told: Sequence[Told]) -> date:
    """The day up to which the latest return tells: its year's end, or of one drawn earlier the end of a quarter."""
    year = max(each.collection.year for each in told)
    newest = max(each.newest for each in told if each.collection.year == year)
    collection = Collection(year)
    if newest >= collection.last_day - _STILL_COMPLETE:
        return collection.last_day
    ends = [date(when, *end) for when in (year - 1, year) for end in _QUARTERS]
    return max(day for day in ends if day <= newest + timedelta(days=1) or day < collection.first_day)
