"""Recurring work: each turn is done once, by one process; a job that fails stops no other."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
import time
from datetime import UTC, datetime, timedelta
from itertools import pairwise

import pytest
from django.contrib.sessions.models import Session
from django.db import connection
from django.utils import timezone

from tandem.hub.audit.errors import BrokenRecordError
from tandem.hub.audit.sealing import seal
from tandem.hub.models import Slot
from tandem.hub.schedule import JOBS, Job, check_record, run_due

NOW = datetime(2026, 3, 29, 0, 59, 58, tzinfo=UTC)


def counting(times: list[int]) -> Job:
    return Job("count", timedelta(minutes=1), lambda: times.append(1))


def test_a_turn_is_done_once_and_the_next_when_it_is_due(hub) -> None:
    done: list[int] = []
    jobs = (counting(done),)
    assert run_due(NOW, jobs) == ("count",)
    assert run_due(NOW + timedelta(seconds=1), jobs) == ()
    assert run_due(NOW + timedelta(seconds=2), jobs) == ("count",)
    assert len(done) == 2


def test_turns_do_not_shift_when_the_clocks_change() -> None:
    daily = Job("d", timedelta(days=1), lambda: None)
    slots = [daily.slot(datetime(2026, 3, 28, 12, tzinfo=UTC) + timedelta(days=n)) for n in range(3)]
    assert {b - a for a, b in pairwise(slots)} == {timedelta(days=1)}


def test_many_workers_do_a_turn_once(hub, django_db_blocker) -> None:
    done: list[int] = []
    start = threading.Barrier(6)

    def work() -> None:
        with django_db_blocker.unblock():
            start.wait()
            run_due(NOW, (counting(done),))
            connection.close()

    workers = [threading.Thread(target=work) for _ in range(6)]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    assert len(done) == 1
    assert Slot.objects.count() == 1


def test_a_job_that_fails_is_noted_and_stops_no_other(hub) -> None:
    def fail() -> None:
        raise ZeroDivisionError

    done: list[int] = []
    assert run_due(NOW, (Job("bad", timedelta(minutes=1), fail), counting(done))) == ("count",)
    assert Slot.objects.get(job="bad").fault == "ZeroDivisionError"
    assert Slot.objects.get(job="bad").finished is not None


def test_every_job_of_the_list_runs(hub) -> None:
    Session.objects.create(session_key="old", session_data="", expire_date=timezone.now() - timedelta(days=1))
    Slot.objects.create(job="old", due=timezone.now() - timedelta(days=8))
    assert set(run_due()) == {job.name for job in JOBS}
    assert not Session.objects.exists()
    assert not Slot.objects.filter(job="old").exists()


def test_the_daily_check_fails_when_the_record_is_not_whole(person, holder, settings) -> None:
    person("auditor")
    seal()
    check_record()
    settings.AUDIT_KEY = "1" * 64
    with pytest.raises(BrokenRecordError):
        check_record()


@pytest.mark.parametrize("stop", [signal.SIGTERM, signal.SIGINT])
def test_the_worker_stops_when_asked(hub, stop) -> None:
    connection.close()
    code = f"""
import django, os
from django.conf import settings
django.setup()
from django.db import connection
connection.settings_dict["NAME"] = {str(connection.settings_dict["NAME"])!r}
from tandem.hub.worker import main
print("ready", flush=True)
main()
"""
    environment = {**os.environ, "DJANGO_SETTINGS_MODULE": "tandem.hub.settings"}
    worker = subprocess.Popen([sys.executable, "-c", code], env=environment, stdout=subprocess.PIPE, text=True)
    try:
        assert worker.stdout is not None
        worker.stdout.readline()
        deadline = time.monotonic() + 20
        while Slot.objects.filter(finished__isnull=False).count() < len(JOBS) and time.monotonic() < deadline:
            time.sleep(0.1)
        worker.send_signal(stop)
        assert worker.wait(timeout=10) == 0
    finally:
        worker.kill()
        worker.wait()
    assert not Slot.objects.filter(finished__isnull=True).exists()
