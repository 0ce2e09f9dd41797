"""The invented city at one moment: its families, its agencies, and two years of what was sent and done."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from tandem.core.calendar import local_day
from tandem.core.errors import InputError
from tandem.synthetic.cases import Case
from tandem.synthetic.events import events_of
from tandem.synthetic.families import Family, families
from tandem.synthetic.rates import LIKE, Rates
from tandem.synthetic.records import Agency, Check, Child, Contact, Event, Household, Worker
from tandem.synthetic.setting import PLACE, Setting, agencies, workers

__all__ = ["Place", "place"]

_SPAN = timedelta(days=730)
_LEAST_TIMES, _MOST_TIMES = 2.2, 25.0
_LEAST_IN_THE_RUSH = 30.0
_IN_NINE_DAYS = 0.007
"""First contacts of families in nine ordinary days for each child of the place."""
_EARLIEST = date(2012, 1, 1)
_LATEST = date(2029, 12, 31)


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """Harrowmere as it stood at ``until``. Nothing here has happened after that."""

    name: str
    seed: int
    first: date
    """The first day of the records: two years before ``until``."""
    until: datetime
    rates: Rates
    """What it is calibrated to."""
    population: int
    """Children aged 0 to 17 in the whole city: those whose families nobody wrote about have no record here."""
    agencies: tuple[Agency, ...]
    """Parents before parts."""
    workers: tuple[Worker, ...]
    households: tuple[Household, ...]
    contacts: tuple[Contact, ...]
    """In order of receipt; what had not happened yet is ``None`` or left out."""
    cases: tuple[Case, ...]
    """In order of referral; each runs to its end, also where that lies after ``until``; ``events`` does not."""

    @property
    def children(self) -> tuple[Child, ...]:
        """Every child, by household."""
        return tuple(child for each in self.households for child in each.children)

    def events(self) -> Iterator[Event]:
        """Everything that happened, in the order in which it did, to the end of the records."""
        everything = []
        by_contact: dict[str, list[Case]] = {}
        for case in self.cases:
            by_contact.setdefault(case.contact, []).append(case)
        for contact in self.contacts:
            everything += events_of(contact, by_contact.get(contact.key, ()))
        everything.sort(key=lambda event: event.at)
        return (event for event in everything if event.at <= self.until)


def place(seed: int = 7, *, children: int = 1200, until: date | datetime, like: str = LIKE) -> Place:
    """Harrowmere with at least so many children known to its partners.

    Args:
        seed: the same seed, children, until and like always give the same place.
        children: families are added until their children are so many.
        until: the last moment of the records; a day means the whole of it.
        like: the local authority whose published rates it has.

    Raises:
        InputError: a number of children below one, a day outside the years covered, or a place nobody knows.
    """
    if children < 1:
        raise InputError(f"A place needs at least one child, not {children}.", hint="Ask for 1 or more.")
    last = local_day(until) if isinstance(until, datetime) else until
    if not _EARLIEST <= last <= _LATEST:
        raise InputError(
            f"The records cannot end on {last.isoformat()}.",
            hint=f"Choose a day from {_EARLIEST.isoformat()} to {_LATEST.isoformat()}.",
        )
    setting = Setting.of(seed=seed, first=last - _SPAN, until=until, like=like, rush=_rush(children))
    known: list[Family] = []
    many = 0
    for family in families(setting):
        if not family.contacts:
            continue
        known.append(_as_known(family, setting))
        many += len(known[-1].household.children)
        if many >= children:
            break
    contacts = sorted((each for family in known for each in family.contacts), key=lambda each: each.received)
    referrals = sum(made.referral for each in contacts for made in each.decisions)
    return Place(
        name=PLACE,
        seed=seed,
        first=setting.first,
        until=setting.until,
        rates=setting.rates,
        population=round(referrals / 2 / setting.rates.referrals_per_10000 * 10_000),
        agencies=agencies(),
        workers=tuple(workers().values()),
        households=tuple(family.household for family in known),
        contacts=tuple(contacts),
        cases=tuple(
            sorted((case for family in known for case in family.cases), key=lambda case: (case.referred, case.child))
        ),
    )


def _rush(children: int) -> float:
    """How much more is sent in the last days: so much that a queue stands at the end of a small place as well."""
    return min(_MOST_TIMES, max(_LEAST_TIMES, _LEAST_IN_THE_RUSH / (children * _IN_NINE_DAYS)))


def _as_known(family: Family, setting: Setting) -> Family:
    """The family at the end of the records: what is still to come is taken away."""
    contacts = tuple(_contact(each, setting.until) for each in family.contacts if each.received <= setting.until)
    decided = {(each.key, made.child) for each in contacts for made in each.decisions}
    told_of = {key for each in contacts for key in each.children}
    home = family.household
    children = tuple(child for child in home.children if child.born <= setting.last or child.key in told_of)
    kept = {child.key for child in children}
    return Family(
        replace(
            home,
            children=children,
            relations=tuple(each for each in home.relations if each.child in kept),
            stays=tuple(stay for stay in home.stays if stay.since <= setting.last),
        ),
        contacts,
        tuple(case for case in family.cases if (case.contact, case.child) in decided),
    )


def _contact(contact: Contact, until: datetime) -> Contact:
    chosen = contact.priority_at is not None and contact.priority_at <= until
    feedback = contact.feedback
    changes: Mapping[str, object] = {
        "acknowledged": _by(contact.acknowledged, until),
        "screened": _by(contact.screened, until),
        "priority": contact.priority if chosen else "",
        "priority_at": contact.priority_at if chosen else None,
        "priority_because": contact.priority_because if chosen else "",
        "checks": tuple(_check(each, until) for each in contact.checks if each.asked <= until),
        "decisions": tuple(made for made in contact.decisions if made.at <= until),
        "feedback": feedback if feedback is not None and feedback.at <= until else None,
    }
    return replace(contact, **changes)  # type: ignore[arg-type]


def _check(check: Check, until: datetime) -> Check:
    if check.answered is None or check.answered <= until:
        return check
    return replace(check, answered=None, answer="", words="")


def _by(moment: datetime | None, until: datetime) -> datetime | None:
    return moment if moment is not None and moment <= until else None
