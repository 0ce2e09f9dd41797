"""The children in need census from the hub's own events: every referral that belongs in a year, and what followed it.

Referrals only, never contacts: a request for services that was not accepted is
in no table here. Each child of a contact has a way of their own, so each
referral's module is read from that child's events. Nothing is guessed: a fact
that nobody recorded is left out, and the check of the return names it.

Source: children in need census, technical specification (Department for
Education); why it is read so: docs/decisions/census-from-events.md.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from itertools import groupby
from typing import TYPE_CHECKING, Any

from django.db.models import Prefetch, Q
from django.utils.translation import gettext as _

from tandem.core.calendar import local_day
from tandem.core.clocks import clock_rule
from tandem.core.clocks_reading import read_clock
from tandem.core.errors import InputError
from tandem.core.pathways_engine import CaseEvent
from tandem.hub.accounts.models import User
from tandem.hub.children.models import Person
from tandem.hub.children.queries import closed_people, number_to_give, numbers_of
from tandem.hub.referrals.actions.deciding import ACCEPTED_NO_FURTHER, GOES_ON
from tandem.hub.referrals.models import Contact, Decision, Event, Referral
from tandem.hub.referrals.queries import closed_contacts
from tandem.hub.referrals.standing import standing
from tandem.returns.cin.census import Census

if TYPE_CHECKING:
    from tandem.returns.across.own_records import OwnRecords
    from tandem.returns.cin.writer import Frames

__all__ = ["began", "census_tables", "own_records", "referrals_of_census"]

_NOT_OBTAINED = "NOBT"
_NOT_STATED = "N0"
_UNKNOWN_SEX = "U"
_SCHOOL_AGE = 5
_NO_UPN_YET = "UN1"
"""Not of school age: follows from a date of birth."""
_NO_UPN_NO_FURTHER = "UN7"
"""Referral with no further action: follows from the decisions. Any other reason is for the council to say."""
_END_OF_ENQUIRY = ("end_section_47_no_ongoing_harm", "end_section_47_unsubstantiated")
_BEGIN_NEED_PLAN = ("make_child_in_need_plan", "end_protection_plan")
_END_NEED_PLAN = ("end_child_in_need_plan", "make_protection_plan", "close")
_REVIEWS = ("hold_first_review", "hold_review")

Record = dict[str, Any]


def census_tables(census: Census, *, authority: str, now: datetime, seen_by: User | None = None) -> Frames:
    """The census tables of a year as :mod:`tandem.returns.cin` has them, children by the council's number.

    ``authority`` is the three-digit code. What happened after the year's end,
    or after ``now``, is not in it. ``seen_by`` leaves out every child whose
    record is closed to that account, and every referral under a contact that
    tells of somebody whose record is.
    """
    until = min(census.last_day, local_day(now))
    found = referrals_of_census(census, now=now)
    if seen_by is not None:
        people = set(closed_people(seen_by, now=now).values_list("pk", flat=True))
        contacts = set(closed_contacts(seen_by, now=now).values_list("pk", flat=True))
        found = [each for each in found if each.person_id not in people and each.child.contact_id not in contacts]
    referrals = [_Way(each, until) for each in found]
    numbers = numbers_of([way.referral.person for way in referrals], "upn")
    children = []
    for person, each in groupby(referrals, key=lambda way: way.referral.person.known_as):
        ways = list(each)
        belonging = [way for way in ways if way.is_open_after(census.first_day)]
        if belonging:
            going_on = any(not way.went_no_further for way in belonging)
            pupil = _pupil_number(person, numbers.get(person.pk, []), until, going_on=going_on)
            children.append({**_child(person, belonging, census, before=ways), **pupil})
    header = {
        "Collection": "CIN",
        "Year": str(census.year),
        "ReferenceDate": census.last_day,
        "SourceLevel": "L",
        "LEA": authority,
        "SoftwareCode": "Tandem",
        "Release": "1",
        "SerialNo": "001",
        "DateTime": now.strftime("%Y-%m-%dT%H:%M:%S"),
    }
    # Tables are loaded where they are made: a page about one child waits for none.
    from tandem.returns.cin.making import tables_of

    return tables_of(children, header=header)


def referrals_of_census(census: Census, *, now: datetime) -> list[Referral]:
    """Every referral made by the end of a year, with its child and all that happened, in a fixed number of queries.

    By the council's number and date. A sealed child is among them: the return
    is the council's duty and names nobody.
    """
    until = min(census.last_day, local_day(now))
    events = Event.objects.defer("recorded_at").order_by("id")
    found = (
        Referral.objects.filter(date__lte=until)
        .exclude(Q(person__council_number="") & Q(person__head__isnull=True))
        .select_related("person__head", "child__contact")
        .prefetch_related(
            Prefetch("child__contact__events", queryset=events),
            "child__contact__children",
            Prefetch("child__decisions", queryset=Decision.objects.only("child", "primary_need", "at")),
        )
        .order_by("date", "pk")
    )
    return sorted(found, key=lambda each: (each.person.known_as.council_number, each.date, each.pk))


def own_records(year: int, *, seen_by: User, now: datetime) -> OwnRecords:
    """What the hub holds of a collection, as far as an account may see it, to stand beside the case system's returns.

    Raises:
        InputError: the hub has taken no contact yet.
    """
    from tandem.returns.across.own_records import OwnRecords

    census = Census(year)
    tables = census_tables(census, authority="", now=now, seen_by=seen_by)
    return OwnRecords(census, tables, began(now), min(census.last_day, local_day(now)))


def began(now: datetime) -> date:
    """The day on which the hub took its first contact.

    Raises:
        InputError: it has taken none yet.
    """
    received = Contact.objects.filter(received_at__lte=now).order_by("received_at")
    first = received.values_list("received_at", flat=True).first()
    if first is None:
        raise InputError(_("Nothing has been received here yet."), hint=_("There is nothing to compare with."))
    return local_day(first)


@dataclass(slots=True)
class _Plan:
    start: date
    end: date | None = None


class _Way:
    """One referral's way: the child's own events up to a day."""

    def __init__(self, referral: Referral, until: date) -> None:
        self.referral, self.until = referral, until
        self.events = [each for each in _counted(referral) if local_day(each.at) <= until]
        self.closed = next((each for each in reversed(self.events) if each.kind == "close"), None)
        kinds = {each.kind for each in self.events}
        self.went_no_further = ACCEPTED_NO_FURTHER in kinds and not kinds & GOES_ON
        """Whether it was accepted and ended with the decision: it has no day of closure and nothing follows it."""

    def is_open_after(self, day: date) -> bool:
        """Whether the case was open on a day or later."""
        if self.went_no_further:
            return self.days(ACCEPTED_NO_FURTHER)[-1] >= day
        return self.closed is None or local_day(self.closed.at) >= day

    def days(self, *kinds: str) -> list[date]:
        """The days of every event of these kinds."""
        return [local_day(each.at) for each in self.events if each.kind in kinds]

    def plans(self, begin: Sequence[str], end: Sequence[str]) -> list[_Plan]:
        """Each plan with its end; what ends one kind of plan may be what begins another."""
        plans: list[_Plan] = []
        for each in self.events:
            if each.kind in end and plans and plans[-1].end is None:
                plans[-1].end = local_day(each.at)
            if each.kind in begin:
                plans.append(_Plan(local_day(each.at)))
        return plans

    def last_before(self, event: CaseEvent, kind: str) -> CaseEvent | None:
        """The latest event of a kind that came before another."""
        place = self.events.index(event)
        return next((each for each in reversed(self.events[:place]) if each.kind == kind), None)

    def next_after(self, event: CaseEvent, *kinds: str) -> CaseEvent | None:
        """The first event of these kinds that came after another."""
        place = self.events.index(event)
        return next((each for each in self.events[place + 1 :] if each.kind in kinds), None)


def _counted(referral: Referral) -> Sequence[CaseEvent]:
    """What counts for the referral's child, what was annulled or superseded left out."""
    contact: Contact = referral.child.contact
    numbers = [(child.pk, child.number) for child in contact.children.all()]
    return standing(contact, contact.events.all(), numbers).children[referral.child.number].counted


