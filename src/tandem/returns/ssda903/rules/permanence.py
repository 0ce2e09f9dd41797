"""Rules on permanence before the child came into care."""

from __future__ import annotations

from datetime import date

import narwhals as nw

from tandem.returns.collection import Collection, day_number
from tandem.returns.rule import col, given, missing
from tandem.returns.ssda903.rules.book import any_of, check, rule

_SINCE = day_number(date(2016, 4, 1))
_PART_DATE = "^([0-9]{2}|ZZ)/([0-9]{2}|ZZ)/([0-9]{4}|ZZZZ)$"


@rule("630", "Episodes", "RNE")
def told_at_the_start(year: Collection) -> nw.Expr:
    """A child who came into care this year: an option, and for any but Z1, none, its date and authority."""
    came = (col("RNE") == "S") & (col("DECOM") >= year.start) & (col("DECOM") <= year.end)
    unfinished = (col("PREV_PERM") != "Z1") & (missing("DATE_PERM") | missing("LA_PERM"))
    return came & (missing("PREV_PERM") | unfinished)


@rule("632", "PrevPerm", "DATE_PERM")
def before_coming_into_care(_year: Collection) -> nw.Expr:
    """A date, any part of which may be ZZ, before the first episode: the earliest day it can be is what is compared."""
    unreadable = ~col("DATE_PERM").str.contains(_PART_DATE)
    whole = given("DATE_PERM") & ~col("DATE_PERM").str.contains("ZZZZ") & missing("DATE_PERM_day")
    return unreadable | whole | (col("DATE_PERM_day") >= col("first_DECOM"))


check(
    "634",
    "PrevPerm",
    "PREV_PERM",
    any_of(("PREV_PERM", "LA_PERM", "DATE_PERM")) & (col("last_DECOM") < _SINCE),
)
check("635", "PrevPerm", "PREV_PERM", (col("PREV_PERM") == "Z1") & any_of(("LA_PERM", "DATE_PERM")))
