"""What is kept of the counts between two readings is, after whatever was done, what would be counted afresh."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from random import Random
from typing import Any

import pytest
from django.db import connection, transaction
from django.test.utils import CaptureQueriesContext

from tandem.core.errors import InputError
from tandem.core.pathways_engine import IllegalTransition, IncompleteEvent

MONDAY = datetime(2026, 11, 23, 10, 0, tzinfo=UTC)
RECORDED = MONDAY + timedelta(days=20)
SPAN = (date(2026, 6, 1), date(2026, 12, 31))
DEEDS = 50
CODES = (
    ("decide_assessment", "child_in_need"),
    ("decide_strategy", "section_47"),
    ("decide_no_further_action", "none_met"),
    ("decide_accepted_no_further_action", "none_met"),
    ("decide_advice", "none_met"),
)


def kept() -> Any:
    from tandem.hub.referrals.figures.kept import counted

    found = counted(*SPAN, recorded=RECORDED)
    return found.tallies.counts, sorted(found.asked, key=repr), sorted(found.sat, key=repr)


def afresh() -> Any:
    from tandem.hub.referrals.figures import requests, sittings, tally

    asked, sat = requests(*SPAN, now=RECORDED), sittings(*SPAN, now=RECORDED)
    return tally(*SPAN, now=RECORDED).counts, sorted(asked, key=repr), sorted(sat, key=repr)


class Anything:
    """Somebody at the front door and in social care who does one thing after another, some of them refused."""

    def __init__(self, seed: int, concern: Any, deciding: Any, people: dict[str, Any], agency: Any) -> None:
        self.drawn, self.now = Random(seed), MONDAY
        self.concern, self.deciding, self.people, self.agency = concern, deciding, people, agency
        self.done: Counter[str] = Counter()

    def do(self) -> None:
        """One thing more, some hours after the one before: sooner or later one of each."""
        self.now += timedelta(minutes=self.drawn.randrange(1, 60 * 22))
        waiting = [name for name in DONE if not self.done[name]] or DONE
        name = self.drawn.choice(["may_receive", "may_decide", *waiting, *waiting])
        try:
            getattr(self, name)()
        except (InputError, IllegalTransition, IncompleteEvent):
            return
        self.done[name] += 1

    def any_of(self, found: Any) -> Any:
        rows = list(found)
        if not rows:
            raise InputError("There is none yet.")
        return self.drawn.choice(rows)

    def contact(self) -> Any:
        from tandem.hub.referrals.models import Contact

        return self.any_of(Contact.objects.order_by("-pk")[:6])

    def may_receive(self) -> None:
        from tandem.hub.referrals.actions import receive
        from tandem.hub.referrals.sending import ToldChild

        late = self.drawn.choice((0, 0, 0, 40, 100))
        children = tuple(ToldChild(given_name=name) for name in self.drawn.sample(("Wren", "Lark", "Teal"), 2))
        sent = self.concern(children=children[: self.drawn.choice((1, 2))])
        receive(sent, now=self.now - timedelta(days=late))

    def may_screen(self) -> None:
        from tandem.hub.referrals.actions import begin_screening

        begin_screening(self.contact(), by=self.people["worker"], now=self.now)

    def may_decide(self) -> None:
        self.decided(self.contact(), *self.drawn.choice(CODES))

    def decided(self, contact: Any, code: str, test: str) -> Any:
        from tandem.hub.referrals import actions

        if contact.state == "received":
            contact = actions.begin_screening(contact, by=self.people["worker"], now=self.now)
        numbers = contact.children.values_list("number", flat=True)
        made = {n: self.deciding(code=code, legal_test=test) for n in numbers}
        return actions.decide(contact, made, by=self.people["manager"], now=self.now)

    def new(self) -> Any:
        from tandem.hub.referrals.actions import receive

        return receive(self.concern(), now=self.now)

    def may_act_at_once(self) -> None:
        from tandem.hub.referrals.actions import act_at_once

        said = self.deciding(code="act_immediately", legal_test="section_47", measure="Police protection")
        act_at_once(self.contact(), {1: said}, by=self.people["manager"], now=self.now)

    def may_tell(self) -> None:
        from tandem.hub.referrals.actions import tell

        tell(self.contact(), words="We looked.", way="telephone", safe=True, by=self.people["worker"], now=self.now)

    def may_reopen(self) -> None:
        from tandem.hub.referrals.actions import reopen

        ended = self.decided(self.new(), *CODES[2])
        reopen(ended, new_information="The school rang.", by=self.people["manager"], now=self.now)

    def may_ask(self) -> None:
        from tandem.hub.referrals import actions
        from tandem.hub.referrals.models import Priority

        manager, worker = self.people["manager"], self.people["worker"]
        contact = actions.begin_screening(self.new(), by=worker, now=self.now)
        contact = actions.set_priority(contact, Priority.RED, rationale="Told", by=manager, now=self.now)
        actions.ask_partners(contact, [self.agency], question="?", reason="Harm.", by=worker, now=self.now)

    def may_answer(self) -> None:
        from tandem.hub.referrals.actions import answer
        from tandem.hub.referrals.models import Answer, InformationRequest

        request = self.any_of(InformationRequest.objects.all())
        answer(request, Answer.Kind.NIL, words="", by=self.people["worker"], now=self.now)

    def may_know_again(self) -> None:
        from tandem.hub.children.models import Person
        from tandem.hub.children.recognising import recognise

        record, known = self.any_of(Person.objects.all()), self.any_of(Person.objects.all())
        recognise(record, as_=known, reason="The same name", by=self.people["worker"], now=self.now)

    def may_part(self) -> None:
        from tandem.hub.children.models import Recognition
        from tandem.hub.children.recognising import part

        part(self.any_of(Recognition.objects.all()), reason="Not he", by=self.people["manager"], now=self.now)

    def may_find_same(self) -> None:
        from tandem.hub.children.recognising import recognise
        from tandem.hub.referrals import actions
        from tandem.hub.referrals.models import Contact

        now, worker = self.now, self.people["worker"]
        first, second = self.new(), self.new()
        record, known = (each.children.get(number=1).person for each in (second, first))
        recognise(record, as_=known, reason="The same name", by=worker, now=now)
        actions.find_same(Contact.objects.get(pk=second.pk), first, reason="Told twice", by=worker, now=now)

    def may_find_not_same(self) -> None:
        from tandem.hub.referrals.actions import find_not_same
        from tandem.hub.referrals.models import SameConcern

        link = self.any_of(SameConcern.objects.filter(parted__isnull=True))
        find_not_same(link.contact, reason="Another night", by=self.people["worker"], now=self.now)

    def may_take_a_step(self) -> None:
        contact = self.decided(self.new(), *CODES[1])
        self.step(contact, "hold_strategy_discussion", seats=self.seats())
        if self.drawn.random() < 0.7:
            self.step(contact, "begin_section_47", single_or_joint="joint", legal_test="section_47")

    def seats(self) -> list[Any]:
        from tandem.hub.referrals.actions import Seat
        from tandem.hub.referrals.models import Attendance

        quorum = ("police", "health", "social_care")
        there = [Seat("A. Fell", "Nurse", Attendance.Partner(each), Attendance.Came.ATTENDED) for each in quorum]
        came = self.drawn.choice(list(Attendance.Came))
        return [*there, Seat("B. Moor", "Doctor", Attendance.Partner.HEALTH, came, self.agency)]

    def step(self, contact: Any, kind: str, seats: Any = (), **said: str) -> None:
        from tandem.hub.referrals.actions import record_step

        part = {"actor": "social_worker", "by": self.people["social_worker"], "at": self.now, "now": self.now}
        record_step(contact, contact.children.get(number=1), kind, details=said, seats=seats, **part)

    def may_correct(self) -> None:
        """As an event that another supersedes is written, and past everything that the hub's own code does."""
        from tandem.hub.referrals.models import Event

        kinds = ("begin_section_47", "hold_strategy_discussion")
        wrong = self.any_of(Event.objects.filter(kind__in=kinds, corrected_by__isnull=True))
        same = {name: getattr(wrong, name) for name in ("contact", "child", "actor")}
        Event.objects.create(kind="allocate", at=self.now, recorded_at=self.now, supersedes=wrong, **same)

    def may_write_past_the_hub(self) -> None:
        contact = self.contact()
        with connection.cursor() as cursor:
            cursor.execute("UPDATE referrals_contact SET sender_agency_id = NULL WHERE id = %s", [contact.pk])


