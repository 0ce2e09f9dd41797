"""Addresses below a desk's own that are pages of the desk, so that no story may have them."""

from __future__ import annotations

from tandem.hub.news.kinds import Kind

__all__ = ["RESERVED"]

RESERVED = frozenset({"archive", "corrections", "subscribe", *(kind.address for kind in Kind)})
"""The last part of each."""
