"""Rules on CIN plans, child protection plans and their reviews."""

from __future__ import annotations

import narwhals as nw

from tandem.returns.cin.census import Census
from tandem.returns.cin.layout import codes_of
from tandem.returns.cin.rules.book import check, rule
from tandem.returns.rule import among, col, missing, no_date, outside

check("4000", "cin_plan", "ReferralNFA", col("nfa"))
check("4001", "cin_plan", "CINPlanEndDate", col("open") & (col("open_cp_of_child") > 0))
# The review that ends a child protection plan may be held on the day a CIN plan starts.
check("4003", "review", "CPPreviewDate", col("in_cin_plan"))
check("4004", "cin_plan", "CINPlanEndDate", col("open") & (col("open_of_child") > 1))
check("4008", "cin_plan", "CINPlanStartDate", col("CINPlanStartDate") > col("PersonDeathDate"))
check("4009Q", "cin_plan", "CINPlanEndDate", col("CINPlanEndDate") > col("PersonDeathDate"))


@rule("4010", "cin_plan", "CINPlanStartDate")
def plan_started(census: Census) -> nw.Expr:
    """A plan may have started before the census year, not after it."""
    return no_date("CINPlanStartDate") | (col("CINPlanStartDate") > census.end)


check("4011", "cin_plan", "CINPlanEndDate", col("CINPlanEndDate") < col("CINPlanStartDate"))
check("4012Q", "cin_plan", "CINPlanStartDate", col("CINPlanStartDate") == col("CINPlanEndDate"))


check("4013", "cin_plan", "CINPlanEndDate", lambda census: outside("CINPlanEndDate", census.start, census.end))


check("4014", "cin_plan", "CINPlanStartDate", col("overlaps"))
check("4015", "cin_plan", "CINPlanStartDate", col("CINPlanStartDate") < col("CINreferralDate"))
check("4016", "cin_plan", "CINPlanStartDate", col("starts_in_cp_plan"))
check("4017", "cp_plan", "CPPstartDate", col("starts_in_cin_plan"))
check("8565", "cin_plan", "CINPlanStartDate", col("CINPlanStartDate") > col("CINclosureDate"))
check("8565", "cin_plan", "CINPlanEndDate", col("CINPlanEndDate") > col("CINclosureDate"))

check("1105", "cp_plan", "CPPstartDate", col("CPPstartDate") < col("CINreferralDate"))


@rule("2885", "cp_plan", "CPPstartDate")
def starts_on_conference(census: Census) -> nw.Expr:
    """Of plans that start in the census year beside a conference: one held before it is not in the return."""
    in_year = (col("CPPstartDate") >= census.start) & (col("CPPstartDate") <= census.end)
    return in_year & (col("conferences") > 0) & ~col("starts_on_conference")


check("8565", "cp_plan", "CPPendDate", col("CPPendDate") > col("CINclosureDate"))


@rule("8720", "cp_plan", "CPPstartDate")
def protection_started(census: Census) -> nw.Expr:
    """A plan may have started before the census year, not after it."""
    return no_date("CPPstartDate") | (col("CPPstartDate") > census.end)


check("8730", "cp_plan", "NumberOfPreviousCPP", missing("NumberOfPreviousCPP"))
check("8832", "cp_plan", "ReferralNFA", col("nfa"))
check("8840", "cp_plan", "CPPstartDate", col("CPPstartDate") == col("CPPendDate"))
check("8841", "review", "CPPreviewDate", col("CPPreviewDate") <= col("CPPstartDate"))
check("8842Q", "review", "CPPreviewDate", no_date("CPPreviewDate"))
for _field, _code in (("InitialCategoryOfAbuse", "8905"), ("LatestCategoryOfAbuse", "8910")):
    check(_code, "cp_plan", _field, ~among(_field, codes_of(_field)) | missing(_field))
check("8915", "cp_plan", "CPPstartDate", col("CPPstartDate") > col("PersonDeathDate"))
check("8920", "cp_plan", "CPPendDate", col("CPPendDate") > col("PersonDeathDate"))
check("8925", "cp_plan", "CPPendDate", col("CPPendDate") < col("CPPstartDate"))


check("8930", "cp_plan", "CPPendDate", lambda census: outside("CPPendDate", census.start, census.end))


check("8935", "cp_plan", "CPPendDate", col("open") & (col("open_of_child") > 1))
check("8940", "cp_plan", "CPPstartDate", col("overlaps"))
