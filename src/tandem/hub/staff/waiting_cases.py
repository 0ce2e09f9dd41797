"""What waits of contacts, cases, questions and conflicts of interest."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from tandem.core.roles import Permission
from tandem.hub.accounts.models import User
from tandem.hub.children.conflicts import undecidable
from tandem.hub.referrals.queries import asked_of, queue
from tandem.hub.referrals.queries_of_cases import Whose, case_counts
from tandem.hub.staff.waiting import Waits

__all__ = ["WAITS"]


def _cases(user: User, now: datetime) -> Iterator[Waits]:
    own = case_counts(user, now=now)[Whose.MINE]
    if own:
        words = ngettext("%(n)d case is allocated to you", "%(n)d cases are allocated to you", own) % {"n": own}
        yield Waits(f"{reverse('staff:cases')}?whose={Whose.MINE}", words)


def _nobodys(user: User, now: datetime) -> Iterator[Waits]:
    count = case_counts(user, now=now)[Whose.NOBODYS]
    if count:
        words = ngettext("%(n)d case is unallocated", "%(n)d cases are unallocated", count) % {"n": count}
        yield Waits(f"{reverse('staff:cases')}?whose={Whose.NOBODYS}", words)


def _contacts(user: User, now: datetime) -> Iterator[Waits]:
    waiting = queue(user, now=now)
    count, late = waiting.count(), waiting.filter(next_due__lt=now).count()
    if count:
        words = ngettext("%(n)d contact waits at the front door", "%(n)d contacts wait at the front door", count)
        yield Waits(reverse("staff:queue"), words % {"n": count}, _late(late))


def _checks(user: User, now: datetime) -> Iterator[Waits]:
    waiting = asked_of(user, now=now).filter(answers__isnull=True)
    count, late = waiting.count(), waiting.filter(due__lt=now).count()
    if count:
        words = ngettext(
            "%(n)d question waits for your agency’s answer", "%(n)d questions wait for your agency’s answer", count
        )
        yield Waits(reverse("partner:checks"), words % {"n": count}, _late(late))


def _conflicts(user: User, now: datetime) -> Iterator[Waits]:
    count = undecidable(user, now=now)
    if count:
        words = ngettext(
            "%(n)d possible conflict of interest waits, and nobody may decide it",
            "%(n)d possible conflicts of interest wait, and nobody may decide them",
            count,
        )
        why = _(
            "Every front-door manager is related to them, or is not listed for their sealed record. Make somebody "
            "unrelated a front-door manager, and ask the managers to list a second one for every sealed record. "
            "Whom it is about is not said here."
        )
        yield Waits(f"{reverse('staff:accounts')}?role=front_door_manager", words % {"n": count}, why=why)


def _late(count: int) -> str:
    return _("%(n)d over their time") % {"n": count} if count else ""


WAITS = {
    Permission.HOLD_CASES: _cases,
    Permission.ALLOCATE_CASES: _nobodys,
    Permission.WORK_FRONT_DOOR: _contacts,
    Permission.ANSWER_CHECKS: _checks,
    Permission.MANAGE_ACCOUNTS: _conflicts,
}
