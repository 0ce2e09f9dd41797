"""G46: the public process on PostgreSQL, as itself: its own role, and only the half of the key that seals."""

from __future__ import annotations

import json
import os
import subprocess
import sys

import psycopg
import pytest
from django.conf import settings
from django.db import connection
from django.utils import timezone

from tandem.hub.databases import PUBLISHED
from tandem.hub.letterbox.actions import open_all
from tandem.hub.letterbox.envelopes import public_line
from tandem.hub.letterbox.models import Envelope

pytestmark = pytest.mark.postgres

DROP = """
import json, sys
from tandem.hub.start import set_up
set_up()
from django.utils import timezone
from tandem.hub.letterbox.actions import PleaseTelephoneError, available, drop
assert available()
try:
    for _ in range(int(sys.argv[1])):
        receipt = drop("concern", {"worry": "Somebody is being hurt"}, now=timezone.now())
    print(json.dumps([receipt.reference, receipt.phrase]))
except PleaseTelephoneError as error:
    print(json.dumps(str(error)))
from django.conf import settings
assert not settings.LETTERBOX_KEYS and not settings.FIELD_KEYS
"""
INSERT = "INSERT INTO letterbox_envelope (id, kind, reference, received, key_name, phrase_hash, address_digest) VALUES"
PUBLIC_URL = "TANDEM_PUBLIC_DATABASE_URL"


@pytest.fixture
def public(hub) -> psycopg.Connection:
    with psycopg.connect(os.environ[PUBLIC_URL], autocommit=True) as raw:
        yield raw


def run_public(times: int = 1, **change: str) -> subprocess.CompletedProcess[str]:
    kept = {name: value for name, value in os.environ.items() if not name.startswith("TANDEM_")}
    told = {
        "DJANGO_SETTINGS_MODULE": "tandem.hub.settings",
        "TANDEM_DOORS": "public",
        "TANDEM_SECRET_KEY": "0123456789abcdef" * 4,
        "TANDEM_DATABASE_URL": os.environ[PUBLIC_URL],
        "TANDEM_LETTERBOX_PUBLIC_KEY": public_line(),
        "TANDEM_TELEPHONE": "01632 960 123",
        **change,
    }
    command = [sys.executable, "-c", DROP, str(times)]
    return subprocess.run(command, env={**kept, **told}, capture_output=True, text=True, check=False, timeout=60)


def test_the_public_process_drops_in_and_the_private_one_opens(hub, got, desk) -> None:
    done = run_public()
    assert done.returncode == 0, done.stderr
    reference, phrase = json.loads(done.stdout)
    assert len(phrase.split()) == 4
    assert open_all(timezone.now(), desk).opened == 1
    assert (got[0].reference, got[0].fields) == (reference, {"worry": "Somebody is being hurt"})


def test_under_a_role_that_may_not_even_insert_one_is_told_to_telephone(hub) -> None:
    nobody = settings.CONFIGURATION.database_url.get_secret_value().replace("app_", "nosuch_")
    done = run_public(TANDEM_DATABASE_URL=nobody)
    assert "01632 960 123" in json.loads(done.stdout)


def test_the_public_role_is_counted_too(hub) -> None:
    Envelope.objects.bulk_create(
        Envelope(kind="c", reference=f"R{n}", received=timezone.now(), sealed=b"", key_name="k", phrase_hash="")
        for n in range(599)
    )
    assert "01632 960 123" in json.loads(run_public(2).stdout)
    assert Envelope.objects.count() == 600


@pytest.mark.parametrize(
    "sql",
    [
        "SELECT * FROM letterbox_envelope",
        "SELECT reference FROM letterbox_envelope",
        "SELECT count(*) FROM letterbox_envelope",
        "SELECT * FROM letterbox_handling",
        "SELECT * FROM comments_comment",
        "SELECT * FROM subscribers_subscriber",
        "SELECT * FROM subscribers_wish",
        "SELECT * FROM subscribers_declined",
        "INSERT INTO comments_nottaken (said, times) VALUES (now(), 1)",
        "DELETE FROM news_comment",
        "UPDATE letterbox_envelope SET kind = 'x'",
        "DELETE FROM letterbox_envelope",
        "TRUNCATE letterbox_envelope CASCADE",
        f"{INSERT} (gen_random_uuid(), 'c', 'R', now(), 'k', '', '') RETURNING reference",
        "INSERT INTO letterbox_handling (envelope_id, attempts, fault) SELECT gen_random_uuid(), 0, ''",
        "INSERT INTO outbox_message (kind, key, payload, put, due) VALUES ('email', 'x', '{}', now(), now())",
        "CREATE TEMPORARY TABLE mine (id int)",
    ],
)
def test_the_public_role_may_only_insert(public, sql) -> None:
    public.execute(f"{INSERT} (gen_random_uuid(), 'c', 'first', now(), 'k', '', '')")
    with pytest.raises(psycopg.errors.InsufficientPrivilege):
        public.execute(sql)
    assert Envelope.objects.get().reference == "first"


def test_the_public_role_reads_what_is_published_with_its_comments(public) -> None:
    for table in PUBLISHED:
        assert public.execute(f"SELECT count(*) FROM {table}").fetchone() == (0,)


def test_nobody_else_may_call_what_counts(hub) -> None:
    with connection.cursor() as cursor:
        cursor.execute("SELECT unnest(proacl)::text FROM pg_proc WHERE proname = 'letterbox_counts'")
        granted = [line.split("=")[0] for (line,) in cursor.fetchall()]
    worker = os.environ.get("PYTEST_XDIST_WORKER", "alone")
    assert sorted(granted) == [f"{role}_{worker}" for role in ("app", "owner", "public")]
