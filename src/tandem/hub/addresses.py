"""Addresses of pages that not every process has."""

from __future__ import annotations

from django.urls import NoReverseMatch, reverse

__all__ = ["address_of"]


def address_of(view: str) -> str:
    """Where a view is found; empty where this process has no such page."""
    try:
        return reverse(view)
    except NoReverseMatch:
        return ""
