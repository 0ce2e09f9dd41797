"""A worker killed without warning, anywhere: every message is delivered, and what changes the database does so once."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections import Counter
from datetime import timedelta
from functools import partial
from pathlib import Path

import pytest
from django.conf import settings
from django.db import connection
from django.utils import timezone

from tandem.hub.agencies.models import Agency
from tandem.hub.audit.record import acting
from tandem.hub.audit.verbs import Verb
from tandem.hub.outbox import kinds
from tandem.hub.outbox.actions import put
from tandem.hub.outbox.delivery import LEASE, drain
from tandem.hub.outbox.models import Attempt, Message, Outcome

LONG = partial(pytest.param, marks=pytest.mark.long)
KEYS = [f"k{n}" for n in range(5)]


def start(ledger: Path, where: str, after: int) -> subprocess.Popen[bytes]:
    connection.close()
    environment = {**os.environ, "DJANGO_SETTINGS_MODULE": "tandem.hub.settings"}
    if not os.environ.get("TANDEM_TEST_POSTGRES"):
        environment["TEST_DATABASE_FILE"] = str(connection.settings_dict["NAME"])
    script = Path(__file__).with_name("killed.py")
    return subprocess.Popen([sys.executable, str(script), str(ledger), where, str(after)], env=environment)


def another_worker_takes_over() -> None:
    drain(clock=lambda: timezone.now() + LEASE + timedelta(seconds=1))


def put_in(kind: str, handler: kinds.Handler) -> None:
    kinds.register(kind, handler, outside=kind == "outside")
    with acting(Verb.AGENCY_PLACED):
        for key in KEYS:
            put(kind, {"n": 1}, key=key, now=timezone.now())


def sent(ledger: Path) -> Counter[str]:
    lines = ledger.read_text().splitlines() if ledger.exists() else []
    return Counter(line.split()[1] for line in lines if line.startswith("sent "))


@pytest.mark.parametrize("where", ["claimed", LONG("before"), "inside", "after", "before the commit"])
def test_what_goes_outside_is_delivered_at_least_once(agency, tmp_path, where) -> None:
    ledger = tmp_path / "ledger"
    put_in("outside", lambda delivery: ledger.open("a").write(f"sent {delivery.key}\n"))
    killed = start(ledger, where, 2)
    assert killed.wait(timeout=60) == -signal.SIGKILL
    left = Message.objects.filter(delivered__isnull=True)
    assert left.exists()
    cut_off = left.get(leased_until__isnull=False)
    assert cut_off.leased_until - cut_off.claimed == LEASE
    another_worker_takes_over()
    assert not Message.objects.filter(delivered__isnull=True).exists()
    found = sent(ledger)
    assert set(found) == set(KEYS)
    twice = {key for key, times in found.items() if times > 1}
    assert twice == ({cut_off.key} if where in ("after", "before the commit") else set())
    history = list(cut_off.history.values_list("outcome", flat=True))
    assert history == [Outcome.INTERRUPTED, Outcome.DELIVERED]
    assert Attempt.objects.filter(outcome=Outcome.DELIVERED).count() == len(KEYS)


@pytest.mark.parametrize("where", [LONG("claimed"), LONG("before"), "inside", "before the commit"])
def test_what_changes_the_database_changes_it_once(agency, tmp_path, where) -> None:
    ledger = tmp_path / "ledger"

    def add_one(delivery: kinds.Delivery) -> None:
        Agency.objects.update(ods_code=str(int(Agency.objects.get().ods_code or 0) + 1))

    put_in("inside", add_one)
    assert start(ledger, where, 3).wait(timeout=60) == -signal.SIGKILL
    another_worker_takes_over()
    agency.refresh_from_db()
    assert agency.ods_code == str(len(KEYS))
    assert Message.objects.filter(delivered__isnull=False).count() == len(KEYS)


def test_an_action_killed_before_its_commit_puts_nothing_in(agency, tmp_path) -> None:
    """And after its commit, all of it: the message is there exactly when the change is."""
    code = """
import os, signal, sys
from tandem.hub.start import set_up
set_up()
from django.db import connection
if name := os.environ.get("TEST_DATABASE_FILE"):
    connection.settings_dict["NAME"] = name
from django.utils import timezone
from tandem.hub.agencies.models import Agency
from tandem.hub.agencies.models import Agency
from tandem.hub.audit.record import acting
from tandem.hub.audit.verbs import Verb
from tandem.hub.outbox import kinds
from tandem.hub.outbox.actions import put
kinds.register("outside", print, outside=True)
with acting(Verb.AGENCY_PLACED):
    Agency.objects.update(ods_code="CHANGED")
    put("outside", {}, key="k", now=timezone.now())
    if sys.argv[1] == "before":
        os.kill(os.getpid(), signal.SIGKILL)
os.kill(os.getpid(), signal.SIGKILL)
"""
    environment = {**os.environ, "DJANGO_SETTINGS_MODULE": settings.SETTINGS_MODULE}
    if not os.environ.get("TANDEM_TEST_POSTGRES"):
        environment["TEST_DATABASE_FILE"] = str(connection.settings_dict["NAME"])
    for when, there in (("before", False), ("after", True)):
        connection.close()
        done = subprocess.run([sys.executable, "-c", code, when], env=environment, check=False, timeout=60)
        assert done.returncode == -signal.SIGKILL
        agency.refresh_from_db()
        assert (agency.ods_code == "CHANGED") is there
        assert Message.objects.filter(key="k").exists() is there
