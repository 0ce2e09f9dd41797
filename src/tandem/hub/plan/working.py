"""The worker's part: have the plan that has waited longest answered, and bring the answer home.

A plan is worked out in a process of its own, as a return is checked: it takes
seconds, in which the worker has letters to deliver. Where it or its worker
dies, the plan is begun anew when its lease has run out.
"""

from __future__ import annotations

import json
import subprocess
import sys
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

import structlog

from tandem.core import calendar
from tandem.hub.audit.record import acting
from tandem.hub.audit.verbs import Verb
from tandem.hub.files.actions import Prepared, encrypt, keep
from tandem.hub.imports import workplace
from tandem.hub.leases import TakenOverError, claim, finish, given_up
from tandem.hub.plan.answerer import ANSWER, ASKED, BRIEFINGS, REFUSED
from tandem.hub.plan.limits import limits
from tandem.hub.plan.models import SentPlan

__all__ = ["turn"]

State = SentPlan.State


@dataclass(slots=True)
class _Running:
    plan: SentPlan
    """As it was taken: by the number of its attempt, it is this process's until another takes it."""
    process: subprocess.Popen[bytes]
    folder: Path
    until: datetime


_running: list[_Running] = []
"""What this process has worked out: one at a time, so that many plans cannot crowd out the hub's other work."""


def turn(now: datetime) -> int:
    """Look after the plan that is being worked out, then begin another if none is; how many ended."""
    ended = sum(_looked_after(each, now) for each in list(_running))
    if not _running:
        rules, plans = limits(calendar.local_day(now)), SentPlan.objects.order_by("sent_at", "pk")
        for lost in given_up(plans, now=now, most_attempts=rules.most_attempts):
            _end(lost, State.FAILED, now)
        plan = claim(plans, now=now, lease=rules.lease, most_attempts=rules.most_attempts)
        if plan is not None:
            folder = _laid_out(plan)
            _running.append(_Running(plan, _begun(folder), folder, now + rules.lease))
    return ended


def _laid_out(plan: SentPlan) -> Path:
    asked = json.dumps({"authority": plan.authority, "invented": plan.invented, "files": plan.files})
    folder = workplace.make(len(asked))
    (folder / ASKED).write_text(asked, encoding="utf-8")
    return folder


def _begun(folder: Path) -> subprocess.Popen[bytes]:
    command = [sys.executable, "-m", "tandem.hub.plan.answerer", str(folder)]
    # Our own interpreter and module, and a folder that we named.
    return subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)  # noqa: S603


def _looked_after(running: _Running, now: datetime) -> bool:
    """Whether it has ended; one that outlasts its lease is stopped, and begun anew as if its worker had died."""
    working = running.process.poll() is None
    if working and now < running.until:
        return False
    _running.remove(running)
    try:
        if working:
            running.process.kill()
            running.process.wait()
            return False
        _bring_home(running, now)
    finally:
        workplace.remove(running.folder)
    return True


def _bring_home(running: _Running, now: datetime) -> None:
    plan, folder = running.plan, running.folder
    if (folder / REFUSED).exists():
        words = json.loads((folder / REFUSED).read_text(encoding="utf-8"))
        _end(plan, State.REFUSED, now, refusal=f"{words['message']} {words['hint']}".strip()[:500])
    elif (folder / ANSWER).exists():
        answer = json.loads((folder / ANSWER).read_text(encoding="utf-8"))
        _end(plan, State.DONE, now, briefings=_briefings(plan, folder), answer=answer)
    else:
        structlog.get_logger().error("answer to a plan died", code=running.process.returncode)
        _end(plan, State.FAILED, now)


def _briefings(plan: SentPlan, folder: Path) -> list[Prepared]:
    """The briefings that were made, encrypted."""
    made = [(folder / f"briefing.{ending}", ending, type_) for ending, type_ in BRIEFINGS.items()]
    return [
        encrypt(path.read_bytes(), name=f"plan {plan.reference}.{ending}", type_=type_)
        for path, ending, type_ in made
        if path.exists()
    ]


def _end(plan: SentPlan, state: State, now: datetime, *, briefings: list[Prepared] | None = None, **found: Any) -> None:
    try:
        with acting(_VERBS.get(state, Verb.PLAN_NOT_ANSWERED), on=plan):
            finish(plan, state=state, ended=now, **found)
            for ready in briefings or ():
                keep(ready, owner=plan, now=now)
    except TakenOverError:
        structlog.get_logger().warning("answer to a plan came after its lease", plan=plan.reference)


_VERBS: dict[State, Verb] = {State.DONE: Verb.PLAN_ANSWERED}
