"""The hub under test: both doors, a database of its own for each test, reached as the application's own role.

Built once by the real migrations and copied, so triggers and roles are those
of a real installation. With TANDEM_TEST_POSTGRES (a superuser's address) the
same tests run on PostgreSQL.
"""

from __future__ import annotations

import atexit
import fcntl
import os
import secrets
import shutil
import sqlite3
import tempfile
import time
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, urlsplit

import pytest

WORKER = os.environ.get("PYTEST_XDIST_WORKER", "alone")
# One cluster for each parallel worker: a transaction anywhere in a cluster rightly holds its audit sealer back.
_CLUSTERS = os.environ.get("TANDEM_TEST_POSTGRES", "").split()
_NUMBER = 0 if WORKER == "alone" else int(WORKER.removeprefix("gw"))
SUPERUSER = _CLUSTERS[_NUMBER % len(_CLUSTERS)] if _CLUSTERS else ""
if SUPERUSER and WORKER != "alone":
    os.environ["TANDEM_TEST_POSTGRES"] = SUPERUSER
FOLDER = Path(tempfile.mkdtemp(prefix="tandem-hub-test-"))
atexit.register(shutil.rmtree, FOLDER, ignore_errors=True)
OWNER, APP, PUBLIC = f"owner_{WORKER}", f"app_{WORKER}", f"public_{WORKER}"
TEMPLATE, DATABASE = f"template_{WORKER}", f"hub_{WORKER}"


def address(role: str, database: str) -> str:
    """The test cluster's address for a role."""
    host = dict(parse_qsl(urlsplit(SUPERUSER).query))["host"]
    return f"postgresql://{role}@/{database}?host={host}"


for _name in [
    name
    for name in os.environ
    if name.startswith("TANDEM_") and name not in ("TANDEM_TEST_POSTGRES", "TANDEM_CHROMIUM")
]:
    del os.environ[_name]
os.environ.update(
    {
        "DJANGO_SETTINGS_MODULE": "tandem.hub.settings",
        "TANDEM_DOORS": "all",
        "TANDEM_SECRET_KEY": secrets.token_hex(32),
        "TANDEM_AUDIT_KEY": secrets.token_hex(32),
        "TANDEM_FIELD_KEYS": f"test:{secrets.token_hex(32)}",
        "TANDEM_LETTERBOX_KEYS": f"test:{secrets.token_hex(32)}",
        "TANDEM_ALLOWED_HOSTS": "testserver,localhost",
        "TANDEM_TRANSPORT": "http",
        "TANDEM_DATA": str(FOLDER),
        "TANDEM_TELEPHONE": "01632 960 123",
        "TANDEM_PARTNERSHIP": "Invented Partnership",
    }
)
if SUPERUSER:
    os.environ["TANDEM_DATABASE_URL"] = address(APP, DATABASE)
    os.environ["TANDEM_PUBLIC_DATABASE_URL"] = address(PUBLIC, DATABASE)

import django  # noqa: E402 - the configuration must be in place first

django.setup()
# Left in place, each parallel worker would inherit it and load the settings before its own configuration stands.
del os.environ["DJANGO_SETTINGS_MODULE"]

# Public pages read no database, and the demo is always on the embedded one: both run once, on SQLite.
_OTHER = "test_sqlite_*.py" if SUPERUSER else "test_postgres_*.py"
collect_ignore_glob = [_OTHER, f"**/{_OTHER}", *(["public/*", "demo/*"] if SUPERUSER else [])]

from django.conf import settings  # noqa: E402
from django.contrib.auth.hashers import Argon2PasswordHasher  # noqa: E402
from django.core import signing  # noqa: E402
from django.core.management import call_command  # noqa: E402
from django.db import connection  # noqa: E402
from django.test import Client  # noqa: E402
from django.utils import timezone  # noqa: E402
from whitenoise.base import WhiteNoise  # noqa: E402

from tandem.hub.databases import migrate  # noqa: E402

# The same hash at little cost: what it costs is Django's to keep, and nothing here rests on it.
Argon2PasswordHasher.time_cost, Argon2PasswordHasher.memory_cost, Argon2PasswordHasher.parallelism = 1, 8, 1

