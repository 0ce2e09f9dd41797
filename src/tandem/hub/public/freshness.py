"""When a public page changes: only with the data or the code, never from reader to reader."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from datetime import UTC, datetime
from functools import cache, wraps
from importlib.resources import files
from pathlib import Path

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.utils import timezone
from django.utils.cache import patch_cache_control
from django.utils.translation import get_language
from django.views.decorators.gzip import gzip_page
from django.views.decorators.http import condition, require_safe

from tandem.hub.public import kept
from tandem.hub.public.missing import NoSuchPage, missing_page

SECONDS = 60
_ROOMS = (
    "core",
    "stats",
    "published",
    "report",
    "scrutiny",
    "forecast",
    "hub/drawings.py",
    "hub/news",
    "hub/public",
    "hub/static",
    "hub/templates",
    "hub/templatetags",
)
_KINDS = {".py", ".html", ".json", ".css", ".js", ".svg", ".woff2"}

View = Callable[..., HttpResponse]


@cache
def edition() -> tuple[str, datetime]:
    """A digest of the data and code that public pages are made from, and when they last changed."""
    digest, latest = hashlib.sha256(), 0.0
    package = Path(str(files("tandem")))
    for room in _ROOMS:
        for path in sorted([package / room, *(package / room).rglob("*")]):
            if path.suffix in _KINDS and path.is_file():
                digest.update(str(path.relative_to(package)).encode())
                digest.update(hashlib.sha256(path.read_bytes()).digest())
                latest = max(latest, path.stat().st_mtime)
    return digest.hexdigest()[:20], datetime.fromtimestamp(int(latest), tz=UTC)


def said_here(request: HttpRequest) -> str:
    """What a page's words rest on besides its data: its address, the installation, the language, rules by their day."""
    said = (settings.PARTNERSHIP, settings.TELEPHONE, settings.CONTACT_EMAIL, settings.DEMO, get_language())
    return f"{request.get_full_path()} {said} {timezone.localdate()}"


def kept_page(etag: Callable[..., str], last_modified: Callable[..., datetime] | None = None) -> Callable[[View], View]:
    """A page for anybody: read only, validated by what it is made from, small on the wire, kept for a minute.

    It is drawn once for all readers until its ``etag`` changes, which is asked for each of them.
    """

    def made(view: View) -> View:
        drawn = gzip_page(_with_missing(view))

        @require_safe
        @wraps(view)
        def served(request: HttpRequest, *args: object, **kwargs: object) -> HttpResponse:
            # Weak: the same page goes out compressed and as it is.
            now = f"W/{etag(request, *args, **kwargs)}"

            @condition(etag_func=lambda *_args, **_kwargs: now, last_modified_func=last_modified)
            def answer(request: HttpRequest) -> HttpResponse:
                return kept.answer(request, now, lambda: drawn(request, *args, **kwargs))

            return answer(request)

        return served

    return made


def _with_missing(view: View) -> View:
    def answered(request: HttpRequest, *args: object, **kwargs: object) -> HttpResponse:
        try:
            response = view(request, *args, **kwargs)
        except NoSuchPage as fault:
            response = missing_page(request, fault)
        # A browser keeps for good what has moved for good, unless it is told; and a story may come back.
        if response.status_code in (200, 301, 410):
            patch_cache_control(response, public=True, max_age=SECONDS)
        return response

    return answered


def _etag(request: HttpRequest, *_args: object, **_kwargs: object) -> str:
    return f'"{edition()[0]}-{hashlib.sha256(said_here(request).encode()).hexdigest()[:12]}"'


def _last_modified(*_args: object, **_kwargs: object) -> datetime:
    return edition()[1]


open_page = kept_page(_etag, _last_modified)
"""Of a page that changes with its edition alone."""
