"""Where a challenge stands, read from its events along its rules.

Events are only ever added. Words that were wrong are put right by an event of
the same kind that supersedes the mistaken one: it takes its place and its
time, so that no clock moves by it, and every later event must still be possible.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from functools import reduce
from types import MappingProxyType

from tandem.core.challenges import Condition, Rules, Scope, Step
from tandem.core.challenges_due import slipped
from tandem.core.challenges_standing import ActionStanding, Happening, Standing
from tandem.core.errors import InputError
from tandem.core.pathways_engine import IllegalTransition, IncompleteEvent

__all__ = ["add", "may_be_chosen", "nothing_yet", "possible", "standing"]


def nothing_yet(rules: Rules, *, raised_by: int, to: int) -> Standing:
    """Before the first event."""
    return Standing(rules, raised_by, to)


def standing(start: Standing, happenings: Sequence[Happening]) -> Standing:
    """Where a challenge stands after its events, in the order in which they were recorded.

    Raises:
        IllegalTransition: an event could not happen where the challenge then stood, or not by whoever did it.
        IncompleteEvent: an event lacks what must be said with it.
        InputError: an event corrects none that counts.
    """
    return reduce(_after_recorded, _counted(start, happenings), start)


def add(start: Standing, happenings: Sequence[Happening], new: Happening) -> Standing:
    """Where it stands with one more, if the whole can still have happened; otherwise as :func:`standing` raises."""
    if new.supersedes is None:
        return _after(standing(start, happenings), new)
    return reduce(_after, _counted(start, (*happenings, new)), start)


def possible(now: Standing, at: datetime) -> tuple[tuple[Step, int | None], ...]:
    """What may happen next, and of which action, whoever does it."""
    found: list[tuple[Step, int | None]] = []
    for step in now.rules.steps.values():
        if now.state in step.from_states and _holds(now, step.when, at):
            about = [each.number for each in now.actions.values() if each.state in step.of_action]
            found += [(step, number) for number in about] if step.of_action else [(step, None)]
    return tuple(found)


def may_be_chosen(now: Standing, name: str) -> Mapping[str, str]:
    """The answers that count now where only some do, with the words for each.

    While an action that did not work has no other after it, nothing is resolved.
    """
    known = now.rules.choices[name]
    if name == "outcome" and now.failed is not None:
        return {"not_resolved": known["not_resolved"]}
    return known


def _counted(start: Standing, happenings: Sequence[Happening]) -> list[Happening]:
    counted: list[Happening] = []
    for each in happenings:
        if each.supersedes is None:
            counted.append(each)
            continue
        at = next((index for index, other in enumerate(counted) if other.id == each.supersedes), None)
        if at is None or counted[at].kind != each.kind:
            raise InputError(
                "That corrects nothing that counts.", hint="Correct the latest words of a step that was recorded."
            )
        if (each.role, each.agency) != (counted[at].role, counted[at].agency):
            raise _illegal(start, each, "is put right in the role and by the agency that recorded it, and by no other")
        counted[at] = replace(counted[at], id=each.id, details=each.details)
    return counted


def _after_recorded(now: Standing, event: Happening) -> Standing:
    """What was late on the day stays so: a bank holiday that is proclaimed later makes no record unreadable."""
    return _after(now, event, recorded=True)


def _after(now: Standing, event: Happening, *, recorded: bool = False) -> Standing:
    step = now.rules.steps.get(event.kind)
    if step is None or now.state not in step.from_states:
        raise _illegal(now, event, f"cannot happen where it is {now.rules.states.get(now.state, now.state)!r}")
    about = now.actions.get(event.action) if step.of_action and event.action is not None else None
    if step.of_action and (about is None or about.state not in step.of_action):
        raise _illegal(now, event, "is not about an action that waits for it")
    _check_who(now, step, event, about)
    _check_said(now, step, event)
    if not (recorded and step.when is Condition.SLIPPED) and not _holds(now, step.when, event.at):
        raise _illegal(now, event, "must wait")
    if event.kind == "closed" and event.details["outcome"] not in may_be_chosen(now, "outcome"):
        raise _illegal(now, event, "cannot say that it is resolved: an action did not work, and none was agreed since")
    return _with(now, step, event, about)


def _with(now: Standing, step: Step, event: Happening, about: ActionStanding | None) -> Standing:
    asks = event.kind in ("raised", "escalated")
    return replace(
        now,
        state=step.to or now.state,
        since=event.at if step.to else now.since,
        level=now.level + asks,
        asked=event if asks else now.asked,
        answers=(*now.answers, event) if event.kind == "answered" else now.answers,
        actions=_actions(now, event, about),
        told={"may_be_told": True, "not_to_be_told": False}.get(event.kind, now.told),
        counted=(*now.counted, event),
    )


def _actions(now: Standing, event: Happening, about: ActionStanding | None) -> Mapping[int, ActionStanding]:
    if event.kind == "action_agreed":
        number = len(now.actions) + 1
        if event.action != number:
            raise _illegal(now, event, f"must be the action number {number}")
        made = ActionStanding(number, int(event.details["agency"]), event)
    elif about is None:
        return now.actions
    elif event.kind == "action_done":
        made = replace(about, state="done", done=event)
    elif event.kind == "effect_verified":
        made = replace(about, state=event.details["effect"], last=event)
    else:
        made = replace(about, state="dropped", last=event)
    return MappingProxyType({**now.actions, made.number: made})


def _holds(now: Standing, condition: Condition | None, at: datetime) -> bool:
    match condition:
        case None:
            return True
        case Condition.SLIPPED:
            return now.level < len(now.rules.levels) and slipped(now, at)
        case Condition.SETTLED:
            return now.settled
        case Condition.DID_NOT_WORK:
            return now.failed is not None
        case Condition.TOLD:
            return now.told
        case Condition.NOT_TOLD:
            return not now.told


def _check_who(now: Standing, step: Step, event: Happening, about: ActionStanding | None) -> None:
    scope = step.by.get(event.role)
    owner = about.owner if about else None
    fits = {
        None: False,
        Scope.ANY: True,
        Scope.RAISED_BY: event.agency == now.raised_by,
        Scope.TO: event.agency == now.to,
        Scope.OWNER: event.agency == owner,
        Scope.NOT_OWNER: event.agency != owner and not (about and about.done and about.done.person == event.person),
    }[scope]
    if not fits:
        raise _illegal(now, event, "is not for them to bring about")


def _check_said(now: Standing, step: Step, event: Happening) -> None:
    wanted = (*step.needs, "agency") if event.kind == "action_agreed" else step.needs
    missing = tuple(need for need in wanted if not event.details.get(need, "").strip())
    if missing:
        raise IncompleteEvent(event.kind, missing)
    for name, known in now.rules.choices.items():
        if name in step.needs and event.details[name] not in known:
            raise IncompleteEvent(event.kind, (name,))


def _illegal(now: Standing, event: Happening, why: str) -> IllegalTransition:
    steps = [each for each in now.rules.steps.values() if now.state in each.from_states]
    return IllegalTransition(
        f"The step {event.kind!r} {why}.",
        state=now.state,
        asked=event.kind,
        allowed=tuple(f"{each.event} by {' or '.join(each.by)}" for each in steps),
    )
