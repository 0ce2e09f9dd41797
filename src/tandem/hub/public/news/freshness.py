"""When a page of the news changes: with a story, the data or the code, never from reader to reader."""

from __future__ import annotations

import hashlib

from django.conf import settings
from django.http import HttpRequest
from django.utils import timezone

from tandem.hub.letterbox.actions import available
from tandem.hub.news.queries import newest_change
from tandem.hub.public.freshness import edition, kept_page, said_here

__all__ = ["news_page"]


def _etag(request: HttpRequest, *_args: object, **_kwargs: object) -> str:
    what = f"{said_here(request)} {newest_change(timezone.now())} {available()} {settings.COMMENTS_EMAIL}"
    return f'"{edition()[0]}-{hashlib.sha256(what.encode()).hexdigest()[:20]}"'


news_page = kept_page(_etag)
"""Of a page that changes with what is published, too."""
