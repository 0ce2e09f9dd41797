"""What a database is made of, in words that are the same wherever it is the same, whatever the order of columns."""

from __future__ import annotations

from typing import Any

from django.apps import apps
from django.db import connection

_POSTGRESQL = {
    "columns": "SELECT attrelid::regclass::text, attname, format_type(atttypid, atttypmod), attnotnull, attidentity, "
    "attcollation::regcollation::text, pg_get_expr(adbin, adrelid) FROM pg_attribute "
    "JOIN pg_class ON pg_class.oid = attrelid LEFT JOIN pg_attrdef ON adrelid = attrelid AND adnum = attnum "
    "WHERE relnamespace = 'public'::regnamespace AND relkind = 'r' AND attnum > 0 AND NOT attisdropped",
    "constraints": "SELECT conrelid::regclass::text, conname, pg_get_constraintdef(oid) FROM pg_constraint "
    "WHERE connamespace = 'public'::regnamespace",
    # Read back from a dump, a list of words is turned into text one by one instead of altogether.
    "indexes": r"SELECT tablename, indexname, "
    r"regexp_replace(indexdef, '::(character varying|text)(\[\])?|[()]', '', 'g') "
    "FROM pg_indexes WHERE schemaname = 'public'",
    "triggers": "SELECT tgrelid::regclass::text, tgname, tgenabled, pg_get_triggerdef(oid) FROM pg_trigger "
    "WHERE NOT tgisinternal",
    "functions": "SELECT oid::regprocedure::text, pg_get_functiondef(oid) FROM pg_proc "
    "WHERE pronamespace = 'public'::regnamespace",
    "sequences": "SELECT sequencename, data_type::text, start_value, increment_by FROM pg_sequences "
    "WHERE schemaname = 'public'",
    "rights": "SELECT relname, unnest(coalesce(relacl, '{}'))::text FROM pg_class "
    "WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'S')",
}


def shape() -> list[str]:
    """One line for each column, constraint, index, trigger and function."""
    if connection.vendor == "sqlite":
        return sorted(_embedded())
    return sorted(" | ".join([kind, *map(str, row)]) for kind, asked in _POSTGRESQL.items() for row in _told(asked))


def rows() -> dict[str, int]:
    """How many rows each model's table holds."""
    models = apps.get_models(include_auto_created=True)
    return {model._meta.db_table: model._base_manager.count() for model in models if model._meta.managed}


def _embedded() -> set[str]:
    made = set()
    for kind, name, sql in _told("SELECT type, name, sql FROM sqlite_master WHERE sql IS NOT NULL"):
        if kind == "table" and sql.startswith("CREATE TABLE"):
            within = sql[sql.index("(") + 1 : sql.rindex(")")]
            made |= {f"{name} | {part}" for part in _parts(within)}
        else:
            made.add(f"{kind} | {name} | {sql}")
    return made


def _parts(within: str) -> list[str]:
    """What stands between the commas that stand in no brackets."""
    parts, depth = [""], 0
    for letter in within:
        depth += (letter == "(") - (letter == ")")
        if letter == "," and depth == 0:
            parts.append("")
        else:
            parts[-1] += letter
    return [part.strip() for part in parts]


def _told(asked: str) -> list[tuple[Any, ...]]:
    with connection.cursor() as cursor:
        cursor.execute(asked)
        return list(cursor.fetchall())
