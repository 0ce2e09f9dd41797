"""What somebody has written so far: kept exactly as it was typed, right or wrong, until it is sent."""

from __future__ import annotations

import secrets
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from django.utils.translation import gettext as _

from tandem.core.errors import InputError
from tandem.hub.referrals.form import Page, Question, Subject

__all__ = ["MOST", "Answered", "Asked", "Somebody", "Written"]

MOST = 30
"""The most children, and the most adults, that one form describes."""

Answered = dict[str, str | None]
"""Answers by the name of the question: text, or ``None`` for "not known". A question left blank is not there."""


@dataclass(slots=True)
class Somebody:
    """A child or an adult on the form; ``mark`` stays theirs when others are added or taken away."""

    mark: str
    answers: Answered = field(default_factory=dict)

    @property
    def name(self) -> str:
        """The name as far as it is written; empty where it is not."""
        return " ".join(filter(None, (self.answers.get("given_name"), self.answers.get("family_name"))))


@dataclass(frozen=True, slots=True)
class Asked:
    """One question as it is put: about whom, and under which name it comes back."""

    question: Question
    name: str
    about: str = ""
    """The child's name, in a question that is put for each child."""

    @property
    def label(self) -> str:
        """The question in words."""
        words = str(self.question.label)
        return words % {"child": self.about} if self.question.per_child else words


@dataclass(slots=True)
class Written:
    """A form as far as it is filled in; there is always one child on it."""

    answers: Answered = field(default_factory=dict)
    children: list[Somebody] = field(default_factory=list)
    adults: list[Somebody] = field(default_factory=list)
    recorded: dict[str, str] = field(default_factory=dict)
    """How and when it came and who raised it, where the front door writes it down for somebody else."""

    def __post_init__(self) -> None:
        if not self.children:
            self.children.append(Somebody(_new_mark()))

    @classmethod
    def from_kept(cls, kept: Mapping[str, Any]) -> Written:
        """Read back what :meth:`to_keep` gave."""
        return cls(
            dict(kept.get("answers", {})),
            [Somebody(each["mark"], dict(each["answers"])) for each in kept.get("children", ())],
            [Somebody(each["mark"], dict(each["answers"])) for each in kept.get("adults", ())],
            dict(kept.get("recorded", {})),
        )

    def to_keep(self) -> dict[str, Any]:
        """As plain values."""
        return {
            "answers": self.answers,
            "children": [{"mark": each.mark, "answers": each.answers} for each in self.children],
            "adults": [{"mark": each.mark, "answers": each.answers} for each in self.adults],
            "recorded": self.recorded,
        }

    def people(self, subject: Subject) -> list[Somebody]:
        """The children, or the adults."""
        return self.adults if subject is Subject.ADULT else self.children

    def answers_of(self, subject: Subject, number: int = 1) -> Answered:
        """The answers about a subject; people are counted from 1.

        Raises:
            InputError: nobody of that number is on the form.
        """
        if subject is Subject.CONCERN:
            return self.answers
        people = self.people(subject)
        if not 1 <= number <= len(people):
            raise InputError(f"The form has no {subject.value} {number}.", hint="Go to the page with your answers.")
        return people[number - 1].answers

    def add(self, subject: Subject) -> int:
        """Put one more child or adult on the form, unless it is full; the number of the last."""
        people = self.people(subject)
        if len(people) < MOST:
            people.append(Somebody(_new_mark()))
        return len(people)

    def remove(self, subject: Subject, number: int) -> None:
        """Take somebody off the form, with what others are said to be to them; the only child stays, emptied."""
        self.answers_of(subject, number)
        gone = self.people(subject).pop(number - 1)
        for adult in self.adults:
            for name in [name for name in adult.answers if name.endswith(f".{gone.mark}")]:
                del adult.answers[name]
        if not self.children:
            self.children.append(Somebody(_new_mark()))

    def asked_on(self, page: Page) -> Iterator[Asked]:
        """The questions of a page, those about each child once for each."""
        for question in page.questions:
            if not question.per_child:
                yield Asked(question, question.key)
                continue
            for number, child in enumerate(self.children, start=1):
                yield Asked(question, f"{question.key}.{child.mark}", child.name or _unnamed(number))

    def is_begun(self, page: Page, number: int = 1) -> bool:
        """Whether anything on a page is answered."""
        answers = self.answers_of(page.subject, number)
        return any(asked.name in answers for asked in self.asked_on(page))

    @property
    def says_what_worries(self) -> bool:
        """Whether there is a concern at all: some answer in words, be it that it is not known."""
        told = [self.answers, *(child.answers for child in self.children)]
        return any(name in answers for answers in told for name in _CONCERN)


_CONCERN = frozenset({"what_happened", "worries", "injuries", "factors", "history", "own_words", "impact", "asked_for"})


def _new_mark() -> str:
    return secrets.token_hex(4)


def _unnamed(number: int) -> str:
    return _("child %(number)s") % {"number": number}
