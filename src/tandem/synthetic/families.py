"""Families one after the other, each from the seed and its own number alone, so that any number can be streamed."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from heapq import heappop, heappush
from random import Random

from tandem.core.calendar import local_day
from tandem.synthetic.cases import Case
from tandem.synthetic.casework import follow
from tandem.synthetic.front_door import History, receive
from tandem.synthetic.people import Register, household
from tandem.synthetic.rates import Odds
from tandem.synthetic.records import Child, Contact, Household
from tandem.synthetic.senders import Voice, voices, voices_of_referrals, voices_of_the_rest
from tandem.synthetic.setting import Setting
from tandem.synthetic.timing import exponential

__all__ = ["Family", "families"]

_DAY = timedelta(days=1)
_MOST_CONTACTS = 9
_ABLE_TO_COME_BACK = 0.66
"""Share of referrals whose case is over early enough for another within a year of them."""
_MOST_DAYS = 365
_LONG_IN_CARE = 0.03
"""Of families referred in the three years before a return, so many more were referred before them and have children
who were in care all the time: what brings those in care on the last day to about three years' starts."""
_LONG_HELPED = 0.08
"""And so many more whose case has been open all the time: on 31 March a third of cases are older than two years
(published table B4), and those that end do so after some five years more (table B5)."""
_REFERRED = 0.67
"""Of families in a return's records, those that it is about; the others only stand in its list of contacts. Three
contacts in four become no referral, and only those of the last half year are wanted, of three years of referrals."""


@dataclass(frozen=True, slots=True)
class Family:
    """A household, what was sent about it and what came of it, all as it runs to its end."""

    household: Household
    contacts: tuple[Contact, ...]
    """In order of receipt."""
    cases: tuple[Case, ...]
    """In order of referral."""


def families(setting: Setting) -> Iterator[Family]:
    """Families without end, in the order of their numbers."""
    register = Register()
    senders = _Senders(voices(setting.rates), voices_of_referrals(setting.rates), voices_of_the_rest(setting.rates))
    number = 0
    while True:
        number += 1
        yield _Life(setting, number, register, senders).family()


@dataclass(frozen=True, slots=True)
class _Senders:
    """Who sends: anything at all, what becomes a referral, what does not."""

    all: Odds[Voice]
    referred: Odds[Voice]
    rest: Odds[Voice]


class _Life:
    """What happens to one family."""

    def __init__(self, setting: Setting, number: int, register: Register, senders: _Senders) -> None:
        self.setting, self.number, self.senders = setting, number, senders
        self.rng = Random(f"{setting.seed}/{number}")  # noqa: S311 - invented people, no secrets
        self.accept: bool | None = None
        self.known_before = self.in_care = False
        if setting.for_returns:
            self.accept = self.rng.random() < _REFERRED
            self.voice = (senders.referred if self.accept else senders.rest).draw(self.rng)
            self.seen = (setting.hours if self.accept else setting.lately)[self.voice.hours].days.draw(self.rng)
            draw = self.rng.random()
            if self.accept and draw < _LONG_IN_CARE + _LONG_HELPED:
                self.known_before, self.in_care = True, draw < _LONG_IN_CARE
                self.seen = setting.first - _DAY * int(20 + exponential(self.rng, 1500) % 4400)
        else:
            self.voice = senders.all.draw(self.rng)
            self.seen = setting.hours[self.voice.hours].days.draw(self.rng)
        self.home = household(number, self.rng, register, seen=self.seen, first=setting.first, last=setting.last)
        self.known = {child.key: History() for child in self.home.children}
        self.plans: dict[str, int] = {}
        self.waiting: list[tuple[date, int, bool | None]] = []
        self.contacts: list[Contact] = []
        self.cases: list[Case] = []

    def family(self) -> Family:
        """Take one contact after the other until none is to come."""
        heappush(self.waiting, (self.seen, 0, self.accept))
        while self.waiting and len(self.contacts) < _MOST_CONTACTS:
            day, _, accept = heappop(self.waiting)
            if day > self.setting.last:
                break
            self._take(day, accept=accept)
        return Family(self.home, tuple(self.contacts), tuple(self.cases))

    def _take(self, day: date, *, accept: bool | None) -> None:
        voice = self.voice if not self.contacts else self.senders.all.draw(self.rng)
        index = self._index(voice, day)
        if index is None:
            return
        key = f"k{self.number}n{len(self.contacts) + 1}"
        contact = receive(
            self.setting,
            self.rng,
            key,
            voice=voice,
            family=self.home,
            index=index,
            day=day,
            known=self.known,
            accept=accept,
        )
        if self.contacts and contact.received <= self.contacts[-1].received:
            return
        self.contacts.append(contact)
        opened = [self._open(contact, place) for place, made in enumerate(contact.decisions) if made.referral]
        going_on = [case for case in opened if not case.nfa]
        if going_on:
            self._come_back(going_on[0])
        elif self.rng.random() < 0.26:
            self._expect(local_day(contact.received) + _DAY * int(7 + exponential(self.rng, 150)), accept=None)

    def _index(self, voice: Voice, day: date) -> Child | None:
        minors = [child for child in self.home.children if child.age(day) < 18]
        unborn = [child for child in minors if not child.is_born(day) and (child.expected - day).days < 190]
        born = [child for child in minors if child.is_born(day)]
        if unborn and (voice.key in {"midwife", "hospital"} or not born):
            return unborn[0]
        old_enough = born
        if voice.themes == "teen":
            old_enough = [child for child in born if child.age(day) >= 11] or born
        if voice.key == "child":
            old_enough = [child for child in born if child.age(day) >= 8]
        if voice.workers and voice.group == "schools":
            old_enough = [child for child in born if child.school] or born
        return self.rng.choice(old_enough) if old_enough else None

    def _open(self, contact: Contact, place: int) -> Case:
        decision = contact.decisions[place]
        child = next(each for each in self.home.children if each.key == decision.child)
        before = self.plans.get(child.key)
        if before is None:
            before = int(self.rng.random() < self.setting.rates.planned_before * 0.8)
        case = follow(
            self.setting,
            self.rng,
            contact,
            decision=decision,
            child=child,
            plans_before=before,
            still_at=self.setting.first if self.known_before and len(self.contacts) == 1 else None,
            in_care=self.in_care,
        )
        self.plans[child.key] = before + len(case.protection_plans)
        self.cases.append(case)
        history = self.known[child.key]
        history.referred = case.referred
        if not case.nfa:
            history.open_until, history.number = case.closed, contact.key
        return case

    def _come_back(self, case: Case) -> None:
        """More is sent while the case is open, and some come back within a year of the referral."""
        rng = self.rng
        open_days = (case.closed - case.referred).days
        if rng.random() < 0.3 and open_days > 3:
            self._expect(case.referred + _DAY * rng.randrange(2, open_days), accept=None)
        left = _MOST_DAYS - open_days
        if left > 5 and rng.random() < self.setting.rates.re_referred / _ABLE_TO_COME_BACK:
            self._expect(case.closed + _DAY * rng.randrange(4, left), accept=True)
        elif rng.random() < 0.2:
            self._expect(case.closed + _DAY * int(10 + exponential(rng, 260)), accept=None)

    def _expect(self, day: date, *, accept: bool | None) -> None:
        if day <= self.setting.last:
            heappush(self.waiting, (day, len(self.contacts) * 4 + len(self.waiting), accept))
