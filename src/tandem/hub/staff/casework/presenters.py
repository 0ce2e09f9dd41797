"""A case as its pages show it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from django.db.models import Q
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from tandem.core import calendar
from tandem.core.clocks_reading import Reading
from tandem.core.pathways import Transition, actors, pathway
from tandem.core.pathways_engine import CaseEvent
from tandem.hub.accounts.models import User
from tandem.hub.children.models import Person
from tandem.hub.children.queries import closed_people, people_listed_for
from tandem.hub.children.queries_of_several import records_of_each
from tandem.hub.children.withholding import without_whereabouts
from tandem.hub.files.models import StoredFile
from tandem.hub.files.queries import files_of
from tandem.hub.referrals.actions.stepping import possible_steps
from tandem.hub.referrals.models import Addition, Allocation, Contact, Referral, ToldOf
from tandem.hub.referrals.policies import parts_in
from tandem.hub.referrals.queries_of_cases import able_allocations, allocations_of, attendance_under, passed_on_to
from tandem.hub.referrals.safe_ways import SafeWay, safe_way
from tandem.hub.referrals.sending import SenderKind
from tandem.hub.referrals.standing import clocks_of_casework, next_clock, standing
from tandem.hub.referrals.whereabouts import addresses_to_withhold
from tandem.hub.staff.casework.words import labelled, said_with
from tandem.hub.staff.front_door.child_shown import adult_words
from tandem.hub.staff.front_door.clock_words import ClockWords, due_words, reading_words
from tandem.hub.staff.front_door.steps import step_words
from tandem.hub.staff.front_door.told import Row, told_rows

__all__ = ["CaseLine", "CaseShown", "case_line", "present", "whose"]

_REACHED_BY = frozenset({"safe_by", "safe_to", "safe_when"})
"""What was first said of how it is safe to get in touch: out of date once the child says another way (H6)."""
_ASSESSMENT = ("C8a", "C8b")
"""Two clocks of one assessment that count from different days: shown apart, each by its name, and never compared."""
_TONES = ("over", "soon", "running")
_COUNTS_AS = {
    "C8a": gettext_lazy("Working Together: from the referral"),
    "C8b": gettext_lazy("Census: from the start of the assessment"),
}


@dataclass(frozen=True, slots=True)
class CaseLine:
    """One case in the list."""

    child: ToldOf
    state: str
    clock: str
    what: str
    tone: str
    carried: Allocation | None
    """Who carries it; ``None`` where nobody does."""


@dataclass(frozen=True, slots=True)
class Came:
    """Somebody who was asked to a meeting."""

    name: str
    role: str
    agency: str
    came: str


@dataclass(frozen=True, slots=True)
class Told:
    """What one contact told of the child: the one that began the case, or one the front door passed to it since."""

    contact: Contact
    who: str
    answers: list[Row]
    about_child: list[Row]
    guarded: bool
    """Whether where the child lives is confidential, and so not among the answers."""
    from_child: bool
    safe_way: SafeWay | None
    added: list[Addition]
    files: list[StoredFile]


@dataclass(frozen=True, slots=True)
class StepShown:
    """Something that happened in the case."""

    at: datetime
    what: str
    who: str
    said: list[tuple[str, str]]
    warning: str
    """What must not be overlooked about it: a discussion or conference that was not quorate."""
    came: list[Came]
    """Who was asked to it, where it was a meeting."""


@dataclass(frozen=True, slots=True)
class Next:
    """A step that can follow."""

    kind: str
    words: str
    whose: str


@dataclass(frozen=True, slots=True)
class CaseShown:
    """Everything on the page of a case."""

    state: str
    pathway: str
    age: int | None
    referral: Referral | None
    carried: Allocation | None
    able: bool
    """Whether whoever carries it can open it now."""
    carriers: list[Allocation]
    """Who carried it before, the latest first."""
    told: Told
    adults: list[str]
    located: list[Person]
    """Of the child and the adults, whose address is confidential and shown to whoever looks, who is listed for them."""
    passed_on: list[Told]
    withheld: frozenset[str]
    """Confidential addresses, of which no word stands on the page."""
    clocks: list[ClockWords]
    assessment: list[tuple[str, ClockWords]]
    steps: list[StepShown]
    yours: list[Next]
    others: list[Next]


def case_line(child: ToldOf, *, now: datetime) -> CaseLine:
    """A case in the list, by the clock of its own that runs out next."""
    along = pathway(child.contact.pathway)
    siblings = [(each.pk, each.number) for each in child.contact.children.all()]
    where = standing(child.contact, child.contact.events.all(), siblings)
    counted = where.children[child.number].counted
    upcoming = next_clock(_duties(clocks_of_casework(along, counted, now=now)))
    words, tone = due_words(upcoming.due if upcoming else None, now=now)
    return CaseLine(
        child=child,
        state=along.states[child.state].name,
        clock=words,
        what=upcoming.rule.title if upcoming else "",
        tone=tone,
        carried=next(iter(child.carried), None),  # type: ignore[attr-defined]
    )


def present(child: ToldOf, user: User, *, now: datetime) -> CaseShown:
    """Read a case once and put it into words."""
    contact, day = child.contact, calendar.local_day(now)
    events = {str(event.pk): event for event in contact.events.select_related("by")}
    where = standing(contact, events.values(), contact.children.values_list("pk", "number"))
    along, counted = where.pathway, where.children[child.number].counted
    readings = clocks_of_casework(along, counted, now=now)
    can = possible_steps(along, child.state)
    mine = {step.event for step in can if parts_in(user, step.event, pathway=along, state=child.state, on=day)}
    carriers = list(allocations_of(child))
    carried = next((each for each in carriers if each.until is None), None)
    around = child.person.adults.exclude(adult__in=closed_people(user, now=now)).select_related("adult")
    seats = _seats(contact)
    passed_on = list(passed_on_to(child, user, now=now))
    of_child = records_of_each([child.person])
    told = _told([child, *passed_on], guarded=of_child.is_guarded(child.person))
    return CaseShown(
        state=along.states[child.state].name,
        pathway=along.name,
        age=child.person.known_as.age(day),
        referral=child.referrals.first(),
        carried=carried,
        able=carried is not None and able_allocations(now=now).filter(pk=carried.pk).exists(),
        carriers=[each for each in carriers if each.until is not None],
        told=told[0],
        adults=[adult_words(each) for each in around],
        located=_located(child, user, now=now),
        passed_on=told[1:],
        withheld=addresses_to_withhold([contact, *(each.contact for each in passed_on)]),
        clocks=_pressing_first(reading_words(each, now=now) for each in readings if each.rule.code not in _ASSESSMENT),
        assessment=[
            (str(_COUNTS_AS[each.rule.code]), reading_words(each, now=now))
            for each in readings
            if each.rule.code in _ASSESSMENT
        ],
        steps=[
            _step(event, _name(events[event.id].by, contact.sender_name), seats.get(event.id, [])) for event in counted
        ],
        yours=[_next(step) for step in can if step.event in mine],
        others=[_next(step) for step in can if step.event not in mine],
    )


def whose(step: Transition) -> str:
    """Who may record a step, in words."""
    names = [_lower(actors()[key].name) for key in step.actors]
    return (
        names[0]
        if len(names) == 1
        else _("%(some)s or %(last)s")
        % {
            "some": ", ".join(names[:-1]),
            "last": names[-1],
        }
    )


def _duties(readings: tuple[Reading, ...]) -> list[Reading]:
    """Without the census's own clock of an assessment: it is a measure and no duty."""
    return [each for each in readings if each.rule.code != "C8b"]


