"""Delivering: once where the database is all it changes, again after a failure, by one worker at a time, and dated."""

from __future__ import annotations

import threading
from datetime import UTC, datetime, timedelta

import pytest
from django.db import connection
from hypothesis import given
from hypothesis import strategies as st

from tandem.core.errors import InputError
from tandem.hub.agencies.models import Agency
from tandem.hub.audit.models import Event
from tandem.hub.audit.record import acting
from tandem.hub.audit.verbs import Verb
from tandem.hub.outbox import kinds, queries
from tandem.hub.outbox.actions import KEPT, forget, put, try_again
from tandem.hub.outbox.delivery import GIVE_UP_AFTER, LEASE, drain, wait_after
from tandem.hub.outbox.kinds import Delivery, Undeliverable
from tandem.hub.outbox.models import Message, Outcome

NOW = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)
SECOND = timedelta(seconds=1)


def ring(*keys: str, kind: str = "bell", due: datetime = NOW) -> None:
    with acting(Verb.AGENCY_PLACED):
        for key in keys:
            put(kind, {"key": key}, key=key, now=NOW, due=due)


def at(moment: datetime):
    return drain(clock=lambda: moment)


def declare(handler, *, kind: str = "bell", outside: bool = True) -> None:
    kinds.register(kind, handler, outside=outside)


def fail(delivery: Delivery) -> None:
    raise ConnectionRefusedError


def test_a_message_is_delivered_once_and_the_attempt_is_dated(hub) -> None:
    got: list[Delivery] = []
    declare(got.append)
    ring("a")
    assert at(NOW).delivered == 1
    assert at(NOW + SECOND).delivered == 0
    assert got == [Delivery("a", {"key": "a"}, 1, NOW)]
    message = Message.objects.get()
    assert (message.delivered, message.leased_until) == (NOW, None)
    attempt = message.history.get()
    assert (attempt.began, attempt.ended, attempt.outcome) == (NOW, NOW, Outcome.DELIVERED)
    assert Event.objects.get(verb=Verb.MESSAGE_DELIVERED).object_id == str(message.pk)


def test_nothing_is_delivered_before_it_is_due(hub) -> None:
    got: list[Delivery] = []
    declare(got.append)
    ring("a", due=NOW + 10 * SECOND)
    at(NOW + 9 * SECOND)
    assert not got
    at(NOW + 10 * SECOND)
    assert len(got) == 1


def test_the_longest_due_goes_first(hub) -> None:
    got: list[str] = []
    declare(lambda delivery: got.append(delivery.key))
    ring("late", due=NOW - SECOND)
    ring("early", due=NOW - 2 * SECOND)
    at(NOW)
    assert got == ["early", "late"]


def test_a_failure_is_tried_again_later_and_later(hub) -> None:
    declare(fail)
    ring("a")
    moment = NOW
    for attempt in range(1, 5):
        assert at(moment).failed == 1
        message = Message.objects.get()
        assert (message.attempts, message.fault) == (attempt, "ConnectionRefusedError")
        assert message.due == moment + wait_after(attempt)
        assert at(message.due - SECOND).failed == 0
        moment = message.due
    assert message.history.first().began == NOW
    assert {each.outcome for each in message.history.all()} == {Outcome.FAILED}


@given(st.integers(1, 10_000))
def test_waits_double_up_to_an_hour(attempt) -> None:
    wait = wait_after(attempt)
    assert timedelta(seconds=30) <= wait <= timedelta(hours=1)
    assert wait <= wait_after(attempt + 1) <= max(2 * wait, timedelta(hours=1))


def test_after_three_days_it_is_given_up_and_staff_see_it_and_can_try_again(hub) -> None:
    declare(fail)
    ring("a")
    at(NOW + GIVE_UP_AFTER - SECOND)
    assert not queries.given_up().exists()
    at(NOW + GIVE_UP_AFTER + timedelta(hours=1))
    message = queries.given_up().get()
    assert message in queries.undelivered(message.given_up, kind="bell")
    assert at(NOW + timedelta(days=30)).failed == 0
    assert Event.objects.get(verb=Verb.MESSAGE_GIVEN_UP).reason == "ConnectionRefusedError"

    later = NOW + timedelta(days=31)
    try_again(message, now=later, reason="the server is mended")
    assert at(later).failed == 1
    assert Message.objects.get().given_up is None
    with pytest.raises(InputError):
        try_again(message, now=later, reason="again")


