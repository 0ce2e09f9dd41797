"""What may be done about a contact: one deed each, checked, done and recorded in one transaction."""

from __future__ import annotations

from tandem.hub.referrals.actions.adding import (
    add_information,
    attach,
    challenge,
    mark_read,
    note_sent_again,
    write_down,
)
from tandem.hub.referrals.actions.allocating import allocate
from tandem.hub.referrals.actions.asking import answer, ask_partners
from tandem.hub.referrals.actions.asking_sender import ask_sender
from tandem.hub.referrals.actions.attending import Seat
from tandem.hub.referrals.actions.confirming import confirm_in_writing
from tandem.hub.referrals.actions.deciding import Deciding, act_at_once, decide
from tandem.hub.referrals.actions.receiving import receive
from tandem.hub.referrals.actions.safe_ways import say_safe_way
from tandem.hub.referrals.actions.same import find_not_same, find_same
from tandem.hub.referrals.actions.screening import acknowledge, begin_screening, reopen, set_priority
from tandem.hub.referrals.actions.sharing import decide_sharing, review_sharing, withdraw_agreement
from tandem.hub.referrals.actions.stepping import record_step
from tandem.hub.referrals.actions.steps import ChangedMeanwhile
from tandem.hub.referrals.actions.telling import tell
from tandem.hub.referrals.actions.transferring import hand_over, take_on

__all__ = [
    "ChangedMeanwhile",
    "Deciding",
    "Seat",
    "acknowledge",
    "act_at_once",
    "add_information",
    "allocate",
    "answer",
    "ask_partners",
    "ask_sender",
    "attach",
    "begin_screening",
    "challenge",
    "confirm_in_writing",
    "decide",
    "decide_sharing",
    "find_not_same",
    "find_same",
    "hand_over",
    "mark_read",
    "note_sent_again",
    "receive",
    "record_step",
    "reopen",
    "review_sharing",
    "say_safe_way",
    "set_priority",
    "take_on",
    "tell",
    "withdraw_agreement",
    "write_down",
]
