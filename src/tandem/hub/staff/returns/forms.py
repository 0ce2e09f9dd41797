"""What is asked about a return that is to be checked."""

from __future__ import annotations

from typing import Any

from django import forms
from django.core.files.uploadedfile import UploadedFile
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from tandem.core import calendar
from tandem.hub.files.rules import Rules, TakenFor, rules
from tandem.hub.staff.keeping.submitting import KeepingForm
from tandem.published import local_authorities

__all__ = ["CheckForm", "ChildForm"]

_FIRST_YEAR = 2014


class _ManyFiles(forms.ClearableFileInput):
    allow_multiple_selected = True


class _FilesField(forms.FileField):
    """Any number of files."""

    widget = _ManyFiles

    def clean(self, data: Any, initial: Any = None) -> list[UploadedFile]:
        """Each file as Django checks one; none at all where none is needed."""
        sent = list(data or [])
        return [super(_FilesField, self).clean(each, initial) for each in sent or ([None] if self.required else [])]


class CheckForm(KeepingForm):
    """A return to be checked."""

    current = _FilesField(
        label=_("The return"),
        help_text=_("The census as one XML file; an SSDA903 return as its CSV files, a zip of them, or one XML file."),
        error_messages={"empty": _("A file is empty.")},
    )
    previous = _FilesField(
        label=_("Last year’s SSDA903 return, if you have it"),
        help_text=_("For the rules that compare the two years. Without it those rules are listed as not run."),
        required=False,
        error_messages={"empty": _("A file is empty.")},
    )
    year = forms.TypedChoiceField(
        label=_("Collection"), required=False, coerce=int, empty_value=None, help_text=_("Leave it to the file to say.")
    )
    authority = forms.ChoiceField(
        label=_("Whose return it is"),
        required=False,
        help_text=_("Asked by some SSDA903 rules. Leave it open for a census: the file says."),
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["current"].error_messages["required"] = _("Choose the file or files.")
        this = timezone.localdate().year + 1
        years = [(year, f"{year - 1}-{year % 100:02}") for year in range(this, _FIRST_YEAR - 1, -1)]
        self.fields["year"].choices = [("", _("As the file says")), *years]  # type: ignore[attr-defined]
        known = [(each.code, each.name) for each in local_authorities()]
        self.fields["authority"].choices = [("", _("Not said")), *known]  # type: ignore[attr-defined]
        taken = self.taken()
        accept = ",".join(dict.fromkeys(f".{kind.suffix}" for kind in taken.kinds))
        for name in ("current", "previous"):
            self.fields[name].widget.attrs["accept"] = f"{accept},.txt"

    @staticmethod
    def taken() -> Rules:
        """Which files are taken today."""
        return rules(calendar.local_day(timezone.now()), TakenFor.RETURN)


class ChildForm(forms.Form):
    """Whose findings are wanted; sent in a form, because an address is kept and passed on."""

    child = forms.CharField(label=_("The council’s number for the child"), max_length=40, strip=True)
