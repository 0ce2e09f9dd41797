"""Passwords that are long but still first in any list of guesses."""

from __future__ import annotations

import gzip
import re
from functools import cache

from django.contrib.auth.password_validation import CommonPasswordValidator
from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

__all__ = ["NotAVariation"]

_LETTERS = str.maketrans("013457@$!", "oieastasi")


class NotAVariation:
    """Refuses a common password made longer with digits, signs or its own repetition.

    The list is Django's, of 20,000 passwords from published breaches; nothing
    is sent anywhere to be checked.
    """

    def validate(self, password: str, user: object = None) -> None:  # noqa: ARG002 - Django's own signature
        """Raise when what is left after stripping such padding is a common password, a place or our own name."""
        if _cores(password) & _common():
            raise ValidationError(
                _("This password is a common one with something added. Three or four unconnected words are better."),
                code="password_variation",
            )

    def get_help_text(self) -> str:
        """What to tell somebody who is choosing."""
        return _("Use at least 12 characters: three or four unconnected words are easy to remember and hard to guess.")


def _cores(password: str) -> set[str]:
    folded = password.lower()
    stripped = re.sub(r"^[\W\d_]+|[\W\d_]+$", "", folded)
    plain = stripped.translate(_LETTERS)
    found = {folded, stripped, plain, re.sub(r"[\W\d_]+$", "", folded).translate(_LETTERS)}
    for text in tuple(found):
        repeated = re.fullmatch(r"(.+?)\1+", text)
        if repeated:
            found.add(repeated[1])
    return {core for core in found if core}


@cache
def _common() -> frozenset[str]:
    with gzip.open(CommonPasswordValidator().DEFAULT_PASSWORD_LIST_PATH, "rt", encoding="utf-8") as lines:
        return frozenset(line.strip() for line in lines) | {"tandem", "safeguarding"}
