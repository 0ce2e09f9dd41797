"""What is asked of whoever takes a step with a story."""

from __future__ import annotations

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from tandem.core.roles import Permission
from tandem.hub.staff.keeping.submitting import KeepingForm
from tandem.hub.staff.plain_form import lines, moment

__all__ = ["StepForm"]

_AGREE = {
    Permission.CHECK_NEWS: _("It harms no child and identifies none: pass it on"),
    Permission.PUBLISH_NEWS: _("Publish it"),
}


class StepForm(KeepingForm):
    """Agree, or send back; at the last step, when.

    ``uncorrected`` is a story that readers have seen, with no correction written for it.
    """

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
    added = forms.BooleanField(
        label=_("Nothing in it was wrong: it was only added to"),
        help_text=_("Readers have seen this story. If something was, send it back: its writer says what."),
        required=False,
    )
    field_order = ("once", "seen", "criticises", "agreed", "added", "at", "reason")

    def __init__(self, *args: Any, step: Permission, uncorrected: bool = False, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        agreed: Any = self.fields["agreed"]
        agreed.choices = [("yes", _AGREE[step]), ("no", _("Send it back to the writer"))]
        self.fields["at"].required = False
        self.fields["at"].help_text = _("Leave blank to publish it now.")
        if step is not Permission.PUBLISH_NEWS:
            del self.fields["at"]
        if step is not Permission.CHECK_NEWS:
            del self.fields["criticises"]
        if step is not Permission.PUBLISH_NEWS or not uncorrected:
            del self.fields["added"]

    def clean_agreed(self) -> bool:
        """Passing it on says whether it criticises anybody, too."""
        agreed = bool(self.cleaned_data["agreed"])
        if agreed and "criticises" in self.fields and self.cleaned_data.get("criticises") is None:
            self.add_error("criticises", _("Choose one."))
        return agreed

    def clean(self) -> dict[str, Any]:
        """What readers have seen is published again with a correction, or by the word that it was added to."""
        said = super().clean() or self.cleaned_data
        if said.get("agreed") and "added" in self.fields and not said.get("added"):
            self.add_error("added", _("Say so, or send it back."))
        return said
