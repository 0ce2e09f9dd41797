"""Cut this release's small synthetic database, as SQL for both engines, into tests/upgrade/<version>/.

    .venv/bin/python scripts/cut_release_database.py

Run once, at the commit that is released. Every later version must migrate what this writes forward
(tests/upgrade/test_upgrade.py), so a release that is already there is refused: it is never cut again.
"""

from __future__ import annotations

import hashlib
import json
import os
import re
import sqlite3
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from urllib.parse import parse_qsl, urlsplit

ROOT = Path(__file__).resolve().parents[1]
RELEASES = ROOT / "tests" / "upgrade"
sys.path[:0] = [str(ROOT / "scripts" / "checkout"), str(RELEASES)]

from cluster import throwaway_cluster  # noqa: E402 - found through the line above
from system import postgres_bin  # noqa: E402

from tandem import __version__  # noqa: E402

DATABASE = "tandem_release"
OWNER, APP, PUBLIC = "tandem_owner", "tandem_app", "tandem_public"
PASSWORD = "lantern-otter-quarry-7"  # noqa: S105 - of invented people
KEYS = ("secret", "audit", "field")
SEED, CHILDREN = 7, 6
"""Few, so that what is kept for ever stays small; enough for each table to hold something."""
COMES_AND_GOES = ("django_session", "usersessions_usersession", "hub_cache", "hub_slot")
"""Tables whose rows mean nothing to another version."""


def main() -> int:
    folder = RELEASES / __version__
    if folder.exists():
        print(f"cut: {folder.relative_to(ROOT)} is there already; a release is cut once.", file=sys.stderr)
        return 2
    postgres = postgres_bin()
    if postgres is None:
        print("cut: PostgreSQL is missing (Debian: apt-get install postgresql).", file=sys.stderr)
        return 2
    keys = {name: hashlib.sha256(f"tandem {__version__} {name}".encode()).hexdigest() for name in KEYS}
    written = {"sqlite": _sqlite(keys), "postgresql": _postgresql(keys, postgres)}
    about = {
        "version": __version__,
        "cut": f"{datetime.now(UTC):%Y-%m-%d}",
        "secret_key": keys["secret"],
        "audit_key": keys["audit"],
        "field_key": keys["field"],
        "password": PASSWORD,
        "engines": {engine: found for engine, (_, found) in written.items()},
    }
    folder.mkdir(parents=True)
    for engine, (sql, _) in written.items():
        (folder / f"{engine}.sql").write_text(sql, encoding="utf-8")
    (folder / "release.json").write_text(json.dumps(about, indent=2) + "\n", encoding="utf-8")
    sizes = ", ".join(f"{engine} {len(sql.encode()) / 1000:.0f} kB" for engine, (sql, _) in written.items())
    print(f"cut: {folder.relative_to(ROOT)} ({sizes}).")
    return 0


def _sqlite(keys: dict[str, str]) -> tuple[str, dict[str, object]]:
    with tempfile.TemporaryDirectory() as folder:
        found = _fill(folder, keys, {})
        with closing(sqlite3.connect(Path(folder) / "database" / "tandem.sqlite3")) as raw:
            for table in COMES_AND_GOES:
                raw.execute(f'DELETE FROM "{table}"')  # noqa: S608 - names of our own
            raw.commit()
            return "\n".join(raw.iterdump()) + "\n", found


def _postgresql(keys: dict[str, str], postgres: Path) -> tuple[str, dict[str, object]]:
    with throwaway_cluster(postgres) as superuser, tempfile.TemporaryDirectory() as folder:
        import psycopg

        with psycopg.connect(superuser, autocommit=True) as raw:
            raw.execute(f"CREATE ROLE {OWNER} LOGIN CREATEROLE")
            raw.execute(f"CREATE DATABASE {DATABASE} OWNER {OWNER}")
        host = dict(parse_qsl(urlsplit(superuser).query))["host"]
        urls = {"": APP, "PUBLIC_": PUBLIC, "OWNER_": OWNER}
        found = _fill(
            folder,
            keys,
            {
                f"TANDEM_{kind}DATABASE_URL": f"postgresql://{role}@/{DATABASE}?host={host}"
                for kind, role in urls.items()
            },
        )
        reached = ["-h", host, "-U", "postgres"]
        tools = (postgres / "initdb").resolve().parent
        roles = _run([tools / "pg_dumpall", *reached, "--roles-only", "--no-role-passwords", "--no-comments"])
        without = [f"--exclude-table-data={table}" for table in COMES_AND_GOES]
        rest = _run([tools / "pg_dump", *reached, "--inserts", "--no-comments", *without, DATABASE])
        return "\n".join([*_roles(roles), *_portable(rest)]) + "\n", found


