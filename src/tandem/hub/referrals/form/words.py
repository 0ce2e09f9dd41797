"""What was answered on the form, in words, wherever an answer is shown."""

from __future__ import annotations

from datetime import date
from functools import partial

from django.utils.formats import date_format

from tandem.hub.referrals.form.faults import day_of
from tandem.hub.referrals.form.kinds import Kind, Question
from tandem.hub.referrals.form.pages import PAGES
from tandem.hub.referrals.questions import declare

__all__ = ["answer_in_words", "declare_questions"]


def answer_in_words(question: Question, value: str | None, *, on: date) -> str:
    """An answer as a person would say it."""
    if value is None:
        return str(question.not_known)
    if question.kind is Kind.DATE:
        day = day_of(value)
        return date_format(day, "j F Y") if day else value.replace("/", " ").strip()
    if question.kind in (Kind.ONE, Kind.PICK, Kind.MANY):
        labels = {str(choice.code): str(choice.label) for choice in question.choices(on)}
        codes = value.split(", ") if question.kind is Kind.MANY else [value]
        return "; ".join(labels.get(code, code) for code in codes)
    return value


def declare_questions() -> None:
    """Say how each question of the form is put and how its answers read."""
    for page in PAGES:
        for question in page.questions:
            declare(question.key, question.label, partial(_said, question))


def _said(question: Question, answer: str, on: date) -> str:
    return answer_in_words(question, answer, on=on)
