"""A throwaway PostgreSQL cluster: made in a temporary folder, gone when the tests are."""

from __future__ import annotations

import os
import pwd
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

# Durability is tested elsewhere by killing a real server; here speed matters and nothing is kept.
_QUICK = (
    *("fsync=off", "synchronous_commit=off", "full_page_writes=off", "wal_level=minimal", "max_wal_senders=0"),
    "max_wal_size=128MB",
)
_SETTINGS = ("max_connections=60", "listen_addresses=")


# Short, because the name of a socket has to be.
_FOLDER = Path("/tmp")  # noqa: S108 - temporary folders are made in it, by tempfile


@contextmanager
def throwaway_cluster(bin_folder: Path, *, within: str | Path = _FOLDER, durable: bool = False) -> Iterator[str]:
    """Yield the superuser's connection string to a fresh cluster on a private socket, in a folder of its own.

    A durable one waits for the disk at every commit, as a real one does.
    PostgreSQL refuses to run as root, so root hands the folder to the user
    that Debian's package made.
    """
    folder = Path(tempfile.mkdtemp(prefix="tandem-pg-", dir=within))
    as_user = ["runuser", "-u", "postgres", "--"] if os.geteuid() == 0 else []
    try:
        if as_user:
            owner = pwd.getpwnam("postgres")
            os.chown(folder, owner.pw_uid, owner.pw_gid)
        data = folder / "data"
        subprocess.run(
            [*as_user, bin_folder / "initdb", "-D", data, "-U", "postgres", "-A", "trust", "-E", "UTF8", "--no-sync"],
            check=True,
            stdout=subprocess.DEVNULL,
            cwd=folder,
        )
        options = " ".join(f"-c {setting}" for setting in (*_SETTINGS, *(() if durable else _QUICK))) + f" -k {folder}"
        control = [*as_user, bin_folder / "pg_ctl", "-D", data, "-w", "-s"]
        subprocess.run([*control, "-l", folder / "log", "-o", options, "start"], check=True, cwd=folder)
        try:
            yield f"postgresql://postgres@/postgres?host={folder}"
        finally:
            subprocess.run([*control, "-m", "immediate", "stop"], check=False, cwd=folder)
    finally:
        shutil.rmtree(folder, ignore_errors=True)
