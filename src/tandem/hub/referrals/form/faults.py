"""What we cannot read in an answer, and the numbers and days that we can. Nothing told is ever thrown away."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta

from django.core.exceptions import ValidationError
from django.core.validators import validate_email
from django.utils.translation import gettext as _

from tandem.hub.referrals.form import Kind
from tandem.hub.referrals.form.written import Asked

__all__ = ["LONGEST", "day_of", "fault_of", "nhs_number_of", "upn_of"]

LONGEST = 20_000
"""The most characters of an answer that runs over several lines."""

_OLDEST = 120


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
    if len(parts) != 3 or not all(part.isascii() and part.isdigit() for part in parts):
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
