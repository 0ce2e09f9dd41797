"""What a page says, as readers are to read it: plain parts, each with its kind, that need nothing of the newsroom."""

from __future__ import annotations

import io
import re
from collections.abc import Iterator, Mapping
from datetime import datetime
from html import unescape
from typing import Any, Protocol

from django.utils.html import strip_tags
from django.utils.translation import gettext as _
from PIL import Image
from wagtail.rich_text import expand_db_html

from tandem.core.claim_checker import LINK, find_marks, without_marks
from tandem.hub.evidence.queries import by_number
from tandem.hub.evidence.telling import as_told as told_of
from tandem.hub.news.actions import Told
from tandem.hub.news.kinds import Kind
from tandem.hub.newsroom import corrections
from tandem.hub.newsroom.kind_content import by_of, details_of, over_of, said_besides, said_in_captions
from tandem.hub.newsroom.models import Photograph, Story
from tandem.hub.newsroom.replying import parts_of, words_beside

__all__ = ["Keep", "as_told", "beside_of", "drawn", "words_of"]


class Keep(Protocol):
    """Takes what goes with a story and says where it is found."""

    def picture(self, rendition: Any, /) -> Mapping[str, Any]:
        """A picture in one size."""

    def file(self, file: Any, media_type: str, /) -> Mapping[str, Any]:
        """A file that was sent in."""

    def text(self, words: str, media_type: str, /) -> Mapping[str, Any]:
        """A text that a browser asks for by itself: captions."""


_HEAD = ("fill-1280x720|format-webp", "fill-640x360|format-webp")
_INSIDE = ("width-1280|format-webp", "width-640|format-webp")
_PORTRAIT = ("fill-480x480|format-webp", "fill-240x240|format-webp")
_QUALITY = 80
_TO_THE_WEB = re.compile(r"""(<a\b[^>]*\bhref=["']https?://[^"'/\s][^>]*>.*?)</a>""", re.DOTALL | re.IGNORECASE)
_MARK = re.compile(r"\s*\[(evidence|note) (\d{1,9})\]", re.IGNORECASE)


def as_told(story: Story, *, published: datetime, now: datetime, keep: Keep) -> Told:
    """The story, what goes with it kept by ``keep``; at its end what those it criticises were asked and said by now."""
    content = (*(_part(block, keep) for block in story.body), *parts_of(story, at=now))
    head = _PORTRAIT if story.kind is Kind.PERSON else _HEAD
    besides = [*(words for _id, words in words_of(story)), *_named(content), *said_besides(story)]
    return Told(
        page=story.pk,
        slug=story.slug,
        title=without_marks(story.title),
        lead=without_marks(story.lead),
        topics=tuple((tag.slug, tag.name) for tag in story.topics.all().order_by("name")),
        picture=_picture(story.picture, head, keep) if story.picture else None,
        content=content,
        words=without_marks(" ".join(besides)),
        published=published,
        kind=story.kind,
        by=by_of(story, lambda portrait: _picture(portrait, _PORTRAIT, keep)),
        details=details_of(story, keep),
        happens=getattr(story, "starts", None),
        over=over_of(story),
    )


def words_of(story: Story) -> Iterator[tuple[str, str]]:
    """Every passage as it was written, marks and all, with the id of its part; the title and the lead have names."""
    yield "title", story.title
    yield "lead", story.lead
    for block in story.body:
        match block.block_type:
            case "paragraph":
                yield block.id, _plain(block.value.source)
            case "quote":
                yield block.id, f"{block.value['words']}\n{block.value['said']}"
            case "picture":
                yield block.id, block.value["caption"]


