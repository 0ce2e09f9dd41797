"""Rules on adoption: the decision to place, its reversal, and the adopters."""

from __future__ import annotations

from collections.abc import Callable

import narwhals as nw

from tandem.returns.collection import Collection
from tandem.returns.rule import among, col, given, missing, no_date, other_than, some_date
from tandem.returns.ssda903.rules.book import ADOPTED, ENDED, PLACED, any_of, changed, check, lacking, rule

_ADOPTION = ("DATE_INT", "DATE_MATCH", "FOSTER_CARE", "NB_ADOPTR", "SEX_ADOPTR", "LS_ADOPTR")
_ANY = any_of(_ADOPTION)
_COUPLES = ("MM", "FF", "MF")

# AD1: the adopters.
check("134", "AD1", "DATE_INT", _ANY & col("leaver"))
check("151", "AD1", "DATE_INT", _ANY & lacking(_ADOPTION))
check("187", "AD1", "DATE_INT", col("continuous") & _ANY)
check("331", "AD1", "DATE_MATCH", col("DATE_MATCH") > col("adopted_DECOM"))
check("333", "AD1", "DATE_INT", some_date("DATE_MATCH") & (no_date("DATE_INT") | (col("DATE_INT") > col("DATE_MATCH"))))
check("334", "AD1", "DATE_INT", col("DATE_INT") < col("last_S"))


@rule("335", "AD1", "FOSTER_CARE")
def adopted_by_foster_carers(_year: Collection) -> nw.Expr:
    """A3 and A5, and A2 of earlier years, are with the current foster carers; A4 and A6, and A1, are not."""
    with_carers = (col("FOSTER_CARE") == "0") & among("adopted_PLACE", ("A2", "A3", "A5"))
    return with_carers | ((col("FOSTER_CARE") == "1") & among("adopted_PLACE", ("A1", "A4", "A6")))


check("511", "AD1", "SEX_ADOPTR", (col("NB_ADOPTR") == "2") & other_than("SEX_ADOPTR", _COUPLES))
for _code, _status, _sexes in (
    ("514", "L0", ("M1", "F1")),
    ("517", "L3", ("MF",)),
    ("518", "L4", ("MM", "FF")),
    ("519", "L2", _COUPLES),
    ("520", "L11", ("MF",)),
    ("524", "L12", ("MM", "FF")),
):
    check(_code, "AD1", "SEX_ADOPTR", (col("LS_ADOPTR") == _status) & other_than("SEX_ADOPTR", _sexes))
check("521", "AD1", "DATE_INT", col("DATE_INT") > col("first_placed_DECOM"))
check("523", "AD1", "DATE_INT", changed("DATE_INT", "last_DATE_PLACED"))
check("602", "AD1", "CHILD", _ANY & ~col("adopted_in_year"))

# PlacedAdoption: the decision that the child should be placed, and that the child should no longer be.
_REVERSED = some_date("DATE_PLACED_CEASED") | given("REASON_PLACED_CEASED")


def _after_the_year_or_care(day: str) -> Callable[[Collection], nw.Expr]:
    return lambda year: (col(day) > year.end) | (col(day) > col("final_DEC"))


