"""What nobody should send and somebody will: days too far off, numbers that are none, the same form twice."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from tandem.hub.audit.models import Event
from tandem.hub.audit.verbs import Verb
from tandem.hub.board.models import Challenge, ChallengeEvent


def sent(browser: Client, challenge: Any, deed: str, *number: int, **said: Any) -> Any:
    name = "staff:challenge_do_action" if number else "staff:challenge_do"
    return browser.post(reverse(name, args=[challenge.reference, deed, *number]), {"seen": challenge.version, **said})


@pytest.fixture
def accepted(way: Any, place: Any) -> Any:
    one = way(timezone.now() - timedelta(days=5))
    one.step("answered", place.contact, answer="accepted")
    one.challenge.refresh_from_db()
    return one


@pytest.fixture
def agreed(place: Any) -> dict[str, Any]:
    due = (timezone.localdate() + timedelta(days=30)).isoformat()
    owner = {"owner": "B. Head, matron", "agency": place.trust.pk}
    return {"what": "Keep a rota", "due": due, "no_child": "on", **owner}


@pytest.mark.parametrize("due", ["2031-01-02", "9999-12-31", "2027-02-31", "0001-01-01"])
def test_an_action_is_agreed_for_a_day_that_can_be_counted_to(accepted, place, inside, agreed, due) -> None:
    browser = inside(place.manager)
    answer = sent(browser, accepted.challenge, "action_agreed", **{**agreed, "due": due})
    assert answer.status_code == 422
    assert "Keep a rota" in answer.content.decode()
    assert browser.get(reverse("staff:challenges")).status_code == 200
    assert accepted.read.now.actions == {}


@pytest.mark.parametrize("number", ["9" * 25, "9" * 5000])
def test_a_number_that_no_evidence_can_have_is_said_to_be_none(place, inside, said, number) -> None:
    browser, address = inside(place.manager), reverse("staff:challenge_raise")
    assert browser.get(address, {"evidence": number}).status_code == 200
    form = {**said, "raised_by": place.trust.pk, "to": place.council.pk, "no_child": "on", "evidence": number}
    assert browser.post(address, form).status_code == 422
    assert not Challenge.objects.exists()


def test_the_day_of_an_action_is_not_moved_by_putting_words_right(accepted, place, inside, agreed) -> None:
    one, browser = accepted, inside(place.manager)
    sent(browser, one.challenge, "action_agreed", **agreed)
    due = one.read.now.actions[1].due
    event = ChallengeEvent.objects.get(kind="action_agreed")
    address = reverse("staff:challenge_correct", args=[one.challenge.reference, event.pk])
    assert 'name="due"' not in browser.get(address).content.decode()
    better = {"what": "Keep a rota of all wards", "due": "2029-01-02", "seen": one.challenge.version}
    assert browser.post(address, {**agreed, **better}).status_code == 302
    action = one.read.now.actions[1]
    assert (action.agreed.details["what"], action.due) == ("Keep a rota of all wards", due)


def test_evidence_that_was_named_by_mistake_is_taken_out_again(way, place, inside) -> None:
    from tandem.hub.evidence.actions import take
    from tandem.hub.evidence.asking import Asked

    one = way(timezone.now() - timedelta(days=9)).to_action(done=True)
    taken = take(Asked("claim", {"claim": "140-million"}), by=place.manager, now=timezone.now())
    seen = one.step("effect_verified", place.scrutineer, number=1, effect="worked", evidence=str(taken.pk))
    one.challenge.refresh_from_db()
    address = reverse("staff:challenge_correct", args=[one.challenge.reference, seen.pk])
    right = {"effect": "worked", "words": "Seen.", "evidence": "", "seen": one.challenge.version}
    assert inside(place.scrutineer).post(address, right).status_code == 302
    assert ChallengeEvent.objects.last().details == {"effect": "worked", "words": "Seen.", "evidence": ""}


def test_a_form_sent_twice_is_recorded_once_and_refused_to_nobody(way, accepted, place, inside, agreed) -> None:
    other = way(timezone.now() - timedelta(days=3)).challenge
    answer = {"answer": "not_accepted", "words": "We came each time."}
    for by, challenge, deed, form in (
        (place.contact, other, "answered", answer),
        (place.manager, accepted.challenge, "action_agreed", agreed),
    ):
        browser = inside(by)
        assert [sent(browser, challenge, deed, **form).status_code for _ in range(2)] == [302, 302]
        assert ChallengeEvent.objects.filter(challenge=challenge, kind=deed).count() == 1
    assert not Event.objects.filter(verb=Verb.STEP_REFUSED).exists()


def test_the_same_words_of_another_action_are_not_taken_for_a_form_sent_twice(accepted, place, inside, agreed) -> None:
    one = accepted
    for _ in range(2):
        sent(inside(place.manager), one.challenge, "action_agreed", **agreed)
        one.challenge.refresh_from_db()
    browser = inside(place.contact)
    done = [sent(browser, one.challenge, "action_done", number, words="Done.").status_code for number in (1, 2)]
    assert done == [302, 409]
    one.challenge.refresh_from_db()
    assert sent(browser, one.challenge, "action_done", 2, words="Done.").status_code == 302


def test_of_two_who_put_the_same_words_right_the_second_keeps_theirs_and_sees_the_first(
    accepted, place, inside
) -> None:
    one, browser = accepted, inside(place.contact)
    event = ChallengeEvent.objects.get(kind="answered")
    address = reverse("staff:challenge_correct", args=[one.challenge.reference, event.pk])
    first = {"answer": "accepted", "words": "The first", "seen": one.challenge.version, "once": "a"}
    assert [browser.post(address, first).status_code for _ in range(2)] == [302, 302]
    second = browser.post(address, {**first, "words": "The second", "once": "b"})
    shown = second.content.decode()
    assert (second.status_code, "The first" in shown, "The second" in shown) == (422, True, True)
    one.challenge.refresh_from_db()
    again = {**first, "words": "The second", "once": "b", "seen": one.challenge.version}
    assert browser.post(address, again).status_code == 302
    assert one.read.now.answers[0].details["words"] == "The second"
