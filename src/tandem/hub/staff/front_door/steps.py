"""What happened, in the words of a chronology."""

from __future__ import annotations

from django.utils.translation import gettext_lazy as _

from tandem.hub.referrals.models import Event

__all__ = ["said_with", "step_words"]

_WORDS = {
    "submit": _("Sent"),
    "take_by_phone": _("Taken by telephone"),
    "acknowledge": _("Acknowledged"),
    "confirm_in_writing": _("Confirmed in writing"),
    "ask_for_information": _("Asked for more information"),
    "supply_information": _("Supplied what was asked for"),
    "find_duplicate": _("Found to be received already"),
    "find_not_duplicate": _("Found not to be the same concern"),
    "find_open_case": _("Passed to the worker of an open case"),
    "begin_screening": _("Screening begun"),
    "set_priority": _("Priority set"),
    "request_checks": _("Partners asked"),
    "return_check": _("A partner answered"),
    "return_nil": _("A partner looked and holds nothing"),
    "refuse_check": _("A partner refused, with a reason"),
    "decide_no_further_action": _("Decided: no further action"),
    "decide_accepted_no_further_action": _("Decided: accepted as a referral, no further action"),
    "decide_advice": _("Decided: advice or signpost"),
    "decide_early_help": _("Decided: early help"),
    "decide_assessment": _("Decided: assessment"),
    "decide_strategy": _("Decided: strategy discussion"),
    "decide_transfer": _("Decided: transfer to another authority"),
    "hand_over": _("Handed over to the other authority"),
    "acknowledge_transfer": _("Taken on by the other authority"),
    "decide_designated_officer": _("Decided: pass to the designated officer"),
    "act_immediately": _("Acted at once"),
    "give_feedback": _("Told whoever raised it"),
    "challenge_decision": _("Whoever raised it disagrees"),
    "withdraw_agreement": _("The family no longer agrees to help"),
    "reopen": _("Reopened"),
    "hold_strategy_discussion": _("Strategy discussion held"),
    "copy_strategy_record": _("Record of the strategy discussion copied"),
    "begin_section_47": _("Section 47 enquiries begun"),
    "open_assessment": _("Assessment opened"),
    "end_strategy": _("Strategy discussion ended with no further action"),
    "allocate": _("Assessment allocated"),
    "see_child": _("Child seen"),
    "authorise_assessment": _("Assessment authorised"),
    "make_child_in_need_plan": _("Child in need plan made"),
    "offer_family_group_decision_making": _("Family group decision making offered"),
    "end_assessment": _("Assessment ended, no plan"),
    "call_conference": _("Child protection conference called"),
    "end_section_47_no_ongoing_harm": _("Section 47: substantiated, no ongoing harm"),
    "end_section_47_unsubstantiated": _("Section 47: not substantiated"),
    "hold_conference": _("Child protection conference held"),
    "make_protection_plan": _("Child protection plan made"),
    "decide_no_plan": _("Conference decided on no plan"),
    "hold_core_group": _("Core group held"),
    "hold_first_review": _("First review conference held"),
    "hold_review": _("Review conference held"),
    "end_protection_plan": _("Child protection plan ended"),
    "escalate_to_strategy": _("Escalated to a strategy discussion"),
    "begin_legal_planning": _("Legal planning begun"),
    "end_child_in_need_plan": _("Child in need plan ended"),
    "close": _("Case closed"),
}


def step_words(kind: str) -> str:
    """An event in words; the pathway's own name for one that is not of the front door."""
    return str(_WORDS.get(kind, kind.replace("_", " ").capitalize()))


_SAID = (
    "priority",
    "rationale",
    "question",
    "reason",
    "new_information",
    "handed_to",
    "acknowledged_by",
    "worker",
    "outcome",
)
"""What is said with an event and belongs in a chronology, in this order; the rest stands in its own place.

Not the reference of another contact: that may not be open to whoever reads this one.
"""
_DECIDED = ("decide_", "act_immediately", "find_open_case")


def said_with(event: Event) -> str:
    """What was said with an event; the reasons of a decision stand with the decision."""
    if event.kind.startswith(_DECIDED) and event.kind != "decide_no_plan":
        return ""
    said = (event.details.get(key, "") for key in _SAID)
    return ". ".join(str(each) for each in said if each)
