"""A partner answers for itself: what it is asked, on what ground, by when; and nothing else of the record."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from tandem.hub.agencies.models import Agency
from tandem.hub.audit.models import Event as Audited
from tandem.hub.audit.verbs import Verb
from tandem.hub.outbox.mail import letter_for
from tandem.hub.outbox.models import Mail
from tandem.hub.referrals.models import Answer, Contact, InformationRequest, Priority

LIST = "/partner/checks/"
NARRATIVE = "He came to clinic hungry and frightened."
OTHER_ANSWER = "Two call-outs this year."
REASONS = "Third contact; the aunt is the source."


@pytest.fixture
def spoc(person: Callable[..., Any]) -> Any:
    return person("single_point_of_contact")


@pytest.fixture
def police(hub: None) -> Any:
    opened = timezone.localdate() - timedelta(days=1000)
    return Agency.objects.create(name="Wend Police", kind="organisation", sector="police", opened=opened)


@pytest.fixture
def asked(screened: Callable[..., Any], worker: Any, manager: Any, agency: Any) -> Callable[..., InformationRequest]:
    """Ask an agency about a child, now unless told otherwise."""
    from tandem.hub.referrals.actions import ask_partners, set_priority

    def make(
        *, of: Any = None, now: datetime | None = None, told_them: str = "", priority: Priority = Priority.AMBER
    ) -> InformationRequest:
        now = now or timezone.now()
        contact = set_priority(screened(now=now), priority, rationale=REASONS, by=manager, now=now)
        made = ask_partners(
            contact,
            [of or agency],
            question="Has he been seen this year?",
            reason="To decide safely what he needs.",
            told_them=told_them,
            by=worker,
            now=now,
        )
        return made[0]

    return make


def page_of(request: InformationRequest) -> str:
    return f"{LIST}{request.pk}/"


def test_the_list_shows_what_is_due_first_and_the_timer_in_words(inside: Any, spoc: Any, asked: Any) -> None:
    now = timezone.now()
    slow = asked(priority=Priority.GREEN)
    late = asked(now=now - timedelta(days=3))
    quick = asked(priority=Priority.RED)
    body = inside(spoc).get(LIST).content.decode()
    places = [body.index(each.contact.reference) for each in (late, quick, slow)]
    assert places == sorted(places)
    assert "Answer 2 days late" in body
    assert "due" in body
    assert "Wren" not in body


def test_only_what_is_needed_to_answer_is_read(inside: Any, spoc: Any, asked: Any, police: Any, worker: Any) -> None:
    """G05 and the firewall: not what was told, who told it, what others answered, nor what anybody thinks of it."""
    from tandem.hub.referrals.actions import answer, ask_partners

    now = timezone.now()
    request = asked()
    contact = Contact.objects.get(pk=request.contact_id)
    other = ask_partners(contact, [police], question="Call-outs?", reason="To decide", by=worker, now=now)[0]
    answer(other, Answer.Kind.RECEIVED, words=OTHER_ANSWER, by=worker, now=now)
    body = inside(spoc).get(page_of(request)).content.decode()
    for needed in ("Has he been seen this year?", "Wren Ashdown", "4 May 2019", "To decide safely", "6(1)(e)"):
        assert needed in body
    for secret in (NARRATIVE, OTHER_ANSWER, REASONS, "Ottoline", "Health visitor", "Wend Police", "Call-outs?"):
        assert secret not in body
    read = Audited.objects.get(verb=Verb.CHECK_READ)
    assert (read.actor, read.object_id) == (spoc.pk, str(request.pk))


def test_what_the_asker_chose_to_tell_is_read(inside: Any, spoc: Any, asked: Any) -> None:
    request = asked(told_them="He was hungry at clinic.")
    assert "He was hungry at clinic." in inside(spoc).get(page_of(request)).content.decode()
    assert "what they are told of the concern" in request.sharing.items


ANSWERS = (
    ("Information received", {"kind": "received", "words": "Seen twice, in March and in June."}),
    ("Looked, and holds nothing", {"kind": "nil", "words": ""}),
    ("Refused, with a reason", {"kind": "refused", "words": "A trial begins.", "refusal": "investigation"}),
)


@pytest.mark.parametrize("given_as", ANSWERS, ids=[words for words, _ in ANSWERS])
def test_it_answers_in_one_of_three_ways_and_sees_it_was_received(
    inside: Any, spoc: Any, worker: Any, asked: Any, given_as: tuple[str, dict[str, str]]
) -> None:
    """H7, from the agency's own account; the front door sees it as new."""
    words, said = given_as
    request = asked()
    browser = inside(spoc)
    assert browser.post(page_of(request), said).status_code == 302
    body = browser.get(page_of(request)).content.decode()
    assert "We have your answer." in body
    assert words in body
    given = request.answers.get()
    assert (given.by, given.at <= request.due) == (spoc, True)
    contact = Contact.objects.get(pk=request.contact_id)
    assert contact.unread_since is not None
    assert contact.events.last().actor == "partner_agency"
    staff = inside(worker).get(f"/staff/front-door/contacts/{contact.reference}/").content.decode()
    assert words in staff
    assert "Thornby Trust" in staff


