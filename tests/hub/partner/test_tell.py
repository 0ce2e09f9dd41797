"""The public way in: sealed, answered alike whoever it is about, and never dropped in silence."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext, override_settings
from django.utils import timezone

from tandem.hub.letterbox.actions import open_all
from tandem.hub.letterbox.kinds import handlers
from tandem.hub.letterbox.limits import limits
from tandem.hub.letterbox.models import Envelope
from tandem.hub.referrals.models import Addition, Contact
from tandem.hub.referrals.sending import Channel, SenderKind

WORDS = {"what_happened": "I hear crying at night.", "given_name": "Wren", "family_name": "Ashdown"}


def opened() -> None:
    outcome = open_all(timezone.now(), handlers())
    assert outcome.failed == 0


def receipt(page: Any) -> tuple[str, str]:
    found = re.search(r'class="reference">([^<]+)<.*class="phrase">([^<]+)<', page.content.decode(), re.DOTALL)
    assert found is not None
    return found[1], found[2]


def plain(page: Any) -> tuple[int, str, list[tuple[str, str]]]:
    reference, phrase = receipt(page)
    kept = page.content.decode().replace(reference, "REF").replace(phrase, "PHRASE")
    told = {"Content-Length", "Date", "Expires", "X-Request-ID"}
    return page.status_code, kept, sorted((k, v) for k, v in page.headers.items() if k not in told)


def test_what_anybody_tells_becomes_an_anonymous_contact_whose_clock_began_when_it_was_sent(visitor) -> None:
    page = visitor.post("/tell/", {**WORDS, "address": "4 Bracken Row", "age_told": "about 7"})
    assert page.status_code == 200
    assert not Contact.objects.exists()
    sealed = Envelope.objects.get()
    assert b"crying" not in bytes(sealed.sealed)
    opened()
    contact = Contact.objects.get()
    child = contact.children.get()
    assert (contact.channel, contact.sender_kind) == (Channel.PUBLIC, SenderKind.ANONYMOUS)
    assert contact.received_at == sealed.received
    assert contact.told == {"what_happened": "I hear crying at night."}
    assert (child.person.name, child.person.address, child.told["age_told"]) == (
        "Wren Ashdown",
        "4 Bracken Row",
        "about 7",
    )


@pytest.mark.parametrize(
    ("said", "kind"),
    [
        ({}, SenderKind.ANONYMOUS),
        ({"who": "public"}, SenderKind.ANONYMOUS),
        ({"who": "public", "sender_name": "A neighbour"}, SenderKind.PUBLIC),
        ({"sender_telephone": "01632 960 444"}, SenderKind.PUBLIC),
        ({"who": "anonymous", "sender_name": "A neighbour"}, SenderKind.ANONYMOUS),
        ({"who": "child"}, SenderKind.CHILD),
        ({"who": "somebody else entirely"}, SenderKind.ANONYMOUS),
    ],
)
def test_who_tells_decides_what_they_may_hear(visitor, said, kind) -> None:
    visitor.post(
        "/tell/",
        {
            **WORDS,
            **said,
            "safe_by": "an adult they trust",
            "safe_to": "My teacher",
            "unsafe_contact": "My uncle reads my post",
        },
    )
    opened()
    contact = Contact.objects.get()
    assert contact.sender_kind == kind
    assert (contact.told["safe_by"], contact.told["safe_to"]) == ("an adult they trust", "My teacher")
    assert contact.unsafe_contact == "My uncle reads my post"


def test_no_cookie_is_set_and_no_copy_is_kept(visitor) -> None:
    for page in (visitor.get("/tell/"), visitor.get("/tell/add/"), visitor.post("/tell/", WORDS)):
        assert not page.cookies
        assert "no-store" in page.headers["Cache-Control"]
        assert page.headers["Referrer-Policy"] == "no-referrer"
    assert not visitor.cookies
    checking = Client(enforce_csrf_checks=True)
    assert checking.post("/tell/", WORDS).status_code == 200


def test_the_answer_is_the_same_for_a_known_and_an_unknown_child(visitor, received) -> None:
    """H17: the page, its status and its headers; and nothing but the letterbox is asked."""
    received(now=datetime(2026, 11, 2, 10, tzinfo=UTC))
    pages = []
    for name in ("Wren", "Nobodyatall"):
        with CaptureQueriesContext(connection) as asked:
            pages.append(plain(visitor.post("/tell/", {**WORDS, "given_name": name})))
        tables = {table for query in asked for table in re.findall(r'(?:FROM|INTO|UPDATE) "?(\w+)', query["sql"])}
        assert tables <= {"letterbox_envelope", "letterbox_counts"}
    assert pages[0] == pages[1]


def test_more_is_added_with_the_reference_and_the_words(visitor) -> None:
    reference, phrase = receipt(visitor.post("/tell/", WORDS))
    opened()
    more = {
        "reference": reference.lower().replace("-", " "),
        "phrase": phrase.upper(),
        "what_happened": "Again tonight.",
    }
    first = visitor.post("/tell/add/", more)
    opened()
    contact = Contact.objects.get()
    assert contact.additions.get().words == "Again tonight."
    # The words prove it once; the receipt for what was added carries new ones.
    reference, phrase = receipt(first)
    visitor.post("/tell/add/", {"reference": reference, "phrase": phrase, "what_happened": "And now."})
    opened()
    assert [added.words for added in contact.additions.all()] == ["Again tonight.", "And now."]


def test_a_wrong_phrase_is_answered_alike_and_what_was_written_is_still_received(visitor) -> None:
    reference, phrase = receipt(visitor.post("/tell/", WORDS))
    opened()
    pages = [
        plain(visitor.post("/tell/add/", {"reference": reference, "phrase": words, "what_happened": "More."}))
        for words in (phrase, "heron button maple lantern", "")
    ]
    pages.append(
        plain(visitor.post("/tell/add/", {"reference": "7KD-2QM-9XT", "phrase": "x", "what_happened": "More."}))
    )
    pages.append(plain(visitor.post("/tell/add/", {"what_happened": "More."})))
    assert len({page[:2] for page in pages}) == 1
    opened()
    assert Addition.objects.count() == 1
    claims = [contact.told.get("adds_to") for contact in Contact.objects.order_by("pk")]
    assert claims == [None, reference, reference, "7KD-2QM-9XT", None]


def test_what_is_sent_twice_is_one_contact_that_says_so(visitor) -> None:
    pages = [visitor.post("/tell/", WORDS) for _ in range(2)]
    assert plain(pages[0]) == plain(pages[1])
    opened()
    contact = Contact.objects.get()
    # Of two at one moment it is either that came first.
    references = [receipt(page)[0] for page in pages]
    once = next(each for each in references if contact.key != f"envelope-{each}")
    assert once in contact.additions.get().words
    assert contact.unread_since is not None
    # Whichever receipt they kept, what they add reaches the one contact, and is added once.
    for page in pages:
        reference, phrase = receipt(page)
        more = {"reference": reference, "phrase": phrase, "what_happened": f"More, of {reference}."}
        for _ in range(2):
            visitor.post("/tell/add/", more)
            opened()
    assert Contact.objects.get() == contact
    added = [each.words for each in contact.additions.all()]
    assert [added.count(f"More, of {each}.") for each in references] == [1, 1]
    assert len(added) == 5
    visitor.post("/tell/", {**WORDS, "family_name": "Ashdowne"})
    opened()
    assert Contact.objects.count() == 2


def test_nothing_written_is_said_and_sends_nothing(visitor) -> None:
    for where in ("/tell/", "/tell/add/"):
        page = visitor.post(where, {"what_happened": " \n", "given_name": "Wren"})
        assert page.status_code == 422
    assert not Envelope.objects.exists()


def test_a_full_letterbox_says_please_telephone_and_keeps_the_words_on_the_page(visitor) -> None:
    now = timezone.now()
    Envelope.objects.bulk_create(
        Envelope(kind="concern", reference=f"X{number}", received=now, key_name="test", phrase_hash="")
        for number in range(limits(now).per_hour)
    )
    page = visitor.post("/tell/", WORDS)
    assert page.status_code == 503
    for words in ("01632 960 123", "999", "it has not been sent", "I hear crying at night."):
        assert words in page.content.decode()
    Envelope.objects.update(received=now - timedelta(hours=1, seconds=1))
    assert visitor.post("/tell/", WORDS).status_code == 200


def test_without_a_letterbox_the_page_gives_the_telephone_alone(visitor) -> None:
    with override_settings(LETTERBOX_KEYS="", LETTERBOX_PUBLIC_KEY=""):
        for where in ("/tell/", "/tell/add/"):
            page = visitor.get(where)
            assert page.status_code == 503
            assert b"01632 960 123" in page.content
            assert b"<textarea" not in page.content
            assert visitor.post(where, WORDS).status_code == 503


def test_more_than_an_envelope_holds_is_said_and_nothing_is_cut(visitor) -> None:
    page = visitor.post("/tell/", {"what_happened": "ß" * 60_000})
    assert page.status_code == 422
    assert b"more than can be sent at once" in page.content
    long = {"what_happened": "x" * 40_000, "given_name": "Wren " * 60, "sender_telephone": "0" * 90}
    assert visitor.post("/tell/", long).status_code == 200
    opened()
    contact = Contact.objects.get()
    told = contact.told | contact.children.get().told
    assert told == {**long, "given_name": long["given_name"].strip()}
