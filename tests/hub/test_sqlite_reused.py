"""A connection that one test leaves to the next brings nothing of that test along."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from django.db import connections, transaction
from reused import Reused


@pytest.fixture
def django(hub: None) -> Iterator[Any]:
    """A connection of Django's beside the one that the tests share."""
    made = connections.create_connection("default")
    made.settings_dict = {**made.settings_dict}
    yield made
    made.close()


@pytest.fixture
def reused(django: Any, template: Path, tmp_path: Path) -> Iterator[Reused]:
    made = Reused(django, template, tmp_path)
    made.take()
    yield made
    made.forget()


def read(django: Any, query: str) -> list[Any]:
    with django.cursor() as cursor:
        return cursor.execute(query).fetchall()


def write(django: Any) -> None:
    for number in range(3000):
        read(django, f"INSERT INTO django_session VALUES ('{number}', '{'told ' * 40}', '2026-11-23')")


def test_what_a_test_committed_is_gone_from_the_file_and_from_what_the_connection_remembers(
    django: Any, reused: Reused, template: Path
) -> None:
    first, before = django.connection, read(django, "SELECT * FROM django_migrations")
    with transaction.atomic(using=django.alias):
        write(django)
    read(django, "UPDATE django_migrations SET name = 'changed'")
    assert read(django, "SELECT count(*) FROM django_session") == [(3000,)]
    reused.leave()
    assert Path(django.settings_dict["NAME"]).read_bytes() == template.read_bytes()
    reused.take()
    assert django.connection is first
    assert read(django, "SELECT count(*) FROM django_session") == [(0,)]
    assert read(django, "SELECT * FROM django_migrations") == before
    assert read(django, "PRAGMA integrity_check") == [("ok",)]
    assert read(django, "PRAGMA journal_mode") == [("wal",)]


def test_a_connection_that_only_read_is_kept_too(django: Any, reused: Reused) -> None:
    first = django.connection
    read(django, "SELECT * FROM django_migrations")
    reused.leave()
    reused.take()
    assert django.connection is first


def change_through_another(django: Any) -> None:
    raw = sqlite3.connect(django.settings_dict["NAME"])
    raw.execute("DROP TRIGGER audit_event_no_replace")
    raw.commit()
    raw.close()


def begin(django: Any) -> None:
    read(django, "BEGIN")


def read_half(django: Any) -> None:
    django.half = sqlite3.Cursor(django.connection).execute("SELECT * FROM django_migrations")
    next(django.half)


def make_temporary(django: Any) -> None:
    django.connection.set_authorizer(None)
    read(django, "CREATE TEMP TABLE kept (word)")


def attach(django: Any) -> None:
    django.connection.set_authorizer(None)
    read(django, "ATTACH ':memory:' AS other")


def set_aside(django: Any) -> None:
    read(django, "PRAGMA foreign_keys = OFF")


def name_rows(django: Any) -> None:
    django.connection.row_factory = sqlite3.Row


def stay_connected(django: Any) -> None:
    django.other = sqlite3.connect(django.settings_dict["NAME"])
    django.other.execute("SELECT * FROM django_migrations").fetchall()


def move_the_file(django: Any) -> None:
    path = Path(django.settings_dict["NAME"])
    shutil.copy(path, path.with_suffix(".copy"))
    path.with_suffix(".copy").replace(path)


def close(django: Any) -> None:
    django.close()


@pytest.mark.parametrize(
    "did",
    [
        change_through_another,
        begin,
        read_half,
        make_temporary,
        attach,
        set_aside,
        name_rows,
        stay_connected,
        move_the_file,
        close,
    ],
)
def test_after_anything_else_the_next_test_has_a_new_connection_to_a_new_file(
    did: Callable[[Any], None], django: Any, reused: Reused
) -> None:
    first, path = django.connection, django.settings_dict["NAME"]
    did(django)
    reused.leave()
    reused.take()
    assert django.connection is not first
    assert django.settings_dict["NAME"] != path
    assert not path.exists()
    assert read(django, "SELECT name FROM sqlite_master WHERE name = 'audit_event_no_replace'")
    assert read(django, "PRAGMA database_list")[1:] == []
    assert read(django, "PRAGMA foreign_keys") == [(1,)]
