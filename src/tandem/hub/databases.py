"""Where the hub keeps things: the embedded database, or PostgreSQL under a role that cannot do more than it must."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any
from urllib.parse import parse_qsl, unquote, urlsplit

from tandem.core.errors import InputError
from tandem.hub.config import Configuration, Doors, is_loopback
from tandem.hub.whose_database import other_fault, refuse_another

__all__ = [
    "PUBLISHED",
    "as_owner",
    "databases",
    "encryption_fault",
    "migrate",
    "migrate_new",
    "owner_at_work",
    "postgres",
    "ready_to_serve",
    "require_prepared",
    "role_faults",
]

PUBLISHED = (
    "news_desk",
    "news_story",
    "news_topic",
    "news_address",
    "news_picture",
    "news_file",
    "news_filepiece",
    "news_comment",
)
"""Everything that is published, and all that the public process may read."""
_owner: list[str] = []
_ENCRYPTED = frozenset({"require", "verify-ca", "verify-full"})
_UNPREPARED = "The database is not prepared for this version. Run `tandem migrate` as the owner."

# FULL, not NORMAL: a statutory record may not lose its last commits when the power fails.
_PRAGMAS = (
    "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA recursive_triggers=ON; "
    "PRAGMA mmap_size=134217728; PRAGMA cache_size=-20000;"
)


def databases(configuration: Configuration) -> dict[str, dict[str, Any]]:
    """Django's ``DATABASES`` for this installation."""
    if configuration.database_url is not None:
        return {"default": postgres(configuration.database_url.get_secret_value())}
    if configuration.doors is Doors.PUBLIC:
        # The public pages read published tables only, so an embedded database is not even opened.
        return {"default": {"ENGINE": "django.db.backends.dummy"}, **_edition(configuration)}
    return {
        "default": {
            "ENGINE": "django.db.backends.sqlite3",
            "NAME": configuration.sqlite_path,
            "CONN_MAX_AGE": None,
            "OPTIONS": {"transaction_mode": "IMMEDIATE", "timeout": 20, "init_command": _PRAGMAS},
        }
    }


def _edition(configuration: Configuration) -> dict[str, dict[str, Any]]:
    """What is published, in a file of its own that can only be read; found anew for each reader, for it is replaced."""
    if configuration.news_folder is None:
        return {}
    name = f"file:{configuration.news_folder / 'news.sqlite3'}?mode=ro"
    return {"news": {"ENGINE": "django.db.backends.sqlite3", "NAME": name, "OPTIONS": {"uri": True}}}


def postgres(url: str, *, variable: str = "TANDEM_DATABASE_URL") -> dict[str, Any]:
    """Django's settings for one PostgreSQL address, ``postgresql://role:password@host:port/name?option=value``.

    Raises :class:`InputError` naming ``variable``, and never quoting the address: it holds a password.
    """
    try:
        parts = urlsplit(url)
        host, port = parts.hostname or "", parts.port
        usable = parts.scheme in ("postgresql", "postgres") and parts.path.strip("/") != ""
    except ValueError:
        usable = False
    if not usable:
        raise InputError(
            f"The database address in {variable} cannot be used.",
            hint="It looks like postgresql://role:password@host:5432/name.",
        )
    options = dict(parse_qsl(parts.query))
    host = options.pop("host", host)
    return {
        "ENGINE": "django.db.backends.postgresql",
        "NAME": unquote(parts.path.strip("/")),
        "USER": unquote(parts.username or ""),
        "PASSWORD": unquote(parts.password or ""),
        "HOST": host,
        "PORT": str(port or ""),
        "CONN_MAX_AGE": None,
        "CONN_HEALTH_CHECKS": True,
        "OPTIONS": options,
    }


def encryption_fault(url: str, *, variable: str) -> str:
    """Why records would pass over a network in plain words to the database at ``url``; empty when they would not."""
    try:
        told = postgres(url, variable=variable)
    except InputError as error:
        return str(error)
    here = told["HOST"].startswith("/") or told["HOST"] == "" or is_loopback(told["HOST"])
    if here or told["OPTIONS"].get("sslmode") in _ENCRYPTED:
        return ""
    return (
        f"{variable} reaches another computer without encryption. Add ?sslmode=verify-full&sslrootcert=/path/of/the/"
        "authority's certificate to the address."
    )


def owner_at_work() -> bool:
    """Whether connections made now belong to whoever may change the database's structure."""
    return bool(_owner)


