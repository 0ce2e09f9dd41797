"""What one may see of cases, and who has them: every list, page and count of casework goes through these."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum

from django.db.models import Exists, F, IntegerField, OuterRef, Prefetch, Q, QuerySet, prefetch_related_objects
from django.db.models.functions import Cast, Coalesce

from tandem.core import calendar
from tandem.core.roles import Permission
from tandem.hub.accounts.models import User
from tandem.hub.accounts.policies import permissions_of_user
from tandem.hub.accounts.queries import able_holders
from tandem.hub.children.models import Listing, Person
from tandem.hub.children.queries import records_of
from tandem.hub.children.queries_of_several import Records
from tandem.hub.referrals.models import Addition, Allocation, Attendance, Contact, ToldOf
from tandem.hub.referrals.queries import SEALED_TEXTS, closed_contacts, closed_numbers, telling_of
from tandem.hub.referrals.standing import CASE_OPEN, TAKEN_ON

__all__ = [
    "Whose",
    "able_allocations",
    "able_bearers",
    "allocations_of",
    "allocations_under",
    "attendance_under",
    "case_counts",
    "cases_telling_of",
    "open_cases",
    "open_cases_of",
    "open_elsewhere",
    "passed_on_to",
    "visible_cases",
    "with_what_came",
]

_ONE_AT_A_TIME = (
    (frozenset({"allocate", "open_assessment"}), frozenset({"assessment", "family_help_assessment"})),
    (frozenset({"begin_section_47"}), frozenset({"section_47", "conference_called"})),
    (
        frozenset({"make_protection_plan", "make_child_in_need_plan"}),
        frozenset({"protection_plan", "child_in_need_plan", "family_help_plan"}),
    ),
)
"""What begins something of which a child has one at a time, and the states in which it is open."""


def visible_cases(user: User, *, now: datetime) -> QuerySet[ToldOf]:
    """Children whose case an account may open: those whom social care took on, none whose record is kept from it."""
    if Permission.RECORD_CASEWORK not in permissions_of_user(user):
        return ToldOf.objects.none()
    taken_on = ToldOf.objects.filter(state__in=TAKEN_ON).select_related("contact", "person__head")
    return taken_on.exclude(contact__in=closed_numbers(user, now=now))


def cases_telling_of(person: Person, user: User, *, now: datetime) -> QuerySet[ToldOf]:
    """The cases an account may open that tell of somebody, the child or an adult around them, the latest first."""
    told = telling_of(records_of(person)).values("pk")
    found = visible_cases(user, now=now).filter(contact__in=told).defer("told")
    return found.order_by("-contact__received_at", "number")


class Whose(StrEnum):
    """Which cases a list shows."""

    MINE = "mine"
    NOBODYS = "nobodys"
    EVERYBODYS = "everybodys"


def open_cases(user: User, *, now: datetime, whose: Whose = Whose.EVERYBODYS) -> QuerySet[ToldOf]:
    """The cases that are not closed: one's own first, and of each the clock that runs out next on top.

    Each with ``carried``, who carries it; a case of somebody who cannot work
    on it is nobody's, so that it is given to another.
    """
    sealed = [f"contact__{each}" for each in SEALED_TEXTS]
    siblings = Prefetch("contact__children", ToldOf.objects.defer("told"))
    able = able_allocations(now=now)
    bearers = Prefetch("allocations", able.select_related("worker"), to_attr="carried")
    return (
        _cases_of(user, whose, able, now=now)
        .defer("told", *sealed)
        .prefetch_related("contact__events", siblings, bearers)
        # As a number: where nobody can bear a case it is plain "false", by which PostgreSQL does not sort.
        .order_by(Cast(_borne(able, user), IntegerField()).desc(), F("contact__next_due").asc(nulls_last=True), "pk")
    )


def case_counts(user: User, *, now: datetime) -> dict[Whose, int]:
    """How many open cases are an account's own, nobody's, and all, of those it may open."""
    able = able_allocations(now=now)
    return {whose: _cases_of(user, whose, able, now=now).count() for whose in Whose}


def able_bearers(*, now: datetime) -> QuerySet[User]:
    """Those to whom a case can be given: their role holds cases and their account is open."""
    able = able_holders(Permission.HOLD_CASES, on=calendar.local_day(now))
    return User.objects.filter(pk__in=[each.pk for each in able])


def able_allocations(*, now: datetime) -> QuerySet[Allocation]:
    """Who carries a case and can work on it: to whom a case can be given, and the record is not closed to them.

    Of anybody else the case is nobody's: they neither see it nor hear of what
    is passed to it (H1), not even that there is something (G09).
    """
    standing = Allocation.objects.filter(until__isnull=True, worker__in=list(able_bearers(now=now)))
    return standing.exclude(pk__in=_closed_to_bearers(standing, now=now)).defer("reason")


def _closed_to_bearers(standing: QuerySet[Allocation], *, now: datetime) -> list[int]:
    """The allocations of records closed to whoever carries them: asked only where a record is closed to anybody."""
    heads = set(Person.objects.filter(sealed=True).values_list(Coalesce("head", "pk"), flat=True))
    barred = Listing.objects.filter(barred=True)
    heads |= set(barred.values_list(Coalesce("person__head", "person"), flat=True))
    guarded = telling_of(Person.objects.filter(Q(pk__in=heads) | Q(head__in=heads)))
    there = standing.filter(child__contact__in=guarded.values("pk")).select_related("worker").defer("reason")
    of_worker: dict[User, list[Allocation]] = {}
    for each in there:
        of_worker.setdefault(each.worker, []).append(each)
    closed: list[int] = []
    for worker, theirs in of_worker.items():
        found = standing.filter(pk__in=[each.pk for each in theirs])
        closed += found.filter(child__contact__in=closed_contacts(worker, now=now)).values_list("pk", flat=True)
    return closed


def _borne(able: QuerySet[Allocation], *by: User) -> Exists:
    """Whether somebody carries a case, or one of those named."""
    standing = able.filter(child=OuterRef("pk"))
    return Exists(standing.filter(worker__in=by) if by else standing)


def _cases_of(user: User, whose: Whose, able: QuerySet[Allocation], *, now: datetime) -> QuerySet[ToldOf]:
    found = visible_cases(user, now=now).filter(state__in=CASE_OPEN)
    match whose:
        case Whose.MINE:
            return found.filter(_borne(able, user))
        case Whose.NOBODYS:
            return found.filter(~_borne(able))
        case Whose.EVERYBODYS:
            return found


def open_cases_of(records: Records, user: User, *, now: datetime) -> dict[int, ToldOf]:
    """The open case of each of some children who have one, by head, of those an account may open, with ``carried``.

    Nothing sealed is read with it: a text whose key is lost does not stop a
    concern from being passed on.
    """
    found = visible_cases(user, now=now).filter(person__in=records.heads, state__in=CASE_OPEN)
    light = found.select_related(None).select_related("contact")
    cases = {
        records.heads[case.person_id]: case
        for case in light.only("number", "state", "person", "contact__reference").order_by("pk")
    }
    if cases:
        able = able_allocations(now=now).select_related("worker__agency")
        prefetch_related_objects([*cases.values()], Prefetch("allocations", able, to_attr="carried"))
    return cases


def allocations_of(child: ToldOf) -> QuerySet[Allocation]:
    """Who carries and carried one child's case, the latest first."""
    found = Allocation.objects.filter(child=child).select_related("worker__agency", "given_by")
    return found.order_by("-since", "-pk")


