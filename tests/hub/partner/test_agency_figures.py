"""A single point of contact sees its own agency in figures, as the board does, and nobody else's."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

import pytest
from django.test import Client
from django.utils import timezone

from tandem.core.calendar import add_months

PAGE = "/partner/agency/figures/"


@pytest.fixture
def a_year_of_contacts(received: Callable[..., Any], agency: Any) -> Any:
    """Eight contacts of the agency and nine of another in the middle of the last year; one of each before it."""
    from tandem.hub.agencies.models import Agency
    from tandem.hub.referrals.sending import SenderKind, SentBy

    other = Agency.objects.create(name="Elm School", kind="organisation", sector="education", opened=agency.opened)
    then = add_months(timezone.localdate().replace(day=15), -9)
    before = add_months(then, -12)
    for sender, many in ((agency, 8), (other, 9)):
        for day in (before, *([then] * many)):
            now = datetime(day.year, day.month, day.day, 12, tzinfo=UTC)
            received(now=now, sender=SentBy(kind=SenderKind.PROFESSIONAL, agency=sender))
    return other


def test_it_sees_its_own_agency_only_and_the_board_sees_the_same(
    inside: Callable[..., Client], person: Callable[..., Any], agency: Any, a_year_of_contacts: Any
) -> None:
    own = inside(person("single_point_of_contact")).get(f"{PAGE}way.csv").content
    board = inside(person("chair")).get(f"/staff/figures/agencies/{agency.pk}/way.csv").content
    assert b"Thornby Trust,8," in own
    assert own == board
    body = inside(person("single_point_of_contact")).get(PAGE).content.decode()
    assert "Children told of: 8" in body
    assert "Elm School" not in body


def test_what_is_not_there_is_not_found(inside: Callable[..., Client], person: Callable[..., Any]) -> None:
    assert inside(person("single_point_of_contact")).get(f"{PAGE}everything.csv").status_code == 404


def test_part_of_an_organisation_is_told_whom_to_ask(
    inside: Callable[..., Client], person: Callable[..., Any], agency: Any
) -> None:
    from tandem.hub.agencies.models import Agency, Placement

    ward = Agency.objects.create(name="Ward 4", kind="service", sector="health", opened=agency.opened)
    Placement.objects.create(agency=ward, parent=agency, since=agency.opened)
    user = person("single_point_of_contact")
    user.agency = ward
    user.save()
    answer = inside(user).get(PAGE)
    assert answer.status_code == 200
    assert "whole organisations" in answer.content.decode()
    assert inside(user).get(f"{PAGE}way.csv").status_code == 404
