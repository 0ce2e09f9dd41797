"""What a page needs because it is of its kind, before readers may see it."""

from __future__ import annotations

from typing import Any

from django.utils.translation import gettext as _

from tandem.core.errors import InputError
from tandem.hub.news.kinds import Kind

__all__ = ["refuse_incomplete"]


def refuse_incomplete(story: Any) -> None:
    """Raise :class:`InputError` for the first thing that a page still needs."""
    if story.needs_body and not story.body:
        raise InputError(_("The page has nothing in it yet."), hint=_("Write its text, then send it to be checked."))
    if story.kind is Kind.LAST_WORD and not (story.name and story.portrait):
        raise InputError(
            _("A last word is somebody’s: it needs a name and a portrait."), hint=_("Put both under “By”.")
        )
