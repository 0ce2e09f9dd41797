"""Rules on social workers: one episode a social worker, from the child's side."""

from __future__ import annotations

from datetime import date

import narwhals as nw

from tandem.returns.collection import Collection, day_number
from tandem.returns.rule import col, missing, no_date
from tandem.returns.ssda903.rules.book import check, rule

_REASONS_SINCE = day_number(date(2023, 4, 1))
_TOLERANCE = 7
"""Days by which social workers may overlap at a handover."""
_FIRST_CONTACT = "FCONTA"

_EARLY = col("SW_DECOM") < _REASONS_SINCE
check("SW01aSTG1", "SWEpisodes", "SW_ID", _EARLY & missing("SW_ID"))
check("SW01aSTG1", "SWEpisodes", "SW_DECOM", no_date("SW_DECOM"))
for _field in ("SW_ID", "SW_REASON"):
    check("SW01bSTG1", "SWEpisodes", _field, (col("SW_DECOM") >= _REASONS_SINCE) & missing(_field))
check("SW01bSTG1", "SWEpisodes", "SW_DECOM", no_date("SW_DECOM"))
# An episode may have begun long before the year; it may not begin after it.
check("SW06STG2", "SWEpisodes", "SW_DECOM", lambda year: col("SW_DECOM") > year.end)


@rule("SW07STG2", "SWEpisodes", "SW_DEC")
def ended_in_the_period(year: Collection) -> nw.Expr:
    """The reporting period is the collection year and the year before it."""
    return (col("SW_DEC") < year.day(4, 1, years_on=-2)) | (col("SW_DEC") > year.end)


check("SW08STG2", "SWEpisodes", "SW_DEC", col("has_next") & no_date("SW_DEC"))
check("SW09STG2", "SWEpisodes", "SW_DEC", col("SW_DECOM") == col("SW_DEC"))


@rule("SW10STG2", "SWEpisodes", "SW_DECOM")
def began_before_the_last_ended(_year: Collection) -> nw.Expr:
    """Seven days' overlap is a handover; a first contact, FCONTA, may overlap the social worker before."""
    first_contact = (col("SW_REASON") == _FIRST_CONTACT).fill_null(value=False)
    return ~first_contact & (col("SW_DECOM") < col("prev_SW_DEC") - _TOLERANCE)


_IN_CARE = missing("final_DEC")
"""A child whom the episodes say to have left care needs no social worker since."""
check("SW11bSTG2", "SWEpisodes", "SW_DEC", lambda year: ~col("has_next") & (col("SW_DEC") < year.end) & _IN_CARE)
check("SW17STG2", "SWEpisodes", "SW_DEC", lambda _year: ~col("has_next") & ~no_date("SW_DEC") & _IN_CARE)


@rule("SW12STG2", "Episodes", "CHILD")
def social_workers_all_year(year: Collection) -> nw.Expr:
    """Looked after on 31 March: a social worker from the first day of the year, or of the child's care if later."""
    since = nw.max_horizontal(nw.lit(year.start), col("care_since"))
    covered = (col("first_SW_DECOM") <= since).fill_null(value=False)
    return ~col("has_next") & col("in_care_at_end") & ~covered
