"""What is asked of whoever takes a step with a story."""

from __future__ import annotations

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from tandem.core.roles import Permission
from tandem.hub.newsroom.corrections import Change
from tandem.hub.staff.keeping.submitting import KeepingForm
from tandem.hub.staff.plain_form import lines, moment

__all__ = ["StepForm"]

_AGREE = {
    Permission.CHECK_NEWS: _("It harms no child and identifies none: pass it on"),
    Permission.PUBLISH_NEWS: _("Publish it"),
}


class StepForm(KeepingForm):
    """Agree, or send back; at the last step, when."""

    agreed = forms.TypedChoiceField(
        label=_("What do you decide?"), coerce=lambda said: said == "yes", widget=forms.RadioSelect
    )
    seen = forms.CharField(required=False, max_length=60, widget=forms.HiddenInput)
    at = moment(_("Publish at"))
    reason = forms.CharField(
        label=_("What has to change"),
        help_text=_("If you send it back. The writer reads this. Name no child and no family."),
        max_length=2000,
        required=False,
        widget=lines(),
    )
    criticises = forms.TypedChoiceField(
        label=_("Does it criticise anybody, a person or an organisation?"),
        help_text=_("Whoever is criticised is named on this page, and asked before it is published."),
        coerce=lambda said: said == "yes",
        choices=[("no", _("It criticises nobody")), ("yes", _("It does, and this page names them all"))],
        widget=forms.RadioSelect,
        empty_value=None,
        required=False,
    )
    change = forms.ChoiceField(
        label=_("Readers have seen this story. What is changed?"),
        choices=[
            ("corrected", _("Something was wrong: readers are told what, at its end and among the corrections")),
            ("added", _("No correction: it was added to")),
        ],
        widget=forms.RadioSelect,
        required=False,
    )
    wrong = forms.CharField(
        label=_("What was wrong"),
        help_text=_("If it is a correction. Name no child and no family."),
        max_length=1000,
        required=False,
        widget=lines(3),
    )
    says = forms.CharField(
        label=_("What it says now"),
        help_text=_("If it is a correction."),
        max_length=1000,
        required=False,
        widget=lines(3),
    )
    field_order = ("once", "seen", "criticises", "agreed", "change", "wrong", "says", "at", "reason")

    def __init__(self, *args: Any, step: Permission, seen_before: bool = False, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        agreed: Any = self.fields["agreed"]
        agreed.choices = [("yes", _AGREE[step]), ("no", _("Send it back to the writer"))]
        self.fields["at"].required = False
        self.fields["at"].help_text = _("Leave blank to publish it now.")
        if step is not Permission.PUBLISH_NEWS:
            del self.fields["at"]
        if step is not Permission.CHECK_NEWS:
            del self.fields["criticises"]
        if step is not Permission.PUBLISH_NEWS or not seen_before:
            for name in ("change", "wrong", "says"):
                del self.fields[name]

    def clean_agreed(self) -> bool:
        """Passing it on says whether it criticises anybody, too."""
        agreed = bool(self.cleaned_data["agreed"])
        if agreed and "criticises" in self.fields and self.cleaned_data.get("criticises") is None:
            self.add_error("criticises", _("Choose one."))
        return agreed

    def clean(self) -> dict[str, Any]:
        """Publishing what readers have seen says what is changed, and a correction says both what was and what is."""
        said = super().clean() or self.cleaned_data
        if said.get("agreed") and "change" in self.fields:
            if not said.get("change"):
                self.add_error("change", _("Choose one."))
            elif said["change"] == "corrected":
                for name in ("wrong", "says"):
                    if not said.get(name):
                        self.add_error(name, _("Fill this in."))
        return said

    def changed(self) -> Change | None:
        """What was said of it, once the form is valid."""
        said = self.cleaned_data
        if not said.get("change"):
            return None
        return Change(said["wrong"], said["says"]) if said["change"] == "corrected" else Change()