@pytest.mark.parametrize(
    ("said", "why"),
    [
        ({"kind": "refused", "words": "No."}, "Choose the reason for refusing."),
        ({"kind": "refused", "words": " ", "refusal": "other"}, "Say the reason for refusing in words"),
        ({"kind": "received", "words": ""}, "Say what the agency knows"),
        ({"words": "A long and careful answer"}, "A long and careful answer"),
    ],
)
def test_an_answer_that_cannot_be_taken_says_why_and_loses_nothing(
    inside: Any, spoc: Any, asked: Any, said: dict[str, str], why: str
) -> None:
    request = asked()
    answer = inside(spoc).post(page_of(request), said)
    assert answer.status_code == 422
    assert why in answer.content.decode()
    assert said["words"].strip() in answer.content.decode()
    assert not request.answers.exists()


def test_a_late_answer_is_taken_and_said_to_be_late_even_after_the_case_is_closed(
    inside: Any, spoc: Any, asked: Any, manager: Any, deciding: Any
) -> None:
    from tandem.hub.referrals.actions import decide, tell

    then = timezone.now() - timedelta(days=9)
    request = asked(now=then)
    nothing = deciding(code="decide_no_further_action", legal_test="none_met")
    contact = decide(Contact.objects.get(pk=request.contact_id), {1: nothing}, by=manager, now=then)
    tell(contact, words="No further action.", way="telephone", by=manager, now=then)
    assert contact.stage == "to_tell"
    browser = inside(spoc)
    assert browser.post(page_of(request), {"kind": "received", "words": "Seen in March."}).status_code == 302
    assert "Information received, 8 days late" in browser.get(page_of(request)).content.decode()


def test_another_agency_gets_nothing_and_the_attempt_is_recorded(
    inside: Any, person: Any, asked: Any, police: Any
) -> None:
    """G03 and G05: as if it did not exist, to read and to answer, in the list and by its number."""
    from tandem.core.errors import InputError
    from tandem.hub.referrals.actions import answer

    request = asked()
    stranger = person("single_point_of_contact")
    type(stranger).objects.filter(pk=stranger.pk).update(agency=police)
    stranger.refresh_from_db()
    browser = inside(stranger)
    assert request.contact.reference not in browser.get(LIST).content.decode()
    for address in (page_of(request), f"{LIST}987654/"):
        assert browser.get(address).status_code == 404
        assert browser.post(address, {"kind": "nil"}).status_code == 404
    assert Audited.objects.filter(verb=Verb.REFUSED, actor=stranger.pk).count() == 4
    with pytest.raises(InputError, match="not asked this"):
        answer(request, Answer.Kind.NIL, words="", by=stranger, now=timezone.now())
    assert not Answer.objects.exists()


def test_whoever_is_kept_from_the_child_is_not_asked(inside: Any, spoc: Any, asked: Any) -> None:
    """G09: a relative who answers for the agency sees nothing; nor does anybody once the record is sealed."""
    from tandem.hub.children.models import Listing
    from tandem.hub.referrals.queries_of_requests import answerers

    request = asked()
    child = request.contact.children.get().person
    now = timezone.now()
    since = now - timedelta(days=1)
    barred = Listing.objects.create(person=child, user=spoc, barred=True, reason="Aunt", since=since)
    assert inside(spoc).get(page_of(request)).status_code == 404
    assert answerers(request, now=now) == []
    barred.delete()
    child.sealed = True
    child.save()
    assert inside(spoc).get(page_of(request)).status_code == 404


def test_whoever_answers_hears_by_e_mail_that_something_is_asked_and_nothing_of_what(
    person: Any, agency: Any, spoc: Any, asked: Any
) -> None:
    """G27; those nearest to the agency that is asked hear of it, and where nobody has an account nobody does."""
    from tandem.hub.agencies.models import Placement

    ward = Agency.objects.create(name="Thornby Ward", kind="service", sector="health", opened=agency.opened)
    Placement.objects.create(agency=ward, parent=agency, since=agency.opened)
    request = asked(of=ward)
    mail = Mail.objects.get()
    letter = letter_for(mail)
    assert (mail.to, mail.reference, mail.link) == (spoc.email, request.contact.reference, page_of(request))
    for secret in ("Wren", "Ashdown", "seen this year", "Thornby"):
        assert secret not in letter.subject + letter.text + letter.html
    other = Agency.objects.create(name="Wend School", kind="organisation", sector="education", opened=agency.opened)
    asked(of=other)
    assert Mail.objects.count() == 1


def test_for_an_agency_without_an_account_the_front_door_writes_the_answer_down(
    inside: Any, worker: Any, asked: Any
) -> None:
    request = asked()
    address = f"/staff/front-door/contacts/{request.contact.reference}/"
    browser = inside(worker)
    assert "Nobody there answers from an account" in browser.get(address).content.decode()
    said = {"request": request.pk, "kind": "refused", "words": "On the telephone: no.", "refusal": "no_ground"}
    assert browser.post(f"{address}answer/", said).status_code == 302
    assert "We see no lawful ground" in browser.get(address).content.decode()


def test_the_list_asks_as_much_of_the_database_for_many_as_for_few(inside: Any, spoc: Any, asked: Any) -> None:
    browser = inside(spoc)
    counts = []
    for more in (1, 5):
        for _ in range(more):
            asked()
        with CaptureQueriesContext(connection) as made:
            browser.get(LIST)
        counts.append(len(made))
    assert counts[0] == counts[1]
