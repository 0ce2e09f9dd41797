"""Rules on assessments and their factors."""

from __future__ import annotations

import narwhals as nw

from tandem.returns.cin.census import Census
from tandem.returns.cin.rules.book import EARLY_CLOSURES, check, rule
from tandem.returns.rule import Beside, col, given, other_than, outside, some_date

_DONE = some_date("AssessmentAuthorisationDate")

check("1103", "assessment", "AssessmentActualStartDate", col("AssessmentActualStartDate") < col("CINreferralDate"))
for _date in ("AssessmentActualStartDate", "AssessmentAuthorisationDate"):
    check("8565", "assessment", _date, col(_date) > col("CINclosureDate"), also=["CINclosureDate"])
check(
    "8608",
    "assessment",
    "AssessmentActualStartDate",
    col("AssessmentActualStartDate") > col("AssessmentAuthorisationDate"),
)
check(
    "8614",
    "factor",
    "AssessmentFactors",
    given("AssessmentFactors") & col("AssessmentAuthorisationDate").is_null() & ~col("AssessmentAuthorisationDate_bad"),
)


@rule("8670Q", "assessment", "AssessmentActualStartDate")
def open_beyond_45_days(census: Census) -> nw.Expr:
    """The forty-fifth working day falling on 31 March is not more than 45 days."""
    return col("open") & (col("AssessmentActualStartDate") <= census.working_days_back(45))


check(
    "8696",
    "assessment",
    "AssessmentAuthorisationDate",
    lambda census: outside("AssessmentAuthorisationDate", census.start, census.end),
)


check(
    "8736",
    "assessment",
    "AssessmentActualStartDate",
    lambda census: col("open") & outside("AssessmentActualStartDate", census.start, census.end),
)


# On or between the other's start and end: the day that one ends is still that one's.
check(
    "8863Q",
    "assessment",
    "AssessmentActualStartDate",
    given("during_row"),
    also=[
        Beside("AssessmentActualStartDate", "assessment", "during_row"),
        Beside("AssessmentAuthorisationDate", "assessment", "during_row"),
    ],
)
check("8869", "factor", "AssessmentFactors", (col("AssessmentFactors") == "21") & (col("of_assessment") > 1))
# A case still open has no reason for closure yet, so only one that was given can be the wrong one.
check(
    "8873Q",
    "assessment",
    "ReasonForClosure",
    _DONE
    & (col("of_episode") == 1)
    & col("factor_21")
    & (col("factors") == 1)
    & other_than("ReasonForClosure", EARLY_CLOSURES),
)
check("8896", "assessment", "AssessmentAuthorisationDate", col("open") & (col("open_of_episode") > 1))


@rule("8897Q", "assessment", "AssessmentFactors")
def factors_of_a_finished_assessment(census: Census) -> nw.Expr:
    """Of one finished in the census year or after it: at least one factor that is a code."""
    return (col("AssessmentAuthorisationDate") >= census.start) & (col("valid_factors") == 0)


check("8898", "factor", "AssessmentFactors", given("AssessmentFactors") & (col("same_code") > 1))
check("8945Q", "factor", "AssessmentFactors", col("AssessmentFactors") == "18A")
check("8950Q", "factor", "AssessmentFactors", col("AssessmentFactors") == "19A")
