"""What counts on PostgreSQL is told which kinds to count: of some only, or of all but some."""

from __future__ import annotations

from importlib import import_module
from typing import Any

from django.db import migrations

COUNTS = """
CREATE FUNCTION letterbox_counts(since timestamptz, digest text, kinds text[], named boolean) RETURNS bigint[]
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
    SELECT ARRAY[count(*), count(*) FILTER (WHERE digest <> '' AND address_digest = digest)]
    FROM letterbox_envelope WHERE received > since AND (kind = ANY (kinds)) = named
$$
"""
_BEFORE = import_module("tandem.hub.letterbox.migrations.0002_counts")


def make(apps: Any, schema_editor: Any) -> None:
    _BEFORE.unmake(apps, schema_editor)
    if schema_editor.connection.vendor == "postgresql":
        schema_editor.execute(COUNTS)


def unmake(apps: Any, schema_editor: Any) -> None:
    _BEFORE.unmake(apps, schema_editor)
    _BEFORE.make(apps, schema_editor)


class Migration(migrations.Migration):
    dependencies = [("letterbox", "0004_find_what_is_not_shredded")]

    operations = [migrations.RunPython(make, unmake)]
