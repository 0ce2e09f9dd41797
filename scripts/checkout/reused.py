"""An embedded database that is its template again after each test, and the connection to it that tests share."""

from __future__ import annotations

import os
import secrets
import shutil
import sqlite3
from pathlib import Path
from typing import Any

_SET = (
    "analysis_limit",
    "automatic_index",
    "busy_timeout",
    "cache_size",
    "cache_spill",
    "cell_size_check",
    "checkpoint_fullfsync",
    "count_changes",
    "database_list",
    "defer_foreign_keys",
    "empty_result_callbacks",
    "foreign_keys",
    "full_column_names",
    "fullfsync",
    "ignore_check_constraints",
    "journal_mode",
    "journal_size_limit",
    "legacy_alter_table",
    "locking_mode",
    "max_page_count",
    "mmap_size",
    "query_only",
    "read_uncommitted",
    "recursive_triggers",
    "reverse_unordered_selects",
    "secure_delete",
    "short_column_names",
    "synchronous",
    "temp_store",
    "threads",
    "trusted_schema",
    "wal_autocheckpoint",
    "writable_schema",
)
"""All that may be set in a connection and stays, and the files that it has open, one for temporary tables too."""
_CHANGES, _SHAPES = slice(24, 40), slice(40, 44)
"""Where a file counts the changes of what it holds and of its tables' shapes: sqlite.org/fileformat2.html."""


class Reused:
    """What one test leaves to the next: to open a database costs more than most tests do with it.

    A connection reads the text of every trigger when it first looks at a file, and again only when the file's count
    of shapes changes. So the template's bytes are written over what the test left, as another process might
    write them: with nobody else connected, and with another count of changes, which has what was read forgotten.

    Whatever else a test did (a table's shape or a trigger changed, a setting left, a transaction or another connection
    open, the file moved) has the next one begin with a new file and a new connection.
    """

    def __init__(self, connection: Any, template: Path, folder: Path) -> None:
        """``connection`` is Django's; the database lies in ``folder``."""
        self._connection, self._template, self._folder = connection, template, folder
        self._bytes = template.read_bytes()
        self._session: sqlite3.Connection | None = None
        self._path, self._file = folder, -1
        self._as_new: list[Any] = []

    def take(self) -> None:
        """Have Django connected to the database as the template has it."""
        session, self._session = self._session, None
        self._connection.close()
        if session is None:
            self._copied()
            return
        self._connect(session)

    def leave(self) -> None:
        """Keep the connection for the next test; close it, and take the file away, if that cannot be."""
        session = self._connection.connection
        if session is not None and self._is_as_new(session) and self._written_over(session):
            self._session, self._connection.connection = session, None
        self._connection.close()
        if self._session is None:
            self._gone()

    def forget(self) -> None:
        """Close what was left."""
        if self._session is not None:
            self._session.close()
            self._session = None
            self._gone()

    def _connect(self, session: sqlite3.Connection) -> None:
        """As Django connects, with a connection that is open already."""
        self._connection.get_new_connection = lambda _: session
        try:
            self._connection.connect()
        finally:
            del self._connection.get_new_connection

    def _copied(self) -> None:
        self._path = self._folder / f"{secrets.token_hex(4)}.sqlite3"
        shutil.copyfile(self._template, self._path)
        # Open for as long as the connection: a process that closes a file lets go of every lock that it has on it.
        self._file = os.open(self._path, os.O_RDWR)
        self._connection.settings_dict["NAME"] = self._path
        session = self._connection.get_new_connection(self._connection.get_connection_params())
        self._as_new = self._told(session)
        self._connect(session)

    def _gone(self) -> None:
        os.close(self._file)
        for leftover in self._folder.glob(f"{self._path.name}*"):
            leftover.unlink()

    def _is_as_new(self, session: sqlite3.Connection) -> bool:
        # Refuses that some settings are so much as read; Django's signal sets it again.
        session.set_authorizer(None)
        try:
            return not session.in_transaction and self._told(session) == self._as_new
        except sqlite3.Error:
            return False

    def _told(self, session: sqlite3.Connection) -> list[Any]:
        cursor = sqlite3.Cursor(session)
        settings = [cursor.execute(f"PRAGMA {name}").fetchall() for name in _SET]
        return [*settings, session.row_factory, session.text_factory]

    def _written_over(self, session: sqlite3.Connection) -> bool:
        """Whether the file is the template again, and the connection will see that it is another."""
        cursor = sqlite3.Cursor(session)
        try:
            # Puts in the file what is beside it, and is refused while anybody else is connected or once it was moved.
            cursor.execute("PRAGMA journal_mode=DELETE").fetchall()
            header = os.pread(self._file, 100, 0)
            if header[_SHAPES] != self._bytes[_SHAPES] or header[_CHANGES] == self._bytes[_CHANGES]:
                return False
            os.pwrite(self._file, self._bytes, 0)
            os.ftruncate(self._file, len(self._bytes))
            cursor.execute("PRAGMA journal_mode=WAL").fetchall()
        except sqlite3.Error:
            return False
        return True
