"""Police notifications in bulk: each incident one contact with its own clock, once, however often it is tried."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from django.conf import settings
from django.db import IntegrityError, connection

from tandem.core.errors import InputError

MONDAY = datetime(2026, 11, 23, 10, 0, tzinfo=UTC)
LONG = timedelta(minutes=5)
HEAD = (
    "Incident number,Sent,Officer,Child name,Date of birth,Address,Parent or carer,Relationship,Circumstances,RAG,DASH"
)
WREN = "W1,23/11/2026 06:40,Ivo Trenchard,Wren Ashdown,04/05/2019,4 Tanpit Row,Della Ashdown,Mother,Shouting,Amber,High"
LARK = "W1,23/11/2026 06:45,Ivo Trenchard,Lark Ashdown,11/09/2022,4 Tanpit Row,Della Ashdown,Mother,Awake,Amber,"
CORIN = "W2,,Nerys Quillfeather,Corin Moor,30/01/2011,,,,Asleep in the bus station,Green,"


@pytest.fixture
def load(agency: Any, worker: Any) -> Callable[..., Any]:
    from tandem.hub.referrals.actions.notifying import begin_receiving, keep_file

    def make(*rows: str, begin: bool = True, now: datetime = MONDAY) -> Any:
        content = "\n".join((HEAD, *rows)).encode()
        file = keep_file("night.csv", content, force=agency, by=worker, now=now)
        return begin_receiving(file, by=worker, now=now) if begin else file

    return make


@pytest.fixture
def take() -> Callable[..., int]:
    from tandem.hub.referrals.actions.notifying import take_in

    return lambda now=MONDAY: take_in(now, turn=LONG)


def test_children_of_one_incident_are_siblings_of_one_contact(
    load: Callable[..., Any], take: Callable[..., int]
) -> None:
    from tandem.hub.referrals.models import Contact

    load(WREN, LARK, CORIN)
    assert take() == 2
    both, corin = Contact.objects.order_by("received_at")
    assert [told.person.name for told in both.children.all()] == ["Wren Ashdown", "Lark Ashdown"]
    assert (both.channel, both.source, both.sender_name) == ("police_list", "6", "Ivo Trenchard")
    assert both.adults.get().person.name == "Della Ashdown"
    assert both.children.get(number=2).told["police_of_child"] == "Awake"
    # From when the force sent it, the earliest of its lines; where it does not say, from when the file was loaded.
    assert both.received_at == datetime(2026, 11, 23, 6, 40, tzinfo=UTC)
    assert (corin.received_at, corin.recorded_at) == (MONDAY, MONDAY)
    assert [event.kind for event in both.events.all()] == ["submit"]


def test_what_came_before_is_passed_over_and_only_a_further_child_is_new(
    load: Callable[..., Any], take: Callable[..., int]
) -> None:
    from tandem.hub.referrals.models import Contact

    load(WREN)
    assert take() == 1
    load(WREN.replace("Wren Ashdown", "ASHDOWN, Wren"), LARK)
    assert take() == 1
    assert Contact.objects.count() == 2
    assert Contact.objects.order_by("pk")[1].children.get().person.given_name == "Lark"
    load(WREN, LARK)
    assert take() == 0


def test_nothing_is_received_before_somebody_says_so_and_stopping_stops(
    load: Callable[..., Any], take: Callable[..., int], worker: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    from tandem.hub.referrals.actions import notifying
    from tandem.hub.referrals.models import Contact, NotificationFile

    file = load(WREN, CORIN, begin=False)
    assert take() == 0
    notifying.begin_receiving(file, by=worker, now=MONDAY)
    receive = notifying.receive

    def receive_and_stop(*args: Any, **kwargs: Any) -> Any:
        notifying.stop_receiving(NotificationFile.objects.get(), now=MONDAY)
        return receive(*args, **kwargs)

    monkeypatch.setattr(notifying, "receive", receive_and_stop)
    assert take() == 1
    assert (take(), Contact.objects.count()) == (0, 1)
    monkeypatch.undo()
    notifying.begin_receiving(NotificationFile.objects.get(), by=worker, now=MONDAY)
    assert (take(), Contact.objects.count()) == (1, 2)
    assert NotificationFile.objects.get().finished_at == MONDAY


@pytest.mark.parametrize("fault", [ValueError, IntegrityError])
def test_an_incident_that_fails_keeps_no_other_waiting_and_its_file_is_not_called_received(
    load: Callable[..., Any], take: Callable[..., int], monkeypatch: pytest.MonkeyPatch, fault: type[Exception]
) -> None:
    """H1."""
    from tandem.hub.referrals.actions import notifying
    from tandem.hub.referrals.models import NotificationFile, NotificationLine

    load(WREN, CORIN)
    load("W3,,O,Lark Ashdown,,,,,x,,")
    receive = notifying.receive

    def failing(sending: Any, *, now: datetime) -> Any:
        if sending.children[0].given_name == "Wren":
            raise fault
        return receive(sending, now=now)

    monkeypatch.setattr(notifying, "receive", failing)
    assert take() == 2
    assert [each.finished_at for each in NotificationFile.objects.order_by("pk")] == [None, MONDAY]
    # Tried again with every turn, and kept as a fault once.
    assert take() == 0
    kept = NotificationLine.objects.get(state="failed")
    assert (kept.file, kept.number, kept.failed_at) == (NotificationFile.objects.order_by("pk")[0], 2, MONDAY)
    assert kept.words == ""
    monkeypatch.undo()
    assert take() == 1
    assert NotificationFile.objects.order_by("pk")[0].finished_at == MONDAY


def test_a_line_recorded_by_hand_comes_from_no_file_any_more_and_a_retry_takes_only_what_is_outstanding(
    load: Callable[..., Any],
    take: Callable[..., int],
    received: Callable[..., Any],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """H3: the rest of the incident still comes, and the file goes on by itself."""
    from tandem.hub.audit.models import Event
    from tandem.hub.referrals.actions import notifying
    from tandem.hub.referrals.models import Contact, NotificationFile, NotificationLine

    file, other = load(WREN, LARK, CORIN), load(WREN, CORIN, begin=False)
    receive = notifying.receive

    def failing(sending: Any, *, now: datetime) -> Any:
        if sending.children[0].family_name == "Ashdown":
            raise InputError("The force is closed.", hint="Open it again.")
        return receive(sending, now=now)

    monkeypatch.setattr(notifying, "receive", failing)
    assert take() == 1

    def states(of: Any) -> list[str]:
        return list(of.lines.values_list("state", flat=True))

    assert (states(file), states(other)) == (["failed", "failed", "received"], ["waits", "before"])
    assert {each.words for each in NotificationLine.objects.filter(state="failed")} == {
        "The force is closed. Open it again."
    }
    by_hand = received()
    notifying.record_by_hand(file, 2, by_hand)
    assert (states(file), states(other)) == (["by_hand", "failed", "received"], ["before", "before"])
    assert [notifying.not_received(each) for each in (file, other)] == [1, 0]
    assert Event.objects.get(verb="notification.by_hand").object_id == str(by_hand.pk)
    for number in (2, 4, 99):
        with pytest.raises(InputError, match="does not wait"):
            notifying.record_by_hand(file, number, by_hand)
    monkeypatch.undo()
    assert take() == 1
    assert [told.person.given_name for told in Contact.objects.latest("pk").children.all()] == ["Lark"]
    assert NotificationFile.objects.get(pk=file.pk).finished_at == MONDAY
    load(WREN, LARK)
    assert take() == 0


def test_the_same_line_in_two_files_is_received_once_and_waits_in_neither(
    load: Callable[..., Any], take: Callable[..., int]
) -> None:
    from tandem.hub.referrals.models import Notification, NotificationFile, NotificationLine

    load(WREN)
    load(WREN, CORIN)
    assert take() == 2
    assert [each.state for each in NotificationLine.objects.order_by("pk")] == ["received", "before", "received"]
    assert not NotificationFile.objects.filter(finished_at__isnull=True).exists()
    # Received while the other file was being loaded, so that nothing told its line.
    NotificationLine.objects.filter(state="before").update(state="waits", contact=None)
    NotificationFile.objects.update(finished_at=None)
    assert take() == 0
    assert NotificationLine.objects.filter(state="before", contact__isnull=False).count() == 1
    assert Notification.objects.count() == 2


def test_a_turn_ends_and_the_next_goes_on(load: Callable[..., Any]) -> None:
    from tandem.hub.referrals.actions.notifying import take_in
    from tandem.hub.referrals.models import Contact

    load(WREN, CORIN)
    assert take_in(MONDAY, turn=timedelta(0)) == 0
    assert take_in(MONDAY, turn=LONG) == 2
    assert Contact.objects.count() == 2


def test_a_forces_grade_is_shown_as_told_and_orders_nothing(load: Callable[..., Any], take: Callable[..., int]) -> None:
    from tandem.hub.referrals.models import Contact
    from tandem.hub.referrals.queries import queue

    rows = [
        f"W{number},23/11/2026 06:4{number},O,Child {number},,,,,x,{grade},"
        for number, grade in enumerate(("Green", "Red", "Amber"))
    ]
    load(*rows)
    take()
    assert {contact.priority for contact in Contact.objects.all()} == {""}
    told = [contact.children.get().told for contact in Contact.objects.order_by("pk")]
    assert [each["police_grade"] for each in told] == ["Green", "Red", "Amber"]
    worker = Contact.objects.first().recorded_by  # type: ignore[union-attr]
    assert [each.pk for each in queue(worker, now=MONDAY)] == list(
        Contact.objects.order_by("pk").values_list("pk", flat=True)
    )


def test_a_file_is_forgotten_after_a_fortnight_and_its_contacts_stay(
    load: Callable[..., Any], take: Callable[..., int], worker: Any
) -> None:
    from tandem.hub.referrals.actions.notifying import KEPT_FOR, begin_receiving, forget_old_files
    from tandem.hub.referrals.models import Contact, NotificationFile

    load(WREN)
    take()
    assert forget_old_files(MONDAY + KEPT_FOR - timedelta(seconds=1)) == 0
    assert forget_old_files(MONDAY + KEPT_FOR) == 1
    kept = NotificationFile.objects.get()
    assert (kept.text, kept.name, Contact.objects.count()) == ("", "", 1)
    with pytest.raises(InputError, match="no longer kept"):
        begin_receiving(kept, by=worker, now=MONDAY + KEPT_FOR)


def test_what_nobody_received_is_kept_until_somebody_says_why_not(
    load: Callable[..., Any], take: Callable[..., int]
) -> None:
    """H1: neither a line that waits nor one to be put right goes without a word."""
    from tandem.hub.audit.models import Event
    from tandem.hub.referrals.actions.notifying import KEPT_FOR, forget_file, forget_old_files, not_received
    from tandem.hub.referrals.models import NotificationFile

    load(CORIN, ",,O,Lark Ashdown,,,,,x,,")
    take()
    waits = load(WREN, begin=False)
    faulty = NotificationFile.objects.exclude(pk=waits.pk).get()
    assert [not_received(each) for each in (faulty, waits)] == [1, 1]
    assert forget_old_files(MONDAY + KEPT_FOR) == 0
    for file in (faulty, waits):
        with pytest.raises(InputError, match="were not received"):
            forget_file(file, now=MONDAY, reason=" ")
    forget_file(waits, now=MONDAY, reason="Loaded by mistake: last year’s file")
    assert Event.objects.get(verb="notifications.forgotten").reason == "Loaded by mistake: last year’s file"
    assert [bool(each.text) for each in NotificationFile.objects.order_by("pk")] == [True, False]


def test_the_database_holds_no_word_of_a_file(load: Callable[..., Any]) -> None:
    load(WREN, begin=False)
    with connection.cursor() as cursor:
        cursor.execute("SELECT name, text FROM referrals_notificationfile")
        assert not any(word in value for value in cursor.fetchone() for word in ("Wren", "Shouting", "night"))


def run_until_killed(after: int) -> None:
    connection.close()
    environment = {**os.environ, "DJANGO_SETTINGS_MODULE": settings.SETTINGS_MODULE}
    if not os.environ.get("TANDEM_TEST_POSTGRES"):
        environment["TEST_DATABASE_FILE"] = str(connection.settings_dict["NAME"])
    script = Path(__file__).with_name("receiver.py")
    done = subprocess.run([sys.executable, str(script), str(after)], env=environment, check=False, timeout=120)
    assert done.returncode == (-signal.SIGKILL if after else 0)


def check_all_once(lines: int) -> None:
    from tandem.hub.referrals.models import Contact, Event, Notification, NotificationFile, ToldOf

    run_until_killed(0)
    assert NotificationFile.objects.get().finished_at
    assert Contact.objects.count() == ToldOf.objects.count() == Notification.objects.count() == lines
    assert Event.objects.filter(kind="submit").count() == lines


def test_killed_in_the_middle_and_run_again_everything_is_there_once(load: Callable[..., Any]) -> None:
    load(*(f"W{number},,O,Child {number},,,,,x,," for number in range(6)))
    run_until_killed(3)
    check_all_once(6)


@pytest.mark.long
def test_killed_again_and_again_in_two_thousand_lines_everything_is_there_once(load: Callable[..., Any]) -> None:
    load(*(f"W{number},,O,Child {number},,,,,x,," for number in range(2_000)))
    for after in range(1, 60):
        run_until_killed(after)
    check_all_once(2_000)
