"""The private door's pages."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_GET

from tandem.core.roles import Permission
from tandem.hub.permissions import requires


@requires(Permission.VIEW_STAFF_START)
@require_GET
def start(request: HttpRequest) -> HttpResponse:
    """What somebody comes for, by role."""
    return render(request, "staff/start.html")
