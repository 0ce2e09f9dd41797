"""A file that a story shows or hands out: whole, or the part that a browser asks for when a film is wound on."""

from __future__ import annotations

import re
from collections.abc import Iterator

from django.http import Http404, HttpRequest, HttpResponse
from django.utils.cache import add_never_cache_headers, get_conditional_response, patch_cache_control
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from tandem.hub.news.actions import PIECE
from tandem.hub.news.models import File
from tandem.hub.news.queries import file as find
from tandem.hub.news.queries import pieces
from tandem.hub.news.shown import ENDINGS
from tandem.hub.permissions import public
from tandem.hub.public.freshness import SECONDS
from tandem.hub.public.news import whole

__all__ = ["file"]

_MOST = 4 * PIECE
"""The most bytes of one part. A browser asks for the next when it needs it."""
_RANGE = re.compile(r"^bytes=(\d{0,15})-(\d{0,15})$", re.ASCII)
_WHOLE = whole.Turn(180_000_000)
"""Three of the largest films in a minute, or nine of the largest reports. Browsers ask for a film in parts."""


@public
@require_safe
def file(request: HttpRequest, digest: str, ending: str) -> HttpResponse:
    """The file. It never changes, and is kept no longer than a page: its story may be taken down.

    What is sent is handed over in one piece: a thread that gave it out bit by
    bit would wait for a slow reader, and everybody else for the thread.
    """
    found = find(digest)
    if found is None or ENDINGS.get(found.media_type) != ending:
        raise Http404
    etag = f'"{digest}"'
    response = get_conditional_response(request, etag=etag)
    if response is None or response.status_code != 304:
        response = _answer(request, found, etag)
    if response.status_code == 503:
        return response
    response["ETag"] = etag
    response["Accept-Ranges"] = "bytes"
    patch_cache_control(response, public=True, max_age=SECONDS)
    return response


def _answer(request: HttpRequest, found: File, etag: str) -> HttpResponse:
    asked = _RANGE.match(request.headers.get("Range", ""))
    if asked is None or asked[0] == "bytes=-" or request.headers.get("If-Range", etag) != etag:
        return _whole(request, found)
    first, last = _part(asked[1], asked[2], found.size)
    if first > last:
        refused = HttpResponse(status=416)
        refused["Content-Range"] = f"bytes */{found.size}"
        return refused
    last = min(last, first + _MOST - 1)
    part = b"" if request.method == "HEAD" else b"".join(_between(found, first, last))
    response = HttpResponse(part, status=206, content_type=found.media_type)
    response["Content-Length"] = str(last - first + 1)
    response["Content-Range"] = f"bytes {first}-{last}/{found.size}"
    return response


def _whole(request: HttpRequest, found: File) -> HttpResponse:
    content = b""
    if request.method != "HEAD":
        if found.size > _MOST and not _WHOLE.takes(found.size):
            return _busy()
        content = b"".join(_between(found, 0, found.size - 1))
    response = HttpResponse(content, content_type=found.media_type)
    response["Content-Length"] = str(found.size)
    return response


def _busy() -> HttpResponse:
    words = _("Many people are loading large files just now. Try again in a minute.")
    response = HttpResponse(words, status=503, content_type="text/plain; charset=utf-8")
    response["Retry-After"] = str(whole.SECONDS)
    add_never_cache_headers(response)
    return response


def _part(first: str, last: str, size: int) -> tuple[int, int]:
    """The first byte and the last of a part; of one that is not there, the first comes after the last."""
    if not first:
        return max(size - int(last), 0), size - 1 if int(last) else -1
    return int(first), min(int(last), size - 1) if last else size - 1


def _between(found: File, first: int, last: int) -> Iterator[bytes]:
    for number, content in pieces(found, first // PIECE, last // PIECE):
        begins = number * PIECE
        yield content[max(first - begins, 0) : last - begins + 1]
