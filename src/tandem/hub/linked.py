"""Which tables have anything of one row, asked in one go: most have nothing, and a page then does not read them."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import Any

from django.db import connection
from django.db.models import Model

__all__ = ["linked"]


def linked(row: Model, relations: Sequence[str]) -> frozenset[str]:
    """Those of some relations that lead from a row to any other, by name.

    Each relation is to many, as a model's manager of it is named; ``children__decisions`` leads on from the first.
    Raises :class:`~django.core.exceptions.FieldDoesNotExist` where there is none of that name.
    """
    with connection.cursor() as cursor:
        cursor.execute(_question(type(row), tuple(relations)), [row.pk] * len(relations))
        return frozenset(name for name, there in zip(relations, cursor.fetchone(), strict=True) if there)


@cache
def _question(model: type[Model], relations: tuple[str, ...]) -> str:
    # The same words each time: put together anew for every page, they would take longer than the answer.
    return f"SELECT {', '.join(f'EXISTS ({_rows(model, each)})' for each in relations)}"


def _rows(model: type[Model], relation: str) -> str:
    """What selects the rows to which a relation leads, by the key of the row it leads from."""
    names, of = relation.split("__"), "= %s"
    for name in names:
        table, column, key, model = _end(model, name)
        rows = f'SELECT "{key}" FROM "{table}" WHERE "{column}" {of}'  # noqa: S608 # nosec B608
        of = f"IN ({rows})"
    return rows


def _end(model: type[Model], name: str) -> tuple[str, str, str, Any]:
    """The table that a relation's other end stands in, the column that leads back, the one that leads on, its model."""
    field: Any = model._meta.get_field(name)
    if field.concrete:
        return field.m2m_db_table(), field.m2m_column_name(), field.m2m_reverse_name(), field.related_model
    table = field.related_model._meta
    return table.db_table, field.field.column, table.pk.column, field.related_model
