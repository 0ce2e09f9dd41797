"""Agencies are named, bound and closed by date; what cannot be is refused in words and leaves nothing behind."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from django.core.exceptions import PermissionDenied

from tandem.core.errors import InputError
from tandem.hub.agencies import actions
from tandem.hub.agencies.models import Agency, BoundBy, Duty, FormerName, Kind, Sector
from tandem.hub.audit.models import Event
from tandem.hub.audit.verbs import Verb

DAY = date(2024, 4, 1)
TODAY = date(2026, 11, 24)


def later(days: int) -> date:
    return DAY + timedelta(days=days)


@pytest.fixture
def trust(hub):
    return actions.add("Wend Trust", kind=Kind.ORGANISATION, sector=Sector.HEALTH, opened=DAY, ods_code="xw1")


def deeds(verb: Verb) -> int:
    return Event.objects.filter(verb=verb).count()


def test_an_agency_keeps_what_it_was_called_before(trust) -> None:
    actions.rename(trust, "  Wend and  Vale Trust ", on=later(100), today=TODAY, reason="merger")
    actions.rename(trust, "Two Rivers Trust", on=later(200), today=TODAY, reason="new board")
    names = [trust.name_on(later(n)) for n in (0, 99, 100, 199, 200)]
    assert names == [
        "Wend Trust",
        "Wend Trust",
        "Wend and Vale Trust",
        "Wend and Vale Trust",
        "Two Rivers Trust",
    ]
    renamed = Event.objects.filter(verb=Verb.AGENCY_RENAMED).order_by("id")
    assert [event.reason for event in renamed] == ["merger", "new board"]


@pytest.mark.parametrize(
    ("name", "on"),
    [
        ("Early", DAY),
        ("Late", TODAY + timedelta(days=1)),
        ("Wend Trust", later(5)),
        (" ", later(5)),
        ("OTHER trust", later(5)),
    ],
)
def test_a_name_that_cannot_be_is_refused_and_nothing_is_kept(trust, name, on) -> None:
    actions.add("Other Trust", kind=Kind.ORGANISATION, sector=Sector.HEALTH, opened=DAY)
    with pytest.raises(InputError):
        actions.rename(trust, name, on=on, today=TODAY, reason="x")
    trust.refresh_from_db()
    assert (trust.name, FormerName.objects.count(), deeds(Verb.AGENCY_RENAMED)) == ("Wend Trust", 0, 0)


def test_a_second_change_of_name_cannot_come_before_the_first(trust) -> None:
    actions.rename(trust, "B", on=later(10), today=TODAY, reason="x")
    with pytest.raises(InputError, match="11 April 2024"):
        actions.rename(trust, "C", on=later(10), today=TODAY, reason="x")
    actions.rename(trust, "C", on=later(11), today=TODAY, reason="x")


def test_a_mistake_in_a_name_leaves_no_former_name(trust) -> None:
    actions.correct_name(trust, "Wend Hospitals Trust", today=TODAY, reason="misspelt")
    assert trust.name_on(DAY) == "Wend Hospitals Trust"
    assert deeds(Verb.AGENCY_RENAMED) == 1
    with pytest.raises(InputError):
        actions.correct_name(trust, "Wend Hospitals Trust", today=TODAY, reason="misspelt")


def test_what_binds_an_agency_has_days(trust) -> None:
    actions.bind(trust, Duty.CONTRACT, since=DAY, reason="x")
    actions.bind(trust, Duty.SECTION_11, since=later(30), reason="x")
    held = [(each.duty, each.since, each.until) for each in BoundBy.objects.filter(agency=trust)]
    assert held == [("contract", DAY, later(30)), ("section_11", later(30), None)]
    actions.bind(trust, Duty.NONE, since=later(30), reason="mistake")
    assert BoundBy.objects.get(agency=trust, until=None).duty == "none"


@pytest.mark.parametrize(("duty", "since"), [(Duty.CONTRACT, later(9)), (Duty.NONE, later(-1)), (Duty.NONE, later(8))])
def test_a_duty_that_cannot_be_is_refused(trust, duty, since) -> None:
    actions.bind(trust, Duty.CONTRACT, since=later(9), reason="x")
    with pytest.raises(InputError):
        actions.bind(trust, duty, since=since, reason="x")
    assert deeds(Verb.AGENCY_BOUND) == 1


def test_an_agency_may_be_bound_from_its_first_day(hub) -> None:
    school = actions.add("Fen School", kind=Kind.SITE, sector=Sector.EDUCATION, opened=DAY, duty=Duty.SECTION_175)
    assert BoundBy.objects.get(agency=school).since == DAY


def test_an_agency_with_open_parts_is_not_closed(trust) -> None:
    site = actions.add("Wend Site", kind=Kind.SITE, sector=Sector.HEALTH, opened=DAY, parent=trust)
    with pytest.raises(InputError, match="Wend Site"):
        actions.close(trust, on=later(5), reason="x")
    actions.close(site, on=later(5), reason="x")
    with pytest.raises(InputError, match="Wend Site"):
        actions.close(trust, on=later(4), reason="x")
    actions.bind(trust, Duty.SECTION_11, since=DAY, reason="x")
    actions.close(trust, on=later(5), reason="x")
    assert BoundBy.objects.get(agency=trust).until == later(5)
    with pytest.raises(InputError, match="closed already"):
        actions.close(trust, on=later(6), reason="x")
    assert deeds(Verb.AGENCY_CLOSED) == 2


@pytest.mark.parametrize(
    ("kind", "fits"), [(Kind.SYSTEM, False), (Kind.ORGANISATION, True), (Kind.SITE, True), (Kind.SERVICE, True)]
)
def test_the_order_of_the_tree(trust, kind, fits) -> None:
    def add() -> None:
        actions.add("Part", kind=kind, sector=Sector.HEALTH, opened=DAY, parent=trust)

    if fits:
        add()
    else:
        with pytest.raises(InputError, match="organisation"):
            add()
        assert Agency.objects.count() == 1


def test_a_part_moves_with_its_own_parts_from_a_day_on(trust) -> None:
    other = actions.add("Fen Trust", kind=Kind.ORGANISATION, sector=Sector.HEALTH, opened=DAY)
    site = actions.add("Wend Site", kind=Kind.SITE, sector=Sector.HEALTH, opened=DAY, parent=trust)
    ward = actions.add("Wend Ward", kind=Kind.SERVICE, sector=Sector.HEALTH, opened=DAY, parent=site)
    actions.place(site, other, since=later(10), reason="merger")
    stood = [(each.parent.name, each.since, each.until) for each in site.placements.all()]
    assert stood == [("Wend Trust", DAY, later(10)), ("Fen Trust", later(10), None)]
    assert ward.placements.get().parent == site
    actions.place(site, trust, since=later(10), reason="a mistake")
    assert site.placements.get(until=None).parent == trust
    actions.place(site, None, since=later(20), reason="stands alone")
    assert not site.placements.filter(until=None).exists()
    assert deeds(Verb.AGENCY_PLACED) == 3


@pytest.mark.parametrize("where", ["itself", "its own part", "the same", "a lesser", "too early", "not yet open"])
def test_a_place_that_cannot_be_is_refused(trust, where) -> None:
    site = actions.add("Wend Site", kind=Kind.SITE, sector=Sector.HEALTH, opened=later(5), parent=trust)
    part = actions.add("Wend Wing", kind=Kind.SITE, sector=Sector.HEALTH, opened=later(5), parent=site)
    ward = actions.add("Fen Ward", kind=Kind.SERVICE, sector=Sector.HEALTH, opened=later(5))
    late = actions.add("Fen Trust", kind=Kind.ORGANISATION, sector=Sector.HEALTH, opened=later(50))
    parent, since = {
        "itself": (site, later(9)),
        "its own part": (part, later(9)),
        "the same": (trust, later(9)),
        "a lesser": (ward, later(9)),
        "too early": (trust, later(4)),
        "not yet open": (late, later(49)),
    }[where]
    with pytest.raises(InputError):
        actions.place(site, parent, since=since, reason="x")
    assert site.placements.get().parent == trust
    assert deeds(Verb.AGENCY_PLACED) == 0


@pytest.mark.parametrize("code", ["XW1", "xw1", "AB", "A-B-C", "ABCDEFGHIJKLM"])
def test_a_code_that_is_taken_or_no_code_is_refused(trust, code) -> None:
    with pytest.raises(InputError):
        actions.add("New", kind=Kind.SITE, sector=Sector.HEALTH, opened=DAY, ods_code=code)


@pytest.mark.parametrize("role", ["partnership_manager", "administrator", "director", ""])
def test_only_who_keeps_agencies_may_act(trust, person, role) -> None:
    user = person(role)

    def act() -> None:
        actions.add("Site", kind=Kind.SITE, sector=Sector.HEALTH, opened=DAY, by=user)
        actions.rename(trust, "New", on=later(5), today=TODAY, reason="x", by=user)
        actions.correct_name(trust, "Newer", today=TODAY, reason="x", by=user)
        actions.bind(trust, Duty.NONE, since=DAY, reason="x", by=user)
        actions.close(trust, on=later(9), reason="x", by=user)

    if role in ("partnership_manager", "administrator"):
        act()
        type(user).objects.update(is_active=False)
    for deed in (
        lambda: actions.add("Site 2", kind=Kind.SITE, sector=Sector.HEALTH, opened=DAY, by=user),
        lambda: actions.rename(trust, "Newest", on=later(7), today=TODAY, reason="x", by=user),
        lambda: actions.correct_name(trust, "Newest", today=TODAY, reason="x", by=user),
        lambda: actions.bind(trust, Duty.CONTRACT, since=DAY, reason="x", by=user),
        lambda: actions.place(trust, None, since=later(1), reason="x", by=user),
        lambda: actions.close(trust, on=later(9), reason="x", by=user),
    ):
        with pytest.raises(PermissionDenied):
            deed()
