"""Changing how long partners have to answer: a new dated version, proposed by one person and approved by another."""

from __future__ import annotations

from datetime import date, datetime

from django.core.exceptions import PermissionDenied
from django.db import IntegrityError

from tandem.core import calendar
from tandem.core.errors import InputError
from tandem.core.roles import Permission
from tandem.hub.accounts.models import User
from tandem.hub.audit.record import acting
from tandem.hub.audit.verbs import Verb
from tandem.hub.referrals.models import AnswerTimes, Priority

__all__ = ["propose_answer_times", "settle_answer_times"]

_LONGEST = 240
"""Ten days: what is longer is no answering time but a slip of the hand."""


def propose_answer_times(
    hours: dict[Priority, int], *, since: date, source: str, reason: str, by: User, now: datetime
) -> AnswerTimes:
    """Propose the times that stand from a day on. Nothing changes until somebody else approves them.

    Raises:
        InputError: the day is past, the hours do not rise from red to green, or nobody says where it was agreed.
        PermissionDenied: this person does not keep the partnership's rules.
    """
    _require(by, now)
    _check_day(since, now)
    red, amber, green = (hours[each] for each in (Priority.RED, Priority.AMBER, Priority.GREEN))
    if not 0 < red <= amber <= green <= _LONGEST:
        raise InputError(
            "The hours have to rise from red to amber to green.", hint=f"From 1 to {_LONGEST} hours, red the shortest."
        )
    if not source.strip():
        raise InputError("Say where this was agreed.", hint="The meeting and its date, or the document.")
    with acting(Verb.ANSWER_TIMES_PROPOSED, reason=reason) as deed:
        deed.on = times = AnswerTimes.objects.create(
            since=since, red=red, amber=amber, green=green, source=source.strip(), proposed_by=by, proposed_at=now
        )
    return times


def settle_answer_times(times: AnswerTimes, *, approve: bool, reason: str, by: User, now: datetime) -> AnswerTimes:
    """Approve or decline what somebody else proposed (G64). What was asked before keeps its own times (H15).

    Raises:
        InputError: it is settled already, its day is past, another version stands from that day, or its proposer would
            approve it.
        PermissionDenied: this person does not keep the partnership's rules.
    """
    _require(by, now)
    settled = InputError("That is settled already.", hint="Propose a new version from a later day.")
    if times.settled_at is not None:
        raise settled
    if approve and times.proposed_by_id == by.pk:
        raise InputError("Somebody else than proposed it has to approve it.", hint="Ask a colleague to look.")
    if approve:
        _check_day(times.since, now)
    verb = Verb.ANSWER_TIMES_APPROVED if approve else Verb.ANSWER_TIMES_DECLINED
    try:
        with acting(verb, on=times, reason=reason):
            # Of two who settle it at once, the second finds it settled.
            waiting = AnswerTimes.objects.filter(pk=times.pk, settled_at__isnull=True)
            if not waiting.update(approved=approve, settled_by=by, settled_at=now):
                raise settled
    except IntegrityError:
        raise InputError(
            "Another version stands from that day already.", hint="Propose this one from another day."
        ) from None
    times.refresh_from_db()
    return times


def _require(by: User, now: datetime) -> None:
    if not by.may(Permission.MANAGE_LOCAL_RULES, on=calendar.local_day(now)):
        raise PermissionDenied


def _check_day(since: date, now: datetime) -> None:
    if since <= calendar.local_day(now):
        raise InputError("A new version begins on a day to come.", hint="What was asked before keeps its own times.")
