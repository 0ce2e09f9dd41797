"""The demo has work for those whose parts are played in it, on whatever day and at whatever hour it is built."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from tandem.core.calendar import local_day
from tandem.hub.demo.busy import busy_place

# At 37 hours apart: each weekday, early and late, a new year and its bank holidays among them.
MOMENTS = [datetime(2026, 11, 30, 0, 42, tzinfo=UTC) + timedelta(hours=37 * turn) for turn in range(28)]


@pytest.mark.parametrize("until", MOMENTS, ids=str)
def test_there_is_work_to_do(until: datetime) -> None:
    city = busy_place(children=160, until=until)
    today = local_day(until)
    given = [
        case
        for case in city.cases
        for step in case.steps
        if step.kind == "allocate" and step.details["worker"] == "w_social_1" and step.day <= today
    ]
    assert [case for case in given if case.assessments[0].authorised > today]
    checks = [check for contact in city.contacts for check in contact.checks if check.agency == "hospital"]
    assert [each for each in checks if each.answered is None and each.due < until]
