"""What is not answered, and what we could not read: named on the last page, and never in the way of sending."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from tandem.hub.referrals.form import PAGES, Page, Subject
from tandem.hub.referrals.form.faults import fault_of
from tandem.hub.referrals.form.written import Asked, Written

__all__ = ["Gap", "gaps", "unreadable"]


@dataclass(frozen=True, slots=True)
class Gap:
    """A question, the page it stands on, and why it is named."""

    page: Page
    number: int
    asked: Asked
    words: str = ""


def gaps(written: Written) -> list[Gap]:
    """The questions that matter most and have no answer at all; "not known" is an answer."""
    found = []
    for page, number in places(written):
        answers = written.answers_of(page.subject, number)
        for asked in written.asked_on(page):
            reason = asked.name == "parents_not_told_reason" and answers.get("parents_told") == "no"
            if (asked.question.matters or reason) and asked.name not in answers and not _said_otherwise(asked, answers):
                found.append(Gap(page, number, asked))
    return found


def unreadable(written: Written, *, on: date) -> list[Gap]:
    """Answers that will go as they were typed, because we cannot read them as what was asked for."""
    return [
        Gap(page, number, asked, words)
        for page, number in places(written)
        for asked in written.asked_on(page)
        if (words := fault_of(asked, written.answers_of(page.subject, number), on=on))
    ]


def places(written: Written) -> Iterator[tuple[Page, int]]:
    """Every page about everybody on the form, in order, with the number of the person it is about."""
    done: set[Subject] = set()
    for page in PAGES:
        if page.subject is Subject.CONCERN:
            yield page, 1
        elif page.subject not in done:
            done.add(page.subject)
            for number in range(1, len(written.people(page.subject)) + 1):
                for each in PAGES:
                    if each.subject is page.subject:
                        yield each, number


def _said_otherwise(asked: Asked, answers: dict[str, str | None]) -> bool:
    """A date of birth is not missing where the age or the date expected stands instead."""
    return asked.name == "born" and any(answers.get(other) for other in ("age_told", "expected"))
