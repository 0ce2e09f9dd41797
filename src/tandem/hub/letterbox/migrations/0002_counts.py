"""On PostgreSQL the public role may insert and not read, so a function counts for it, as its owner."""

from django.db import migrations

COUNTS = """
CREATE FUNCTION letterbox_counts(since timestamptz, digest text) RETURNS bigint[]
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
    SELECT ARRAY[count(*), count(*) FILTER (WHERE digest <> '' AND address_digest = digest)]
    FROM letterbox_envelope WHERE received > since
$$
"""


def make(apps, schema_editor):
    if schema_editor.connection.vendor == "postgresql":
        schema_editor.execute(COUNTS)


def unmake(apps, schema_editor):
    if schema_editor.connection.vendor == "postgresql":
        schema_editor.execute("DROP FUNCTION letterbox_counts")


class Migration(migrations.Migration):
    dependencies = [("letterbox", "0001_start")]

    operations = [migrations.RunPython(make, unmake)]
