"""Reading a force's file: every line told of, with what is wrong in it and what to do, and nothing guessed."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta

from django.utils.translation import gettext as _

from tandem.core.calendar import LONDON
from tandem.core.errors import InputError
from tandem.hub.referrals.police.layout import COLUMNS, Headings, headings

__all__ = ["MOST_BYTES", "MOST_LINES", "OLDEST", "Line", "Remark", "Sheet", "read_sheet", "text_of"]

MOST_BYTES = 5_000_000
MOST_LINES = 5_000
OLDEST = timedelta(days=366)
"""How far back a force may have sent what is loaded today; an older date is taken for a slip of the year."""

_MOMENTS = (
    "%d/%m/%Y %H:%M", "%d/%m/%Y %H:%M:%S", "%Y-%m-%d %H:%M", "%Y-%m-%d %H:%M:%S", "%d-%m-%Y %H:%M", "%d.%m.%Y %H:%M",
    "%d %b %Y %H:%M", "%d %B %Y %H:%M",
)  # fmt: skip
_DAYS = ("%d/%m/%Y", "%Y-%m-%d", "%d-%m-%Y", "%d.%m.%Y", "%d %b %Y", "%d %B %Y")
_SEXES = {"m": "M", "male": "M", "boy": "M", "f": "F", "female": "F", "girl": "F"}
_YES = frozenset({"yes", "y", "true", "1"})
_USUAL = {column.key: column.heading for column in COLUMNS}


@dataclass(frozen=True, slots=True)
class Remark:
    """What is wrong with one cell, and what to do."""

    field: str
    words: str


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the file: one child of one incident."""

    number: int
    """As a text editor or a spreadsheet counts it; the headings are line 1."""
    cells: Mapping[str, str]
    """What stands in each column that we know, trimmed; an empty cell is left out."""
    more: str
    """What stands under headings that we do not know, each with its heading."""
    sent: datetime | None
    """When the force sent it, where that can be read."""
    born: date | None
    faults: tuple[Remark, ...] = ()
    """Why it cannot be received."""
    notes: tuple[Remark, ...] = ()
    """What could not be read and is kept as it stands."""

    @property
    def sex(self) -> str:
        """The census code, where the cell says one."""
        return _SEXES.get(self.cells.get("sex", "").casefold(), "")

    @property
    def names(self) -> tuple[str, str]:
        """Forename and surname; a whole name is parted at its comma, else before its last word."""
        given, family = self.cells.get("given_name", ""), self.cells.get("family_name", "")
        if given or family:
            return given, family
        whole = self.cells.get("name", "")
        if "," in whole:
            family, _comma, given = whole.partition(",")
        else:
            given, _space, family = whole.rpartition(" ")
        return given.strip(), family.strip()

    @property
    def danger(self) -> bool:
        """Whether the force says that somebody is in danger now."""
        return self.cells.get("danger", "").casefold() in _YES


@dataclass(frozen=True, slots=True)
class Sheet:
    """A file as read."""

    lines: tuple[Line, ...]
    unknown: tuple[str, ...]
    """Headings we do not know."""


def text_of(content: bytes) -> str:
    """A file's text: UTF-8 or UTF-16 where it says so, else as older Windows programs write it.

    Raises:
        InputError: it is empty, too large or no text.
    """
    if not content.strip():
        raise InputError("The file is empty.", hint="Export it again; it begins with a line of headings.")
    if len(content) > MOST_BYTES:
        raise InputError(f"The file is larger than {MOST_BYTES // 1_000_000} MB.", hint="Load it in parts.")
    for encoding in ("utf-16",) if content[:2] in (b"\xff\xfe", b"\xfe\xff") else ("utf-8-sig", "cp1252"):
        try:
            text = content.decode(encoding)
        except UnicodeDecodeError:
            continue
        if "\x00" not in text:
            return text
    raise InputError("That is not a text file.", hint="Save the workbook as CSV, and load that.")


def read_sheet(text: str, *, loaded: datetime) -> Sheet:
    """Read every line; ``loaded`` is when the file reached us.

    Raises:
        InputError: there is no line of headings that we understand, or there are too many lines.
    """
    rows = _rows(text)
    first = next(rows, None)
    if first is None:
        raise InputError("The file is empty.", hint="Export it again; it begins with a line of headings.")
    heads = headings(first[1])
    lines: list[Line] = []
    for number, cells in rows:
        if not any(cell.strip() for cell in cells):
            continue
        if len(lines) == MOST_LINES:
            raise InputError(f"The file has more than {MOST_LINES} lines.", hint="Load it in parts.")
        lines.append(_line(number, cells, heads, loaded=loaded))
    return Sheet(tuple(lines), tuple(heads.unknown.values()))


