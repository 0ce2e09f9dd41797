"""A child of a contact as the contact's page shows it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from django.utils.translation import gettext as _

from tandem.core import calendar
from tandem.hub.accounts.models import User
from tandem.hub.children.models import Person
from tandem.hub.children.queries import (
    SearchDownError,
    is_guarded,
    keepers_of_sealed_family,
    may_see_address,
    search,
    visible_people,
)
from tandem.hub.children.withholding import without_whereabouts
from tandem.hub.referrals.again import referred_before
from tandem.hub.referrals.models import Contact, Decision, Referral, ToldOf
from tandem.hub.referrals.queries import about, visible_contacts, visible_referrals
from tandem.hub.referrals.queries_of_cases import open_case_of
from tandem.hub.referrals.standing import (
    AT_FRONT_DOOR,
    ENDED_AT_FRONT_DOOR,
    TAKEN_ON,
    Standing,
    clocks_of_casework,
)
from tandem.hub.staff.front_door.clock_words import ClockWords, clock_lines
from tandem.hub.staff.front_door.grounds import grounds
from tandem.hub.staff.front_door.told import Row, told_rows
from tandem.hub.staff.front_door.transfers import TransferShown, transfer_shown

__all__ = ["ChildShown", "adult_words", "child_shown"]


_WORTH_SHOWING = 0.65
"""Below this likeness a possible match would be noise; a search shows it all the same."""


@dataclass(frozen=True, slots=True)
class Match:
    """Somebody already known who may be this child, and why it was found."""

    person: Person
    why: str


@dataclass(frozen=True, slots=True)
class ChildShown:
    """A child of the contact."""

    number: int
    person: Person
    known_as: Person
    age: str
    state: str
    guarded: bool
    """Whether the address is confidential, and so where they live or are not among the rows."""
    located: bool
    """Whether it is, and is shown to whoever looks, who is listed for the child."""
    rows: list[Row]
    adults: list[str]
    matches: list[Match]
    search_down: str
    """Why nobody was looked for, where the index is out of order; empty otherwise."""
    earlier: list[Contact]
    decision: Decision | None
    clocks: list[ClockWords]
    """Clocks of casework that ever started: assessment, conference, reviews, visits."""
    waits: bool
    """Whether a decision is still to be made for the child."""
    reopens: bool
    """Whether it ended at the front door and can be screened again."""
    ask_about_sealed: list[User]
    """Who looks after a sealed record in the family that may bear on this child."""
    has_case: bool
    """Whether social care took the child on, so that there is a page for the case."""
    open_case: ToldOf | None
    """The child's open case under another contact, with who carries it, to whom this is to be passed."""
    referral: Referral | None
    referred_before: date | None
    """The day of the referral before, of those whoever looks may open, where this is a re-referral."""
    transfer: TransferShown | None
    grounds: list[str]
    """On what the decision rests."""


def child_shown(contact: Contact, told: Any, user: User, where: Standing, *, now: datetime) -> ChildShown:
    """Read what a contact told of a child, and what is known of it, and put it into words."""
    person: Person = told.person
    known = person.known_as
    day = calendar.local_day(now)
    people, openable = visible_people(user, now=now), visible_contacts(user, now=now)
    along, counted = where.pathway, where.children[told.number].counted
    guarded = is_guarded(person)
    referral = told.referrals.first()
    decision = told.decisions.select_related("by", "event").order_by("-at").first()
    matches, search_down = _matches(person, user, now=now) if known == person else ([], "")
    return ChildShown(
        number=told.number,
        person=person,
        known_as=known,
        age=_age(person, day),
        state=along.states[told.state].name,
        guarded=guarded,
        located=guarded and may_see_address(known, user, now=now),
        rows=told_rows(without_whereabouts(told.told, guarded=guarded), calendar.local_day(contact.received_at)),
        adults=[adult_words(each) for each in person.adults.filter(adult__in=people).select_related("adult")],
        matches=matches,
        search_down=search_down,
        earlier=list(about(known).filter(pk__in=openable).exclude(pk=contact.pk).defer("told", "unsafe_contact")[:20]),
        clocks=clock_lines(clocks_of_casework(along, counted, now=now), now=now),
        waits=told.state in AT_FRONT_DOOR,
        reopens=told.state in ENDED_AT_FRONT_DOOR,
        ask_about_sealed=keepers_of_sealed_family(known, user, now=now),
        has_case=told.state in TAKEN_ON,
        open_case=open_case_of(known, user, now=now) if told.state in AT_FRONT_DOOR else None,
        decision=decision,
        grounds=grounds(decision) if decision else [],
        referral=referral,
        referred_before=referral and _referred_before(referral, known, user, now=now),
        transfer=transfer_shown(told),
    )


def _referred_before(referral: Referral, person: Person, user: User, *, now: datetime) -> date | None:
    return referred_before(referral.date, visible_referrals(person, user, now=now).values_list("date", flat=True))


def _matches(person: Person, user: User, *, now: datetime) -> tuple[list[Match], str]:
    """Possible matches, never linked by the program; or why they cannot be looked for."""
    names = [person.given_name, person.family_name, person.also_known_as]
    if not any(names):
        return [], ""
    others = visible_people(user, now=now).exclude(pk=person.pk).filter(head__isnull=True)
    try:
        found = search(others, names, born=person.born, limit=5)
    except SearchDownError as error:
        return [], f"{error.message} {error.hint}"
    return [Match(each.person, "; ".join(each.why)) for each in found if each.likeness >= _WORTH_SHOWING], ""


def _age(person: Person, day: date) -> str:
    if person.expected:
        return _("expected %(day)s") % {"day": f"{person.expected:%-d %B %Y}"}
    age = person.age(day)
    if age is None:
        return _("date of birth not known")
    born = f"{person.born:%-d %B %Y}"
    return (
        _("under 1, born %(born)s") % {"born": born}
        if age == 0
        else _("%(age)s, born %(born)s")
        % {
            "age": age,
            "born": born,
        }
    )


def adult_words(relation: Any) -> str:
    """An adult around a child: name, relationship and parental responsibility."""
    words = {
        "yes": _("with parental responsibility"),
        "no": _("without parental responsibility"),
    }.get(relation.responsibility, _("parental responsibility not known"))
    kind = relation.kind or _("relationship not said")
    return f"{relation.adult.name} ({kind}, {words})"
