"""Pressing "Send now": once is enough, twice is one concern, and nothing missing stands in the way."""

from __future__ import annotations

import re
import time
from threading import Thread

import pytest
from django.db import connection
from django.test import Client
from django.utils import timezone

from tandem.hub.letterbox.actions import open_all
from tandem.hub.letterbox.kinds import handlers
from tandem.hub.letterbox.models import Envelope
from tandem.hub.partner.drafts import COOKIE
from tandem.hub.partner.views.send import SENT
from tandem.hub.referrals.models import Contact, Draft
from tandem.hub.referrals.sending import Channel, SenderKind


def test_the_receipt_bears_the_reference_and_by_when_what_happens(visitor, short_form, send) -> None:
    short_form(visitor)
    receipt = visitor.get(send(visitor).headers["Location"])
    contact = Contact.objects.get()
    assert receipt.status_code == 200
    assert contact.reference in receipt.content.decode()
    assert re.search(r"By the end of \w+day \d", receipt.content.decode())
    assert b"01632 960 123" in receipt.content
    assert (contact.channel, contact.sender_kind, contact.sent_by) == (Channel.FORM, SenderKind.PROFESSIONAL, None)
    assert not Draft.objects.exists()
    assert visitor.cookies[COOKIE].value == ""


def test_sent_twice_it_is_one_concern_and_both_see_its_reference(visitor, short_form, key) -> None:
    short_form(visitor)
    posted = {"key": key(visitor)}
    pages = [visitor.get(visitor.post("/partner/form/send/", posted).headers["Location"]) for _ in range(2)]
    reference = Contact.objects.get().reference
    assert all(reference in page.content.decode() for page in pages)


def test_pressed_twice_at_one_moment_it_is_one_concern(visitor, short_form, key) -> None:
    short_form(visitor)
    posted, token = {"key": key(visitor)}, visitor.cookies[COOKIE].value
    found: list[int] = []

    def press() -> None:
        hand = Client()
        hand.cookies[COOKIE] = token
        found.append(hand.post("/partner/form/send/", posted).status_code)
        connection.close()

    presses = [Thread(target=press) for _ in range(2)]
    for each in presses:
        each.start()
    for each in presses:
        each.join()
    assert found == [302, 302]
    assert Contact.objects.count() == 1


def test_a_key_that_nobody_was_given_sends_nothing(visitor, short_form) -> None:
    short_form(visitor)
    assert visitor.post("/partner/form/send/", {"key": "0" * 32}).headers["Location"] == "/partner/"
    assert visitor.post("/partner/form/send/").headers["Location"] == "/partner/"
    assert not Contact.objects.exists()
    assert Draft.objects.exists()


def test_without_a_word_about_what_worries_it_says_what_is_wanted(visitor, fill, send) -> None:
    fill(visitor, "child/1/who", {"given_name": "Wren"})
    assert b"Tell us what worries you" in visitor.get("/partner/form/check/").content
    assert send(visitor).headers["Location"] == "/partner/form/concern/?from=check"
    assert not Contact.objects.exists()


@pytest.mark.parametrize(
    ("page", "answer"),
    [
        ("concern", {"what_happened": "Words"}),
        ("concern", {"what_happened.unknown": "yes"}),
        ("injuries", {"injuries": "A bruise"}),
        ("child/1/voice", {"own_words": "He hits me"}),
        ("factors", {"factors": ["16A"]}),
    ],
)
def test_any_way_of_saying_what_worries_is_enough(visitor, fill, send, page, answer) -> None:
    fill(visitor, page, answer)
    send(visitor)
    assert Contact.objects.get().children.get().person.name == "Name not known"


def test_what_matters_and_is_missing_is_listed_and_does_not_hold_it_back(visitor, short_form, send) -> None:
    short_form(visitor)
    page = visitor.get("/partner/form/check/")
    missing = [item.label for item in page.context["page"].missing]
    assert "Have the parents been told that you are contacting us?" in missing
    assert "Date of birth (Wren)" in missing
    assert "You can send it now and add this later." in page.content.decode()
    assert send(visitor).status_code == 302


def test_not_known_is_an_answer_and_is_not_listed_as_missing(visitor, short_form, fill) -> None:
    short_form(visitor)
    fill(visitor, "parents", {"parents_told": "not-known", "agreement": "not-known"})
    missing = " ".join(item.label for item in visitor.get("/partner/form/check/").context["page"].missing)
    assert "parents" not in missing
    assert "agree" not in missing


def test_parents_not_told_without_a_reason_is_sent_and_chased(visitor, short_form, fill, send) -> None:
    short_form(visitor)
    fill(visitor, "parents", {"parents_told": "no"})
    assert "If not, why not?" in [item.label for item in visitor.get("/partner/form/check/").context["page"].missing]
    send(visitor)
    contact = Contact.objects.get()
    assert (contact.parents_told, contact.told["parents_told"]) == ("not_recorded", "no")


def test_names_longer_than_the_hub_keeps_are_sent_whole(visitor, short_form, fill, send) -> None:
    name = "Wren " * 40
    fill(visitor, "child/1/who", {"given_name": name, "seen": "given_name"})
    fill(visitor, "you", {"sender_name": "x" * 500, "seen": "sender_name"})
    fill(visitor, "concern", {"what_happened": "y" * 30_000, "seen": "what_happened"})
    send(visitor)
    contact = Contact.objects.get()
    child = contact.children.get()
    assert (child.told["given_name"], child.person.given_name) == (name.strip(), name.strip()[:100])
    assert contact.told["sender_name"] == "x" * 500
    assert len(contact.told["what_happened"]) == 30_000


