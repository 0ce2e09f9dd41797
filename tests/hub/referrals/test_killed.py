"""Killed at any moment, the hub has every concern and decision it acknowledged: once, whole, and chained."""

from __future__ import annotations

import os
import random
import signal
import time
from collections import Counter
from collections.abc import Callable
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from django.db import connection

from tandem.hub.audit.models import Event as Recorded
from tandem.hub.audit.sealing import seal
from tandem.hub.audit.verbs import Verb
from tandem.hub.audit.verify import verify

MONDAY = datetime(2026, 11, 23, 10, 0, tzinfo=UTC)
LONG = partial(pytest.param, marks=pytest.mark.long)
AT_A_TIME = 4
Deed = Callable[[int], str]
"""Does the numbered thing and returns what the hub gives out for it."""


def die() -> None:
    os.kill(os.getpid(), signal.SIGKILL)


class DiesAt:
    """Dies before the numbered statement; counts them."""

    def __init__(self, at: int = 0) -> None:
        self.at, self.seen = at, 0

    def __call__(self, execute: Callable[..., Any], *statement: Any) -> Any:
        self.seen += 1
        if self.seen == self.at:
            die()
        return execute(*statement)


def write_down(ledger: Path, given: str) -> None:
    """As a client that keeps its own book of what it was told."""
    with ledger.open("a", encoding="utf-8") as book:
        book.write(f"{given}\n")
        book.flush()
        os.fsync(book.fileno())


@pytest.fixture
def do_until_killed(apart: Callable[..., int], ended: Callable[[int], int]) -> Callable[..., None]:
    """Do it some times, writing down what was given out, and die where it is done once more."""

    def do(deed: Deed, ledger: Path, where: str, *, before: int = 2) -> None:
        def work() -> None:
            for number in range(before):
                write_down(ledger, deed(number))
            commit = connection._commit

            def dying_commit() -> None:
                if where == "after the commit":
                    commit()
                die()

            if where in ("at the commit", "after the commit"):
                connection._commit = dying_commit
            at = int(where) if where.isdigit() else {"before": 1, "inside": 10}.get(where, 0)
            with connection.execute_wrapper(DiesAt(at)):
                write_down(ledger, deed(before))

        assert ended(apart(work)) == -signal.SIGKILL

    return do


@pytest.fixture
def kill_at_any_moment(apart: Callable[..., int], ended: Callable[[int], int]) -> Callable[..., list[str]]:
    """Not at a moment of ours: wherever the kill happens to fall, in the middle of a commit too."""

    def do(deed: Deed, ledger: Path, *, times: int, seed: int) -> list[str]:
        drawn = random.Random(seed)
        for kill in range(times):

            def work(first: int = kill * AT_A_TIME) -> None:
                for number in range(first, first + AT_A_TIME):
                    write_down(ledger, deed(number))
                signal.pause()

            child = apart(work)
            time.sleep(drawn.uniform(0.01, 0.2))
            os.kill(child, signal.SIGKILL)
            assert ended(child) == -signal.SIGKILL
        return in_the_book(ledger)

    return do


def in_the_book(ledger: Path) -> list[str]:
    """What the client wrote down, once the database has noticed that whoever was killed is gone."""
    given = ledger.read_text(encoding="utf-8").split() if ledger.exists() else []
    if connection.vendor != "postgresql":
        return given
    others = "SELECT count(*) FROM pg_stat_activity WHERE usename = current_user AND pid <> pg_backend_pid()"
    until = time.monotonic() + 20
    with connection.cursor() as cursor:
        while cursor.execute(others) is not None and cursor.fetchone()[0]:
            assert time.monotonic() < until
            time.sleep(0.01)
    return given


def done_beyond(given: list[str], verb: Verb) -> int:
    """How many were done that the client did not hear of; each one done is there once, whole, with its record."""
    from tandem.hub.referrals.models import Contact, Decision, Event, SharingRecord, ToldOf

    recorded = Counter(Recorded.objects.filter(kind="done", verb=verb).values_list("object_id", flat=True))
    done = {contact.reference for contact in Contact.objects.filter(pk__in=recorded)}
    assert set(recorded.values()) <= {1}
    assert len(given) == len(set(given))
    assert set(given) <= done
    for contact in Contact.objects.all():
        decided = int(verb == Verb.CONTACT_DECIDED and contact.reference in done)
        kinds = Counter(Event.objects.filter(contact=contact).values_list("kind", flat=True))
        assert (kinds["submit"], kinds["decide_assessment"]) == (1, decided)
        assert Decision.objects.filter(child__contact=contact).count() == decided
        assert contact.children.get().referrals.count() == decided
        assert ToldOf.objects.filter(contact=contact).count() == 1
        assert SharingRecord.objects.filter(contact=contact).count() == 1
    if verb == Verb.CONTACT_RECEIVED:
        assert Contact.objects.count() == len(done)
    seal()
    found = verify(Path("none"))
    assert (found.fault, found.unsealed) == ("", 0)
    return len(done) - len(given)


