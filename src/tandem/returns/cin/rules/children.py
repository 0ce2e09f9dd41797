"""Rules on the header, on identifiers and on characteristics."""

from __future__ import annotations

import narwhals as nw

from tandem.returns.cin.census import Census
from tandem.returns.cin.layout import codes_of
from tandem.returns.cin.rules.book import check, rule
from tandem.returns.cin.upn import LA_CODES
from tandem.returns.rule import among, col, given, missing, no_date, outside, some_date

_REASONS = codes_of("UPNunknown")
UNBORN = some_date("ExpectedPersonBirthDate") & no_date("PersonBirthDate")


@rule("100", "header", "ReferenceDate")
def reference_date(census: Census) -> nw.Expr:
    """The reference date is 31 March of the collection."""
    return missing("ReferenceDate") | (col("ReferenceDate") != census.end) | (col("Year") != str(census.year))


check("1510", "child", "UPN", col("UPN").str.slice(0, 1) != col("upn_check"))
check("1520", "child", "UPN", given("UPN") & (col("same_upn") > 1))
check("1530", "child", "UPN", given("UPN") & ~col("UPN").str.slice(1, 3).is_in(list(LA_CODES)))
check("1540", "child", "UPN", ~col("UPN").str.slice(4, 8).str.contains("^[0-9]{8}$"))
check("1550", "child", "UPN", ~col("UPN").str.slice(12).str.contains("^[0-9A-HJ-NP-RT-Z]$"))
check("1560Q", "child", "FormerUPN", ~col("FormerUPN").str.contains("^[A-HJ-NP-RT-Z][0-9]{11}[0-9A-HJ-NP-RT-Z]$"))
check("1570", "child", "LAchildID", col("LAchildID").str.len_chars() > 20)
check("1580", "child", "LAchildID", col("LAchildID").str.contains("[^A-Za-z0-9]"))
check("4180", "child", "Sex", ~among("Sex", codes_of("Sex")) | missing("Sex"))
check("4220", "child", "Ethnicity", ~among("Ethnicity", codes_of("Ethnicity")) | missing("Ethnicity"))
check("8500", "child", "LAchildID", missing("LAchildID"))
check("8510", "child", "LAchildID", given("LAchildID") & (col("same_id") > 1))


check("8520", "child", "PersonBirthDate", lambda census: col("PersonBirthDate") > census.end)


check(
    "8525Q",
    "child",
    "PersonBirthDate",
    (no_date("PersonBirthDate") & no_date("ExpectedPersonBirthDate"))
    | (some_date("PersonBirthDate") & some_date("ExpectedPersonBirthDate")),
)


@rule("8530Q", "child", "ExpectedPersonBirthDate")
def expected_in_range(census: Census) -> nw.Expr:
    """March to December of the year the census ends in, both months whole."""
    return outside("ExpectedPersonBirthDate", census.day(3, 1), census.day(12, 31))


check("8535Q", "child", "PersonDeathDate", col("PersonDeathDate") < col("PersonBirthDate"))
# Asked of a child who is born and has a referral that went on.
_ASKED = some_date("PersonBirthDate") & (col("episodes_going_on") > 0)
check(
    "8540",
    "disability",
    "Disability",
    _ASKED & (~among("Disability", codes_of("Disability")) | missing("Disability")),
)
check("8540", "child", "Disability", _ASKED & (col("disabilities") == 0))


check("8545Q", "child", "PersonDeathDate", lambda census: outside("PersonDeathDate", census.start, census.end))


check("8590", "child", "LAchildID", col("episodes") == 0)
check("8750", "child", "Sex", UNBORN & (missing("Sex") | (col("Sex") != "U")))


@rule("8770Q", "child", "UPNunknown")
def upn_at_school_age(census: Census) -> nw.Expr:
    """Of a child with a referral that went on, who was five by the 31 August before the census year ends.

    The DfE gives no age at which the question stops: UN1 is "not of school
    age and not *yet* given a number".
    """
    old_enough = col("PersonBirthDate") <= census.day(8, 31, years_on=-6)
    no_reason = missing("UPNunknown") | ~among("UPNunknown", [code for code in _REASONS if code != "UN1"])
    return missing("UPN") & (col("episodes_going_on") > 0) & old_enough & no_reason


check("8772", "child", "UPNunknown", (col("UPNunknown") == "UN7") & (col("episodes_not_nfa") > 0))
check("8790", "disability", "Disability", col("none_given") & col("some_given"))
check("8794", "disability", "Disability", given("Disability") & (col("same_code") > 1))