def _roles(dumped: str) -> Iterator[str]:
    """The hub's roles; a cluster that holds one already, from another release, keeps it."""
    for line in dumped.split("\n"):
        if re.fullmatch(rf"CREATE ROLE ({OWNER}|{APP}|{PUBLIC});", line):
            yield f"DO $$ BEGIN {line} EXCEPTION WHEN duplicate_object THEN NULL; END $$;"
        elif re.match(rf"ALTER ROLE ({OWNER}|{APP}|{PUBLIC}) ", line):
            yield line


def _portable(dumped: str) -> Iterator[str]:
    """The dump without what only psql reads, and without the names of the programs."""
    for line in dumped.split("\n"):
        if not re.fullmatch(r"\\(un)?restrict \w+|-- Dumped (from|by) .*", line):
            yield line


def _run(command: list[str | Path]) -> str:
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


def _fill(folder: str, keys: dict[str, str], urls: dict[str, str]) -> dict[str, object]:
    """Make a database in a process of its own; what it holds."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("TANDEM_", "DJANGO_"))}
    told = {
        "DJANGO_SETTINGS_MODULE": "release_settings",
        "TANDEM_DOORS": "private",
        "TANDEM_SECRET_KEY": keys["secret"],
        "TANDEM_AUDIT_KEY": keys["audit"],
        "TANDEM_FIELD_KEYS": f"first:{keys['field']}",
        "TANDEM_ALLOWED_HOSTS": "localhost",
        "TANDEM_TRANSPORT": "http",
        "TANDEM_DATA": folder,
        **urls,
    }
    made = subprocess.run(
        [sys.executable, __file__, "fill"], env={**kept, **told}, check=True, stdout=subprocess.PIPE, text=True
    )
    found: dict[str, object] = json.loads(made.stdout)
    return found


def fill() -> int:
    """Seed the invented city through its actions, and leave on PostgreSQL some rows that are not yet sealed."""
    import django

    django.setup()

    from django.conf import settings
    from django.utils import timezone

    from tandem.hub.accounts import actions
    from tandem.hub.accounts.models import User
    from tandem.hub.agencies.actions import close
    from tandem.hub.agencies.models import Agency
    from tandem.hub.audit.heads import write_head
    from tandem.hub.audit.sealing import seal
    from tandem.hub.databases import migrate
    from tandem.hub.demo.challenges import challenge_one_another
    from tandem.hub.demo.city import load
    from tandem.hub.demo.harrowmere import seed
    from tandem.hub.demo.improvement import plan_to_improve
    from tandem.synthetic import place

    migrate(settings.CONFIGURATION)
    agencies, now = seed(), timezone.now()
    load(place(SEED, children=CHILDREN, until=now), agencies)
    challenge_one_another(agencies, now=now)
    plan_to_improve(agencies, now=now)
    close(Agency.objects.get(name__startswith="Quillfeather"), on=timezone.localdate(), reason="merged")
    seal()
    head = write_head(settings.CONFIGURATION.heads_folder)
    if head is None:
        raise RuntimeError("nothing was sealed")
    auditor, administrator = (User.objects.get(memberships__role=role) for role in ("auditor", "administrator"))
    actions.join(auditor, PASSWORD)
    actions.join(administrator, PASSWORD)
    actions.give_role(auditor, "analyst", reason="covers for a colleague")
    found = {"signs_in": auditor.email, "head": json.loads(head.read_text(encoding="utf-8")), "counts": _counts()}
    json.dump(found, sys.stdout)
    return 0


def _counts() -> dict[str, int]:
    from django.db import connection

    from tandem.hub.audit.capture import APPEND_ONLY, watched_tables

    counts = {}
    with connection.cursor() as cursor:
        for table in (*APPEND_ONLY, *(each.table for each in watched_tables())):
            cursor.execute(f'SELECT count(*) FROM "{table}"')  # noqa: S608 - names of our own
            counts[table] = cursor.fetchone()[0]
    return counts


if __name__ == "__main__":
    sys.exit(fill() if sys.argv[1:] == ["fill"] else main())
