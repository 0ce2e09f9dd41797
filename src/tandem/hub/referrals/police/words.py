"""How what a police file tells is called, wherever it is shown."""

from __future__ import annotations

from django.utils.translation import gettext_lazy as _

from tandem.hub.referrals.questions import declare

__all__ = ["declare_words"]

_WORDS = {
    "police_incident": _("Incident number of the police"),
    "police_grade": _("Graded by the police, as they told it"),
    "police_dash": _("DASH grade of the police, as they told it"),
    "police_of_child": _("What the police tell of this child besides"),
    "police_more": _("Also in the file of the police"),
    "police_born": _("Date of birth, as it stood in the file"),
    "police_sex": _("Sex, as it stood in the file"),
    "police_name": _("Name, in full"),
    "police_officer": _("Officer, in full"),
    "police_officer_role": _("Rank, in full"),
    "police_telephone": _("Officer’s telephone, in full"),
    "police_email": _("Officer’s e-mail address, in full"),
}


def declare_words() -> None:
    """Declare them with the questions of the form."""
    for key, words in _WORDS.items():
        declare(key, words, lambda answer, _day: answer)