if not SUPERUSER:
    # What nobody put in order comes backwards, as it may from PostgreSQL on any day.
    connection.settings_dict["OPTIONS"]["init_command"] += " PRAGMA reverse_unordered_selects=ON;"


def superuser(*statements: str, database: str = "postgres") -> None:
    """Run statements as the cluster's superuser."""
    import psycopg

    with psycopg.connect(address("postgres", database), autocommit=True) as raw:
        for statement in statements:
            raw.execute(statement)


@pytest.fixture(scope="session", autouse=True)
def _static_files() -> None:
    """Collected and looked through once: each new browser of a test would do so again, as each new server does."""
    call_command("collectstatic", interactive=False, verbosity=0)
    look, found = WhiteNoise.update_files_dictionary, dict[tuple[str, str], dict[str, Any]]()

    def looked(serving: WhiteNoise, root: str, prefix: str) -> None:
        if (root, prefix) not in found:
            look(serving, root, prefix)
            found[root, prefix] = dict(serving.files)
        serving.files.update(found[root, prefix])

    WhiteNoise.update_files_dictionary = looked


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """What reads no database under test is the same on either engine, so it runs once, on SQLite."""
    if not SUPERUSER:
        return
    here = Path(__file__).parent
    once = {
        item
        for item in items
        if here in item.path.parents
        and not item.path.name.startswith("test_postgres_")
        and not {"template", "hub"} & set(getattr(item, "fixturenames", ()))
    }
    items[:] = [item for item in items if item not in once]
    config.hook.pytest_deselected(items=[*once])


@pytest.fixture(scope="session")
def template(django_db_blocker: Any, tmp_path_factory: pytest.TempPathFactory, worker_id: str) -> Iterator[Path]:
    """An empty hub, made by the real migrations: on SQLite once for all parallel workers."""
    own = tmp_path_factory.getbasetemp()
    every = own if worker_id == "master" else own.parent
    path = every / "template.sqlite3"
    configuration = settings.CONFIGURATION
    with django_db_blocker.unblock():
        if SUPERUSER:
            superuser(
                f"DROP DATABASE IF EXISTS {TEMPLATE} WITH (FORCE)",
                f"DO $$ BEGIN CREATE ROLE {OWNER} LOGIN CREATEROLE; EXCEPTION WHEN duplicate_object THEN NULL; END $$",
                f"CREATE DATABASE {TEMPLATE} OWNER {OWNER}",
            )
            urls = {
                "database_url": address(APP, TEMPLATE),
                "public_database_url": address(PUBLIC, TEMPLATE),
                "owner_database_url": address(OWNER, TEMPLATE),
            }
            migrate(type(configuration)(**{**configuration.model_dump(), **urls}))
        else:
            with (every / "template.lock").open("w") as lock:
                fcntl.flock(lock, fcntl.LOCK_EX)
                if not path.exists():
                    connection.settings_dict["NAME"] = being_made = every / "being-made.sqlite3"
                    migrate(configuration)
                    connection.close()
                    being_made.rename(path)
    yield path
    if SUPERUSER:
        superuser(f"DROP DATABASE {TEMPLATE}", f"DROP DATABASE IF EXISTS {DATABASE} WITH (FORCE)")


@pytest.fixture
def migrated(template: Path) -> Callable[[Path], None]:
    """Put the embedded database that the real migrations made in a hub's data folder."""

    def put(data: Path) -> None:
        (data / "database").mkdir(parents=True, mode=0o700)
        shutil.copy(template, data / "database" / "tandem.sqlite3")

    return put


@pytest.fixture(scope="session")
def renewed(template: Path) -> Iterator[Any]:
    """What makes the PostgreSQL database of these tests what the template is."""
    if not SUPERUSER:
        yield None
        return
    from renewed import Renewed

    def copy() -> None:
        superuser(
            f"DROP DATABASE IF EXISTS {DATABASE} WITH (FORCE)",
            f"CREATE DATABASE {DATABASE} TEMPLATE {TEMPLATE} OWNER {OWNER}",
            f"REVOKE ALL ON DATABASE {DATABASE} FROM PUBLIC",
            f"GRANT CONNECT ON DATABASE {DATABASE} TO {APP}, {PUBLIC}",
        )

    made = Renewed(address("postgres", DATABASE), copy)
    yield made
    made.forget()


