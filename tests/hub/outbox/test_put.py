"""Putting a message in: with what makes it true or not at all, once for a key, and about nobody."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from tandem.hub.audit.record import acting
from tandem.hub.audit.verbs import Verb
from tandem.hub.outbox import kinds
from tandem.hub.outbox.actions import put
from tandem.hub.outbox.models import Message

NOW = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)


@pytest.fixture(autouse=True)
def _kind(hub) -> None:
    kinds.register("bell", lambda delivery: None)


def ring(payload=None, *, key="bell:1", **rest) -> Message:
    with acting(Verb.AGENCY_PLACED):
        return put("bell", payload or {"contact": 41}, key=key, now=NOW, **rest)


def test_a_message_is_there_once_its_action_is() -> None:
    ring()
    kept = Message.objects.get()
    assert (kept.kind, kept.payload, kept.put, kept.due) == ("bell", {"contact": 41}, NOW, NOW)
    assert kept.delivered is kept.given_up is None


def test_a_message_of_an_action_that_failed_is_not_there() -> None:
    def fail() -> None:
        with acting(Verb.AGENCY_PLACED):
            put("bell", {}, key="bell:1", now=NOW)
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fail()
    assert not Message.objects.exists()


def test_outside_a_transaction_nothing_is_put_in() -> None:
    with pytest.raises(RuntimeError):
        put("bell", {}, key="bell:1", now=NOW)


def test_the_same_key_is_the_same_message() -> None:
    first, again = ring(), ring(due=NOW + timedelta(days=1))
    assert first.pk == again.pk
    assert Message.objects.get().due == NOW


@pytest.mark.parametrize("payload", [{"contact": 42}, {"contact": 41, "more": 1}])
def test_a_key_cannot_stand_for_two_messages(payload) -> None:
    ring()
    with pytest.raises(ValueError, match="another message"):
        ring(payload)
    assert Message.objects.get().payload == {"contact": 41}


def test_a_kind_that_no_app_declares_is_refused() -> None:
    with acting(Verb.AGENCY_PLACED), pytest.raises(LookupError):
        put("trumpet", {}, key="t:1", now=NOW)


@pytest.mark.parametrize(
    "value", ["Ada Thornby", "ada@thornby.example", "he said no", "", "a,b", "x" * 81, 1.5, ["41"], {"id": 41}]
)
def test_a_payload_names_and_does_not_tell(value) -> None:
    with pytest.raises(ValueError, match="neither a number nor a reference"):
        ring({"what": value})


@pytest.mark.parametrize(
    "value", [41, True, None, "7KD-2QM-9XT", "2026-11-24T09:00:00+00:00", "decision.shared", "x" * 80]
)
def test_numbers_references_codes_and_dates_are_names(value) -> None:
    assert ring({"what": value}).payload == {"what": value}


@pytest.mark.parametrize("key", ["", "ada@thornby.example", "two words", "k" * 121])
def test_a_key_is_no_persons(key) -> None:
    with pytest.raises(ValueError, match="key"):
        ring(key=key)


def test_a_kind_is_declared_once() -> None:
    with pytest.raises(ValueError, match="declared already"):
        kinds.register("bell", lambda delivery: None)
