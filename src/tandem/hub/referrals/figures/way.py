"""The way of a child from being told of to a conference, and where it ended for those who did not go all of it.

Each child told of ends in exactly one place, so that every step less those
lost at it is the next step.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from tandem.hub.referrals.actions.deciding import ACCEPTED, GOES_ON

__all__ = ["EVENTS", "STEPS", "Step", "end_of"]


@dataclass(frozen=True, slots=True)
class Step:
    """How far children came, and why some went no further, each reason with its words."""

    key: str
    label: str | Promise
    lost: tuple[tuple[str, str | Promise], ...] = ()


STEPS = (
    Step(
        "children",
        _("Children told of"),
        (
            ("no_further_action", _("No further action")),
            ("advice", _("Advice or signpost")),
            ("early_help", _("Early help")),
            ("already_open", _("Case already open")),
            ("transferred", _("Transferred")),
            ("designated_officer", _("Designated officer")),
            ("same_concern", _("Same concern, already received")),
            ("undecided", _("Not yet decided")),
        ),
    ),
    Step(
        "accepted",
        _("Accepted as referral"),
        (
            ("accepted_no_further", _("No further action once accepted")),
            ("strategy_ended", _("Ended after strategy discussion")),
            ("not_begun", _("Assessment not begun")),
        ),
    ),
    Step(
        "assessed",
        _("Assessed"),
        (
            ("help_plan", _("Child in need or Family Help plan")),
            ("assessment_ended", _("No services after assessment")),
            ("assessing", _("Assessment under way")),
        ),
    ),
    Step(
        "enquiries",
        _("Section 47"),
        (
            ("no_ongoing_harm", _("Not at continuing risk")),
            ("unsubstantiated", _("Not substantiated")),
            ("enquiring", _("Enquiries under way")),
        ),
    ),
    Step("conferences", _("Conference")),
)

_DECIDED = {
    "decide_no_further_action": "no_further_action",
    "decide_advice": "advice",
    "decide_early_help": "early_help",
    "decide_transfer": "transferred",
    "decide_designated_officer": "designated_officer",
    "find_open_case": "already_open",
}
# A section 47 enquiry is carried out by an assessment (Working Together), so whoever came to one was assessed.
_ASSESSED = {"allocate", "open_assessment", "begin_section_47", "hold_conference"}
_ENQUIRED = {"begin_section_47", "hold_conference"}
EVENTS = frozenset(
    {
        *_ASSESSED,
        "end_strategy",
        "make_child_in_need_plan",
        "end_assessment",
        "end_section_47_no_ongoing_harm",
        "end_section_47_unsubstantiated",
    }
)
"""What has to be known of a child's events to say how far it came."""


def end_of(code: str | None, *, referred: bool, same: bool, events: Collection[str]) -> tuple[int, str]:
    """How many steps beyond being told of a child came, and where it ended or now stands."""
    if referred:
        return _after_acceptance(set(events)) if code in GOES_ON else (1, "accepted_no_further")
    if same:
        return 0, "same_concern"
    if code is None:
        return 0, "undecided"
    return 0, "already_open" if code in ACCEPTED else _DECIDED[code]


def _after_acceptance(events: set[str]) -> tuple[int, str]:
    if not events & _ASSESSED:
        return 1, "strategy_ended" if "end_strategy" in events else "not_begun"
    if not events & _ENQUIRED:
        planned = "help_plan" if "make_child_in_need_plan" in events else ""
        return 2, planned or ("assessment_ended" if "end_assessment" in events else "assessing")
    if "hold_conference" in events:
        return 4, "conferences"
    if "end_section_47_no_ongoing_harm" in events:
        return 3, "no_ongoing_harm"
    return 3, "unsubstantiated" if "end_section_47_unsubstantiated" in events else "enquiring"
