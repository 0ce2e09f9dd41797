"""Forms about agencies."""

from __future__ import annotations

from typing import Any

from django import forms
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from tandem.hub.agencies.models import Agency, Duty, Kind, Sector
from tandem.hub.agencies.queries import open_agencies
from tandem.hub.agencies.tree import subtree
from tandem.hub.staff.keeping.submitting import ReasonForm

__all__ = ["AddAgencyForm", "AgencyFilters", "CloseForm", "DutyForm", "PlaceForm", "RenameForm"]


def _day(label: Any, *, required: bool = True, help_text: Any = "") -> forms.DateField:
    picker = forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d")
    return forms.DateField(label=label, required=required, help_text=help_text, widget=picker)


class AgencyFilters(forms.Form):
    """Which agencies to show, and as of when."""

    q = forms.CharField(label=_("Name or ODS code"), required=False, max_length=100)
    sector = forms.ChoiceField(label=_("Partner"), required=False, choices=[("", _("All")), *Sector.choices])
    on = _day(_("As it stood on"), required=False)
    closed = forms.BooleanField(label=_("Show those that have closed"), required=False)


class AddAgencyForm(ReasonForm):
    """A new agency."""

    name = forms.CharField(label=_("Name"), max_length=200)
    kind = forms.ChoiceField(
        label=_("Kind"),
        choices=[("", _("Choose")), *Kind.choices],
        help_text=_("A system has organisations, an organisation has sites, a site has services."),
    )
    sector = forms.ChoiceField(label=_("Partner"), choices=[("", _("Choose")), *Sector.choices])
    parent = forms.ModelChoiceField(
        Agency.objects.none(), label=_("Part of"), required=False, empty_label=_("Nothing: it stands at the top")
    )
    ods_code = forms.CharField(
        label=_("ODS code, if it has one"), required=False, max_length=12, help_text=_("For example RR8 or RR801.")
    )
    duty = forms.ChoiceField(
        label=_("Bound by"),
        required=False,
        choices=[("", _("As what it is part of")), *Duty.choices],
        help_text=_("Which duty to safeguard children binds it, and so which audit it answers."),
    )
    opened = _day(_("First day"))

    field_order = ("name", "kind", "sector", "parent", "ods_code", "duty", "opened", "reason")

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        now_open = [agency.pk for agency in open_agencies(timezone.localdate())]
        self.fields["parent"].queryset = Agency.objects.filter(pk__in=now_open)  # type: ignore[attr-defined]


class RenameForm(ReasonForm):
    """The next name, or the right one."""

    name = forms.CharField(label=_("New name"), max_length=200)
    on = _day(_("Called so from"), required=False)
    correction = forms.BooleanField(
        label=_("This corrects a mistake: it was never called what we have it down as."), required=False
    )

    field_order = ("name", "on", "correction", "reason")

    def clean(self) -> dict[str, Any]:
        """A new name needs its day; a correction has none."""
        asked = super().clean() or {}
        if not asked.get("correction") and not asked.get("on") and "on" not in self.errors:
            self.add_error("on", _("Give the first day of the new name, or say that it corrects a mistake."))
        return asked


class DutyForm(ReasonForm):
    """What binds an agency."""

    duty = forms.ChoiceField(label=_("Bound by"), choices=Duty.choices, widget=forms.RadioSelect)
    since = _day(_("From"))

    field_order = ("duty", "since", "reason")


class PlaceForm(ReasonForm):
    """What an agency becomes part of."""

    parent = forms.ModelChoiceField(
        Agency.objects.none(), label=_("Part of"), required=False, empty_label=_("Nothing: it stands at the top")
    )
    since = _day(_("From"))

    field_order = ("parent", "since", "reason")

    def __init__(self, agency: Agency, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        inside = subtree(agency.pk)
        others = [each.pk for each in open_agencies(timezone.localdate()) if each.pk not in inside]
        self.fields["parent"].queryset = Agency.objects.filter(pk__in=others)  # type: ignore[attr-defined]


class CloseForm(ReasonForm):
    """When an agency closes."""

    on = _day(_("First day closed"), help_text=_("It may lie ahead: the agency stays open until then."))

    field_order = ("on", "reason")
