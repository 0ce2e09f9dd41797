"""Several questions of one kind put to the database as one: as many round trips for four children as for one."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from django.core.exceptions import EmptyResultSet
from django.db import connection
from django.db.models import QuerySet

__all__ = ["rows_of_each"]

_AT_ONCE = 100
"""Parts of one question: SQLite takes 500 at most."""


def rows_of_each(questions: Sequence[QuerySet[Any, tuple[int, int]]]) -> list[list[tuple[int, int]]]:
    """The rows of each of some questions, in the order of the questions; a question's rows come in no order.

    Each is a ``values_list`` of two whole numbers, and may be limited: Django's own union of limited questions is
    refused by SQLite. Raises :class:`~django.db.DatabaseError` when any cannot be answered.
    """
    found: list[list[tuple[int, int]]] = [[] for _each in questions]
    parts: list[tuple[str, tuple[Any, ...]]] = []
    for number, question in enumerate(questions):
        try:
            asked, values = question.query.sql_with_params()
        except EmptyResultSet:
            continue
        parts.append((f"SELECT {number}, q{number}.* FROM ({asked}) q{number}", values))  # noqa: S608 # nosec B608
    for start in range(0, len(parts), _AT_ONCE):
        some = parts[start : start + _AT_ONCE]
        with connection.cursor() as cursor:
            cursor.execute(" UNION ALL ".join(sql for sql, _values in some), [x for _sql, each in some for x in each])
            for number, one, other in cursor.fetchall():
                found[number].append((one, other))
    return found