@contextmanager
def as_owner(configuration: Configuration) -> Iterator[None]:
    """Connect as the owner inside the block: only to migrate and to seed the demo, never to serve."""
    from django.db import connection

    kept = dict(connection.settings_dict)
    connection.close()
    if configuration.owner_database_url is not None:
        url = configuration.owner_database_url.get_secret_value()
        connection.settings_dict.update(postgres(url, variable="TANDEM_OWNER_DATABASE_URL"))
    _owner.append("at work")
    try:
        yield
    finally:
        _owner.pop()
        connection.close()
        connection.settings_dict.update(kept)


def migrate(configuration: Configuration) -> None:
    """Bring the database to this version of the code, as its owner, and give each role exactly what it needs."""
    from django.core.management import call_command

    from tandem.hub.new_tables import make_new_tables

    if configuration.database_url is not None and configuration.owner_database_url is None:
        raise InputError(
            "TANDEM_OWNER_DATABASE_URL is not set, so the database cannot be migrated.",
            hint="Give migrate the owner's address; the role that serves may not change the database's structure.",
        )
    if configuration.owner_database_url is not None:
        owner = configuration.owner_database_url.get_secret_value()
        if fault := encryption_fault(owner, variable="TANDEM_OWNER_DATABASE_URL"):
            raise InputError(fault)
    if configuration.database_url is None:
        _make_folder(configuration)
    with as_owner(configuration):
        _connect(configuration)
        refuse_another(configuration)
        if configuration.database_url is not None:
            _make_roles(configuration)
        with _nothing_collected():
            make_new_tables()
            call_command("migrate", interactive=False, verbosity=0)
        if configuration.database_url is not None:
            _grant(configuration)


def migrate_new(configuration: Configuration) -> None:
    """Make an embedded database where there is none yet; one that is there is upgraded by `tandem migrate` alone."""
    if configuration.database_url is None and not configuration.sqlite_path.exists():
        migrate(configuration)


@contextmanager
def _nothing_collected() -> Iterator[None]:
    """Django draws up every model again at each step; looking through them all for what is done with takes a fifth."""
    gc.disable()
    try:
        yield
    finally:
        gc.enable()


def require_prepared(configuration: Configuration) -> None:
    """Raise :class:`InputError` when the database cannot be reached or does not fit this version of the code."""
    from django.db import DatabaseError, connection
    from django.db.migrations.executor import MigrationExecutor

    if configuration.database_url is None:
        where = "The embedded database in the folder that TANDEM_DATA names"
    else:
        where = "The database that TANDEM_DATABASE_URL names"
    try:
        refuse_another(configuration)
        executor = MigrationExecutor(connection)
        waiting = executor.migration_plan(executor.loader.graph.leaf_nodes())
    except DatabaseError:
        raise InputError(f"{where} cannot be opened.", hint="Check the setting, then run `tandem migrate`.") from None
    if waiting:
        raise InputError(f"{where} is not prepared for this version.", hint="Run `tandem migrate`.")


def _make_folder(configuration: Configuration) -> None:
    try:
        configuration.database_folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    except OSError:
        raise InputError(
            f"The folder {configuration.data} cannot be made or written to.",
            hint="Name a folder of the hub's own in TANDEM_DATA.",
        ) from None


def _connect(configuration: Configuration) -> None:
    from django.db import DatabaseError, connection

    try:
        connection.ensure_connection()
    except DatabaseError:
        if configuration.database_url is None:
            message = "The embedded database in the folder that TANDEM_DATA names cannot be opened."
            hint = "Check who may write there, and that its file is a database."
        else:
            message = "The database cannot be reached as its owner, at the address in TANDEM_OWNER_DATABASE_URL."
            hint = "Check it, that TANDEM_DATABASE_URL names the same database, and that the database is running."
        raise InputError(message, hint=hint) from None


def role_faults(configuration: Configuration) -> tuple[str, ...]:
    """What the role that is about to serve could do and must not; empty on the embedded database."""
    from django.db import connection

    if configuration.database_url is None:
        return ()
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT r.rolsuper, has_schema_privilege('public', 'CREATE'), "
            "EXISTS (SELECT 1 FROM pg_tables WHERE schemaname = 'public' AND pg_has_role(tableowner, 'MEMBER')), "
            "has_any_column_privilege('accounts_user', 'SELECT') "
            "FROM pg_roles r WHERE r.rolname = current_user"
        )
        superuser, creates, owns, reads_accounts = cursor.fetchone()
    faults = []
    if superuser or creates or owns:
        faults.append(
            "TANDEM_DATABASE_URL names a role that owns or can change the database's structure. "
            "Use the application's role that `tandem migrate` made."
        )
    if configuration.doors is Doors.PUBLIC and reads_accounts:
        faults.append("TANDEM_DATABASE_URL names a role that can read accounts. Give the public door the public role.")
    return tuple(faults)