@pytest.fixture(scope="session")
def parked(template: Path) -> Iterator[Any]:
    """The connection by which tests reach the database, one after another."""
    if SUPERUSER:
        from renewed import Parked

        kept = Parked(connection, user=APP, database=DATABASE)
    else:
        from reused import Reused

        kept = Reused(connection, template, FOLDER)
    yield kept
    kept.forget()


@pytest.fixture
def hub(renewed: Any, parked: Any, django_db_blocker: Any) -> Iterator[None]:
    """A database of the test's own; what it commits is gone when it ends."""
    from django.core.cache import caches

    if renewed and renewed.renew(sparing=parked.process):
        parked.forget()
    with django_db_blocker.unblock():
        parked.take()
        caches["pages"].clear()
        yield
        parked.leave()


@pytest.fixture
def holder(hub: None) -> Callable[..., None]:
    """Somebody who holds the database itself, and not the key: no trigger stands in the way."""

    def run(*statements: str) -> None:
        connection.close()
        if SUPERUSER:
            superuser("SET session_replication_role = replica", *statements, database=DATABASE)
            return
        raw = sqlite3.connect(connection.settings_dict["NAME"])
        kept = raw.execute("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'").fetchall()
        for name, _ in kept:
            raw.execute(f'DROP TRIGGER "{name}"')
        for statement in statements:
            raw.execute(statement)
        for _, sql in kept:
            raw.execute(sql)
        raw.commit()
        raw.close()

    return run


MONDAY = datetime(2026, 11, 23, 10, 0, tzinfo=UTC)
"""An ordinary working day."""
SINCE = (timezone.now() - MONDAY).days + 3000
"""Days for which agencies are there and whoever works in one has held their role: longer than any test looks back."""


@pytest.fixture
def agency(hub: None) -> Any:
    from tandem.hub.agencies.models import Agency

    opened = timezone.localdate() - timedelta(days=SINCE)
    return Agency.objects.create(name="Thornby Trust", kind="organisation", sector="health", opened=opened)


PASSWORD = "lantern-otter-quarry-7"


@pytest.fixture
def person(agency: Any) -> Callable[..., Any]:
    """Make an account in a role, with a code generator unless told otherwise."""
    from allauth.mfa.totp.internal.auth import TOTP, generate_totp_secret

    from tandem.hub.accounts.models import RoleMembership, User

    def make(role: str = "", *, factor: bool = True, password: str | None = None, since_days: int = SINCE) -> User:
        user = User.objects.create_user(
            f"{role or 'nobody'}.{secrets.token_hex(3)}@thornby.example", password, name="Vera Invented", agency=agency
        )
        if role:
            since = timezone.localdate() - timedelta(days=since_days)
            RoleMembership.objects.create(user=user, role=role, since=since)
        if factor:
            TOTP.activate(user, generate_totp_secret())
        return user

    return make


@pytest.fixture
def inside(hub: None) -> Callable[..., Client]:
    """A browser in which somebody is signed in already."""
    from tandem.hub.middleware import SessionLimits

    def come_in(user: Any) -> Client:
        browser = Client()
        browser.force_login(user, backend="tandem.hub.accounts.backend.Backend")
        bound = SessionLimits.binding(browser.session.session_key)
        browser.cookies[SessionLimits.cookie] = signing.TimestampSigner(salt=SessionLimits.salt).sign(bound)
        return browser

    return come_in


@pytest.fixture
def proved(inside: Callable[..., Client]) -> Callable[..., Client]:
    """A browser in which somebody is signed in and gave their password so many seconds ago."""

    from allauth.account.internal.flows.login import AUTHENTICATION_METHODS_SESSION_KEY, record_authentication
    from django.http import HttpRequest

    def come_in(user: Any, *, seconds_ago: float = 5) -> Client:
        browser = inside(user)
        request = HttpRequest()
        request.session = browser.session
        record_authentication(request, user, "password", reauthenticated=True)
        request.session[AUTHENTICATION_METHODS_SESSION_KEY][-1]["at"] -= seconds_ago
        request.session.save()
        return browser

    return come_in


