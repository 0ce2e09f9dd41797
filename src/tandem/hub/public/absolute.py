"""Whole addresses, for what is read somewhere else: feeds, search engines, what readers pass on, print."""

from __future__ import annotations

from django.conf import settings

__all__ = ["absolute"]


def absolute(path: str) -> str:
    """A page's address as the installation gives it out, whatever name a reader came by."""
    return f"{settings.PUBLIC_ADDRESS}{path}"
