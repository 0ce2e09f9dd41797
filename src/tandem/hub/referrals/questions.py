"""The words for what a form asks, wherever an answer is shown."""

from __future__ import annotations

__all__ = ["label"]


def label(key: str) -> str:
    """The question of that key as a line's label."""
    return key.replace("_", " ").capitalize()
