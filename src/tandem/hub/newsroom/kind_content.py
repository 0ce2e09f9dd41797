"""What a page says because it is of its kind: as plain data, which needs nothing of the newsroom."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from datetime import datetime, time
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from django.utils import timezone

from tandem.core.claim_checker import without_marks
from tandem.core.errors import InputError
from tandem.hub.files.documents import said_by_itself
from tandem.hub.files.films import film_in
from tandem.hub.news.kinds import Kind
from tandem.hub.newsroom.captions import Cue, cues_in, said_in, written
from tandem.hub.newsroom.models import Photograph, Story

if TYPE_CHECKING:
    from tandem.hub.newsroom.content import Keep

__all__ = ["by_of", "details_of", "over_of", "said_besides", "said_by_document", "said_in_captions"]


def by_of(story: Any, drawn: Callable[[Photograph], Mapping[str, Any]]) -> Mapping[str, Any] | None:
    """Whose word it is, where anybody's in particular."""
    if not getattr(story, "name", ""):
        return None
    said = {"name": without_marks(story.name), "post": without_marks(story.post)}
    return {**said, "portrait": drawn(story.portrait) if story.portrait else None}


def details_of(story: Any, keep: Keep) -> Mapping[str, Any]:
    """What no other kind of page has."""
    match story.kind:
        case Kind.EVENT:
            said = {name: without_marks(getattr(story, name)) for name in ("where", "how_to_come")}
            return {**said, "ends": bool(story.ends)}
        case Kind.PERSON:
            said = {name: without_marks(getattr(story, name)) for name in ("post", "agency")}
            return {**said, "on_board": story.on_board, "order": story.order}
        case Kind.REPORT:
            about = {"year": story.year, "sort": story.get_sort_display()}
            return {**about, "file": keep.file(story.document, "application/pdf")} if story.document else about
        case Kind.FILM if story.recording:
            return _film(story, keep)
        case Kind.FILM if story.elsewhere:
            return {"elsewhere": story.elsewhere, "host": urlsplit(story.elsewhere).hostname}
    return {}


def _film(story: Any, keep: Keep) -> Mapping[str, Any]:
    with story.recording.open("rb") as file:
        film = film_in(file)
    return {
        "film": keep.file(story.recording, film.media_type),
        "width": film.width,
        "height": film.height,
        "seconds": film.seconds,
        **({"captions": keep.text(written(cues), "text/vtt")} if (cues := _cues(story)) else {}),
    }


def said_by_document(story: Any) -> list[tuple[str, str]]:
    """What the file of a report says of itself, which goes out with it as it is."""
    if story.kind is not Kind.REPORT or not story.document:
        return []
    with story.document.open("rb") as file:
        return said_by_itself(file)


def over_of(story: Any) -> datetime | None:
    """When an event is over: as it says, or with the day on which it begins."""
    if story.kind is not Kind.EVENT:
        return None
    begins = timezone.localtime(story.starts)
    return story.ends or datetime.combine(begins.date(), time.max, begins.tzinfo)


def said_in_captions(story: Any) -> str:
    """The words of a film's captions."""
    return said_in(_cues(story))


def _cues(story: Any) -> tuple[Cue, ...]:
    """The captions of a film; none where they cannot be read, which is said elsewhere."""
    try:
        return cues_in(story.captions) if getattr(story, "captions", "") else ()
    except InputError:
        return ()


def said_besides(story: Story) -> Iterator[str]:
    """Words that readers see, and that stand in no passage of its text."""
    for name in ("name", "post", "agency", "where", "how_to_come"):
        yield str(getattr(story, name, ""))
