"""The tree as it stood on any day: names, places and duties of that day."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from tandem.hub.agencies import actions
from tandem.hub.agencies.models import Duty, Kind, Placement, Sector
from tandem.hub.agencies.queries import Branch, bound_on, open_agencies, tree

DAY = date(2024, 4, 1)
TODAY = date(2026, 11, 24)


def later(days: int) -> date:
    return DAY + timedelta(days=days)


@pytest.fixture
def place(hub):
    top = actions.add("Partnership", kind=Kind.SYSTEM, sector=Sector.OTHER, opened=DAY)
    trust = actions.add(
        "Wend Trust",
        kind=Kind.ORGANISATION,
        sector=Sector.HEALTH,
        opened=DAY,
        parent=top,
        duty=Duty.SECTION_11,
        ods_code="XW1",
    )
    site = actions.add("Wend Site", kind=Kind.SITE, sector=Sector.HEALTH, opened=later(10), parent=trust)
    school = actions.add("Fen School", kind=Kind.SITE, sector=Sector.EDUCATION, opened=DAY, parent=top)
    return {"top": top, "trust": trust, "site": site, "school": school}


def drawn(branches: tuple[Branch, ...]) -> list[object]:
    return [[branch.name, drawn(branch.parts)] if branch.parts else branch.name for branch in branches]


def test_the_tree_grows_and_shrinks_with_the_days(place) -> None:
    assert drawn(tree(later(-1))) == []
    assert drawn(tree(later(9))) == [["Partnership", ["Fen School", "Wend Trust"]]]
    whole = [["Partnership", ["Fen School", ["Wend Trust", ["Wend Site"]]]]]
    assert drawn(tree(later(10))) == whole
    actions.close(place["site"], on=later(20), reason="x")
    assert drawn(tree(later(19))) == whole
    assert drawn(tree(later(20))) == [["Partnership", ["Fen School", "Wend Trust"]]]
    assert drawn(tree(later(20), closed=True)) == whole


def test_each_day_has_its_names(place) -> None:
    actions.rename(place["trust"], "Vale Trust", on=later(50), today=TODAY, reason="x")
    actions.rename(place["trust"], "Aire Trust", on=later(60), today=TODAY, reason="x")
    names = [tree(later(n), words="XW1")[0].parts[0].name for n in (49, 50, 59, 60)]
    assert names == ["Wend Trust", "Vale Trust", "Vale Trust", "Aire Trust"]


def test_a_part_is_bound_through_what_it_is_part_of(place) -> None:
    actions.bind(place["school"], Duty.SECTION_175, since=later(5), reason="x")
    (top,) = tree(later(10))
    school, trust = top.parts
    assert top.bound is None
    assert (school.bound.duty, school.bound.through) == (Duty.SECTION_175, "")
    assert (trust.bound.duty, trust.bound.through) == (Duty.SECTION_11, "")
    assert (trust.parts[0].bound.duty, trust.parts[0].bound.through) == (Duty.SECTION_11, "Wend Trust")
    assert tree(later(4), words="fen")[0].parts[0].bound is None


@pytest.mark.parametrize(
    ("asked", "found"),
    [
        ({"words": "SITE wend"}, [["Partnership", [["Wend Trust", ["Wend Site"]]]]]),
        ({"words": "xw1"}, [["Partnership", ["Wend Trust"]]]),
        ({"sectors": ["education"]}, [["Partnership", ["Fen School"]]]),
        ({"sectors": ["police"]}, []),
        ({"words": "fen", "sectors": ["health"]}, []),
    ],
)
def test_looking_for_one_keeps_what_it_is_part_of(place, asked, found) -> None:
    assert drawn(tree(later(10), **asked)) == found


def test_a_ring_in_the_data_ends(place) -> None:
    Placement.objects.create(agency=place["top"], parent=place["site"], since=later(10))
    assert drawn(tree(later(10))) == []
    assert drawn(tree(later(9))) == [["Partnership", ["Fen School", "Wend Trust"]]]


def test_open_agencies_are_those_of_the_day(place) -> None:
    actions.close(place["site"], on=later(20), reason="x")
    assert len(open_agencies(later(19))) == 4
    assert len(open_agencies(later(20))) == 3
    assert len(open_agencies(later(9))) == 3


def test_queries_do_not_grow_with_agencies(place) -> None:
    def asked() -> int:
        with CaptureQueriesContext(
            connection,
        ) as seen:
            tree(TODAY)
        return len(seen)

    before = asked()
    for number in range(12):
        part = actions.add(f"S{number}", kind=Kind.SITE, sector=Sector.HEALTH, opened=DAY, parent=place["trust"])
        actions.add(f"T{number}", kind=Kind.SERVICE, sector=Sector.HEALTH, opened=DAY, parent=part)
    assert asked() == before == 4


def test_one_agency_alone_is_bound_as_the_tree_says(place) -> None:
    actions.bind(place["school"], Duty.SECTION_175, since=later(5), reason="x")
    for day in (later(4), later(10)):
        found = {branch.agency.pk: branch.bound for branch in flat(tree(day))}
        assert len(found) >= 3
        assert {agency.pk: bound_on(agency, day) for agency in place.values() if agency.pk in found} == found


def flat(branches: tuple[Branch, ...]) -> list[Branch]:
    return [each for branch in branches for each in (branch, *flat(branch.parts))]
