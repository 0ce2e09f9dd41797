"""A PostgreSQL database as its template left it, made so again before each test, and the session that tests share."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import psycopg
from psycopg import sql
from psycopg.pq import TransactionStatus

_SHARED = ("pg_database", "pg_db_role_setting")
"""Catalogues of the whole cluster, whose changes no trigger of a database hears of."""
_TOLD_OF_SHAPES = """
    CREATE SCHEMA renewed;
    CREATE SEQUENCE renewed.shapes;
    CREATE FUNCTION renewed.shaped() RETURNS event_trigger LANGUAGE plpgsql SECURITY DEFINER
        AS $$ BEGIN PERFORM nextval('renewed.shapes'); END $$;
    CREATE EVENT TRIGGER renewed_made ON ddl_command_end EXECUTE FUNCTION renewed.shaped();
    CREATE EVENT TRIGGER renewed_dropped ON sql_drop EXECUTE FUNCTION renewed.shaped();
    ALTER EVENT TRIGGER renewed_made ENABLE ALWAYS;
    ALTER EVENT TRIGGER renewed_dropped ENABLE ALWAYS;
"""
_DEAD_ROWS_ADD_UP = 200


class Renewed:
    """Takes away what a test added, which costs far less than copying the template: a test writes a few rows.

    Only tables whose files hold anything are looked into, and a trigger tells of every table, function or right that
    was made, changed or dropped.

    Whatever else a test did to it (changed a row that the template holds, a table's shape, a trigger, a right) has
    the database copied afresh; so has every two hundredth test, for deleted rows still have to be read past.
    """

    def __init__(self, address: str, copy: Callable[[], None]) -> None:
        """``address`` is the superuser's to the database itself; ``copy`` drops it and copies the template."""
        self._address, self._copy = address, copy
        self._holder: psycopg.Connection | None = None
        self._times = 0

    def renew(self, *, sparing: int = 0) -> bool:
        """Make the database what the template is, and end every other session in it but that of one process.

        Whether it was copied, for which that session has to end too.
        """
        self._times += 1
        if self._holder and self._times % _DEAD_ROWS_ADD_UP and self._emptied(self._holder, sparing):
            return False
        self._copied()
        return True

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
        self._holder.execute(_TOLD_OF_SHAPES)
        tables = [
            name for (name,) in self._holder.execute("SELECT tablename FROM pg_tables WHERE schemaname = 'public'")
        ]
        holding = {name for name, (rows, _) in self._look(self._holder, tables).items() if rows}
        self._held = (*sorted(holding), *_SHARED)
        self._empty = sorted(set(tables) - holding)
        self._as_it_was = self._look(self._holder, self._held)
        self._shapes = self._shaped(self._holder)
        self._sequences = dict(self._counted(self._holder))

    def _emptied(self, holder: psycopg.Connection, sparing: int) -> bool:
        """Whether taking rows out of tables that were empty made it what it was."""
        try:
            holder.execute(
                "SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity "
                "WHERE datname = current_database() AND pid NOT IN (pg_backend_pid(), %s)",
                [sparing],
            )
            if self._shaped(holder) != self._shapes or self._look(holder, self._held) != self._as_it_was:
                return False
            for name, (rows, _) in self._look(holder, self._written(holder)).items():
                if rows:
                    holder.execute(sql.SQL("DELETE FROM {}").format(sql.Identifier(name)))
            for name, last in self._counted(holder):
                if last != self._sequences[name]:
                    first = self._sequences[name]
                    holder.execute("SELECT setval(%s, %s, %s)", [f'"{name}"', first or 1, first is not None])
        except (psycopg.Error, KeyError):
            # A test may have dropped a table, or the database itself.
            return False
        return True

    def _look(self, holder: psycopg.Connection, tables: Sequence[str]) -> dict[str, tuple[int, int | None]]:
        if not tables:
            return {}
        look = sql.SQL("SELECT {}, count(*), max(xmin::text::bigint) FROM {}")
        looks = sql.SQL(" UNION ALL ").join(look.format(sql.Literal(name), sql.Identifier(name)) for name in tables)
        return {name: (rows, newest) for name, rows, newest in holder.execute(looks)}

    def _written(self, holder: psycopg.Connection) -> list[str]:
        """The tables that were empty whose files hold something, were it only rows that are gone."""
        found = holder.execute(
            "SELECT name FROM unnest(%s::text[]) AS name WHERE pg_relation_size(quote_ident(name)::regclass) > 0",
            [self._empty],
        )
        return [name for (name,) in found]

    def _shaped(self, holder: psycopg.Connection) -> tuple[int, bool]:
        found = holder.execute("SELECT last_value, is_called FROM renewed.shapes").fetchone()
        if found is None:
            raise RuntimeError("a sequence has one row")
        return found

    def _counted(self, holder: psycopg.Connection) -> list[tuple[str, int | None]]:
        return holder.execute(
            "SELECT sequencename, last_value FROM pg_sequences WHERE schemaname = 'public'", prepare=True
        ).fetchall()


class Parked:
    """The session that one test leaves to the next, as it was when it began.

    To open another costs a test on PostgreSQL more than most of its queries, for what a session
    knows of the catalogue is gone with it.
    """

    def __init__(self, connection: Any, *, user: str, database: str) -> None:
        """``connection`` is Django's; only a session of this user in this database is left to the next test."""
        self._connection, self._whose = connection, (user, database)
        self._session: psycopg.Connection | None = None

    @property
    def process(self) -> int:
        """The process at the server's end; 0 where nothing was left."""
        return self._session.info.backend_pid if self._session else 0

    def leave(self) -> None:
        """Forget all that was set in the session, and keep it for the next test; close it if that cannot be."""
        session = self._connection.connection
        if session is None:
            return
        try:
            if self._is_at_rest(session):
                session.execute("DISCARD ALL")
                self._session, self._connection.connection = session, None
        except psycopg.Error:
            pass
        self._connection.close()

    def take(self) -> None:
        """Give Django the session that was left, as if it were new."""
        session, self._session = self._session, None
        self._connection.close()
        if session is not None:
            self._connection.get_new_connection = lambda _: session
            try:
                self._connection.connect()
            finally:
                del self._connection.get_new_connection

    def forget(self) -> None:
        """Close what was left."""
        if self._session is not None:
            self._session.close()
            self._session = None

    def _is_at_rest(self, session: psycopg.Connection) -> bool:
        told = session.info
        idle = session.autocommit and told.transaction_status is TransactionStatus.IDLE
        return idle and (told.user, told.dbname) == self._whose