def _next(step: Transition) -> Next:
    return Next(step.event, step_words(step.event), whose(step))


def _pressing_first(clocks: Iterable[ClockWords]) -> list[ClockWords]:
    """What is overdue, then what runs, then what is done, each as the pathway has them."""
    return sorted(clocks, key=lambda clock: _TONES.index(clock.tone) if clock.tone in _TONES else len(_TONES))


def _told(children: Sequence[ToldOf], *, guarded: bool) -> list[Told]:
    """What contacts told of one child; where they are is not on the page if their address is confidential."""
    files: dict[str, list[StoredFile]] = {}
    for each in files_of(*(child.contact for child in children)):
        files.setdefault(each.owner_key, []).append(each)
    return [_told_by(child, files.get(str(child.contact_id), []), guarded=guarded) for child in children]


def _told_by(child: ToldOf, files: list[StoredFile], *, guarded: bool) -> Told:
    contact = child.contact
    day = calendar.local_day(contact.received_at)
    answers = {key: answer for key, answer in contact.told.items() if key not in _REACHED_BY}
    return Told(
        contact=contact,
        who=contact.sender_agency.name if contact.sender_agency else contact.get_sender_kind_display(),
        answers=told_rows(answers, day),
        about_child=told_rows(without_whereabouts(child.told, guarded=guarded), day),
        guarded=guarded,
        from_child=contact.sender_kind == SenderKind.CHILD,
        safe_way=safe_way(contact),
        added=list(contact.additions.all()),
        files=files,
    )


def _located(child: ToldOf, user: User, *, now: datetime) -> list[Person]:
    listed = people_listed_for(user, now=now).select_related("head").order_by("pk")
    told_of = Q(told_of=child) | Q(told_of_as_adult__contact=child.contact_id) | Q(children__child=child.person_id)
    people = list(listed.filter(told_of).distinct())
    records = records_of_each(people)
    return list(dict.fromkeys(each.known_as for each in people if records.is_guarded(each)))


def _seats(contact: Contact) -> dict[str, list[Came]]:
    """Who was asked to each meeting, by the event's key."""
    found: dict[str, list[Came]] = {}
    for each in attendance_under(contact):
        agency = each.agency.name if each.agency else each.get_partner_display()
        found.setdefault(str(each.event_id), []).append(Came(each.name, each.role, agency, each.get_came_display()))
    return found


def _step(event: CaseEvent, who: str, came: list[Came]) -> StepShown:
    on: date = calendar.local_day(event.at)
    part = actors().get(event.actor)
    signed = f"{who} {_('as')} {_lower(part.name)}" if part else who
    return StepShown(event.at, step_words(event.kind), signed, said_with(event.details, on=on), _warning(event), came)


def _warning(event: CaseEvent) -> str:
    missing = event.details.get("missing", "nobody")
    if event.kind == "hold_strategy_discussion" and missing != "nobody":
        names = ", ".join(labelled(each) for each in missing.split(", "))
        return _("Not quorate: without %(names)s") % {"names": names}
    if event.kind == "hold_conference" and event.details.get("quorate") == "no":
        return _("Not quorate")
    return ""


def _name(by: User | None, sender: str) -> str:
    return by.name if by else sender or _("Whoever raised it")


def _lower(name: str) -> str:
    return f"{name[0].lower()}{name[1:]}"
