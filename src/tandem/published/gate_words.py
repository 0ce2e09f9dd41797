"""What each gate found, as a sentence."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, NamedTuple

from tandem.published.referrals import DERIVED_YEAR

Row = Mapping[str, Any]
Said = tuple[str, tuple[int, ...]]

SMALL = 30
"""Below this many referrals in the earlier year, a movement of 40% is well within chance."""

_NO_FIGURE = {
    "missing": "is missing from the published table",
    "not_returned": "was not returned",
    "not_published": "was not published",
    "not_applicable": "does not apply to this authority in this year",
    "unreliable": "was withheld by the publisher for low reliability",
    "rounds_to_zero": "was published only as rounding to zero",
    "suppressed": "was suppressed to protect confidentiality",
}
_GRADE = {1: "low", 2: "medium", 3: "high"}


class Pair(NamedTuple):
    """Two successive years of one count, with the totals they are shares of."""

    first: int
    earlier: float
    later: float
    earlier_total: float | None
    later_total: float | None


def suppressed(row: Row) -> Said:
    """The count was hidden because it is small."""
    failed = row["suppressed"]
    words = "The count is suppressed to protect confidentiality." if failed else "The count is not suppressed."
    return words, (row["year"],)


def not_published(row: Row) -> Said:
    """There is no count, or no total to set it against."""
    failed = row["not_published"]
    year = (row["year"],)
    if not failed:
        return "The count is published." if row[
            "value"
        ] is not None else "There is a count, but it is suppressed.", year
    if row["value"] is None:
        return f"The count {_NO_FIGURE[row['state']]}.", year
    return f"The total of all referrals {_NO_FIGURE[row['total_state']]}.", year


def low_confidence(row: Row) -> Said:
    """The Department for Education's own grade of the figures."""
    failed = row["low_confidence"]
    year = (row["year"],)
    grades = (("source of referral", row["source_grade"]), ("referrals", row["referrals_grade"]))
    known = [(what, int(grade)) for what, grade in grades if grade is not None]
    if not known:
        return "The Department for Education published no grade of confidence for this figure.", year
    if failed:
        what = " and ".join(what for what, grade in known if grade <= 1)
        return f"The Department for Education graded its confidence in this authority's data on {what} low.", year
    told = ", ".join(f"{_GRADE[grade]} for {what}" for what, grade in known)
    return f"The Department for Education graded its confidence {told}.", year


def moved(row: Row) -> Said:
    """The source's count and share, from the year before and to the year after."""
    failed = row["moved"]
    year, pairs = row["year"], _pairs(row, "value")
    if not pairs:
        return "There is no neighbouring year to compare the count with.", (year,)
    if not failed:
        return "Neither the count nor the share moved by more than 40% from or to a neighbouring year.", (year,)
    told, years = [], {year}
    for pair in pairs:
        if words := _count_moved(pair) or _share_moved(pair):
            years |= {pair.first, pair.first + 1}
            told.append(words + (", which in counts so small can be chance" if pair.earlier < SMALL else ""))
    return f"Moved by more than 40% in a year: {'; '.join(told)}.", tuple(sorted(years))


def total_moved(row: Row) -> Said:
    """The area's referrals from every source together."""
    failed = row["total_moved"]
    year, pairs = row["year"], _pairs(row, "total")
    if not pairs:
        return "There is no neighbouring year to compare the total of all referrals with.", (year,)
    if not failed:
        return "The total of all referrals did not move by more than 40% from or to a neighbouring year.", (year,)
    told, years = [], {year}
    for pair in pairs:
        if _far_apart(pair.earlier, pair.later):
            years |= {pair.first, pair.first + 1}
            told.append(f"from {_count(pair.earlier)} in {pair.first} to {_count(pair.later)} in {pair.first + 1}")
            told[-1] += _change(pair.earlier, pair.later)
    return f"All referrals in the area moved by more than 40% in a year: {'; '.join(told)}.", tuple(sorted(years))


def zero_share(row: Row) -> Said:
    """Nothing at all recorded from a source."""
    failed = row["zero_share"]
    year = (row["year"],)
    if failed and row["derived"]:
        return f"The published share of {_count(row['total'])} referrals is 0.0%.", year
    if failed:
        return f"Not one of {_count(row['total'])} referrals is recorded as from this source.", year
    if row["value"]:
        return "Some referrals are recorded as from this source.", year
    return "There is no count that could be a zero share.", year


def unknown_share(row: Row) -> Said:
    """Referrals without a recorded source."""
    failed = row["unknown_share"]
    year = (row["year"],)
    if row["source"] == "unknown":
        return "This is itself the count of referrals without a known source.", year
    if row["unsourced"] is None or not row["total"]:
        return "How many referrals had no recorded source is not published for this year.", year
    share = f"{'At least ' if row['bounded'] else ''}{row['unsourced'] / row['total']:.1%}"
    if failed:
        return f"{share} of referrals have no recorded source, so no source's share is known well enough.", year
    return f"{share} of referrals have no recorded source.", year


WORDS: Mapping[str, Callable[[Row], Said]] = {
    "suppressed": suppressed,
    "not_published": not_published,
    "low_confidence": low_confidence,
    "moved": moved,
    "total_moved": total_moved,
    "zero_share": zero_share,
    "unknown_share": unknown_share,
}


def _pairs(row: Row, column: str) -> list[Pair]:
    """Each side of the year judged that has both its figures."""
    year = row["year"]
    sides = (
        Pair(year - 1, row[f"{column}_before"], row[column], row["total_before"], row["total"]),
        Pair(year, row[column], row[f"{column}_after"], row["total"], row["total_after"]),
    )
    return [side for side in sides if side.earlier is not None and side.later is not None]


def _count_moved(pair: Pair) -> str:
    if not _far_apart(pair.earlier, pair.later):
        return ""
    before, after = _counted(pair.earlier, pair.first), _counted(pair.later, pair.first + 1)
    return f"the count went from {before} to {after}{_change(pair.earlier, pair.later)}"


def _share_moved(pair: Pair) -> str:
    if not (pair.earlier_total and pair.later_total):
        return ""
    if not _far_apart(pair.earlier * pair.later_total, pair.later * pair.earlier_total):
        return ""
    before, after = pair.earlier / pair.earlier_total, pair.later / pair.later_total
    return (
        f"the share went from {before:.1%} in {pair.first} to {after:.1%} in {pair.first + 1}{_change(before, after)}"
    )


def _far_apart(earlier: float, later: float) -> bool:
    """In fifths, so that whole counts are compared without rounding."""
    return 5 * abs(later - earlier) > 2 * earlier


def _counted(value: float, year: int) -> str:
    return f"{'about ' if year == DERIVED_YEAR else ''}{_count(value)} in {year}"


def _count(value: float) -> str:
    return f"{value:,.0f}"


def _change(earlier: float, later: float) -> str:
    if earlier == 0:
        return ""
    change = later / earlier - 1
    return f", {'up' if change > 0 else 'down'} {abs(change):.1%}"
