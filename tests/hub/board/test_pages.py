"""The pages of challenges, for whoever may and whoever may not."""

from __future__ import annotations

import re
from datetime import datetime, timedelta
from typing import Any

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone

from tandem.core.challenges_due import Awaited
from tandem.hub.audit.models import Event
from tandem.hub.audit.verbs import Verb
from tandem.hub.board.actions import raise_challenge
from tandem.hub.board.models import Challenge, ChallengeEvent
from tandem.hub.board.waiting import waiting_for
from tandem.hub.staff.challenges import pages


def page(browser: Client, name: str, *args: Any, status: int = 200, **query: str) -> str:
    answer = browser.get(reverse(name, args=args), query)
    assert answer.status_code == status
    return str(answer.content.decode())


def post(browser: Client, challenge: Any, deed: str, number: int | None = None, **said: Any) -> Any:
    name, args = ("staff:challenge_do", []) if number is None else ("staff:challenge_do_action", [number])
    address = reverse(name, args=[challenge.reference, deed, *args])
    return browser.post(address, {"seen": challenge.version, "words": "So it is.", **said})


@pytest.fixture
def lately(way: Any) -> Any:
    """Raised so long ago that its first answer is late."""
    return way(timezone.now() - timedelta(days=40))


def test_the_list_says_where_each_stands_and_what_is_overdue_comes_first(lately, way, place, inside, said) -> None:
    said["title"] = "Younger and not yet due"
    way(timezone.now())
    shown = page(inside(place.manager), "staff:challenges")
    assert shown.index("Nobody comes to strategy") < shown.index("Younger and not yet due")
    assert "working days over" in shown
    assert "an answer from Moor Hospital" in shown
    assert Event.objects.filter(verb=Verb.CHALLENGES_READ).count() == 1


def test_the_list_is_filtered_by_agency_and_by_open_or_closed(lately, way, place, inside, said) -> None:
    said["title"] = "No word from the front door"
    other = raise_challenge(
        said, raised_by=place.police, to=place.council, no_child=True, by=place.chair, now=timezone.now()
    )
    browser, title = inside(place.manager), "Nobody comes to strategy"
    assert title in page(browser, "staff:challenges", agency=str(place.trust.pk))
    of_the_police = page(browser, "staff:challenges", agency=str(place.police.pk), show="all")
    assert (other.title in of_the_police, title in of_the_police) == (True, False)
    assert title not in page(browser, "staff:challenges", show="closed")
    lately.step("withdrawn", place.manager)
    assert title in page(browser, "staff:challenges", show="closed")
    assert title not in page(browser, "staff:challenges")


def test_the_start_page_says_what_waits_for_whoever_can_do_it_and_for_nobody_else(lately, place, inside) -> None:
    assert "waits for you" in page(inside(place.contact), "staff:challenges")
    assert "waits for you" not in page(inside(place.director), "staff:challenges")
    start = page(inside(place.contact), "staff:start")
    assert "1 challenge waits for you" in start
    assert "1 over their time" in start
    for other in (place.constable, place.scrutineer, place.director):
        assert "challenge waits for you" not in page(inside(other), "staff:start")


def test_on_the_highest_level_too_what_follows_a_refusal_waits_for_whoever_leads(way, place) -> None:
    one = way()
    for level in range(2, 5):
        one.step("escalated", place.manager, days=20)
        one.step("answered", place.contact, answer="not_accepted")
        assert one.read.now.level == level
        for leads in (place.manager, place.chair):
            assert [due.what for _read, due in all_due(leads, one.now)] == [Awaited.DECIDE], level
        assert waiting_for(place.scrutineer, now=one.now) == []


def all_due(user: Any, now: datetime) -> list[Any]:
    return [(found, due) for found, mine in waiting_for(user, now=now) for due in mine]


def test_a_longer_list_asks_the_database_no_more(lately, way, place, inside) -> None:
    browser, address = inside(place.manager), reverse("staff:challenges")
    start = reverse("staff:start")
    browser.get(address)
    counts = []
    for _ in range(2):
        with CaptureQueriesContext(connection) as asked:
            assert browser.get(address).status_code == 200
            assert browser.get(start).status_code == 200
        counts.append(len(asked))
        for ago in (3, 30, 60):
            way(timezone.now() - timedelta(days=ago)).step("answered", place.contact, answer="not_accepted")
    assert counts[0] == counts[1]


