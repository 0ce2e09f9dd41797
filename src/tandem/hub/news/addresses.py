"""Addresses below a desk's own that are pages of the desk, so that no story may have them."""

from __future__ import annotations

__all__ = ["RESERVED"]

RESERVED = frozenset({"archive", "subscribe"})
"""The last part of each."""
