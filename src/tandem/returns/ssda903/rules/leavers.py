"""Rules on care leavers."""

from __future__ import annotations

import narwhals as nw

from tandem.returns.collection import Collection
from tandem.returns.rule import among, col, given
from tandem.returns.ssda903.rules.book import ADOPTED, any_of, check, lacking, needs, rule

_ASKED = ("IN_TOUCH", "ACTIV", "ACCOM")
_GIVEN = any_of(_ASKED)
_WEEKS_13 = 91

check("153", "OC3", "IN_TOUCH", _GIVEN & lacking(_ASKED))
for _field in ("ACTIV", "ACCOM"):
    check("344", "OC3", _field, among("IN_TOUCH", ("DIED", "RHOM")) & given(_field) & (col(_field) != "0"))
    check("345", "OC3", _field, (col("IN_TOUCH") == "YES") & (col(_field) == "0"))
check("187", "OC3", "IN_TOUCH", col("continuous") & _GIVEN)


@rule("347", "OC3", "ACCOM")
def foyer_under_eighteen(year: Collection) -> nw.Expr:
    """T1 and T2 are foyers. The DfE's logic reckons the age on the first day of the year."""
    return among("ACCOM", ("T1", "T2")) & (col("birthday_18") > year.start)


check("348", "OC3", "IN_TOUCH", (col("IN_TOUCH_before") == "DIED") & _GIVEN)
needs("348", "OC3_last")


@rule("391", "OC3", "DOB")
def of_another_age(year: Collection) -> nw.Expr:
    """Not yet 17 when the year ended, or already 22 when it began."""
    return _GIVEN & ((col("birthday_17") > year.end) | (col("birthday_22") <= year.start))


check("1000", "OC3", "IN_TOUCH", _GIVEN & (col("died") | col("died_before").fill_null(value=False)))


@rule("1001", "OC3", "IN_TOUCH")
def no_right_to_leaving_care(year: Collection) -> nw.Expr:
    """Not thirteen weeks in care from the age of 14 with a day of it from 16, or adopted.

    Asked up to the twentieth birthday: the episodes of an older young person
    are before the two years that are given.
    """
    long_enough = (col("care_days_14") >= _WEEKS_13) & (col("care_days_16") >= 1)
    adopted = among("final_REC", ADOPTED).fill_null(value=False) | given("adopted_DECOM_before")
    asked = col("birthday_20") > year.end
    return _GIVEN & asked & (adopted | ~long_enough.fill_null(value=False))


check("1002", "OC3", "IN_TOUCH", _GIVEN & (col("episodes") == 0) & (col("episodes_before") == 0))


def _birthday_in_the_year(age: int, year: Collection) -> nw.Expr:
    return (col(f"birthday_{age}") >= year.start) & (col(f"birthday_{age}") <= year.end)


@rule("1007", "OC3", "IN_TOUCH")
def in_care_on_the_birthday(year: Collection) -> nw.Expr:
    """Whose seventeenth or eighteenth birthday fell in the year, and who was looked after on it."""
    still = [_birthday_in_the_year(age, year) & col(f"in_care_on_{age}") for age in (17, 18)]
    return _GIVEN & nw.any_horizontal(*still, ignore_nulls=True)


@rule("1016", "OC3", "IN_TOUCH")
def left_after_the_birthday(year: Collection) -> nw.Expr:
    """As rule 1007, of those who have ceased to be looked after since: on the birthday itself is not after it."""
    since = [_birthday_in_the_year(age, year) & (col("final_DEC") > col(f"birthday_{age}")) for age in (17, 18)]
    return _GIVEN & nw.any_horizontal(*since, ignore_nulls=True)


check("1010", "OC3", "IN_TOUCH", _GIVEN & (col("episodes") == 0) & col("open_before"))
check("1011", "OC3", "IN_TOUCH", _GIVEN & (col("final_REC") == "E3"))
check(
    "3001",
    "OC3",
    "ACCOM",
    lambda year: among("ACCOM", ("Z1", "Z2")) & _birthday_in_the_year(17, year),
)
for _table in ("OC2", "AD1", "PlacedAdoption", "PrevPerm", "Missing", "Reviews", "SWEpisodes", "DoLo"):
    # Without an episode in the year a child is in the return only as a care leaver.
    check("1012", _table, "CHILD", (col("episodes") == 0) & given("CHILD"))
