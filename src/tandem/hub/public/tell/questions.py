"""What is asked of somebody who may be anybody: little, in plain words, and nothing that must be answered but one."""

from __future__ import annotations

from dataclasses import dataclass

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from tandem.core.safe_ways import SafeBy

__all__ = ["MOST", "QUESTIONS", "WHO", "Asked"]

MOST = 10_000
"""The most characters of one answer; four times as many bytes still fit an envelope."""


@dataclass(frozen=True, slots=True)
class Asked:
    """One question; the key is the one that the front door knows the answer by."""

    key: str
    label: Promise
    hint: Promise | str = ""
    long: bool = False
    choices: tuple[tuple[str, str], ...] = ()


WHO = (
    ("child", _("A child or young person, and it is about me")),
    ("public", _("A relative, friend, neighbour or somebody else")),
    ("anonymous", _("I would rather not say")),
)

QUESTIONS = (
    Asked(
        "what_happened",
        _("What worries you?"),
        _("What you have seen or heard, and when. Your own words are right."),
        long=True,
    ),
    Asked(
        "given_name",
        _("The child’s first name"),
        _("If you do not know it, leave it blank. This is so for every question."),
    ),
    Asked("family_name", _("The child’s family name")),
    Asked("age_told", _("About how old is the child?")),
    Asked("address", _("Where does the child live?"), _("An address, or how to find the place."), long=True),
    Asked("whereabouts", _("Where is the child now?")),
    Asked("school", _("Which school or nursery?")),
    Asked("sender_name", _("Your name")),
    Asked("sender_telephone", _("A telephone number for you")),
    Asked(
        "safe_by",
        _("How may we safely get in touch with you?"),
        _("If you are a child or young person, we use this way and no other."),
        choices=tuple((each.value, each.words) for each in SafeBy),
    ),
    Asked("safe_to", _("To which number, address, place or person?")),
    Asked("safe_when", _("When is it safe?"), _("For example: after 16:00, or at school.")),
    Asked(
        "unsafe_contact",
        _("Would anybody be in danger if we rang, wrote or visited?"),
        _("Say who, and what would be dangerous."),
        long=True,
    ),
)
