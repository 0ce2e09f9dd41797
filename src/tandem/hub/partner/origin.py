"""Taking in a page that was typed on this site, even where the browser has lost the token that would prove it."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Any

from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.views.decorators.csrf import csrf_exempt

__all__ = ["typed_here"]

View = Callable[..., HttpResponse]


def typed_here(view: View) -> View:
    """Take a page's answers without a token, and refuse those that the browser says come from another site.

    The token changes when somebody signs in in another window, and what was
    typed would be lost with the refusal. Nothing is open to another site
    without it: neither the session's nor the draft's cookie travels with a
    form from elsewhere (SameSite), and saving a page sends nothing.
    """

    @wraps(view)
    def wrapped(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        if request.method == "POST" and request.headers.get("Sec-Fetch-Site") in ("cross-site", "same-site"):
            raise PermissionDenied
        return view(request, *args, **kwargs)

    return csrf_exempt(wrapped)
