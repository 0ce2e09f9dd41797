"""Dropping in: sealed before it reaches the database, a receipt once, limits that say so, nothing lost in silence."""

from __future__ import annotations

import re
from datetime import timedelta

import pytest
from django.db import DatabaseError, connection

from tandem.core.errors import InputError
from tandem.hub.audit.context import Behalf, on_behalf
from tandem.hub.audit.models import Event
from tandem.hub.letterbox.actions import About, PleaseTelephoneError, available, clear, drop
from tandem.hub.letterbox.limits import limits
from tandem.hub.letterbox.models import Envelope
from tandem.hub.letterbox.phrases import hash_of, matches, new_phrase, new_reference, tidy_reference

FIELDS = {"worry": "A child at Otter Row is left alone", "when": "every evening"}


def from_address(address: str):
    return on_behalf(Behalf(address=address))


def test_a_receipt_has_a_reference_and_a_phrase_that_can_be_read_aloud(hub, now) -> None:
    receipt = drop("concern", FIELDS, now=now)
    assert re.fullmatch(r"[2-9C-Y]{3}-[2-9C-Y]{3}-[2-9C-Y]{3}", receipt.reference)
    assert re.fullmatch(r"[a-z]{4,11}( [a-z]{4,11}){3}", receipt.phrase)
    assert receipt.received == now
    assert Envelope.objects.get().reference == receipt.reference


def test_the_database_holds_neither_the_content_nor_the_phrase_nor_the_address(hub, now) -> None:
    with from_address("203.0.113.77"):
        receipt = drop("concern", FIELDS, now=now)
    everything = repr(list(Envelope.objects.values_list())) + repr(list(Event.objects.values_list()))
    for secret in (*FIELDS.values(), receipt.phrase, "203.0.113.77"):
        assert secret not in everything
        assert secret.encode() not in bytes(Envelope.objects.get().sealed)


def test_the_length_of_an_envelope_says_little(hub, now) -> None:
    drop("concern", {"worry": "x"}, now=now)
    drop("concern", {"worry": "x" * 900}, now=now)
    assert len({len(envelope.sealed) for envelope in Envelope.objects.all()}) == 1


def test_only_a_slow_salted_hash_of_the_phrase_is_kept(hub, now, as_slow_as_it_is) -> None:
    receipt = drop("concern", FIELDS, now=now)
    kept = Envelope.objects.get().phrase_hash
    assert kept.startswith("$argon2id$")
    assert "m=65536" in kept
    assert hash_of(receipt.phrase) != kept
    typed = f"  {receipt.phrase.replace(' ', ', ').upper()}. "
    assert matches(typed, kept)
    assert not matches(new_phrase(), kept)
    assert not matches(receipt.phrase.rsplit(" ", 1)[0], kept)


def test_phrases_are_drawn_from_many_words() -> None:
    words = {word for _ in range(3000) for word in new_phrase().split()}
    assert len(words) > 430
    assert len({new_reference() for _ in range(2000)}) == 2000


@pytest.mark.parametrize("typed", ["7KD-2QM-9XT", "7kd2qm9xt", " 7KD 2QM 9XT ", "7kd.2qm.9xt"])
def test_a_reference_is_known_however_it_is_typed(typed) -> None:
    assert tidy_reference(typed) == "7KD-2QM-9XT"


def test_from_one_address_only_so_much_an_hour(hub, now) -> None:
    limit = limits(now).per_hour_from_one_address
    with from_address("203.0.113.77"):
        for _ in range(limit):
            drop("concern", FIELDS, now=now)
        with pytest.raises(PleaseTelephoneError, match="01632 960 123") as raised:
            drop("concern", FIELDS, now=now + timedelta(minutes=59))
        assert "has not been sent" in str(raised.value)
        assert "999" in str(raised.value)
    with from_address("203.0.113.78"):
        drop("concern", FIELDS, now=now)
    with from_address("203.0.113.77"):
        drop("concern", FIELDS, now=now + timedelta(minutes=60))
    assert Envelope.objects.count() == limit + 2


