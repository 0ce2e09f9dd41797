"""What is asked before a file is made, and before one is approved."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from tandem.hub.exports.models import Export
from tandem.hub.staff.front_door.sealing_forms import WhyForm
from tandem.hub.staff.front_door.search_form import BIRTHDAYS
from tandem.hub.staff.keeping.submitting import KeepingForm

__all__ = ["DecisionForm", "PurposeForm", "SearchPurposeForm"]

_TABLES = (Export.Form.CSV, Export.Form.XLSX)


class PurposeForm(KeepingForm):
    """What a file is for."""

    purpose = forms.ChoiceField(label=_("What it is for"), choices=Export.Purpose.choices, widget=forms.RadioSelect)
    words = forms.CharField(
        label=_("In your words"),
        help_text=_("Who needs it, and what will be done with it?"),
        max_length=1000,
        widget=forms.Textarea(attrs={"rows": 3}),
    )
    form = forms.ChoiceField(label=_("As"), widget=forms.RadioSelect)

    def __init__(self, *args: Any, forms_offered: Iterable[Export.Form] = _TABLES, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        offered = [(each.value, each.label) for each in forms_offered]
        field: Any = self.fields["form"]
        field.choices = offered
        if len(offered) == 1:
            field.widget, field.initial, field.required = forms.HiddenInput(), offered[0][0], False

    def clean_form(self) -> Export.Form:
        """How it is written; where there is one way, that one."""
        field: Any = self.fields["form"]
        return Export.Form(self.cleaned_data["form"] or field.initial)


class SearchPurposeForm(PurposeForm):
    """Whom to look for, and what the list is for. Sent as a form: a name stands in no address (G26)."""

    name = forms.CharField(label=_("Name"), max_length=200)
    born = forms.DateField(label=_("Date of birth"), required=False, input_formats=BIRTHDAYS)
    field_order = ("name", "born", "purpose", "words", "form")


class DecisionForm(WhyForm):
    """Whether somebody else may take it, and why."""

    approved = forms.TypedChoiceField(
        label=_("May they take it?"),
        choices=[("yes", _("Yes")), ("no", _("No"))],
        coerce=lambda said: said == "yes",
        widget=forms.RadioSelect,
    )
    field_order = ("approved", "reason")
