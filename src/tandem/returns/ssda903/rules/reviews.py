"""Rules on reviews, on unaccompanied children's dates, and on short breaks that ask for neither."""

from __future__ import annotations

from tandem.returns.rule import among, col, given, some_date
from tandem.returns.ssda903.layout import codes_of
from tandem.returns.ssda903.rules.book import check

# On the fourth birthday a child is four.
check("440", "Reviews", "REVIEW_CODE", (col("REVIEW_CODE") == "PN0") & (col("REVIEW") >= col("birthday_4")))
check(
    "441",
    "Reviews",
    "REVIEW_CODE",
    among("REVIEW_CODE", codes_of("REVIEW_CODE")[1:]) & (col("REVIEW") < col("birthday_4")),
)
# A child who has any episode of another status is asked for them.
_ONLY_RESPITE = (col("episodes") > 0) & ~col("has_ordinary")
check("399", "Header", "MOTHER", _ONLY_RESPITE & given("MOTHER"))
check("399", "Reviews", "REVIEW", _ONLY_RESPITE & some_date("REVIEW"))
check("399", "Reviews", "REVIEW_CODE", _ONLY_RESPITE & given("REVIEW_CODE"))

# A child in the UASC table is taken to be unaccompanied, unless the header says otherwise.
check("303", "UASC", "DUC", some_date("DUC") & ~col("unaccompanied"))
check("304", "UASC", "DUC", col("DUC") > col("birthday_18"))
check("1014", "UASC", "DUC", (col("episodes") == 0) & col("leaver"))
