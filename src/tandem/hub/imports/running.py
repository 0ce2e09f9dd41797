"""The worker's part: begin the check that has waited longest, and bring home those that are done.

A check is run in a process of its own. Where a worker died, another begins the
check anew, for the files are still kept.
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

from tandem.core import calendar
from tandem.hub.audit.context import Behalf, on_behalf
from tandem.hub.audit.record import acting, note
from tandem.hub.audit.verbs import Verb
from tandem.hub.children.closings import closings_for
from tandem.hub.files import vault
from tandem.hub.files.actions import Prepared, keep
from tandem.hub.files.models import Scan, random_name
from tandem.hub.files.rules import TakenFor
from tandem.hub.imports import workplace
from tandem.hub.imports.checker import FINDINGS, FORECASTS, REPORTS, keep_own
from tandem.hub.imports.models import CheckFile, ReturnCheck
from tandem.hub.imports.queries import files_of_part
from tandem.hub.imports.rules import keeping
from tandem.hub.leases import TakenOverError, claim, finish, given_up, renew
from tandem.hub.referrals.census import own_records

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
    "svg": "image/svg+xml",
    "png": "image/png",
}


@dataclass(slots=True)
class _Running:
    check: ReturnCheck
    """As it was taken: by the number of its attempt, it is this process's until another takes it."""
    process: subprocess.Popen[bytes]
    folder: Path
    until: datetime


_running: list[_Running] = []
"""What this process runs: one at a time, so that a large return cannot crowd out the hub's other work."""


def turn(now: datetime) -> int:
    """Look after the check that runs here, then begin another if none does; how many ended."""
    ended = sum(_looked_after(each, now) for each in list(_running))
    if not _running:
        most = keeping(calendar.local_day(now)).most_attempts
        # What was refused is sealed, and is read only where it is shown.
        checks = ReturnCheck.objects.order_by("asked_at", "pk").defer("refusal")
        for lost in given_up(checks, now=now, most_attempts=most):
            _end(lost, State.FAILED, now)
        check = claim(checks, now=now, lease=LEASE, most_attempts=most, began=now)
        if check is not None:
            _running.append(_begin(check, now))
    return ended


def _begin(check: ReturnCheck, now: datetime) -> _Running:
    current = list(files_of_part(check, CheckFile.Part.CURRENT))
    previous = list(files_of_part(check, CheckFile.Part.PREVIOUS))
    folder = workplace.make(sum(file.size for file in (*current, *previous)))
    workplace.lay_out(current, folder / "current")
    workplace.lay_out(previous, folder / "previous")
    asked = {"year": check.year, "authority": check.authority, "beside": check.beside, "ahead": check.ahead}
    if check.beside:
        _lay_out_own(check, folder, now)
    (folder / "ask.json").write_text(json.dumps(asked), encoding="utf-8")
    command = [sys.executable, "-m", "tandem.hub.imports.checker", str(folder)]
    # Our own interpreter and module, and a folder that we named.
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)  # noqa: S603
    return _Running(check, process, folder, now + keeping(calendar.local_day(now)).longest)


def _lay_out_own(check: ReturnCheck, folder: Path, now: datetime) -> None:
    """Our own records of the collection, as whoever asked may see them: read on their behalf, and recorded so."""
    user = check.asked_by
    with on_behalf(Behalf(actor=user.pk, agency=user.agency_id)):
        note(Verb.RETURN_COMPARED, on=check)
    # Before the records are read: what is sealed while they are read then counts as sealed since.
    ReturnCheck.objects.filter(pk=check.pk).update(closed_then=closings_for(user, now=now))
    keep_own(own_records(check.year or 0, seen_by=user, now=now), folder)


def _looked_after(running: _Running, now: datetime) -> bool:
    """Whether the check has ended, of itself or because it must."""
    check = running.check
    stopped = ReturnCheck.objects.filter(pk=check.pk, stop_asked=True).exists()
    working = running.process.poll() is None
    if working and not stopped and now < running.until and renew(check, until=now + LEASE):
        return False
    _running.remove(running)
    try:
        if working:
            running.process.kill()
            running.process.wait()
            _end(check, State.STOPPED if stopped else State.FAILED, now)
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
    named = [(CheckFile.Part.REPORT, form, name) for form, name in (*REPORTS.items(), *FORECASTS.items())]
    named.append((CheckFile.Part.FINDINGS, "parquet", FINDINGS))
    return [(part, _sealed(folder / name, _TYPES[form])) for part, form, name in named if (folder / name).exists()]


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
    try:
        with acting(_VERBS.get(state, Verb.RETURN_CHECK_NOT_FINISHED), on=check):
            finish(check, state=state, ended=now, **found)
            for part, ready in files or ():
                kept = keep(ready, owner=check, now=now, delete_on=check.delete_on, taken_for=TakenFor.RETURN)
                CheckFile.objects.create(check_of=check, file=kept, part=part)
    except TakenOverError:
        structlog.get_logger().warning("check of a return came after its lease", check=check.reference)


_VERBS: dict[State, Verb] = {State.DONE: Verb.RETURN_CHECKED, State.STOPPED: Verb.RETURN_CHECK_STOPPED}