def beside_of(story: Story) -> Iterator[tuple[str, str]]:
    """What readers are told beside the text: by whom, where and when, what pictures show, and where something was read.

    What a note says of itself can be read where it leads, if it leads anywhere.
    """
    yield "captions", said_in_captions(story)
    yield "besides", "\n".join(filter(None, said_besides(story)))
    for photograph in story.photographs:
        yield "picture", _shown_by(photograph)
    notes = 0
    for block in story.body:
        match block.block_type:
            case "picture":
                yield block.id, _shown_by(block.value["picture"])
            case "note":
                notes += 1
                read_at = f" [note {notes}]" if block.value["url"] else ""
                yield block.id, "\n".join(f"{said}{read_at}" for said in _said_by(block.value) if said)
    yield from corrections.words_beside(story)
    yield from words_beside(story)


def drawn(rendition: Any) -> tuple[bytes, str]:
    """A picture drawn afresh from its points alone, and its media type: nothing of place, time or device is left."""
    with rendition.file.open("rb") as file:
        picture = Image.open(file, formats=["WEBP"])
        picture.load()
    picture.info.clear()
    made = io.BytesIO()
    picture.save(made, format="WEBP", quality=_QUALITY, exif=b"", icc_profile=b"", xmp=b"")
    return made.getvalue(), "image/webp"


def _part(block: Any, keep: Keep) -> Mapping[str, Any]:
    value = block.value
    match block.block_type:
        case "paragraph":
            return {"kind": "text", "html": _as_read(expand_db_html(value.source))}
        case "quote":
            return {"kind": "quote", **_marked("words", value["words"]), "said": without_marks(value["said"])}
        case "picture":
            return {
                "kind": "picture",
                **_marked("caption", value["caption"]),
                **_picture(value["picture"], _INSIDE, keep),
            }
        case "evidence":
            return {"kind": "evidence", **_evidence(value)}
        case "note":
            name, when = _said_by(value)
            return {"kind": "note", "name": without_marks(name), "url": value["url"], "when": without_marks(when)}
    raise ValueError(block.block_type)


def _evidence(value: Any) -> Mapping[str, Any]:
    number = int(value["number"])
    return told_of(by_number({number})[number])


def _picture(photograph: Photograph, sizes: tuple[str, str], keep: Keep) -> Mapping[str, Any]:
    wide, narrow = (photograph.get_rendition(size) for size in sizes)
    said = {"alt": without_marks(photograph.alt), "credit": without_marks(photograph.credit)}
    return {**said, "wide": keep.picture(wide), "narrow": keep.picture(narrow)}


def _shown_by(photograph: Photograph) -> str:
    return f"{photograph.alt}\n{photograph.credit}"


def _said_by(note: Any) -> tuple[str, str]:
    return note["name"], note["when"] or ""


def _as_read(html: str) -> str:
    """Without the keys by which the editor knows its own paragraphs, and with each mark leading where it says."""
    return _MARK.sub(_leading, re.sub(r'\s*data-block-key="[^"]*"', "", html))


def _leading(mark: re.Match[str]) -> str:
    kind, number = mark[1].lower(), int(mark[2])
    words, name = (
        (number, f' aria-label="{_("Note")} {number}"') if kind == "note" else (f"{_('Evidence')} {number}", "")
    )
    return f'<sup class="mark"><a href="#{kind}-{number}"{name}>{words}</a></sup>'


def _marked(name: str, words: str) -> Mapping[str, Any]:
    """Words that are shown as they stand, with the marks that go behind them."""
    marks = [[mark.kind.value, mark.number] for mark in find_marks(words)]
    return {name: without_marks(words), "marks": marks}


def _plain(html: str) -> str:
    """The words of a text, each paragraph and heading on a line of its own, and a mark where a link to the web ends."""
    lines = re.sub(r"</(?:p|h\d|li|div)>|<br\s*/?>|<hr\s*/?>", lambda end: end[0] + "\n", html)
    return unescape(strip_tags(_TO_THE_WEB.sub(lambda link: link[1] + LINK, lines))).strip()


def _named(content: tuple[Mapping[str, Any], ...]) -> list[str]:
    replies = [part for part in content if part["kind"] == "reply"]
    evidence = [part["title"] for part in content if part["kind"] == "evidence"]
    return [*evidence, *(part[name] for part in replies for name in ("who", "about", "answer"))]
