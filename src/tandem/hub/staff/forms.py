"""What the private door's pages can be asked."""

from __future__ import annotations

from django import forms
from django.utils.translation import gettext_lazy as _

from tandem.hub.audit.models import Kind
from tandem.hub.audit.queries import Filters
from tandem.hub.audit.verbs import Verb

__all__ = ["AuditFilters"]


class AuditFilters(forms.Form):
    """Which part of the record to read."""

    kind = forms.ChoiceField(label=_("Kind"), required=False, choices=[("", _("All")), *Kind.choices])
    verb = forms.ChoiceField(
        label=_("Deed"), required=False, choices=[("", _("All")), *((verb.value, verb.label) for verb in Verb)]
    )
    actor = forms.IntegerField(label=_("Account number"), required=False, min_value=1)
    request_id = forms.CharField(label=_("Reference"), required=False, max_length=32)
    since = forms.DateField(label=_("From"), required=False, widget=forms.DateInput(attrs={"type": "date"}))
    until = forms.DateField(label=_("To"), required=False, widget=forms.DateInput(attrs={"type": "date"}))
    before = forms.IntegerField(required=False, min_value=1, widget=forms.HiddenInput)

    def filters(self) -> Filters:
        """What was asked for, once the form is valid."""
        asked = self.cleaned_data
        return Filters(
            asked["kind"], asked["verb"], asked["actor"], asked["request_id"], asked["since"], asked["until"]
        )
