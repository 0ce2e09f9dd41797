"""What every template may say about the installation."""

from __future__ import annotations

from typing import Any

from django.conf import settings
from django.http import HttpRequest


def installation(request: HttpRequest) -> dict[str, Any]:
    """The partnership's name, its telephone number, the request's reference and whether all this is invented."""
    return {
        "partnership": settings.PARTNERSHIP,
        "telephone": settings.TELEPHONE,
        "contact_email": settings.CONTACT_EMAIL,
        "request_id": getattr(request, "request_id", ""),
        "invented": settings.DEMO,
        "private_door": settings.PRIVATE_DOOR,
        "alone": settings.ALONE,
    }