def test_the_page_says_where_nobody_could_be_written_to(lately, place, inside) -> None:
    browser, words = inside(place.manager), "Nobody of Moor Hospital has an account that may answer"
    assert words not in page(browser, "staff:challenge", lately.challenge.reference)
    place.contact.memberships.all().update(until=timezone.localdate())
    assert words in page(browser, "staff:challenge", lately.challenge.reference)


def test_another_agencys_challenge_is_not_there(lately, place, inside) -> None:
    browser = inside(place.constable)
    page(browser, "staff:challenge", lately.challenge.reference, status=404)
    assert post(browser, lately.challenge, "answered", answer="accepted").status_code == 404
    assert Event.objects.filter(verb=Verb.REFUSED).count() == 2
    assert "Nobody comes" not in page(browser, "staff:challenges", show="all")


def test_a_long_list_is_read_by_pages_that_keep_what_was_asked(way, place, inside, monkeypatch) -> None:
    monkeypatch.setattr(pages, "_PAGE", 1)
    sooner, later = (way(timezone.now() - timedelta(days=days)).challenge.reference for days in (9, 3))
    first = page(inside(place.manager), "staff:challenges", show="all", agency=place.trust.pk)
    assert (sooner in first, later in first) == (True, False)
    assert f'href="?show=all&amp;agency={place.trust.pk}&amp;page=2"' in first
    second = page(inside(place.manager), "staff:challenges", show="all", agency=place.trust.pk, page=2)
    assert (sooner in second, later in second) == (False, True)


def test_the_page_offers_each_what_is_theirs_to_do_and_nothing_else(lately, place, inside) -> None:
    reference = lately.challenge.reference
    offered = {
        who: {
            deed
            for deed in ("answered", "escalated", "withdrawn", "may_be_told", "closed", "action_agreed")
            if f"/do/{deed}/" in page(inside(getattr(place, who)), "staff:challenge", reference)
        }
        for who in ("contact", "manager", "director", "analyst", "scrutineer")
    }
    assert offered == {
        "contact": {"answered"},
        "manager": {"escalated", "withdrawn", "may_be_told"},
        "director": {"withdrawn"},
        "analyst": set(),
        "scrutineer": set(),
    }


def test_the_whole_way_by_its_forms(way, place, inside) -> None:
    one = way(timezone.now() - timedelta(days=3)).challenge

    def sent(by: Any, deed: str, number: int | None = None, **said: Any) -> None:
        one.refresh_from_db()
        answer = post(inside(by), one, deed, number, **said)
        assert (answer.status_code, answer["Location"]) == (302, reverse("staff:challenge", args=[one.reference]))

    due = (timezone.localdate() + timedelta(days=10)).isoformat()
    sent(place.contact, "answered", answer="accepted_in_part")
    agreed = {"what": "Keep a rota", "owner": "B. Head, matron", "due": due, "agency": place.trust.pk}
    sent(place.manager, "action_agreed", **agreed, no_child="on")
    sent(place.contact, "action_done", 1)
    sent(place.scrutineer, "effect_verified", 1, effect="worked")
    sent(place.chair, "closed", outcome="resolved")
    shown = page(inside(place.director), "staff:challenge", one.reference)
    assert "Closed: resolved" in shown
    assert "Verified: it worked" in shown
    assert "B. Head, matron" in shown


def test_whoever_is_second_keeps_their_words_and_may_send_them_again(lately, place, inside) -> None:
    browser, challenge = inside(place.manager), lately.challenge
    lately.step("may_be_told", place.chair)
    answer = post(browser, challenge, "escalated", words="They were asked three times.")
    shown = answer.content.decode()
    assert answer.status_code == 409
    assert "Somebody else has added to this challenge" in shown
    assert "They were asked three times." in shown
    challenge.refresh_from_db()
    assert set(re.findall(r'name="seen" value="(\d+)"', shown)) == {str(challenge.version)}
    assert post(browser, challenge, "escalated", words="They were asked three times.").status_code == 302


