"""Where a case stands, read from its events along its pathway.

Events are only ever added. A mistake is put right by an event that supersedes
the mistaken one or annuls it; where a case stands is then read anew from what
still counts, and every later event must still be possible.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from types import MappingProxyType

from tandem.core.errors import InputError
from tandem.core.pathways import NEW, Pathway, Transition, actors

__all__ = ["ANNUL", "CaseEvent", "IllegalTransition", "IncompleteEvent", "Status", "add", "status", "statuses"]

ANNUL = "annul"
"""The kind of an event that takes another one away without putting anything in its place."""


class IllegalTransition(InputError):  # noqa: N818 -- the name the requirements give it
    """An event that cannot happen where the case stands, or not by that actor.

    ``state`` is where the case stood, ``asked`` the event, ``allowed`` what
    could have happened there instead.
    """

    def __init__(self, message: str, *, state: str, asked: str, allowed: tuple[str, ...]) -> None:
        super().__init__(message, hint=f"Possible here: {', '.join(allowed) or 'nothing further'}.")
        self.state = state
        self.asked = asked
        self.allowed = allowed


class IncompleteEvent(InputError):  # noqa: N818 -- named as its sibling is
    """An event that lacks what must be said with it, named in ``missing``."""

    def __init__(self, event: str, missing: tuple[str, ...]) -> None:
        super().__init__(
            f"The event {event!r} is not complete: it lacks {', '.join(missing)}.",
            hint="Say each of them; 'not known' is an answer, an empty one is not.",
        )
        self.event = event
        self.missing = missing


@dataclass(frozen=True, slots=True)
class CaseEvent:
    """Something that happened to a case, as it was recorded."""

    id: str
    kind: str
    at: datetime
    """When it happened, with its time zone."""
    actor: str
    details: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    supersedes: str | None = None
    """The id of the event that this one corrects."""
    child: int | None = None
    """Which of several children it is for, where they share a contact; none for all of them."""

    def __post_init__(self) -> None:
        if self.at.tzinfo is None:
            raise InputError(
                f"The time of event {self.id!r} has no time zone.", hint="Give it in UTC or in Europe/London."
            )
        if self.kind == ANNUL and self.supersedes is None:
            raise InputError(f"Event {self.id!r} annuls nothing.", hint="Name the event that it annuls.")


@dataclass(frozen=True, slots=True)
class Status:
    """Where a case stands."""

    pathway: str
    state: str
    since: datetime | None
    """When it came there; ``None`` before the first event."""
    clocks: frozenset[str]
    """Clocks running now."""
    counted: tuple[CaseEvent, ...]
    """The events that still count, in order, corrections in the place of what they corrected."""


def status(pathway: Pathway, events: Sequence[CaseEvent]) -> Status:
    """Where a case stands after its events, in the order in which they were recorded.

    Raises:
        IllegalTransition: an event could not happen where the case then stood.
        IncompleteEvent: an event lacks what must be said with it.
        InputError: an event corrects one that is not before it, or two events share an id.
    """
    now = Status(pathway.key, NEW, None, frozenset(), ())
    for event in _counted(pathway, events):
        now = _after(pathway, now, event)
    return now


def statuses(pathway: Pathway, events: Sequence[CaseEvent], children: Collection[int]) -> dict[int, Status]:
    """Where each of several children stands who share a contact, after events that are for one of them or for all.

    An event for all counts for every child for whom it can happen, and must be
    possible for one of them: a partner's answer comes though one sibling is
    decided and another is screened again.

    Raises:
        IllegalTransition: as :func:`status`; for all children, where it could happen for none.
        IncompleteEvent, InputError: as :func:`status`; or an event is for a child who is not among them.
    """
    now = {child: Status(pathway.key, NEW, None, frozenset(), ()) for child in children}
    for event in _counted(pathway, events):
        if event.child is None:
            now |= _after_for_all(pathway, now, event)
        elif event.child in now:
            now[event.child] = _after(pathway, now[event.child], event)
        else:
            raise InputError(f"Event {event.id!r} is for child {event.child}, who is not one of this contact's.")
    return now


def add(pathway: Pathway, events: Sequence[CaseEvent], event: CaseEvent) -> tuple[CaseEvent, ...]:
    """The events with one more, if the whole can still have happened; otherwise as :func:`status` raises."""
    longer = (*events, event)
    status(pathway, longer)
    return longer


def _counted(pathway: Pathway, events: Sequence[CaseEvent]) -> list[CaseEvent]:
    """The events with each correction in the place of the one it corrects, and what was annulled gone."""
    place: dict[str, int] = {}
    counted: list[CaseEvent | None] = []
    for event in events:
        if event.id in place:
            raise InputError(f"Two events of this case share the id {event.id!r}.")
        if event.supersedes is None:
            place[event.id] = len(counted)
            counted.append(event)
            continue
        corrected = place.get(event.supersedes)
        standing = counted[corrected] if corrected is not None else None
        if corrected is None or standing is None or standing.id != event.supersedes:
            raise InputError(
                f"Event {event.id!r} corrects {event.supersedes!r}, which no longer counts or is not in this case.",
                hint="Correct the latest version of an earlier event.",
            )
        if standing.child != event.child:
            raise InputError(
                f"Event {event.id!r} corrects {event.supersedes!r}, which is for another child or for all of them.",
                hint="Correct it for whom it was recorded.",
            )
        place[event.id] = corrected
        if event.kind == ANNUL:
            _check_annulment(pathway, standing, event)
            counted[corrected] = None
        else:
            counted[corrected] = event
    return [event for event in counted if event is not None]


def _check_annulment(pathway: Pathway, annulled: CaseEvent, event: CaseEvent) -> None:
    if event.actor not in pathway.annulling_actors:
        raise IllegalTransition(
            f"The event {annulled.kind!r} cannot be annulled by {_name(event.actor)}.",
            state=annulled.kind,
            asked=ANNUL,
            allowed=tuple(f"annul by {actor}" for actor in pathway.annulling_actors),
        )
    _check_said(event, pathway.annulling_needs)


def _after(pathway: Pathway, now: Status, event: CaseEvent) -> Status:
    step = _step(pathway, now, event)
    _check_said(event, step.needs)
    moved = step.to != now.state
    if moved and now.since is not None and event.at < now.since:
        raise _illegal(pathway, now, event, f"happened before the case came to {now.state!r}")
    return Status(
        pathway=now.pathway,
        state=step.to,
        since=event.at if moved else now.since,
        clocks=_clocks(pathway, now.clocks, event.kind),
        counted=(*now.counted, event),
    )


def _after_for_all(pathway: Pathway, now: Mapping[int, Status], event: CaseEvent) -> dict[int, Status]:
    """Where those children stand afterwards for whom it can happen."""
    after: dict[int, Status] = {}
    refused: list[IllegalTransition] = []
    for child, where in now.items():
        try:
            after[child] = _after(pathway, where, event)
        except IllegalTransition as refusal:
            refused.append(refusal)
    if refused and not after:
        # Of several refusals the one from where it could happen says most: not by whom, or not yet.
        raise next((each for each in refused if (each.state, event.kind) in pathway.transitions), refused[0])
    return after


def _step(pathway: Pathway, now: Status, event: CaseEvent) -> Transition:
    step = pathway.transitions.get((now.state, event.kind))
    if step is None:
        raise _illegal(pathway, now, event, f"cannot happen while the case is {now.state!r}")
    if event.actor not in step.actors:
        raise _illegal(pathway, now, event, f"is not for {_name(event.actor)} to bring about")
    if running := sorted(now.clocks & set(step.after)):
        raise _illegal(pathway, now, event, f"must wait until clock {' and '.join(running)} has been stopped")
    return step


def _illegal(pathway: Pathway, now: Status, event: CaseEvent, why: str) -> IllegalTransition:
    return IllegalTransition(
        f"The event {event.kind!r} {why} (pathway {pathway.name}).",
        state=now.state,
        asked=event.kind,
        allowed=tuple(f"{step.event} by {' or '.join(step.actors)}" for step in pathway.allowed(now.state)),
    )


def _check_said(event: CaseEvent, needs: Sequence[str]) -> None:
    missing = tuple(need for need in needs if not event.details.get(need, "").strip())
    if missing:
        raise IncompleteEvent(event.kind, missing)


def _clocks(pathway: Pathway, running: frozenset[str], kind: str) -> frozenset[str]:
    stopped = {key for key, clock in pathway.clocks.items() if kind in clock.stops}
    started = {key for key, clock in pathway.clocks.items() if kind in clock.starts}
    return frozenset((running - stopped) | started)


def _name(actor: str) -> str:
    known = actors().get(actor)
    return f"the {known.name[0].lower()}{known.name[1:]}" if known else f"{actor!r}, who is not known here"
