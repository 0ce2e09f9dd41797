"""What whoever sent a concern sees of it: theirs, its status, the decision, the reason meant for them; nothing else."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from tandem.core.sharing import Level
from tandem.hub.agencies.models import Agency
from tandem.hub.audit.models import Event as Audited
from tandem.hub.audit.verbs import Verb
from tandem.hub.referrals.models import Addition, Answer, Contact, Event, Priority
from tandem.hub.referrals.sending import SenderKind, SentBy

SECRET_ANSWER = "Known to our ward since 2019."
SECRET_REASONS = "Third contact; the aunt is the source."
SECRET_LEVEL = "They overstate it again."


@pytest.fixture
def referrer(person: Callable[..., Any]) -> Any:
    return person("referrer")


@pytest.fixture
def from_account(received: Callable[..., Any]) -> Callable[..., Any]:
    """A concern that an account sent."""

    def make(user: Any, **changes: Any) -> Any:
        by = SentBy(
            kind=SenderKind.PROFESSIONAL,
            name=user.name,
            agency=user.agency,
            user=user,
            email=user.email,
            source="3B",
        )
        return received(sender=by, **{"now": timezone.now(), **changes})

    return make


@pytest.fixture
def decided(from_account: Callable[..., Any], worker: Any, manager: Any, deciding: Callable[..., Any]) -> Any:
    """A concern on which another agency answered, decided and told about."""
    from tandem.hub.referrals.actions import answer, ask_partners, begin_screening, decide, set_priority, tell

    def make(user: Any, *, told: bool = True) -> Any:
        now = timezone.now()
        contact = begin_screening(from_account(user, now=now), by=worker, now=now)
        contact = set_priority(contact, Priority.AMBER, rationale="Amber.", by=manager, now=now)
        other = Agency.objects.create(name="Wend Police", kind="organisation", sector="police", opened=now.date())
        request = ask_partners(contact, [other], question="What do you hold?", reason="s47", by=worker, now=now)[0]
        answer(request, Answer.Kind.RECEIVED, words=SECRET_ANSWER, by=worker, now=now)
        choice = deciding(rationale=SECRET_REASONS, level=Level.THREE, level_differs_because=SECRET_LEVEL)
        contact = decide(Contact.objects.get(pk=contact.pk), {1: choice}, by=manager, now=now)
        if told:
            tell(contact, words="We will see Wren on Monday.", way="account", next_step="A visit", by=worker, now=now)
        return contact

    return make


def page_of(visitor: Any, contact: Contact) -> str:
    page = visitor.get(f"/partner/yours/{contact.reference}/")
    assert page.status_code == 200
    return str(page.content.decode())


def test_the_start_page_lists_ones_own_and_the_clock_in_words(person, inside, referrer, from_account) -> None:
    mine, other = from_account(referrer), from_account(person("referrer"))
    page = inside(referrer).get("/partner/").content.decode()
    assert mine.reference in page
    assert other.reference not in page
    assert "Wren Ashdown" in page
    assert "To be acknowledged by" in page


def test_what_is_late_is_said_to_be_late(inside, referrer, from_account) -> None:
    from_account(referrer, now=timezone.now() - timedelta(days=10))
    page = inside(referrer).get("/partner/").content.decode()
    assert "Should have been acknowledged by" in page


def test_the_decision_and_the_reason_meant_for_the_sender_are_shown(inside, referrer, decided) -> None:
    page = page_of(inside(referrer), decided(referrer))
    assert "A social worker will assess what the child needs." in page
    assert "We will see Wren on Monday." in page
    assert "A visit" in page


def test_before_the_reason_is_written_the_page_says_so(inside, referrer, decided) -> None:
    page = page_of(inside(referrer), decided(referrer, told=False))
    assert "A social worker will assess what the child needs." in page
    assert "Not yet written for you." in page
    assert "You are to be told by" in page


def test_g05_a_sender_never_sees_what_others_answered_or_the_deciders_own_reasons(inside, referrer, decided) -> None:
    """G05: status, decision, reason and one's own content only; never other agencies' returns."""
    contact = decided(referrer)
    visitor = inside(referrer)
    pages = page_of(visitor, contact) + visitor.get("/partner/").content.decode()
    for secret in (SECRET_ANSWER, SECRET_REASONS, SECRET_LEVEL, "Wend Police", "Amber"):
        assert secret not in pages


def test_somebody_elses_concern_does_not_exist_and_the_attempt_is_recorded(person, inside, referrer, decided) -> None:
    contact = decided(referrer)
    other = person("referrer")
    for address in (f"/partner/yours/{contact.reference}/", "/partner/yours/7KD-2QM-9XT/"):
        assert inside(other).get(address).status_code == 404
        assert inside(other).post(address, {"words": "x"}).status_code == 404
    assert Audited.objects.filter(verb=Verb.REFUSED, actor=other.pk).count() == 4
    assert not Addition.objects.exists()


def test_reading_is_recorded(inside, referrer, from_account) -> None:
    contact = from_account(referrer)
    page_of(inside(referrer), contact)
    inside(referrer).get("/partner/")
    assert Audited.objects.get(verb=Verb.CONTACT_READ).object_id == str(contact.pk)
    assert Audited.objects.filter(verb=Verb.OWN_CONTACTS_READ, actor=referrer.pk).count() == 1


def test_the_sender_adds_something(inside, referrer, from_account) -> None:
    contact = from_account(referrer)
    visitor, where = inside(referrer), f"/partner/yours/{contact.reference}/"
    assert visitor.post(where, {"what": "add", "words": " \n"}).status_code == 422
    assert visitor.post(where, {"what": "add", "words": "She has a sister."}).status_code == 302
    assert contact.additions.get().words == "She has a sister."
    assert "She has a sister." in page_of(visitor, contact)


def test_the_sender_disagrees_once_it_is_decided(inside, referrer, decided) -> None:
    contact = decided(referrer)
    visitor, where = inside(referrer), f"/partner/yours/{contact.reference}/"
    empty = visitor.post(where, {"what": "disagree", "words": ""})
    assert empty.status_code == 422
    assert visitor.post(where, {"what": "disagree", "words": "He is not safe tonight."}).status_code == 302
    event = Event.objects.get(kind="challenge_decision")
    assert (event.details["reason"], event.by) == ("He is not safe tonight.", referrer)
    assert "You told us that you disagree." in page_of(visitor, contact)


def test_before_a_decision_there_is_nothing_to_disagree_with_and_the_words_are_not_lost(
    inside, referrer, from_account
) -> None:
    contact = from_account(referrer)
    visitor, where = inside(referrer), f"/partner/yours/{contact.reference}/"
    assert "If you disagree" not in page_of(visitor, contact)
    answer = visitor.post(where, {"what": "disagree", "words": "Too early"})
    assert answer.status_code == 422
    assert not Event.objects.filter(kind="challenge_decision").exists()


def test_a_point_of_contact_sees_its_agencys_concerns_without_anything_told(person, inside, referrer, decided) -> None:
    contact = decided(referrer)
    elsewhere = Agency.objects.create(name="Elsewhere", kind="site", sector="health", opened=contact.received_at.date())
    spoc, stranger = person("single_point_of_contact"), person("single_point_of_contact")
    type(stranger).objects.filter(pk=stranger.pk).update(agency=elsewhere)
    stranger.refresh_from_db()
    page = inside(spoc).get("/partner/agency/").content.decode()
    assert contact.reference in page
    assert "Decided" in page
    for secret in ("Wren", "We will see", SECRET_ANSWER, SECRET_REASONS):
        assert secret not in page
    assert contact.reference not in inside(stranger).get("/partner/agency/").content.decode()
    assert inside(spoc).get(f"/partner/yours/{contact.reference}/").status_code == 404


def test_the_list_asks_as_much_of_the_database_for_many_as_for_few(inside, referrer, from_account) -> None:
    visitor = inside(referrer)

    def queries() -> int:
        with CaptureQueriesContext(
            connection,
        ) as asked:
            visitor.get("/partner/")
        return len(asked)

    from_account(referrer)
    few = queries()
    for _ in range(6):
        from_account(referrer)
    assert queries() == few


def test_an_account_sends_and_finds_what_it_sent(inside, referrer, short_form, send) -> None:
    visitor = inside(referrer)
    short_form(visitor)
    send(visitor)
    contact = Contact.objects.get()
    assert (contact.sent_by, contact.channel, contact.sender_agency) == (referrer, "account", referrer.agency)
    assert contact.reference in visitor.get("/partner/").content.decode()


def test_after_signing_in_a_referrer_lands_here_and_staff_at_theirs(person, generator) -> None:
    from django.test import Client

    for role, start in (("referrer", "/partner/"), ("front_door_worker", "/staff/"), ("", "/account/")):
        user = person(role, password="lantern-otter-quarry-7")
        visitor = Client()
        visitor.post("/account/login/", {"login": user.email, "password": "lantern-otter-quarry-7"})
        answer = visitor.post("/account/login/code/", {"code": generator(user)})
        assert answer.headers["Location"] == start, role
