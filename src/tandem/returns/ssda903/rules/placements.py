"""Rules on where the child lives: postcodes, distance, authority, and the provider in Ofsted's list."""

from __future__ import annotations

import narwhals as nw

from tandem.returns.collection import Collection
from tandem.returns.rule import among, col, given, missing, no_date, other_than
from tandem.returns.ssda903.needs import AUTHORITY
from tandem.returns.ssda903.rules.book import FOSTERED, NO_URN, PLACED, changed, check, needs, rule

_CONFIDENTIAL = "XXXXXXX"
"""Stands for a URN that is not to be given."""
_POSTCODE = "^[A-Z]{1,2}[0-9][A-Z0-9]? ?[0-9][A-Z]{2}$"
_NAMED = given("URN") & (col("URN") != _CONFIDENTIAL)
_ASKED = ~col("respite") & ~col("ever_unaccompanied")

# Postcodes.
for _field in ("HOME_POST", "PL_POST"):
    check("392b", "Episodes", _field, _ASKED & missing(_field))
    check("392c", "Episodes", _field, given(_field) & (~col(_field).str.contains(_POSTCODE) | ~col(f"{_field}_known")))
    check("398", "Episodes", _field, col("respite") & given(_field))
_SAME_POSTCODE = col("HOME_POST").str.replace_all(" ", "") == col("PL_POST").str.replace_all(" ", "")
check("392d", "Episodes", "PL_POST", _SAME_POSTCODE & other_than("PLACE", ("P1",)))

# Distance in miles, the authority of the placement, and whether it is in the child's own.
_NO_DISTANCE = given("PL_DISTANCE") & (missing("distance") | (col("distance") < 0) | (col("distance") > 999.9))
_NOT_FOUND = missing("PL_DISTANCE") & (
    (given("HOME_POST") & ~col("HOME_POST_known")) | (given("PL_POST") & ~col("PL_POST_known"))
)
check("164", "Episodes", "PL_DISTANCE", _ASKED & (_NO_DISTANCE | _NOT_FOUND))
_AREA = "^([0-9]{3}|[EWSN][0-9]{8}|WAL|SCO|NIR|NUK|CON)$"
check("169", "Episodes", "PL_LA", ~col("respite") & (missing("PL_LA") | ~col("PL_LA").str.contains(_AREA)))
_NOT_IN_OR_OUT = missing("PL_LOCATION") | ~among("PL_LOCATION", ("IN", "OUT"))
check("179", "Episodes", "PL_LOCATION", ~col("respite") & _NOT_IN_OR_OUT)
check("392a", "Episodes", "PL_DISTANCE", _ASKED & missing("PL_DISTANCE"))
check("406", "Episodes", "PL_DISTANCE", col("ever_unaccompanied") & given("PL_DISTANCE"))
check("420", "Episodes", "PL_LA", col("respite") & given("PL_LA"))
# 999.9 stands for a distance that cannot be worked out.
check(
    "454", "Episodes", "PL_DISTANCE", ~col("ever_unaccompanied") & (col("distance") > 350) & (col("distance") != 999.9)
)
for _code in ("164", "392a", "406", "454"):
    needs(_code, "PL_DISTANCE")
for _code in ("169", "411", "420", "1015"):
    needs(_code, "PL_LA")
needs("406", "UASC")
needs("179", "PL_LOCATION")
needs("411", "PL_LOCATION", AUTHORITY)
needs("1015", AUTHORITY)
check(
    "411",
    "Episodes",
    "PL_LOCATION",
    ((col("PL_LOCATION") == "IN") & ~col("own_area")) | ((col("PL_LOCATION") == "OUT") & col("own_area")),
)


@rule("1015", "Episodes", "PL_LA")
def own_provision_elsewhere(_year: Collection) -> nw.Expr:
    """An authority's foster carers and adopters may live anywhere: they are left out."""
    own = (col("PLACE_PROVIDER") == "PR1") & other_than("PLACE", (*PLACED, *FOSTERED)) & ~col("respite")
    return own & ~col("own_area")


# The provider.
@rule("218", "Episodes", "URN")
def urn_is_missing(year: Collection) -> nw.Expr:
    """Asked of placements in England that Ofsted registers, but for short breaks (rule 214), if in care in the year.

    Where the placement's authority is not known, a postcode of an area that
    lies wholly in Scotland, Wales or Northern Ireland tells it.
    """
    in_the_year = no_date("DEC") | (col("DEC") >= year.start)
    return missing("URN") & other_than("PLACE", NO_URN) & ~col("respite") & in_the_year & ~col("outside_england")


check("222", "Episodes", "URN", _NAMED & among("PLACE", NO_URN))
check("1008", "Episodes", "URN", _NAMED & ~col("provider_known"))
check("219", "Episodes", "PLACE", _NAMED & given("PLACE") & ~col("provider_has_place"))
_REGISTERED_AT = ~col("respite") & among("PLACE", ("K1", "K2", "K3", "R3", "S1"))
check("221", "Episodes", "PL_POST", _NAMED & _REGISTERED_AT & changed("PL_POST_plain", "provider_post"))
check("224", "Episodes", "PLACE_PROVIDER", _NAMED & given("PLACE_PROVIDER") & ~col("provider_has_code"))
check("227", "Episodes", "DECOM", _NAMED & (col("DECOM") >= col("provider_closed")))
check("228", "Episodes", "DEC", _NAMED & (col("lasts_to") > col("provider_closed")))


@rule("229", "Episodes", "PLACE_PROVIDER")
def provider_of_another_authority(_year: Collection) -> nw.Expr:
    """PR1 is the authority's own provision, PR2 another authority's; the authority is the one in Ofsted's list."""
    elsewhere = (col("PLACE_PROVIDER") == "PR1") & ~col("provider_in_own_area")
    return _NAMED & (elsewhere | ((col("PLACE_PROVIDER") == "PR2") & col("provider_in_own_area")))


needs("229", AUTHORITY)
