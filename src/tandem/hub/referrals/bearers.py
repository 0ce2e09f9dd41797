"""Who carries a child's case, and telling them by e-mail that something waits: a reference and a link, no more."""

from __future__ import annotations

from datetime import datetime

from django.urls import reverse

from tandem.hub.children.models import Person
from tandem.hub.children.queries import records_of
from tandem.hub.outbox.mail import queue
from tandem.hub.referrals.models import Allocation, Event
from tandem.hub.referrals.queries_of_cases import able_allocations
from tandem.hub.referrals.standing import CASE_OPEN

__all__ = ["bearer_of", "tell_of_given", "tell_of_passed"]


def bearer_of(person: Person, *, now: datetime) -> Allocation | None:
    """Who carries the open case of a child, under any of their records; ``None`` where nobody does who can."""
    open_cases = able_allocations(now=now).filter(child__state__in=CASE_OPEN)
    found = open_cases.filter(child__person__in=records_of(person)).select_related("worker", "child__contact")
    sealed = ("child__told", "child__contact__told", "child__contact__unsafe_contact", "reason")
    return found.defer(*sealed).order_by("-since", "-pk").first()


def tell_of_given(given: Allocation, *, now: datetime) -> None:
    """Tell somebody that a case is theirs from now on."""
    _tell(given, "case_given", f"given/{given.pk}", now=now)


def tell_of_passed(person: Person, passed: Event, *, now: datetime) -> None:
    """Tell whoever carries a child's case that a new concern was passed to it."""
    bearer = bearer_of(person, now=now)
    if bearer is not None:
        _tell(bearer, "passed_to_case", f"passed/{passed.pk}", now=now)


def _tell(bearer: Allocation, template: str, key: str, *, now: datetime) -> None:
    child = bearer.child
    link = reverse("staff:case", args=[child.contact.reference, child.number])
    queue(bearer.worker.email, template, {"reference": child.contact.reference, "link": link}, key, now)
