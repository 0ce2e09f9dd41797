"""Addresses that name a kind of page."""

from __future__ import annotations

from tandem.hub.news.kinds import Kind

__all__ = ["KindConverter"]


class KindConverter:
    """A kind by the address of its lists, and by nothing else."""

    regex = "|".join(kind.address for kind in Kind)

    def to_python(self, value: str) -> Kind:
        """The kind."""
        return next(kind for kind in Kind if kind.address == value)

    def to_url(self, value: Kind | str) -> str:
        """Its address."""
        return Kind(value).address
