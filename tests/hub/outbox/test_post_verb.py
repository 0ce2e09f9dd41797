"""``tandem post``: whoever runs the hub sees what did not go, and has it tried again."""

from __future__ import annotations

from datetime import timedelta

import pytest
from django.utils import timezone

from tandem.cli import run
from tandem.hub.audit.models import Event
from tandem.hub.audit.record import acting
from tandem.hub.audit.verbs import Verb
from tandem.hub.letterbox.actions import drop, open_all
from tandem.hub.outbox import kinds
from tandem.hub.outbox.actions import put
from tandem.hub.outbox.delivery import GIVE_UP_AFTER, drain
from tandem.hub.outbox.models import Message


def fail(delivery: kinds.Delivery) -> None:
    raise ConnectionRefusedError


@pytest.fixture(autouse=True)
def _started(hub, monkeypatch) -> None:
    monkeypatch.setattr("tandem.cli.hub_setup.start_django", lambda **_: None)


def test_nothing_to_see(capsys) -> None:
    assert run(["post", "list"]) == 0
    assert capsys.readouterr().out == "Everything has been delivered and opened.\n"


def test_what_did_not_go_is_listed_and_tried_again(capsys) -> None:
    kinds.register("bell", fail, outside=True)
    then = timezone.now() - GIVE_UP_AFTER
    with acting(Verb.AGENCY_PLACED):
        put("bell", {}, key="bell:7KD-2QM-9XT", now=then)
    receipt = drop("concern", {}, now=timezone.now() - timedelta(hours=1))
    assert run(["post", "list"]) == 1
    said = capsys.readouterr().out
    assert "bell:7KD-2QM-9XT" in said
    assert "tried 0 times" in said
    assert f"letterbox  {receipt.reference}" in said
    assert "is the worker running?" in said
    drain()
    open_all(timezone.now(), {})
    run(["post", "list"])
    said = capsys.readouterr().out
    assert "given up  ConnectionRefusedError" in said
    assert "nobody is declared" in said
    assert run(["post", "retry", "bell:7KD-2QM-9XT", "--reason", "mended"]) == 0
    assert Message.objects.get().given_up is None
    assert Event.objects.get(verb=Verb.MESSAGE_RETRIED).reason == "mended"


@pytest.mark.parametrize("key", ["bell:none"])
def test_a_message_that_is_not_there_is_said(capsys, key) -> None:
    assert run(["post", "retry", key, "--reason", "x"]) == 2
    assert "tandem post list" in capsys.readouterr().err
