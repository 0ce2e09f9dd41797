"""Rules that a cell holds a code or a date that stands in the DfE's list, whatever the other cells hold."""

from __future__ import annotations

import narwhals as nw

from tandem.published.crosswalk import local_authorities
from tandem.returns.rule import col, given, missing, no_date, other_than
from tandem.returns.ssda903.layout import codes_of, la_perm_codes
from tandem.returns.ssda903.rules.book import check, needs

# Whether a blank is also wrong is said by the message: "has not been entered", "invalid or blank", or nothing.
for _code, _table, _field in (
    ("114", "AD1", "FOSTER_CARE"),
    ("120", "PlacedAdoption", "REASON_PLACED_CEASED"),
    ("131", "OC3", "IN_TOUCH"),
    ("132", "OC3", "ACTIV"),
    ("133", "OC3", "ACCOM"),
    ("143", "Episodes", "RNE"),
    ("144", "Episodes", "LS"),
    ("145", "Episodes", "CIN"),
    ("146", "Episodes", "PLACE"),
    ("149", "Episodes", "REC"),
    ("175", "AD1", "NB_ADOPTR"),
    ("176", "AD1", "SEX_ADOPTR"),
    ("177", "AD1", "LS_ADOPTR"),
    ("178", "Episodes", "PLACE_PROVIDER"),
    ("196", "OC2", "SDQ_REASON"),
    ("631", "PrevPerm", "PREV_PERM"),
    ("1006", "Missing", "MISSING"),
    ("1009", "Episodes", "REASON_PLACE_CHANGE"),
    ("SW13STG1", "SWEpisodes", "SW_REASON"),
):
    check(_code, _table, _field, other_than(_field, codes_of(_field)))

for _code, _table, _field in (
    ("104", "UASC", "DUC"),
    ("112", "AD1", "DATE_INT"),
    ("113", "AD1", "DATE_MATCH"),
    ("115", "PlacedAdoption", "DATE_PLACED"),
    ("116", "PlacedAdoption", "DATE_PLACED_CEASED"),
    ("141", "Episodes", "DECOM"),
    ("147", "Episodes", "DEC"),
    ("171", "Header", "MC_DOB"),
    ("700", "DoLo", "DOLO_START"),
    ("701", "DoLo", "DOLO_END"),
    ("1004", "Missing", "MIS_START"),
    ("1005", "Missing", "MIS_END"),
    ("SW04STG1", "SWEpisodes", "SW_DECOM"),
    ("SW05STG1", "SWEpisodes", "SW_DEC"),
):
    check(_code, _table, _field, col(f"{_field}_bad"))


def _wrong_or_blank(field: str) -> nw.Expr:
    return missing(field) | ~col(field).is_in(list(codes_of(field)))


check("101", "Header", "SEX", _wrong_or_blank("SEX"))
# Every child has a date of birth: a blank is no valid date either.
check("102", "Header", "DOB", col("DOB_bad") | no_date("DOB"))
check("103", "Header", "ETHNIC", _wrong_or_blank("ETHNIC"))
# The status is worked out from the UASC table, and then is always one of the two, unless the header itself says it.
check("105", "Header", "UASC", missing("UASC") | ~col("UASC").is_in(["0", "1"]))
needs("105", "UASC")
check("166", "Reviews", "REVIEW", col("REVIEW_bad") | no_date("REVIEW"))
check("167", "Reviews", "REVIEW_CODE", _wrong_or_blank("REVIEW_CODE"))
check("168", "Header", "UPN", ~col("UPN").str.contains("^(UN[1-5]|[A-HJ-NP-RT-Z][0-9]{11}[0-9A-HJ-NP-RT-Z])$"))
check("180", "OC2", "SDQ_SCORE", ~col("SDQ_SCORE").str.contains("^([0-9]|[1-3][0-9]|40)$"))
for _field in (
    *("CONVICTED", "HEALTH_CHECK", "IMMUNISATIONS", "TEETH_CHECK", "HEALTH_ASSESSMENT", "SUBSTANCE_MISUSE"),
    *("INTERVENTION_RECEIVED", "INTERVENTION_OFFERED"),
):
    check("181", "OC2", _field, other_than(_field, codes_of(_field)))
check("232", "Header", "SEX", col("SEX") == "U")
check(
    "633",
    "PrevPerm",
    "LA_PERM",
    other_than("LA_PERM", (*(la.code for la in local_authorities()), *la_perm_codes())),
)
check("SW02STG1", "SWEpisodes", "SW_ID", given("SW_ID") & ~col("SW_ID").str.contains("^(SW|XX)"))
