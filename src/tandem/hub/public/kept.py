"""Pages as they were last sent: drawn once for everybody, and again only when what they are made from has changed."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable
from http import HTTPStatus

from django.core.cache import caches
from django.http import HttpRequest, HttpResponse

__all__ = ["answer"]

_TAKES_GZIP = re.compile(r"\bgzip\b")


def answer(request: HttpRequest, etag: str, draw: Callable[[], HttpResponse]) -> HttpResponse:
    """The page as it was sent under ``etag``, or drawn now. One that has changed takes the earlier one's place."""
    pages, where = caches["pages"], _where(request)
    kept = pages.get(where)
    if kept is not None and kept[0] == etag:
        return HttpResponse(kept[1], headers=kept[2])
    response = draw()
    if response.status_code == HTTPStatus.OK and not (response.streaming or response.cookies):
        pages.set(where, (etag, response.content, dict(response.items())))
    else:
        pages.delete(where)
    return response


def _where(request: HttpRequest) -> str:
    compressed = _TAKES_GZIP.search(request.headers.get("Accept-Encoding", "")) is not None
    return hashlib.sha256(f"{compressed} {request.get_full_path()}".encode()).hexdigest()
