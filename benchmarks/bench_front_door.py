"""What the front door waits for with many contacts: the queue, a search, a contact's page, receiving one more."""

from __future__ import annotations

import json
import secrets
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import contacts
from harness import ROOT, Measured, main

sys.path.insert(0, str(ROOT / "scripts" / "checkout"))

from cluster import throwaway_cluster
from system import postgres_bin

SIZES = (10_000, 100_000)
QUEUE_LIMIT, SEARCH_LIMIT, PAGE_LIMIT, RECEIVE_LIMIT = 0.2, 0.2, 0.15, 0.25


def measure() -> list[Measured]:
    with tempfile.TemporaryDirectory() as folder:
        rows = _in_a_process("SQLite", folder, {})
    postgres = postgres_bin()
    if postgres is None:
        raise RuntimeError("PostgreSQL is missing (Debian: apt-get install postgresql).")
    with throwaway_cluster(postgres) as superuser, tempfile.TemporaryDirectory() as folder:
        rows.extend(_in_a_process("PostgreSQL", folder, contacts.roles_in(superuser)))
    return rows


def _in_a_process(engine: str, folder: str, urls: dict[str, str]) -> list[Measured]:
    command = [sys.executable, __file__, engine]
    done = subprocess.run(command, env=contacts.told(folder, urls), check=True, stdout=subprocess.PIPE, text=True)
    return [Measured(**row) for row in json.loads(done.stdout)]


def _child(engine: str) -> None:
    import django

    django.setup()

    agency, manager = contacts.prepared()
    rows, before = [], 0
    for size in SIZES:
        contacts.filled(manager, before=before, size=size)
        rows.extend(_at_size(engine, size, agency, manager))
        before = size
    json.dump([{name: getattr(row, name) for name in Measured.__dataclass_fields__} for row in rows], sys.stdout)


def _at_size(engine: str, size: int, agency: Any, manager: Any) -> list[Measured]:
    from django.utils import timezone

    from tandem.hub.referrals.actions import receive
    from tandem.hub.referrals.models import Contact

    browser = contacts.browser_of(manager)
    queue = "/staff/front-door/"
    page = f"{queue}contacts/{Contact.objects.filter(stage='front_door').first().reference}/"

    def looks(path: str) -> None:
        if browser.get(path).status_code != 200:
            raise RuntimeError(path)

    def searches() -> None:
        said = {"name": "Wren Ashdowne", "born": "04/05/2015"}
        if b"Ashdown" not in browser.post(f"{queue}search/", said).content:
            raise RuntimeError("nobody was found")

    def receives() -> None:
        receive(contacts.sending(agency, secrets.token_hex(8)), now=timezone.now())

    work: tuple[tuple[str, Callable[[], None], float], ...] = (
        ("the queue, median", lambda: looks(queue), QUEUE_LIMIT),
        ("a search by name and birthday, median", searches, SEARCH_LIMIT),
        ("a contact's page, median", lambda: looks(page), PAGE_LIMIT),
        ("receiving one concern, 95th in 100", receives, RECEIVE_LIMIT),
    )
    found = []
    for what, deed, limit in work:
        taken = sorted(_times(deed, 40))
        seconds = taken[int(len(taken) * 0.95)] if "95th" in what else statistics.median(taken)
        found.append(Measured(f"{engine}: {what}", f"{size:,} contacts", seconds, limit_seconds=limit))
    return found


def _times(deed: Callable[[], None], repeats: int) -> Iterator[float]:
    deed()
    for _ in range(repeats):
        started = time.perf_counter()
        deed()
        yield time.perf_counter() - started


if __name__ == "__main__":
    if sys.argv[1:] and Path(sys.argv[0]).name == Path(__file__).name:
        _child(sys.argv[1])
    else:
        main(measure)
