"""Opening both doors by one command: what the public process is told, and nothing else, of what the private one knows.

The public process gets no key that opens anything and, on PostgreSQL, a role of its own. Run by a user of its own as
well (docs/deployment.md, two services), it cannot read the files of the private one either.
"""

from __future__ import annotations

import hashlib
import hmac
import os
import subprocess
import sys
from collections.abc import Mapping

from tandem.core.errors import InputError
from tandem.hub.config import PREFIX, Configuration, Doors

__all__ = ["between", "public_settings", "start_public"]

_SHARED = (
    "INSTALLATION",
    "ALLOWED_HOSTS",
    "HOST",
    "WORKERS",
    "TRANSPORT",
    "TRUSTED_PROXIES",
    "TLS_CERTIFICATE",
    "TLS_KEY",
    "PUBLIC_ADDRESS",
    "COMMENTS_EMAIL",
    "PARTNERSHIP",
    "TELEPHONE",
    "CONTACT_EMAIL",
    "PUBLIC_ADDRESS",
    "NEWS_FOLDER",
    "LETTERBOX_FOLDER",
)
_START = "from tandem.hub.server import end_with; end_with({parent}); from tandem.cli import main; main()"


def between(configuration: Configuration) -> dict[str, str]:
    """The folders through which the doors pass things where the database is embedded, made if they are not there."""
    if configuration.database_url is not None:
        return {}
    news = configuration.news_folder or configuration.data / "news"
    letterbox = configuration.letterbox_folder or configuration.data / "letterbox"
    try:
        for folder in (news, letterbox):
            folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    except OSError:
        raise InputError(
            f"The folder {configuration.data} cannot be written to.",
            hint="Name a folder of the newsroom's own in TANDEM_DATA.",
        ) from None
    return {"TANDEM_NEWS_FOLDER": str(news), "TANDEM_LETTERBOX_FOLDER": str(letterbox)}


def public_settings(configuration: Configuration, environ: Mapping[str, str]) -> dict[str, str]:
    """What the public process is told. Raises :class:`InputError` where it would have no database role of its own."""
    told = {
        name: environ[name]
        for setting in _SHARED
        for name in (f"{PREFIX}{setting}", f"{PREFIX}{setting}_FILE")
        if name in environ
    }
    told |= {
        "TANDEM_DOORS": Doors.PUBLIC.value,
        "TANDEM_PORT": str(configuration.public_port),
        "TANDEM_DATA": str(configuration.data / "public"),
        "TANDEM_SECRET_KEY": _own_secret(configuration),
    }
    if configuration.letterbox_keys is not None:
        told["TANDEM_LETTERBOX_PUBLIC_KEY"] = _public_key(configuration)
    if configuration.database_url is not None:
        if configuration.public_database_url is None:
            raise InputError(
                "TANDEM_PUBLIC_DATABASE_URL is not set, so the public door has no role of its own.",
                hint="Give the address under which `tandem migrate` made the public role.",
            )
        told["TANDEM_DATABASE_URL"] = configuration.public_database_url.get_secret_value()
    return told


def start_public(told: Mapping[str, str]) -> subprocess.Popen[bytes]:
    """Start the public process, which ends when this one does."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith(PREFIX)}
    command = [sys.executable, "-c", _START.format(parent=os.getpid()), "newsroom"]
    return subprocess.Popen(command, env={**kept, **told})  # noqa: S603 - our own interpreter and code


def _own_secret(configuration: Configuration) -> str:
    """A key of its own, from which the private one's cannot be found."""
    secret = configuration.secret_key.get_secret_value() if configuration.secret_key else ""
    return hmac.new(secret.encode(), b"tandem public door", hashlib.sha256).hexdigest()


def _public_key(configuration: Configuration) -> str:
    from tandem.hub.letterbox.key_lines import public_line_of

    keys = configuration.letterbox_keys.get_secret_value() if configuration.letterbox_keys else ""
    return public_line_of(keys)
