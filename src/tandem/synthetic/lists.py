"""What four agencies hold of the same children, and the truth of who is who."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from random import Random

from tandem.synthetic.census import census_id
from tandem.synthetic.families import Family
from tandem.synthetic.folders import Sheet
from tandem.synthetic.noise import birth_date, family_name, given_name, line
from tandem.synthetic.records import Child, Household

__all__ = ["COLUMNS", "LISTS", "AgencyLists"]

COLUMNS = (
    "id", "given_name", "family_name", "date_of_birth", "sex", "nhs_number", "upn", "address", "postcode",
)  # fmt: skip
_PEOPLE = (
    "person", "household", "given_name", "family_name", "date_of_birth", "sex", "ethnicity", "nhs_number", "upn",
    "address", "postcode", "twin_of",
)  # fmt: skip


_MIXED_AT_A_TIME = 20_000


@dataclass(frozen=True, slots=True)
class _Habits:
    """How one agency writes people down: the chance of each slip, and of having each number."""

    prefix: str
    stride: int
    """What the numbers of its lines are made with, so that those of one child agree in no two lists."""
    nhs: float
    upn: float
    twice: float
    """Share of children who stand in the list twice."""
    old_address: float
    """Share of families who have moved and whose old address stands."""
    slips: Mapping[str, float]
    shouts: bool = False
    """Whether names are written in capitals."""


LISTS: Mapping[str, _Habits] = {
    "council": _Habits(
        "HM", stride=1, nhs=0.62, upn=0.72, twice=0.015, old_address=0.2,
        slips={
            "nickname": 0.04, "spelling": 0.05, "typo": 0.015, "hyphenation": 0.25, "apostrophe": 0.2,
            "other family name": 0.06, "no birth date": 0.004, "day and month swapped": 0.01, "year": 0.004,
            "day": 0.006, "address written shorter": 0.2,
        },
    ),
    "health": _Habits(
        "N", stride=48_271_337, nhs=0.985, upn=0.0, twice=0.004, old_address=0.3,
        slips={
            "nickname": 0.015, "spelling": 0.04, "typo": 0.01, "hyphenation": 0.2, "apostrophe": 0.3,
            "other family name": 0.09, "no birth date": 0.0, "day and month swapped": 0.004, "year": 0.002,
            "day": 0.004, "address written shorter": 0.35,
        },
    ),
    "police": _Habits(
        "P", stride=630_360_016, nhs=0.0, upn=0.0, twice=0.06, old_address=0.25, shouts=True,
        slips={
            "nickname": 0.12, "spelling": 0.12, "typo": 0.04, "initial": 0.01, "hyphenation": 0.4, "apostrophe": 0.6,
            "other family name": 0.12, "no birth date": 0.08, "day and month swapped": 0.02, "year": 0.015,
            "first of January": 0.02, "day": 0.015, "address written shorter": 0.5,
        },
    ),
    "schools": _Habits(
        "S", stride=397_204_094, nhs=0.0, upn=0.98, twice=0.01, old_address=0.12,
        slips={
            "nickname": 0.09, "spelling": 0.03, "typo": 0.01, "hyphenation": 0.15, "apostrophe": 0.1,
            "other family name": 0.05, "no birth date": 0.001, "day and month swapped": 0.004, "year": 0.002,
            "day": 0.004, "address written shorter": 0.1,
        },
    ),
}  # fmt: skip
"""Each list and how it comes to differ from the truth."""


class AgencyLists:
    """``agencies/*.csv``, and in ``truth/`` who each line is and what was changed in it."""

    def __init__(self, agencies: Path, truth: Path, *, seed: int, on: date) -> None:
        self._seed, self._on = seed, on
        self._lists = {name: Sheet(agencies / f"{name}.csv", COLUMNS) for name in LISTS}
        self._waiting: dict[str, list[tuple[str, ...]]] = {name: [] for name in LISTS}
        self._people = Sheet(truth / "people.csv", _PEOPLE)
        self._links = Sheet(truth / "links.csv", ("list", "id", "person"))
        self._noise = Sheet(truth / "noise.csv", ("list", "id", "field", "kind"))

    def take(self, family: Family, known: Sequence[Child]) -> None:
        """Write the lines of a family; ``known`` are those of its children whom social care works with."""
        home = family.household
        police = any(
            "police" in (each.sender.agency, *(check.agency for check in each.checks)) for each in family.contacts
        )
        told_of = {key for each in family.contacts for key in each.children}
        for child in home.children:
            if not child.is_born(self._on) or child.age(self._on) >= 18:
                continue
            self._person(child, home)
            rng = Random(f"{self._seed}/lists/{child.number}")  # noqa: S311 - invented people, no secrets
            for name in _held_by(child, rng, council=child in known, police=police and child.key in told_of):
                self._lines(name, child, home, rng)

    def _person(self, child: Child, home: Household) -> None:
        address = home.address(self._on)
        self._people.add(
            child.key,
            home.key,
            child.given_name,
            child.family_name,
            child.born.isoformat(),
            child.sex,
            child.ethnicity,
            child.nhs_number,
            child.upn,
            address.line,
            address.postcode,
            child.twin,
        )

    def _lines(self, name: str, child: Child, home: Household, rng: Random) -> None:
        habits = LISTS[name]
        for time in range(1 + (rng.random() < habits.twice)):
            key = _line_key(name, habits, child, time)
            cells, slips = _written(child, home, habits, rng, self._on)
            self._hold(name, (key, *cells))
            self._links.add(name, key, child.key)
            self._noise.add_all((name, key, field, kind) for field, kind in slips)

    def _hold(self, name: str, line: tuple[str, ...]) -> None:
        """Keep a line until there are many, so that the order of a list tells nothing of another's."""
        self._waiting[name].append(line)
        if len(self._waiting[name]) >= _MIXED_AT_A_TIME:
            self._mix(name)

    def _mix(self, name: str) -> None:
        lines = self._waiting[name]
        Random(f"{self._seed}/mixed/{name}/{self._lists[name].rows}").shuffle(lines)  # noqa: S311 - no secrets
        self._lists[name].add_all(lines)
        lines.clear()

    def close(self) -> None:
        """Finish every file."""
        for name in self._lists:
            self._mix(name)
        for sheet in (*self._lists.values(), self._people, self._links, self._noise):
            sheet.close()


def _held_by(child: Child, rng: Random, *, council: bool, police: bool) -> Iterator[str]:
    if council:
        yield "council"
    if rng.random() < 0.97:
        yield "health"
    if police or rng.random() < 0.03:
        yield "police"
    if child.school and rng.random() < 0.97:
        yield "schools"


def _line_key(name: str, habits: _Habits, child: Child, time: int) -> str:
    """A number that tells nothing of whose it is, but for the council's own, which the returns have too."""
    if name == "council":
        return census_id(child) + ("B" if time else "")
    # Multiplying by a number prime to the range mixes the order without ever giving one twice.
    mixed = (child.number * 2 + time) * habits.stride % 1_000_000_007
    return f"{habits.prefix}{mixed:010d}"


def _written(
    child: Child, home: Household, habits: _Habits, rng: Random, on: date
) -> tuple[tuple[str, ...], list[tuple[str, str]]]:
    """The cells of a line and each slip in them."""
    odds = habits.slips
    other = next((each.family_name for each in home.adults if each.family_name != child.family_name), "")
    given, given_slip = given_name(child.given_name, rng, odds)
    family, family_slip = family_name(child.family_name, rng, odds, other)
    born, born_slip = birth_date(child.born, rng, odds)
    address, moved = home.address(on), ""
    if address is not home.stays[0].address and rng.random() < habits.old_address:
        address, moved = home.stays[0].address, "old address"
    street, street_slip = line(address.line, rng, odds)
    if habits.shouts:
        given, family = given.upper(), family.upper()
    cells = (
        given,
        family,
        born,
        child.sex if rng.random() < 0.99 else "",
        child.nhs_number if rng.random() < habits.nhs else "",
        child.upn if rng.random() < habits.upn else "",
        street,
        address.postcode if rng.random() < 0.97 else "",
    )
    slips = (
        ("given_name", given_slip),
        ("family_name", family_slip),
        ("date_of_birth", born_slip),
        ("address", moved),
        ("address", street_slip),
    )
    return cells, [(field, kind) for field, kind in slips if kind]
