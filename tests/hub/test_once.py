"""A page that only reads works out once who may do what; whatever changes something asks anew at each step."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from tandem.hub.once import once, only_reading


def counting() -> Callable[[], int]:
    asked = iter(range(10))
    return lambda: next(asked)


def test_what_is_worked_out_while_reading_holds_to_the_end_and_no_longer() -> None:
    for first in (0, 1):
        work_out = counting()
        if first:
            work_out()
        with only_reading():
            assert [once("a", work_out), once("a", work_out)] == [first, first]
            assert once("b", lambda: None) is None
    assert [once("a", work_out), once("a", work_out)] == [2, 3]


def test_nothing_is_known_anywhere_else() -> None:
    work_out = counting()
    assert [once("a", work_out), once("a", work_out)] == [0, 1]


def test_each_account_has_its_own_answer(hub: None, person: Callable[..., Any]) -> None:
    from tandem.hub.accounts.policies import permissions_of_user

    worker, auditor = person("front_door_worker"), person("auditor")
    with only_reading():
        read = [permissions_of_user(each) for each in (worker, auditor, worker, auditor)]
    assert read == [permissions_of_user(each) for each in (worker, auditor, worker, auditor)]
    assert read[0] != read[1]


def test_a_page_asks_for_an_accounts_roles_and_for_what_is_sealed_only_once(
    inside: Callable[..., Client], worker: Any, received: Callable[..., Any]
) -> None:
    contact = received(now=timezone.now())
    browser = inside(worker)
    roles, sealed = 'FROM "accounts_rolemembership"', 'FROM "children_person" WHERE "children_person"."sealed"'
    # The parts of a contact's page each look at the clock, and so ask anew what is sealed at that moment.
    for address, asked_once in (
        ("/staff/front-door/", (roles, sealed)),
        (f"/staff/front-door/contacts/{contact.reference}/", (roles,)),
    ):
        with CaptureQueriesContext(connection) as seen:
            assert browser.get(address).status_code == 200
        for what in asked_once:
            assert sum(what in each["sql"] for each in seen) == 1, (address, what)


def test_a_role_that_ends_is_gone_from_the_next_page_on(inside: Callable[..., Client], worker: Any) -> None:
    browser = inside(worker)
    assert browser.get("/staff/front-door/").status_code == 200
    worker.memberships.all().delete()
    assert browser.get("/staff/front-door/").status_code == 403
