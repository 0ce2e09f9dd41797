"""An improvement plan, and those who keep it, report on it and look at it from elsewhere."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime
from typing import Any

import pytest

NOW = datetime(2026, 11, 23, 10, 0, tzinfo=UTC)


@pytest.fixture
def now() -> datetime:
    return NOW


@pytest.fixture
def other_agency(hub: None) -> Any:
    from tandem.hub.agencies.models import Agency

    return Agency.objects.create(
        name="Wend Constabulary", kind="organisation", sector="police", opened=date(2020, 1, 1)
    )


@pytest.fixture
def elsewhere(person: Callable[..., Any], other_agency: Any) -> Callable[[str], Any]:
    """Somebody of another agency than the actions'."""

    def make(role: str) -> Any:
        user = person(role)
        user.agency, user.name = other_agency, f"Otto Elsewhere, {role}"
        user.save()
        return user

    return make


@pytest.fixture
def keeper(person: Callable[..., Any]) -> Any:
    return person("partnership_manager")


@pytest.fixture
def plan(keeper: Any, agency: Any) -> Any:
    """A plan with one recommendation."""
    from tandem.hub.plan.improving import Recommended, begin_plan, recommend

    made = begin_plan("Steady", basis="notice", starts=date(2026, 1, 1), by=keeper, now=NOW)
    said = Recommended(
        origin="ofsted",
        words="Decide in a day.",
        source="Invented inspection",
        source_date=date(2025, 12, 1),
        agency=agency,
        due=date(2026, 12, 31),
        outcome="No child waits.",
    )
    recommend(made, said, by=keeper, now=NOW)
    return made


@pytest.fixture
def measure(plan: Any, keeper: Any) -> Callable[..., Any]:
    """Add a measure; whatever is named replaces what is usual."""
    from tandem.hub.plan.measuring import Measuring, add_measure
    from tandem.hub.plan.models import Outcome

    def make(**changes: Any) -> Any:
        usual: dict[str, Any] = {
            "name": "Decided in a day",
            "direction": "up",
            "start_on": date(2026, 1, 1),
            "start_value": 0.5,
            "start_n": 200,
            "start_source": "Before the plan",
            "target": 0.9,
            "target_by": date(2027, 1, 1),
        }
        return add_measure(Outcome.objects.get(), Measuring(**{**usual, **changes}), by=keeper, now=NOW)

    return make


@pytest.fixture
def read(keeper: Any) -> Callable[..., Any]:
    """Write a reading down."""
    from tandem.hub.plan.measuring import Read, write_down

    def make(measure: Any, until: date, value: float, n: int | None = 200, **more: Any) -> Any:
        seen = more.pop("seen", measure.readings.count())
        said = Read(until=until, value=value, n=n, source=more.pop("source", "Audit"), **more)
        return write_down(measure, said, seen=seen, by=keeper, now=NOW)

    return make


@pytest.fixture
def action(plan: Any, keeper: Any, agency: Any) -> Callable[..., Any]:
    """Add an action of the agency's; whatever is named replaces what is usual."""
    from tandem.hub.plan.performing import add_action

    def make(**changes: Any) -> Any:
        usual: dict[str, Any] = {
            "what": "A second screener",
            "recommendations": list(plan.recommendations.all()),
            "owner": "Ada Holloway",
            "agency": agency,
            "due": date(2026, 12, 1),
        }
        said = {**usual, **changes}
        return add_action(plan, said.pop("what"), **said, by=keeper, now=NOW)

    return make
