# The words put into SQL here are names of our own tables and columns.
# ruff: noqa: S608
"""The embedded database's half: functions that only this process has, and triggers that call them.

A client that has not registered the functions cannot write to a watched table
at all, and a serving connection may not touch the triggers.
"""

from __future__ import annotations

import json
import secrets
import sqlite3
import uuid
from collections.abc import Iterator
from datetime import UTC, datetime
from hmac import compare_digest

from tandem.hub.audit.capture import APPEND_ONLY, Watched
from tandem.hub.audit.context import behalf, writing
from tandem.hub.audit.keys import FIELDS, changed_digest, done_digest, link, value_digest

__all__ = ["forbid_schema_changes", "register_functions", "triggers"]

_REFUSE = "BEGIN SELECT RAISE(ABORT, 'the audit record is append-only'); END"
_REFUSED_ACTIONS = frozenset(
    {
        sqlite3.SQLITE_CREATE_TRIGGER,
        sqlite3.SQLITE_DROP_TRIGGER,
        sqlite3.SQLITE_CREATE_TEMP_TRIGGER,
        sqlite3.SQLITE_DROP_TABLE,
        sqlite3.SQLITE_ALTER_TABLE,
        sqlite3.SQLITE_CREATE_TABLE,
        sqlite3.SQLITE_CREATE_TEMP_TABLE,
        sqlite3.SQLITE_CREATE_TEMP_VIEW,
        sqlite3.SQLITE_CREATE_VIEW,
        sqlite3.SQLITE_DROP_VIEW,
        sqlite3.SQLITE_DROP_INDEX,
        sqlite3.SQLITE_ATTACH,
    }
)
_KEPT_BY_TRIGGERS = frozenset({*APPEND_ONLY, "audit_salt"})
_REFUSED_PRAGMAS = frozenset({"writable_schema", "recursive_triggers", "trusted_schema", "ignore_check_constraints"})


def register_functions(raw: sqlite3.Connection) -> None:
    """Give one connection what the triggers call."""
    raw.create_function("tandem_uid", 0, lambda: uuid.uuid4().hex)
    raw.create_function("tandem_salt", 0, lambda: secrets.token_hex(32))
    raw.create_function("tandem_now", 0, lambda: datetime.now(UTC).replace(tzinfo=None).isoformat(sep=" "))
    raw.create_function("tandem_request", 0, lambda: behalf.get().request_id)
    raw.create_function("tandem_actor", 0, lambda: behalf.get().actor)
    raw.create_function("tandem_changes", 3, _changes)
    raw.create_function("tandem_digest", 5, changed_digest)
    raw.create_function("tandem_signed", 1 + len(FIELDS), _signed)
    raw.create_function("tandem_link", 4 + len(FIELDS), _link)


def forbid_schema_changes(raw: sqlite3.Connection) -> None:
    """Refuse, on a serving connection, whatever could loosen the record."""

    def authorise(
        action: int, first: str | None, _second: str | None, _database: str | None, trigger: str | None
    ) -> int:
        if action in _REFUSED_ACTIONS or (action == sqlite3.SQLITE_PRAGMA and first in _REFUSED_PRAGMAS):
            return sqlite3.SQLITE_DENY
        if action in (sqlite3.SQLITE_UPDATE, sqlite3.SQLITE_DELETE) and first in (*APPEND_ONLY, "sqlite_master"):
            return sqlite3.SQLITE_DENY
        if action == sqlite3.SQLITE_INSERT and first in _KEPT_BY_TRIGGERS and trigger is None:
            return sqlite3.SQLITE_OK if first == "audit_event" and writing.get() else sqlite3.SQLITE_DENY
        if action in (sqlite3.SQLITE_UPDATE, sqlite3.SQLITE_DELETE) and first == "audit_salt":
            return sqlite3.SQLITE_DENY
        return sqlite3.SQLITE_OK

    raw.set_authorizer(authorise)


