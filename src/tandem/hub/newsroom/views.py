"""What stands beside Wagtail's own pages: pictures as they were sent in, and ways back to the hub's sign-in."""

from __future__ import annotations

from django.core.exceptions import SuspiciousFileOperation
from django.core.files.storage import default_storage
from django.http import FileResponse, Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.views.decorators.http import require_safe

from tandem.core.roles import Permission
from tandem.hub.permissions import requires

__all__ = ["leave", "original", "own_account"]

_SHOWN = {
    ".jpg": "image/jpeg",
    ".jpeg": "image/jpeg",
    ".png": "image/png",
    ".webp": "image/webp",
    ".mp4": "video/mp4",
    ".webm": "video/webm",
    ".pdf": "application/pdf",
}


@requires(Permission.WORK_NEWSROOM)
@require_safe
def original(_request: HttpRequest, name: str) -> FileResponse:
    """A picture of the newsroom in one of its sizes, or a film or report as it was sent in."""
    kind = next((kind for ending, kind in _SHOWN.items() if name.lower().endswith(ending)), None)
    try:
        if kind is None or not default_storage.exists(name):
            raise Http404
    except SuspiciousFileOperation:
        raise Http404 from None
    return FileResponse(default_storage.open(name), content_type=kind)


@requires(Permission.WORK_NEWSROOM)
@require_safe
def own_account(_request: HttpRequest) -> HttpResponse:
    """One's account is kept by the hub."""
    return redirect("account_security")


@requires(Permission.WORK_NEWSROOM)
def leave(_request: HttpRequest) -> HttpResponse:
    """And so is signing out."""
    return redirect("account_logout")
