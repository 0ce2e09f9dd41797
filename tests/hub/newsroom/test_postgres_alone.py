"""The newsroom alone on PostgreSQL: the same answers, and a public role that reads only what is published."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import Any

import psycopg
import pytest

sys.path.insert(0, str(Path(__file__).parent))

from run_alone import ask, settings_of

pytestmark = pytest.mark.postgres

URLS = ("TANDEM_DATABASE_URL", "TANDEM_PUBLIC_DATABASE_URL")


@pytest.fixture(scope="module")
def alone(template: Any, tmp_path_factory: pytest.TempPathFactory) -> Any:
    """A database beside the hub's, under the same three roles."""
    worker = os.environ.get("PYTEST_XDIST_WORKER", "alone")
    kept, name = f"hub_{worker}", f"newsroom_{worker}"
    app, public = (os.environ[url].replace(f"/{kept}", f"/{name}") for url in URLS)
    admin = app.replace(f"app_{worker}@/{name}", "postgres@/postgres")
    owner = app.replace(f"app_{worker}@", f"owner_{worker}@")
    with psycopg.connect(admin, autocommit=True) as superuser:
        superuser.execute(f"DROP DATABASE IF EXISTS {name} WITH (FORCE)")
        superuser.execute(f"CREATE DATABASE {name} OWNER owner_{worker}")
        urls = {"DATABASE_URL": app, "PUBLIC_DATABASE_URL": public, "OWNER_DATABASE_URL": owner}
        yield {**ask(settings_of(tmp_path_factory.mktemp("newsroom"), **urls)), "public": public}
        superuser.execute(f"DROP DATABASE {name} WITH (FORCE)")


def test_it_is_the_same_newsroom(alone) -> None:
    assert not [
        table for table in alone["tables"] if table.startswith(("children_", "referrals_", "plan_", "machines_"))
    ]
    assert alone["story"] == [200, 404, 404, 200]
    assert alone["faults"] == alone["told"]["faults"] == []
    assert alone["told"]["sealed"]
    assert alone["told"]["recorded"] == [302, 200]
    assert len(alone["told"]["mails"]) == 13


def test_the_public_role_reads_what_is_published_and_drops_in_and_nothing_else(alone) -> None:
    asked = (
        "SELECT relname FROM pg_class WHERE relkind IN ('r', 'p', 'v') AND relnamespace = 'public'::regnamespace "
        "AND has_any_column_privilege(oid, %s)"
    )
    with psycopg.connect(alone["public"]) as public:
        may = {deed: {table for (table,) in public.execute(asked, [deed])} for deed in ("SELECT", "INSERT", "UPDATE")}
        assert public.execute("SELECT title FROM news_story").fetchall() == [("The bridge is open",)]
        for table in ("comments_comment", "disclosures_disclosure", "accounts_user"):
            with pytest.raises(psycopg.errors.InsufficientPrivilege):
                public.execute(f"SELECT 1 FROM {table}")
            public.rollback()
    assert all(table.startswith("news_") for table in may["SELECT"])
    assert may["INSERT"] == {"letterbox_envelope"}
    assert may["UPDATE"] == set()