def allocations_under(contact: Contact) -> QuerySet[Allocation]:
    """Who carries and carried the cases of a contact's children, the earliest first."""
    return Allocation.objects.filter(child__contact=contact).select_related("worker", "given_by", "child__person")


def attendance_under(contact: Contact) -> QuerySet[Attendance]:
    """Everybody who was asked to a meeting about a contact's children, in the order of writing."""
    return Attendance.objects.filter(event__contact=contact).select_related("agency", "event__child")


def passed_on_to(child: ToldOf, user: User, *, now: datetime) -> QuerySet[ToldOf]:
    """What the front door passed to the worker of a child's case since it was received, the newest first."""
    passed = ToldOf.objects.filter(person__in=records_of(child.person), state="already_open")
    since = passed.filter(contact__received_at__gte=child.contact.received_at).exclude(contact=child.contact_id)
    seen = since.exclude(contact__in=closed_contacts(user, now=now).values("pk"))
    return with_what_came(seen).order_by("-contact__received_at", "-pk")


def with_what_came(cases: QuerySet[ToldOf]) -> QuerySet[ToldOf]:
    """Cases with what was told with each and added since, as a case's page shows it."""
    added = Prefetch("contact__additions", Addition.objects.select_related("by"))
    return cases.select_related("contact__sender_agency").prefetch_related(added, "contact__safe_ways_said")


def open_elsewhere(child: ToldOf, kind: str) -> ToldOf | None:
    """The same child in another contact, closed to somebody or not, with what an event begins open there already.

    Census rules 8839, 8896, 4004 and 4016: one enquiry, one assessment and one plan at a time.
    """
    states = next((open_in for starts, open_in in _ONE_AT_A_TIME if kind in starts), frozenset())
    same = ToldOf.objects.filter(person__in=records_of(child.person), state__in=states)
    return same.exclude(contact=child.contact_id).select_related("contact").first()
