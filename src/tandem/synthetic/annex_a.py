"""Ofsted's child-level lists of the place, as they stand on the last day of the records."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from functools import cache
from pathlib import Path
from typing import Any

from tandem.core.calendar import add_months, local_day
from tandem.core.codes import codes_on
from tandem.returns.annex_a.layout import lists
from tandem.synthetic.care import Care
from tandem.synthetic.cases import Case
from tandem.synthetic.census import census_id
from tandem.synthetic.families import Family
from tandem.synthetic.looked_after import reviews_of
from tandem.synthetic.records import Child
from tandem.synthetic.setting import workers
from tandem.synthetic.timing import working_day_after

__all__ = ["ADOPTERS", "LISTS", "AnnexA", "Cell", "Row", "annex_rows"]

Cell = str | int | date | None
Row = tuple[Cell, ...]
LISTS = tuple(range(1, 12))
ADOPTERS = 11
"""The one list that is not of children."""

_DAY = timedelta(days=1)
_MONTHS, _YEAR_MONTHS = 6, 12
_YES, _NO = "a) Yes", "b) No"
_SEX = {"F": "a) Female", "M": "b) Male", "U": "c) Not stated or unborn"}
_GROWN_UP = frozenset({"E5", "E6", "E17"})
_MOST_ROWS = 1_000_000
"""A worksheet holds 1,048,576; what is more goes on in the next."""
_LETTERS = "abcdefghijklmnopqrstuvwxyz"


@dataclass(frozen=True, slots=True)
class _Seen:
    """One child on one day."""

    child: Child
    cases: tuple[Case, ...]
    on: date
    worker: str

    @property
    def since(self) -> date:
        return _half_a_year_before(self.on)

    def who(self) -> Row:
        """The five columns that every list of children begins with."""
        child, on = self.child, self.on
        return (
            census_id(child),
            _SEX[child.known_sex(on)],
            _lettered(child.ethnicity, on),
            child.born if child.is_born(on) else child.expected,
            max(0, child.age(on)),
        )

    def disabled(self) -> str:
        return _YES if self.child.disabilities else _NO

    def team(self) -> Row:
        return ("Assessment and support", self.worker)

    def past(self, day: date | None) -> date | None:
        """A day, where it has come."""
        return day if day is not None and day <= self.on else None

    def lately(self, start: date, end: date) -> bool:
        """Whether something was going on at some time in the last six months."""
        return start <= self.on and end >= self.since

    def within_a_year(self, day: date) -> bool:
        return add_months(self.on, -_YEAR_MONTHS) < day <= self.on


@cache
def _lettered(code: str, on: date) -> str:
    every = [each.code for each in codes_on("ethnicity", on=on)]
    return f"{_LETTERS[every.index(code)]}) {code}"


@cache
def _half_a_year_before(day: date) -> date:
    return add_months(day, -_MONTHS)


def annex_rows(family: Family, on: date) -> Iterator[tuple[int, Row]]:
    """Every row about a family, each with the number of its list."""
    names = sorted(each.name for each in workers().values() if each.job == "Social worker")
    for child in family.household.children:
        if child.expected > on + 190 * _DAY:
            continue
        cases = tuple(case for case in family.cases if case.child == child.key)
        seen = _Seen(child, cases, on, names[child.number % len(names)])
        yield from _contacts(seen, family)
        for case in cases:
            yield from _of_a_case(seen, case)
        yield from _in_care(seen)


def _contacts(seen: _Seen, family: Family) -> Iterator[tuple[int, Row]]:
    for contact in family.contacts:
        day = local_day(contact.received)
        if seen.child.key not in contact.children or not seen.since <= day <= seen.on:
            continue
        yield 1, (*seen.who(), day, contact.sender.source or "10")
        made = next(each for each in contact.decisions if each.child == seen.child.key)
        decided = local_day(made.at)
        if made.code == "decide_early_help" and decided <= seen.on:
            begun = working_day_after(decided, 4)
            if begun > seen.on:
                continue
            done = seen.past(working_day_after(begun, 20 + seen.child.number % 15))
            yield 2, (*seen.who(), begun, done, "Harrowmere Early Help")


def _of_a_case(seen: _Seen, case: Case) -> Iterator[tuple[int, Row]]:
    if seen.since <= case.referred <= seen.on:
        lately = sum(seen.within_a_year(each.referred) for each in seen.cases)
        yield 3, (*seen.who(), case.referred, case.source, _YES if case.nfa else _NO, lately, *seen.team())
    if case.nfa:
        return
    for assessment in case.assessments:
        if seen.lately(assessment.start, assessment.authorised):
            done = seen.past(assessment.authorised)
            needs = None if done is None else _YES if case.need_plans or case.protection_plans or case.care else _NO
            row = (*seen.who(), seen.disabled(), assessment.start, _YES, done, needs, *seen.team())
            yield 4, row
    yield from _enquiries(seen, case)
    if seen.lately(case.referred, case.closed):
        closed = seen.past(case.closed)
        last = max((step.day for step in case.steps if step.day <= seen.on), default=case.referred)
        status = "Closed" if closed else "Looked after" if _caring(case, seen.on) else "Open"
        yield 6, (
            *seen.who(), seen.disabled(), case.referred, case.need, last, closed, case.reason if closed else None,
            status, *seen.team(),
        )  # fmt: skip
    for plan in case.protection_plans:
        if seen.lately(plan.start, plan.end):
            held = [day for day in plan.reviews if day <= seen.on]
            visited = max(plan.start, min(seen.on, plan.end) - (3 + seen.child.number % 9) * _DAY)
            yield 7, (
                *seen.who(), seen.disabled(), plan.start, plan.category, plan.latest_category, visited,
                _YES if seen.child.age(seen.on) > 3 else _NO, held[-1] if held else None, seen.past(plan.end), _NO,
                plan.before, *seen.team(),
            )  # fmt: skip


def _caring(case: Case, on: date) -> bool:
    return any(each.start <= on < each.end for each in case.care)


def _enquiries(seen: _Seen, case: Case) -> Iterator[tuple[int, Row]]:
    starts = [each.start for other in seen.cases for each in other.enquiries]
    held = [each.conference for other in seen.cases for each in other.enquiries if each.conference is not None]
    for enquiry in case.enquiries:
        if not seen.since <= enquiry.start <= seen.on:
            continue
        conference = seen.past(enquiry.conference)
        needless = _YES if enquiry.conference is None and enquiry.ended <= seen.on else _NO
        planned = None
        if conference is not None:
            planned = _YES if any(plan.start == conference for plan in case.protection_plans) else _NO
        yield 5, (
            *seen.who(), seen.disabled(), enquiry.start, needless, conference, planned,
            sum(seen.within_a_year(day) for day in starts), sum(seen.within_a_year(day) for day in held), *seen.team(),
        )  # fmt: skip


def _in_care(seen: _Seen) -> Iterator[tuple[int, Row]]:
    periods = sorted((each for case in seen.cases for each in case.care), key=lambda each: each.start)
    for number, care in enumerate(periods):
        if seen.lately(care.start, care.end):
            again = number > 0 and seen.within_a_year(periods[number - 1].end)
            yield 8, _looked_after(seen, care, again=again)
        elif care.reason in _GROWN_UP and care.end < seen.on and seen.child.age(seen.on) < 25:
            yield 9, (
                *seen.who(), seen.disabled(), *seen.team(), "Former relevant child", _YES,
                "U) Independent living", "Suitable", "F2) Full time study",
            )  # fmt: skip
        if care.decided is not None and care.decided <= seen.on and care.end >= add_months(seen.on, -_YEAR_MONTHS):
            yield from _adoption(seen, care)


def _looked_after(seen: _Seen, care: Care, *, again: bool) -> Row:
    spells = [spell for spell in care.spells if spell.start <= seen.on]
    now, moves = spells[-1], [spell for spell in spells if spell.reason in ("S", "P")]
    ordered = next(spell.start for spell in spells if spell.status == now.status)
    held = [day for day in reviews_of(care) if day <= seen.on]
    seen_last = max(care.start, min(seen.on, care.end) - (4 + seen.child.number % 30) * _DAY)
    over = seen.past(care.end)
    return (
        *seen.who(), _YES if care.alone else _NO, seen.disabled(), care.start, care.need, _YES if again else _NO,
        ordered, now.status, held[-1] if held else None, seen_last,
        "Adoption" if care.decided else "Long-term fostering" if now.place == "U4" else "Return to family",
        held[-1] if held else None, max(care.start, seen.on - 200 * _DAY), max(care.start, seen.on - 150 * _DAY),
        sum(seen.within_a_year(spell.start) for spell in moves), over, care.reason if over else None,
        moves[-1].start, now.place, now.provider, now.postcode, now.urn, "a) In", "999", 0, 0, None, None,
        *seen.team(),
    )  # fmt: skip


def _adoption(seen: _Seen, care: Care) -> Iterator[tuple[int, Row]]:
    placed = seen.past(care.spells[-1].start)
    matched = seen.past(care.spells[-1].start - 14 * _DAY)
    adopted = seen.past(care.end)
    family = f"HA{seen.child.number:08d}"
    yield 10, (
        seen.who()[0], family, *seen.who()[1:], seen.disabled(), care.start, care.decided,
        seen.past(care.spells[1].start), matched, placed, adopted, None, None, None,
    )  # fmt: skip
    if matched is None:
        return
    asked = matched - 420 * _DAY
    for person, sex in (("1", "a) Female"), ("2", "b) Male")):
        yield 11, (
            f"{family}{person}", family, sex, _lettered("WBRI", seen.on), _NO, _NO, asked, asked + 21 * _DAY,
            asked + 75 * _DAY, asked + 80 * _DAY, asked + 200 * _DAY, asked + 205 * _DAY, asked + 230 * _DAY, matched,
            placed, 1, adopted, adopted, "Adoption order granted" if adopted else None,
        )  # fmt: skip


class AnnexA:
    """``annex_a.xlsx``, a worksheet for each list, written a row at a time."""

    def __init__(self, path: Path, on: date) -> None:
        # What writes workbooks takes longer to load than everything else here, and the hub's demo has no use for it.
        import xlsxwriter

        from tandem.synthetic.sheet import RowSheet

        self._on, self._kind = on, RowSheet
        self._book = xlsxwriter.Workbook(str(path), {"constant_memory": True})
        # Fixed, so that the same seed gives the same bytes.
        self._book.set_properties({"title": "Invented data", "created": datetime(on.year, on.month, on.day)})  # noqa: DTZ001 - no zone in the format
        self._bold = self._book.add_format({"bold": True})
        self._dates = self._book.add_format({"num_format": "dd/mm/yyyy"})
        self._sheets: dict[int, Any] = {}
        self._rows = dict.fromkeys(LISTS, 0)
        self._parts = dict.fromkeys(LISTS, 1)
        for number in LISTS:
            self._open(number, f"List {number}")

    def _open(self, number: int, name: str) -> None:
        sheet = self._sheets[number] = self._book.add_worksheet(name, self._kind)
        sheet.write_row(0, 0, [column.name for column in lists()[number].columns], self._bold)
        sheet.freeze_panes(1, 0)
        self._rows[number] = 1

    def add(self, rows: Iterable[tuple[int, Sequence[Cell]]]) -> None:
        """Write rows, each into its list."""
        for number, cells in rows:
            if self._rows[number] > _MOST_ROWS:
                self._parts[number] += 1
                self._open(number, f"List {number} ({self._parts[number]})")
            self._sheets[number].add_row(self._rows[number], cells, self._dates)
            self._rows[number] += 1

    def close(self) -> None:
        """Finish the workbook."""
        self._book.close()
