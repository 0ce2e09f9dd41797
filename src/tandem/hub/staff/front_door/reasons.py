"""Why somebody was found, in words."""

from __future__ import annotations

from django.utils.translation import gettext as _

from tandem.core.names import NameReason
from tandem.core.names_births import BirthReason
from tandem.hub.children.queries import Found

__all__ = ["reasons_in_words"]


def reasons_in_words(found: Found) -> str:
    """The strongest reason of each sort; where letters alone brought it up, that it looks alike."""
    names = {
        NameReason.WHOLE: _("same name"),
        NameReason.PART: _("part of the name is the same"),
        NameReason.SPELLING: _("another spelling of the name"),
        NameReason.SHORT_FORM: _("a short form of the name"),
        NameReason.SOUND: _("the name sounds alike"),
    }
    births = {
        BirthReason.SAME: _("same date of birth"),
        BirthReason.DAY_AND_MONTH_SWAPPED: _("day and month of birth swapped"),
        BirthReason.NEIGHBOURING_DIGITS_SWAPPED: _("two digits of the date of birth swapped"),
        BirthReason.ONE_DAY_APART: _("born a day apart"),
        BirthReason.ONE_DIGIT_WRONG: _("one digit of the date of birth differs"),
        BirthReason.A_YEAR_APART: _("born a year apart"),
        BirthReason.FIRST_OF_JANUARY: _("one is recorded as born on 1 January"),
    }
    reasons = [names[found.name_reasons[0]] if found.name_reasons else _("the name is written much alike")]
    if found.birth_reasons:
        reasons.append(births[found.birth_reasons[0]])
    return "; ".join(reasons)
