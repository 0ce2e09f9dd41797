"""Every page of the form in order."""

from __future__ import annotations

from tandem.core.errors import InputError
from tandem.hub.referrals.form.concern import AFTER_CHILDREN, BEFORE_CHILDREN
from tandem.hub.referrals.form.kinds import Page, Question, Subject
from tandem.hub.referrals.form.people import OF_ADULTS, OF_CHILDREN, OF_CHILDREN_LATER

__all__ = ["ESSENTIAL", "PAGES", "page", "pages_of", "question"]

_SHORT_AFTER = tuple(each for each in AFTER_CHILDREN if each.essential)
_LATER = tuple(each for each in AFTER_CHILDREN if not each.essential)

PAGES: tuple[Page, ...] = (*BEFORE_CHILDREN, *OF_CHILDREN, *_SHORT_AFTER, *OF_CHILDREN_LATER, *OF_ADULTS, *_LATER)
"""The short way first, then what can be added to it."""

ESSENTIAL: tuple[Page, ...] = tuple(each for each in PAGES if each.essential)


def pages_of(subject: Subject) -> tuple[Page, ...]:
    """The pages that ask about a subject, in order."""
    return tuple(each for each in PAGES if each.subject is subject)


def page(key: str, subject: Subject = Subject.CONCERN) -> Page:
    """The page of that key.

    Raises:
        InputError: the form has no such page.
    """
    for each in pages_of(subject):
        if each.key == key:
            return each
    raise InputError(f"The form has no page {key!r} about a {subject.value}.", hint="Start from the first page.")


def question(key: str, subject: Subject = Subject.CONCERN) -> Question:
    """The question of that key, or the one that a key marked with a child comes from.

    Raises:
        InputError: the form asks no such thing.
    """
    plain = key.partition(".")[0]
    for each in pages_of(subject):
        for asked in each.questions:
            if asked.key == plain:
                return asked
    raise InputError(f"The form does not ask {key!r} about a {subject.value}.")
