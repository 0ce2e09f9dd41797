"""The worker's part: answer the plan that has waited longest.

A plan is worked out in the worker itself, for it takes seconds and reads
nothing but the plan and what is published.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING

import structlog

from tandem.core import calendar
from tandem.core.errors import InputError
from tandem.hub.audit.record import acting
from tandem.hub.audit.verbs import Verb
from tandem.hub.files.actions import Prepared, encrypt, keep
from tandem.hub.leases import TakenOverError, claim, finish, given_up
from tandem.hub.plan.limits import limits
from tandem.hub.plan.models import SentPlan

if TYPE_CHECKING:
    from tandem.forecast.delivery.result import Delivery

__all__ = ["turn"]

State = SentPlan.State
_WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"


def turn(now: datetime) -> int:
    """Answer one plan, if any waits; how many were."""
    rules, plans = limits(calendar.local_day(now)), SentPlan.objects.order_by("sent_at", "pk")
    for lost in given_up(plans, now=now, most_attempts=rules.most_attempts):
        _end(lost, State.FAILED, now)
    plan = claim(plans, now=now, lease=rules.lease, most_attempts=rules.most_attempts)
    if plan is None:
        return 0
    try:
        found = _answered(plan)
    except InputError as refusal:
        _end(plan, State.REFUSED, now, refusal=f"{refusal.message} {refusal.hint}".strip()[:500])
    except Exception as fault:  # noqa: BLE001 - whoever waits is told, and the fault is for the log
        structlog.get_logger().error("answer to a plan died", fault=type(fault).__name__)
        _end(plan, State.FAILED, now)
    else:
        _end(plan, State.DONE, now, found=found)
    return 1


def _answered(plan: SentPlan) -> Delivery:
    from tandem.forecast import deliver
    from tandem.forecast.delivery.reading import plan_of

    value = plan_of({name: text.encode() for name, text in plan.files.items()})
    return deliver(plan.authority, replace(value, invented=plan.invented))


def _end(plan: SentPlan, state: State, now: datetime, *, found: Delivery | None = None, refusal: str = "") -> None:
    briefings = _briefings(plan, found) if found is not None else []
    answer = found.to_dict() if found is not None else None
    try:
        with acting(_VERBS.get(state, Verb.PLAN_NOT_ANSWERED), on=plan):
            finish(plan, state=state, ended=now, refusal=refusal, answer=answer)
            for ready in briefings:
                keep(ready, owner=plan, now=now)
    except TakenOverError:
        structlog.get_logger().warning("answer to a plan came after its lease", plan=plan.reference)


def _briefings(plan: SentPlan, found: Delivery) -> list[Prepared]:
    """The briefing to print and to work on; none while an option lacks an equality impact assessment."""
    from tandem.report.documents import to_docx, to_html

    try:
        document = found.document(published=True)
    except InputError:
        return []
    name = f"plan {plan.reference}"
    return [
        encrypt(to_html(document).encode(), name=f"{name}.html", type_="text/html"),
        encrypt(to_docx(document), name=f"{name}.docx", type_=_WORD),
    ]


_VERBS: dict[State, Verb] = {State.DONE: Verb.PLAN_ANSWERED}
