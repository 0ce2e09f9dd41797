"""Rules on one episode: its dates, and what its codes allow beside each other."""

from __future__ import annotations

from datetime import date

import narwhals as nw

from tandem.returns.collection import Collection, day_number
from tandem.returns.rule import among, col, given, missing, no_date, other_than, some_date
from tandem.returns.ssda903.rules.book import (
    ADOPTED,
    ELSEWHERE,
    ENDED,
    FOSTERED,
    PLACED,
    RESPITE,
    TEMPORARY,
    check,
    rule,
)

_LOOKED_AFTER_SINCE = day_number(date(1991, 10, 14))
_PLACEMENT_ORDERS_SINCE = day_number(date(2005, 12, 1))
_SAME_CARER_SINCE = day_number(date(2015, 4, 1))

check("148", "Episodes", "DEC", some_date("DEC") & missing("REC"))
check("148", "Episodes", "REC", no_date("DEC") & given("REC"))
check("213", "Episodes", "PLACE_PROVIDER", among("PLACE", (*TEMPORARY, *ELSEWHERE)) & given("PLACE_PROVIDER"))
check("214", "Episodes", "PL_POST", col("respite") & given("PL_POST"))
check("214", "Episodes", "URN", col("respite") & given("URN"))


@rule("217", "Episodes", "RNE")
def with_the_same_carers(_year: Collection) -> nw.Expr:
    """Asked of episodes from 1 April 2015, when the codes came to mean the same carer."""
    with_carers = among("PLACE", ("A3", "A5")) & (col("DECOM") >= _SAME_CARER_SINCE)
    return with_carers & other_than("RNE", ("S", "T", "U"))


check("233", "Episodes", "REASON_PLACE_CHANGE", given("REASON_PLACE_CHANGE") & no_date("DEC"))
check("353", "Episodes", "DECOM", col("DECOM") < _LOOKED_AFTER_SINCE)
# The message speaks of the end; the field is the start, and rule 385 is the end's.
check("354", "Episodes", "DECOM", lambda year: col("DECOM") > year.end)
check("355", "Episodes", "DECOM", col("DECOM") == col("DEC"))
check("356", "Episodes", "DEC", col("DEC") < col("DECOM"))
check("366", "Episodes", "RNE", (col("LS") == "V3") & other_than("RNE", ("S",)))
check("378", "Episodes", "PLACE", (col("PLACE") == "P1") & (col("LS") == "V2"))
check("380", "Episodes", "PLACE", col("temporary") & (col("RNE") == "S"))
check("381", "Episodes", "PLACE", col("temporary") & ENDED)
check("382", "Episodes", "PLACE", col("temporary") & col("respite"))
check("384", "Episodes", "PLACE", col("respite") & among("PLACE", ("U1", "U4")))
check("385", "Episodes", "DEC", lambda year: col("DEC") > year.end)
check("390", "Episodes", "REC", among("REC", ADOPTED) & (missing("PLACE") | ~among("PLACE", PLACED)))
check("408", "Episodes", "LS", among("PLACE", ("A5", "A6")) & (missing("LS") | (col("LS") != "E1")))
check("426", "Episodes", "LS", among("LS", RESPITE) & col("has_V3") & col("has_V4"))
check("446", "Episodes", "LS", (col("LS") == "E1") & (col("DECOM") < _PLACEMENT_ORDERS_SINCE))
check("516", "Episodes", "PLACE", among("REC", ("E45", "E46")) & (missing("PLACE") | ~among("PLACE", FOSTERED)))
check(
    "526",
    "Episodes",
    "PLACE_PROVIDER",
    missing("PLACE_PROVIDER") & other_than("PLACE", (*TEMPORARY, *ELSEWHERE)),
)

_BARRED = {
    "527": ("PR1", ("P1", "R2", "R5")),
    "528": ("PR2", ("P1", "R2", "R5")),
    "529": ("PR3", ("P1", "A3", "A4", "A5", "A6", "K1", "K2", *FOSTERED)),
    "530": ("PR4", ("P1",)),
    "531": ("PR5", ("P1",)),
}
for _code, (_provider, _places) in _BARRED.items():
    check(_code, "Episodes", "PLACE_PROVIDER", (col("PLACE_PROVIDER") == _provider) & among("PLACE", _places))
check("550", "Episodes", "PLACE_PROVIDER", (col("PLACE_PROVIDER") == "PR0") & other_than("PLACE", ("P1",)))

# Lengths: an episode that has not ended lasts to the end of the collection.
_DAYS = {"375": ("T1", 42), "376": ("T3", 21), "379": ("T4", 7)}
for _code, (_place, _days) in _DAYS.items():
    check(_code, "Episodes", "DECOM", (col("PLACE") == _place) & (col("days") > _days))
check("365", "Episodes", "DECOM", (col("LS") == "V3") & (col("days") > 17))
# Days under one legal status without a break, however many episodes they make: police protection is counted in
# hours, but the return has only days, and PACE has no number; the DfE counts more than 21 days in all of J2.
_SPELLS = {"361": ("L1", 3), "362": ("L2", 21), "363": ("L3", 7), "364": ("J2", 21)}
for _code, (_status, _days) in _SPELLS.items():
    check(_code, "Episodes", "LS", (col("LS") == _status) & (col("spell_days") > _days))


@rule("367", "Episodes", "LS")
def days_of_respite(_year: Collection) -> nw.Expr:
    """The twelve months are those of the collection: days before it are not in the return."""
    return (col("LS") == "V3") & (col("respite_days") > 75)


# As of rule 367, the twelve months are those of the collection.
check("377", "Episodes", "PLACE", (col("PLACE") == "T3") & (col("holidays") > 2))

# Ages: on the birthday itself the child has the age.
check(
    "234",
    "Episodes",
    "REASON_PLACE_CHANGE",
    (col("REASON_PLACE_CHANGE") == "CUSTOD") & (col("DEC") < col("birthday_10")),
)
check("302", "Episodes", "DECOM", ~col("has_prev") & (col("DECOM") < col("DOB")))
check("352", "Episodes", "DECOM", (col("RNE") == "S") & (col("DECOM") >= col("birthday_18")))
check("358", "Episodes", "LS", among("LS", ("J1", "J2", "J3")) & (col("DECOM") < col("birthday_10")))


@rule("359", "Episodes", "PLACE")
def after_eighteen(_year: Collection) -> nw.Expr:
    """Past the eighteenth birthday by the end of the episode or, of one that is open, of the collection."""
    in_a_community_home = (col("LS") == "V2") & (col("PLACE") == "K2")
    return (col("lasts_to") > col("birthday_18")) & ~in_a_community_home.fill_null(value=False)


_OLD_ENOUGH = {"371": ("K3", 16), "372": ("R5", 10), "373": ("S1", 4), "374": ("P3", 14)}
for _code, (_place, _age) in _OLD_ENOUGH.items():
    check(_code, "Episodes", "PLACE", (col("PLACE") == _place) & (col("DECOM") < col(f"birthday_{_age}")))
check("386", "Episodes", "REC", among("REC", ADOPTED) & (col("DEC") >= col("birthday_18")))
check("387", "Episodes", "REC", among("REC", ("E5", "E6")) & (col("DEC") < col("birthday_14")))
check("389", "Episodes", "REC", (col("REC") == "E7") & (col("DEC") < col("birthday_16")))
check("407", "Episodes", "REC", among("REC", ("E45", "E46", "E47", "E48")) & (col("DEC") >= col("birthday_18")))
check("460", "Episodes", "REC", (col("REC") == "E17") & (col("DEC") < col("birthday_18")))
