"""Forms about accounts."""

from __future__ import annotations

from typing import Any

from django import forms
from django.utils import timezone
from django.utils.translation import gettext as _now
from django.utils.translation import gettext_lazy as _

from tandem.core.roles import Role, role
from tandem.hub.accounts.offered import offered_roles
from tandem.hub.accounts.queries import State
from tandem.hub.agencies.models import Agency
from tandem.hub.agencies.queries import open_agencies
from tandem.hub.staff.keeping.submitting import KeepingForm, ReasonForm

__all__ = ["STATES", "AccountFilters", "InviteForm", "RolesForm"]

STATES = {
    State.OPEN: _("May read"),
    State.INVITED: _("Has not joined"),
    State.NO_FACTOR: _("No second factor"),
    State.NO_ROLE: _("No role"),
    State.NOT_NEEDED: _("Said to be no longer needed"),
    State.DORMANT: _("Unused too long"),
    State.NOT_ATTESTED: _("Not attested in time"),
    State.SUSPENDED: _("Suspended"),
}


def _account_roles() -> list[tuple[str, str]]:
    return [(each.key, each.name) for each in offered_roles()]


class AccountFilters(forms.Form):
    """Which accounts to show."""

    q = forms.CharField(label=_("Name or e-mail"), required=False, max_length=100)
    agency = forms.TypedChoiceField(label=_("Agency and parts"), required=False, coerce=int, empty_value=None)
    role = forms.ChoiceField(label=_("Role"), required=False)
    state = forms.ChoiceField(label=_("State"), required=False, choices=[("", _("Any")), *STATES.items()])
    page = forms.IntegerField(required=False, min_value=1, widget=forms.HiddenInput)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        known = Agency.objects.values_list("pk", "name").order_by("name")
        self.fields["agency"].choices = [("", _("Any")), *known]  # type: ignore[attr-defined]
        self.fields["role"].choices = [("", _("Any")), *_account_roles()]  # type: ignore[attr-defined]


class _RegisteredForm(KeepingForm):
    """A role that only a registered social worker may hold needs somebody to have looked."""

    registered = forms.BooleanField(
        label=_("I have checked that they are on Social Work England’s register."),
        required=False,
        help_text=_("Only for a role that a registered social worker alone may hold."),
    )

    role_field = "role"

    def clean(self) -> dict[str, Any]:
        asked = super().clean() or {}
        chosen = asked.get(self.role_field)
        if chosen and role(chosen).social_work_qualified and not asked.get("registered"):
            words = _now("Only a registered social worker may be %(role)s. Check the register, then tick this.")
            self.add_error("registered", words % {"role": role(chosen).name})
        return asked

    def why(self) -> str:
        """The reason for the record, with what was checked."""
        reason: str = self.cleaned_data["reason"]
        chosen = self.cleaned_data.get(self.role_field)
        checked = chosen and role(chosen).social_work_qualified
        return f"{reason} (register of Social Work England checked)" if checked else reason


class InviteForm(_RegisteredForm, ReasonForm):
    """Whom to invite, for which agency, in which role."""

    name = forms.CharField(label=_("Name"), max_length=200)
    email = forms.EmailField(
        label=_("Work e-mail address"), max_length=254, help_text=_("They sign in with it. Nothing is sent to it.")
    )
    agency = forms.ModelChoiceField(Agency.objects.none(), label=_("Agency they work for"), empty_label=_("Choose"))
    role = forms.ChoiceField(label=_("Role"))

    field_order = ("name", "email", "agency", "role", "registered", "reason")

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        now_open = [agency.pk for agency in open_agencies(timezone.localdate())]
        self.fields["agency"].queryset = Agency.objects.filter(pk__in=now_open)  # type: ignore[attr-defined]
        self.fields["role"].choices = [("", _("Choose")), *_account_roles()]  # type: ignore[attr-defined]


class RolesForm(_RegisteredForm, ReasonForm):
    """Which roles to end and which to give."""

    end = forms.MultipleChoiceField(label=_("Roles to end"), required=False, widget=forms.CheckboxSelectMultiple)
    give = forms.ChoiceField(label=_("Role to give"), required=False)

    field_order = ("end", "give", "registered", "reason")
    role_field = "give"

    def __init__(self, held: list[Role], *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        keys = {each.key for each in held}
        if held:
            self.fields["end"].choices = [(each.key, each.name) for each in held]  # type: ignore[attr-defined]
        else:
            del self.fields["end"]
        others = [(key, name) for key, name in _account_roles() if key not in keys]
        self.fields["give"].choices = [("", _("No other role")), *others]  # type: ignore[attr-defined]
