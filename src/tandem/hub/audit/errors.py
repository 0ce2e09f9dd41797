"""What can go wrong with the record."""

from __future__ import annotations

__all__ = ["BrokenRecordError", "RecordingError", "UnreadableHeadError"]


class RecordingError(Exception):
    """The record could not be written, so what was asked for may not be shown."""


class BrokenRecordError(Exception):
    """The record is not whole."""


class UnreadableHeadError(Exception):
    """A file among the heads holds no head; the error's text is the file's name."""
