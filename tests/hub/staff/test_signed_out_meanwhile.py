"""A form sent from a session that had ended: what was typed is there again for whoever typed it, and nobody else."""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from django.core import signing
from django.db import connection
from django.test import Client
from django.utils import timezone

WORDS = "Seen alone, and afraid to go home"
HOUR = 3600


@pytest.fixture
def left_alone(inside: Callable[..., Client], monkeypatch: pytest.MonkeyPatch) -> Callable[..., Client]:
    """A browser in which somebody signed in and then did nothing for an hour; it minds forgery as a real one does."""
    from tandem.hub.middleware import SessionLimits

    def make(user: Any, *, seconds: float = HOUR) -> Client:
        browser = Client(enforce_csrf_checks=True)
        browser.cookies = inside(user).cookies
        at = time.time() - seconds
        with monkeypatch.context() as past:
            past.setattr(time, "time", lambda: at)
            bound = SessionLimits.binding(browser.session.session_key)
            browser.cookies[SessionLimits.cookie] = signing.TimestampSigner(salt=SessionLimits.salt).sign(bound)
        return browser

    return make


def send(browser: Client, where: str, said: dict[str, Any], *, page: str) -> Any:
    """Send a form as a browser does that still shows the page."""
    token = "t" * 32
    browser.cookies["csrftoken"] = token
    return browser.post(where, {**said, "csrfmiddlewaretoken": token}, headers={"referer": f"http://testserver{page}"})


@pytest.fixture
def contact(screened: Callable[..., Any]) -> Any:
    return screened(now=timezone.now())


@pytest.fixture
def page(contact: Any) -> str:
    return f"/staff/front-door/contacts/{contact.reference}/"


@pytest.fixture
def decision(contact: Any) -> dict[str, Any]:
    return {
        "child1-seen": contact.version,
        "child1-code": "decide_assessment",
        "child1-level": "4",
        "child1-legal_test": "child_in_need",
        "child1-rationale": WORDS,
    }


def test_a_decision_is_in_its_form_again_after_signing_in_and_is_made_only_when_it_is_sent(
    left_alone: Callable[..., Client],
    inside: Callable[..., Client],
    manager: Any,
    contact: Any,
    page: str,
    *,
    decision: dict[str, Any],
) -> None:
    from tandem.hub.accounts.models import KeptWords
    from tandem.hub.referrals.models import Decision

    browser = left_alone(manager)
    answer = send(browser, f"{page}decide/", decision, page=page)
    assert answer.status_code == 302
    assert answer.headers["Location"] == f"/account/login/?next={page}"
    with connection.cursor() as cursor:
        cursor.execute("SELECT words FROM accounts_keptwords")
        ((kept,),) = cursor.fetchall()
    assert "afraid" not in kept
    again = inside(manager)
    for _ in range(2):
        body = again.get(page).content.decode()
        assert "What you had written is here again" in body
        assert WORDS in body
        assert '<option value="decide_assessment" selected>' in body
    assert not Decision.objects.exists()
    contact.refresh_from_db()
    assert again.post(f"{page}decide/", {**decision, "child1-seen": contact.version}).status_code == 302
    assert Decision.objects.get().rationale == WORDS
    assert not KeptWords.objects.exists()
    assert "here again" not in again.get(page).content.decode()


def test_nobody_else_sees_it_and_nobody_once_it_is_too_late(
    left_alone: Callable[..., Client],
    inside: Callable[..., Client],
    person: Callable[..., Any],
    manager: Any,
    page: str,
    *,
    decision: dict[str, Any],
) -> None:
    from tandem.hub.accounts.kept_words import KEPT_FOR
    from tandem.hub.accounts.models import KeptWords

    send(left_alone(manager), f"{page}decide/", decision, page=page)
    other = inside(person("front_door_manager"))
    assert WORDS not in other.get(page).content.decode()
    KeptWords.objects.update(kept_at=timezone.now() - KEPT_FOR + timedelta(minutes=1))
    assert WORDS in inside(manager).get(page).content.decode()
    KeptWords.objects.update(kept_at=timezone.now() - KEPT_FOR)
    assert WORDS not in inside(manager).get(page).content.decode()


def test_it_is_kept_only_of_a_session_that_was_there_and_by_the_page_itself(
    left_alone: Callable[..., Client], inside: Callable[..., Client], manager: Any, page: str, decision: dict[str, Any]
) -> None:
    """No cookie of the session, another's, none at all, or a form that another site made up: nothing is kept."""
    from tandem.hub.accounts.models import KeptWords
    from tandem.hub.middleware import SessionLimits

    without, anothers, nobody = left_alone(manager), left_alone(manager), Client(enforce_csrf_checks=True)
    del without.cookies[SessionLimits.cookie]
    anothers.cookies[SessionLimits.cookie] = inside(manager).cookies[SessionLimits.cookie].value
    for browser in (without, anothers, nobody):
        assert send(browser, f"{page}decide/", decision, page=page).status_code == 302
    forged = left_alone(manager)
    assert forged.post(f"{page}decide/", decision).status_code == 403
    assert not KeptWords.objects.exists()


