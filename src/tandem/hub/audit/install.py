"""Putting the triggers in, and saying which are missing. Run after every migration, as the owner.

SQLite rebuilds a table to alter it, which silently drops the table's triggers;
so they are not left to single migrations but set afresh after each run of them.
"""

from __future__ import annotations

from typing import Any

from django.db.backends.base.base import BaseDatabaseWrapper

from tandem.hub.audit import postgres, sqlite
from tandem.hub.audit.capture import watched_tables

__all__ = ["install", "missing"]


def install(connection: BaseDatabaseWrapper) -> None:
    """Make the database's triggers exactly those that the code describes."""
    with connection.cursor() as cursor:
        if connection.vendor == "sqlite":
            for name in _present_sqlite(cursor):
                cursor.execute(f'DROP TRIGGER "{name}"')
            for sql in sqlite.triggers(watched_tables()).values():
                cursor.execute(sql)
            return
        for name, sql in postgres.FUNCTIONS.items():
            cursor.execute(sql)
            cursor.execute(f"REVOKE ALL ON FUNCTION {name}() FROM PUBLIC")
        for (table, name), sql in postgres.triggers(watched_tables()).items():
            cursor.execute(f'DROP TRIGGER IF EXISTS {name} ON "{table}"')
            cursor.execute(sql)


def missing(connection: BaseDatabaseWrapper) -> tuple[str, ...]:
    """Names of triggers and functions that are absent, altered or switched off."""
    with connection.cursor() as cursor:
        if connection.vendor == "sqlite":
            present = _present_sqlite(cursor)
            wanted = sqlite.triggers(watched_tables())
            return tuple(name for name, sql in wanted.items() if present.get(name) != sql)
        cursor.execute(
            "SELECT c.relname, t.tgname FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid "
            "WHERE NOT t.tgisinternal AND t.tgenabled IN ('O', 'A')"
        )
        switched_on = set(cursor.fetchall())
        cursor.execute("SELECT proname, prosrc FROM pg_proc WHERE proname = ANY(%s)", [list(postgres.FUNCTIONS)])
        bodies = dict(cursor.fetchall())
    absent = [
        f"{table}.{name}" for table, name in postgres.triggers(watched_tables()) if (table, name) not in switched_on
    ]
    altered = [name for name, sql in postgres.FUNCTIONS.items() if bodies.get(name, "") != sql.split("$$")[1]]
    return (*absent, *altered)


def _present_sqlite(cursor: Any) -> dict[str, str]:
    cursor.execute("SELECT name, sql FROM sqlite_master WHERE type = 'trigger' AND name LIKE 'audit\\_%' ESCAPE '\\'")
    return dict(cursor.fetchall())
