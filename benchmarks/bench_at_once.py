"""Many people at the hub at once, its doors really served: 100,000 contacts kept, 50 people, then 10,000 public posts.

Between two pages somebody at the front door reads for 5 to 15 seconds and somebody at the form writes for as long:
quicker than most do, for a page of the form is meant to take half a minute. A second run has nobody pause: it tells how
many pages a second the machine can give, and its waiting times only how long the line is. Servers, database and people,
whose own work is small and stated, share the machine's cores.
"""

from __future__ import annotations

import json
import os
import secrets
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import bench_front_door as front_door
import contacts
from harness import ROOT, Measured, main

sys.path.insert(0, str(ROOT / "scripts" / "checkout"))

from cluster import throwaway_cluster
from doors import Crowd, flood, free_port, peak_mb, processor_seconds, send_a_concern, served, work_the_queue
from system import postgres_bin

SIZE = 100_000
READERS = 50
SECONDS, PAUSE = 90.0, (5.0, 15.0)
SECONDS_WITHOUT_PAUSE = 20.0
SUBMISSION_LIMIT = 0.25
POSTS, TELEPHONE = 10_000, "01632 960 123"
FLOOD_SECONDS = 60.0
LIMITS = {
    "the queue": front_door.QUEUE_LIMIT,
    "a search": front_door.SEARCH_LIMIT,
    "a contact’s page": front_door.PAGE_LIMIT,
}


def measure() -> list[Measured]:
    chosen = set(sys.argv[1:]) or {"sqlite", "postgres"}
    return [*(_on_sqlite() if "sqlite" in chosen else []), *(_on_postgres() if "postgres" in chosen else [])]


def _on_sqlite() -> list[Measured]:
    with tempfile.TemporaryDirectory() as folder, hub(Path(folder), {}) as (told, ready):
        return _crowded("SQLite", told, ready, readers=READERS, writers=10, limited=False)


def _on_postgres() -> list[Measured]:
    postgres = postgres_bin()
    if postgres is None:
        raise RuntimeError("PostgreSQL is missing (Debian: apt-get install postgresql).")
    with throwaway_cluster(postgres, durable=True) as superuser, tempfile.TemporaryDirectory() as folder:
        urls = contacts.roles_in(superuser)
        with hub(Path(folder), urls) as (told, ready):
            rows = _crowded("PostgreSQL", told, ready, readers=25, writers=25, limited=True)
            return rows + _flooded(told, urls["TANDEM_PUBLIC_DATABASE_URL"], Path(folder))


@contextmanager
def hub(folder: Path, urls: dict[str, str]) -> Iterator[tuple[dict[str, str], dict[str, Any]]]:
    """A private process with its contacts; what it was told, and who may come in where."""
    told = contacts.told(str(folder / "data"), urls) | {
        "TANDEM_PORT": str(free_port()),
    }
    started = time.perf_counter()
    command = [sys.executable, __file__, "prepare", str(SIZE)]
    done = subprocess.run(command, env=told, check=True, stdout=subprocess.PIPE, text=True)
    ready = json.loads(done.stdout) | {"seconds": time.perf_counter() - started}
    # What owns the tables, and what the public door is, are for migrating only.
    for name in ("TANDEM_OWNER_DATABASE_URL", "TANDEM_PUBLIC_DATABASE_URL"):
        told.pop(name, None)
    told |= {
        "TANDEM_TRANSPORT": "proxy",
        "TANDEM_AUDIT_HEADS": str(folder / "heads"),
        "TANDEM_CONTACT_EMAIL": "help@wend.example",
        "TANDEM_PUBLIC_ADDRESS": "https://localhost",
        "TANDEM_EMAIL_HOST": "localhost",
        "TANDEM_EMAIL_SECURITY": "none",
        "TANDEM_EMAIL_FROM": "tandem@wend.example",
    }
    with served(told, folder / "private.log") as process:
        yield told, ready | {"process": process}


def _crowded(
    engine: str, told: dict[str, str], ready: dict[str, Any], *, readers: int, writers: int, limited: bool
) -> list[Measured]:
    size = f"{SIZE:,} contacts, {readers} readers and {writers} writers"
    rows = [Measured(f"{engine}: laying out the contacts", f"{SIZE:,} contacts", ready["seconds"])]
    crowd, beside = _crowd(told, ready, readers=readers, writers=writers, seconds=SECONDS, pause=PAUSE)
    for what, limit in LIMITS.items():
        taken = statistics.median(crowd.took[what])
        rows.append(Measured(f"{engine}: {what}, median", size, taken, limit_seconds=limit if limited else None))
    rows.append(
        Measured(
            f"{engine}: sending a concern, 95th in 100",
            size,
            in_95_of_100(crowd.took["sending"]),
            peak_mb(ready["process"]),
            limit_seconds=SUBMISSION_LIMIT if limited else None,
            beside=f"{len(crowd.took['sending'])} sent; {beside}",
        )
    )
    crowd, beside = _crowd(
        told, ready, readers=readers, writers=writers, seconds=SECONDS_WITHOUT_PAUSE, pause=(0.0, 0.0)
    )
    waited = statistics.median(seconds for taken in crowd.took.values() for seconds in taken)
    rows.append(Measured(f"{engine}: any page, nobody pausing, median", size, waited, beside=beside))
    return rows