def code_now(user: Any, *, step: int = 0) -> str:
    """What the account's code generator shows."""
    from allauth.mfa.models import Authenticator
    from allauth.mfa.totp.internal.auth import format_hotp_value, hotp_value
    from allauth.mfa.utils import decrypt

    kept = Authenticator.objects.get(user=user, type=Authenticator.Type.TOTP)
    return format_hotp_value(hotp_value(decrypt(kept.data["secret"]), int(time.time()) // 30 + step))


@pytest.fixture
def generator() -> Callable[..., str]:
    return code_now


@pytest.fixture
def heads(tmp_path: Path) -> Path:
    return tmp_path / "heads"


@pytest.fixture
def monday() -> datetime:
    return MONDAY


@pytest.fixture
def worker(person: Callable[..., Any]) -> Any:
    return person("front_door_worker")


@pytest.fixture
def manager(person: Callable[..., Any]) -> Any:
    return person("front_door_manager")


@pytest.fixture
def signers(person: Callable[..., Any], manager: Any) -> dict[str, Any]:
    """Somebody for each part in a case, by the pathway's name for it."""
    parts = ("social_worker", "practice_supervisor", "conference_chair")
    return {"front_door_manager": manager, **{part: person(part) for part in parts}}


@pytest.fixture
def concern(agency: Any) -> Callable[..., Any]:
    """Make a concern to send; whatever is named replaces what is usual."""
    from tandem.core.sharing import Level
    from tandem.hub.referrals.sending import Channel, SenderKind, Sending, SentBy, ToldChild

    def make(**changes: Any) -> Sending:
        usual: dict[str, Any] = {
            "key": secrets.token_hex(8),
            "channel": Channel.FORM,
            "sender": SentBy(
                kind=SenderKind.PROFESSIONAL,
                name="Ottoline Marsh",
                role="Health visitor",
                agency=agency,
                telephone="01632 960 111",
                email="o.marsh@thornby.example",
                source="3B",
            ),
            "children": (ToldChild(given_name="Wren", family_name="Ashdown", born=date(2019, 5, 4)),),
            "level": Level.FOUR,
            "told": {"what_happened": "He came to clinic hungry and frightened.", "when": None},
        }
        return Sending(**{**usual, **changes})

    return make


@pytest.fixture
def received(concern: Callable[..., Any]) -> Callable[..., Any]:
    """Send a concern and have it received."""
    from tandem.hub.referrals.actions import receive

    def make(*, now: datetime = MONDAY, **changes: Any) -> Any:
        return receive(concern(**changes), now=now)

    return make


@pytest.fixture
def screened(received: Callable[..., Any], worker: Any) -> Callable[..., Any]:
    """A concern received and being screened."""
    from tandem.hub.referrals.actions import begin_screening

    def make(*, now: datetime = MONDAY, **changes: Any) -> Any:
        return begin_screening(received(now=now, **changes), by=worker, now=now)

    return make


@pytest.fixture
def known_again(worker: Any) -> Callable[[Any, Any], None]:
    """Say that the first child of a later contact is the first child of an earlier one."""
    from tandem.hub.children.recognising import recognise

    def make(later: Any, earlier: Any) -> None:
        record, known = (each.children.get(number=1).person for each in (later, earlier))
        recognise(record, as_=known, reason="Same name and day of birth", by=worker, now=later.received_at)

    return make


@pytest.fixture
def deciding() -> Callable[..., Any]:
    """A whole decision; whatever is named replaces what is usual."""
    from tandem.core.sharing import Level
    from tandem.hub.referrals.actions import Deciding

    def make(**changes: Any) -> Deciding:
        usual: dict[str, Any] = {
            "code": "decide_assessment",
            "rationale": "Hunger and fear in clinic, a second time.",
            "level": Level.FOUR,
            "legal_test": "child_in_need",
        }
        return Deciding(**{**usual, **changes})

    return make
