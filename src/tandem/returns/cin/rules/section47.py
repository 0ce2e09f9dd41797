"""Rules on section 47 enquiries and initial child protection conferences."""

from __future__ import annotations

import narwhals as nw

from tandem.returns.cin.census import Census
from tandem.returns.cin.rules.book import check, rule
from tandem.returns.rule import Beside, col, given, no_date, outside, some_date, weekend

# A conference that the flag says is required and that has no date; an enquiry without the flag is not asked.
_AWAITED = no_date("DateOfInitialCPC") & col("required")

check("1104", "section47", "DateOfInitialCPC", col("DateOfInitialCPC") < col("CINreferralDate"))
# The same day at both levels is the same conference; a transfer-in may add another of its own day.
check("2884", "section47", "DateOfInitialCPC", col("DateOfInitialCPC") == col("icpc_of_episode"))
check("2889", "section47", "S47ActualStartDate", col("S47ActualStartDate") < col("CINreferralDate"))
for _date in ("S47ActualStartDate", "DateOfInitialCPC"):
    check("8565", "section47", _date, col(_date) > col("CINclosureDate"), also=["CINclosureDate"])
check(
    "8615",
    "section47",
    "S47ActualStartDate",
    some_date("DateOfInitialCPC")
    & (no_date("S47ActualStartDate") | (col("S47ActualStartDate") > col("DateOfInitialCPC"))),
)


@rule("8675Q", "section47", "S47ActualStartDate")
def open_beyond_15_days(census: Census) -> nw.Expr:
    """The fifteenth working day falling on 31 March is not more than 15 days."""
    return _AWAITED & (col("S47ActualStartDate") <= census.working_days_back(15))


check("8715", "section47", "DateOfInitialCPC", lambda census: outside("DateOfInitialCPC", census.start, census.end))


check(
    "8740",
    "section47",
    "S47ActualStartDate",
    lambda census: _AWAITED & outside("S47ActualStartDate", census.start, census.end),
)


check("8839", "section47", "DateOfInitialCPC", col("open") & (col("open_of_episode") > 1))
check("8870Q", "section47", "InitialCPCtarget", weekend("InitialCPCtarget"))
check("8875", "section47", "DateOfInitialCPC", weekend("DateOfInitialCPC"))
# On or between the other's start and conference: the day of that conference is still that one's.
check(
    "8890",
    "section47",
    "S47ActualStartDate",
    given("during_row"),
    also=[
        Beside("S47ActualStartDate", "section47", "during_row"),
        Beside("DateOfInitialCPC", "section47", "during_row"),
    ],
)
