"""A plan read from a folder of CSV files; what is wrong is said by file, line and field."""

from __future__ import annotations

import csv
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from os import PathLike
from pathlib import Path
from typing import TypeVar

from tandem.core.errors import InputError
from tandem.forecast.delivery.options import CONFIDENCE, PEOPLE, Option, protected
from tandem.forecast.delivery.plan import Action, Plan, Posts
from tandem.forecast.staffing.levers import levers_of

__all__ = ["FILES", "MAY_BE_LEFT_OUT", "plan_of", "read_plan"]

FILES: Mapping[str, tuple[str, ...]] = {
    "plan.csv": ("name", "as_of"),
    "money.csv": ("year", "approved"),
    "posts.csv": ("year", "posts"),
    "actions.csv": ("action", "owner", "start", "due", "progress", "essential"),
    "options.csv": (
        "option",
        "officer",
        "entered",
        "confidence",
        *PEOPLE,
        "protected_groups",
        "equality_assessment",
        "assessed_on",
        "knock_on",
        "evidence",
        "reversible",
    ),
}
"""The files of a plan and the columns they need, but for its levers, which are those of the workforce."""
MAY_BE_LEFT_OUT = ("levers.csv", "options.csv")
_SAVING = re.compile(r"saving_(\d{4})")
_MOST_POUNDS = 1e10
_MOST_POSTS = 10_000.0
_YES_OR_NO = ("yes", "no")
Value = TypeVar("Value")


@dataclass(frozen=True)
class _Line:
    """One line of a file, read field by field."""

    file: str
    number: int
    fields: Mapping[str, str]

    @property
    def where(self) -> str:
        return f"{self.file}, line {self.number}"

    def text(self, field: str, *, needed: bool = True) -> str:
        """A field without its spaces; refused where it is empty and needed."""
        found = self.fields.get(field, "").strip()
        if needed and not found:
            raise self.fault(field, "is empty", "Fill it in.")
        return found

    def number_in(self, field: str, low: float, high: float) -> float:
        """A number between two limits; pounds may bear a sign and commas."""
        written = self.text(field).replace(",", "").removeprefix("£")
        try:
            value = float(written)
        except ValueError:
            value = float("nan")
        if not low <= value <= high:
            raise self.fault(field, f"is {written!r}", f"Give a number from {low:,.0f} to {high:,.0f}.")
        return value

    def year(self, field: str) -> int:
        """A year by its end."""
        written = self.text(field)
        if not re.fullmatch(r"20\d\d", written):
            raise self.fault(field, f"is {written!r}", "Give the year it ends in, such as 2027.")
        return int(written)

    def day(self, field: str) -> date:
        """A day written as 2026-10-01."""
        written = self.text(field)
        try:
            return date.fromisoformat(written)
        except ValueError as fault:
            raise self.fault(field, f"is {written!r}", "Write a day as 2026-10-01.") from fault

    def one_of(self, field: str, known: tuple[str, ...]) -> str:
        """One of some words."""
        written = self.text(field).lower()
        if written not in known:
            raise self.fault(field, f"is {written!r}", f"Give {', '.join(known)}.")
        return written

    def fault(self, field: str, what: str, hint: str) -> InputError:
        return InputError(f"{self.where}, {field}: it {what}.", hint=hint)


def read_plan(folder: str | PathLike[str]) -> Plan:
    """The plan in a folder; raises :class:`InputError` naming file, line and field."""
    place = Path(folder)
    if not place.is_dir():
        raise InputError(f"There is no folder {folder}.", hint=f"A plan is a folder with {', '.join(FILES)}.")
    held = {}
    for name in dict.fromkeys((*FILES, *MAY_BE_LEFT_OUT)):
        try:
            held[name] = (place / name).read_bytes()
        except FileNotFoundError:
            continue
        except OSError as fault:
            raise _unreadable(name) from fault
    return plan_of(held)


def plan_of(files: Mapping[str, bytes]) -> Plan:
    """The plan in files by their names; raises :class:`InputError` naming file, line and field."""
    head = list(_lines(files, "plan.csv"))
    if len(head) != 1:
        raise InputError(f"plan.csv has {len(head)} lines.", hint="Give one line below the headings.")
    (line,) = head
    return Plan(
        line.text("name"),
        line.day("as_of"),
        _by_year(files, "money.csv", lambda each: each.number_in("approved", 0, _MOST_POUNDS)),
        _by_year(files, "posts.csv", _posts),
        tuple(_actions(files)),
        levers_of(_text(files, "levers.csv"), "levers.csv") if "levers.csv" in files else (),
        tuple(_options(files)),
        line.number_in("caseload", 1, 60) if line.text("caseload", needed=False) else None,
        line.text("invented", needed=False).lower() == "yes",
    )


