"""Which challenges somebody may see."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from datetime import date, datetime

from django.db.models import Q, QuerySet

from tandem.core.calendar import local_day
from tandem.core.challenges_due import Awaited, dues
from tandem.core.roles import Permission
from tandem.hub.accounts.models import User
from tandem.hub.accounts.policies import permits
from tandem.hub.accounts.queries import able_holders
from tandem.hub.agencies.models import Agency
from tandem.hub.agencies.tree import above_each
from tandem.hub.board.models import Challenge
from tandem.hub.board.policies import acts_for, systems
from tandem.hub.board.record import Read

__all__ = ["agencies_open", "answering_for", "nobody_to_answer", "parties", "visible_challenges"]


def visible_challenges(user: User) -> QuerySet[Challenge]:
    """Every challenge, or those in which somebody's agency or a part of it has a part, by what their roles permit."""
    if permits(user, Permission.VIEW_EVERY_CHALLENGE):
        return Challenge.objects.all()
    if not permits(user, Permission.VIEW_CHALLENGES):
        return Challenge.objects.none()
    mine = acts_for(user.agency_id)
    parts = Q(raised_by__in=mine) | Q(to__in=mine) | Q(pk__in=Challenge.objects.filter(actions__agency__in=mine))
    return Challenge.objects.filter(parts)


def agencies_open(on: date) -> QuerySet[Agency]:
    """Every agency that a challenge may be raised by or to on a day, by name."""
    return Agency.objects.filter(Q(closed__isnull=True) | Q(closed__gt=on), opened__lte=on)


def parties(found: Iterable[Read]) -> QuerySet[Agency]:
    """The agencies that raised or received some challenges, by name."""
    every = [each.challenge for each in found]
    return Agency.objects.filter(pk__in={pk for each in every for pk in (each.raised_by_id, each.to_id)})


def nobody_to_answer(found: Read, *, now: datetime) -> list[str]:
    """The agencies of which something is waited for and nobody may answer from an account: no letter reached them."""
    owing = {each.action: each.what for each in dues(found.now) if each.what in (Awaited.ANSWER, Awaited.DO)}
    agencies = {each.agency for each in found.owned if each.number in owing}
    agencies |= {found.challenge.to} if Awaited.ANSWER in owing.values() else set()
    answering = answering_for({each.pk for each in agencies}, on=local_day(now))
    return sorted(each.name for each in agencies if not answering[each.pk])


def answering_for(agencies: Collection[int], *, on: date) -> dict[int, list[User]]:
    """Who may answer for each of some agencies today: those of the agency itself, or of what it is part of."""
    no_agency = systems()
    acting = {
        agency: {each for each in upwards if each == agency or each not in no_agency}
        for agency, upwards in above_each(agencies).items()
    }
    able = able_holders(Permission.ANSWER_CHALLENGES, on=on, agencies=set().union(*acting.values())) if acting else []
    return {agency: [each for each in able if each.agency_id in those] for agency, those in acting.items()}
