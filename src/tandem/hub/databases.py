"""Where the hub keeps things: the embedded database, or PostgreSQL under a role that cannot do more than it must."""

from __future__ import annotations

from typing import Any
from urllib.parse import parse_qsl, unquote, urlsplit

from tandem.core.errors import InputError
from tandem.hub.config import Configuration, Doors

__all__ = ["databases", "postgres"]

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
        return {"default": {"ENGINE": "django.db.backends.dummy"}}
    return {
        "default": {
            "ENGINE": "django.db.backends.sqlite3",
            "NAME": configuration.sqlite_path,
            "CONN_MAX_AGE": None,
            "OPTIONS": {"transaction_mode": "IMMEDIATE", "timeout": 20, "init_command": _PRAGMAS},
        }
    }


def postgres(url: str) -> dict[str, Any]:
    """Django's settings for one PostgreSQL address, ``postgresql://role:password@host:port/name?option=value``."""
    parts = urlsplit(url)
    options = dict(parse_qsl(parts.query))
    host = options.pop("host", parts.hostname or "")
    if parts.scheme not in ("postgresql", "postgres") or not parts.path.strip("/"):
        raise InputError(
            "The database address cannot be used.", hint="It looks like postgresql://role:password@host:5432/name."
        )
    return {
        "ENGINE": "django.db.backends.postgresql",
        "NAME": unquote(parts.path.strip("/")),
        "USER": unquote(parts.username or ""),
        "PASSWORD": unquote(parts.password or ""),
        "HOST": host,
        "PORT": str(parts.port or ""),
        "CONN_MAX_AGE": None,
        "CONN_HEALTH_CHECKS": True,
        "OPTIONS": options,
    }
