"""What the census would find wrong with a step: both sides of each boundary, by the Department's own numbers."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta

import pytest

from tandem.core.casework_checks import casework_checks, check_step
from tandem.core.pathways_engine import CaseEvent

MONDAY = datetime(2026, 3, 2, 10, 0, tzinfo=UTC)
DAY = timedelta(days=1)


def event(kind: str, *, days: int = 0, **said: str) -> CaseEvent:
    return CaseEvent(f"{kind}-{days}", kind, MONDAY + days * DAY, "somebody", said)


def rules(now: CaseEvent, *before: CaseEvent) -> list[str]:
    return [check.rule for check in check_step(now, before)]


HELD = event("hold_conference")
MADE = event("make_protection_plan", category="NEG")
ASSESSED = event("authorise_assessment", outcome="Done")

CASES: list[tuple[str, CaseEvent, Sequence[CaseEvent], list[str]]] = [
    ("a plan on the day of its conference", event("make_protection_plan"), [HELD], []),
    ("a plan on the day after", event("make_protection_plan", days=1), [HELD], ["2885"]),
    ("a plan that ends on its first day", event("end_protection_plan"), [HELD, MADE], ["8840"]),
    ("a plan that ends on its second day", event("end_protection_plan", days=1), [HELD, MADE], []),
    ("a review on the plan's first day", event("hold_first_review"), [HELD, MADE], ["8841"]),
    ("a review on the day after", event("hold_first_review", days=1), [HELD, MADE], []),
    ("a later review before the plan", event("hold_review", days=-1), [HELD, MADE], ["8841"]),
    ("a conference on a Friday", event("hold_conference", days=4), [], []),
    ("a conference on a Saturday", event("hold_conference", days=5), [], ["8875"]),
    ("a conference on a Sunday", event("hold_conference", days=6), [], ["8875"]),
    ("a conference on a Monday", event("hold_conference", days=7), [], []),
    ("closed for a reason on the list", event("close", closure_reason="RC7"), [], []),
    ("closed without one", event("close"), [], ["8810"]),
    ("closed for a reason that is none", event("close", closure_reason="RC10"), [], ["8810"]),
    ("closed after an assessment", event("close", closure_reason="RC8"), [ASSESSED], []),
    ("closed after none", event("close", closure_reason="RC9"), [], ["8825Q"]),
    (
        "closed after an assessment and an enquiry",
        event("close", closure_reason="RC8"),
        [event("begin_section_47"), ASSESSED],
        ["2990"],
    ),
    (
        "closed after an assessment and a plan",
        event("close", closure_reason="RC9"),
        [ASSESSED, event("make_child_in_need_plan")],
        ["2990"],
    ),
    ("no factors alone", event("authorise_assessment", factors="21"), [], []),
    ("no factors and one", event("authorise_assessment", factors="21, 3A"), [], ["8869"]),
    ("two factors", event("authorise_assessment", factors="3A, 16A"), [], []),
]


@pytest.mark.parametrize(("now", "before", "wanted"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_what_the_census_would_say(now: CaseEvent, before: Sequence[CaseEvent], wanted: list[str]) -> None:
    assert rules(now, *before) == wanted


def test_what_the_department_calls_a_query_is_asked_and_every_error_but_one_refused() -> None:
    """A conference that was held on a Saturday cannot be unheld: it is asked, and the return will say so again."""
    asked = {check.rule for check in casework_checks() if not check.refuses}
    assert asked == {"8825Q", "8875"}
    queries = {check.rule for check in casework_checks() if check.rule.endswith("Q")}
    assert queries <= asked


def test_the_rules_are_those_of_the_return_by_the_same_numbers() -> None:
    from tandem.returns.cin.rules import listed

    known = {rule.code for rule in listed(2026)}
    assert {check.rule for check in casework_checks()} <= known
