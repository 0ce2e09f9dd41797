"""The looked-after return: one year's rows about one child, table by table."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from random import Random

from tandem.core.calendar import add_months
from tandem.returns.cin.census import Census
from tandem.synthetic.care import Care
from tandem.synthetic.census import census_id
from tandem.synthetic.families import Family
from tandem.synthetic.folders import Sheet
from tandem.synthetic.records import Child, Household
from tandem.synthetic.timing import working_day_after

__all__ = ["TABLES", "LookedAfterFiles", "Row", "Rows", "looked_after_rows", "reviews_of"]

Row = tuple[str, ...]
Rows = dict[str, list[Row]]
TABLES: Mapping[str, Row] = {
    "header": ("CHILD", "SEX", "DOB", "ETHNIC", "UPN", "MOTHER", "MC_DOB"),
    "episodes": (
        "CHILD", "DECOM", "RNE", "LS", "CIN", "PLACE", "PLACE_PROVIDER", "DEC", "REC", "REASON_PLACE_CHANGE",
        "HOME_POST", "PL_POST", "URN",
    ),
    "reviews": ("CHILD", "DOB", "REVIEW", "REVIEW_CODE"),
    "uasc": ("CHILD", "SEX", "DOB", "DUC"),
    "oc2": (
        "CHILD", "DOB", "SDQ_SCORE", "SDQ_REASON", "CONVICTED", "HEALTH_CHECK", "IMMUNISATIONS", "TEETH_CHECK",
        "HEALTH_ASSESSMENT", "SUBSTANCE_MISUSE", "INTERVENTION_RECEIVED", "INTERVENTION_OFFERED",
    ),
    "oc3": ("CHILD", "DOB", "IN_TOUCH", "ACTIV", "ACCOM"),
    "ad1": ("CHILD", "DOB", "DATE_INT", "DATE_MATCH", "FOSTER_CARE", "NB_ADOPTR", "SEX_ADOPTR", "LS_ADOPTR"),
    "placed_for_adoption": ("CHILD", "DOB", "DATE_PLACED", "DATE_PLACED_CEASED", "REASON_PLACED_CEASED"),
    "previous_permanence": ("CHILD", "DOB", "PREV_PERM", "LA_PERM", "DATE_PERM"),
    "missing": ("CHILD", "DOB", "MISSING", "MIS_START", "MIS_END"),
    "social_workers": ("CHILD", "DOB", "SW_ID", "SW_DECOM", "SW_DEC", "SW_REASON"),
    "deprivation_of_liberty": ("CHILD", "DOB", "DOLO_START", "DOLO_END"),
}  # fmt: skip
"""The columns of each file, by its name."""

_DAY = timedelta(days=1)
_GROWN_UP = frozenset({"E5", "E6", "E17"})
_FIRST_WITH_LIBERTY = 2027
"""The collection that first asked for deprivations of liberty."""


@dataclass(frozen=True, slots=True)
class _Told:
    """A child in one year's return."""

    child: Child
    care: tuple[Care, ...]
    """Periods of care that the year saw a part of."""
    census: Census
    postcode: str
    rng: Random

    @property
    def key(self) -> str:
        return census_id(self.child)

    @property
    def born(self) -> str:
        return _day(self.child.born)


def looked_after_rows(child: Child, home: Household, care: Sequence[Care], census: Census, *, seed: int) -> Rows:
    """Every row about a child in the return of one year, by file; none where the year saw nothing of it."""
    seen = tuple(each for each in care if each.start <= census.last_day and each.end >= census.first_day)
    left = next((each for each in care if _owed(child, each, census)), None)
    rng = Random(f"{seed}/care/{child.number}")  # noqa: S311 - invented people, no secrets
    if not seen:
        return {} if left is None else _care_leaver(child, rng)
    told = _Told(child, seen, census, home.address(seen[0].start).postcode, rng)
    return {
        "header": [_header(told)],
        "episodes": list(_episodes(told)),
        "reviews": list(_reviews(told)),
        "uasc": [(told.key, child.sex, told.born, "")] if any(each.alone for each in seen) else [],
        "oc2": list(_health(told)),
        "ad1": list(_adoptions(told)),
        "placed_for_adoption": [
            (told.key, told.born, _day(each.decided), "", "")
            for each in seen
            if each.decided is not None and each.decided <= census.last_day
        ],
        "previous_permanence": [
            (told.key, told.born, "Z1", "", "") for each in seen[-1:] if each.start >= census.first_day
        ],
        "missing": list(_missing(told)),
        "social_workers": list(_social_workers(told)),
    }


def _day(day: date) -> str:
    return f"{day.day:02d}/{day.month:02d}/{day.year:04d}"


def _upn(child: Child) -> str:
    """The number, or a code that the return knows for why there is none."""
    return child.upn or {"UN4": "UN5"}.get(child.upn_unknown, child.upn_unknown)


def _header(told: _Told) -> Row:
    child = told.child
    return (told.key, child.sex, told.born, child.ethnicity, _upn(child), "0" if child.sex == "F" else "", "")


def _episodes(told: _Told) -> Iterator[Row]:
    first, last = told.census.first_day, told.census.last_day
    for care in told.care:
        ends = [*(spell.start for spell in care.spells[1:]), care.end]
        for spell, end in zip(care.spells, ends, strict=True):
            if spell.start > last or end < first:
                continue
            over = end <= last
            yield (
                told.key,
                _day(spell.start),
                spell.reason,
                spell.status,
                care.need,
                spell.place,
                spell.provider,
                _day(end) if over else "",
                ("X1" if end != care.end else care.reason) if over else "",
                spell.moved_because if over else "",
                "" if care.alone else told.postcode,
                told.postcode if spell.place == "P1" and not care.alone else spell.postcode,
                spell.urn,
            )


