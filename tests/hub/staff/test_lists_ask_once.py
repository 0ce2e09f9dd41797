"""A list asks the database no more for more rows: the pages that no test of their own holds to it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

FRONT_DOOR = "/staff/front-door/"
Grow = Callable[[], None]


@pytest.fixture
def contacts(received: Callable[..., Any]) -> Grow:
    return lambda: received(now=timezone.now())


@pytest.fixture
def cases(screened: Callable[..., Any], deciding: Callable[..., Any], manager: Any) -> Grow:
    from tandem.hub.referrals.actions import decide

    def one_more() -> None:
        now = timezone.now()
        decide(screened(now=now), {1: deciding()}, by=manager, now=now)

    return one_more


@pytest.fixture
def proposals(received: Callable[..., Any], worker: Any) -> Grow:
    from tandem.hub.children.models import Person
    from tandem.hub.children.recognising import recognise

    def one_more() -> None:
        now = timezone.now()
        one, other = (received(now=now).children.get().person for _ in range(2))
        Person.objects.filter(pk__in=[one.pk, other.pk]).update(standing="identified")
        one.refresh_from_db()
        other.refresh_from_db()
        recognise(other, as_=one, reason="One child in two schools", by=worker, now=now)

    return one_more


@pytest.fixture
def openings(received: Callable[..., Any], person: Callable[..., Any], worker: Any) -> Grow:
    from tandem.hub.children.emergencies import open_in_emergency
    from tandem.hub.children.models import EmergencyOpening
    from tandem.hub.children.sealing_records import seal

    owner = person("front_door_manager")
    danger = EmergencyOpening.Category.DANGER

    def one_more() -> None:
        now = timezone.now()
        child = received(now=now).children.get().person
        seal(child, reason="Adopted; birth family must not find them", by=owner, now=now)
        open_in_emergency(child, category=danger, reason="She rang and the line went dead.", by=worker, now=now)

    return one_more


@pytest.fixture
def listings(received: Callable[..., Any], manager: Any) -> Callable[[Any], None]:
    from tandem.hub.children.sealing_records import guard_address, let_see

    def one_more(user: Any) -> None:
        now = timezone.now()
        child = received(now=now).children.get().person
        guard_address(child, confidential=True, refuge=False, reason="Moved", by=manager, now=now)
        let_see(child, user, reason="Visits", now=now)

    return one_more


LISTS = [
    ("contacts", "auditor", "/staff/audit/"),
    ("cases", "social_worker", "/staff/cases/"),
    ("proposals", "front_door_worker", f"{FRONT_DOOR}same-person/"),
    ("openings", "auditor", "/staff/emergency-openings/"),
]


def asked(browser: Client, address: str) -> tuple[int, int]:
    """How often the database was asked, and how long the page was."""
    with CaptureQueriesContext(connection) as seen:
        page = browser.get(address)
    assert page.status_code == 200
    return len(seen), len(page.content)


@pytest.mark.parametrize("listed", LISTS, ids=[what for what, *_ in LISTS])
def test_a_list_asks_no_more_for_more_rows(
    request: pytest.FixtureRequest,
    inside: Callable[..., Client],
    person: Callable[..., Any],
    listed: tuple[str, str, str],
) -> None:
    what, role, address = listed
    one_more: Grow = request.getfixturevalue(what)
    browser = inside(person(role))
    one_more()
    one_more()
    asked(browser, address)
    few, short = asked(browser, address)
    for _ in range(4):
        one_more()
    many, long = asked(browser, address)
    assert long > short
    assert many == few


def test_a_search_asks_no_more_for_more_who_bear_the_name(
    inside: Callable[..., Client], worker: Any, contacts: Grow
) -> None:
    browser = inside(worker)
    counts = []
    for more in (2, 6):
        for _ in range(more):
            contacts()
        with CaptureQueriesContext(connection) as seen:
            page = browser.post(f"{FRONT_DOOR}search/", {"name": "Wren Ashdown"})
        assert page.content.count(b"Ashdown") >= more
        counts.append(len(seen))
    assert counts[0] == counts[1]


def test_the_list_of_those_one_is_listed_for_asks_no_more_for_more(
    inside: Callable[..., Client], person: Callable[..., Any], listings: Callable[[Any], None]
) -> None:
    social = person("social_worker")
    browser = inside(social)
    listings(social)
    few, short = asked(browser, f"{FRONT_DOOR}listed/")
    for _ in range(3):
        listings(social)
    many, long = asked(browser, f"{FRONT_DOOR}listed/")
    assert long > short
    assert many == few
