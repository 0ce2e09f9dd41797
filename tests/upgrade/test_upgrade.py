"""Every release's database, as that release left it, migrates forward to the present code with nothing lost."""

from __future__ import annotations

import dataclasses
import json
import os
import re
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, urlsplit

import pytest

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
RELEASES = sorted(
    (path.parent.name for path in HERE.glob("*/release.json")), key=lambda name: [*map(int, name.split("."))]
)
SUPERUSER = os.environ.get("TANDEM_TEST_POSTGRES", "")
ENGINE = "postgresql" if SUPERUSER else "sqlite"
DATABASE = "tandem_upgrade"
MIGRATED_WITHIN = 240.0
MADE_FROM_ROWS = {"audit_salt", "children_searchkey"}
"""Tables that hold something for each of the rows that a release left."""


@dataclass(frozen=True, slots=True)
class Left:
    """An installation whose database a release left, for the present code to migrate."""

    about: dict[str, Any]
    environment: dict[str, str]
    holder: Callable[[str], None]
    """Runs a statement as whoever owns the tables."""

    @property
    def engine(self) -> dict[str, Any]:
        return self.about["engines"][ENGINE]

    def probe(self, *what: str) -> dict[str, Any]:
        command = [sys.executable, HERE / "probe.py", *what]
        done = subprocess.run(
            command, env=self.environment, capture_output=True, text=True, check=False, timeout=MIGRATED_WITHIN
        )
        assert done.returncode == 0, done.stderr
        found: dict[str, Any] = json.loads(done.stdout)
        return found


@pytest.fixture(scope="module", params=RELEASES)
def left(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Left]:
    release, about = HERE / request.param, _about(request.param)
    folder = tmp_path_factory.mktemp("upgrade")
    head = about["engines"][ENGINE]["head"]
    (folder / "heads").mkdir()
    (folder / "heads" / f"{head['at'][:10]}.json").write_text(json.dumps(head), encoding="utf-8")
    environment = {
        **{name: value for name, value in os.environ.items() if not name.startswith(("TANDEM_", "DJANGO_"))},
        "PYTHONPATH": str(HERE),
        "DJANGO_SETTINGS_MODULE": "release_settings",
        "TANDEM_DOORS": "private",
        "TANDEM_SECRET_KEY": about["secret_key"],
        "TANDEM_AUDIT_KEY": about["audit_key"],
        "TANDEM_FIELD_KEYS": f"first:{about.get('field_key', 'fedcba9876543210' * 4)}",
        "TANDEM_ALLOWED_HOSTS": "localhost",
        "TANDEM_TRANSPORT": "http",
        "TANDEM_DATA": str(folder / "data"),
        "TANDEM_AUDIT_HEADS": str(folder / "heads"),
        "TANDEM_TELEPHONE": "01632 960 123",
        "TANDEM_PARTNERSHIP": "Invented Partnership",
        "PASSWORD": about["password"],
        "COUNTED": ",".join(about["engines"][ENGINE]["counts"]),
        "SIGNS_IN": about["engines"][ENGINE]["signs_in"],
    }
    sql = (release / f"{ENGINE}.sql").read_text(encoding="utf-8")
    if SUPERUSER:
        urls, holder = _load_postgresql(sql)
        environment.update(urls)
    else:
        holder = _load_sqlite(sql, folder / "data" / "database")
    yield Left(about, environment, holder)
    if SUPERUSER:
        _superuser(f"DROP DATABASE {DATABASE} WITH (FORCE)")


def _about(release: str) -> dict[str, Any]:
    told: dict[str, Any] = json.loads((HERE / release / "release.json").read_text(encoding="utf-8"))
    return told


def _load_sqlite(sql: str, folder: Path) -> Callable[[str], None]:
    folder.mkdir(parents=True)
    path = folder / "tandem.sqlite3"
    with closing(sqlite3.connect(path)) as raw:
        raw.executescript(sql)

    def run(statement: str) -> None:
        with closing(sqlite3.connect(path)) as raw:
            raw.execute(statement)
            raw.commit()

    return run


def _load_postgresql(sql: str) -> tuple[dict[str, str], Callable[[str], None]]:
    # The roles come first in the dump; the database must have its owner before anything is put into it.
    _superuser(f"DROP DATABASE IF EXISTS {DATABASE} WITH (FORCE)", sql[: sql.index("--\n-- PostgreSQL database dump")])
    _superuser(f"CREATE DATABASE {DATABASE} OWNER tandem_owner")
    _superuser(sql, database=DATABASE)
    kinds = {"": "tandem_app", "PUBLIC_": "tandem_public", "OWNER_": "tandem_owner"}
    urls = {f"TANDEM_{kind}DATABASE_URL": _address(role, DATABASE) for kind, role in kinds.items()}
    return urls, lambda statement: _connect_and_run(_address("tandem_owner", DATABASE), statement)


def _address(role: str, database: str) -> str:
    host = dict(parse_qsl(urlsplit(SUPERUSER).query))["host"]
    return f"postgresql://{role}@/{database}?host={host}"


def _superuser(*statements: str, database: str = "postgres") -> None:
    _connect_and_run(_address("postgres", database), *statements)


def _connect_and_run(url: str, *statements: str) -> None:
    import psycopg

    with psycopg.connect(url, autocommit=True) as raw:
        for statement in statements:
            raw.execute(statement)


