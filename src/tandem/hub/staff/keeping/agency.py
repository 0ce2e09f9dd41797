"""One agency: where it stands, what binds it, what it was called, and what may be changed."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_http_methods

from tandem.core.roles import Permission
from tandem.hub.accounts.policies import permits, signed_in
from tandem.hub.accounts.queries import contacts_of
from tandem.hub.agencies import actions
from tandem.hub.agencies.models import Agency, Duty
from tandem.hub.agencies.queries import bound_on
from tandem.hub.audit.record import find_or_refuse
from tandem.hub.permissions import requires
from tandem.hub.staff.keeping.agency_forms import CloseForm, DutyForm, PlaceForm, RenameForm
from tandem.hub.staff.keeping.presenters import bound_words
from tandem.hub.staff.keeping.submitting import submitted


@requires(Permission.MANAGE_AGENCIES)
@require_GET
def shown(request: HttpRequest, pk: int) -> HttpResponse:
    """The whole of what is known of an agency, with its dates."""
    agency = _found(pk)
    now = timezone.now()
    page = {
        "agency": agency,
        "open": agency.is_open(timezone.localdate(now)),
        "placements": agency.placements.select_related("parent").order_by("-since"),
        "parts": [
            each.agency
            for each in agency.parts.filter(until__isnull=True)
            .select_related("agency")
            .order_by("agency__name", "agency__pk")
        ],
        "duties": agency.duties.order_by("-since"),
        "bound": bound_words(bound_on(agency, timezone.localdate(now))),
        "former_names": agency.former_names.order_by("-until"),
        "contacts": contacts_of(now=now).get(agency.pk, []),
        "accounts": agency.users.filter(is_active=True).count(),
        "keeps_accounts": permits(signed_in(request), Permission.MANAGE_ACCOUNTS),
    }
    return render(request, "staff/keeping/agency.html", page)


@requires(Permission.MANAGE_AGENCIES)
@require_http_methods(["GET", "POST"])
def rename(request: HttpRequest, pk: int) -> HttpResponse:
    """Give an agency its next name from a day on, or correct the one it has."""
    agency = _found(pk)
    form = RenameForm(request.POST or None, initial={"name": agency.name})

    def act(asked: dict[str, Any]) -> tuple[str, str]:
        known: dict[str, Any] = {
            "today": timezone.localdate(),
            "reason": asked["reason"],
            "by": signed_in(request),
        }
        if asked["correction"]:
            actions.correct_name(agency, asked["name"], **known)
        else:
            actions.rename(agency, asked["name"], on=asked["on"], **known)
        return _address(agency), _("It is called %(name)s now.") % {"name": agency.name}

    page = {"agency": agency, "title": _("Rename %(name)s") % {"name": agency.name}, "deed": _("Rename")}
    return submitted(request, form, act, template="staff/keeping/agency_change.html", page=page)


@requires(Permission.MANAGE_AGENCIES)
@require_http_methods(["GET", "POST"])
def duty(request: HttpRequest, pk: int) -> HttpResponse:
    """Say what binds an agency, from a day on."""
    agency = _found(pk)
    present = agency.duties.filter(until__isnull=True).first()
    form = DutyForm(request.POST or None, initial={"duty": present.duty} if present else {})

    def act(asked: dict[str, Any]) -> tuple[str, str]:
        actions.bind(agency, Duty(asked["duty"]), since=asked["since"], reason=asked["reason"], by=signed_in(request))
        return _address(agency), _("What binds %(name)s is changed.") % {"name": agency.name}

    page = {
        "agency": agency,
        "title": _("What binds %(name)s") % {"name": agency.name},
        "words": _("The duty to safeguard children decides which audit it answers."),
        "deed": _("Save"),
        "crumb": _("What binds it"),
    }
    return submitted(request, form, act, template="staff/keeping/agency_change.html", page=page)


@requires(Permission.MANAGE_AGENCIES)
@require_http_methods(["GET", "POST"])
def place(request: HttpRequest, pk: int) -> HttpResponse:
    """Make an agency part of another, from a day on."""
    agency = _found(pk)
    present = agency.placements.filter(until__isnull=True).first()
    form = PlaceForm(agency, request.POST or None, initial={"parent": present.parent_id} if present else {})

    def act(asked: dict[str, Any]) -> tuple[str, str]:
        actions.place(agency, asked["parent"], since=asked["since"], reason=asked["reason"], by=signed_in(request))
        return _address(agency), _("%(name)s has its new place.") % {"name": agency.name}

    page = {
        "agency": agency,
        "title": _("Move %(name)s") % {"name": agency.name},
        "words": _("Its own parts go with it. Where it stood before is kept, with its days."),
        "deed": _("Move"),
    }
    return submitted(request, form, act, template="staff/keeping/agency_change.html", page=page)


@requires(Permission.MANAGE_AGENCIES)
@require_http_methods(["GET", "POST"])
def close(request: HttpRequest, pk: int) -> HttpResponse:
    """Close an agency from a day on."""
    agency = _found(pk)

    def act(asked: dict[str, Any]) -> tuple[str, str]:
        actions.close(agency, on=asked["on"], reason=asked["reason"], by=signed_in(request))
        return _address(agency), _("%(name)s is closed from that day on.") % {"name": agency.name}

    page = {
        "agency": agency,
        "title": _("Close %(name)s") % {"name": agency.name},
        "words": _("Its records stay, and so do its accounts: whoever has one may sign in until it is suspended."),
        "accounts": agency.users.filter(is_active=True).count(),
        "deed": _("Close"),
    }
    return submitted(
        request, CloseForm(request.POST or None), act, template="staff/keeping/agency_change.html", page=page
    )


def _found(pk: int) -> Agency:
    return find_or_refuse(Agency.objects.all(), pk=pk)


def _address(agency: Agency) -> str:
    return reverse("staff:agency", args=[agency.pk])