def reviews_of(care: Care) -> Iterator[date]:
    """When the reviews of a period of care fall: by the twentieth working day, in three months, then in six."""
    steady = care.start.toordinal() % 5
    day = working_day_after(care.start, 15 + steady)
    wait = 80 + steady
    while day < care.end:
        yield day
        day, wait = day + _DAY * wait, 168 + steady


def _reviews(told: _Told) -> Iterator[Row]:
    for care in told.care:
        for day in reviews_of(care):
            if told.census.first_day <= day <= told.census.last_day:
                yield (told.key, told.born, _day(day), "PN1" if told.child.age(day) >= 4 else "PN0")


def _lasting(told: _Told) -> bool:
    """Whether the child has been looked after for twelve months on the last day."""
    latest = told.care[-1]
    return latest.start <= told.census.first_day and latest.end >= told.census.last_day


def _health(told: _Told) -> Iterator[Row]:
    if not _lasting(told):
        return
    child, rng = told.child, told.rng
    at_start, at_end = child.age(told.census.first_day), child.age(told.census.last_day)
    asked = at_end >= 4 and at_start < 17
    yield (
        told.key,
        told.born,
        str(min(40, max(0, round(rng.gauss(14, 7))))) if asked else "",
        "",
        ("1" if rng.random() < 0.03 else "0") if at_end >= 10 else "",
        ("1" if rng.random() < 0.88 else "0") if at_end < 5 else "",
        "1" if rng.random() < 0.83 else "0",
        "1" if rng.random() < 0.78 else "0",
        "1" if rng.random() < 0.9 else "0",
        "0",
        "",
        "",
    )


def _adoptions(told: _Told) -> Iterator[Row]:
    for care in told.care:
        if care.decided is not None and care.end <= told.census.last_day:
            matched = care.spells[-1].start - 14 * _DAY
            yield (told.key, told.born, _day(care.decided), _day(matched), "0", "2", "MF", "L11")


def _missing(told: _Told) -> Iterator[Row]:
    care = told.care[-1]
    if told.child.age(told.census.last_day) < 13 or told.rng.random() >= 0.12:
        return
    spell = care.spells[-1]
    day = max(spell.start, told.census.first_day) + _DAY * told.rng.randrange(2, 40)
    back = day + _DAY * told.rng.randrange(1, 3)
    if back < min(care.end, told.census.last_day):
        yield (told.key, told.born, "M", _day(day), _day(back))


def _social_workers(told: _Told) -> Iterator[Row]:
    if told.care[-1].end <= told.census.last_day:
        return
    first = told.census.first_day if told.child.born <= told.census.first_day else told.child.born
    worker = f"SW{told.child.number % 9_000 + 1_000:010d}"
    left, reason = first + _DAY * told.rng.randrange(30, 300), "FCONTA"
    if told.rng.random() < 0.3 and left < told.census.last_day - 10 * _DAY:
        yield (told.key, told.born, worker, _day(first), _day(left), "FCONTA")
        reason = "LEFTRL"
        worker, first = f"SW{(told.child.number + 17) % 9_000 + 1_000:010d}", left
    yield (told.key, told.born, worker, _day(first), "", reason)


def _owed(child: Child, care: Care, census: Census) -> bool:
    """Whether a young adult, who grew up in care in the year before, is 19 in this one."""
    if care.reason not in _GROWN_UP or care.start > add_months(child.born, 12 * 17):
        return False
    birthday = add_months(child.born, 12 * 19)
    year_before = Census(census.year - 1)
    return census.first_day <= birthday <= census.last_day and year_before.first_day <= care.end <= year_before.last_day


def _care_leaver(child: Child, rng: Random) -> dict[str, list[Row]]:
    key, born = census_id(child), _day(child.born)
    activity = rng.choice(("F1", "F2", "F2", "F4", "P2", "G5", "F5"))
    lives = rng.choice(("U1", "B1", "D1", "Y1", "K1", "U1"))
    return {
        "header": [(key, child.sex, born, child.ethnicity, _upn(child), "", "")],
        "oc3": [(key, born, "YES", activity, lives)],
    }


class LookedAfterFiles:
    """One year's set of CSV files."""

    def __init__(
        self, folder: Path, census: Census, *, seed: int, spoil: Callable[[int, str, Rows], None] | None = None
    ) -> None:
        self._census, self._seed, self._spoil = census, seed, spoil
        wanted = [name for name in TABLES if name != "deprivation_of_liberty" or census.year >= _FIRST_WITH_LIBERTY]
        self._sheets = {name: Sheet(folder / f"{name}.csv", TABLES[name]) for name in wanted}

    @property
    def children(self) -> int:
        """How many children have a row."""
        return self._sheets["header"].rows

    def take(self, family: Family) -> None:
        """Write the rows of every child of a family who is looked after in the year, or was before."""
        for child in family.household.children:
            care = tuple(each for case in family.cases if case.child == child.key for each in case.care)
            if care:
                rows = looked_after_rows(child, family.household, care, self._census, seed=self._seed)
                if rows and self._spoil is not None:
                    self._spoil(child.number, census_id(child), rows)
                for name, found in rows.items():
                    self._sheets[name].add_all(found)

    def close(self) -> None:
        """Finish the files."""
        for sheet in self._sheets.values():
            sheet.close()