def _child(person: Person, ways: Sequence[_Way], census: Census, *, before: Sequence[_Way]) -> Record:
    """A child with the referrals that belong in the year; plans of those ``before`` it count as previous ones."""
    plans = [plan for way in before for plan in way.plans(("make_protection_plan",), ("end_protection_plan",))]
    return {
        "LAchildID": person.council_number,
        "PersonBirthDate": person.born,
        "ExpectedPersonBirthDate": person.expected,
        "Sex": person.sex or _UNKNOWN_SEX,
        "Ethnicity": person.ethnicity or _NOT_OBTAINED,
        "disability": [{"Disability": code} for code in _disabilities(ways)],
        "episode": [_episode(way, census, plans) for way in ways],
    }


def _pupil_number(person: Person, known: Sequence[str], until: date, *, going_on: bool) -> Record:
    if number := number_to_give(known):
        return {"UPN": number}
    if known:
        # Two that disagree: which is theirs nobody has said, and that they have none is untrue.
        return {}
    age = person.age(until)
    young = person.born is None or age is None or age < _SCHOOL_AGE
    if young:
        return {"UPNunknown": _NO_UPN_YET}
    return {} if going_on else {"UPNunknown": _NO_UPN_NO_FURTHER}


def _disabilities(ways: Sequence[_Way]) -> list[str]:
    """As the latest referral says it; nothing where nobody said, for none is an answer too."""
    said = next((told for way in reversed(ways) if (told := way.referral.child.told.get("disability"))), "")
    return [code.strip() for code in said.split(",") if code.strip()]


