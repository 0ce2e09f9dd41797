"""Where the demo lives: a folder with its database, its keys and a stamp that says which code made it."""

from __future__ import annotations

import hashlib
import os
import secrets
import shutil
from collections.abc import Callable
from pathlib import Path

from tandem import __version__
from tandem.core.errors import InputError

__all__ = ["POST", "environment", "prepare", "reset"]

_MARKER = "INVENTED-DATA"
POST = 25
"""How far from its pages' port a demo takes comments by e-mail."""


def environment(folder: Path, port: int, *, post: int | None = None) -> dict[str, str]:
    """The whole configuration of a demo in ``folder``; makes its keys when they are not there.

    Comments by e-mail are taken at the port ``post``, and offered to nobody where there is none.
    """
    keys = folder / "keys"
    try:
        _claim(folder)
        _make_keys(keys)
    except OSError:
        raise InputError(
            f"The folder {folder} cannot be made or written to.", hint="Name another with --data."
        ) from None
    return {
        "DJANGO_SETTINGS_MODULE": "tandem.hub.demo.settings",
        "TANDEM_DOORS": "all",
        "TANDEM_SECRET_KEY_FILE": str(keys / "secret"),
        "TANDEM_AUDIT_KEY_FILE": str(keys / "audit"),
        "TANDEM_FIELD_KEYS_FILE": str(keys / "field"),
        "TANDEM_LETTERBOX_KEYS_FILE": str(keys / "letterbox"),
        "TANDEM_ALLOWED_HOSTS": "localhost,127.0.0.1",
        "TANDEM_HOST": "127.0.0.1",
        "TANDEM_PORT": str(port),
        "TANDEM_TRANSPORT": "http",
        "TANDEM_DATA": str(folder),
        "TANDEM_PARTNERSHIP": "Harrowmere Safeguarding Children Partnership",
        # A number from the range kept free for drama: it rings nowhere.
        "TANDEM_TELEPHONE": "01632 960 999",
        "TANDEM_CONTACT_EMAIL": "help@harrowmere.example",
        "TANDEM_DUTY_TEAM_EMAIL": "duty.team@harrowmere.example",
        **(_comments_at(post) if post else {}),
        # Nothing is sent there: answers are kept and shown, but none may listen who could not answer.
        "TANDEM_EMAIL_HOST": "mail.harrowmere.example",
    }


def _comments_at(post: int) -> dict[str, str]:
    # It stands below real news as below invented, so it bears no place's name.
    return {"TANDEM_COMMENTS_EMAIL": "comments@newsroom.example", "TANDEM_COMMENTS_LISTEN": f"127.0.0.1:{post}"}


def _make_keys(keys: Path) -> None:
    keys.mkdir(mode=0o700, exist_ok=True)
    for name, prefix in (("secret", ""), ("audit", ""), ("field", "demo:"), ("letterbox", "demo:")):
        path = keys / name
        if not path.exists():
            path.touch(mode=0o600)
            path.write_text(prefix + secrets.token_hex(32), encoding="utf-8")


def reset(folder: Path) -> None:
    """Forget a demo's database and keys, so that the next start makes them afresh."""
    if folder.exists():
        _claim(folder)
        _remove(folder, "database", "keys", "static", "audit-heads", "files", "newsroom", "stamp")


def prepare(folder: Path, build: Callable[[], None]) -> bool:
    """Build the demo unless this very code has already built it there; whether it was built."""
    stamp = folder / "stamp"
    present = _code_version()
    if stamp.is_file() and stamp.read_text(encoding="utf-8") == present:
        return False
    _remove(folder, "database", "static", "audit-heads", "files", "newsroom", "stamp")
    build()
    stamp.write_text(present, encoding="utf-8")
    return True


def _remove(folder: Path, *names: str) -> None:
    for name in names:
        path = folder / name
        try:
            if path.is_dir() and not path.is_symlink():
                shutil.rmtree(path)
            else:
                path.unlink(missing_ok=True)
        except OSError as error:
            raise InputError(
                f"{path} cannot be removed: {error.strerror}.",
                hint="Stop a demo that uses it, check who may delete it, or name another folder with --data.",
            ) from None


def _claim(folder: Path) -> None:
    """Take an empty folder, or one that a demo took before: never one that may hold anything else."""
    marker = folder / _MARKER
    if not marker.exists():
        if folder.exists() and any(folder.iterdir()):
            raise InputError(
                f"The folder {folder} holds something that the demo did not put there.",
                hint="Name an empty folder, or one that does not exist yet, with --data.",
            )
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        marker.write_text("Everything in this folder is invented. It may be deleted.\n", encoding="utf-8")


def _code_version() -> str:
    """Changes when any file of the hub, or the roles it seeds from, changes."""
    package = Path(__file__).parents[2]
    digest = hashlib.sha256(__version__.encode())
    for root in (package / "hub", package / "core", package / "synthetic"):
        for path in sorted(root.rglob("*")):
            if path.is_file() and path.suffix != ".pyc":
                seen = path.stat()
                digest.update(f"{path.relative_to(package)}{os.sep}{seen.st_size}{seen.st_mtime_ns}".encode())
    return digest.hexdigest()
