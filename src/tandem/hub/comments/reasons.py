"""Why a comment is rejected: from a list, local and dated."""

from __future__ import annotations

from datetime import date

from django.utils.translation import gettext as _

from tandem.hub.local_rules import in_force

__all__ = ["reasons", "words_of"]


def reasons(on: date) -> tuple[tuple[str, str], ...]:
    """The reasons that may be given on a day, as code and words."""
    return tuple((each["code"], _(each["words"])) for each in in_force("comments", "reasons.json", on)["reasons"])


def words_of(code: str, *, on: date) -> str:
    """A reason that was given on a day, in words."""
    return dict(reasons(on)).get(code, code)
