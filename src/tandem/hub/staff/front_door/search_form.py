"""What to look for."""

from __future__ import annotations

from django import forms
from django.utils.translation import gettext_lazy as _

__all__ = ["BIRTHDAYS", "SearchForm"]

BIRTHDAYS = ["%d/%m/%Y", "%d %m %Y", "%d.%m.%Y", "%Y-%m-%d", "%d %B %Y"]
"""How a date of birth may be written: the day always comes before the month."""


class SearchForm(forms.Form):
    """A name as far as it is known, and a date of birth if there is one."""

    name = forms.CharField(
        label=_("Name"), max_length=200, help_text=_("As much as you know; spelling need not be right.")
    )
    born = forms.DateField(
        label=_("Date of birth"),
        required=False,
        help_text=_("For example 4 5 2019. Leave it out if it is not known."),
        input_formats=BIRTHDAYS,
    )
