"""What the audit record costs as it grows: sealing, the sealer's idle turn every five seconds, and verification."""

# The SQL put together here names our own columns.
# ruff: noqa: S608
from __future__ import annotations

import json
import sys
import tempfile
from pathlib import Path
from urllib.parse import parse_qsl, urlsplit

from harness import ROOT, Measured, best_of, in_a_hub, main, peak_here

sys.path.insert(0, str(ROOT / "scripts" / "checkout"))

from cluster import throwaway_cluster
from system import postgres_bin

SIZES = (10_000, 100_000, 1_000_000)
NEW = 100
IDLE_LIMIT = 0.02
"""Seconds that a turn with nothing to seal may take, however long the record is."""
VERIFY_LIMIT_PER_MILLION = 60.0
_TOGETHER = 1_000
"""Rows in one transaction: a bulk load's, many times those of one person's deed."""
_KEYS = {"TANDEM_SECRET_KEY": "0123456789abcdef" * 4, "TANDEM_AUDIT_KEY": "fedcba9876543210" * 4}


def measure() -> list[Measured]:
    rows = []
    with tempfile.TemporaryDirectory() as folder:
        rows.extend(in_a_hub(__file__, "SQLite", folder, _KEYS))
    postgres = postgres_bin()
    if postgres is None:
        raise RuntimeError("PostgreSQL is missing (Debian: apt-get install postgresql).")
    with throwaway_cluster(postgres) as superuser, tempfile.TemporaryDirectory() as folder:
        import psycopg

        with psycopg.connect(superuser, autocommit=True) as raw:
            raw.execute("CREATE ROLE bench_owner LOGIN CREATEROLE")
            raw.execute("CREATE DATABASE bench OWNER bench_owner")
        host = dict(parse_qsl(urlsplit(superuser).query))["host"]
        urls = {"": "bench_app", "OWNER_": "bench_owner"}
        told = {f"TANDEM_{kind}DATABASE_URL": f"postgresql://{role}@/bench?host={host}" for kind, role in urls.items()}
        rows.extend(in_a_hub(__file__, "PostgreSQL", folder, {**_KEYS, **told}))
    return rows


def _child(engine: str) -> None:
    import django

    django.setup()

    from django.conf import settings

    from tandem.hub.databases import migrate

    migrate(settings.CONFIGURATION)
    rows, before = [], 0
    for size in SIZES:
        rows.extend(_at_size(engine, size, size - before - NEW))
        before = size
    json.dump([{name: getattr(row, name) for name in Measured.__dataclass_fields__} for row in rows], sys.stdout)


def _at_size(engine: str, size: int, adding: int) -> list[Measured]:
    from tandem.hub.audit.queries import chain_status
    from tandem.hub.audit.sealing import seal
    from tandem.hub.audit.verify import verify

    def row(what: str, seconds: float, limit: float | None = None, **more: float | str) -> Measured:
        return Measured(f"{engine}: {what}", f"{size:,} rows", seconds, limit_seconds=limit, **more)

    found = []
    written = best_of(lambda: _write(adding), repeats=1)
    if engine == "PostgreSQL":
        _analyse()
        sealed = best_of(seal, repeats=1)
        found.append(row(f"seal {adding:,} rows", sealed, beside=f"{adding / sealed:,.0f} rows a second"))
        _write(NEW)
        found.append(row(f"seal {NEW} new rows", best_of(seal, repeats=1), 0.2))
        found.append(row("a turn with nothing to seal", best_of(seal), IDLE_LIMIT))
    else:
        found.append(row(f"write and link {adding:,} rows", written, beside=f"{adding / written:,.0f} rows a second"))
        _write(NEW)
    found.append(row("how far the chain reaches, as the viewer asks", best_of(chain_status), 0.1))
    result = []
    taken = best_of(lambda: result.append(verify(Path("/nonexistent"))), repeats=1)
    if not result[0].whole or result[0].sealed != size or result[0].unsealed:
        raise RuntimeError(f"The record is not what was written: {result[0]}")
    limit = VERIFY_LIMIT_PER_MILLION * size / 1_000_000
    a_million = f"{taken / size * 1_000_000:.0f} s a million rows"
    found.append(row("verify", taken, max(limit, 1.0), peak_mb=peak_here(), beside=a_million))
    return found


def _write(count: int) -> None:
    """Rows such as the database's own triggers write, each with its right digest, as the owner."""
    from django.conf import settings
    from django.db import connection, transaction

    from tandem.hub.audit.context import writing
    from tandem.hub.databases import as_owner

    changes = json.dumps({"name": ["0" * 64, "1" * 64], "opened": [None, "2" * 64]})
    common = "'changed', {now}, NULL, NULL, 'update', 'agencies_agency', n, '', '', '', 'r'"
    into = (
        "INSERT INTO audit_event (kind, at, actor, agency, verb, object_type, object_id, label, reason, address, "
        "request_id, changes, digest, uid, tx) "
    )
    if connection.vendor == "postgresql":
        sql = (
            f"{into} SELECT {common.format(now='clock_timestamp()')}, %s, encode(sha256(convert_to("
            "concat_ws(chr(10), 'update', 'agencies_agency', n, 'r', %s), 'UTF8')), 'hex'), "
            "replace(gen_random_uuid()::text, '-', ''), 0 FROM (SELECT g::text AS n FROM generate_series(1, %s) AS g) x"
        )
    else:
        sql = (
            f"{into} SELECT {common.format(now='tandem_now()')}, %s, "
            "tandem_digest('update', 'agencies_agency', n, 'r', %s), tandem_uid(), 0 FROM (WITH RECURSIVE g(i) AS "
            "(SELECT 1 UNION ALL SELECT i + 1 FROM g WHERE i < %s) SELECT CAST(i AS TEXT) AS n FROM g)"
        )
    token = writing.set(True)
    try:
        with as_owner(settings.CONFIGURATION), connection.cursor() as cursor:
            for start in range(0, count, _TOGETHER):
                with transaction.atomic():
                    cursor.execute(sql, [changes, changes, min(_TOGETHER, count - start)])
    finally:
        writing.reset(token)


def _analyse() -> None:
    """What autovacuum does within a minute in a running installation."""
    from django.conf import settings
    from django.db import connection

    from tandem.hub.databases import as_owner

    with as_owner(settings.CONFIGURATION), connection.cursor() as cursor:
        cursor.execute("ANALYZE audit_event, audit_seal")


if __name__ == "__main__":
    if sys.argv[1:]:
        _child(sys.argv[1])
    else:
        main(measure)