def triggers(watched: tuple[Watched, ...]) -> dict[str, str]:
    """Every trigger the record needs, by name."""
    made = dict(_append_only())
    made["audit_event_no_replace"] = (
        "CREATE TRIGGER audit_event_no_replace BEFORE INSERT ON audit_event "  # nosec B608
        "WHEN EXISTS (SELECT 1 FROM audit_event WHERE id = NEW.id OR uid = NEW.uid) "
        f"{_REFUSE}"
    )
    made["audit_seal_no_replace"] = (
        "CREATE TRIGGER audit_seal_no_replace BEFORE INSERT ON audit_seal "  # nosec B608
        "WHEN EXISTS (SELECT 1 FROM audit_seal WHERE position >= NEW.position OR event_id = NEW.event_id) "
        f"{_REFUSE}"
    )
    signed = ", ".join(f"NEW.{field}" for field in FIELDS)
    made["audit_event_signed"] = (
        "CREATE TRIGGER audit_event_signed BEFORE INSERT ON audit_event "
        f"WHEN NEW.kind <> 'changed' AND NOT tandem_signed(NEW.digest, {signed}) "
        "BEGIN SELECT RAISE(ABORT, 'only the hub records what was done'); END"
    )
    made["audit_event_chain"] = (
        "CREATE TRIGGER audit_event_chain AFTER INSERT ON audit_event BEGIN "  # nosec B608
        "INSERT INTO audit_seal (position, event_id, mac) "
        f"SELECT position + 1, NEW.id, tandem_link(mac, position + 1, NEW.id, NEW.digest, {signed}) FROM ("
        "SELECT position, mac FROM audit_seal UNION ALL SELECT 0, '' ORDER BY position DESC LIMIT 1); END"
    )
    for table in watched:
        made.update(_capture(table))
    return made


def _append_only() -> Iterator[tuple[str, str]]:
    for table in APPEND_ONLY:
        for verb in ("UPDATE", "DELETE"):
            name = f"{table}_no_{verb.lower()}"
            yield name, f"CREATE TRIGGER {name} BEFORE {verb} ON {table} {_REFUSE}"


def _capture(watched: Watched) -> Iterator[tuple[str, str]]:
    if len(watched.columns) > 60:
        raise ValueError(f"{watched.table} has more columns than one SQLite function takes")
    for verb in ("insert", "update", "delete"):
        row = "OLD" if verb == "delete" else "NEW"
        old = "NULL" if verb == "insert" else _as_json("OLD", watched.columns)
        new = "NULL" if verb == "delete" else _as_json("NEW", watched.columns)
        key = f'CAST({row}."{watched.key}" AS TEXT)'
        salted = f"table_name = '{watched.table}' AND row_key = {key}"
        name = f"audit_{verb}_{watched.table}"
        sql = (
            f'CREATE TRIGGER "{name}" AFTER {verb.upper()} ON "{watched.table}" BEGIN '  # nosec B608
            "INSERT INTO audit_salt (table_name, row_key, salt) "
            f"SELECT '{watched.table}', {key}, tandem_salt() "
            f"WHERE NOT EXISTS (SELECT 1 FROM audit_salt WHERE {salted}); "
            f"INSERT INTO audit_event ({', '.join(FIELDS)}, digest, tx) "
            f"SELECT tandem_uid(), 'changed', tandem_now(), tandem_actor(), NULL, '{verb}', '{watched.table}', {key}, "
            f"'', '', '', tandem_request(), c.changes, "
            f"tandem_digest('{verb}', '{watched.table}', {key}, tandem_request(), c.changes), 0 "
            f"FROM (SELECT tandem_changes(salt, {old}, {new}) AS changes FROM audit_salt WHERE {salted}) AS c "
            "WHERE c.changes <> '{}'; END"
        )
        yield name, sql


def _as_json(row: str, columns: tuple[str, ...]) -> str:
    return "json_object(" + ", ".join(f"'{column}', quote({row}.\"{column}\")" for column in columns) + ")"


def _changes(salt: str, old: str | None, new: str | None) -> str:
    before, after = _known(old), _known(new)
    changed = {
        column: [_digest(salt, column, before.get(column)), _digest(salt, column, after.get(column))]
        for column in sorted(before | after)
        if before.get(column) != after.get(column)
    }
    return json.dumps(changed, separators=(",", ":"))


def _known(row: str | None) -> dict[str, str]:
    values: dict[str, str] = json.loads(row) if row else {}
    return {column: value for column, value in values.items() if value != "NULL"}


def _digest(salt: str, column: str, value: str | None) -> str | None:
    return None if value is None else value_digest(salt, column, value)


def _signed(digest: str, *values: object) -> bool:
    return compare_digest(digest, done_digest(_with_moment(values)))


def _link(before: str, position: int, event_id: int, digest: str, *values: object) -> str:
    return link(before, position, event_id, _with_moment(values), digest)


def _with_moment(values: tuple[object, ...]) -> tuple[object, ...]:
    at = FIELDS.index("at")
    moment = datetime.fromisoformat(str(values[at])).replace(tzinfo=UTC)
    return (*values[:at], moment, *values[at + 1 :])