def _flooded(told: dict[str, str], public_url: str, folder: Path) -> list[Measured]:
    public = public_process(told, public_url, folder)
    with served(public, folder / "public.log") as process:
        crowd = Crowd(seconds=FLOOD_SECONDS, pause=PAUSE)
        for seed in range(READERS):
            crowd.add(send_a_concern(int(told["TANDEM_PORT"])), seed=seed)
        found = flood(int(public["TANDEM_PORT"]), posts=POSTS, seconds=FLOOD_SECONDS, telephone=TELEPHONE)
        crowd.wait()
        peak = peak_mb(process)
    if crowd.faults or found.other or found.refusals_with_the_telephone != found.refused:
        raise RuntimeError(f"{found}; {crowd.faults[:3]}")
    said = f"{found.taken} taken, {found.refused} told to telephone, in {found.seconds:.0f} s"
    what = "PostgreSQL: sending at the partner door meanwhile, 95th in 100"
    size = f"{POSTS:,} posts to the public door in a minute"
    return [Measured(what, size, in_95_of_100(crowd.took["sending"]), peak, SUBMISSION_LIMIT, beside=said)]


def public_process(told: dict[str, str], public_url: str, folder: Path) -> dict[str, str]:
    """What a public process beside that private one is told."""
    kept = {name: value for name, value in told.items() if not name.startswith(("TANDEM_", "DJANGO_"))}
    return kept | {
        "TANDEM_DOORS": "public",
        "TANDEM_TRANSPORT": "proxy",
        "TANDEM_ALLOWED_HOSTS": "localhost",
        "TANDEM_PORT": str(free_port()),
        "TANDEM_SECRET_KEY": secrets.token_hex(32),
        "TANDEM_DATA": str(folder / "public"),
        "TANDEM_TELEPHONE": TELEPHONE,
        "TANDEM_CONTACT_EMAIL": "help@wend.example",
        "TANDEM_DATABASE_URL": public_url,
        "TANDEM_LETTERBOX_PUBLIC_KEY": _public_line(told),
    }


def _crowd(
    told: dict[str, str],
    ready: dict[str, Any],
    *,
    readers: int,
    writers: int,
    seconds: float,
    pause: tuple[float, float],
) -> tuple[Crowd, str]:
    """What so many people found, and in words how many pages that was and at what cost."""
    port, before, own = int(told["TANDEM_PORT"]), processor_seconds(ready["process"]), time.process_time()
    crowd = Crowd(seconds=seconds, pause=pause)
    for seed in range(readers):
        crowd.add(work_the_queue(port, ready["cookies"][seed], ready["reference"]), seed=seed)
    for seed in range(writers):
        crowd.add(send_a_concern(port), seed=1_000 + seed)
    crowd.wait()
    if crowd.faults:
        raise RuntimeError(f"{len(crowd.faults)} faults, first {crowd.faults[:3]}")
    pages = sum(len(taken) for taken in crowd.took.values())
    used, own = processor_seconds(ready["process"]) - before, time.process_time() - own
    return crowd, (
        f"{pages / seconds:.0f} pages a second, {used / pages * 1000:.0f} ms of a processor each in the hub and "
        f"{own / pages * 1000:.0f} ms in the people; load {os.getloadavg()[0]:.0f}"
    )


def in_95_of_100(seconds: list[float]) -> float:
    return sorted(seconds)[int(len(seconds) * 0.95)]


def _public_line(told: dict[str, str]) -> str:
    code = "import django; django.setup(); from tandem.hub.letterbox.envelopes import public_line; print(public_line())"
    return subprocess.run(
        [sys.executable, "-c", code], env=told, check=True, stdout=subprocess.PIPE, text=True
    ).stdout.strip()


def _prepare(size: int) -> None:
    import django

    django.setup()

    from tandem.hub.referrals.models import Contact

    _agency, manager = contacts.prepared()
    contacts.filled(manager, before=0, size=size)
    browsers = [contacts.browser_of(manager) for _ in range(READERS)]
    json.dump(
        {
            "cookies": [{name: each.value for name, each in browser.cookies.items()} for browser in browsers],
            "reference": Contact.objects.filter(stage="front_door").first().reference,
        },
        sys.stdout,
    )


if __name__ == "__main__":
    if sys.argv[1:2] == ["prepare"]:
        _prepare(int(sys.argv[2]))
    else:
        main(measure)
