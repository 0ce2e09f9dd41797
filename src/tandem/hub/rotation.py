"""Sealing afresh under the newest key, so that an older one can be taken away."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

from django.db import connection

from tandem.hub.accounts import factors
from tandem.hub.audit.record import acting
from tandem.hub.audit.verbs import Verb
from tandem.hub.sealing import SealedTextField, UnopenableError, key_name, keyring, seal, sealed_fields, unseal

__all__ = ["Rotation", "rotate", "sealed_under"]

Progress = Callable[[str, int], object]


@dataclass(frozen=True, slots=True)
class Rotation:
    """What one rotation did: texts sealed afresh, and those that could not be opened, by place."""

    resealed: int
    unopenable: dict[str, int]


def rotate(*, batch: int = 500, progress: Progress = lambda _place, _count: None) -> Rotation:
    """Seal every text that is not under the newest key afresh, ``batch`` rows a transaction.

    May be stopped and started again at any time, while the hub serves: a text
    that somebody changes meanwhile is left as they changed it. ``progress``
    hears the place and how many were done there so far.
    """
    newest = keyring().newest
    resealed, unopenable = 0, {}
    for field in sealed_fields():
        done = failed = 0
        for changed, missed in _batches(field, newest, batch):
            done, failed = done + changed, failed + missed
            progress(field.place, done)
        resealed += done
        if failed:
            unopenable[field.place] = failed
    done = failed = 0
    for changed, missed in factors.reseal(batch):
        done, failed = done + changed, failed + missed
        progress(factors.PLACE, done)
    if failed:
        unopenable[factors.PLACE] = failed
    return Rotation(resealed + done, unopenable)


def sealed_under() -> dict[str, int]:
    """How many texts stand under each key, by the key's name; those not sealed at all under an empty name."""
    counted: dict[str, int] = {}
    for field in sealed_fields():
        table, column = _names(field)
        with connection.cursor() as cursor:
            # The beginning is enough to read the key's name from.
            cursor.execute(f"SELECT substr({column}, 1, 24) FROM {table} WHERE {column} IS NOT NULL")  # noqa: S608 # nosec B608
            for (beginning,) in cursor:
                name = key_name(beginning) or ""
                counted[name] = counted.get(name, 0) + 1
    for name in factors.sealed_under():
        counted[name] = counted.get(name, 0) + 1
    return counted


def _batches(field: SealedTextField, newest: str, batch: int) -> Iterator[tuple[int, int]]:
    after: Any = None
    while rows := _older(field, newest, after, batch):
        fresh, failed = [], 0
        for key, sealed in rows:
            try:
                fresh.append((key, sealed, seal(unseal(sealed, place=field.place), place=field.place)))
            except UnopenableError:
                failed += 1
        yield _replace(field, fresh), failed
        after = rows[-1][0]


def _older(field: SealedTextField, newest: str, after: Any, batch: int) -> list[tuple[Any, str]]:
    table, column = _names(field)
    key = _key(field)
    beyond = "" if after is None else f"AND {key} > %s "
    with connection.cursor() as cursor:
        cursor.execute(
            f"SELECT {key}, {column} FROM {table} WHERE {column} IS NOT NULL AND {column} NOT LIKE %s "  # noqa: S608 # nosec B608
            f"{beyond}ORDER BY {key} LIMIT %s",
            [f"s1.{newest}.%", *([] if after is None else [after]), batch],
        )
        return list(cursor.fetchall())


def _replace(field: SealedTextField, fresh: list[tuple[Any, str, str]]) -> int:
    if not fresh:
        return 0
    table, column = _names(field)
    changed = 0
    with acting(Verb.KEYS_ROTATED, reason=field.place), connection.cursor() as cursor:
        for key, old, new in fresh:
            # Only where it still is what was read: a change made meanwhile is under the newest key already.
            cursor.execute(
                f"UPDATE {table} SET {column} = %s WHERE {_key(field)} = %s AND {column} = %s",  # noqa: S608 # nosec B608
                [new, key, old],
            )
            changed += cursor.rowcount
    return changed


def _names(field: SealedTextField) -> tuple[str, str]:
    return connection.ops.quote_name(field.model._meta.db_table), connection.ops.quote_name(str(field.column))


def _key(field: SealedTextField) -> str:
    return str(connection.ops.quote_name(str(field.model._meta.pk.column)))