def test_what_asks_for_a_secret_is_never_kept(
    left_alone: Callable[..., Client], person: Callable[..., Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    from django.http import QueryDict

    from tandem.hub.accounts import kept_words
    from tandem.hub.accounts.models import KeptWords

    user = person("front_door_manager", password="lantern-otter-quarry-7")
    change = {"oldpassword": "lantern-otter-quarry-7", "password1": WORDS, "password2": WORDS}
    send(left_alone(user), "/account/password/change/", change, page="/account/password/change/")
    send(left_alone(user), "/account/2fa/totp/activate/", {"code": "123456"}, page="/account/2fa/totp/activate/")
    assert not KeptWords.objects.exists()
    worth = kept_words.worth_keeping
    assert worth("/staff/x/", QueryDict("words=a&csrfmiddlewaretoken=b")) == {"words": ["a"]}
    assert worth("/staff/x/", QueryDict("words=a&password=b")) == {}
    assert worth("/edit/x/", QueryDict("words=a")) == {}
    monkeypatch.setattr(kept_words, "_MOST", 10)
    assert worth("/staff/x/", QueryDict(f"words={'a' * 10}"))
    assert worth("/staff/x/", QueryDict(f"words={'a' * 11}")) == {}


def test_of_several_forms_that_ask_alike_the_one_is_filled_that_was_written_in(
    left_alone: Callable[..., Client], inside: Callable[..., Client], manager: Any, contact: Any, page: str
) -> None:
    from tandem.hub.referrals.actions import ask_sender

    said = {"seen": contact.version, "words": WORDS}
    send(left_alone(manager), f"{page}write-down/", said, page=page)
    send(
        left_alone(manager), f"{page}ask-sender/", {"seen": contact.version, "question": "Who was with him?"}, page=page
    )
    body = inside(manager).get(page).content.decode()
    assert body.count(WORDS) == 1
    assert body.count("Who was with him?") == 1
    assert f'value="{contact.version}"' in body
    ask_sender(contact, "Where is he now?", safe=True, by=manager, now=timezone.now())
    body = inside(manager).get(page).content.decode()
    assert "somebody else was quicker. You had written:" in body
    assert "<blockquote>Who was with him?</blockquote>" in body


def test_a_step_with_those_who_came_is_written_in_again_or_shown_where_it_can_follow_no_more(
    left_alone: Callable[..., Client],
    inside: Callable[..., Client],
    contact: Any,
    deciding: Callable[..., Any],
    manager: Any,
) -> None:
    from tandem.hub.referrals.actions import decide
    from tandem.hub.referrals.models import ToldOf

    decide(contact, {1: deciding(code="decide_strategy")}, by=manager, now=timezone.now())
    where = f"/staff/cases/{contact.reference}/1/steps/hold_strategy_discussion/"
    said = {
        "seen": 1,
        "happened": "2026-11-20T10:00",
        "seat0-name": "Ottoline Marsh",
        "seat0-role": "Health visitor",
        "seat0-partner": "health",
        "seat0-came": "attended",
        "seat1-name": "Lowell Pike",
        "seat1-role": "",
        "seat1-partner": "police",
        "seat1-came": "apologies",
    }
    send(left_alone(manager), where, said, page=where)
    again = inside(manager).get(where)
    body = again.content.decode()
    assert again.status_code == 200
    assert "here again" in body
    assert 'value="2026-11-20T10:00"' in body
    assert body.count("Lowell Pike") == 1
    ToldOf.objects.update(state="closed")
    gone = inside(manager).get(where)
    assert gone.status_code == 409
    assert "Lowell Pike" in gone.content.decode()


def test_a_reviewers_finding_and_a_referrers_addition_are_there_again(
    left_alone: Callable[..., Client],
    inside: Callable[..., Client],
    person: Callable[..., Any],
    received: Callable[..., Any],
    manager: Any,
    *,
    worker: Any,
) -> None:
    from tandem.hub.accounts.models import KeptWords
    from tandem.hub.children.emergencies import open_in_emergency
    from tandem.hub.children.models import EmergencyOpening
    from tandem.hub.children.sealing_records import seal

    now = timezone.now()
    guardian, sender = person("auditor"), person("referrer")
    mine = received(now=now)
    mine.sent_by = sender
    mine.save()
    child = received(now=now).children.get().person
    seal(child, reason="Adopted", by=manager, now=now)
    danger = EmergencyOpening.Category.DANGER
    opening = open_in_emergency(child, category=danger, reason="She rang and the line went dead.", by=worker, now=now)
    openings, own = "/staff/emergency-openings/", f"/partner/yours/{mine.reference}/"
    review = {f"o{opening.pk}-finding": WORDS, f"o{opening.pk}-justified": "yes"}
    for user, where, said, page in (
        (guardian, f"{openings}{opening.pk}/", review, openings),
        (sender, own, {"what": "add", "words": WORDS}, own),
    ):
        send(left_alone(user), where, said, page=page)
        browser = inside(user)
        body = browser.get(page).content.decode()
        assert body.count(WORDS) == 1, page
        assert "here again" in body
        assert browser.post(where, said).status_code == 302
        assert not KeptWords.objects.exists()


def test_an_agencys_answer_and_what_somebody_is_related_to_are_there_again(
    left_alone: Callable[..., Client],
    inside: Callable[..., Client],
    person: Callable[..., Any],
    worker: Any,
    manager: Any,
    *,
    contact: Any,
    agency: Any,
) -> None:
    from tandem.hub.referrals.actions import ask_partners, set_priority
    from tandem.hub.referrals.models import Priority

    now = timezone.now()
    contact = set_priority(contact, Priority.AMBER, rationale="Soon", by=manager, now=now)
    (asked,) = ask_partners(contact, [agency], question="?", reason="To decide", told_them="", by=worker, now=now)
    spoc = person("single_point_of_contact")
    for user, where, said in (
        (spoc, f"/partner/checks/{asked.pk}/", {"kind": "received", "words": WORDS}),
        (worker, "/staff/conflicts/", {"given_name": "Wren", "family_name": WORDS, "born": "04/05/2019"}),
    ):
        send(left_alone(user), where, said, page=where)
        shown = inside(user).get(where)
        assert shown.status_code == 200
        assert WORDS in shown.content.decode(), where
        assert "here again" in shown.content.decode()
