"""Errors that are the asker's to mend, said so that they can be."""

from __future__ import annotations


class InputError(ValueError):
    """A request or input that could not be used.

    ``message`` is one sentence for a person: what was wrong and where.
    ``hint`` says what would work. Neither holds personal data or a path
    outside the input. The command line prints both and leaves with status 2.
    """

    def __init__(self, message: str, *, hint: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint

    def __str__(self) -> str:
        return f"{self.message} {self.hint}".strip()
