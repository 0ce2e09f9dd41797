"""What the children in need census would find wrong with a step, asked before it is recorded.

The rules are the Department for Education's, by their numbers. What it calls
an error is refused; what it queries is asked, and stands once somebody says
why. Limits that a pathway keeps by itself, such as one plan at a time, are not
repeated here.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache
from types import MappingProxyType

from tandem.core.calendar import local_day
from tandem.core.codes import codes_on
from tandem.core.data import load
from tandem.core.law import Authority
from tandem.core.pathways_engine import CaseEvent

__all__ = ["CaseworkCheck", "casework_checks", "check_step"]


@dataclass(frozen=True, slots=True)
class CaseworkCheck:
    """One rule of the census, as it is put to whoever records a step."""

    rule: str
    """The number the Department for Education gives it; a query ends in Q."""
    refuses: bool
    """Whether the step cannot be recorded so; otherwise it is asked why it is right."""
    words: str
    hint: str
    authority: Authority


def casework_checks() -> tuple[CaseworkCheck, ...]:
    """Every rule that is asked."""
    return tuple(_checks().values())


def check_step(event: CaseEvent, before: Sequence[CaseEvent]) -> tuple[CaseworkCheck, ...]:
    """What is wrong with an event that follows those that count already, in the order of the rules."""
    return tuple(check for rule, check in _checks().items() if _WRONG[rule](event, before))


def _plan_not_on_the_day_of_its_conference(event: CaseEvent, before: Sequence[CaseEvent]) -> bool:
    held = _latest(before, "hold_conference")
    return event.kind == "make_protection_plan" and held is not None and _day(held) != _day(event)


def _plan_ends_on_its_first_day(event: CaseEvent, before: Sequence[CaseEvent]) -> bool:
    made = _latest(before, "make_protection_plan")
    return event.kind == "end_protection_plan" and made is not None and _day(made) == _day(event)


def _review_before_the_plan(event: CaseEvent, before: Sequence[CaseEvent]) -> bool:
    made = _latest(before, "make_protection_plan")
    return event.kind in ("hold_first_review", "hold_review") and made is not None and _day(event) <= _day(made)


def _conference_on_a_weekend(event: CaseEvent, _before: Sequence[CaseEvent]) -> bool:
    return event.kind == "hold_conference" and _day(event).weekday() >= 5


def _closed_without_a_reason(event: CaseEvent, _before: Sequence[CaseEvent]) -> bool:
    reasons = {code.code for code in codes_on("closure_reason", on=_day(event))}
    return event.kind == "close" and event.details.get("closure_reason") not in reasons


def _more_than_an_assessment(event: CaseEvent, before: Sequence[CaseEvent]) -> bool:
    more = {"begin_section_47", "make_protection_plan", "make_child_in_need_plan"}
    return _closed_after_assessment(event) and any(each.kind in more for each in before)


def _no_assessment(event: CaseEvent, before: Sequence[CaseEvent]) -> bool:
    return _closed_after_assessment(event) and _latest(before, "authorise_assessment") is None


def _no_factors_and_some(event: CaseEvent, _before: Sequence[CaseEvent]) -> bool:
    factors = {each.strip() for each in event.details.get("factors", "").split(",") if each.strip()}
    return "21" in factors and len(factors) > 1


def _closed_after_assessment(event: CaseEvent) -> bool:
    return event.kind == "close" and event.details.get("closure_reason") in ("RC8", "RC9")


def _latest(events: Sequence[CaseEvent], kind: str) -> CaseEvent | None:
    return next((each for each in reversed(events) if each.kind == kind), None)


def _day(event: CaseEvent) -> date:
    return local_day(event.at)


_WRONG: Mapping[str, Callable[[CaseEvent, Sequence[CaseEvent]], bool]] = MappingProxyType(
    {
        "2885": _plan_not_on_the_day_of_its_conference,
        "8840": _plan_ends_on_its_first_day,
        "8841": _review_before_the_plan,
        "8875": _conference_on_a_weekend,
        "8810": _closed_without_a_reason,
        "2990": _more_than_an_assessment,
        "8825Q": _no_assessment,
        "8869": _no_factors_and_some,
    }
)


@cache
def _checks() -> Mapping[str, CaseworkCheck]:
    data = load("casework_checks")
    authority = Authority.from_dict(data["sources"]["census"])
    return MappingProxyType(
        {
            row["rule"]: CaseworkCheck(row["rule"], row["answer"] == "refuse", row["words"], row["hint"], authority)
            for row in data["checks"]
        }
    )
