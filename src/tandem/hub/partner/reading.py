"""Reading what comes back from a page, and saying what we could not read in it. Nothing typed is ever thrown away."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from django.http import QueryDict

from tandem.hub.referrals.form import Kind, Page
from tandem.hub.referrals.form.faults import fault_of
from tandem.hub.referrals.form.written import Asked, Written

__all__ = ["UNKNOWN", "Fault", "faults", "parts_of", "read"]

UNKNOWN = "not-known"
"""What a choice or a tick carries for "not known"; no code of any list is written so."""

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


def parts_of(value: str | None) -> tuple[str, str, str]:
    """Day, month and year as they were typed."""
    day, month, year = [*(value or "").split("/"), "", "", ""][:3]
    return day, month, year