DONE = [name for name in dir(Anything) if name.startswith("may_")]


@pytest.fixture
def somebody(
    concern: Callable[..., Any], deciding: Callable[..., Any], worker: Any, signers: dict[str, Any], agency: Any
) -> Callable[[int], Anything]:
    people = {**signers, "worker": worker, "manager": signers["front_door_manager"]}
    return lambda seed: Anything(seed, concern, deciding, people, agency)


@pytest.mark.parametrize("seed", range(3))
def test_after_whatever_was_done_the_counts_are_those_made_afresh(
    somebody: Callable[[int], Anything], seed: int
) -> None:
    doing = somebody(seed)
    for _ in range(DEEDS):
        doing.do()
        assert kept() == afresh(), doing.done
    assert set(doing.done) == set(DONE), doing.done
    assert doing.now > RECORDED > MONDAY


def test_what_is_undone_with_its_transaction_is_not_kept(received: Callable[..., Any]) -> None:
    received()
    before = kept()
    with transaction.atomic():
        received()
        assert kept() != before
        transaction.set_rollback(True)
    assert kept() == before == afresh()


def test_nothing_is_counted_anew_for_what_changes_no_count(received: Callable[..., Any], worker: Any) -> None:
    from tandem.hub.referrals.actions import begin_screening

    contact = received()
    kept()
    later = RECORDED + timedelta(days=1)
    begin_screening(received(now=later), by=worker, now=later)
    with CaptureQueriesContext(connection) as asked:
        kept()
    assert not any('FROM "referrals_feedback' in each["sql"] for each in asked)
    begin_screening(contact, by=worker, now=MONDAY)
    with CaptureQueriesContext(connection) as asked:
        kept()
    assert any('FROM "referrals_feedback' in each["sql"] for each in asked)


def test_when_more_changed_than_a_database_can_be_asked_for_by_name_everything_is_counted_anew(
    received: Callable[..., Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    from tandem.hub.audit.marks import Changed
    from tandem.hub.referrals.figures import kept as kept_module

    received()
    before = kept()
    for many in (5_000, 5_001, 260_000):
        changes = [Changed("referrals_contact", str(key), "insert", frozenset()) for key in range(1, many + 1)]
        monkeypatch.setattr(kept_module, "changed_since", lambda *_, changes=changes: changes)
        with CaptureQueriesContext(connection) as asked:
            assert kept() == before
        by_name = [
            each for each in asked if '"referrals_contact"."id" IN (' in each["sql"] and len(each["sql"]) > 20_000
        ]
        assert bool(by_name) == (many == 5_000), many