def test_what_can_never_be_delivered_is_given_up_at_once(hub) -> None:
    def refuse(delivery: Delivery) -> None:
        raise Undeliverable("no such mailbox (550)")

    declare(refuse)
    ring("a", "b")
    assert at(NOW).failed == 2
    assert {message.fault for message in queries.given_up()} == {"no such mailbox (550)"}


def test_after_a_failure_outside_that_kind_rests_until_the_next_turn_and_no_other_does(hub) -> None:
    got: list[str] = []
    declare(fail)
    declare(lambda delivery: got.append(delivery.key), kind="horn")
    ring("a", "b")
    ring("c", kind="horn")
    assert at(NOW) == type(at(NOW))(delivered=1, failed=1)
    assert got == ["c"]


def test_a_kind_that_is_no_longer_declared_waits_and_says_so(hub) -> None:
    declare(fail)
    ring("a")
    kinds._KINDS.pop("bell")
    at(NOW)
    assert Message.objects.get().fault == "LookupError"


def test_an_effect_in_the_database_is_there_with_the_delivery_or_not_at_all(agency) -> None:
    def rename_and_fail(delivery: Delivery) -> None:
        Agency.objects.update(name="Renamed")
        if delivery.attempt == 1:
            raise ZeroDivisionError

    declare(rename_and_fail, outside=False)
    ring("a")
    at(NOW)
    assert Agency.objects.get().name == "Thornby Trust"
    at(NOW + wait_after(1))
    assert Agency.objects.get().name == "Renamed"
    assert Message.objects.get().delivered is not None


def test_an_attempt_that_was_cut_off_is_taken_over_when_its_lease_runs_out(hub) -> None:
    got: list[Delivery] = []

    def die(delivery: Delivery) -> None:
        got.append(delivery)
        if delivery.attempt == 1:
            raise KeyboardInterrupt

    declare(die)
    ring("a")
    with pytest.raises(KeyboardInterrupt):
        at(NOW)
    at(NOW + LEASE - SECOND)
    assert len(got) == 1
    at(NOW + LEASE)
    assert [delivery.attempt for delivery in got] == [1, 2]
    assert [each.outcome for each in Message.objects.get().history.all()] == [Outcome.INTERRUPTED, Outcome.DELIVERED]


def test_a_worker_slower_than_its_lease_changes_nothing_in_the_database(agency) -> None:
    """Its message was taken over meanwhile: the one who took it over has the last word."""

    def overtaken(delivery: Delivery) -> None:
        if delivery.attempt == 1:
            Message.objects.update(attempts=2, leased_until=NOW + 2 * LEASE)
        Agency.objects.update(name=f"By attempt {delivery.attempt}")

    declare(overtaken, outside=False)
    ring("a")
    assert at(NOW).delivered == 0
    assert Agency.objects.get().name == "Thornby Trust"
    assert Message.objects.get().delivered is None


def test_a_turn_ends_after_a_while_and_the_next_goes_on(hub) -> None:
    """A slow mail server may not keep the worker from its other work."""
    seconds = [0]

    def slow(delivery: Delivery) -> None:
        seconds[0] += 3

    declare(slow)
    ring(*(f"k{n}" for n in range(6)))
    assert drain(clock=lambda: NOW + seconds[0] * SECOND).delivered == 4
    assert drain(clock=lambda: NOW + seconds[0] * SECOND).delivered == 2


def test_what_was_delivered_long_ago_is_forgotten_and_nothing_else(hub) -> None:
    declare(lambda delivery: None)
    ring("a", "b")
    at(NOW)
    Message.objects.filter(key="b").update(delivered=None)
    assert forget(NOW + KEPT) == 0
    assert forget(NOW + KEPT + SECOND) == 1
    assert Message.objects.get().key == "b"


def test_many_workers_deliver_each_message_once(hub, django_db_blocker) -> None:
    got: list[str] = []
    declare(lambda delivery: got.append(delivery.key))
    keys = [f"k{n}" for n in range(40)]
    ring(*keys)
    start = threading.Barrier(4)

    def work() -> None:
        with django_db_blocker.unblock():
            start.wait()
            while Message.objects.filter(delivered__isnull=True).exists():
                at(NOW)
            connection.close()

    workers = [threading.Thread(target=work) for _ in range(4)]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    assert sorted(got) == sorted(keys)
