"""What a page needs because it is of its kind, before readers may see it."""

from __future__ import annotations

from typing import Any

from django.utils.translation import gettext as _

from tandem.core.errors import InputError
from tandem.hub.files.films import film_in
from tandem.hub.files.unsaying import said_unasked
from tandem.hub.news.kinds import Kind
from tandem.hub.newsroom.captions import cues_in

__all__ = ["refuse_incomplete"]


def refuse_incomplete(story: Any) -> None:
    """Raise :class:`InputError` for the first thing that a page still needs."""
    if story.needs_body and not story.body:
        raise InputError(_("The page has nothing in it yet."), hint=_("Write its text, then send it to be checked."))
    match story.kind:
        case Kind.LAST_WORD if not (story.name and story.portrait):
            raise InputError(
                _("A last word is somebody’s: it needs a name and a portrait."), hint=_("Put both under “By”.")
            )
        case Kind.REPORT if not story.document:
            raise InputError(_("The report itself is missing."), hint=_("Add its file, as PDF."))
        case Kind.FILM:
            _refuse_unfinished(story)


def _refuse_unfinished(film: Any) -> None:
    if bool(film.recording) == bool(film.elsewhere):
        raise InputError(
            _("There must be one film: a file, or where it is found elsewhere."),
            hint=_("Add one of the two, and leave the other empty."),
        )
    if not film.recording:
        return
    if not (film.captions and film.picture):
        raise InputError(
            _("A film needs captions, and a picture that is seen before it runs."),
            hint=_("Whoever cannot hear it reads the captions; whoever will not load it sees the picture."),
        )
    cues = cues_in(film.captions)
    with film.recording.open("rb") as file:
        found = film_in(file)
        said_unasked(file, found.media_type)
    seconds = found.seconds
    if seconds is not None and cues[-1].starts > seconds:
        raise InputError(
            _("The captions go on after the film has ended."), hint=_("They may be those of another film: look again.")
        )