def test_what_a_release_left_is_whole_and_serves(left, tmp_path) -> None:
    """One test, so that each release is loaded and migrated once, by whichever worker takes it."""
    # Migrated, each holds what the newest does: what asks of the present code alone is asked of that one.
    oldest, newest = (left.about == _about(release) for release in (RELEASES[0], RELEASES[-1]))
    found = left.probe(*["oldest"] * oldest, *["newest"] * newest)
    assert found["migrated"] == [0, "The database is ready.\n"]
    the_record_is_whole_and_holds_the_head_that_the_release_wrote(found)
    nothing_is_lost_and_people_still_sign_in_and_are_recorded(left, found)
    even_the_owner_cannot_change_the_record(left)
    if oldest:
        a_new_database_is_made_as_an_old_one_has_become(left, found, tmp_path)
    if newest:
        a_backup_put_back_elsewhere_is_whole_and_serves(left, tmp_path)


def the_record_is_whole_and_holds_the_head_that_the_release_wrote(found: dict[str, Any]) -> None:
    for code, said in (found["verified"], found["verified_after"]):
        assert code == 0, said
        assert "heads compared: 1" in said


def even_the_owner_cannot_change_the_record(left: Left) -> None:
    for table, column in (("audit_event", "reason"), ("audit_seal", "mac")):
        for deed in (f"UPDATE {table} SET {column} = {column}", f"DELETE FROM {table}"):
            with pytest.raises(Exception, match="append-only"):
                left.holder(deed)


def nothing_is_lost_and_people_still_sign_in_and_are_recorded(left: Left, found: dict[str, Any]) -> None:
    before, after = dict(left.engine["counts"]), dict(found["counts"])
    # What an upgrade itself changes in a watched table is recorded where the table's triggers stand through it.
    recorded = {name: (after.pop(name), before.pop(name)) for name in ("audit_event", "audit_seal") if name in before}
    assert all(now >= then for now, then in recorded.values())
    assert after == before
    assert found["start_page"] == 200
    assert found["name"]
    assert ["changed", "update"] in found["new"]
    assert ["done", "account.suspended"] in found["new"]


def a_new_database_is_made_as_an_old_one_has_become(left: Left, found: dict[str, Any], tmp_path: Path) -> None:
    """Whatever way its tables came about: by every migration in its turn, or at once by ``hub/new_tables.py``."""
    if SUPERUSER:
        _superuser(f"DROP DATABASE IF EXISTS {DATABASE}_new WITH (FORCE)")
        _superuser(f"CREATE DATABASE {DATABASE}_new OWNER tandem_owner")
        elsewhere = {name: value.replace(DATABASE, f"{DATABASE}_new") for name, value in left.environment.items()}
    else:
        elsewhere = {**left.environment, "TANDEM_DATA": str(tmp_path / "new")}
    new = dataclasses.replace(left, environment=elsewhere).probe("new")
    assert new["migrated"][0] == 0
    differs = {*new["shape"]} ^ {*found["shape"]}
    assert not differs, "\n".join(sorted(differs))
    since = set(new["rows"]) - set(left.engine["counts"]) - MADE_FROM_ROWS
    assert {table: new["rows"][table] for table in since} == {table: found["rows"][table] for table in since}
    if SUPERUSER:
        _superuser(f"DROP DATABASE {DATABASE}_new WITH (FORCE)")


def a_backup_put_back_elsewhere_is_whole_and_serves(left: Left, tmp_path: Path) -> None:
    """As docs/deployment.md says: the dump's own rights are left out, and migrating gives each role its own again."""
    if SUPERUSER:
        tools = Path(shutil.which("initdb") or max(Path("/usr/lib/postgresql").glob("*/bin/initdb"))).resolve().parent
        source, target = _address("tandem_owner", DATABASE), f"{DATABASE}_restored"
        _superuser(f"DROP DATABASE IF EXISTS {target} WITH (FORCE)", f"CREATE DATABASE {target} OWNER tandem_owner")
        dump = tmp_path / "tandem.dump"
        subprocess.run([tools / "pg_dump", "--format=custom", f"--file={dump}", source], check=True)
        restore = [tools / "pg_restore", f"--dbname={_address('postgres', target)}", "--no-privileges"]
        subprocess.run([*restore, "--exit-on-error", dump], check=True)
        moved = {name: value.replace(DATABASE, target) for name, value in left.environment.items()}
    else:
        folder = tmp_path / "data"
        (folder / "database").mkdir(parents=True)
        kept = Path(left.environment["TANDEM_DATA"]) / "database" / "tandem.sqlite3"
        with (
            closing(sqlite3.connect(kept)) as source,
            closing(sqlite3.connect(folder / "database" / "tandem.sqlite3")) as copy,
        ):
            source.backup(copy)
        moved = {**left.environment, "TANDEM_DATA": str(folder)}
    found = dataclasses.replace(left, environment=moved).probe("restored")
    assert found["verified"][0] == 0, found["verified"]
    assert found["unsealed"] == 0
    if SUPERUSER:
        _superuser(f"DROP DATABASE {target} WITH (FORCE)")


def test_every_dated_release_of_the_changelog_has_its_database() -> None:
    dated = re.findall(r"^## \[?v?(\d+\.\d+\.\d+)\b.*\d{4}", (ROOT / "CHANGELOG.md").read_text("utf-8"), re.MULTILINE)
    assert RELEASES
    assert set(dated) <= set(RELEASES)
    for release in RELEASES:
        assert {path.name for path in (HERE / release).iterdir()} == {"sqlite.sql", "postgresql.sql", "release.json"}
