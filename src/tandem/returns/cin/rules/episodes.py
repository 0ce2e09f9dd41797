"""Rules on the CIN episode: referral, closure, and what may stand in one."""

from __future__ import annotations

import narwhals as nw

from tandem.returns.cin.census import Census
from tandem.returns.cin.layout import FLAGS, codes_of
from tandem.returns.cin.rules.book import EARLY_CLOSURES, check, rule
from tandem.returns.rule import among, col, given, missing, no_date, other_than, outside, some_date, weekend

_WEEKS_40 = 280
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
check("8565", "episode", "DateOfInitialCPC", col("DateOfInitialCPC") > col("CINclosureDate"))
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
    | (no_date("PersonBirthDate") & (col("ExpectedPersonBirthDate") - col("CINreferralDate") > _WEEKS_40)),
)
check("8610", "episode", "PrimaryNeedCode", among("ReferralNFA", ("false", "0")) & missing("PrimaryNeedCode"))


check("8620", "episode", "CINclosureDate", lambda census: outside("CINclosureDate", census.start, census.end))


check("8630", "episode", "CINclosureDate", col("CINclosureDate") < col("CINreferralDate"))
check("8640", "episode", "ReasonForClosure", other_than("ReasonForClosure", codes_of("ReasonForClosure")))
check("8650", "episode", "PrimaryNeedCode", other_than("PrimaryNeedCode", codes_of("PrimaryNeedCode")))


check("8715", "episode", "DateOfInitialCPC", lambda census: outside("DateOfInitialCPC", census.start, census.end))


@rule("8775Q", "episode", "CINclosureDate")
def over_25(census: Census) -> nw.Expr:
    """Over 25: the 26th birthday has come by the closure or, of an open case, by the end of the census."""
    return (col("birthday_26") <= col("CINclosureDate")) | (
        no_date("CINclosureDate") & (col("birthday_26") <= census.end)
    )


check("8805", "episode", "ReasonForClosure", _CLOSED & missing("ReasonForClosure"))
check("8810", "episode", "CINclosureDate", given("ReasonForClosure") & no_date("CINclosureDate"))
check("8815", "episode", "CINclosureDate", col("open") & (col("open_of_child") > 1))
check("8816", "episode", "CINreferralDate", col("open") & (col("CINreferralDate") < col("latest_referral")))
# Referrals that went no further are left out: they may come in while a case is open.
check("8820", "episode", "CINreferralDate", col("overlaps"))
check("8825Q", "episode", "ReasonForClosure", among("ReasonForClosure", EARLY_CLOSURES) & (col("assessments") == 0))
check(
    "8831",
    "episode",
    "ReferralNFA",
    col("nfa") & ((col("assessments") > 0) | (col("section47s") > 0) | some_date("DateOfInitialCPC")),
)
check(
    "8866",
    "episode",
    "ReferralSource",
    ~among("ReferralSource", codes_of("ReferralSource")) | missing("ReferralSource"),
)
check("8867", "episode", "CINclosureDate", _CLOSED & (col("open_assessments") > 0))
check("8868", "episode", "CINclosureDate", _CLOSED & (col("open_section47s") > 0))
check("8875", "episode", "DateOfInitialCPC", weekend("DateOfInitialCPC"))
