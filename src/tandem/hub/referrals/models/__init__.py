"""Contacts, what is done about them, and the referrals they become.

A contact is what somebody sent, kept as it was told. What happens to it is a
row of events, only ever added to; where it stands and which clocks run is
read from them. It becomes a referral, in the census sense, for each child for
whom social care accepts a request for services.
"""

from __future__ import annotations

from tandem.hub.referrals.models.asking import Answer, AnswerTimes, InformationRequest
from tandem.hub.referrals.models.casework import Allocation, Attendance
from tandem.hub.referrals.models.contact import (
    Addition,
    Contact,
    Event,
    Priority,
    SafeWaySaid,
    SameConcern,
    Stage,
    ToldOf,
    ToldOfAdult,
)
from tandem.hub.referrals.models.deciding import Decision, Feedback, Referral, Transfer
from tandem.hub.referrals.models.police import OUTSTANDING, LineState, Notification, NotificationFile, NotificationLine
from tandem.hub.referrals.models.sending import Change, Draft, RecognisedDomain, StatusLink
from tandem.hub.referrals.models.sharing import AgreementWithdrawn, SharingRecord

__all__ = [
    "OUTSTANDING",
    "Addition",
    "AgreementWithdrawn",
    "Allocation",
    "Answer",
    "AnswerTimes",
    "Attendance",
    "Change",
    "Contact",
    "Decision",
    "Draft",
    "Event",
    "Feedback",
    "InformationRequest",
    "LineState",
    "Notification",
    "NotificationFile",
    "NotificationLine",
    "Priority",
    "RecognisedDomain",
    "Referral",
    "SafeWaySaid",
    "SameConcern",
    "SharingRecord",
    "Stage",
    "StatusLink",
    "ToldOf",
    "ToldOfAdult",
    "Transfer",
]
