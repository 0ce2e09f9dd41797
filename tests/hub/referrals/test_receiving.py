"""A concern is accepted as it was told, once, and its clocks count from when it reached us."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from django.db import connection

from tandem.core.errors import InputError
from tandem.core.sharing import Level
from tandem.core.sharing_decisions import Consent, ParentsInformed, ParentsTold

MONDAY = datetime(2026, 11, 23, 10, 0, tzinfo=UTC)


def test_what_was_sent_is_kept_as_it_was_told(received: Callable[..., Any]) -> None:
    from tandem.hub.referrals.models import Contact

    contact = Contact.objects.get(pk=received().pk)
    assert contact.told == {"what_happened": "He came to clinic hungry and frightened.", "when": None}
    assert [child.person.name for child in contact.children.all()] == ["Wren Ashdown"]
    assert (contact.sender_name, contact.source, contact.level_asserted) == ("Ottoline Marsh", "3B", "4")


def test_not_known_is_kept_apart_from_blank(received: Callable[..., Any]) -> None:
    told = received().told
    assert told["when"] is None
    assert "where" not in told


def test_the_same_key_is_the_same_concern(received: Callable[..., Any], concern: Callable[..., Any]) -> None:
    from tandem.hub.referrals.actions import receive
    from tandem.hub.referrals.models import Contact

    sending = concern()
    first = receive(sending, now=MONDAY)
    again = receive(sending, now=MONDAY + timedelta(minutes=1))
    assert again.reference == first.reference
    assert Contact.objects.count() == 1


def test_the_working_day_counts_from_receipt(received: Callable[..., Any]) -> None:
    friday = datetime(2026, 11, 27, 16, 0, tzinfo=UTC)
    contact = received(now=friday)
    assert contact.next_due.date() == date(2026, 11, 30)
    assert contact.next_clock in {"C1", "C2"}


def test_a_concern_told_earlier_counts_from_then(received: Callable[..., Any], worker: Any) -> None:
    from tandem.hub.referrals.sending import Channel

    rung = MONDAY - timedelta(hours=3)
    contact = received(channel=Channel.TELEPHONE, received_at=rung, recorded_by=worker)
    assert contact.received_at == rung
    assert [event.kind for event in contact.events.all()] == ["take_by_phone"]
    assert contact.events.get().actor == "front_door_worker"


def test_receipt_cannot_be_dated_in_the_future(received: Callable[..., Any]) -> None:
    assert received(received_at=MONDAY + timedelta(days=2)).received_at == MONDAY


@pytest.mark.parametrize("told", list(ParentsTold))
@pytest.mark.parametrize("level", list(Level))
def test_nothing_left_unanswered_stops_a_concern(received: Callable[..., Any], level: Level, told: ParentsTold) -> None:
    """G38: "not recorded" is an answer at every level."""
    reason = "increased_risk_to_child" if told is ParentsTold.NO else None
    contact = received(level=level, parents=ParentsInformed(told, reason), agreement=Consent.NOT_RECORDED)
    assert contact.state == "received"


def test_the_ground_for_sharing_is_derived_and_kept(received: Callable[..., Any]) -> None:
    """G38 and G39: nobody is asked for an article of law, and the decision to share stands recorded."""
    record = received(told={}).sharing.get()
    assert record.article_6 == "6(1)(e)"
    assert record.shared


def test_a_child_without_a_name_is_enough(received: Callable[..., Any]) -> None:
    from tandem.hub.referrals.sending import ToldChild

    contact = received(children=(ToldChild(told={"description": "About six, red coat"}),))
    assert contact.children.get().person.name == "Name not known"


def test_nobody_at_all_is_refused_in_words(concern: Callable[..., Any]) -> None:
    with pytest.raises(InputError, match="No child is described"):
        replace(concern(), children=())


def test_siblings_share_a_contact_and_adults_stand_to_each_of_them(received: Callable[..., Any]) -> None:
    from tandem.hub.referrals.sending import Responsibility, ToldAdult, ToldChild

    contact = received(
        children=(ToldChild(given_name="Wren", family_name="Ashdown"), ToldChild(given_name="Lark")),
        adults=(
            ToldAdult(
                given_name="Marta",
                relationships={0: "mother", 1: "aunt"},
                responsibility={0: Responsibility.YES},
            ),
        ),
    )
    first, second = contact.children.all()
    assert first.person.adults.get().responsibility == "yes"
    assert (second.person.adults.get().kind, second.person.adults.get().responsibility) == ("aunt", "not_known")


def test_the_database_holds_no_word_of_what_was_told(received: Callable[..., Any]) -> None:
    """G34: read as the database holds it, no narrative and no address can be made out."""
    from tandem.hub.referrals.sending import ToldChild

    child = ToldChild(given_name="Wren", told={"address": "9 Bittern Wharf"}, address_is_confidential=True)
    received(children=(child,), unsafe_contact="He reads her telephone")
    tables = ("referrals_contact", "referrals_toldof", "children_person", "referrals_event", "referrals_sharingrecord")
    with connection.cursor() as cursor:
        for table in tables:
            cursor.execute(f"SELECT * FROM {table}")
            rows = repr(cursor.fetchall())
            assert "Bittern" not in rows
            assert "hungry" not in rows
            assert "reads her" not in rows


def test_receiving_is_recorded_with_the_change(received: Callable[..., Any]) -> None:
    from tandem.hub.audit.models import Event as Recorded

    contact = received()
    done = Recorded.objects.get(verb="contact.received")
    assert (done.object_type, done.object_id) == ("referrals_contact", str(contact.pk))


def test_a_name_that_cannot_be_filed_stops_nothing(
    received: Callable[..., Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    """G56: when searching fails the concern is taken, and the person is filed later."""
    from tandem.hub.children import actions
    from tandem.hub.children.models import SearchKey

    def fails(_: object) -> None:
        raise ValueError("no keys today")

    with monkeypatch.context() as patch:
        patch.setattr(actions, "file_under", fails)
        assert received().state == "received"
    assert not SearchKey.objects.exists()
    assert actions.file_the_unfiled() == 1
    assert SearchKey.objects.exists()
