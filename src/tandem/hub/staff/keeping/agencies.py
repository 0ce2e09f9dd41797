"""The tree of agencies, and adding to it."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_http_methods

from tandem.core.roles import Permission
from tandem.hub.accounts.policies import signed_in
from tandem.hub.accounts.queries import contacts_of
from tandem.hub.agencies import actions
from tandem.hub.agencies.models import Duty, Kind, Sector
from tandem.hub.agencies.queries import tree
from tandem.hub.permissions import requires
from tandem.hub.staff.keeping.agency_forms import AddAgencyForm, AgencyFilters
from tandem.hub.staff.keeping.presenters import agency_lines
from tandem.hub.staff.keeping.submitting import submitted


@requires(Permission.MANAGE_AGENCIES)
@require_GET
def listed(request: HttpRequest) -> HttpResponse:
    """The tree as it stands, or as it stood on another day."""
    form = AgencyFilters(request.GET)
    usable = form.is_valid()
    asked: dict[str, Any] = form.cleaned_data if usable else {}
    now = timezone.now()
    today = timezone.localdate(now)
    on = asked.get("on") or today
    sectors = [asked["sector"]] if asked.get("sector") else []
    branches = tree(on, words=asked.get("q", ""), sectors=sectors, closed=bool(asked.get("closed")))
    # Who answers for an agency is known for today only: an account's agency has no dates.
    contacts = contacts_of(now=now) if on == today else {}
    page = {
        "form": form,
        "branches": agency_lines(branches, contacts, on=on),
        "on": on,
        "today": on == today,
        "asked": any(request.GET.values()),
    }
    return render(request, "staff/keeping/agencies.html", page, status=200 if usable else 422)


@requires(Permission.MANAGE_AGENCIES)
@require_http_methods(["GET", "POST"])
def add(request: HttpRequest) -> HttpResponse:
    """Add an agency in its place."""
    form = AddAgencyForm(
        request.POST or None, initial={"parent": request.GET.get("parent"), "sector": request.GET.get("sector")}
    )

    def act(asked: dict[str, Any]) -> tuple[str, str]:
        agency = actions.add(
            asked["name"],
            kind=Kind(asked["kind"]),
            sector=Sector(asked["sector"]),
            opened=asked["opened"],
            ods_code=asked["ods_code"],
            parent=asked["parent"],
            duty=Duty(asked["duty"]) if asked["duty"] else None,
            reason=asked["reason"],
            by=signed_in(request),
        )
        return reverse("staff:agency", args=[agency.pk]), _("%(name)s is added.") % {"name": agency.name}

    return submitted(request, form, act, template="staff/keeping/agency_add.html", page={})
