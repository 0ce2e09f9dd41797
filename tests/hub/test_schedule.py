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
from tandem.hub.audit.heads import read_heads
from tandem.hub.audit.record import note
from tandem.hub.audit.sealing import seal
from tandem.hub.audit.tasks import CHECK_RECORD, check_record
from tandem.hub.audit.verbs import Verb
from tandem.hub.models import Slot
from tandem.hub.schedule import ABANDONED_AFTER, JOBS, Job, run_due

NOW = datetime(2026, 3, 29, 0, 59, 58, tzinfo=UTC)


def counting(times: list[int]) -> Job:
    return Job("count", timedelta(minutes=1), lambda _now: times.append(1))


def test_a_turn_is_done_once_and_the_next_when_it_is_due(hub) -> None:
    done: list[int] = []
    jobs = (counting(done),)
    assert run_due(NOW, jobs) == ("count",)
    assert run_due(NOW + timedelta(seconds=1), jobs) == ()
    assert run_due(NOW + timedelta(seconds=2), jobs) == ("count",)
    assert len(done) == 2


def test_turns_do_not_shift_when_the_clocks_change() -> None:
    daily = Job("d", timedelta(days=1), lambda _now: None)
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
    def fail(_now: datetime) -> None:
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


def test_a_job_is_told_the_moment_of_its_turn(hub) -> None:
    told: list[datetime] = []
    run_due(NOW, (Job("told", timedelta(minutes=1), told.append),))
    assert told == [NOW]


def test_a_turn_left_by_a_process_that_died_is_taken_again_an_hour_later(hub) -> None:
    done: list[int] = []
    daily = Job("daily", timedelta(days=1), lambda _now: done.append(1))
    noon = NOW.replace(hour=12)
    Slot.objects.create(job="daily", due=daily.slot(noon))
    Slot.objects.update(claimed=noon)
    assert run_due(noon + ABANDONED_AFTER, (daily,)) == ()
    later = noon + ABANDONED_AFTER + timedelta(seconds=1)
    assert run_due(later, (daily,)) == ("daily",)
    assert run_due(later + ABANDONED_AFTER + timedelta(hours=1), (daily,)) == ()
    assert len(done) == 1


def test_the_names_of_the_list_are_apart_and_fit_their_column() -> None:
    names = [job.name for job in JOBS]
    assert len(set(names)) == len(names)
    assert max(map(len, names)) <= Slot._meta.get_field("job").max_length
    assert all(job.every >= timedelta(seconds=1) for job in JOBS)


def test_only_the_turns_worth_reading_are_kept(hub) -> None:
    frequent, daily = JOBS[0].name, CHECK_RECORD
    for days, job, fault in (
        (0, frequent, ""),
        (1, frequent, ""),
        (2, frequent, "Bad"),
        (6, daily, ""),
        (8, daily, ""),
    ):
        Slot.objects.create(job=job, due=NOW - timedelta(days=days), finished=NOW, fault=fault)
    next(job for job in JOBS if job.name == "forget old turns").work(NOW)
    kept = sorted((slot.job, (NOW - slot.due).days, slot.fault) for slot in Slot.objects.all())
    assert kept == [(daily, 6, ""), (frequent, 0, ""), (frequent, 2, "Bad")]


def test_a_day_that_began_with_nothing_sealed_has_its_head_once_something_is(hub, settings, heads) -> None:
    settings.CONFIGURATION = settings.CONFIGURATION.model_copy(update={"audit_heads": heads})
    run_due(NOW)
    assert not list(heads.glob("*.json"))
    note(Verb.REFUSED)
    seal()
    run_due(NOW + timedelta(seconds=1))
    assert not list(heads.glob("*.json"))
    run_due(NOW + timedelta(minutes=1))
    assert [head.at[:10] for head in read_heads(heads)] == ["2026-03-29"]
    kept = read_heads(heads)
    note(Verb.REFUSED)
    seal()
    run_due(NOW + timedelta(minutes=2))
    assert read_heads(heads) == kept
    run_due(NOW + timedelta(days=1))
    assert len(read_heads(heads)) == 2


def test_the_daily_check_fails_when_the_record_is_not_whole(person, holder, settings) -> None:
    person("auditor")
    seal()
    check_record(NOW)
    settings.AUDIT_KEY = "1" * 64
    with pytest.raises(BrokenRecordError):
        check_record(NOW)


@pytest.mark.parametrize("stop", [signal.SIGTERM, signal.SIGINT])
def test_the_worker_stops_when_asked(hub, stop) -> None:
    connection.close()
    code = f"""
import os
from tandem.hub.start import set_up
from django.conf import settings
set_up()
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
