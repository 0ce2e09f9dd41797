"""The NHS and pupil numbers of records that are one person: carried when they are joined, given back when parted."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

NHS, OTHER_NHS, UPN = "9991234567", "9997654321", "A123456789012"
BORN = date(2015, 5, 4)


@pytest.fixture
def told(received: Callable[..., Any], monday: Any) -> Callable[..., Any]:
    """Somebody told of with these numbers."""
    from tandem.hub.referrals.sending import ToldChild

    def make(nhs_number: str = "", upn: str = "") -> Any:
        child = ToldChild(given_name="Wren", family_name="Ashdown", born=BORN, nhs_number=nhs_number, told={"upn": upn})
        return received(now=monday, children=(child,)).children.get().person

    return make


@pytest.fixture
def join(worker: Any, monday: Any) -> Callable[..., Any]:
    from tandem.hub.children.recognising import recognise

    def make(record: Any, known: Any) -> Any:
        return recognise(record, as_=known, reason="Same", by=worker, now=monday)

    return make


def numbers(person: Any, kind: str) -> list[str]:
    from tandem.hub.children.models import Person
    from tandem.hub.children.queries import numbers_of

    return numbers_of([Person.objects.select_related("head").get(pk=person.pk)], kind).get(person.pk, [])


def test_what_either_record_has_is_known_of_the_one_that_stands_until_they_are_parted(
    told: Any, join: Any, worker: Any, monday: Any
) -> None:
    from tandem.hub.children.models import Person
    from tandem.hub.children.recognising import part

    known, second, third = told(), told(NHS, UPN), told(NHS)
    first_join = join(second, known)
    join(third, known)
    assert numbers(known, "nhs_number") == [NHS]
    assert numbers(known, "upn") == [UPN]
    part(first_join, reason="Twins", by=worker, now=monday)
    assert (numbers(known, "nhs_number"), numbers(known, "upn")) == ([NHS], [])
    assert numbers(second, "upn") == [UPN]
    assert Person.objects.get(pk=known.pk).nhs_number == ""


def test_two_that_differ_stay_on_both_and_are_shown_as_a_question(
    told: Any, join: Any, worker: Any, inside: Callable[..., Any], monday: Any
) -> None:
    from tandem.hub.children.queries import number_to_give, numbers_of
    from tandem.hub.children.recognising import part

    known, second, third = told(), told(NHS), told(OTHER_NHS)
    second_join = join(second, known)
    page = f"/staff/front-door/people/{known.pk}/"
    before = inside(worker).get(page).content.decode()
    assert NHS in before
    assert "These differ" not in before
    third_join = join(third, known)
    after = inside(worker).get(page).content.decode()
    assert f"{NHS}, {OTHER_NHS}" in after
    assert "These differ" in after
    given = numbers_of([known], "nhs_number")[known.pk]
    assert number_to_give(given) == ""
    # Nor that of the record that stands, though it bears one itself.
    type(known).objects.filter(pk=known.pk).update(nhs_number=OTHER_NHS)
    known.refresh_from_db()
    given = numbers_of([known], "nhs_number")[known.pk]
    assert (given, number_to_give(given)) == ([OTHER_NHS, NHS], "")
    assert "These differ" in inside(worker).get(page).content.decode()
    part(third_join, reason="Twins", by=worker, now=monday)
    part(second_join, reason="Twins", by=worker, now=monday)
    assert number_to_give(numbers_of([known], "nhs_number")[known.pk]) == OTHER_NHS


def test_an_agency_that_is_asked_hears_the_number_whichever_record_has_it(
    told: Any, join: Any, agency: Any, worker: Any, manager: Any
) -> None:
    from tandem.hub.api.checks import shown_check
    from tandem.hub.partner.presenters.checks import check_shown
    from tandem.hub.referrals.actions import ask_partners, begin_screening, set_priority
    from tandem.hub.referrals.models import Priority
    from tandem.hub.referrals.queries_for_systems import checks_asked_of

    known, second = told(), told(NHS, UPN)
    join(second, known)
    monday = known.recorded
    contact = begin_screening(known.told_of.get().contact, by=worker, now=monday)
    contact = set_priority(contact, Priority.AMBER, rationale="A second time", by=manager, now=monday)
    (asked,) = ask_partners(
        contact, [agency], question="What do you hold?", reason="To decide safely", by=worker, now=monday
    )
    (child,) = check_shown(asked, now=monday).children
    assert child.number == f"NHS number {NHS}"
    (shown,) = shown_check(checks_asked_of(agency).get())["children"]
    assert (shown["nhs_number"], shown["upn"]) == (NHS, None)