check("117", "PlacedAdoption", "DATE_PLACED", _after_the_year_or_care("DATE_PLACED"))
check("117", "PlacedAdoption", "DATE_PLACED_CEASED", _after_the_year_or_care("DATE_PLACED_CEASED"))
check(
    "118",
    "PlacedAdoption",
    "DATE_PLACED_CEASED",
    lambda year: (col("DATE_PLACED_CEASED") < year.start) | (col("DATE_PLACED_CEASED") < col("first_ordinary_DECOM")),
)
check("119", "PlacedAdoption", "DATE_PLACED_CEASED", given("REASON_PLACED_CEASED") & no_date("DATE_PLACED_CEASED"))
check(
    "119", "PlacedAdoption", "REASON_PLACED_CEASED", missing("REASON_PLACED_CEASED") & some_date("DATE_PLACED_CEASED")
)
check("184", "PlacedAdoption", "DATE_PLACED", col("DATE_PLACED") < col("DOB"))
check("522", "PlacedAdoption", "DATE_PLACED_CEASED", col("DATE_PLACED_CEASED") < col("DATE_PLACED"))
# Of several decisions only the last can be the one that led to an adoption.
_LAST = ~col("has_next")
check("525", "PlacedAdoption", "DATE_PLACED_CEASED", _LAST & some_date("DATE_PLACED_CEASED") & col("adoption_given"))
check("558", "PlacedAdoption", "DATE_PLACED_CEASED", _LAST & some_date("DATE_PLACED_CEASED") & col("adopted_in_year"))
# Of several decisions the first is the one that the first placement, order or care is compared with.
_FIRST = ~col("has_prev")
check("552", "PlacedAdoption", "DATE_PLACED", _FIRST & (col("DATE_PLACED") > col("first_placed_DECOM")))
check("554", "PlacedAdoption", "DATE_PLACED", _FIRST & (col("DATE_PLACED") > col("first_E1_DECOM")))
check("1003", "PlacedAdoption", "DATE_PLACED", col("DATE_PLACED") < col("first_S"))
check(
    "559",
    "PlacedAdoption",
    "DATE_PLACED",
    lambda year: (col("DATE_PLACED") < year.start) & missing("DATE_PLACED_before"),
)
check(
    "560",
    "PlacedAdoption",
    "DATE_PLACED",
    _FIRST & ~col("reversed_before") & changed("DATE_PLACED", "DATE_PLACED_before"),
)
check(
    "561", "PlacedAdoption", "DATE_PLACED", col("reversed_before") & (col("DATE_PLACED") == col("DATE_PLACED_before"))
)
check("563", "PlacedAdoption", "DATE_PLACED", _REVERSED & no_date("DATE_PLACED"))


@rule("579", "PlacedAdoption", "DATE_PLACED")
def decided_again_too_soon(_year: Collection) -> nw.Expr:
    """While the decision before is open, or before it was reversed."""
    still_open = missing("prev_DATE_PLACED_CEASED") & ~col("prev_DATE_PLACED_CEASED_bad")
    return col("has_prev") & (still_open | (col("DATE_PLACED") < col("prev_DATE_PLACED_CEASED")))


check(
    "583",
    "PlacedAdoption",
    "DATE_PLACED_CEASED",
    col("has_next") & given("DATE_PLACED") & given("next_DATE_PLACED") & no_date("DATE_PLACED_CEASED"),
)
# The same date as last year's is rule 561's.
check("584", "PlacedAdoption", "DATE_PLACED", col("reversed_before") & (col("DATE_PLACED") < col("DATE_PLACED_before")))

# Episodes: what must have been decided and told.
_FOR_ADOPTION = among("PLACE", PLACED)
check("551", "Episodes", "PLACE", _FOR_ADOPTION & ~col("decided"))


@rule("553", "Episodes", "LS")
def ordered_without_decision(_year: Collection) -> nw.Expr:
    """No decision at all, or, under an order still open, none that has not been reversed."""
    return (col("LS") == "E1") & (~col("decided") | (col("open") & col("reversed")))


check(
    "557",
    "Episodes",
    "REC",
    (_FOR_ADOPTION | (col("LS") == "E1")).fill_null(value=False)
    & ENDED
    & ~among("REC", ADOPTED)
    & ~col("reversed_in_full"),
)
check("582", "Episodes", "DEC", among("REC", ADOPTED) & (col("DEC") == col("DATE_MATCH")))
check(
    "601",
    "Episodes",
    "REC",
    lambda year: (
        among("REC", ADOPTED) & (col("DEC") >= year.start) & (col("DEC") <= year.end) & ~col("adoption_complete")
    ),
)
