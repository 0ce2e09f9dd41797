"""How many read the news by e-mail, and on what: never who."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from tandem.core.roles import Permission
from tandem.hub.permissions import requires
from tandem.hub.subscribers.queries import readers

__all__ = ["by_mail"]


@requires(Permission.PUBLISH_NEWS)
@require_safe
def by_mail(request: HttpRequest) -> HttpResponse:
    """Each desk, in numbers."""
    return render(request, "staff/news/readers.html", {"desks": readers()})
