"""Giving a case to a named person to carry, and handing it over: dated, one person at a time, and kept."""

from __future__ import annotations

from datetime import datetime

from tandem.core import calendar
from tandem.core.errors import InputError
from tandem.core.roles import Permission
from tandem.hub.accounts.models import User
from tandem.hub.audit.record import acting
from tandem.hub.audit.verbs import Verb
from tandem.hub.referrals.actions.steps import locked
from tandem.hub.referrals.bearers import tell_of_given
from tandem.hub.referrals.models import Allocation, Contact, ToldOf
from tandem.hub.referrals.queries_of_cases import able_allocations, able_bearers, visible_cases
from tandem.hub.referrals.standing import CASE_OPEN

__all__ = ["allocate", "end_allocation", "give_case", "give_in_step"]


def allocate(
    contact: Contact,
    child: ToldOf,
    worker: User,
    *,
    reason: str = "",
    by: User,
    now: datetime,
    seen: int | None = None,
) -> Allocation:
    """Give a child's case to somebody, from whoever carried it until now.

    Raises:
        ChangedMeanwhile: somebody else took a step after ``seen``.
        InputError: this person gives out no cases, the other carries none or may not open this one, the case is not
            open, or nobody says why it changes hands.
    """
    with acting(Verb.CASE_ALLOCATED, on=contact):
        locked(contact, seen=seen)
        return give_case(ToldOf.objects.get(pk=child.pk), worker, reason=reason, by=by, at=now, now=now)


def give_case(child: ToldOf, worker: User, *, reason: str = "", by: User, at: datetime, now: datetime) -> Allocation:
    """The same within a step that is being taken, from the moment it happened.

    Raises:
        InputError: as :func:`allocate`.
    """
    day = calendar.local_day(now)
    if not by.may(Permission.ALLOCATE_CASES, on=day):
        raise InputError("Your role allocates no cases.", hint="Ask a practice supervisor.")
    if child.state not in CASE_OPEN:
        raise InputError("This case is not open.", hint="Only an open case is allocated.")
    if not able_bearers(now=now).filter(pk=worker.pk).exists():
        raise InputError(
            f"No case can be allocated to {worker.name}.",
            hint="Choose a social worker or a lead practitioner whose account is open.",
        )
    if not visible_cases(worker, now=now).filter(pk=child.pk).exists():
        raise InputError(f"This record is not open to {worker.name}.", hint="Choose somebody else.")
    present = Allocation.objects.filter(child=child, until__isnull=True).select_related("worker").first()
    if present is not None and present.worker_id == worker.pk:
        raise InputError(f"This case is allocated to {worker.name} already.", hint="Choose somebody else, or leave it.")
    if present is not None and not reason.strip():
        raise InputError(
            f"This case is allocated to {present.worker.name} now.",
            hint="Say why it changes hands, and what was handed over.",
        )
    if present is not None:
        at = max(at, present.since)
    end_allocation(child, at=at)
    given = Allocation.objects.create(child=child, worker=worker, since=at, reason=reason.strip(), given_by=by)
    tell_of_given(given, now=now)
    return given


def give_in_step(child: ToldOf, worker: User, *, reason: str = "", by: User, at: datetime, now: datetime) -> None:
    """The same where a step names who carries the case: whoever carries it already goes on, from when they did.

    Raises:
        InputError: as :func:`allocate`.
    """
    if not able_allocations(now=now).filter(child=child, worker=worker).exists():
        give_case(child, worker, reason=reason, by=by, at=at, now=now)


def end_allocation(child: ToldOf, *, at: datetime) -> None:
    """Nobody carries the case from a moment on, or from when it was given if that was later; who carried it is kept."""
    for present in Allocation.objects.filter(child=child, until__isnull=True):
        present.until = max(at, present.since)
        present.save(update_fields=["until"])
