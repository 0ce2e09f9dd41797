"""What is asked of whoever raises a challenge or takes a step in one."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from django import forms
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from tandem.core.challenges_engine import may_be_chosen
from tandem.core.challenges_standing import Standing
from tandem.hub.agencies.models import Agency
from tandem.hub.staff.keeping.submitting import AsksOnceMore
from tandem.hub.staff.plain_form import lines

__all__ = ["NUMBER", "FilterForm", "RaiseForm", "StepForm"]

_ABOUT_AGENCIES = gettext_lazy("About agencies, not about a child: name no child and no family.")
NUMBER = re.compile(r"[0-9]{1,9}")
"""What can be the number of a piece of evidence."""
_NUMBERS = gettext_lazy("Numbers as on the page of evidence, with commas: 12, 15.")


class Numbers(forms.CharField):
    """Evidence by number."""

    def clean(self, value: Any) -> list[int]:
        """The numbers, each once."""
        said = [each.strip() for each in str(super().clean(value)).replace(" ", ",").split(",") if each.strip()]
        if any(not NUMBER.fullmatch(each) for each in said):
            raise forms.ValidationError(_("Write numbers, with commas between them."))
        return list(dict.fromkeys(int(each) for each in said))


class RaiseForm(AsksOnceMore):
    """What one agency asks of another, and why."""

    raised_by = forms.ModelChoiceField(Agency.objects.none(), label=gettext_lazy("Which agency raises it"))
    to = forms.ModelChoiceField(Agency.objects.none(), label=gettext_lazy("Which agency is challenged"))
    title = forms.CharField(label=gettext_lazy("What it is about, in a few words"), max_length=120)
    statement = forms.CharField(
        label=gettext_lazy("What is the matter"), help_text=_ABOUT_AGENCIES, max_length=4000, widget=lines(5)
    )
    standard = forms.CharField(label=gettext_lazy("Which standard is missed"), max_length=300)
    standard_source = forms.CharField(
        label=gettext_lazy("Where that standard comes from"),
        help_text=gettext_lazy("Such as: Working Together 2023, chapter 2; or our threshold document, page 8."),
        max_length=300,
    )
    ask = forms.CharField(label=gettext_lazy("What you ask them to do"), max_length=2000, widget=lines(3))
    evidence = Numbers(label=gettext_lazy("Evidence, if there is any"), help_text=_NUMBERS, required=False)

    def __init__(self, *args: Any, own: Agency | None, agencies: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        raised_by: Any = self.fields["raised_by"]
        to: Any = self.fields["to"]
        raised_by.queryset = to.queryset = agencies
        raised_by.empty_label = to.empty_label = _("Choose")
        if own is not None:
            raised_by.queryset = agencies.filter(pk=own.pk)
            raised_by.empty_label = None
            to.queryset = agencies.exclude(pk=own.pk)


_WORDS: Mapping[str, Any] = {
    "answered": gettext_lazy("What you answer"),
    "action_done": gettext_lazy("What was done"),
    "effect_verified": gettext_lazy("What shows it"),
    "action_dropped": gettext_lazy("Why it is dropped"),
    "escalated": gettext_lazy("Why it is taken to the next level"),
    "closed": gettext_lazy("What came of it"),
    "withdrawn": gettext_lazy("Why it is withdrawn"),
    "reopened": gettext_lazy("Why it is reopened"),
    "may_be_told": gettext_lazy("Why it may be told in public"),
    "not_to_be_told": gettext_lazy("Why it may no longer be told in public"),
}
_CHOICES: Mapping[str, Any] = {
    "answer": gettext_lazy("Does your agency accept it?"),
    "effect": gettext_lazy("Did it work?"),
    "outcome": gettext_lazy("How it ends"),
}


class StepForm(AsksOnceMore):
    """What must be said with one step, or its words ``again``; ``seen`` is the challenge as it was on the page."""

    seen = forms.IntegerField(widget=forms.HiddenInput)

    def __init__(
        self, *args: Any, event: str, now: Standing, agencies: Any = None, again: bool = False, **kwargs: Any
    ) -> None:
        super().__init__(*args, **kwargs)
        for need in now.rules.steps[event].needs:
            if again and need == "due":
                continue
            self.fields[need] = self._field(need, event, now)
        if event == "action_agreed" and agencies is not None:
            agency = forms.ModelChoiceField(agencies, label=_("Which agency does it"), empty_label=_("Choose"))
            self.fields["agency"] = agency
            self.order_fields(["what", "agency", "owner", "due"])
        if event == "effect_verified":
            self.fields["evidence"] = Numbers(label=_("Evidence, if there is any"), help_text=_NUMBERS, required=False)
        if event == "may_be_told":
            self._confirm.label = _("I have looked at it: its title and what is asked name nobody.")
        if "no_child" in self.fields:
            self.fields["no_child"] = self.fields.pop("no_child")
        for field in self.fields.values():
            choosing = isinstance(field, forms.ChoiceField)
            field.error_messages["required"] = _("Choose one.") if choosing else _("Fill this in.")

    def said(self) -> dict[str, str]:
        """What was said, as an event keeps it."""
        return {name: _as_kept(value) for name, value in self.cleaned_data.items() if name not in _NOT_SAID}

    def _field(self, need: str, event: str, now: Standing) -> forms.Field:
        if need in _CHOICES:
            choices = [(key, words[0].upper() + words[1:]) for key, words in may_be_chosen(now, need).items()]
            return forms.ChoiceField(label=_CHOICES[need], choices=choices, widget=forms.RadioSelect)
        if need == "due":
            return forms.DateField(label=_("By which day"), widget=forms.DateInput({"type": "date"}, "%Y-%m-%d"))
        if need == "owner":
            return forms.CharField(
                label=_("Who sees to it"), help_text=_("Somebody by name, with their post."), max_length=200
            )
        label = _("What is to be done") if need == "what" else _WORDS[event]
        return forms.CharField(label=label, help_text=_ABOUT_AGENCIES, max_length=4000, widget=lines(4))


_NOT_SAID = frozenset({"seen", "once", "no_child", "agency"})


def _as_kept(value: Any) -> str:
    if isinstance(value, list):
        return ", ".join(str(each) for each in value)
    return str(value.isoformat() if hasattr(value, "isoformat") else value)


class FilterForm(forms.Form):
    """Which challenges to show."""

    agency = forms.ModelChoiceField(
        Agency.objects.none(), label=gettext_lazy("Agency"), required=False, empty_label=gettext_lazy("All")
    )
    show = forms.ChoiceField(
        label=gettext_lazy("Show"),
        choices=(("open", gettext_lazy("Open")), ("closed", gettext_lazy("Closed")), ("all", gettext_lazy("All"))),
        required=False,
    )

    def __init__(self, *args: Any, agencies: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        agency: Any = self.fields["agency"]
        agency.queryset = agencies
