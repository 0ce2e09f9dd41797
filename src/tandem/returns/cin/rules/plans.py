"""Rules on CIN plans, child protection plans and their reviews."""

from __future__ import annotations

import narwhals as nw

from tandem.returns.cin.census import Census
from tandem.returns.cin.layout import codes_of
from tandem.returns.cin.rules.book import check, rule
from tandem.returns.rule import Beside, among, col, given, missing, no_date, outside


def _beside(table: str, via: str, *fields: str) -> list[str | Beside]:
    return [Beside(field, table, via) for field in fields]


check("4000", "cin_plan", "ReferralNFA", col("nfa"))
# Of one CINdetails: a CIN plan without an end beside a child protection plan without one.
check(
    "4001",
    "cin_plan",
    "CINPlanEndDate",
    col("open") & given("open_cp_row"),
    also=["CINPlanStartDate", *_beside("cp_plan", "open_cp_row", "CPPstartDate", "CPPendDate")],
)
# Of one CINdetails; the review that ends a child protection plan may be held on the day a CIN plan starts.
check(
    "4003",
    "review",
    "CPPreviewDate",
    given("in_cin_row") & (missing("CPPendDate") | (col("CPPreviewDate") != col("CPPendDate"))),
    also=_beside("cin_plan", "in_cin_row", "CINPlanStartDate", "CINPlanEndDate"),
)
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


# A plan may start on the day another ends, as 4016 and 4017 say of plans of both kinds.
check(
    "4014",
    "cin_plan",
    "CINPlanStartDate",
    given("overlapped_row"),
    also=["CINPlanEndDate", *_beside("cin_plan", "overlapped_row", "CINPlanStartDate", "CINPlanEndDate")],
)
check("4015", "cin_plan", "CINPlanStartDate", col("CINPlanStartDate") < col("CINreferralDate"))
check(
    "4016",
    "cin_plan",
    "CINPlanStartDate",
    given("in_cp_row"),
    also=_beside("cp_plan", "in_cp_row", "CPPstartDate", "CPPendDate"),
)
check(
    "4017",
    "cp_plan",
    "CPPstartDate",
    given("in_cin_row"),
    also=_beside("cin_plan", "in_cin_row", "CINPlanStartDate", "CINPlanEndDate"),
)
for _date in ("CINPlanStartDate", "CINPlanEndDate"):
    check("8565", "cin_plan", _date, col(_date) > col("CINclosureDate"), also=["CINclosureDate"])

check("1105", "cp_plan", "CPPstartDate", col("CPPstartDate") < col("CINreferralDate"))


@rule(
    "2885",
    "cp_plan",
    "CPPstartDate",
    also=["DateOfInitialCPC", *_beside("section47", "section47_row", "DateOfInitialCPC")],
)
def starts_on_conference(census: Census) -> nw.Expr:
    """Of plans that start in the census year: on the day of a conference of the same CINdetails, at either level.

    The DfE asks for the one at CINdetails only where there is no section 47;
    a child moved in during an enquiry has both, so either day is taken here.
    """
    in_year = (col("CPPstartDate") >= census.start) & (col("CPPstartDate") <= census.end)
    return in_year & ~col("starts_on_conference")


check("8565", "cp_plan", "CPPendDate", col("CPPendDate") > col("CINclosureDate"), also=["CINclosureDate"])


@rule("8720", "cp_plan", "CPPstartDate")
def protection_started(census: Census) -> nw.Expr:
    """A plan may have started before the census year, not after it."""
    return no_date("CPPstartDate") | (col("CPPstartDate") > census.end)


# A whole number from nought up.
check(
    "8730",
    "cp_plan",
    "NumberOfPreviousCPP",
    missing("NumberOfPreviousCPP") | ~col("NumberOfPreviousCPP").str.contains("^[0-9]+$"),
)
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
# Unlike CIN plans, one may not start on the day another ends.
check(
    "8940",
    "cp_plan",
    "CPPstartDate",
    given("overlapped_row"),
    also=["CPPendDate", *_beside("cp_plan", "overlapped_row", "CPPstartDate", "CPPendDate")],
)
