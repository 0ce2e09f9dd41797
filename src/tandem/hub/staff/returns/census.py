"""The census of a year from the hub's own records, asked for like everything that is taken away."""

from __future__ import annotations

from typing import Any

from django import forms
from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_http_methods

from tandem.core.roles import Permission
from tandem.hub.accounts.policies import signed_in
from tandem.hub.exports.actions import Asking
from tandem.hub.exports.census import ask_census
from tandem.hub.exports.models import Export
from tandem.hub.permissions import requires
from tandem.hub.staff.exports.forms import PurposeForm
from tandem.hub.staff.keeping.fresh import proved_lately
from tandem.hub.staff.keeping.submitting import submitted
from tandem.published import local_authorities

__all__ = ["make"]

_FORMS = (Export.Form.XML, Export.Form.JSON)
_YEARS = 3
_INVENTED = "999"


class CensusForm(PurposeForm):
    """Which collection, for whom, and what for."""

    year = forms.TypedChoiceField(label=gettext_lazy("Collection"), coerce=int)
    authority = forms.ChoiceField(label=gettext_lazy("Whose return it is"))
    field_order = ("year", "authority", "purpose", "words", "form")

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, forms_offered=_FORMS, **kwargs)
        today = timezone.localdate()
        latest = today.year + (today.month >= 4)
        years = [(year, f"{year - 1}-{year % 100:02}") for year in range(latest, latest - _YEARS, -1)]
        known = [(each.code, each.name) for each in local_authorities(year=today.year)]
        if settings.DEMO:
            known = [(_INVENTED, _("Harrowmere, an invented city"))]
        self.fields["year"].choices = years  # type: ignore[attr-defined]
        self.fields["authority"].choices = known  # type: ignore[attr-defined]


@requires(Permission.CHECK_RETURNS)
@require_http_methods(["GET", "POST"])
@proved_lately
def make(request: HttpRequest) -> HttpResponse:
    """Make the census from the hub's events; a second person approves it before it can be taken."""
    form = CensusForm(request.POST or None, initial={"purpose": Export.Purpose.RETURN})

    def act(said: dict[str, Any]) -> tuple[str, str]:
        asking = Asking(Export.Kind.CENSUS, said["form"], Export.Purpose(said["purpose"]), said["words"])
        made = ask_census(asking, said["year"], authority=said["authority"], by=signed_in(request), now=timezone.now())
        return reverse("staff:export", args=[made.reference]), _("Made. A second person has to approve it.")

    page = {"back": reverse("staff:returns"), "deed": _("Make the census")}
    return submitted(request, form, act, template="staff/returns/census.html", page=page)
