"""Rules on who the child is, and on mothers, this year and against last year's return."""

from __future__ import annotations

import narwhals as nw

from tandem.returns.collection import Collection
from tandem.returns.rule import among, col, given, missing, some_date
from tandem.returns.ssda903.rules.book import FEMALE, MALE, UNKNOWN_UPN, changed, check, needs, rule

_MOTHER = col("MOTHER") == "1"
_NOT_IN_CARE = (col("episodes") == 0) & col("leaver")
"""In the return only as a care leaver."""


@rule("165", "Header", "MOTHER")
def mother_status(_year: Collection) -> nw.Expr:
    """Any status is wrong of a boy; none is wrong of a girl, but for a care leaver or one who only has short breaks.

    A girl with nothing but short breaks is left out because rule 399 says
    that her mother field is to be empty.
    """
    unasked = _NOT_IN_CARE | ((col("episodes") > 0) & ~col("has_ordinary"))
    return (
        (given("MOTHER") & ~among("MOTHER", ("0", "1")))
        | (given("MOTHER") & among("SEX", MALE))
        | (missing("MOTHER") & among("SEX", FEMALE) & ~unasked)
    )


check("174", "Header", "MC_DOB", some_date("MC_DOB") & among("SEX", MALE))
check("202", "Header", "SEX", changed("known_sex", "known_sex_before"))
check("203", "Header", "DOB", changed("DOB", "DOB_before"))
check("204", "Header", "ETHNIC", changed("ETHNIC", "ETHNIC_before"))


@rule("207", "Header", "MOTHER")
def no_longer_a_mother(_year: Collection) -> nw.Expr:
    """Who was a mother is one still; who was not may have become one. Asked of those with episodes this year."""
    return (col("MOTHER_before") == "1") & (missing("MOTHER") | ~_MOTHER) & (col("episodes") > 0)


@rule("208", "Header", "UPN")
def upn_changed(_year: Collection) -> nw.Expr:
    """A number may replace a reason for having none, and UN2 to UN5 may replace UN1; nothing else changes."""
    came_to_light = among("UPN_before", UNKNOWN_UPN) & ~among("UPN", UNKNOWN_UPN)
    other_reason = (col("UPN_before") == "UN1") & among("UPN", UNKNOWN_UPN[1:])
    return changed("UPN", "UPN_before") & ~came_to_light & ~other_reason


@rule("209", "Header", "UPN")
def of_school_age(year: Collection) -> nw.Expr:
    """Four by 31 August of the year before the collection began, so at school all through it."""
    return (col("UPN") == "UN1") & (col("birthday_4") <= year.day(8, 31, years_on=-2))


@rule("210", "Header", "UPN")
def long_in_care(year: Collection) -> nw.Expr:
    """UN4 is for a child who has only just come into care: a week before 31 March is 24 March, and no more than a week.

    The DfE's logic asks it of an episode's start; the message, of the child's
    time in care, which is the start of the period that was open on 31 March.
    """
    return (col("UPN") == "UN4") & col("in_care_at_end") & (col("care_since") < year.day(3, 24))


@rule("231", "Header", "DOB")
def young_asylum_seeker(year: Collection) -> nw.Expr:
    """Not yet eleven on 31 March."""
    return col("unaccompanied") & (col("birthday_11") > year.end)


needs("231", "UASC")
check("301", "Header", "DOB", lambda year: col("DOB") > year.end)
# Turning 25 on the first day of the year is not over it.
check("351", "Header", "DOB", lambda year: col("birthday_25") < year.start)
check("393", "Header", "MOTHER", missing("MOTHER") & among("SEX", FEMALE) & col("has_ordinary"))
check("442", "Header", "UPN", missing("UPN") & col("has_ordinary"))
check("444", "Header", "UPN", given("UPN") & ~among("UPN", UNKNOWN_UPN) & (col("same_upn") > 1))
check("607", "Header", "MOTHER", missing("MOTHER") & among("SEX", FEMALE) & col("ceased_in_year"))
check("611", "Header", "MC_DOB", _MOTHER & ~some_date("MC_DOB"))
check(
    "612", "Header", "MOTHER", some_date("MC_DOB") & (missing("MOTHER") | (col("MOTHER") == "0")) & among("SEX", FEMALE)
)


@rule("620", "Header", "DOB")
def young_mother(year: Collection) -> nw.Expr:
    """Not yet eleven when the collection began; a girl of eleven or more in it is not asked about."""
    return _MOTHER & (col("birthday_11") > year.start)


# A mother born on the day of her child is no older than it.
check("621", "Header", "MC_DOB", col("MC_DOB") <= col("DOB"))
check("624", "Header", "MC_DOB", changed("MC_DOB", "MC_DOB_before"))
check("625", "Header", "MC_DOB", lambda year: (col("MC_DOB") > year.end) | (col("MC_DOB") > col("final_DEC")))


@rule("626", "Header", "MC_DOB")
def mother_before_this_year(year: Collection) -> nw.Expr:
    """A first child born before this year makes the girl a mother in last year's return."""
    return (col("MOTHER_before") == "0") & (col("MC_DOB") < year.start)


check("628", "Header", "MOTHER", given("MOTHER") & _NOT_IN_CARE)

# Unaccompanied and seeking asylum: the header's own word, or that the child stands in the UASC table.


@rule("205A", "Header", "UASC")
def no_longer_uasc(year: Collection) -> nw.Expr:
    """No longer so: last year's date must say that it ended before this year, and this year has none to give."""
    ended = (col("DUC_last") < year.start).fill_null(value=False)
    return col("was_unaccompanied") & ~col("unaccompanied") & (~ended | given("DUC"))


@rule("205B", "Header", "UASC")
def still_uasc(year: Collection) -> nw.Expr:
    """Still so: neither year's date may say that it ended before this year began."""
    ended = (col("DUC_last") < year.start).fill_null(value=False) | (col("DUC") < year.start).fill_null(value=False)
    return col("was_unaccompanied") & col("unaccompanied") & ended


check("205C", "Header", "UASC", ~col("unaccompanied") & ~col("was_unaccompanied") & (given("DUC") | given("DUC_last")))
check("205D", "Header", "UASC", col("unaccompanied") & col("before") & ~col("was_unaccompanied"))
