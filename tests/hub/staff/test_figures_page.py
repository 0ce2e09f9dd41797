"""The page of figures: small counts are kept from whoever works with no cases."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from django.test import Client
from django.utils import timezone

PAGE = "/staff/figures/"


@pytest.fixture
def this_month() -> str:
    today = timezone.localdate()
    return f"?since={today.replace(day=1)}&until={today}"


def test_a_manager_of_the_front_door_sees_every_count(
    inside: Callable[..., Client], manager: Any, received: Callable[..., Any], this_month: str
) -> None:
    for _ in range(3):
        received(now=timezone.now())
    body = inside(manager).get(PAGE + this_month).content.decode()
    assert "Thornby Trust" in body
    assert '<td class="number">3</td>' in body


@pytest.mark.parametrize("role", ["chair", "analyst", "single_point_of_contact", "independent_scrutineer"])
def test_whoever_works_with_no_cases_sees_no_small_count(
    inside: Callable[..., Client],
    person: Callable[..., Any],
    received: Callable[..., Any],
    this_month: str,
    role: str,
) -> None:
    """G45: on the page and in what is taken away."""
    for _ in range(3):
        received(now=timezone.now())
    browser = inside(person(role))
    assert '<td class="number">3</td>' not in browser.get(PAGE + this_month).content.decode()
    assert ",3," not in browser.get(f"{PAGE}funnel.csv{this_month}").content.decode()


def test_days_the_wrong_way_round_are_refused_in_words(inside: Callable[..., Client], manager: Any) -> None:
    answer = inside(manager).get(f"{PAGE}?since=2026-11-30&until=2026-11-01")
    assert answer.status_code == 422
    assert "The first day lies after the last." in answer.content.decode()


def test_a_table_that_is_not_there_is_not_found(inside: Callable[..., Client], manager: Any) -> None:
    assert inside(manager).get(f"{PAGE}nothing.csv").status_code == 404


def test_the_page_says_when_there_are_too_few_months_to_tell(
    inside: Callable[..., Client], manager: Any, received: Callable[..., Any], this_month: str
) -> None:
    received(now=timezone.now())
    assert "Too few months to tell" in inside(manager).get(PAGE + this_month).content.decode()
