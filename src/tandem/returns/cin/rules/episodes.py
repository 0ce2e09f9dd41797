"""Rules on the CIN episode: referral, closure, and what may stand in one."""

from __future__ import annotations

from datetime import date

import narwhals as nw

from tandem.returns.cin.census import Census
from tandem.returns.cin.layout import FLAGS, codes_of
from tandem.returns.cin.rules.book import EARLY_CLOSURES, check, rule
from tandem.returns.collection import day_number
from tandem.returns.rule import Beside, among, col, given, missing, no_date, other_than, outside, some_date, weekend

_WEEKS_40 = 280
_SOURCES_ASKED_SINCE = day_number(date(2013, 4, 1))
_CLOSED = some_date("CINclosureDate")

check("1104", "episode", "DateOfInitialCPC", col("DateOfInitialCPC") < col("CINreferralDate"))
check("2884", "episode", "DateOfInitialCPC", col("same_day_conferences") > 0)
check(
    "2990",
    "episode",
    "ReasonForClosure",
    among("ReasonForClosure", EARLY_CLOSURES)
    & ((col("section47s") > 0) | (col("cin_plans") > 0) | (col("cp_plans") > 0) | some_date("DateOfInitialCPC")),
)
check("2991Q", "episode", "CINdetailsID", (col("section47s") > 0) & (col("assessments") == 0))
check("8555Q", "episode", "CINreferralDate", col("CINreferralDate") > col("PersonDeathDate"))
check(
    "8565",
    "episode",
    "DateOfInitialCPC",
    col("DateOfInitialCPC") > col("CINclosureDate"),
    also=["CINclosureDate"],
)
check("8568", "episode", "ReferralNFA", ~among("ReferralNFA", FLAGS) | missing("ReferralNFA"))


@rule("8569Q", "episode", "ReferralNFA")
def referred_long_before(census: Census) -> nw.Expr:
    """A referral on the last working day before the collection may have been decided in it; none earlier."""
    return (col("CINreferralDate") < census.working_day_before_start) & col("nfa")


check("8585Q", "episode", "ReasonForClosure", (col("ReasonForClosure") == "RC2") & no_date("PersonDeathDate"))


check(
    "8600",
    "episode",
    "CINreferralDate",
    lambda census: no_date("CINreferralDate") | (col("CINreferralDate") > census.end),
)


check(
    "8606",
    "episode",
    "CINreferralDate",
    (col("PersonBirthDate") - col("CINreferralDate") > _WEEKS_40)
    | (col("ExpectedPersonBirthDate") - col("CINreferralDate") > _WEEKS_40),
)
check("8610", "episode", "PrimaryNeedCode", among("ReferralNFA", ("false", "0")) & missing("PrimaryNeedCode"))


check("8620", "episode", "CINclosureDate", lambda census: outside("CINclosureDate", census.start, census.end))


check("8630", "episode", "CINclosureDate", col("CINclosureDate") < col("CINreferralDate"))
check("8640", "episode", "ReasonForClosure", other_than("ReasonForClosure", codes_of("ReasonForClosure")))
check("8650", "episode", "PrimaryNeedCode", other_than("PrimaryNeedCode", codes_of("PrimaryNeedCode")))


check("8715", "episode", "DateOfInitialCPC", lambda census: outside("DateOfInitialCPC", census.start, census.end))


@rule("8775Q", "episode", "CINclosureDate")
def over_25(census: Census) -> nw.Expr:
    """Past the 25th birthday on the reference date, and at the closure or still open."""
    return (col("birthday_25") < census.end) & (
        no_date("CINclosureDate") | (col("CINclosureDate") > col("birthday_25"))
    )


check("8805", "episode", "ReasonForClosure", _CLOSED & missing("ReasonForClosure"))
check("8810", "episode", "CINclosureDate", given("ReasonForClosure") & no_date("CINclosureDate"))
check("8815", "episode", "CINclosureDate", col("open") & (col("open_of_child") > 1))
# The latest of all the child's referrals, those that went no further among them; one of the same day is as late.
check(
    "8816",
    "episode",
    "CINreferralDate",
    col("open") & (col("CINreferralDate") < col("latest_referral")),
    also=["ReferralNFA", Beside("CINreferralDate", "episode", "latest_row")],
)
# No referral falls in another's span, its last day left out; one that went no further and has no closure has no span.
check(
    "8820",
    "episode",
    "CINreferralDate",
    given("overlapped_row"),
    also=[
        "CINclosureDate",
        Beside("CINreferralDate", "episode", "overlapped_row"),
        Beside("CINclosureDate", "episode", "overlapped_row"),
    ],
)
check("8825Q", "episode", "ReasonForClosure", among("ReasonForClosure", EARLY_CLOSURES) & (col("assessments") == 0))
check(
    "8831",
    "episode",
    "ReferralNFA",
    col("nfa") & ((col("dated_assessments") > 0) | (col("dated_section47s") > 0) | some_date("DateOfInitialCPC")),
)
check(
    "8866",
    "episode",
    "ReferralSource",
    (col("CINreferralDate") >= _SOURCES_ASKED_SINCE)
    & (~among("ReferralSource", codes_of("ReferralSource")) | missing("ReferralSource")),
)
check("8867", "episode", "CINclosureDate", _CLOSED & (col("open_assessments") > 0))
check("8868", "episode", "CINclosureDate", _CLOSED & (col("open_section47s") > 0))
check("8875", "episode", "DateOfInitialCPC", weekend("DateOfInitialCPC"))
