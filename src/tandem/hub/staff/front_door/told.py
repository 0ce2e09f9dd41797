"""What was told, each answer under its question."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.utils.translation import gettext as _

from tandem.hub.referrals.questions import label, said

__all__ = ["Row", "told_rows"]


@dataclass(frozen=True, slots=True)
class Row:
    """A question and its answer; ``known`` is false where the answer was "not known"."""

    label: str
    answer: str
    known: bool = True


def told_rows(answers: Mapping[str, Any], day: date) -> list[Row]:
    """What was told, each answer under its question; "not known" apart from what was never asked."""
    return [
        Row(label(key), _("Not known"), known=False) if answer is None else Row(label(key), _text(key, answer, day))
        for key, answer in answers.items()
    ]


def _text(key: str, answer: Any, day: date) -> str:
    return ", ".join(map(str, answer)) if isinstance(answer, list) else said(key, str(answer), on=day)
