"""Reading what comes back from a page, and saying what we could not read in it. Nothing typed is ever thrown away."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from django.core.exceptions import ValidationError
from django.core.validators import validate_email
from django.http import QueryDict
from django.utils.translation import gettext as _

from tandem.hub.partner.questions import Kind, Page
from tandem.hub.partner.written import Asked, Written

__all__ = ["LONGEST", "UNKNOWN", "Fault", "day_of", "fault_of", "faults", "nhs_number_of", "parts_of", "read", "upn_of"]

UNKNOWN = "not-known"
"""What a choice or a tick carries for "not known"; no code of any list is written so."""

LONGEST = 20_000
"""The most characters of an answer that runs over several lines."""

_OLDEST = 120
_PARTS = ("day", "month", "year")


@dataclass(frozen=True, slots=True)
class Fault:
    """Something typed that we cannot read as what was asked for."""

    asked: Asked
    words: str


def read(written: Written, page: Page, data: QueryDict, number: int = 1, *, on: date) -> None:
    """Take a page's answers into what is written. A question that the page did not put keeps its answer."""
    answers = written.answers_of(page.subject, number)
    for asked in written.asked_on(page):
        answers.pop(asked.name, None)
        value = _value(asked, data, on=on)
        if value != "":
            answers[asked.name] = value


def faults(written: Written, page: Page, number: int = 1, *, on: date) -> list[Fault]:
    """What on a page we cannot read. It is kept and can be sent all the same, as it was typed."""
    answers = written.answers_of(page.subject, number)
    found = ((asked, fault_of(asked, answers, on=on)) for asked in written.asked_on(page))
    return [Fault(asked, words) for asked, words in found if words]


def fault_of(asked: Asked, answers: Mapping[str, str | None], *, on: date) -> str:
    """What is wrong with one answer, in words; empty when nothing is."""
    value = answers.get(asked.name)
    if value is None:
        return ""
    kind = asked.question.kind
    if kind is Kind.DATE:
        return _fault_of_date(asked, value, on=on)
    if kind in (Kind.ONE, Kind.PICK, Kind.MANY):
        return ""
    most = LONGEST if kind is Kind.TEXT else asked.question.length
    if len(value) > most:
        return _("This is longer than %(most)s characters. Shorten it, or put the rest under another question.") % {
            "most": most
        }
    if kind is Kind.EMAIL and not _is_email(value):
        return _("This is not an e-mail address we can write to. It looks like name@example.org.")
    if asked.name == "nhs_number" and nhs_number_of(value) is None:
        return _("An NHS number has ten digits, and one of these seems to be wrong.")
    if asked.name == "upn" and upn_of(value) is None:
        return _("A unique pupil number is a letter followed by eleven digits and a digit or letter.")
    return ""


def day_of(value: str | None) -> date | None:
    """The day in an answer kept as day/month/year; ``None`` when it is none."""
    parts = (value or "").split("/")
    if len(parts) != len(_PARTS) or not all(part.isascii() and part.isdigit() for part in parts):
        return None
    day, month, year = map(int, parts)
    try:
        return date(year, month, day)
    except (ValueError, OverflowError):
        return None


def nhs_number_of(value: str | None) -> str | None:
    """The ten digits of an NHS number whose check digit is right (NHS Data Dictionary: modulus 11)."""
    digits = "".join((value or "").split()).replace("-", "")
    if len(digits) != 10 or not (digits.isascii() and digits.isdigit()):
        return None
    total = sum(int(digit) * weight for digit, weight in zip(digits, range(10, 1, -1), strict=False))
    return digits if (11 - total % 11) % 11 == int(digits[9]) else None


def upn_of(value: str | None) -> str | None:
    """A unique pupil number in the shape the Department for Education gives it; its check letter is not judged."""
    text = "".join((value or "").split()).upper()
    shape = len(text) == 13 and text.isascii() and text[0].isalpha() and text[1:12].isdigit() and text[12].isalnum()
    return text if shape else None


def _value(asked: Asked, data: QueryDict, *, on: date) -> str | None:
    """Text, ``None`` for "not known", or an empty string for no answer."""
    question, name = asked.question, asked.name
    if question.kind is Kind.MANY:
        ticked = data.getlist(name)
        kept = [choice.code for choice in question.choices(on) if choice.code in ticked]
        return ", ".join(kept) or (None if UNKNOWN in ticked else "")
    if question.kind in (Kind.ONE, Kind.PICK):
        chosen = data.get(name, "")
        if chosen == UNKNOWN:
            return None
        return chosen if chosen in {choice.code for choice in question.choices(on)} else ""
    if question.kind is Kind.DATE:
        parts = [_clean(data.get(f"{name}.{part}", "")).replace("/", " ") for part in _PARTS]
        typed = "/".join(parts) if any(parts) else ""
    else:
        typed = _clean(data.get(name, ""))
    # Somebody who typed something and ticked "not known" as well told us something.
    return typed or (None if data.get(f"{name}.unknown") else "")


def _clean(typed: str) -> str:
    # PostgreSQL keeps no NUL, and a browser sends both characters of a line's end.
    return typed.replace("\x00", "").replace("\r\n", "\n").strip()


def _fault_of_date(asked: Asked, value: str, *, on: date) -> str:
    day = day_of(value)
    if day is None:
        return _("We cannot read this date. Write it in numbers, for example 4 5 2019.")
    if asked.name == "expected":
        nearly = abs(day - on) <= timedelta(days=310)
        return "" if nearly else _("An expected date of birth lies within ten months of today.")
    if day > on:
        return _("This date has not come yet.")
    return "" if day.year > on.year - _OLDEST else _("This date is more than %(years)s years ago.") % {"years": _OLDEST}


def _is_email(value: str) -> bool:
    try:
        validate_email(value)
    except ValidationError:
        return False
    return True


def parts_of(value: str | None) -> tuple[str, str, str]:
    """Day, month and year as they were typed."""
    day, month, year = [*(value or "").split("/"), "", "", ""][:3]
    return day, month, year
