"""The edition: a file with what is published and nothing else, where the database is embedded.

On PostgreSQL the public process reads the tables of published stories under
its own role. It may not open the embedded database at all, so there the
private process writes those tables to a file of their own, in a folder that
both can reach, and puts it in the place of the one before in a single step.
"""

from __future__ import annotations

import secrets
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

from django.conf import settings
from django.db import connection, connections, models
from django.db.backends.utils import CursorWrapper

from tandem.hub.databases import PUBLISHED

__all__ = ["ALIAS", "NAME", "STATE", "Router", "bring_out", "can_be_read"]

ALIAS = "news"
NAME = "news.sqlite3"
_PATIENCE = 60.0
"""Seconds that one waits for another to have written it."""
STATE = (
    "SELECT count(*), max(changed), sum(id), (SELECT count(*) FROM news_picture), (SELECT count(*) FROM news_file), "
    "(SELECT count(*) FROM news_comment), (SELECT sum(id) FROM news_comment), "
    "(SELECT sum(revision) FROM news_comment), sum(turned), (SELECT sum(turned) FROM news_desk), "
    "(SELECT count(*) FROM news_address), (SELECT max(changed) FROM news_address) FROM news_story"
)
"""How much of everything is published, and when one changed or how often."""


class Router:
    """Reads what is published from the edition, in the process that has nothing else."""

    def db_for_read(self, model: type[models.Model], **_: Any) -> str | None:
        """The edition for the news; nothing is said of any other table."""
        return ALIAS if model._meta.app_label == "news" else None


def can_be_read() -> bool:
    """Whether this process has published stories to read: a database, or an edition that has come out."""
    if ALIAS in connections.settings:
        folder: Path | None = settings.NEWS_FOLDER
        return folder is not None and (folder / NAME).is_file()
    return connection.vendor in ("sqlite", "postgresql")


def bring_out() -> bool:
    """Write the edition anew where it is not that of the database; whether it was. Harmless to do again."""
    folder: Path | None = settings.NEWS_FOLDER
    if folder is None or connection.vendor != "sqlite":
        return False
    with _alone(folder), connection.cursor() as cursor:
        cursor.execute(STATE)
        if _state_of(folder / NAME) == cursor.fetchone():
            return False
        cursor.execute("SELECT name, sql FROM sqlite_master WHERE type = 'table'")
        made = dict(cursor.fetchall())
        _write(folder, made, cursor)
    return True


@contextmanager
def _alone(folder: Path) -> Iterator[None]:
    """From reading until it is out: what was read before a story was taken down may not come out after it."""
    with closing(sqlite3.connect(folder / f"{NAME}.turn", timeout=_PATIENCE, isolation_level=None)) as turn:
        turn.execute("BEGIN EXCLUSIVE")
        yield


def _state_of(path: Path) -> tuple[Any, ...] | None:
    try:
        with closing(sqlite3.connect(f"file:{path}?mode=ro", uri=True)) as known:
            state: tuple[Any, ...] = known.execute(STATE).fetchone()
            return state
    except sqlite3.Error:
        return None


def _write(folder: Path, made: dict[str, str], known: CursorWrapper) -> None:
    """Row by row: films are published too, and nobody's memory shall have to hold them."""
    partial = folder / f"{NAME}.{secrets.token_hex(8)}.partial"
    with closing(sqlite3.connect(partial)) as new, new:
        for table in PUBLISHED:
            new.execute(made[table])
            known.execute(f'SELECT * FROM "{table}"')  # noqa: S608 - ours
            marks = ", ".join("?" * len(known.description))
            new.executemany(f'INSERT INTO "{table}" VALUES ({marks})', known)  # noqa: S608 - ours
    # Its reader is another user of this computer, who may not write here.
    partial.chmod(0o644)
    partial.replace(folder / NAME)
