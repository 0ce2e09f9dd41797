"""A PostgreSQL database as its template left it, made so again before each test."""

from __future__ import annotations

from collections.abc import Callable

import psycopg
from psycopg import sql

_CATALOGUES = (
    *("pg_class", "pg_attribute", "pg_attrdef", "pg_constraint", "pg_index", "pg_trigger", "pg_proc", "pg_type"),
    *("pg_namespace", "pg_policy", "pg_sequence", "pg_default_acl", "pg_database", "pg_db_role_setting"),
)
_DEAD_ROWS_ADD_UP = 200


class Renewed:
    """Takes away what a test added, which costs far less than copying the template: a test writes a few rows.

    Whatever else a test did to it (changed a row that the template holds, a table's shape, a trigger, a right) has
    the database copied afresh; so has every two hundredth test, for deleted rows still have to be read past.
    """

    def __init__(self, address: str, copy: Callable[[], None]) -> None:
        """``address`` is the superuser's to the database itself; ``copy`` drops it and copies the template."""
        self._address, self._copy = address, copy
        self._holder: psycopg.Connection | None = None
        self._times = 0

    def renew(self) -> None:
        """Make the database what the template is, and end every other session in it."""
        self._times += 1
        if self._holder is None or self._times % _DEAD_ROWS_ADD_UP == 0 or not self._emptied(self._holder):
            self._copied()

    def forget(self) -> None:
        """Leave the database, so that it can be dropped."""
        if self._holder is not None:
            self._holder.close()
            self._holder = None

    def _copied(self) -> None:
        self.forget()
        self._copy()
        self._holder = psycopg.connect(self._address, autocommit=True)
        # Neither the triggers that refuse to forget nor the keys between tables stand in the way of a test's end.
        self._holder.execute("SET session_replication_role = replica")
        tables = [
            name for (name,) in self._holder.execute("SELECT tablename FROM pg_tables WHERE schemaname = 'public'")
        ]
        look = sql.SQL("SELECT {}, count(*), max(xmin::text::bigint) FROM {}")
        self._looks = sql.SQL(" UNION ALL ").join(
            look.format(sql.Literal(name), sql.Identifier(name)) for name in (*_CATALOGUES, *tables)
        )
        self._as_it_was = self._look(self._holder)
        self._sequences = dict(self._counted(self._holder))

    def _emptied(self, holder: psycopg.Connection) -> bool:
        """Whether taking rows out of tables that were empty made it what it was."""
        try:
            holder.execute(
                "SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity "
                "WHERE datname = current_database() AND pid <> pg_backend_pid()"
            )
            found = self._look(holder)
            changed = {name for name, state in found.items() if state != self._as_it_was.get(name)}
            if any(self._as_it_was[name][0] for name in changed):
                return False
            for name in changed:
                holder.execute(sql.SQL("DELETE FROM {}").format(sql.Identifier(name)))
            for name, last in self._counted(holder):
                if last != self._sequences[name]:
                    first = self._sequences[name]
                    holder.execute("SELECT setval(%s, %s, %s)", [f'"{name}"', first or 1, first is not None])
        except (psycopg.Error, KeyError):
            # A test may have dropped a table, or the database itself.
            return False
        return True

    def _look(self, holder: psycopg.Connection) -> dict[str, tuple[int, int | None]]:
        return {name: (rows, newest) for name, rows, newest in holder.execute(self._looks, prepare=True)}

    def _counted(self, holder: psycopg.Connection) -> list[tuple[str, int | None]]:
        return holder.execute(
            "SELECT sequencename, last_value FROM pg_sequences WHERE schemaname = 'public'", prepare=True
        ).fetchall()
