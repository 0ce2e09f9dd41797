"""What may be done about a contact: one deed each, checked, done and recorded in one transaction."""

from __future__ import annotations

from tandem.hub.referrals.actions.adding import add_information, challenge, mark_read
from tandem.hub.referrals.actions.asking import answer, ask_partners
from tandem.hub.referrals.actions.deciding import Deciding, decide
from tandem.hub.referrals.actions.receiving import receive
from tandem.hub.referrals.actions.screening import acknowledge, begin_screening, reopen, set_priority
from tandem.hub.referrals.actions.stepping import record_step
from tandem.hub.referrals.actions.steps import ChangedMeanwhile
from tandem.hub.referrals.actions.telling import tell

__all__ = [
    "ChangedMeanwhile",
    "Deciding",
    "acknowledge",
    "add_information",
    "answer",
    "ask_partners",
    "begin_screening",
    "challenge",
    "decide",
    "mark_read",
    "receive",
    "record_step",
    "reopen",
    "set_priority",
    "tell",
]