def _text(files: Mapping[str, bytes], name: str) -> str:
    try:
        text = files[name].decode("utf-8-sig")
    except (KeyError, UnicodeDecodeError) as fault:
        raise _unreadable(name) from fault
    if "\0" in text:
        raise _unreadable(name)
    return text


def _unreadable(name: str) -> InputError:
    return InputError(f"{name} cannot be read.", hint="Put a CSV file of that name, in UTF-8, with the others.")


def _lines(files: Mapping[str, bytes], name: str) -> Iterator[_Line]:
    rows = csv.DictReader(_text(files, name).splitlines(), restval="")
    try:
        headings = rows.fieldnames or ()
        if missing := [column for column in FILES[name] if column not in headings]:
            raise InputError(f"{name} has no column {missing[0]}.", hint=f"It needs {', '.join(FILES[name])}.")
        for row in rows:
            if None in row:
                raise InputError(
                    f"{name}, line {rows.line_num}: it has more fields than headings.", hint="Quote commas."
                )
            if any(value.strip() for value in row.values()):
                yield _Line(name, rows.line_num, row)
    except csv.Error as fault:
        raise InputError(f"{name}, line {rows.line_num}: {fault}.", hint="Save it as CSV in UTF-8 again.") from fault


def _by_year(files: Mapping[str, bytes], name: str, read: Callable[[_Line], Value]) -> Mapping[int, Value]:
    found: dict[int, Value] = {}
    for line in _lines(files, name):
        if (year := line.year("year")) in found:
            raise line.fault("year", f"has {year} a second time", "Give each year once.")
        found[year] = read(line)
    if not found:
        raise InputError(f"{name} has no year.", hint="Give at least one.")
    return found


def _posts(line: _Line) -> Posts:
    each = line.number_in("cost_each", 0, 1e6) if line.text("cost_each", needed=False) else None
    return Posts(line.number_in("posts", 0, _MOST_POSTS), each)


def _actions(files: Mapping[str, bytes]) -> Iterator[Action]:
    for line in _lines(files, "actions.csv"):
        start, due = line.day("start"), line.day("due")
        if due <= start:
            raise line.fault("due", f"is {due}, not after the start", "Give a later day.")
        progress = line.number_in("progress", 0, 100) / 100
        done = line.day("done") if line.text("done", needed=False) else None
        if (progress == 1) != (done is not None):
            raise line.fault("done", "does not go with progress", "Give the day with progress 100, and only then.")
        essential = line.one_of("essential", _YES_OR_NO) == "yes"
        yield Action(line.text("action"), line.text("owner"), start, due, progress, essential, done)


def _options(files: Mapping[str, bytes]) -> Iterator[Option]:
    if "options.csv" not in files:
        return
    for line in _lines(files, "options.csv"):
        years = {int(found[1]): field for field in line.fields if (found := _SAVING.fullmatch(field))}
        saving = {
            year: line.number_in(field, 0, _MOST_POUNDS)
            for year, field in years.items()
            if line.text(field, needed=False)
        }
        if not saving:
            raise InputError(f"{line.where}: no saving.", hint="Give a column for each year, such as saving_2027.")
        assessed = bool(line.text("equality_assessment", needed=False))
        yield Option(
            line.text("option"),
            line.text("officer"),
            line.day("entered"),
            saving,
            line.one_of("confidence", CONFIDENCE),
            _affected(line),
            line.text("knock_on"),
            line.text("evidence"),
            line.text("reversible"),
            line.text("equality_assessment") if assessed else None,
            line.day("assessed_on") if assessed else None,
            line.where,
        )


def _affected(line: _Line) -> dict[str, str]:
    """Whom it touches and how: words under children, adults and carers; groups as "race: ...; disability: ..."."""
    found = {group: words for group in PEOPLE if (words := line.text(group, needed=False))}
    for part in filter(None, (part.strip() for part in line.text("protected_groups", needed=False).split(";"))):
        group, _, words = (piece.strip() for piece in part.partition(":"))
        if group.lower() not in protected():
            raise line.fault("protected_groups", f"names {group!r}", f"Give {', '.join(protected())}.")
        if not words:
            raise line.fault("protected_groups", f"does not say how {group} is affected", f"Write {group}: how.")
        found[group.lower()] = words
    if not found:
        raise line.fault("children", "and all others affected are empty", "Say whom it touches and how.")
    return found