def _episode(way: _Way, census: Census, all_plans: Sequence[_Plan]) -> Record:
    referral, closed = way.referral, way.closed
    return {
        "CINreferralDate": referral.date,
        "ReferralSource": referral.source,
        "PrimaryNeedCode": _need(way) or _NOT_STATED,
        "CINclosureDate": None if closed is None else local_day(closed.at),
        "ReasonForClosure": None if closed is None else closed.details["closure_reason"],
        "ReferralNFA": way.went_no_further,
        "assessment": list(_assessments(way, census)),
        "cin_plan": [
            {"CINPlanStartDate": plan.start, "CINPlanEndDate": plan.end}
            for plan in way.plans(_BEGIN_NEED_PLAN, _END_NEED_PLAN)
            if _within(plan.end, census)
        ],
        "section47": list(_enquiries(way, census)),
        "cp_plan": list(_protection_plans(way, census, all_plans)),
    }


def _need(way: _Way) -> str:
    """The primary need as it was last said: where a referral that went no further was taken up again, said anew."""
    said = [each.primary_need for each in way.referral.child.decisions.all() if local_day(each.at) <= way.until]
    return next(filter(None, reversed(said)), "")


def _assessments(way: _Way, census: Census) -> Iterator[Record]:
    begun = [each for each in way.events if each.kind in ("allocate", "open_assessment", "begin_section_47")]
    done: set[str] = set()
    for start in begun:
        # One assessment runs until it is authorised: what follows within it begins no other.
        end = way.next_after(start, "authorise_assessment")
        key = end.id if end is not None else ""
        if key in done:
            continue
        done.add(key)
        authorised = None if end is None else local_day(end.at)
        if _within(authorised, census):
            yield {
                "AssessmentActualStartDate": local_day(start.at),
                "AssessmentAuthorisationDate": authorised,
                "factor": [] if end is None else [{"AssessmentFactors": code} for code in _codes(end.details)],
            }


def _codes(details: Mapping[str, str]) -> list[str]:
    return [code.strip() for code in details.get("factors", "").split(",") if code.strip()]


def _enquiries(way: _Way, census: Census) -> Iterator[Record]:
    for begun in (each for each in way.events if each.kind == "begin_section_47"):
        discussion = way.last_before(begun, "hold_strategy_discussion") or begun
        ended = way.next_after(begun, "hold_conference", *_END_OF_ENQUIRY)
        conference = local_day(ended.at) if ended is not None and ended.kind == "hold_conference" else None
        if _within(None if ended is None else local_day(ended.at), census):
            yield {
                "S47ActualStartDate": local_day(discussion.at),
                "InitialCPCtarget": _conference_due(discussion.at),
                "DateOfInitialCPC": conference,
                "ICPCnotRequired": ended is not None and conference is None,
            }


def _conference_due(discussion: datetime) -> date | None:
    """The last day on which the conference is in time, as the clock itself says it."""
    rule = clock_rule("C9")
    return read_clock(rule, {rule.start_events[0]: discussion}, now=discussion).due_day


def _protection_plans(way: _Way, census: Census, all_plans: Sequence[_Plan]) -> Iterator[Record]:
    made = [each for each in way.events if each.kind == "make_protection_plan"]
    for event, plan in zip(made, way.plans(("make_protection_plan",), ("end_protection_plan",)), strict=True):
        if not _within(plan.end, census):
            continue
        category = event.details["category"]
        reviews = [day for day in way.days(*_REVIEWS) if plan.start < day and (plan.end is None or day <= plan.end)]
        yield {
            "CPPstartDate": plan.start,
            "CPPendDate": plan.end,
            "InitialCategoryOfAbuse": category,
            "LatestCategoryOfAbuse": category,
            "NumberOfPreviousCPP": str(sum(other.start < plan.start for other in all_plans)),
            "review": [{"CPPreviewDate": day} for day in reviews],
        }


def _within(end: date | None, census: Census) -> bool:
    """Whether something was not over before the year began."""
    return end is None or end >= census.first_day