@pytest.fixture
def receiving(concern: Callable[..., Any]) -> Deed:
    from tandem.hub.referrals.actions import receive

    return lambda number: receive(concern(key=f"concern-{number}"), now=MONDAY).reference


@pytest.fixture
def to_decide(screened: Callable[..., Any], deciding: Callable[..., Any], manager: Any) -> Callable[[int], Deed]:
    """So many contacts that wait, and what decides them."""
    from tandem.hub.referrals.actions import decide

    def make(many: int) -> Deed:
        waiting = [screened() for _ in range(many)]
        return lambda number: decide(waiting[number], {1: deciding()}, by=manager, now=MONDAY).reference

    return make


def statements(deed: Deed, number: int) -> int:
    """How many statements it takes."""
    with connection.execute_wrapper(counter := DiesAt()):
        deed(number)
    return counter.seen


WHERE = ["before", "inside", "at the commit", "after the commit"]


@pytest.mark.parametrize("where", WHERE)
def test_every_reference_given_out_is_found_once(
    do_until_killed: Callable[..., None], receiving: Deed, tmp_path: Path, where: str
) -> None:
    ledger = tmp_path / "ledger"
    do_until_killed(receiving, ledger, where)
    given = in_the_book(ledger)
    assert len(given) == 2
    assert done_beyond(given, Verb.CONTACT_RECEIVED) == (where == "after the commit")


@pytest.mark.parametrize("where", WHERE)
def test_every_decision_given_out_is_found_once(
    do_until_killed: Callable[..., None], to_decide: Callable[[int], Deed], tmp_path: Path, where: str
) -> None:
    ledger = tmp_path / "ledger"
    do_until_killed(to_decide(3), ledger, where)
    given = in_the_book(ledger)
    assert len(given) == 2
    assert done_beyond(given, Verb.CONTACT_DECIDED) == (where == "after the commit")


def test_sent_again_after_the_kill_it_is_the_same_concern(
    do_until_killed: Callable[..., None], receiving: Deed, tmp_path: Path
) -> None:
    """Whoever heard nothing sends again with the same key, and gets what was recorded the first time."""
    from tandem.hub.referrals.models import Contact

    do_until_killed(receiving, tmp_path / "ledger", "after the commit", before=0)
    first = Contact.objects.get()
    assert receiving(0) == first.reference
    assert Contact.objects.get() == first


@pytest.mark.long
def test_killed_before_each_statement_of_receiving_nothing_is_there_in_part(
    do_until_killed: Callable[..., None], receiving: Deed, tmp_path: Path
) -> None:
    every = statements(receiving, 0)
    assert every > 10
    for at in range(1, every + 1):
        do_until_killed(lambda _: receiving(1), tmp_path / "ledger", str(at), before=0)
    assert in_the_book(tmp_path / "ledger") == []
    assert done_beyond([], Verb.CONTACT_RECEIVED) == 1


@pytest.mark.long
def test_killed_before_each_statement_of_deciding_nothing_is_there_in_part(
    do_until_killed: Callable[..., None], to_decide: Callable[[int], Deed], tmp_path: Path
) -> None:
    decides = to_decide(2)
    every = statements(decides, 0)
    assert every > 10
    for at in range(1, every + 1):
        do_until_killed(lambda _: decides(1), tmp_path / "ledger", str(at), before=0)
    assert in_the_book(tmp_path / "ledger") == []
    assert done_beyond([], Verb.CONTACT_DECIDED) == 1


@pytest.mark.parametrize("times", [3, LONG(200)])
def test_killed_at_any_moment_of_receiving_nothing_acknowledged_is_lost(
    kill_at_any_moment: Callable[..., list[str]], receiving: Deed, tmp_path: Path, times: int
) -> None:
    given = kill_at_any_moment(receiving, tmp_path / "ledger", times=times, seed=1)
    assert done_beyond(given, Verb.CONTACT_RECEIVED) <= times


@pytest.mark.parametrize("times", [3, LONG(100)])
def test_killed_at_any_moment_of_deciding_nothing_acknowledged_is_lost(
    kill_at_any_moment: Callable[..., list[str]], to_decide: Callable[[int], Deed], tmp_path: Path, times: int
) -> None:
    given = kill_at_any_moment(to_decide(times * AT_A_TIME), tmp_path / "ledger", times=times, seed=2)
    assert done_beyond(given, Verb.CONTACT_DECIDED) <= times
