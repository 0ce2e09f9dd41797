"""The answers that questions offer: the census's codes where it has them, short lists where it has not."""

from __future__ import annotations

from datetime import date

from django.utils.translation import gettext_lazy as _

from tandem.core.codes import codes_on
from tandem.core.legal_tests import levels_of_need
from tandem.core.safe_ways import SafeBy
from tandem.core.sharing import not_informed_reasons
from tandem.core.sharing_decisions import Consent
from tandem.hub.referrals.form.kinds import Choice, fixed

__all__ = [
    "agreement",
    "body_parts",
    "disability",
    "ethnicity",
    "factors",
    "levels",
    "reasons_not_told",
    "safe_ways",
    "sex",
    "yes_no",
]

_NOT_ANSWERS = {"NOBT", "21", "U"}
"""Census codes that say "not known", which every question offers by itself."""


def levels(day: date) -> tuple[Choice, ...]:
    """The partnership's levels of need, highest first, each with what answers it."""
    return tuple(
        Choice(each.key, _("Level %(number)s: %(name)s") % {"number": each.key, "name": each.name}, each.response)
        for each in reversed(levels_of_need(on=day))
    )


def ethnicity(day: date) -> tuple[Choice, ...]:
    """The census's ethnic groups."""
    return _codes("ethnicity", day)


def disability(day: date) -> tuple[Choice, ...]:
    """The census's kinds of disability."""
    return _codes("disability", day)


def factors(day: date) -> tuple[Choice, ...]:
    """The factors that an assessment may find, as the census lists them; here, what the sender has seen."""
    return _codes("assessment_factor", day)


def sex(day: date) -> tuple[Choice, ...]:
    """The census's codes."""
    return _codes("sex", day)


def reasons_not_told(_day: date) -> tuple[Choice, ...]:
    """Why parents need not be told beforehand."""
    return tuple(Choice(each.key, each.words) for each in not_informed_reasons())


safe_ways = fixed(*((each.value, each.words) for each in SafeBy))

yes_no = fixed(("yes", _("Yes")), ("no", _("No")))

agreement = fixed(
    (Consent.OBTAINED, _("Yes, they agree")),
    (Consent.REFUSED, _("They were asked and do not agree")),
    (Consent.NOT_SOUGHT, _("They have not been asked")),
    (Consent.WITHDRAWN, _("They agreed and have changed their mind")),
    (Consent.NOT_REQUIRED, _("It does not depend on agreement: a child may come to significant harm")),
)

body_parts = fixed(
    ("head", _("Head or scalp")),
    ("face", _("Face")),
    ("ears", _("Ears")),
    ("mouth", _("Mouth")),
    ("neck", _("Neck")),
    ("chest", _("Chest")),
    ("abdomen", _("Stomach")),
    ("back", _("Back")),
    ("left_arm", _("Left arm")),
    ("right_arm", _("Right arm")),
    ("left_hand", _("Left hand")),
    ("right_hand", _("Right hand")),
    ("buttocks", _("Buttocks")),
    ("genitals", _("Genitals")),
    ("left_leg", _("Left leg")),
    ("right_leg", _("Right leg")),
    ("left_foot", _("Left foot")),
    ("right_foot", _("Right foot")),
    ("none", _("No injury")),
)


def _codes(key: str, day: date) -> tuple[Choice, ...]:
    return tuple(Choice(each.code, each.short) for each in codes_on(key, on=day) if each.code not in _NOT_ANSWERS)
