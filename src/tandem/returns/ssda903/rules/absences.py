"""Rules on children missing or away, and on those whose liberty a court has restricted."""

from __future__ import annotations

import narwhals as nw

from tandem.returns.collection import Collection
from tandem.returns.rule import among, col, given, missing, no_date, other_than, some_date
from tandem.returns.ssda903.rules.book import after_the_year, check, outside_the_year, rule

_MISSING = among("MISSING", ("M", "A"))

check("564", "Missing", "MIS_START", _MISSING & no_date("MIS_START"))
check("565", "Missing", "MISSING", some_date("MIS_START") & missing("MISSING"))
check("566", "Missing", "MISSING", some_date("MIS_END") & missing("MISSING"))

# The same is asked of both kinds of period.
for _table, _begin, _end, _codes in (
    ("Missing", "MIS_START", "MIS_END", ("567", "570", "571", "574", "577", "586")),
    ("DoLo", "DOLO_START", "DOLO_END", ("702", "703", "704", "705", "707", "708")),
):
    _ends_first, _too_late, _outside, _overlaps, _left_open, _before_birth = _codes
    check(_ends_first, _table, _end, col(_end) < col(_begin))
    check(_too_late, _table, _begin, after_the_year(_begin))
    check(_outside, _table, _end, outside_the_year(_end))
    check(
        _overlaps,
        _table,
        _begin,
        col("has_prev") & ((missing(f"prev_{_end}") & ~col(f"prev_{_end}_bad")) | (col(_begin) < col(f"prev_{_end}"))),
    )
    # The period of care in which it began has ended since, or the child's last has.
    _care_ended = (col("period_DEC") >= col(_begin)) | (col("final_DEC") >= col(_begin))
    check(_left_open, _table, _end, no_date(_end) & _care_ended)
    check(_before_birth, _table, _begin, col(_begin) < col("DOB"))


@rule("575", "Missing", "MIS_END")
def placement_ended(_year: Collection) -> nw.Expr:
    """The episode that the child went missing from has ended, whether or not another followed."""
    return no_date("MIS_END") & (col("episode_DEC") >= col("MIS_START"))


# Going missing on the day that care ends is not after it.
check("578", "Missing", "MIS_START", col("MIS_START") > col("period_DEC"))
check("581", "Missing", "MIS_START", col("MIS_START") < col("first_DECOM"))


def _not_carried_on(begin: str, end: str) -> nw.Expr:
    """Open when last year ended, and this year's first does not begin on the same day: there may be none this year."""
    carried = (col(begin) == col(f"first_{begin}")).fill_null(value=False)
    return col("is_last") & given(begin) & no_date(end) & ~carried


check("576", "Missing_last", "CHILD", _not_carried_on("MIS_START", "MIS_END"))
check("706", "DoLo_last", "DOLO_START", _not_carried_on("DOLO_START", "DOLO_END"))

# Placements in which liberty may be restricted; those of rule 710 are also unexpected.
check("709", "Episodes", "PLACE", col("in_dolo") & other_than("PLACE", ("K2", "Z12", "Z13")))
check("710", "Episodes", "PLACE", col("in_dolo") & among("PLACE", ("K1", "P1", "R5", "K3")))
