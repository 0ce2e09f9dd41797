"""Saying that it was handed on."""

from __future__ import annotations

from django import forms
from django.utils.translation import gettext_lazy as _

from tandem.hub.staff.keeping.submitting import KeepingForm
from tandem.hub.staff.plain_form import moment

__all__ = ["HandOnForm"]


class HandOnForm(KeepingForm):
    """To whom, when, and what they call it."""

    to = forms.CharField(label=_("To whom"), help_text=_("Their name, and where they work."), max_length=200)
    at = moment(_("When"))
    their_reference = forms.CharField(
        label=_("Their own reference"), help_text=_("If they gave you one."), required=False, max_length=60
    )
