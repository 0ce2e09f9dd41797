"""From which day to which: whole months."""

from __future__ import annotations

from datetime import date, timedelta

from django import forms
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from tandem.core import calendar

__all__ = ["SpanForm"]

_EARLIEST = 2010


class SpanForm(forms.Form):
    """From which day to which."""

    since = forms.DateField(label=_("From"), widget=forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d"))
    until = forms.DateField(label=_("To"), widget=forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d"))

    def clean(self) -> dict[str, date]:
        """The days in their order, spread to whole months."""
        said = super().clean() or {}
        if said.get("since") and said.get("until") and said["since"] > said["until"]:
            raise forms.ValidationError(_("The first day lies after the last."))
        if said.get("since") and said.get("until"):
            if said["until"] > _month_end(timezone.localdate()) or said["since"].year < _EARLIEST:
                raise forms.ValidationError(_("Choose days from 2010 to today."))
            said["since"] = said["since"].replace(day=1)
            said["until"] = _month_end(said["until"])
        return said


def _month_end(day: date) -> date:
    return calendar.add_months(day.replace(day=1), 1) - timedelta(days=1)
