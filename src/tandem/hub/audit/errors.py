"""What can go wrong with the record."""

from __future__ import annotations

__all__ = ["BrokenRecordError", "RecordingError"]


class RecordingError(Exception):
    """The record could not be written, so what was asked for may not be shown."""


class BrokenRecordError(Exception):
    """The record is not whole."""