def test_words_for_a_step_that_can_no_longer_be_taken_are_shown_again(lately, place, inside) -> None:
    browser, challenge = inside(place.contact), lately.challenge
    lately.step("withdrawn", place.manager)
    answer = post(browser, challenge, "answered", answer="accepted", words="All of it is true.")
    assert answer.status_code == 409
    assert "All of it is true." in answer.content.decode()
    assert Event.objects.filter(verb=Verb.STEP_REFUSED).count() == 1


def test_what_is_missing_is_said_in_the_form(lately, place, inside) -> None:
    answer = post(inside(place.contact), lately.challenge, "answered", words="We do not.")
    assert answer.status_code == 422
    assert "Choose one." in answer.content.decode()
    assert "We do not." in answer.content.decode()


def test_a_form_asks_once_more_where_the_words_may_name_a_child(lately, place, inside) -> None:
    browser, words = inside(place.contact), "Mrs Elsbeth Quarrington told us."
    answer = post(browser, lately.challenge, "answered", answer="accepted", words=words)
    assert answer.status_code == 422
    assert 'name="no_child"' in answer.content.decode()
    assert 'href="#do-answered"' in answer.content.decode()
    assert ChallengeEvent.objects.count() == 1
    told = post(browser, lately.challenge, "answered", answer="accepted", words=words, no_child="on")
    assert told.status_code == 302


def test_raising_one_for_ones_own_agency_once_however_often_it_is_sent(place, inside, said) -> None:
    browser, address = inside(place.contact), reverse("staff:challenge_raise")
    form = {**said, "raised_by": place.trust.pk, "to": place.council.pk, "no_child": "on", "once": "a1"}
    shown = page(browser, "staff:challenge_raise", evidence="12")
    assert 'value="12"' in shown
    assert "Thornby Police</option>" in shown
    first, again = browser.post(address, form), browser.post(address, form)
    assert first["Location"] == again["Location"]
    assert Challenge.objects.count() == 1
    other = browser.post(address, {**form, "raised_by": place.police.pk, "once": "a2"})
    assert other.status_code == 422
    assert Challenge.objects.count() == 1


def test_putting_words_right_on_its_page(lately, place, inside) -> None:
    event = lately.step("answered", place.contact, answer="not_accepted")
    address = reverse("staff:challenge_correct", args=[lately.challenge.reference, event.pk])
    assert inside(place.manager).get(address).status_code == 403
    assert inside(place.constable).get(address).status_code == 404
    browser = inside(place.contact)
    assert address in page(browser, "staff:challenge", lately.challenge.reference)
    stale = {"answer": "accepted", "words": "We do accept it.", "seen": 1}
    told = browser.post(address, stale)
    assert (told.status_code, "We do accept it." in told.content.decode()) == (422, True)
    lately.challenge.refresh_from_db()
    assert f'name="seen" value="{lately.challenge.version}"' in told.content.decode()
    said = {"answer": "accepted", "words": "We do accept it.", "seen": lately.challenge.version}
    assert browser.post(address, said).status_code == 302
    shown = page(browser, "staff:challenge", lately.challenge.reference)
    assert shown.index("We do accept it.") < shown.index("how it was said before") < shown.index("So it was said.")
    assert f"by {place.contact.name}: how it was said before</summary><p>not accepted</p>" in shown


def test_evidence_is_reached_from_its_page_by_whoever_may_raise(place, inside) -> None:
    from tandem.hub.evidence.actions import take
    from tandem.hub.evidence.asking import Asked

    about = {"area": "330", "source": "health", "year": "2015", "measure": "rate"}
    taken = take(Asked("figure", about), by=place.manager, now=timezone.now())
    address = f"{reverse('staff:challenge_raise')}?evidence={taken.pk}"
    assert address in page(inside(place.manager), "staff:evidence_one", taken.pk)
    assert f"Evidence {taken.pk}: " in page(inside(place.manager), "staff:challenge_raise", evidence=str(taken.pk))
    assert address not in page(inside(place.analyst), "staff:evidence_one", taken.pk)