def _make_roles(configuration: Configuration) -> None:
    from django.db import connection
    from psycopg import sql

    with connection.cursor() as cursor:
        for role in _roles(configuration):
            cursor.execute("SELECT 1 FROM pg_roles WHERE rolname = %s", [role["USER"]])
            if cursor.fetchone() is None:
                make = sql.SQL("CREATE ROLE {} LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE PASSWORD {}")
                cursor.execute(make.format(sql.Identifier(role["USER"]), sql.Literal(role["PASSWORD"])))


def _roles(configuration: Configuration) -> list[dict[str, Any]]:
    urls = (
        ("TANDEM_DATABASE_URL", configuration.database_url),
        ("TANDEM_PUBLIC_DATABASE_URL", configuration.public_database_url),
    )
    return [postgres(url.get_secret_value(), variable=variable) for variable, url in urls if url is not None]


def _grant(configuration: Configuration) -> None:
    """Take everything away, then give back what each role needs."""
    from django.db import connection
    from psycopg import sql

    from tandem.hub.audit.capture import APPEND_ONLY

    roles = [sql.Identifier(role["USER"]) for role in _roles(configuration)]
    database = sql.Identifier(str(connection.settings_dict["NAME"]))
    closed = sql.SQL(", ").join(map(sql.Identifier, (*APPEND_ONLY, "audit_salt", "django_migrations")))
    record = sql.SQL(", ").join(map(sql.Identifier, APPEND_ONLY))
    app = roles[0]
    with connection.cursor() as cursor:
        cursor.execute(sql.SQL("REVOKE ALL ON DATABASE {} FROM PUBLIC").format(database))
        cursor.execute("REVOKE ALL ON SCHEMA public FROM PUBLIC")
        for role in roles:
            for what in ("TABLES", "SEQUENCES", "FUNCTIONS"):
                revoke = sql.SQL("REVOKE ALL ON ALL {} IN SCHEMA public FROM {}")
                cursor.execute(revoke.format(sql.SQL(what), role))
            cursor.execute(sql.SQL("GRANT CONNECT ON DATABASE {} TO {}").format(database, role))
            cursor.execute(sql.SQL("GRANT USAGE ON SCHEMA public TO {}").format(role))
        for line in (
            "GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO {app}",
            "REVOKE ALL ON {closed} FROM {app}",
            "GRANT SELECT, INSERT ON {record} TO {app}",
            "GRANT SELECT ON django_migrations TO {app}",
            "GRANT USAGE ON ALL SEQUENCES IN SCHEMA public TO {app}",
            "REVOKE ALL ON FUNCTION letterbox_counts FROM PUBLIC",
            "GRANT EXECUTE ON FUNCTION letterbox_counts TO {app}",
        ):
            cursor.execute(sql.SQL(line).format(app=app, closed=closed, record=record))
        for public in roles[1:]:
            # It may drop an envelope in and ask how full the letterbox is; it reads no envelope, its own neither.
            cursor.execute(sql.SQL("GRANT INSERT ON letterbox_envelope TO {}").format(public))
            cursor.execute(sql.SQL("GRANT EXECUTE ON FUNCTION letterbox_counts TO {}").format(public))
            # What is published is everybody's to read.
            published = sql.SQL(", ").join(map(sql.Identifier, PUBLISHED))
            cursor.execute(sql.SQL("GRANT SELECT ON {} TO {}").format(published, public))


def ready_to_serve(configuration: Configuration) -> tuple[str, ...]:
    """Why the database cannot serve yet: not migrated, or reached under a role that may do too much."""
    from django.db import OperationalError, ProgrammingError, connection
    from django.db.migrations.executor import MigrationExecutor

    if connection.vendor not in ("sqlite", "postgresql"):
        return ()
    try:
        faults = role_faults(configuration)
        if configuration.doors is Doors.PUBLIC or faults:
            return faults
        if another := other_fault(configuration):
            return (str(another),)
        executor = MigrationExecutor(connection)
        if executor.migration_plan(executor.loader.graph.leaf_nodes()):
            return (_UNPREPARED,)
    except ProgrammingError:
        # A table that the question is about is not there.
        return (_UNPREPARED,)
    except OperationalError:
        return ("The database cannot be opened. Run `tandem migrate`, and check TANDEM_DATABASE_URL or TANDEM_DATA.",)
    return ()
