"""Harrowmere's own rules for the children in need census: what the DfE does not ask and we want to know."""

from __future__ import annotations

from tandem.returns.own import among, col, missing, rule

TEN_DAYS = 10


@rule(
    "HAR1",
    table="assessment",
    cell="AssessmentActualStartDate",
    also=["CINreferralDate"],
    severity="query",
    message="The assessment started more than ten days after the referral",
    what_to_do="Check both dates; if they are right, tell the team manager why it waited.",
)
def started_late(collection):
    return col("AssessmentActualStartDate") - col("CINreferralDate") > TEN_DAYS


@rule(
    "HAR2",
    table="cp_plan",
    cell="LatestCategoryOfAbuse",
    also=["InitialCategoryOfAbuse"],
    severity="query",
    message="The plan has been open for more than fifteen months and its category has never changed",
    what_to_do="Ask the conference chair to look at the category at the next review.",
)
def long_and_unchanged(collection):
    open_since = missing("CPPendDate") & (col("CPPstartDate") < collection.end - 456)
    return open_since & (col("LatestCategoryOfAbuse") == col("InitialCategoryOfAbuse"))


@rule(
    "HAR3",
    table="episode",
    cell="ReferralSource",
    severity="error",
    message="A referral from a school has no primary need other than N0",
)
def school_without_need(collection):
    return among("ReferralSource", ["2A", "2B"]) & (missing("PrimaryNeedCode") | (col("PrimaryNeedCode") == "N0"))
