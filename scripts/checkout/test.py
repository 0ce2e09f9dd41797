"""./tandem test: every test, on both databases and in a real browser; a skipped test is a failure.

./tandem test                       everything but the long ones
./tandem test --long                the hundreds of kills, soaks and fuzzing too
./tandem test --without postgres    on a machine that cannot have it
./tandem test --at "2026-12-27 23:50"   as if it were then, in UTC
./tandem test tests/core -k clock   anything else goes to pytest, on SQLite only
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from cluster import throwaway_cluster
from scratch import scratch
from system import chromium, ensure, postgres_bin

ROOT = Path(__file__).resolve().parents[2]

_PYTEST = [sys.executable, "-m", "pytest", "-q"]
_INTERRUPTED = 2


@dataclass(frozen=True, slots=True)
class Ended:
    """How a part went: pytest's exit code, and the seconds it took."""

    name: str
    code: int
    seconds: float

    def __str__(self) -> str:
        return f"{self.name:8} {'FAILED' if self.code else 'passed'} after {self.seconds:.0f} s"


def main() -> int:
    parser = argparse.ArgumentParser(prog="./tandem test", description=__doc__.split("\n\n")[0])
    parser.add_argument("--long", action="store_true", help="run the long tests too")
    parser.add_argument("--without", action="append", default=[], help="browser, postgres or java", metavar="WHAT")
    parser.add_argument("--at", default="", help="as if it were then, in UTC: '2026-12-27 23:50'", metavar="MOMENT")
    known, chosen = parser.parse_known_args()
    without = frozenset(known.without)
    if not chosen:
        ensure(without)
    with tempfile.TemporaryDirectory(prefix="tandem-test-", dir=scratch()) as folder:
        # PostgreSQL, which runs as a user of its own, keeps its clusters in here too.
        Path(folder).chmod(0o711)
        environment = {"TMPDIR": folder, **_compiled_once(folder), **(_as_if(known.at) if known.at else {})}
        if chosen:
            return subprocess.run(
                [*_PYTEST, *chosen], cwd=ROOT, env={**os.environ, **environment}, check=False
            ).returncode
        return _every_part(without, environment, long=known.long)


def _compiled_once(folder: str) -> dict[str, str]:
    """Where nothing may be compiled beside the code, it is compiled in the folder: tests start many processes."""
    if not os.environ.get("PYTHONDONTWRITEBYTECODE"):
        return {}
    return {"PYTHONDONTWRITEBYTECODE": "", "PYTHONPYCACHEPREFIX": f"{folder}/compiled"}


def _as_if(moment: str) -> dict[str, str]:
    """What has every process of the tests hold it to be another moment; databases and the browser keep their own."""
    try:
        then = datetime.fromisoformat(moment).replace(tzinfo=UTC)
    except ValueError:
        sys.exit(f"test: --at takes a day and an hour in UTC, as in '2026-12-27 23:50'; not '{moment}'.")
    ahead = (then - datetime.now(UTC)).total_seconds()
    return {"SECONDS_AHEAD": str(ahead), "PYTHONPATH": str(ROOT / "scripts" / "checkout" / "ahead")}


def _every_part(without: frozenset[str], environment: dict[str, str], *, long: bool) -> int:
    """One part after another: each keeps two cores busy, and side by side they took longer."""
    started = time.monotonic()
    length = "" if long else " and not long"
    length += " and not spark" if "java" in without else ""
    # The demo that a test builds from nothing is the one in which the browser's journeys are made.
    built = str(Path(environment["TMPDIR"]) / "harrowmere")
    environment = {**environment, "TANDEM_CHROMIUM": str(chromium() or ""), "HARROWMERE_BUILT": built}
    parts: dict[str, Callable[[], Ended]] = {
        "sqlite": partial(_part, "sqlite", f"not browser and not postgres{length}", [], environment),
        "browser": partial(_part, "browser", f"browser{length}", ["tests/browser"], environment),
        "postgres": partial(_on_postgres, length, environment),
    }
    ended: list[Ended] = []
    for name, part in parts.items():
        if name not in without and _INTERRUPTED not in (each.code for each in ended):
            ended.append(part())
    print("\n" + "\n".join(f"test: {part}" for part in ended))
    failed = any(part.code for part in ended)
    print(f"test: {time.monotonic() - started:.0f} s in all; {'FAILED' if failed else 'all passed'}")
    return int(failed)


def _on_postgres(length: str, environment: dict[str, str]) -> Ended:
    programs = postgres_bin()
    if programs is None:
        raise RuntimeError("ensure() found PostgreSQL a moment ago")
    within = Path(environment["TMPDIR"])
    # A cluster for each worker: a transaction anywhere in one rightly holds its audit sealer back.
    with throwaway_cluster(programs, within=within) as first, throwaway_cluster(programs, within=within) as second:
        both = {**environment, "TANDEM_TEST_POSTGRES": f"{first} {second}"}
        return _part("postgres", f"not browser{length}", ["tests/hub", "tests/upgrade"], both)


def _part(name: str, marks: str, where: list[str], environment: dict[str, str]) -> Ended:
    """Run a part, each line of what it says after its name."""
    started = time.monotonic()
    print(f"test: {name} begins", flush=True)
    with subprocess.Popen(
        # Each worker takes one half, then what is left of the other's: what a module makes is made once.
        [*_PYTEST, "-n", "2", "--dist", "worksteal", "-m", marks, *where],
        cwd=ROOT,
        env={**os.environ, **environment},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        errors="replace",
    ) as running:
        for line in running.stdout or ():
            print(f"{name:8} | {line}", end="", flush=True)
    return Ended(name, running.returncode, time.monotonic() - started)


if __name__ == "__main__":
    sys.exit(main())
