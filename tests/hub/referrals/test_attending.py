"""Who was asked to a meeting and whether they came is kept with it; of a strategy discussion it makes the quorum."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from tandem.core.errors import InputError
from tandem.core.pathways_engine import IncompleteEvent

MONDAY = datetime(2026, 11, 23, 10, 0, tzinfo=UTC)


@pytest.fixture
def case(screened: Callable[..., Any], deciding: Callable[..., Any], manager: Any) -> Any:
    from tandem.hub.referrals.actions import decide

    inquiry = deciding(code="decide_strategy", legal_test="section_47")
    return decide(screened(), {1: inquiry}, by=manager, now=MONDAY)


@pytest.fixture
def hold(case: Any, signers: dict[str, Any]) -> Callable[..., Any]:
    from tandem.hub.referrals.actions import record_step

    def make(*seats: Any, kind: str = "hold_strategy_discussion", **said: str) -> Any:
        by = signers["social_worker"]
        child = case.children.get()
        return record_step(case, child, kind, details=said, seats=seats, by=by, at=MONDAY, now=MONDAY)

    return make


def seat(partner: str, came: str = "attended", *, name: str = "A. Fell", role: str = "Manager", agency: Any = None):
    from tandem.hub.referrals.actions import Seat
    from tandem.hub.referrals.models import Attendance

    return Seat(name, role, Attendance.Partner(partner), Attendance.Came(came), agency)


def test_who_came_is_kept_with_role_and_agency_and_makes_the_quorum(hold: Callable[..., Any], agency: Any) -> None:
    event = hold(seat("social_care"), seat("police", name="DS Roe"), seat("health", agency=agency), seat("family"))
    assert event.details["quorate"] == "yes"
    kept = [(each.name, each.role, each.partner, each.agency, each.came) for each in event.attendances.all()]
    assert kept[1:3] == [
        ("DS Roe", "Manager", "police", None, "attended"),
        ("A. Fell", "Manager", "health", agency, "attended"),
    ]


@pytest.mark.parametrize("came", ["apologies", "report", "absent"])
def test_whoever_did_not_come_makes_no_quorum(hold: Callable[..., Any], came: str) -> None:
    there = seat("social_care"), seat("police"), seat("health", came)
    with pytest.raises(IncompleteEvent, match="not_quorate_because"):
        hold(*there)
    event = hold(*there, not_quorate_because="Nobody could be reached.")
    assert (event.details["quorate"], event.details["missing"]) == ("no", "health")
    assert event.attendances.count() == 3


def test_somebody_has_a_name_and_a_role_and_sits_at_a_meeting(hold: Callable[..., Any]) -> None:
    from tandem.hub.referrals.models import Attendance

    for wrong in (seat("police", name=" "), seat("police", role="")):
        with pytest.raises(InputError, match="no name or no role"):
            hold(wrong)
    with pytest.raises(InputError, match="it is no meeting"):
        hold(seat("police"), kind="copy_strategy_record", copied_to="police")
    assert not Attendance.objects.exists()


def test_the_database_holds_no_name_in_the_clear(hold: Callable[..., Any]) -> None:
    from django.db import connection

    hold(seat("social_care"), seat("police"), seat("health", name="Mum Ashdown"))
    with connection.cursor() as cursor:
        cursor.execute("SELECT name FROM referrals_attendance")
        assert not any("Ashdown" in row[0] for row in cursor.fetchall())


def test_a_step_later_than_the_meeting_leaves_who_came(hold: Callable[..., Any], case: Any, signers: Any) -> None:
    from tandem.hub.referrals.actions import record_step
    from tandem.hub.referrals.models import Attendance

    hold(seat("social_care"), seat("police"), seat("health"))
    said = {"single_or_joint": "joint", "legal_test": "section_47"}
    at = MONDAY + timedelta(hours=1)
    record_step(case, case.children.get(), "begin_section_47", details=said, by=signers["social_worker"], at=at, now=at)
    assert Attendance.objects.count() == 3
