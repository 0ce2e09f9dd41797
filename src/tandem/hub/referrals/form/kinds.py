"""What a question and a page of questions are."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

__all__ = ["NOT_KNOWN", "Choice", "Kind", "Page", "Question", "Subject", "fixed"]

Words = str | Promise
NOT_KNOWN = _("Not known")


class Kind(StrEnum):
    """How a question is put."""

    LINE = "line"
    TEXT = "text"
    EMAIL = "email"
    TELEPHONE = "telephone"
    DATE = "date"
    ONE = "one"
    """One of a few, all of them shown."""
    PICK = "pick"
    """One of many, in a list that opens."""
    MANY = "many"


class Subject(StrEnum):
    """About whom a page asks."""

    CONCERN = "concern"
    CHILD = "child"
    ADULT = "adult"


@dataclass(frozen=True, slots=True)
class Choice:
    """One of the answers that a question offers."""

    code: str
    label: Words
    hint: Words = ""


Choices = Callable[[date], tuple[Choice, ...]]
"""The choices as they stood on a day."""


def none(_day: date) -> tuple[Choice, ...]:
    """No choices: the answer is in one's own words."""
    return ()


def fixed(*choices: tuple[str, Words] | tuple[str, Words, Words]) -> Choices:
    """Choices that do not change with the law."""
    known = tuple(Choice(*each) for each in choices)
    return lambda _day: known


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """One question."""

    key: str
    label: Words
    hint: Words = ""
    kind: Kind = Kind.LINE
    choices: Choices = none
    length: int = 200
    """The most characters that a line holds; what is longer is kept, and said to be too long."""
    autocomplete: str = ""
    not_known: Words = NOT_KNOWN
    matters: bool = False
    """Named on the last page when it is not answered."""
    suggest_agencies: bool = False
    per_child: bool = False
    """Put once for each child of the concern; its key is then followed by the child's own mark."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """A page of the form: one group of questions."""

    key: str
    title: Words
    questions: tuple[Question, ...]
    subject: Subject = Subject.CONCERN
    lead: Words = ""
    essential: bool = False
    """On the short way through the form."""
    help: str = ""
    """A template with help that stands beside the questions."""
