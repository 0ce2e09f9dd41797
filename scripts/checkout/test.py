"""./tandem test: every test, on both databases and in a real browser; a skipped test is a failure.

./tandem test                       everything but the long ones
./tandem test --long                the hundreds of kills, soaks and fuzzing too
./tandem test --without postgres    on a machine that cannot have it
./tandem test tests/core -k clock   anything else goes to pytest, on SQLite only
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from cluster import throwaway_cluster
from scratch import scratch
from system import chromium, ensure, postgres_bin

ROOT = Path(__file__).resolve().parents[2]


def main() -> int:
    parser = argparse.ArgumentParser(prog="./tandem test", description=__doc__.split("\n\n")[0])
    parser.add_argument("--long", action="store_true", help="run the long tests too")
    parser.add_argument("--without", action="append", default=[], help="browser, postgres or java", metavar="WHAT")
    known, chosen = parser.parse_known_args()
    without = frozenset(known.without)
    if not chosen:
        ensure(without)
    with tempfile.TemporaryDirectory(prefix="tandem-test-", dir=scratch()) as folder:
        # PostgreSQL, which runs as a user of its own, keeps its clusters in here too.
        Path(folder).chmod(0o711)
        environment = {"TMPDIR": folder, **_compiled_once(folder)}
        if chosen:
            return _pytest("chosen", chosen, environment)
        return _every_part(without, environment, long=known.long)


def _compiled_once(folder: str) -> dict[str, str]:
    """Where nothing may be compiled beside the code, it is compiled in the folder: tests start many processes."""
    if not os.environ.get("PYTHONDONTWRITEBYTECODE"):
        return {}
    return {"PYTHONDONTWRITEBYTECODE": "", "PYTHONPYCACHEPREFIX": f"{folder}/compiled"}


def _every_part(without: frozenset[str], environment: dict[str, str], *, long: bool) -> int:
    started = time.monotonic()
    length = "" if long else " and not long"
    length += " and not spark" if "java" in without else ""
    environment = {**environment, "TANDEM_CHROMIUM": str(chromium() or "")}
    parts = [
        _pytest("library and hub, SQLite", ["-n", "2", "-m", f"not browser and not postgres{length}"], environment)
    ]
    if "browser" not in without:
        parts.append(_pytest("browser", ["-n", "2", "-m", f"browser{length}", "tests/browser"], environment))
    if "postgres" not in without:
        parts.append(_on_postgres(length, environment))
    print(f"test: {time.monotonic() - started:.0f} s in all; {'all passed' if not any(parts) else 'FAILED'}")
    return max(parts)


def _on_postgres(length: str, environment: dict[str, str]) -> int:
    programs = postgres_bin()
    if programs is None:
        raise RuntimeError("ensure() found PostgreSQL a moment ago")
    within = Path(environment["TMPDIR"])
    # A cluster for each worker: a transaction anywhere in one rightly holds its audit sealer back.
    with throwaway_cluster(programs, within=within) as first, throwaway_cluster(programs, within=within) as second:
        both = {**environment, "TANDEM_TEST_POSTGRES": f"{first} {second}"}
        chosen = ["-n", "2", "-m", f"not browser{length}", "tests/hub", "tests/upgrade"]
        return _pytest("hub, PostgreSQL", chosen, both)


def _pytest(part: str, arguments: list[str], environment: dict[str, str]) -> int:
    started = time.monotonic()
    print(f"\ntest: {part}", flush=True)
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", *arguments],
        cwd=ROOT,
        env={**os.environ, **environment},
        check=False,
    )
    print(f"test: {part}: {time.monotonic() - started:.0f} s", flush=True)
    return done.returncode


if __name__ == "__main__":
    sys.exit(main())
