"""A child of a contact as the contact's page shows it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from django.db.models import QuerySet
from django.utils.translation import gettext as _

from tandem.core import calendar
from tandem.hub.accounts.models import User
from tandem.hub.children.keys import names_of
from tandem.hub.children.models import Person, Relation
from tandem.hub.children.queries import visible_people
from tandem.hub.children.queries_of_names import Found, SearchDownError, who_may_be
from tandem.hub.children.queries_of_several import (
    Records,
    adults_around,
    head_of,
    keepers_of_sealed_families,
    open_addresses,
)
from tandem.hub.children.withholding import without_whereabouts
from tandem.hub.referrals.actions.transferring import decided_transfer, last_decision
from tandem.hub.referrals.again import referred_before
from tandem.hub.referrals.models import Contact, Decision, Referral, ToldOf, Transfer
from tandem.hub.referrals.queries_of_cases import open_cases_of
from tandem.hub.referrals.queries_of_children import referral_days, transfers_of
from tandem.hub.referrals.queries_of_tellings import TellsOf, other_contacts
from tandem.hub.referrals.standing import (
    AT_FRONT_DOOR,
    CASE_OPEN,
    ENDED_AT_FRONT_DOOR,
    TAKEN_ON,
    Standing,
    clocks_of_casework,
)
from tandem.hub.staff.front_door.clock_words import ClockWords, clock_lines
from tandem.hub.staff.front_door.grounds import grounds
from tandem.hub.staff.front_door.told import Row, told_rows
from tandem.hub.staff.front_door.transfers import TransferShown, transfer_shown

__all__ = ["ChildShown", "KnownBefore", "Likely", "adult_words", "children_shown", "first_referral", "likely_of"]

_EARLIER = 20
_MATCHES = 5
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
    matches: Sequence[Match]
    search_down: str
    """Why nobody was looked for, where the index is out of order; empty otherwise."""
    earlier: Sequence[Contact]
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


@dataclass(frozen=True, slots=True)
class Likely:
    """Who each of some children may be, by the key of the record; or why nobody could be looked for."""

    matches: Mapping[int, Sequence[Match]]
    search_down: str = ""

    @property
    def people(self) -> list[Person]:
        """Everybody whom any of the children may be."""
        return [match.person for matches in self.matches.values() for match in matches]


@dataclass(frozen=True, slots=True)
class KnownBefore:
    """What a page knows of a contact's children before each is looked at."""

    records: Records
    likely: Likely
    tellings: Sequence[TellsOf]
    """Every contact that tells of them, and perhaps of others."""
    decided: bool
    """Whether anything was ever decided for any of them."""


def children_shown(
    contact: Contact, children: Sequence[ToldOf], before: KnownBefore, user: User, where: Standing, *, now: datetime
) -> list[ChildShown]:
    """Read what a contact told of its children, and what is known of each, and put it into words."""
    known = _known(contact, children, before, user, now=now)
    return [_child_shown(contact, told, known, where, now=now) for told in children]


@dataclass(frozen=True, slots=True)
class _Known:
    """What is known of all the children of a contact: read at once, for each child by its record or its head."""

    before: KnownBefore
    located: frozenset[int]
    adults: Mapping[int, Sequence[Relation]]
    earlier: Mapping[int, Sequence[Contact]]
    keepers: Mapping[int, list[User]]
    open_cases: Mapping[int, ToldOf]
    referral_days: Mapping[int, Sequence[date]]
    transfers: Mapping[int, Transfer]


def _known(contact: Contact, children: Sequence[ToldOf], before: KnownBefore, user: User, *, now: datetime) -> _Known:
    records, decided = before.records, before.decided
    open_somewhere = any(each.state in CASE_OPEN and each.person in records.heads for each in before.tellings)
    return _Known(
        before=before,
        located=open_addresses(records, user, now=now),
        adults=adults_around([told.person for told in children], visible_people(user, now=now)),
        earlier=other_contacts(records, before.tellings, contact, user, now=now, limit=_EARLIER),
        keepers=keepers_of_sealed_families(records, user, now=now),
        open_cases=open_cases_of(records, user, now=now)
        if open_somewhere and any(told.state in AT_FRONT_DOOR for told in children)
        else {},
        referral_days=referral_days(records, user, now=now)
        if decided and any(told.referrals.all() for told in children)
        else {},
        transfers=transfers_of([each for told in children if (each := decided_transfer(told)) is not None])
        if decided
        else {},
    )


def _child_shown(contact: Contact, told: ToldOf, known: _Known, where: Standing, *, now: datetime) -> ChildShown:
    person, head, before = told.person, head_of(told.person), known.before
    along, counted = where.pathway, where.children[told.number].counted
    guarded, named = before.records.is_guarded(person), head == person.pk and bool(names_of(person))
    referral = first_referral(told.referrals.all()) if before.decided else None
    decision = last_decision(told) if before.decided else None
    return ChildShown(
        number=told.number,
        person=person,
        known_as=person.known_as,
        age=_age(person, calendar.local_day(now)),
        state=along.states[told.state].name,
        guarded=guarded,
        located=head in known.located,
        rows=told_rows(without_whereabouts(told.told, guarded=guarded), calendar.local_day(contact.received_at)),
        adults=[adult_words(each) for each in known.adults.get(person.pk, ())],
        matches=before.likely.matches.get(person.pk, ()),
        search_down=before.likely.search_down if named else "",
        earlier=known.earlier.get(head, ()),
        clocks=clock_lines(clocks_of_casework(along, counted, now=now), now=now),
        waits=told.state in AT_FRONT_DOOR,
        reopens=told.state in ENDED_AT_FRONT_DOOR,
        ask_about_sealed=known.keepers.get(head, []),
        has_case=told.state in TAKEN_ON,
        open_case=known.open_cases.get(head) if told.state in AT_FRONT_DOOR else None,
        decision=decision,
        grounds=grounds(decision) if decision else [],
        referral=referral,
        referred_before=referred_before(referral.date, known.referral_days.get(head, ())) if referral else None,
        transfer=transfer_shown(told, known.transfers) if before.decided else None,
    )


def first_referral(referrals: Iterable[Referral]) -> Referral | None:
    """The earliest of a child's referrals under one contact; of two on one day the one that was made first."""
    return min(referrals, key=lambda each: (each.date, each.pk), default=None)


def likely_of(people: Sequence[Person], visible: QuerySet[Person]) -> Likely:
    """Possible matches of each that was not recognised, never linked by the program; or why none can be looked for."""
    alone = [each for each in people if each.head_id is None]
    try:
        found = who_may_be(visible.filter(head__isnull=True), alone, limit=_MATCHES)
    except SearchDownError as error:
        return Likely({}, f"{error.message} {error.hint}")
    matches = {
        key: [_match(each) for each in likely if each.likeness >= _WORTH_SHOWING] for key, likely in found.items()
    }
    return Likely(matches)


def _match(found: Found) -> Match:
    return Match(found.person, "; ".join(found.why))


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
