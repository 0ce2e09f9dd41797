"""The partner door."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from django.apps import AppConfig

if TYPE_CHECKING:
    from tandem.hub.referrals.form.kinds import Question


class Partner(AppConfig):
    """Pages for whoever raises a concern."""

    name = "tandem.hub.partner"
    label = "partner"

    def ready(self) -> None:
        """Declare who takes in what the public tells, and how the form's questions and answers read."""
        from tandem.hub.letterbox.kinds import register
        from tandem.hub.partner.envelopes import KIND, take_in
        from tandem.hub.partner.presenters.answers import answer_in_words
        from tandem.hub.referrals.form.pages import PAGES
        from tandem.hub.referrals.questions import declare

        register(KIND, take_in)
        for page in PAGES:
            for question in page.questions:
                declare(question.key, question.label, partial(_said, answer_in_words, question))


def _said(in_words: Callable[..., str], question: Question, answer: str, on: date) -> str:
    return in_words(question, answer, on=on)
