"""What is asked about a return that is to be checked."""

from __future__ import annotations

from typing import Any

from django import forms
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from tandem.core import calendar
from tandem.hub.files.rules import Rules, TakenFor, rules
from tandem.hub.staff.keeping.submitting import KeepingForm
from tandem.hub.staff.many_files import FilesField
from tandem.published import local_authorities

__all__ = ["AheadForm", "CheckForm", "ChildForm", "CompareForm"]

_FIRST_YEAR = 2014
_APRIL = 4
_YEARS = 3


class CheckForm(KeepingForm):
    """A return to be checked."""

    current = FilesField(
        label=_("The return"),
        help_text=_("The census as one XML file; an SSDA903 return as its CSV files, a zip of them, or one XML file."),
        error_messages={"empty": _("A file is empty.")},
    )
    previous = FilesField(
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
        for name in ("current", "previous"):
            self.fields[name].widget.attrs["accept"] = accepted()

    @staticmethod
    def taken() -> Rules:
        """Which files are taken today."""
        return rules(calendar.local_day(timezone.now()), TakenFor.RETURN)


class AheadForm(KeepingForm):
    """Returns of some years, to look ahead from."""

    current = FilesField(
        label=_("SSDA903 returns of the last years"),
        help_text=_(
            "At least two years that follow one another, one zip or XML for each. With five years or more the widths "
            "are tried on your own past."
        ),
        error_messages={"empty": _("A file is empty.")},
    )
    authority = forms.ChoiceField(
        label=_("Whose returns they are"),
        required=False,
        help_text=_("So that a change of boundaries within the years is noticed."),
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["current"].error_messages["required"] = _("Choose the files.")
        self.fields["current"].widget.attrs["accept"] = accepted()
        known = [(each.code, each.name) for each in local_authorities()]
        self.fields["authority"].choices = [("", _("Not said")), *known]  # type: ignore[attr-defined]


class CompareForm(KeepingForm):
    """Returns to be set beside our own records of the same collection."""

    year = forms.TypedChoiceField(label=_("Collection"), coerce=int, help_text=_("The one that the files are of."))
    current = FilesField(
        label=_("From the case system"),
        help_text=_("The census, the SSDA903 return, Ofsted’s lists: one of them or several."),
        error_messages={"empty": _("A file is empty.")},
    )
    reason = forms.CharField(
        label=_("What it is for"),
        max_length=300,
        help_text=_("Kept in the audit record for good. Name no child and no family."),
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["current"].error_messages["required"] = _("Choose the file or files.")
        latest = timezone.localdate().year + (timezone.localdate().month >= _APRIL)
        years = [(year, f"{year - 1}-{year % 100:02}") for year in range(latest, latest - _YEARS, -1)]
        self.fields["year"].choices = years  # type: ignore[attr-defined]
        self.fields["current"].widget.attrs["accept"] = accepted()


def accepted() -> str:
    """The endings of the files that are taken, as a browser's picker reads them."""
    return ",".join([*dict.fromkeys(f".{kind.suffix}" for kind in CheckForm.taken().kinds), ".txt"])


class ChildForm(forms.Form):
    """Whose findings are wanted; sent in a form, because an address is kept and passed on."""

    child = forms.CharField(label=_("The council’s number for the child"), max_length=40, strip=True)
