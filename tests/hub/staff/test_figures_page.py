"""The pages of figures: of everybody and of each agency; small counts are kept from whoever works with no cases."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from django.test import Client
from django.utils import timezone

from tandem.core.calendar import add_months

PAGE = "/staff/figures/"


@pytest.fixture
def this_month() -> str:
    today = timezone.localdate()
    return f"?since={today.replace(day=1)}&until={today}"


@pytest.fixture
def in_the_past(received: Callable[..., Any]) -> str:
    """Three contacts a year and a half ago, and one before them so that a whole year was recorded."""
    today = timezone.localdate()
    then = add_months(today.replace(day=15), -18)
    for day in (add_months(then, -12), then, then, then):
        received(now=datetime(day.year, day.month, day.day, 12, tzinfo=UTC))
    return f"?since={then.replace(day=1)}&until={add_months(then.replace(day=1), 3)}"


def test_a_manager_of_the_front_door_sees_every_count(
    inside: Callable[..., Client], manager: Any, agency: Any, received: Callable[..., Any], this_month: str
) -> None:
    for _ in range(3):
        received(now=timezone.now())
    browser = inside(manager)
    body = browser.get(PAGE + this_month).content.decode()
    assert "Thornby Trust" in body
    assert '<td class="number">3</td>' in body
    assert f"/staff/figures/agencies/{agency.pk}/" in body
    own = browser.get(f"{PAGE}agencies/{agency.pk}/{this_month}").content.decode()
    assert "<h1>Thornby Trust</h1>" in own
    assert "Children told of: 3" in own


def test_whoever_works_with_no_cases_sees_no_small_count(
    inside: Callable[..., Client], person: Callable[..., Any], agency: Any, in_the_past: str
) -> None:
    """G45: on the pages and in what is taken away; whoever works with cases does see it."""
    for role, seen in (("chair", False), ("single_point_of_contact", False), ("front_door_manager", True)):
        browser = inside(person(role))
        assert ('<td class="number">3</td>' in browser.get(PAGE + in_the_past).content.decode()) is seen
        assert (",3," in browser.get(f"{PAGE}way.csv{in_the_past}").content.decode()) is seen
        own = browser.get(f"{PAGE}agencies/{agency.pk}/{in_the_past}").content.decode()
        assert ("Children told of: 3" in own) is seen
        csv = browser.get(f"{PAGE}agencies/{agency.pk}/way.csv{in_the_past}").content.decode()
        assert (",3," in csv) is seen
        assert ("suppressed" in csv) is not seen


def test_an_agencys_picture_is_taken_away(
    inside: Callable[..., Client], manager: Any, agency: Any, in_the_past: str
) -> None:
    answer = inside(manager).get(f"{PAGE}agencies/{agency.pk}/way.svg{in_the_past}")
    assert answer["Content-Type"] == "image/svg+xml"
    assert "Thornby Trust" in answer.content.decode()


def test_a_part_of_an_organisation_has_a_page_only_for_whoever_works_with_cases(
    inside: Callable[..., Client], person: Callable[..., Any], manager: Any, agency: Any
) -> None:
    from tandem.hub.agencies.models import Agency, Placement

    ward = Agency.objects.create(name="Ward 4", kind="service", sector="health", opened=agency.opened)
    Placement.objects.create(agency=ward, parent=agency, since=agency.opened)
    assert inside(manager).get(f"{PAGE}agencies/{ward.pk}/").status_code == 200
    assert inside(person("chair")).get(f"{PAGE}agencies/{ward.pk}/").status_code == 404


def test_an_agency_that_is_not_there_is_not_found(inside: Callable[..., Client], manager: Any) -> None:
    assert inside(manager).get(f"{PAGE}agencies/987654/").status_code == 404


def test_a_manager_not_listed_for_what_is_sealed_sees_no_small_count_of_that_time(
    inside: Callable[..., Client],
    person: Callable[..., Any],
    manager: Any,
    received: Callable[..., Any],
    this_month: str,
) -> None:
    """G06: the figures are the same for everybody, and what is small enough to tell is kept back."""
    from tandem.hub.children.sealing_records import seal

    contacts = [received(now=timezone.now()) for _ in range(3)]
    seal(contacts[0].children.get().person, reason="Adopted", by=manager, now=timezone.now())
    listed, other = (
        inside(each).get(PAGE + this_month).content.decode() for each in (manager, person("front_door_manager"))
    )
    assert '<td class="number">3</td>' in listed
    assert '<td class="number">3</td>' not in other


def test_days_the_wrong_way_round_are_refused_in_words(inside: Callable[..., Client], manager: Any) -> None:
    answer = inside(manager).get(f"{PAGE}?since=2026-11-30&until=2026-11-01")
    assert answer.status_code == 422
    assert "The first day lies after the last." in answer.content.decode()


@pytest.mark.parametrize("file", ["nothing.csv", "way.png", "shares.svg"])
def test_a_file_that_is_not_there_is_not_found(inside: Callable[..., Client], manager: Any, file: str) -> None:
    assert inside(manager).get(PAGE + file).status_code == 404


def test_the_page_says_when_there_are_too_few_months_to_tell(
    inside: Callable[..., Client], manager: Any, received: Callable[..., Any]
) -> None:
    now = timezone.now()
    for months in range(5):
        received(now=now - timedelta(days=31 * (months + 1)))
    assert "too few months to tell" in inside(manager).get(PAGE).content.decode()


def test_pages_ask_the_database_no_more_for_more_contacts(
    inside: Callable[..., Client], manager: Any, agency: Any, received: Callable[..., Any], this_month: str
) -> None:
    from django.db import connection
    from django.test.utils import CaptureQueriesContext

    browser, asked = inside(manager), []
    for many in (1, 4):
        for _ in range(many):
            received(now=timezone.now() - timedelta(days=70))
        browser.get(f"{PAGE}agencies/{agency.pk}/")
        with CaptureQueriesContext(
            connection,
        ) as queries:
            browser.get(f"{PAGE}agencies/{agency.pk}/")
            browser.get(PAGE)
        asked.append(len(queries))
    assert asked[0] == asked[1]