def test_altogether_only_so_much_an_hour(hub, now) -> None:
    limit = limits(now).per_hour
    drop("concern", FIELDS, now=now)
    Envelope.objects.bulk_create(
        Envelope(kind="concern", reference=f"R{n}", received=now, sealed=b"", key_name="k", phrase_hash="h")
        for n in range(limit - 2)
    )
    drop("concern", FIELDS, now=now)
    with pytest.raises(PleaseTelephoneError):
        drop("concern", FIELDS, now=now)
    assert Envelope.objects.count() == limit
    drop("concern", FIELDS, now=now + timedelta(hours=1))


NEWS = ("comment", "comment_by_mail", "news_ask", "news_confirm", "news_leave", "news_never")


def many(kind: str, now, number: int, **more: str) -> None:
    usual = {"kind": kind, "received": now, "sealed": b"", "key_name": "k", "phrase_hash": "h"}
    Envelope.objects.bulk_create(Envelope(reference=f"{kind} {n}", **usual, **more) for n in range(number))


def test_nothing_of_the_news_takes_room_from_a_concern_by_address_or_altogether(hub, now) -> None:
    standing = limits(now)
    with from_address("203.0.113.77"):
        for _ in range(standing.per_hour_from_one_address + 1):
            drop("news_leave", {"token": "a" * 32}, now=now)
        digest = Envelope.objects.values_list("address_digest", flat=True)[0]
        for kind in NEWS:
            many(kind, now, standing.per_hour, address_digest=digest)
            with pytest.raises(PleaseTelephoneError):
                drop(kind, {}, now=now)
        for _ in range(standing.per_hour_from_one_address):
            drop("concern", FIELDS, now=now)
        with pytest.raises(PleaseTelephoneError):
            drop("concern", FIELDS, now=now)


def test_leaving_that_nobody_meant_stops_no_comment_and_no_confirming(hub, now) -> None:
    many("news_leave", now, limits(now).per_hour)
    for kind in ("comment", "comment_by_mail", "news_ask", "news_confirm", "not_taken"):
        drop(kind, {}, now=now)
    with pytest.raises(PleaseTelephoneError):
        drop("news_leave", {}, now=now)


def test_kinds_without_a_share_fill_the_letterbox_together(hub, now) -> None:
    many("of another room", now, limits(now).per_hour)
    with pytest.raises(PleaseTelephoneError):
        drop("concern", FIELDS, now=now)
    drop("comment", {}, now=now)


def test_an_address_cannot_be_followed_from_one_day_to_the_next_and_is_forgotten(hub, now) -> None:
    with from_address("203.0.113.77"):
        drop("concern", FIELDS, now=now)
        drop("concern", FIELDS, now=now + timedelta(minutes=1))
        drop("concern", FIELDS, now=now + timedelta(days=1))
    digests = list(Envelope.objects.values_list("address_digest", flat=True))
    assert digests[0] == digests[1] != digests[2] != ""
    clear(now + timedelta(days=1))
    assert list(Envelope.objects.values_list("address_digest", flat=True))[:2] == ["", ""]
    assert Envelope.objects.exclude(address_digest="").count() == 1


def test_more_than_an_envelope_holds_is_said_before_it_is_sent(hub, now) -> None:
    with pytest.raises(InputError, match="more than can be sent") as raised:
        drop("concern", {"worry": "x" * limits(now).longest_bytes}, now=now)
    assert not isinstance(raised.value, PleaseTelephoneError)
    assert not Envelope.objects.exists()


def test_without_a_key_one_is_told_to_telephone(hub, now, settings) -> None:
    settings.LETTERBOX_KEYS = ""
    assert not available()
    with pytest.raises(PleaseTelephoneError):
        drop("concern", FIELDS, now=now)


def test_when_the_database_fails_one_is_told_to_telephone(hub, now, monkeypatch) -> None:
    def fail(*_: object, **__: object) -> None:
        raise DatabaseError("disk is full of secrets")

    monkeypatch.setattr(Envelope, "save", fail)
    with pytest.raises(PleaseTelephoneError) as raised:
        drop("concern", FIELDS, now=now)
    assert "secrets" not in str(raised.value)


def test_what_is_dropped_in_never_depends_on_what_is_known(hub, now, django_assert_num_queries) -> None:
    """The same two statements whatever is written and whether or not the phrase is right: count, insert."""
    first = drop("concern", FIELDS, now=now)
    for about in (None, About(first.reference, first.phrase), About("7KD-2QM-9XT", "wrong words here now")):
        with django_assert_num_queries(2, connection=connection):
            drop("concern", FIELDS, now=now, about=about)