def _rows(text: str) -> Iterator[tuple[int, list[str]]]:
    """Each record with the line on which it begins; text in quotes may run over several."""
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=_delimiter(text))
    number = 1
    try:
        for cells in reader:
            yield number, cells
            number = reader.line_num + 1
    except csv.Error as error:
        raise InputError(
            f"Line {number} cannot be read as CSV: {error}.", hint="Look for quotes that are not closed."
        ) from None


def _delimiter(text: str) -> str:
    first = text.partition("\n")[0]
    return max(",;\t", key=first.count)


def _line(number: int, cells: list[str], heads: Headings, *, loaded: datetime) -> Line:
    found = {key: cells[place].strip() for key, place in heads.places.items() if place < len(cells)}
    found = {key: value for key, value in found.items() if value}
    more = "; ".join(
        f"{heading}: {cells[place].strip()}"
        for place, heading in heads.unknown.items()
        if place < len(cells) and cells[place].strip()
    )
    sent, fault, note = _sent(found.get("sent", ""), loaded=loaded)
    born = _day(found.get("born", ""))
    faults = [*_faults(found, cells, heads), *fault]
    notes = [*note, *_notes(found, born, loaded=loaded)]
    if born and born > loaded.astimezone(LONDON).date():
        born = None
    return Line(number, found, more, sent, born, tuple(faults), tuple(notes))


def _faults(found: Mapping[str, str], cells: list[str], heads: Headings) -> Iterator[Remark]:
    if "incident" not in found:
        yield Remark(
            _USUAL["incident"],
            _("There is none, so what is sent twice cannot be told apart. Fill it in and load the file again."),
        )
    if not any(key in found for key in ("given_name", "family_name", "name")):
        yield Remark(
            _USUAL["name"],
            _("No child is named. Give the name, or write “not known”, and load the file again."),
        )
    if any(cell.strip() for cell in cells[heads.count :]):
        yield Remark(
            _("the whole line"),
            _("There are more cells than headings: a comma stands in a text without quotes. Export the file again."),
        )


def _notes(found: Mapping[str, str], born: date | None, *, loaded: datetime) -> Iterator[Remark]:
    if "what_happened" not in found:
        yield Remark(_USUAL["what_happened"], _("There are none. Ring the officer."))
    if "born" in found and (born is None or born > loaded.astimezone(LONDON).date()):
        yield Remark(_USUAL["born"], _("No date of birth can be read in it; it is kept as it stands."))
    if "sex" in found and found["sex"].casefold() not in _SEXES:
        yield Remark(_USUAL["sex"], _("Kept as it stands."))


def _sent(typed: str, *, loaded: datetime) -> tuple[datetime | None, list[Remark], list[Remark]]:
    """When it was sent; what makes it unusable; what is to be said of it."""
    if not typed:
        return None, [], []
    moment = _moment(typed)
    if moment is None or moment > loaded:
        wrong = _("No date and time can be read in it") if moment is None else _("It lies in the future")
        said = _("%(wrong)s: the clocks count from when the file was loaded.") % {"wrong": wrong}
        return None, [], [Remark(_USUAL["sent"], said)]
    if loaded - moment > OLDEST:
        said = _("That is more than a year ago. Look at the year, and load the file again.")
        return None, [Remark(_USUAL["sent"], said)], []
    return moment, [], []


def _moment(typed: str) -> datetime | None:
    """A moment as forces write it, in this country's time unless it says otherwise; a day alone is its beginning."""
    try:
        exact = datetime.fromisoformat(typed)
    except ValueError:
        exact = None
    if exact is not None and exact.tzinfo is not None:
        return exact.astimezone(UTC)
    for form in (*_MOMENTS, *_DAYS, "%Y-%m-%dT%H:%M", "%Y-%m-%dT%H:%M:%S"):
        try:
            return datetime.strptime(typed, form).replace(tzinfo=LONDON).astimezone(UTC)
        except ValueError:
            continue
    return None


def _day(typed: str) -> date | None:
    for form in _DAYS:
        try:
            return datetime.strptime(typed, form).date()  # noqa: DTZ007 - a date of birth has no time zone
        except ValueError:
            continue
    moment = _moment(typed) if typed else None
    return moment.astimezone(LONDON).date() if moment else None
