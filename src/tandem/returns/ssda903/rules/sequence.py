"""Rules on an episode beside the one before it, the one after it, and last year's last."""

from __future__ import annotations

import narwhals as nw

from tandem.returns.collection import Collection
from tandem.returns.rule import among, col, given, missing, no_date, other_than
from tandem.returns.ssda903.rules.book import ELSEWHERE, ENDED, FOSTERED, PLACED, changed, check, differs, needs, rule

_PLACEMENT = ("PLACE", "PL_POST", "URN", "PLACE_PROVIDER")
_MOVED = nw.any_horizontal(*(differs(name, f"prev_{name}") for name in _PLACEMENT), ignore_nulls=True)
_NEW_STATUS = differs("LS", "prev_LS")

check("142", "Episodes", "DEC", no_date("DEC") & given("DECOM") & col("has_next"))
# A child once adopted is no longer the child who could be adopted again.
check("199", "Episodes", "CHILD", col("DECOM") > col("first_adopted_DECOM"))


@rule("225", "Episodes", "REASON_PLACE_CHANGE")
def reason_for_the_move(_year: Collection) -> nw.Expr:
    """Recorded on the episode that ends with the move; not asked where either placement is temporary."""
    moved = among("next_RNE", ("P", "T", "B", "U")) & ~col("next_temporary")
    return (col("REC") == "X1") & missing("REASON_PLACE_CHANGE") & ~col("temporary") & moved


check("226", "Episodes", "REASON_PLACE_CHANGE", given("REASON_PLACE_CHANGE") & col("temporary"))
check(
    "226", "Episodes", "REASON_PLACE_CHANGE", given("REASON_PLACE_CHANGE") & ~col("temporary") & col("next_temporary")
)


@rule("336", "Episodes", "PLACE")
def fostered_before(_year: Collection) -> nw.Expr:
    """A3 and A5 are placements with current foster carers; the first episode of the return has nothing before it."""
    with_carers = among("PLACE", ("A3", "A5")) & col("has_prev")
    return with_carers & (missing("prev_PLACE") | ~among("prev_PLACE", (*PLACED, *FOSTERED)))


@rule("357", "Episodes", "RNE")
def first_ever(year: Collection) -> nw.Expr:
    """The child's first in this year, begun in it: nothing before it is in this return."""
    return ~col("has_prev") & (col("DECOM") >= year.start) & other_than("RNE", ("S",))


@rule("383", "Episodes", "PLACE")
def back_to_the_usual_placement(_year: Collection) -> nw.Expr:
    """After a temporary placement: the one before it, at the same postcode, for the reason P."""
    back = ~differs("PLACE", "prev2_PLACE") & ~differs("PL_POST", "prev2_PL_POST")
    return col("prev_temporary") & col("has_prev2") & (~back | missing("RNE") | (col("RNE") != "P"))


@rule("388", "Episodes", "REC")
def nothing_follows(_year: Collection) -> nw.Expr:
    """X1 says that the next episode begins on the day this one ends."""
    return (col("REC") == "X1") & (~col("has_next") | changed("next_DECOM", "DEC"))


check("431", "Episodes", "RNE", (col("RNE") == "S") & (col("DECOM") == col("prev_DEC")))
check("432", "Episodes", "RNE", other_than("RNE", ("S",)) & other_than("prev_REC", ("X1",)))
# Where the one before has no end, rule 142 says so.
check("433", "Episodes", "RNE", among("RNE", ("P", "L", "T", "U", "B")) & changed("DECOM", "prev_DEC"))
check("434", "Episodes", "RNE", (col("RNE") == "L") & col("has_prev") & (~_NEW_STATUS | _MOVED))
check("435", "Episodes", "RNE", among("RNE", ("P", "T")) & col("has_prev") & (_NEW_STATUS | ~_MOVED))
check("436", "Episodes", "RNE", among("RNE", ("U", "B")) & col("has_prev") & (~_NEW_STATUS | ~_MOVED))
check("437", "Episodes", "REC", among("REC", ("E2", "E15")) & col("has_next"))
check("501", "Episodes", "DECOM", col("DECOM") < col("prev_DEC"))
check("504", "Episodes", "CIN", ~col("period_begins") & changed("CIN", "period_CIN"))

# Last year's record ended with an open episode: this year's first is that episode.
_FIRST = col("carried_on")
check("502", "Episodes", "DECOM", _FIRST & changed("DECOM", "DECOM_open"))
for _letter, _field in zip("ABCEF", ("RNE", "LS", "CIN", "PLACE_PROVIDER", "URN"), strict=True):
    check(f"503{_letter}", "Episodes", _field, _FIRST & differs(_field, f"{_field}_open"))
# The same placement under a code that has been renamed or divided since is no difference.
_RENAMED = ((col("PLACE_open") == "H5") & (col("PLACE") == "K3")) | (
    (col("PLACE_open") == "Z1") & among("PLACE", ELSEWHERE)
)
check("503D", "Episodes", "PLACE", _FIRST & differs("PLACE", "PLACE_open") & ~_RENAMED.fill_null(value=False))
needs("503D", "Episodes_last")
for _letter, _field in (("H", "PL_LA"), ("J", "PL_LOCATION")):
    check(f"503{_letter}", "Episodes", _field, _FIRST & differs(_field, f"{_field}_open"))
    needs(f"503{_letter}", _field)

# Distances are given to a tenth of a mile: as many as two tenths apart are not the same.
_ANOTHER_DISTANCE = (missing("distance") != missing("distance_open")) | (
    (col("distance") - col("distance_open")).abs() > 0.199
)
check("503G", "Episodes", "PL_DISTANCE", _FIRST & _ANOTHER_DISTANCE)
needs("503G", "PL_DISTANCE")
_SAME_EPISODE = _FIRST & (col("RNE") == col("RNE_open"))
check("452", "Episodes", "PL_LA", _SAME_EPISODE & differs("PL_LA", "PL_LA_open"))
needs("452", "PL_LA")
check("453", "Episodes", "PL_DISTANCE", _SAME_EPISODE & _ANOTHER_DISTANCE)
needs("453", "PL_DISTANCE")


@rule("562", "Episodes", "DECOM")
def missing_last_year(year: Collection) -> nw.Expr:
    """An episode from before this year was open at the end of the last: last year's record ended with the same one."""
    same = (col("open_before") & (col("DECOM") == col("DECOM_open"))).fill_null(value=False)
    return ~col("has_prev") & (col("DECOM") < year.start) & ~same


# Ceased to be looked after: what ended, and what should have been told of it.
check("580", "Episodes", "REC", ENDED & col("missing_at_end") & (col("REC") != "E8"))