def test_a_character_that_no_database_keeps_is_left_out(visitor, fill, send) -> None:
    fill(visitor, "child/1/who", {"given_name": "Wr\x00en"})
    fill(visitor, "concern", {"what_happened": "a\x00b\r\nc"})
    send(visitor)
    contact = Contact.objects.get()
    assert contact.children.get().person.given_name == "Wren"
    assert contact.told["what_happened"] == "ab\nc"


def test_several_children_and_what_an_adult_is_to_each(visitor, short_form, fill, send) -> None:
    short_form(visitor)
    fill(visitor, "child/2/who", {"given_name": "Lark"})
    fill(visitor, "child/3/who", {})
    marks = [each["mark"] for each in Draft.objects.get().answers["children"]]
    assert len(marks) == 2
    answers = {
        f"relationship.{marks[0]}": "mother",
        f"responsibility.{marks[0]}": "yes",
        f"relationship.{marks[1]}": "aunt",
        f"responsibility.{marks[1]}": "no",
    }
    fill(visitor, "adult/1/who", {"given_name": "Ada", **answers})
    send(visitor)
    contact = Contact.objects.get()
    told = {
        relation.child.given_name: (relation.kind, relation.responsibility)
        for child in contact.children.all()
        for relation in child.person.adults.all()
    }
    assert told == {"Wren": ("mother", "yes"), "Lark": ("aunt", "no")}


def test_taking_a_child_off_takes_what_adults_are_to_them(visitor, short_form, fill, send) -> None:
    short_form(visitor)
    fill(visitor, "child/2/who", {"given_name": "Lark"})
    first, second = (each["mark"] for each in Draft.objects.get().answers["children"])
    fill(visitor, "adult/1/who", {f"relationship.{first}": "mother", f"relationship.{second}": "aunt"})
    visitor.post("/partner/form/child/1/remove/")
    send(visitor)
    child = Contact.objects.get().children.get()
    assert (child.person.given_name, child.person.adults.get().kind) == ("Lark", "aunt")


def test_the_agency_is_recognised_by_its_name_and_otherwise_kept_in_the_senders_words(
    agency, visitor, short_form, fill, send
) -> None:
    for typed, known in (("thornby  TRUST", agency), ("A nursery nobody knows", None)):
        short_form(visitor)
        fill(visitor, "you", {"sender_agency": typed})
        send(visitor)
        contact = Contact.objects.latest("pk")
        assert (contact.sender_agency, contact.sender_agency_name) == (known, "" if known else typed)


def test_more_can_be_added_while_the_browser_is_open_and_by_nobody_else(visitor, short_form, send) -> None:
    short_form(visitor)
    send(visitor)
    assert visitor.post("/partner/sent/add/", {"words": " "}).status_code == 422
    visitor.post("/partner/sent/add/", {"words": "She has a sister."})
    assert Contact.objects.get().additions.get().words == "She has a sister."
    assert Client().post("/partner/sent/add/", {"words": "Not mine"}).headers["Location"] == "/partner/"
    assert Contact.objects.get().additions.count() == 1


def test_the_receipt_is_open_only_to_a_cookie_of_our_own_and_for_two_hours(
    visitor, short_form, send, monkeypatch
) -> None:
    short_form(visitor)
    send(visitor)
    contact, at = Contact.objects.get(), time.time()

    def opens(hand: Client) -> bool:
        return hand.get("/partner/sent/").status_code == 200

    assert opens(visitor)
    forger = Client()
    forger.cookies[SENT] = contact.key
    assert not opens(forger)
    for later, still in ((7199, True), (7202, False)):
        monkeypatch.setattr("django.core.signing.time.time", lambda later=later: at + later)
        assert opens(visitor) is still


def test_the_reference_alone_opens_nothing_that_came_through_the_public_door(visitor) -> None:
    visitor.post("/tell/", {"what_happened": "I hear crying at night."})
    open_all(timezone.now(), handlers())
    contact = Contact.objects.get()
    assert contact.key == f"envelope-{Envelope.objects.get().reference}"
    stranger = Client()
    assert stranger.post("/partner/form/send/", {"key": contact.key}).headers["Location"] == "/partner/"
    stranger.cookies[SENT] = contact.key
    assert stranger.get("/partner/sent/").headers["Location"] == "/partner/"
    assert stranger.post("/partner/sent/add/", {"words": "Not theirs"}).headers["Location"] == "/partner/"
    assert not contact.additions.exists()


@pytest.mark.parametrize("state", ["suspended", "without a second factor", "of a role that does not send", "no role"])
def test_no_account_rule_stops_a_concern(person, inside, short_form, send, state) -> None:
    role = {"of a role that does not send": "director", "no role": ""}.get(state, "referrer")
    user = person(role, factor=state != "without a second factor")
    visitor = inside(user)
    if state == "suspended":
        type(user).objects.update(is_active=False)
    short_form(visitor)
    assert send(visitor).headers["Location"] == "/partner/sent/"
    contact = Contact.objects.get()
    # A suspended account vouches for nobody, but what it sends is still its own.
    assert (contact.channel, contact.sent_by) == (Channel.FORM, user if state == "suspended" else None)
    assert contact.received_at <= timezone.now()