def test_whoever_verifies_names_evidence_by_number_and_the_time_line_shows_it(way, place, inside) -> None:
    from tandem.hub.evidence.actions import take
    from tandem.hub.evidence.asking import Asked

    one = way(timezone.now() - timedelta(days=9)).to_action(done=True).challenge
    taken = take(Asked("claim", {"claim": "140-million"}), by=place.manager, now=timezone.now())
    one.refresh_from_db()
    browser, said = inside(place.scrutineer), {"effect": "worked", "seen": one.version}
    assert post(browser, one, "effect_verified", 1, evidence="twelve", **said).status_code == 422
    assert post(browser, one, "effect_verified", 1, evidence="998", **said).status_code == 422
    assert post(browser, one, "effect_verified", 1, evidence=f"{taken.pk}, {taken.pk}", **said).status_code == 302
    assert f"Evidence {taken.pk}: {taken.told['title']}" in page(browser, "staff:challenge", one.reference)
    assert reverse("staff:evidence_one", args=[taken.pk]) not in page(
        inside(place.contact), "staff:challenge", one.reference
    )


def test_a_longer_story_asks_the_database_no_more(way, place, inside) -> None:
    one = way(timezone.now() - timedelta(days=5)).to_action()
    browser, address = inside(place.manager), reverse("staff:challenge", args=[one.challenge.reference])
    browser.get(address)
    counts = []
    for _ in range(2):
        with CaptureQueriesContext(connection) as asked:
            assert browser.get(address).status_code == 200
        counts.append(len(asked))
        due = (timezone.localdate() + timedelta(days=30)).isoformat()
        for agency in (place.trust, place.police, place.board):
            owned = {"what": "Keep a rota", "agency": agency, "owner": "B. Head", "due": due}
            one.step("action_agreed", place.manager, days=0, **owned)
    assert counts[0] == counts[1]


def test_the_time_line_says_for_which_agency_something_was_done_then(lately, place, inside) -> None:
    lately.step("answered", place.contact, answer="accepted")
    place.contact.agency = place.police
    place.contact.save()
    shown = page(inside(place.manager), "staff:challenge", lately.challenge.reference)
    assert f"{place.contact.name}, agency single point of contact, for Moor Hospital" in shown


def test_all_that_waits_is_on_the_page_and_what_cannot_be_chosen_is_not(way, place, inside) -> None:
    one, browser = way(timezone.now() - timedelta(days=30)).to_action(done=True), inside(place.manager)
    due = (timezone.localdate() + timedelta(days=9)).isoformat()
    owned = {"what": "Count it", "agency": place.trust, "owner": "B. Head", "due": due}
    one.step("action_agreed", place.manager, **owned)
    shown = page(browser, "staff:challenge", one.challenge.reference)
    assert "whether action 1 worked" in shown
    assert "action 2 from Moor Hospital" in shown
    one.step("action_dropped", place.manager, number=2)
    assert 'value="resolved"' not in shown
    one.step("effect_verified", place.scrutineer, number=1, effect="cannot_tell")
    assert 'value="resolved"' in page(browser, "staff:challenge", one.challenge.reference)
    one.step("effect_verified", place.scrutineer, number=1, effect="did_not_work")
    shown = page(browser, "staff:challenge", one.challenge.reference)
    assert 'value="not_resolved"' in shown
    assert 'value="resolved"' not in shown


def test_a_correction_that_cannot_be_is_refused_in_plain_words(lately, place, inside) -> None:
    event = lately.step("answered", place.contact, answer="not_accepted")
    lately.step("escalated", place.chair)
    lately.challenge.refresh_from_db()
    address = reverse("staff:challenge_correct", args=[lately.challenge.reference, event.pk])
    said = {"answer": "accepted", "words": "We do.", "seen": lately.challenge.version}
    answer = inside(place.contact).post(address, said)
    assert (answer.status_code, "partnership_manager" in answer.content.decode()) == (422, False)
    assert "what came after could not have happened" in answer.content.decode()


def test_what_is_found_not_to_have_worked_after_the_end_is_open_again_to_whoever_leads(way, place, inside) -> None:
    one, browser = way(timezone.now() - timedelta(days=30)).to_action(done=True), inside(place.manager)
    one.step("effect_verified", place.scrutineer, number=1, effect="cannot_tell")
    one.step("closed", place.manager, outcome="resolved")
    assert one.challenge.title not in page(browser, "staff:challenges")
    one.step("effect_verified", place.scrutineer, number=1, effect="did_not_work")
    shown = page(browser, "staff:challenges")
    assert "waits for you" in shown
    assert "reopening: an action was found not to have worked" in shown
