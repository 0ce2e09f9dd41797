"""Where an invented place is written: a folder that says of itself that everything in it is invented."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import IO, Any

from tandem.core.errors import InputError

__all__ = ["Sheet", "claim", "folder"]

_MARKER = "INVENTED-DATA"


def claim(out: Path) -> Path:
    """Take an empty folder, a new one, or one that was written here before.

    Raises:
        InputError: it holds something else, or cannot be written to.
    """
    try:
        if out.exists() and not (out / _MARKER).exists() and (not out.is_dir() or any(out.iterdir())):
            raise InputError(
                f"{out} holds something that was not put there by this.",
                hint="Name an empty folder, or one that does not exist yet, with --out.",
            )
        out.mkdir(parents=True, exist_ok=True)
        text = "Everything in this folder is invented. Nobody named here is anybody.\n"
        (out / _MARKER).write_text(text, encoding="utf-8")
    except OSError as error:
        raise InputError(
            f"The folder {out} cannot be written to: {error.strerror}.", hint="Name another with --out."
        ) from None
    return out


def folder(out: Path, name: str) -> Path:
    """A folder inside, made where it is not there."""
    inside = out / name
    inside.mkdir(exist_ok=True)
    return inside


class Sheet:
    """A CSV file that is written row by row."""

    def __init__(self, path: Path, columns: Sequence[str]) -> None:
        self._file: IO[str] = path.open("w", encoding="utf-8", newline="")
        self._writer = csv.writer(self._file, lineterminator="\n")
        self._writer.writerow(columns)
        self.rows = 0

    def add(self, *cells: Any) -> None:
        """One row, in the order of the columns."""
        self._writer.writerow(cells)
        self.rows += 1

    def add_all(self, rows: Iterable[Sequence[Any]]) -> None:
        """Several rows."""
        for row in rows:
            self.add(*row)

    def close(self) -> None:
        """Finish the file."""
        self._file.close()
