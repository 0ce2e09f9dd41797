"""Forms about agencies' systems."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from django import forms
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from tandem.hub.machines.limits import limits
from tandem.hub.machines.scopes import Scope
from tandem.hub.staff.keeping.submitting import ReasonForm

__all__ = ["ConnectForm"]


class ConnectForm(ReasonForm):
    """Which system, what it may do, from where and until when."""

    system = forms.CharField(label=_("Which system"), max_length=100, help_text=_("For example: maternity record."))
    scopes = forms.MultipleChoiceField(
        label=_("What it may do"), choices=Scope.choices, widget=forms.CheckboxSelectMultiple
    )
    until = forms.DateField(
        label=_("First day it is no longer good"),
        widget=forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d"),
        help_text=_("A year ahead at most. Somebody confirms every 90 days that it is still needed."),
    )
    networks = forms.CharField(
        label=_("Addresses it asks from"),
        required=False,
        widget=forms.Textarea(attrs={"rows": 3}),
        help_text=_("One a line, for example 192.0.2.7 or 192.0.2.0/24. Left blank, it may ask from anywhere."),
    )

    field_order = ("system", "scopes", "until", "networks", "reason")

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        today = timezone.localdate()
        self.fields["until"].initial = today + timedelta(days=limits(today).good_for_days)

    def networks_named(self) -> list[str]:
        """The networks, one for each line that is not blank."""
        return [line.strip() for line in self.cleaned_data["networks"].splitlines() if line.strip()]
