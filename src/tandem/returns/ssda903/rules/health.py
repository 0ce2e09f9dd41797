"""Rules on children looked after for the whole year: the strengths and difficulties questionnaire, and health."""

from __future__ import annotations

import narwhals as nw

from tandem.returns.collection import Collection
from tandem.returns.rule import col, given, missing
from tandem.returns.ssda903.rules.book import any_of, check, lacking, needs, rule

_HEALTH = ("IMMUNISATIONS", "TEETH_CHECK", "HEALTH_ASSESSMENT", "SUBSTANCE_MISUSE")
_ALL = ("CONVICTED", "HEALTH_CHECK", *_HEALTH, "INTERVENTION_RECEIVED", "INTERVENTION_OFFERED")
_ALL_YEAR = col("continuous")
"""Looked after for twelve months at 31 March, without a break and never only for short breaks."""
_NO_SDQ = missing("SDQ_SCORE") & missing("SDQ_REASON")
_SOME_SDQ = given("SDQ_SCORE") | given("SDQ_REASON")
_MISUSE = col("SUBSTANCE_MISUSE") == "1"


def _four_to_sixteen(year: Collection) -> nw.Expr:
    """Four when the year began and not yet seventeen when it ended."""
    return (col("birthday_4") <= year.start) & (col("birthday_17") > year.end)


@rule("157", "OC2", "SDQ_REASON")
def of_an_age_for_it(year: Collection) -> nw.Expr:
    """SDQ1 says that the child was too young or too old: both conditions must hold, though the message says "or"."""
    return (col("SDQ_REASON") == "SDQ1") & missing("SDQ_SCORE") & _four_to_sixteen(year) & _ALL_YEAR


check("158", "OC2", "INTERVENTION_OFFERED", (col("INTERVENTION_RECEIVED") == "1") & given("INTERVENTION_OFFERED"))
check(
    "159",
    "OC2",
    "INTERVENTION_OFFERED",
    _MISUSE & (col("INTERVENTION_RECEIVED") == "0") & missing("INTERVENTION_OFFERED"),
)
for _field in _HEALTH:
    check("182", "OC2", _field, missing(_field) & any_of(_ALL))
check("185", "OC2", "SDQ_SCORE", given("SDQ_SCORE") & ~_ALL_YEAR)
# A reason in place of the score completes it.
check("186", "OC2", "SDQ_SCORE", lambda year: _four_to_sixteen(year) & _ALL_YEAR & _NO_SDQ)
check("188", "OC2", "SDQ_SCORE", lambda year: (col("birthday_4") > year.end) & _SOME_SDQ)
check("189", "OC2", "SDQ_SCORE", lambda year: (col("birthday_17") <= year.start) & _SOME_SDQ)
for _field in _ALL:
    check("190", "OC2", _field, given(_field) & ~_ALL_YEAR)
for _field in _HEALTH:
    check("191", "OC2", _field, missing(_field) & _ALL_YEAR)
check("191", "Episodes", "CHILD", ~col("has_prev") & _ALL_YEAR & ~col("in_OC2"))
check("192", "OC2", "INTERVENTION_RECEIVED", _MISUSE & missing("INTERVENTION_RECEIVED"))
for _field in ("INTERVENTION_RECEIVED", "INTERVENTION_OFFERED"):
    check("193", "OC2", _field, (missing("SUBSTANCE_MISUSE") | (col("SUBSTANCE_MISUSE") == "0")) & given(_field))
check("197a", "OC2", "SDQ_REASON", given("SDQ_SCORE") & given("SDQ_REASON"))


@rule("197B", "OC2", "SDQ_REASON")
def turned_four_or_seventeen(year: Collection) -> nw.Expr:
    """Whose fourth or seventeenth birthday fell in the year; the other ages between them are rule 186's."""
    turned = [(col(day) >= year.start) & (col(day) <= year.end) for day in ("birthday_4", "birthday_17")]
    return nw.any_horizontal(*turned, ignore_nulls=True) & _ALL_YEAR & _NO_SDQ


check("198", "OC2", "SDQ_REASON", given("SDQ_REASON") & ~_ALL_YEAR)
for _field in _ALL:
    check("215", "OC2", _field, given(_field) & col("leaver"))
check("542", "OC2", "CONVICTED", lambda year: (col("birthday_10") > year.end) & given("CONVICTED"))
check("543", "OC2", "CONVICTED", lambda year: (col("birthday_10") <= year.end) & _ALL_YEAR & missing("CONVICTED"))
check("544", "OC2", "CONVICTED", given("CONVICTED") & lacking(_HEALTH))
needs("545", "Episodes")
check("545", "OC2", "HEALTH_CHECK", lambda year: (col("birthday_5") > year.end) & _ALL_YEAR & missing("HEALTH_CHECK"))
# Of a child who was not looked after all year, rule 190 says it.
check("546", "OC2", "HEALTH_CHECK", lambda year: (col("birthday_5") <= year.end) & _ALL_YEAR & given("HEALTH_CHECK"))
check("547", "OC2", "HEALTH_CHECK", given("HEALTH_CHECK") & lacking(_HEALTH))
