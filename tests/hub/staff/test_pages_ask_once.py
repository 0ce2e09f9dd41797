"""The page of a contact and of a case ask the database as often for a large family as for one child."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, timedelta
from typing import Any

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

FRONT_DOOR = "/staff/front-door/"
NAMES = ("Wren", "Robin", "Lark", "Finch")


def family(children: int, adults: int) -> dict[str, Any]:
    """Children and adults around all of them; where the first child is, is confidential."""
    from tandem.hub.referrals.sending import ToldAdult, ToldChild

    return {
        "children": tuple(
            ToldChild(
                given_name=name,
                family_name="Ashdown",
                born=date(2012 + at, 5, 4),
                address_is_confidential=at == 0,
                told={"address": f"{at} Bittern Wharf"},
            )
            for at, name in enumerate(NAMES[:children])
        ),
        "adults": tuple(
            ToldAdult(given_name=name, family_name="Ashdown", relationships=dict.fromkeys(range(children), "parent"))
            for name in ("Marta", "Piers", "Nell")[:adults]
        ),
    }


def asked(browser: Client, address: str) -> tuple[int, str]:
    """How often the database was asked, and the page."""
    browser.get(address)
    with CaptureQueriesContext(connection) as seen:
        page = browser.get(address)
    assert page.status_code == 200
    return len(seen), page.content.decode()


def joined(later: Any, earlier: Any, by: Any) -> None:
    """Say that the children and adults of two contacts are the same people."""
    from tandem.hub.children.recognising import recognise

    for kind in ("children", "adults"):
        pairs = zip(getattr(later, kind).order_by("number"), getattr(earlier, kind).order_by("number"), strict=True)
        for told, known in pairs:
            recognise(told.person, as_=known.person, reason="As told", by=by, now=timezone.now())


@pytest.fixture
def hidden(received: Callable[..., Any], worker: Any, manager: Any) -> Callable[[Any], None]:
    """Seal a brother or sister of all the children of a contact, who is told of elsewhere."""
    from tandem.hub.children.recognising import recognise
    from tandem.hub.children.sealing_records import seal
    from tandem.hub.referrals.sending import ToldAdult, ToldChild

    def make(contact: Any) -> None:
        now = timezone.now()
        mother = ToldAdult(given_name="Marta", family_name="Ashdown", relationships={0: "mother"})
        other = received(now=now, children=(ToldChild(given_name="Hidden"),), adults=(mother,))
        known = contact.adults.order_by("number").first().person.known_as
        recognise(other.adults.get().person, as_=known, reason="One mother", by=worker, now=now)
        seal(other.children.get().person, reason="Adopted", by=manager, now=now)

    return make


def page_of(contact: Any) -> str:
    return f"{FRONT_DOOR}contacts/{contact.reference}/"


@pytest.fixture
def waiting(screened: Callable[..., Any], hidden: Callable[[Any], None]) -> Callable[..., Any]:
    """Children nobody has recognised, who were told of before."""

    def make(children: int, adults: int) -> Any:
        screened(now=timezone.now(), **family(children, adults))
        contact = screened(now=timezone.now(), **family(children, adults))
        hidden(contact)
        return contact

    return make


@pytest.fixture
def known(
    screened: Callable[..., Any], hidden: Callable[[Any], None], deciding: Callable[..., Any], worker: Any, manager: Any
) -> Callable[..., Any]:
    """Children who are recognised, with an open case each, and a sealed brother or sister."""
    from tandem.hub.referrals.actions import decide

    def make(children: int, adults: int) -> Any:
        now = timezone.now()
        every = dict.fromkeys(range(1, children + 1), deciding())
        before = decide(screened(now=now, **family(children, adults)), every, by=manager, now=now)
        later = screened(now=now, **family(children, adults))
        joined(later, before, worker)
        hidden(later)
        return later

    return make


@pytest.fixture
def referred_again(screened: Callable[..., Any], deciding: Callable[..., Any], worker: Any, manager: Any) -> Any:
    """Children who were referred before."""
    from tandem.hub.referrals.actions import decide

    def make(children: int, adults: int) -> Any:
        decided = dict.fromkeys(range(1, children + 1), deciding(code="decide_accepted_no_further_action"))
        then = timezone.now() - timedelta(days=40)
        before = decide(screened(now=then, **family(children, adults)), decided, by=manager, now=then)
        later = screened(now=timezone.now(), **family(children, adults))
        joined(later, before, worker)
        return decide(later, decided, by=manager, now=timezone.now())

    return make


@pytest.fixture
def handed_over(screened: Callable[..., Any], deciding: Callable[..., Any], manager: Any) -> Callable[..., Any]:
    """Children handed over to another authority."""
    from tandem.hub.referrals.actions import decide, hand_over
    from tandem.hub.referrals.models import Transfer

    def make(children: int, adults: int) -> Any:
        now = timezone.now()
        theirs = deciding(code="decide_transfer", receiving_authority="330", legal_test="none_met")
        every = dict.fromkeys(range(1, children + 1), theirs)
        contact = decide(screened(now=now, **family(children, adults)), every, by=manager, now=now)
        for child in contact.children.all():
            hand_over(
                contact,
                child,
                reason=Transfer.Reason.LIVES_THERE,
                handed_to="Prue Lindley",
                way="telephone",
                items=["what was told"],
                why="To act.",
                by=manager,
                at=now,
                now=now,
            )
        return contact

    return make


@pytest.mark.parametrize(
    ("made", "says"),
    [
        ("waiting", ["May be somebody already known", "A sealed record is linked", "Confidential: never"]),
        ("known", ["This child has an open case", "Recognised as", "A sealed record is linked"]),
        ("referred_again", ["Re-referral: the one before", "Earlier contacts"]),
        ("handed_over", ["Handed over to Prue Lindley"]),
    ],
)
def test_a_contacts_page_asks_no_more_for_more_children_and_adults(
    request: pytest.FixtureRequest, inside: Callable[..., Client], person: Any, made: str, says: Sequence[str]
) -> None:
    make = request.getfixturevalue(made)
    browser = inside(person("front_door_manager"))
    few, small = asked(browser, page_of(make(1, 1)))
    many, large = asked(browser, page_of(make(4, 3)))
    for words in says:
        assert words in small
        assert large.count(words) >= (1 if words == "Confidential: never" else 4)
    assert many == few


def test_a_contacts_page_asks_no_more_for_more_events_requests_and_links(
    inside: Callable[..., Client],
    screened: Callable[..., Any],
    *,
    worker: Any,
    manager: Any,
    agency: Any,
    person: Callable[..., Any],
) -> None:
    from tandem.hub.agencies.models import Agency
    from tandem.hub.referrals.actions import add_information, ask_partners, find_same, set_priority
    from tandem.hub.referrals.models import Priority

    def make(more: int) -> Any:
        now = timezone.now()
        contact = set_priority(screened(now=now), Priority.AMBER, rationale="Soon", by=manager, now=now)
        asking = [
            Agency.objects.create(name=f"{name} {more}", kind="organisation", sector="health", opened=agency.opened)
            for name in ("Wend", "Marl", "Fenny")[:more]
        ]
        for each in asking:
            for _ in range(more):
                account = person("single_point_of_contact")
                account.agency = each
                account.save()
        asked_of = ask_partners(
            contact, asking, question="Seen?", reason="To decide.", told_them="", by=worker, now=now
        )
        assert len(asked_of) == more
        for _ in range(more):
            add_information(contact, "He was seen again.", by=None, now=now)
            later = screened(now=now)
            joined(later, contact, worker)
            find_same(later, contact, reason="Told twice", by=worker, now=now)
        return contact

    browser = inside(person("front_door_manager"))
    screened(now=timezone.now())
    few, small = asked(browser, page_of(make(1)))
    many, large = asked(browser, page_of(make(3)))
    for words in ("No answer yet", "Added information", "Told again"):
        assert (small.count(words), large.count(words)) == (1, 3)
    assert "Nobody there answers" not in large
    assert many == few


def test_a_cases_page_asks_no_more_for_more_adults_events_and_what_was_passed_on(
    inside: Callable[..., Client],
    screened: Callable[..., Any],
    deciding: Callable[..., Any],
    *,
    worker: Any,
    manager: Any,
    person: Callable[..., Any],
) -> None:
    """And each contact on the page is recorded as read."""
    from tandem.hub.audit.models import Event
    from tandem.hub.children.models import Listing
    from tandem.hub.referrals.actions import add_information, decide

    social = person("social_worker")

    def make(passed: int) -> Any:
        now = timezone.now()
        whole = family(1, passed)
        case = decide(screened(now=now, **whole), {1: deciding()}, by=manager, now=now)
        Listing.objects.create(person=case.children.get().person, user=social, since=now, reason="Carries it")
        for _ in range(passed):
            later = screened(now=now, **whole)
            joined(later, case, worker)
            for each in (case, later):
                add_information(each, "He was seen again.", by=manager, now=now)
            passing = deciding(code="find_open_case", open_case=case.reference)
            decide(later, {1: passing}, by=manager, now=now)
        return case

    browser = inside(social)
    counts = []
    for passed in (1, 3):
        case = make(passed)
        before = Event.objects.filter(verb="access.contact").count()
        count, page = asked(browser, f"/staff/cases/{case.reference}/1/")
        counts.append(count)
        assert page.count("Added on") == 2 * passed
        assert Event.objects.filter(verb="access.contact").count() - before == 2 * (1 + passed)
    assert counts[0] == counts[1]
