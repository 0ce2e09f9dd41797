"""What is asked before a record is sealed, listed, unsealed, or an address is guarded."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from django import forms
from django.utils import timezone
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from tandem.core import calendar
from tandem.core.roles import Permission
from tandem.hub.accounts.models import User
from tandem.hub.accounts.queries import holders
from tandem.hub.children.models import Sealing
from tandem.hub.referrals.whereabouts import AtTheAddress
from tandem.hub.staff.front_door.search_form import BIRTHDAYS
from tandem.hub.staff.keeping.submitting import KeepingForm

__all__ = ["AddressForm", "ListForm", "SealForm", "WhyForm"]


class WhyForm(KeepingForm):
    """Why something is done."""

    reason = forms.CharField(label=_("Why"), max_length=1000, widget=forms.Textarea(attrs={"rows": 3}))


class SealForm(WhyForm):
    """Why a record is sealed: read by those listed for it alone."""

    category = forms.ChoiceField(
        label=_("What sort of reason"), choices=Sealing.Category.choices, widget=forms.RadioSelect
    )
    field_order = ("category", "reason")


class Holder(forms.ModelChoiceField):
    """Somebody, by name and agency."""

    def label_from_instance(self, user: User) -> str:
        """How somebody is written in the list."""
        return f"{user.name}, {user.agency}"


class ListForm(KeepingForm):
    """Who may open the record, and until when."""

    user = Holder(label=_("Who"), queryset=User.objects.none(), empty_label=_("Choose"))
    until = forms.DateField(
        label=_("Last day"),
        required=False,
        input_formats=BIRTHDAYS,
        help_text=_("For example 31 1 2027. Leave it out for until further notice."),
    )
    reason = forms.CharField(
        label=_("Why they need it"), max_length=300, help_text=_("Kept in the audit record. Name no child.")
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        who: Any = self.fields["user"]
        today = timezone.localdate()
        able = holders(Permission.SEARCH_PEOPLE, on=today) | holders(Permission.RECORD_CASEWORK, on=today)
        who.queryset = able.select_related("agency")

    def clean_until(self) -> datetime | None:
        """The end of the last day."""
        day = self.cleaned_data["until"]
        return calendar.end_of_day(day) if day else None


class AddressForm(WhyForm):
    """How far an address is guarded."""

    guard = forms.ChoiceField(
        label=_("Where they live"),
        choices=[
            ("open", _("An ordinary address")),
            ("confidential", _("Confidential: shown only to those listed")),
            ("refuge", _("A refuge: confidential, and never named")),
        ],
        widget=forms.RadioSelect,
    )
    reason = forms.CharField(
        label=_("Why"), max_length=300, help_text=_("Kept in the audit record. Name no child and no address.")
    )
    others = forms.MultipleChoiceField(
        label=_("Recorded at the same address: mark theirs too?"),
        help_text=_("None is marked by itself. Leave out whoever lives elsewhere, or from whom it is kept."),
        required=False,
        widget=forms.CheckboxSelectMultiple,
    )
    field_order = ("guard", "others", "reason")

    def __init__(self, *args: Any, others: Sequence[AtTheAddress] = (), **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        asked: Any = self.fields["others"]
        asked.choices = [(str(each.person.pk), _who(each)) for each in others]
        if not others:
            del self.fields["others"]


def _who(there: AtTheAddress) -> str:
    born = f", {gettext('born')} {there.person.born:%-d %B %Y}" if there.person.born else ""
    told = gettext("told of at this address by contact %(reference)s") % {"reference": there.reference}
    return f"{there.person.name}{born}: {told}"
