"""What was answered, in words: on the page before sending, and wherever a concern is shown to whoever sent it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from django.urls import reverse
from django.utils.translation import gettext as _

from tandem.hub.partner.steps import Step
from tandem.hub.referrals.form import Page, Subject
from tandem.hub.referrals.form.missing import gaps, places, unreadable
from tandem.hub.referrals.form.words import answer_in_words
from tandem.hub.referrals.form.written import Written

__all__ = ["Check", "Section", "check_page"]


@dataclass(frozen=True, slots=True)
class Row:
    """A question and its answer."""

    label: str
    answer: str
    known: bool


@dataclass(frozen=True, slots=True)
class Section:
    """A page of the form as it was answered."""

    title: str
    url: str
    rows: tuple[Row, ...]
    remove: str
    """Where somebody is taken off the form; empty for an only child, and on all but the first page about each."""


@dataclass(frozen=True, slots=True)
class ToDo:
    """Something that can still be added or put right."""

    label: str
    url: str
    words: str = ""


@dataclass(frozen=True, slots=True)
class Check:
    """Everything that will be sent, what is missing, and what can be added."""

    sections: tuple[Section, ...]
    missing: tuple[ToDo, ...]
    unreadable: tuple[ToDo, ...]
    more: tuple[ToDo, ...]
    can_send: bool


def check_page(written: Written, *, on: date) -> Check:
    """The page with one's answers."""
    answered = [(page, number) for page, number in places(written) if written.is_begun(page, number)]
    return Check(
        sections=tuple(_section(written, page, number, on=on) for page, number in answered),
        missing=tuple(
            ToDo(
                _named(written, gap.page, gap.number, gap.asked.label),
                _url(gap.page, gap.number, f"q-{gap.asked.name}"),
            )
            for gap in gaps(written)
        ),
        unreadable=tuple(
            ToDo(_named(written, gap.page, gap.number, gap.asked.label), _url(gap.page, gap.number), gap.words)
            for gap in unreadable(written, on=on)
        ),
        more=_more(written),
        can_send=written.says_what_worries,
    )


def _section(written: Written, page: Page, number: int, *, on: date) -> Section:
    answers = written.answers_of(page.subject, number)
    rows = tuple(
        Row(asked.label, answer_in_words(asked.question, answers[asked.name], on=on), answers[asked.name] is not None)
        for asked in written.asked_on(page)
        if asked.name in answers
    )
    first = page.subject is not Subject.CONCERN and page.key == "who"
    alone = page.subject is Subject.CHILD and len(written.children) == 1
    remove = _remove(page, number) if first and not alone else ""
    return Section(_named(written, page, number, str(page.title)), _url(page, number), rows, remove)


def _more(written: Written) -> tuple[ToDo, ...]:

    found = [
        ToDo(_named(written, page, number, str(page.title)), _url(page, number, plain=True))
        for page, number in places(written)
        if not page.essential and not written.is_begun(page, number)
    ]
    another = [
        ToDo(_("Another child"), reverse("partner:person", args=["child", len(written.children) + 1, "who"])),
        ToDo(
            _("Another adult or somebody in the household") if written.adults else _("The adults and the household"),
            reverse("partner:person", args=["adult", len(written.adults) + 1, "who"]),
        ),
    ]
    return (*another, *found)


def _remove(page: Page, number: int) -> str:

    return reverse("partner:remove", args=[page.subject.value, number])


def _url(page: Page, number: int, anchor: str = "", *, plain: bool = False) -> str:
    url = Step(page, number).url
    url = url if plain else f"{url}?from=check"
    return f"{url}#{anchor.replace('.', '-')}" if anchor else url


def _named(written: Written, page: Page, number: int, words: str) -> str:
    """Words with the name of whoever they are about, where there are several."""
    if page.subject is Subject.CONCERN:
        return words
    people = written.people(page.subject)
    kind = _("child %(number)s") if page.subject is Subject.CHILD else _("adult %(number)s")
    name = people[number - 1].name or (kind % {"number": number} if len(people) > 1 else "")
    return f"{words} ({name})" if name else words
