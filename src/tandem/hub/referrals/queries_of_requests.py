"""Who can answer what the front door asks of agencies."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime

from django.db.models.functions import Coalesce

from tandem.core import calendar
from tandem.core.roles import Permission
from tandem.hub.accounts.models import User
from tandem.hub.accounts.queries import able_holders
from tandem.hub.agencies.tree import above_each
from tandem.hub.children.queries_of_several import closed_to
from tandem.hub.referrals.models import Contact, InformationRequest

__all__ = ["answerers", "answerers_of_each"]


def answerers(request: InformationRequest, *, now: datetime) -> list[User]:
    """Who can answer a request from an account: those of the agency, or of the nearest above it that has somebody."""
    return answerers_of_each(request.contact, [request], now=now)[request.pk]


def answerers_of_each(
    contact: Contact, requests: Collection[InformationRequest], *, now: datetime
) -> dict[int, list[User]]:
    """The same of each of some requests about one contact, by key; nobody to whom it tells of somebody closed."""
    if not requests:
        return {}
    paths = above_each(request.agency_id for request in requests)
    within = {agency for path in paths.values() for agency in path}
    able = able_holders(Permission.ANSWER_CHECKS, on=calendar.local_day(now), agencies=within)
    if able:
        whose = Coalesce("person__head", "person")
        people = {*contact.children.values_list(whose, flat=True), *contact.adults.values_list(whose, flat=True)}
        closed = closed_to(able, people, now=now)
        able = [each for each in able if each.pk not in closed]
    return {request.pk: _nearest(able, paths[request.agency_id]) for request in requests}


def _nearest(able: Collection[User], path: tuple[int, ...]) -> list[User]:
    """Of those who can answer, the ones of the first agency of a path that has any."""
    return next((found for agency in path if (found := [each for each in able if each.agency_id == agency])), [])
