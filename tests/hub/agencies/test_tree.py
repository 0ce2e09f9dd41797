"""Agencies: a dated tree in which nothing is deleted."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from django.db import IntegrityError, transaction
from django.db.models import ProtectedError

from tandem.core.errors import InputError
from tandem.hub.agencies import actions
from tandem.hub.agencies.models import Agency, Kind, Placement, Sector
from tandem.hub.audit.models import Event
from tandem.hub.audit.verbs import Verb

DAY = date(2024, 4, 1)


@pytest.fixture
def trust(hub):
    return actions.add("Wend Trust", kind=Kind.ORGANISATION, sector=Sector.HEALTH, opened=DAY, ods_code="xw1")


def test_an_agency_is_open_from_its_first_day_to_the_day_before_it_closes(trust) -> None:
    actions.close(trust, on=DAY + timedelta(days=10), reason="merged")
    days = [trust.is_open(DAY + timedelta(days=n)) for n in (-1, 0, 9, 10)]
    assert days == [False, True, True, False]
    assert Event.objects.get(verb=Verb.AGENCY_CLOSED).reason == "merged"


def test_a_part_has_its_place(trust) -> None:
    site = actions.add("Wend Site", kind=Kind.SITE, sector=Sector.HEALTH, opened=DAY, parent=trust)
    assert Placement.objects.get(agency=site).parent == trust
    actions.close(site, on=DAY + timedelta(days=1), reason="moved")
    assert Placement.objects.get(agency=site).until == DAY + timedelta(days=1)


def test_what_cannot_be_is_refused(trust) -> None:
    with pytest.raises(InputError):
        actions.add("WEND trust", kind=Kind.SITE, sector=Sector.HEALTH, opened=DAY)
    with pytest.raises(InputError):
        actions.add("Early", kind=Kind.SITE, sector=Sector.HEALTH, opened=DAY - timedelta(days=1), parent=trust)
    with pytest.raises(InputError):
        actions.close(trust, on=DAY - timedelta(days=1), reason="x")


@pytest.mark.parametrize(
    "row",
    [
        {"name": "Backwards", "opened": DAY, "closed": DAY - timedelta(days=1)},
        {"name": "Same code", "opened": DAY, "ods_code": "XW1"},
    ],
)
def test_the_database_holds_to_it_too(trust, row) -> None:
    with pytest.raises(IntegrityError), transaction.atomic():
        Agency.objects.create(kind="site", sector="health", **row)


def test_an_agency_with_people_cannot_be_deleted(person) -> None:
    user = person("director")
    with pytest.raises(ProtectedError):
        user.agency.delete()
