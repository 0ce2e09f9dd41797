"""What people take away: written in the form that its file's ending names, or a line that says why it cannot be."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from contextlib import contextmanager
from pathlib import Path

from tandem.core.errors import InputError

__all__ = ["form_of", "put", "writing"]

_TEXT_ENDINGS = {"txt": "text"}


def form_of(path: Path, known: Collection[str]) -> str:
    """The form that the ending of a file names, ``txt`` being ``text``; raises ``InputError`` where it is not known."""
    ending = path.suffix.lstrip(".").lower()
    form = _TEXT_ENDINGS.get(ending, ending)
    if form not in known:
        endings = ", ".join("txt" if each == "text" else each for each in known)
        raise InputError(f"There is no form for {path.name}.", hint=f"End it with one of {endings}.")
    return form


@contextmanager
def writing(path: Path) -> Iterator[None]:
    """Write a file within; raises ``InputError`` where it cannot be written."""
    try:
        yield
    except OSError as fault:
        raise InputError(f"{path.name} could not be written: {fault.strerror}.", hint="Name another file.") from fault


def put(path: Path, content: str | bytes) -> Path:
    """Write a whole content; raises ``InputError`` where it cannot be written."""
    with writing(path):
        if isinstance(content, bytes):
            path.write_bytes(content)
        else:
            path.write_text(content, encoding="utf-8", newline="")
    return path
