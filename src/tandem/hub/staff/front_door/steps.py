"""What happened, in the words of a chronology."""

from __future__ import annotations

from django.utils.translation import gettext_lazy as _

__all__ = ["step_words"]

_WORDS = {
    "submit": _("Sent"),
    "take_by_phone": _("Taken by telephone"),
    "acknowledge": _("Acknowledged"),
    "confirm_in_writing": _("Confirmed in writing"),
    "ask_for_information": _("Asked for more information"),
    "supply_information": _("Supplied what was asked for"),
    "find_duplicate": _("Found to be received already"),
    "find_open_case": _("Passed to the worker of an open case"),
    "begin_screening": _("Screening begun"),
    "set_priority": _("Priority set"),
    "request_checks": _("Partners asked"),
    "return_check": _("A partner answered"),
    "return_nil": _("A partner looked and holds nothing"),
    "refuse_check": _("A partner refused, with a reason"),
    "decide_no_further_action": _("Decided: no further action"),
    "decide_advice": _("Decided: advice or signpost"),
    "decide_early_help": _("Decided: early help"),
    "decide_assessment": _("Decided: assessment"),
    "decide_strategy": _("Decided: strategy discussion"),
    "decide_transfer": _("Decided: transfer to another authority"),
    "decide_designated_officer": _("Decided: pass to the designated officer"),
    "act_immediately": _("Acted at once"),
    "give_feedback": _("Told whoever raised it"),
    "challenge_decision": _("Whoever raised it disagrees"),
    "reopen": _("Reopened"),
}


def step_words(kind: str) -> str:
    """An event in words; the pathway's own name for one that is not of the front door."""
    return str(_WORDS.get(kind, kind.replace("_", " ").capitalize()))
