"""The worker's part: begin the check that has waited longest, and bring home those that are done.

A check is claimed with a lease by one conditional update and run in a process
of its own. A worker that dies leaves a lease that runs out; another then
begins the check anew, for the files are still kept.
"""

from __future__ import annotations

import json
import subprocess
import sys
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import structlog
from django.core.files.base import File
from django.db.models import F, Q

from tandem.core import calendar
from tandem.hub.audit.record import acting
from tandem.hub.audit.verbs import Verb
from tandem.hub.files import vault
from tandem.hub.files.actions import Prepared, keep
from tandem.hub.files.models import Scan, random_name
from tandem.hub.files.rules import TakenFor
from tandem.hub.imports import workplace
from tandem.hub.imports.checker import FINDINGS, REPORTS
from tandem.hub.imports.models import CheckFile, ReturnCheck
from tandem.hub.imports.queries import files_of_part
from tandem.hub.imports.rules import keeping

__all__ = ["LEASE", "turn"]

State = ReturnCheck.State
LEASE = timedelta(minutes=5)
"""Renewed at each turn by the worker that runs the check."""

_TYPES = {
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "csv": "text/csv",
    "json": "application/json",
    "text": "text/plain",
    "parquet": "application/vnd.apache.parquet",
}


@dataclass(slots=True)
class _Running:
    check: int
    process: subprocess.Popen[bytes]
    folder: Path
    until: datetime


_running: list[_Running] = []
"""What this process runs: one at a time, so that a large return cannot crowd out the hub's other work."""


def turn(now: datetime) -> int:
    """Look after the check that runs here, then begin another if none does; how many ended."""
    ended = sum(_looked_after(each, now) for each in list(_running))
    if not _running:
        _give_up_lost(now)
        check = _claim(now)
        if check is not None:
            _running.append(_begin(check, now))
    return ended


def _claim(now: datetime) -> ReturnCheck | None:
    most = keeping(calendar.local_day(now)).most_attempts
    left = Q(state=State.RUNNING, leased_until__lt=now, attempts__lt=most)
    free = ReturnCheck.objects.filter(Q(state=State.WAITING) | left).order_by("asked_at", "pk")
    while (found := free.defer("refusal").first()) is not None:
        mine = free.filter(pk=found.pk, attempts=found.attempts).update(
            state=State.RUNNING, attempts=F("attempts") + 1, leased_until=now + LEASE, began=now
        )
        if mine:
            return found
    return None


def _give_up_lost(now: datetime) -> None:
    """A check that several processes have died over is a fault of ours, not a thing to try for ever."""
    most = keeping(calendar.local_day(now)).most_attempts
    for check in ReturnCheck.objects.filter(state=State.RUNNING, leased_until__lt=now, attempts__gte=most):
        _end(check, State.FAILED, now)


def _begin(check: ReturnCheck, now: datetime) -> _Running:
    current = list(files_of_part(check, CheckFile.Part.CURRENT))
    previous = list(files_of_part(check, CheckFile.Part.PREVIOUS))
    folder = workplace.make(sum(file.size for file in (*current, *previous)))
    workplace.lay_out(current, folder / "current")
    workplace.lay_out(previous, folder / "previous")
    asked = {"year": check.year, "authority": check.authority}
    (folder / "ask.json").write_text(json.dumps(asked), encoding="utf-8")
    command = [sys.executable, "-m", "tandem.hub.imports.checker", str(folder)]
    # Our own interpreter and module, and a folder that we named.
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)  # noqa: S603
    return _Running(check.pk, process, folder, now + keeping(calendar.local_day(now)).longest)


def _looked_after(running: _Running, now: datetime) -> bool:
    """Whether the check has ended, of itself or because it must."""
    check = ReturnCheck.objects.defer("refusal").get(pk=running.check)
    if running.process.poll() is None and not check.stop_asked and now < running.until:
        ReturnCheck.objects.filter(pk=check.pk).update(leased_until=now + LEASE)
        return False
    _running.remove(running)
    try:
        if running.process.poll() is None:
            running.process.kill()
            running.process.wait()
            _end(check, State.STOPPED if check.stop_asked else State.FAILED, now)
        else:
            _bring_home(check, running, now)
    finally:
        workplace.remove(running.folder)
    return True


def _bring_home(check: ReturnCheck, running: _Running, now: datetime) -> None:
    refused, found = running.folder / "refused.json", running.folder / "summary.json"
    if refused.exists():
        words = json.loads(refused.read_text(encoding="utf-8"))
        _end(check, State.REFUSED, now, refusal=f"{words['message']} {words['hint']}".strip())
    elif found.exists():
        summary = json.loads(found.read_text(encoding="utf-8"))
        _end(check, State.DONE, now, summary=summary, files=_found_files(running.folder))
    else:
        structlog.get_logger().error("check of a return died", code=running.process.returncode)
        _end(check, State.FAILED, now)


def _found_files(folder: Path) -> list[tuple[CheckFile.Part, Prepared]]:
    made = [(CheckFile.Part.REPORT, form, folder / name) for form, name in REPORTS.items()]
    made.append((CheckFile.Part.FINDINGS, "parquet", folder / FINDINGS))
    return [(part, _sealed(path, _TYPES[form])) for part, form, path in made]


def _sealed(path: Path, type_: str) -> Prepared:
    """A file of our own making, encrypted on the disk; no scanner need look at it."""
    name = random_name()
    with path.open("rb") as stream:
        key, size = vault.write(name, File(stream).chunks(vault.PIECE))
    return Prepared(name, key, path.name, type_, size, Scan.CLEAN)


def _end(
    check: ReturnCheck,
    state: State,
    now: datetime,
    *,
    files: list[tuple[CheckFile.Part, Prepared]] | None = None,
    **found: Any,
) -> None:
    with acting(_VERBS.get(state, Verb.RETURN_CHECK_NOT_FINISHED), on=check):
        mine = ReturnCheck.objects.filter(pk=check.pk, state=State.RUNNING)
        if not mine.exists():
            return
        for name, value in {"state": state, "ended": now, "leased_until": None, **found}.items():
            setattr(check, name, value)
        check.save(update_fields=["state", "ended", "leased_until", *found])
        for part, ready in files or ():
            kept = keep(ready, owner=check, now=now, delete_on=check.delete_on, taken_for=TakenFor.RETURN)
            CheckFile.objects.create(check_of=check, file=kept, part=part)


_VERBS: dict[State, Verb] = {State.DONE: Verb.RETURN_CHECKED, State.STOPPED: Verb.RETURN_CHECK_STOPPED}
