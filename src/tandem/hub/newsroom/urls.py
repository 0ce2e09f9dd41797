"""The addresses at which stories are written: Wagtail's, each open to whoever may write, or to nobody.

Wagtail's menus ask for the addresses of all its pages, so those that are not
for us keep their names and answer nothing.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from csp.constants import NONE, SELF, UNSAFE_INLINE
from csp.decorators import csp_replace
from django.http import Http404, HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.urls import URLPattern, URLResolver, path
from wagtail.admin.urls import urlpatterns as wagtails

from tandem.core.roles import Permission
from tandem.hub.files.rules import TakenFor
from tandem.hub.files.uploads import takes
from tandem.hub.newsroom import views
from tandem.hub.permissions import requires

__all__ = ["urlpatterns"]

View = Callable[..., HttpResponseBase]

_OPEN = (
    "^$",
    "pages/",
    "api/",
    "images/",
    "choose-",
    "tag-autocomplete/",
    "editing-sessions/",
    "block-preview/",
    "sprite/",
    "jsi18n/",
    "dismissibles/",
    "image/chooser",
    "images/chooser",
)

_POLICY = {
    "default-src": [SELF],
    "base-uri": [NONE],
    "connect-src": [SELF],
    "font-src": [SELF, "data:"],
    "form-action": [SELF],
    "frame-ancestors": [SELF],
    "frame-src": [SELF],
    "img-src": [SELF, "data:", "blob:"],
    "object-src": [NONE],
    "script-src": [SELF, UNSAFE_INLINE],
    "style-src": [SELF, UNSAFE_INLINE],
}
"""Wagtail writes styles and small scripts into its pages. Nobody comes to them who is not signed in and writes."""


def _shut(_request: HttpRequest, *_args: Any, **_kwargs: Any) -> HttpResponse:
    raise Http404


def _for_writers(view: View) -> View:
    return takes(TakenFor.FILM)(requires(Permission.WRITE_NEWS)(csp_replace(_POLICY)(view)))


def _opened(patterns: list[URLPattern | URLResolver], prefix: str = "") -> list[URLPattern | URLResolver]:
    """The same addresses and names, each with what it asks of whoever comes."""
    for pattern in patterns:
        where = prefix + str(pattern.pattern)
        if isinstance(pattern, URLResolver):
            _opened(pattern.url_patterns, where)
        else:
            inside = (where or "^$").startswith(_OPEN)
            pattern.callback = _for_writers(pattern.callback if inside else _shut)
    return patterns


urlpatterns = [
    path("files/<path:name>", views.original, name="newsroom_original"),
    path("account/", views.own_account, name="wagtailadmin_account"),
    path("logout/", views.leave, name="wagtailadmin_logout"),
    *_opened(wagtails),
]
